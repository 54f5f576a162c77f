import type { Naming } from "../../emit/index.js";
import type { Declaration, Package, Shape } from "../../ir/index.js";
import type { Patterns } from "./patterns.js";

/** What the check of something depends on beside the thing itself. */
export interface CheckScope {
  /** The package that reads: its context decides which fields are always there. */
  readonly pkg: Package;
  readonly packages: ReadonlyMap<string, Package>;
  readonly naming: Naming;
  /** Declarations whose values can hold others of their own kind. */
  readonly recursive: ReadonlySet<Declaration>;
  /** Those, and what refers to them in however many steps. */
  readonly endless: ReadonlySet<Declaration>;
  /** Shapes that have guards. */
  readonly guarded: ReadonlySet<Shape>;
  /** The regular expressions of the module. */
  readonly patterns: Patterns;
}
