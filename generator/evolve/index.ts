export type * from "./history.js";
