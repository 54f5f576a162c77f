export * from "./host.js";
export * from "./sources.js";
