export * from "./json-text.js";
export * from "./objects.js";
export * from "./source-file.js";
export * from "./words.js";
