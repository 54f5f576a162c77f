import type { History } from "../evolve/index.js";
import type { EventDeclaration, EventVersion } from "../ir/index.js";
import { below, type Issue } from "./issues.js";
import { type LazyRecord, type Lifting, lazyRecord, type RunConvert, type StandIns } from "./lift.js";
import type { RecordValue } from "./values.js";

/** The records that an event is made of. */
export interface EventParts {
  /** Absent where the event has no envelope. */
  readonly envelope: RecordValue | undefined;
  readonly payload: RecordValue;
}

export type Downcast =
  | ({ readonly kind: "event" } & EventParts)
  | { readonly kind: "failed"; readonly issues: readonly Issue[] };

/**
 * Makes the event of an older version from the latest, with the model alone. As generated code does it: nobody tells a context, and
 * a default names fields of its own part of the event only.
 */
export function downcastEvent(
  history: History,
  event: EventDeclaration,
  at: EventVersion,
  { envelope, payload }: EventParts,
  run: RunConvert = () => ({ ok: false, reason: "can't run here" }),
): Downcast {
  const issues: Issue[] = [];
  const lifting = (standIns: Partial<StandIns>): Lifting => ({
    history,
    issues,
    filled: [],
    run,
    standIns: { context: () => undefined, envelope: () => undefined, payload: () => undefined, ...standIns },
  });
  const path = event.latest.envelope === undefined ? "" : "/payload";
  const inner: LazyRecord = lazyRecord(
    history.lift(payload.shape, at.payload),
    payload,
    path,
    lifting({ payload: (field) => inner.get(field) }),
  );
  const outer: LazyRecord | undefined =
    envelope === undefined || at.envelope === undefined
      ? undefined
      : lazyRecord(
          history.lift(envelope.shape, at.envelope),
          envelope,
          "",
          lifting({ envelope: (field) => outer?.get(field) }),
        );
  const made = { envelope: outer?.finish(), payload: inner.finish() };
  for (const field of at.requires) {
    const name = at.envelope?.fields.find((shape) => shape.field === field)?.name;
    if (made.envelope?.fields.has(field) === false && name !== undefined)
      issues.push({ path: below("", name), code: "missing", message: `is required by ${event.key}` });
  }
  return issues.length === 0 ? { kind: "event", ...made } : { kind: "failed", issues };
}
