import type { FieldShape, Otherwise, RecordLift, StandIn, ValueLift } from "../ir/index.js";
import type { EventPlace, PlaceStep } from "./event-places.js";
import { eachRecord, hasOwnGap } from "./gaps.js";

/** Where reading an older version is total only because something was said for what has no image, or because somebody tells. */
export interface ReadingException {
  /** In the event that is made. */
  readonly place: EventPlace;
  readonly cause: /** Values without an image become what `else` says. */
    | {
        readonly kind: "else";
        readonly from: FieldShape;
        readonly to: FieldShape;
        readonly lift: ValueLift;
        readonly otherwise: Otherwise;
      }
    /** What an author's function refuses, or throws at, is refused, or becomes what `else` says. */
    | { readonly kind: "function"; readonly name: string; readonly otherwise: Otherwise | undefined }
    /** The caller has to tell it. */
    | { readonly kind: "context"; readonly standIn: Extract<StandIn, { kind: "context" }> };
}

/** All that a lift to the latest makes an exception of. Each pair of shapes is looked at once. */
export function exceptionsOf(lift: RecordLift, part: EventPlace["part"]): readonly ReadingException[] {
  const found: ReadingException[] = [];
  const seen = new Set<RecordLift>([lift]);
  const waiting: { readonly lift: RecordLift; readonly steps: readonly PlaceStep[] }[] = [{ lift, steps: [] }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const { to, source } of next.lift.fields) {
      const steps = [...next.steps, { kind: "field", field: to } as const];
      const add = (cause: ReadingException["cause"]): void => void found.push({ place: { part, steps }, cause });
      switch (source.kind) {
        case "field": {
          const name = functionOf(source.value);
          if (name !== undefined) add({ kind: "function", name, otherwise: source.otherwise });
          else if (source.otherwise !== undefined && mayFail(source.value, source.from, to))
            add({ kind: "else", from: source.from, to, lift: source.value, otherwise: source.otherwise });
          if (source.absent?.kind === "context" && source.from.presence !== "required")
            add({ kind: "context", standIn: source.absent });
          eachRecord(source.value, steps, (inner, innerSteps) => {
            if (inner.identical || seen.has(inner)) return;
            seen.add(inner);
            waiting.push({ lift: inner, steps: innerSteps });
          });
          break;
        }
        case "made":
          add({ kind: "function", name: source.convert.name, otherwise: source.otherwise });
          break;
        case "stand-in":
          if (source.value.kind === "context") add({ kind: "context", standIn: source.value });
          break;
        case "absent":
        case "missing":
      }
    }
  }
  return found;
}

function mayFail(lift: ValueLift, from: FieldShape, to: FieldShape): boolean {
  return hasOwnGap(lift, from.type, to.type) || ("total" in lift && !lift.total);
}

function functionOf(lift: ValueLift): string | undefined {
  return lift.kind === "function" ? lift.convert.name : undefined;
}
