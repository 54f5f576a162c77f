export * from "./diagnostic.js";
export * from "./messages.js";
