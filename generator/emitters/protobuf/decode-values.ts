import { constrained, hasConstraints, type LiftScope, liftValue, type Place } from "../../emit/index.js";
import { type EnumLift, heldUnit, isUnsignedDuration, type Lift, type ScalarType } from "../../ir/index.js";
import { type Code, code, type Hole, quote, raw } from "../../print/index.js";
import type { PieceOf } from "./decode-pieces.js";
import { decodeWrapper } from "./decode-wrappers.js";
import { isMessage } from "./forms.js";
import type { Helpers } from "./helpers.js";
import { type Plan, sourceOf } from "./plans.js";
import { scalarWire } from "./scalars.js";

/** What printing a decoder depends on. */
export interface DecodeScope extends LiftScope {
  readonly helpers: Helpers;
  /** How a field is gathered: wrappers have fields too. */
  readonly pieceOf: PieceOf;
  /** In the author's own messages there are no wrappers. */
  readonly plain: boolean;
}

/** The field of a plan's value as messages have it: where `null` is absence, the value itself. */
export function bareOf(plan: Plan, { plain }: DecodeScope): Plan {
  const source = sourceOf(plan);
  return plain && source.kind === "nullable" ? source.inner : plan;
}

/** Whether a value is a message in the bytes: then it is first found, and decoded when all its parts are. */
export function isMessagePlan(plan: Plan): boolean {
  const source = sourceOf(plan);
  switch (source.kind) {
    case "scalar":
      return isMessage({ kind: "scalar", type: source.from });
    case "declared":
      return source.lift.kind !== "enum";
    case "nullable":
    case "list":
    case "map":
      return true;
  }
}

/** The TypeScript type of what is taken from the bytes before it gets its meaning. */
export function rawType(plan: Plan, { naming }: DecodeScope): Code {
  if (isMessagePlan(plan)) return code`${naming.runtimeType("WireSpan")}`;
  const source = sourceOf(plan);
  return source.kind === "scalar" ? code`${raw(scalarWire(source.from).raw)}` : code`number`;
}

/** Takes a value from the bytes that is no message. */
export function takeRaw(plan: Plan, place: Place, { naming }: DecodeScope): Code {
  const source = sourceOf(plan);
  if (source.kind !== "scalar") return code`${naming.runtime("takeInt32")}(reader)`;
  const { take, raw: type } = scalarWire(source.from);
  return type === "string"
    ? code`${naming.runtime(take)}(reader, ${place.path}, ${place.key}, reading)`
    : code`${naming.runtime(take)}(reader)`;
}

/** The path of a value: its record's and one more step. */
export function pathOf({ path, key }: Place, { naming }: DecodeScope): Hole {
  return code`${naming.runtime("at")}(${path}, ${key})`;
}

/**
 * An expression of the value in the target's form, from what was taken.
 *
 * @param taken what `takeRaw` gave, or for a message where it stands
 * @param name what a pattern is named after
 */
export function finishedValue(plan: Plan, taken: Hole, place: Place, name: string, scope: DecodeScope): Hole {
  const { naming } = scope;
  switch (plan.kind) {
    case "lifted":
      return liftedValue(plan, finishedValue(plan.source, taken, place, name, scope), place, name, scope);
    case "scalar":
      if (!isMessagePlan(plan)) return scalarMeaning(plan.from, taken, place, name, scope);
      break;
    case "declared":
      if (plan.lift.kind === "enum") return enumValue(plan.lift, taken, place, scope);
      break;
    case "nullable":
    case "list":
    case "map":
      break;
  }
  const decode = decoderOf(plan, name, scope);
  const message = code`${naming.runtime("takeMessage")}(reader, ${taken}, ${pathOf(place, scope)}, reading, ${decode})`;
  return plan.kind === "scalar" ? scalarMeaning(plan.from, message, place, name, scope) : message;
}

/** An expression that reads a value in the target's form at once: an element of a list. */
export function elementOf(plan: Plan, place: Place, name: string, scope: DecodeScope): Hole {
  if (plan.kind === "lifted") return liftedValue(plan, elementOf(plan.source, place, name, scope), place, name, scope);
  if (!isMessagePlan(plan)) return finishedValue(plan, takeRaw(plan, place, scope), place, name, scope);
  const end = code`${scope.naming.runtime("takeEnd")}(reader)`;
  const message = code`${decoderOf(plan, name, scope)}(reader, ${end}, ${pathOf(place, scope)}, reading)`;
  return plan.kind === "scalar" ? scalarMeaning(plan.from, message, place, name, scope) : message;
}

