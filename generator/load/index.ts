export * from "./disk-host.js";
export * from "./host.js";
export * from "./sources.js";
