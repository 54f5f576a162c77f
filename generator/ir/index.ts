export type * from "./declarations.js";
export * from "./json-schemas.js";
export type * from "./lifts.js";
export type * from "./model.js";
export * from "./queries.js";
export * from "./scalars.js";
export type * from "./types.js";
