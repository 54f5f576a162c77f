export * from "./history.js";
export { isTotalLift, isTotalSource } from "./lifts.js";
export { scaleBetween } from "./units.js";
export { isTotal, sameConstraints, within } from "./values.js";
