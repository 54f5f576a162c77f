export * from "./emit.js";
export type * from "./emitter.js";
export * from "./naming.js";
