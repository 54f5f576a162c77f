export * from "./code.js";
export * from "./literal.js";
export * from "./names.js";
