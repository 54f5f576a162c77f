export * from "./colours.js";
export * from "./diagnostic.js";
export * from "./format.js";
export * from "./format-json.js";
export * from "./messages.js";
export * from "./visible-text.js";
