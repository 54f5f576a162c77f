export type * from "./syntax.js";
