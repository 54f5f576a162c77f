import type { Naming } from "../../emit/index.js";
import type { History } from "../../evolve/index.js";
import type { Package } from "../../ir/index.js";

/** What printing a reader or writer depends on beside the shape itself. */
export interface Scope {
  readonly history: History;
  readonly naming: Naming;
  /** The package whose context and envelope the reader has. */
  readonly pkg: Package;
}
