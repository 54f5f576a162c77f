import {
  type Constraints,
  type FieldLift,
  type FieldShape,
  mayBeAbsent,
  type Otherwise,
  type Package,
  type RecordLift,
  type StandIn,
  type Type,
  type UnionLift,
  type ValueLift,
} from "../ir/index.js";
import type { EventPlace, PlaceStep } from "./event-places.js";
import { isTotal } from "./totality.js";
import { within } from "./values.js";

/** Where an event of one version may have no counterpart in another. */
export interface Gap {
  /** In the event that is made; in the event that there is, the same field by its identity. */
  readonly place: EventPlace;
  readonly cause: GapCause;
}

export type GapCause =
  /** The other version always has the field; this one may lack it, and nothing stands in. */
  | { readonly kind: "absent"; readonly from: FieldShape }
  /** The other version always has the field, and this one never. */
  | { readonly kind: "missing" }
  /** What stands in is told by a caller, or stands in the other part of the event. */
  | { readonly kind: "untold"; readonly standIn: StandIn }
  /** Some values of the field have no image. */
  | { readonly kind: "image"; readonly from: FieldShape; readonly lift: ValueLift }
  /** An author's function decides. */
  | { readonly kind: "function"; readonly from: readonly FieldShape[]; readonly name: string };

/** What finding gaps asks of its surroundings. */
export interface GapSearch {
  readonly part: EventPlace["part"];
  /** The package whose context a record's defaults name. */
  readonly packageOf: (record: RecordLift["to"]) => Package | undefined;
  /** Whether the other version always has an optional field of the event all the same. */
  readonly isNeeded: (field: FieldShape) => boolean;
  /** Whether the event itself always has it. */
  readonly isAlwaysThere: (field: FieldShape) => boolean;
}

/**
 * The gaps of a lift without a caller's context, as a downcast is made. Each pair of shapes is looked at once: a type's gaps are said
 * where it is first used.
 */
export function gapsOf(lift: RecordLift, search: GapSearch): readonly Gap[] {
  const gaps: Gap[] = [];
  const seen = new Set<RecordLift>();
  const waiting: { readonly lift: RecordLift; readonly steps: readonly PlaceStep[]; readonly isGuarded: boolean }[] =
    [];

  function enter(inner: RecordLift, steps: readonly PlaceStep[], isGuarded: boolean): void {
    if (inner.identical || seen.has(inner)) return;
    seen.add(inner);
    waiting.push({ lift: inner, steps, isGuarded });
  }

  function visit(record: RecordLift, outer: readonly PlaceStep[], isGuarded: boolean): void {
    const pkg = search.packageOf(record.to);
    for (const field of record.fields) {
      const steps = [...outer, { kind: "field", field: field.to } as const];
      const add = (cause: GapCause): void => void gaps.push({ place: { part: search.part, steps }, cause });
      const absent = absenceGap(field, record, pkg, outer.length === 0, search);
      if (absent !== undefined) add(absent);
      const { source, to } = field;
      if (source.kind !== "field" && source.kind !== "made") continue;
      const isSafe = isGuarded || isCovered(source.otherwise, to, record, pkg);
      if (source.kind === "made") {
        if (!isSafe) add({ kind: "function", from: source.from, name: source.convert.name });
        continue;
      }
      if (!isSafe) {
        const convert = functionOf(source.value);
        if (convert !== undefined) add({ kind: "function", from: [source.from], name: convert });
        else if (hasOwnGap(source.value, source.from.type, to.type))
          add({ kind: "image", from: source.from, lift: source.value });
      }
      eachRecord(source.value, steps, (inner, innerSteps) => enter(inner, innerSteps, isSafe));
    }
  }

  enter(lift, [], false);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    visit(next.lift, next.steps, next.isGuarded);
  return gaps;
}

/** Why a field may have no value, or undefined where it has one or may lack it. */
function absenceGap(
  { to, source }: FieldLift,
  { from, to: target }: RecordLift,
  pkg: Package | undefined,
  isOutermost: boolean,
  search: GapSearch,
): GapCause | undefined {
  const isNeeded = pkg === undefined ? to.presence === "required" : !mayBeAbsent(to, pkg, target);
  if (!isNeeded && !(isOutermost && search.isNeeded(to))) return undefined;
  switch (source.kind) {
    case "missing":
    case "absent":
      return { kind: "missing" };
    case "made":
      return undefined;
    case "stand-in":
      return stands(source.value, target, pkg) ? undefined : { kind: "untold", standIn: source.value };
    case "field": {
      const fromPackage = search.packageOf(from);
      const mayLack =
        fromPackage === undefined ? source.from.presence !== "required" : mayBeAbsent(source.from, fromPackage, from);
      if (!mayLack || (isOutermost && search.isAlwaysThere(source.from))) return undefined;
      if (source.absent === undefined) return { kind: "absent", from: source.from };
      return stands(source.absent, target, pkg) ? undefined : { kind: "untold", standIn: source.absent };
    }
  }
}

