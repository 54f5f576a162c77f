export * from "./source-file.js";
export * from "./words.js";