/** As `elementOf`, for a group: `tag` is the one that began it. */
export function groupElementOf(plan: Plan, place: Place, name: string, scope: DecodeScope): Hole {
  const { naming } = scope;
  const span = code`${naming.runtime("takeGroup")}(reader, tag, undefined)`;
  return finishedValue(plan, span, place, name, scope);
}

/** What is done with a value after it is read. */
export function liftedValue(
  plan: Extract<Plan, { kind: "lifted" }>,
  value: Hole,
  place: Place,
  name: string,
  scope: DecodeScope,
): Hole {
  const made = liftValue(plan.lift, plan.to, value, place, scope.naming, (_, item) => code`${item}`);
  return constrained(plan.to, made, place, name, scope, "image");
}

/** The value of a scalar from what was taken, with its constraints. */
function scalarMeaning(type: ScalarType, taken: Hole, place: Place, name: string, scope: DecodeScope): Hole {
  const { naming } = scope;
  const { meaning } = scalarWire(type);
  const value =
    meaning === undefined ? taken : code`${naming.runtime(meaning)}(${taken}, ${place.path}, ${place.key}, reading)`;
  const bounded = isUnsignedDuration(type)
    ? code`${naming.runtime("within")}(${value}, ${place.path}, ${place.key}, reading, 0n, undefined)`
    : value;
  const checked = constrained(type, held(type, bounded, place, scope), place, name, scope);
  if (type.schema?.validated !== true) return checked;
  const check = naming.foreignCheck(type.schema.path);
  return code`${naming.runtime("checked")}(${checked}, ${pathOf(place, scope)}, reading, ${check})`;
}

/** A time or duration that the type's spellings in JSON can hold: what was read can be written. */
function held(type: ScalarType, value: Hole, { path, key }: Place, { naming }: DecodeScope): Hole {
  const unit = heldUnit(type);
  const isWhole = unit > 1_000_000n;
  if (unit === 1n || (type.as === "Date" && !isWhole)) return value;
  if (type.scalar === "timestamp")
    return code`${naming.runtime("withDigits")}(${value}, ${path}, ${key}, reading, ${raw(isWhole ? "0" : "3")})`;
  const expected = quote(isWhole ? "whole seconds" : "whole milliseconds");
  return code`${naming.runtime("inUnits")}(${value}, ${path}, ${key}, reading, ${raw(`${unit}n`)}, ${raw(expected)})`;
}

function enumValue(lift: EnumLift, taken: Hole, { path, key }: Place, { naming }: DecodeScope): Hole {
  const decode = naming.liftFunctionOf("decode", lift.from, lift.to);
  return enumHasIssues(lift) ? code`${decode}(${taken}, ${path}, ${key}, reading)` : code`${decode}(${taken})`;
}

/** Whether a number of an enum can be refused: then its decoder is told the place. */
export function enumHasIssues({ from, to, values }: EnumLift): boolean {
  return !from.declaration.open || !to.declaration.open || values.some((value) => value.to === undefined);
}

/** Whether reading a value can find something wrong with it, so that its place is needed. */
export function needsPlace(plan: Plan): boolean {
  if (plan.kind === "declared") return plan.lift.kind !== "enum" || enumHasIssues(plan.lift);
  if (plan.kind !== "scalar" || isMessagePlan(plan)) return true;
  const { raw: type, meaning } = scalarWire(plan.from);
  return (
    type === "string" || meaning !== undefined || hasConstraints(plan.from) || plan.from.schema?.validated === true
  );
}

/** The function that decodes a message: `(reader, end, path, reading) => value`. */
export function decoderOf(plan: Exclude<Plan, { kind: "lifted" }>, name: string, scope: DecodeScope): Hole {
  const { naming } = scope;
  switch (plan.kind) {
    case "scalar":
      return naming.runtime(scalarWire(plan.from).take);
    case "declared":
      return declaredDecoder(plan.lift, scope);
    case "nullable":
    case "list":
    case "map":
      return decodeWrapper(plan, name, scope);
  }
}

function declaredDecoder(lift: Lift, { naming }: DecodeScope): Hole {
  return naming.liftFunctionOf("decode", lift.from, lift.to);
}
