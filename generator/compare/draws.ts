import { fieldSamples, samplesOf } from "../check/index.js";
import type { RecordValue, Value } from "../interpret/index.js";
import type { Field, FieldShape, RecordShape, Type } from "../ir/index.js";
import { holdsUnknown, oneOfEach } from "./sides.js";

/** Numbers from 0 up to, not including, 1: the same ones for the same seed. */
export function createDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values of fields that examples show, by the field. */
export type Examples = ReadonlyMap<Field, readonly Value[]>;

/**
 * A record that a writer may write: each field absent, at a bound of one of the sides, beside one, or as an example has it; those inside
 * alike. Undefined where a field that must be there has no value.
 *
 * @param reader the other side, whose bounds are drawn too
 */
export function drawRecord(
  shape: RecordShape,
  reader: RecordShape | undefined,
  dice: () => number,
  examples: Examples,
  depth = 0,
): RecordValue | undefined {
  const fields = new Map<Field, Value>();
  for (const field of shape.fields) {
    const isOptional = field.presence === "optional";
    if (isOptional && dice() < (depth > 3 ? 1 : 0.3)) continue;
    const beside = reader?.fields.find((other) => other.field.key === field.field.key)?.type;
    const value = drawField(field, beside, dice, examples, depth);
    if (value !== undefined) fields.set(field.field, value);
    else if (!isOptional) return undefined;
  }
  return oneOfEach({ kind: "record", shape, fields, unknown: {} });
}

function drawField(
  field: FieldShape,
  beside: Type | undefined,
  dice: () => number,
  examples: Examples,
  depth: number,
): Value | undefined {
  const shown = examples.get(field.field) ?? [];
  if (shown.length > 0 && dice() < 0.2) return pick(shown, dice);
  const made = drawInside(field.type, beside, dice, examples, depth + 1);
  if (made !== undefined) return made;
  return pick(
    fieldSamples(field, beside).filter((value) => !holdsUnknown(value)),
    dice,
  );
}

/** A value of a type that holds others, drawn anew; undefined where its samples are all that is to be had. */
function drawInside(
  type: Type,
  beside: Type | undefined,
  dice: () => number,
  examples: Examples,
  depth: number,
): Value | undefined {
  const inner = type.kind === "nullable" ? type.inner : type;
  const other = beside?.kind === "nullable" ? beside.inner : beside;
  if (inner !== type && dice() < 0.2) return { kind: "null" };
  if (depth > 4) return undefined;
  if (inner.kind === "list") {
    const { min, max, unique } = inner.constraints;
    if (unique === true || dice() < 0.5) return undefined;
    const least = Number(min ?? 0);
    const size = Math.min(least + Math.floor(dice() * 3), Number(max ?? least + 3));
    const element = other?.kind === "list" ? other.element : undefined;
    const items = Array.from({ length: size }, () => drawValue(inner.element, element, dice, examples, depth));
    return items.every((item) => item !== undefined) ? { kind: "list", items } : undefined;
  }
  if (inner.kind !== "reference") return undefined;
  const { shape } = inner;
  const reader = other?.kind === "reference" ? other.shape : undefined;
  if (shape.kind === "record")
    return drawRecord(shape, reader?.kind === "record" ? reader : undefined, dice, examples, depth);
  if (shape.kind === "enum") return undefined;
  const variant = pick(shape.variants, dice);
  const known =
    reader?.kind === "union" ? reader.variants.find((one) => one.variant.key === variant?.variant.key) : undefined;
  const content =
    variant === undefined ? undefined : drawRecord(variant.content, known?.content, dice, examples, depth);
  return variant === undefined || content === undefined ? undefined : { kind: "union", shape, variant, content };
}

function drawValue(
  type: Type,
  beside: Type | undefined,
  dice: () => number,
  examples: Examples,
  depth: number,
): Value | undefined {
  const made = drawInside(type, beside, dice, examples, depth + 1);
  if (made !== undefined) return made;
  return pick(
    samplesOf(type, beside).filter((value) => !holdsUnknown(value)),
    dice,
  );
}

function pick<T>(all: readonly T[], dice: () => number): T | undefined {
  return all[Math.floor(dice() * all.length)];
}
