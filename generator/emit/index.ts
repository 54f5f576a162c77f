export * from "./check-formats.js";
export * from "./constants.js";
export * from "./emit.js";
export type * from "./emitter.js";
export * from "./lift.js";
export * from "./locals.js";
export * from "./naming.js";
export * from "./record-lift.js";
