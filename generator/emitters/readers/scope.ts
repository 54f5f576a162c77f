import type { LiftScope } from "../../emit/index.js";
import type { RecordDeclaration } from "../../ir/index.js";
import type { KeyTables } from "./known-keys.js";

/** What printing a reader or writer depends on beside the shape itself. */
export interface Scope extends LiftScope {
  /** Records that share their object with others: payloads, and the contents of unions whose tag stands inside. */
  readonly shared: ReadonlySet<RecordDeclaration>;
  readonly payloads: ReadonlySet<RecordDeclaration>;
  /** Records of envelopes: they share their object with everything. */
  readonly envelopes: ReadonlySet<RecordDeclaration>;
  /** Of the module that is printed. */
  readonly tables: KeyTables;
}
