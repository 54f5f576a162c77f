export * from "./groups.js";
export * from "./lines.js";
export * from "./links.js";
export type * from "./packages.js";
