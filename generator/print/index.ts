export * from "./code.js";
export * from "./declarations.js";
export * from "./foreign-types.js";
export * from "./literal.js";
export * from "./names.js";
export * from "./typescript.js";
