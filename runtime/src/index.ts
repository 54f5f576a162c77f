export * from "./issues.js";
export * from "./reading.js";
export * from "./values.js";
