export * from "./checks.js";
export * from "./checks-json.js";
export * from "./checks-scalars.js";
export * from "./formats.js";
export * from "./issues.js";
export * from "./reading.js";
export * from "./standard-schema.js";
export * from "./values.js";