/** Whether a stand-in is known without a caller and without the other part of the event. */
function stands(standIn: StandIn, record: RecordLift["to"], pkg: Package | undefined): boolean {
  if (standIn.kind === "constant") return true;
  if (pkg === undefined || standIn.kind === "context") return false;
  const isEnvelope = record.declaration === pkg.envelope?.record;
  if ((standIn.kind === "envelope") !== isEnvelope) return false;
  const named = record.fields.find(({ field }) => field.key === standIn.field);
  return named !== undefined && !mayBeAbsent(named, pkg, record);
}

/** Whether what `else` says is known, so that a value without an image is no gap. */
function isCovered(
  otherwise: Otherwise | undefined,
  to: FieldShape,
  record: RecordLift,
  pkg: Package | undefined,
): boolean {
  if (otherwise === undefined) return false;
  if (otherwise.kind !== "absent") return stands(otherwise, record.to, pkg);
  return pkg === undefined ? to.presence !== "required" : mayBeAbsent(to, pkg, record.to);
}

/** The author's function that a value goes through, however deep in lists and maps. */
function functionOf(lift: ValueLift): string | undefined {
  switch (lift.kind) {
    case "function":
      return lift.convert.name;
    case "list":
    case "wrap":
    case "unwrap":
      return functionOf(lift.element);
    case "map":
      return functionOf(lift.value);
    case "nullable":
    case "to-nullable":
    case "from-nullable":
      return functionOf(lift.inner);
    default:
      return undefined;
  }
}

/** Whether a value may have no image by itself, the fields of records inside it aside. */
export function hasOwnGap(lift: ValueLift, from: Type, to: Type): boolean {
  switch (lift.kind) {
    case "same":
    case "enum-to-string":
      return false;
    case "declaration":
      return hasChoiceGap(lift);
    case "list":
      return (
        from.kind !== "list" ||
        to.kind !== "list" ||
        !fits(from.constraints, to.constraints, lift.element) ||
        hasOwnGap(lift.element, from.element, to.element)
      );
    case "map":
      return (
        from.kind !== "map" ||
        to.kind !== "map" ||
        !within(from.constraints, to.constraints) ||
        hasOwnGap(lift.value, from.value, to.value)
      );
    case "nullable":
    case "to-nullable":
      return hasOwnGap(
        lift.inner,
        from.kind === "nullable" ? from.inner : from,
        to.kind === "nullable" ? to.inner : to,
      );
    case "wrap":
      return (
        to.kind !== "list" ||
        !within({ min: 1, max: 1, unique: true }, to.constraints) ||
        hasOwnGap(lift.element, from, to.element)
      );
    default:
      return !isTotal(lift);
  }
}

/** Whether a list fits: what was distinct may be the same once it is lifted. */
function fits(from: Constraints, to: Constraints, element: ValueLift): boolean {
  return within(from, to) && (to.unique !== true || isInjective(element));
}

/** Whether two values that differ have images that differ, as far as is easily seen. */
export function isInjective(lift: ValueLift): boolean {
  switch (lift.kind) {
    case "same":
    case "wrap":
      return true;
    case "scalar":
      return ["constrain", "integer", "integer-to-string", "string-to-integer"].includes(lift.conversion.kind);
    case "nullable":
    case "to-nullable":
    case "from-nullable":
      return isInjective(lift.inner);
    case "declaration": {
      if (lift.lift.kind !== "enum") return false;
      const images = lift.lift.values.map(({ to }) => to).filter((to) => to !== undefined);
      return new Set(images).size === images.length;
    }
    default:
      return false;
  }
}

function hasChoiceGap({ lift }: Extract<ValueLift, { kind: "declaration" }>): boolean {
  switch (lift.kind) {
    case "record":
      return false;
    case "enum":
      return (
        lift.values.some(({ to }) => to === undefined) || (lift.from.declaration.open && !lift.to.declaration.open)
      );
    case "union":
      return lift.variants.some((variant) => !hasCounterpart(variant));
  }
}

/** Whether a variant becomes one: itself, or one that stands in and needs no content. */
function hasCounterpart({ from, to, content }: UnionLift["variants"][number]): boolean {
  if (to === undefined) return false;
  if (content !== undefined) return true;
  return (
    to.variant !== from.variant && to.content.fields.every((field) => field.presence !== "required" || stoodIn(field))
  );
}

function stoodIn({ default: standIn }: FieldShape): boolean {
  return standIn?.kind === "constant";
}

/** The lifts of records inside a value's lift, each with its place. */
export function eachRecord(
  lift: ValueLift,
  steps: readonly PlaceStep[],
  visit: (lift: RecordLift, steps: readonly PlaceStep[]) => void,
): void {
  switch (lift.kind) {
    case "list":
    case "unwrap":
      eachRecord(lift.element, [...steps, { kind: "item" }], visit);
      return;
    case "wrap":
      eachRecord(lift.element, steps, visit);
      return;
    case "map":
      eachRecord(lift.value, [...steps, { kind: "entry" }], visit);
      return;
    case "nullable":
    case "to-nullable":
    case "from-nullable":
      eachRecord(lift.inner, steps, visit);
      return;
    case "declaration":
      if (lift.lift.kind === "record") visit(lift.lift, steps);
      else if (lift.lift.kind === "union")
        for (const { from, content } of lift.lift.variants)
          if (content !== undefined) visit(content, [...steps, { kind: "variant", variant: from }]);
      return;
    default:
  }
}
