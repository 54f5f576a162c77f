export * from "./downcasts.js";
export * from "./event-places.js";
export { type Gap, type GapCause, hasOwnGap } from "./gaps.js";
export * from "./history.js";
export { recordLift } from "./lifts.js";
export type { Loss, LossCause } from "./losses.js";
export * from "./totality.js";
export { scaleBetween } from "./units.js";
export { sameConstraints, within } from "./values.js";
