import {
  type FieldLift,
  type FieldShape,
  mayBeAbsent,
  type Package,
  type RecordLift,
  type RecordShape,
  type Type,
  type UnionLift,
  type ValueLift,
} from "../ir/index.js";
import type { EventPlace, PlaceStep } from "./event-places.js";
import { eachRecord, hasOwnGap } from "./gaps.js";
import type { FindLift } from "./history.js";

/** What does not come back of an event that passes to another version and back. */
export interface Loss {
  /** In the event that passes. */
  readonly place: EventPlace;
  /** The record whose field it is, and the field's key. */
  readonly record: RecordShape;
  readonly cause: LossCause;
}

export type LossCause =
  /** The other version has no such field. */
  | { readonly kind: "field" }
  /** A value or variant becomes another one, by key. */
  | { readonly kind: "value"; readonly from: string; readonly to: string }
  /** What was absent is stood in for. */
  | { readonly kind: "absent" }
  /** What has no image becomes what `else` says. */
  | { readonly kind: "else" }
  /** It may come back rounded. */
  | { readonly kind: "rounded" }
  /** It may come back in another spelling. */
  | { readonly kind: "spelling" }
  /** An author's function decides what comes back. */
  | { readonly kind: "function"; readonly name: string };

/** What finding losses asks of its surroundings. */
export interface LossSearch {
  readonly part: EventPlace["part"];
  readonly find: FindLift;
  readonly packageOf: (record: RecordShape) => Package | undefined;
  /** Whether an optional field of the event is always there all the same. */
  readonly isAlwaysThere: (field: FieldShape) => boolean;
}

/**
 * What an event loses that passes from one shape to another and back. Each pair of shapes is looked at once: what a type loses is said
 * where it is first used.
 */
export function lossesOf(from: RecordShape, via: RecordShape, search: LossSearch): readonly Loss[] {
  const losses: Loss[] = [];
  const seen = new Set<RecordLift>();
  const waiting: { readonly there: RecordLift; readonly steps: readonly PlaceStep[] }[] = [];

  function enter(there: RecordLift, steps: readonly PlaceStep[]): void {
    if (there.identical || seen.has(there)) return;
    seen.add(there);
    waiting.push({ there, steps });
  }

  function visit(there: RecordLift, outer: readonly PlaceStep[]): void {
    const back = search.find(there.to, there.from);
    if (back.kind !== "record") return;
    for (const field of there.from.fields) {
      const steps = [...outer, { kind: "field", field } as const];
      const add = (cause: LossCause): void =>
        void losses.push({ place: { part: search.part, steps }, record: there.from, cause });
      const away = passing(there, field);
      const home = away === undefined ? undefined : passing(back, away.to);
      if (away === undefined || home === undefined || home.to !== field) {
        add({ kind: "field" });
        continue;
      }
      const isThere = outer.length === 0 && search.isAlwaysThere(field);
      if (!isThere && maybeAbsent(field, there.from) && (away.absent !== undefined || home.absent !== undefined))
        add({ kind: "absent" });
      // What came through has its way back, so that only the way there counts.
      if (away.otherwise !== undefined && mayFail(away.value, field.type, away.to.type)) add({ kind: "else" });
      for (const cause of changesOf(away.value, home.value)) add(cause);
      eachRecord(away.value, steps, enter);
    }
  }

  function maybeAbsent(field: FieldShape, record: RecordShape): boolean {
    const pkg = search.packageOf(record);
    return pkg === undefined ? field.presence !== "required" : mayBeAbsent(field, pkg, record);
  }

  const first = search.find(from, via);
  if (first.kind === "record") enter(first, []);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) visit(next.there, next.steps);
  return losses;
}

type Passing = Extract<FieldLift["source"], { kind: "field" }> & { readonly to: FieldShape };

/** How a field passes into the other shape; undefined where it does not. */
function passing(lift: RecordLift, field: FieldShape): Passing | undefined {
  for (const { to, source } of lift.fields)
    if (source.kind === "field" && source.from === field) return { ...source, to };
  return undefined;
}

/** Whether some value, or something inside it, has no image. */
function mayFail(lift: ValueLift, from: Type, to: Type): boolean {
  return lift.kind === "function" || hasOwnGap(lift, from, to) || ("total" in lift && !lift.total);
}

/** What becomes of a value that passes there and back, the fields of records inside it aside. */
function changesOf(there: ValueLift, back: ValueLift): readonly LossCause[] {
  if (there.kind === "function") return [{ kind: "function", name: there.convert.name }];
  if (back.kind === "function") return [{ kind: "function", name: back.convert.name }];
  const [inner, innerBack] = [innerOf(there), innerOf(back)];
  if (inner !== undefined || innerBack !== undefined) return changesOf(inner ?? there, innerBack ?? back);
  if (there.kind === "scalar") return scalarChanges(there);
  if (there.kind === "enum-to-string")
    return there.from.values.some(({ json }) => typeof json[0] === "number") ? [{ kind: "spelling" }] : [];
  if (there.kind === "string-to-enum")
    return there.to.values.some(({ json }) => json.length > 1) ? [{ kind: "spelling" }] : [];
  if (there.kind !== "declaration" || back.kind !== "declaration") return [];
  const [away, home] = [there.lift, back.lift];
  if (away.kind === "enum" && home.kind === "enum")
    return away.values.flatMap(({ from: value, to }): readonly LossCause[] => {
      const returned = home.values.find((candidate) => candidate.from === to)?.to;
      return to === undefined || returned === value
        ? []
        : [{ kind: "value", from: value.value.key, to: (returned ?? to).value.key }];
    });
  if (away.kind === "union" && home.kind === "union")
    return away.variants.flatMap((variant) => variantChanges(variant, home));
  return [];
}

/** A variant that stands in for another begins with nothing, so that what the other held is lost even where its key comes back. */
function variantChanges({ from, to, content }: UnionLift["variants"][number], home: UnionLift): readonly LossCause[] {
  if (to === undefined) return [];
  const back = home.variants.find((candidate) => candidate.from === to);
  const returned = back?.to ?? to;
  const isWhole = returned.variant === from.variant && content !== undefined && back?.content !== undefined;
  const isEmpty = returned.variant === from.variant && from.content.fields.length === 0;
  return isWhole || isEmpty ? [] : [{ kind: "value", from: from.variant.key, to: returned.variant.key }];
}

function scalarChanges({ conversion, from, to }: Extract<ValueLift, { kind: "scalar" }>): readonly LossCause[] {
  switch (conversion.kind) {
    case "constrain":
    case "integer":
    case "integer-to-string":
    case "string-to-integer":
    case "integer-to-float":
    case "float-to-integer":
      return [];
    case "float":
      return to.scalar === "float32" ? [{ kind: "rounded" }] : [];
    case "string":
      return to.scalar === "uuid" || to.scalar === "decimal" ? [{ kind: "spelling" }] : [];
    case "scale":
      return [from, to].some(({ scalar }) => scalar === "float32" || scalar === "float64") ? [{ kind: "rounded" }] : [];
  }
}

function innerOf(lift: ValueLift): ValueLift | undefined {
  switch (lift.kind) {
    case "list":
    case "wrap":
    case "unwrap":
      return lift.element;
    case "map":
      return lift.value;
    case "nullable":
    case "to-nullable":
    case "from-nullable":
      return lift.inner;
    default:
      return undefined;
  }
}
