export * from "./history.js";
export { recordLift } from "./lifts.js";
export * from "./totality.js";
export { scaleBetween } from "./units.js";
export { sameConstraints, within } from "./values.js";
