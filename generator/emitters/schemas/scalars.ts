import { type Constraints, integerBounds, type JsonSpelling, type ScalarType } from "../../ir/index.js";
import { integerPattern } from "./integer-patterns.js";
import type { Schema } from "./json-text.js";
import {
  base64Pattern,
  datePattern,
  decimalPattern,
  durationPattern,
  hexPattern,
  millisecondPattern,
  naivePattern,
  offsetPattern,
  quotedNumberPattern,
  readDurationPattern,
  utcPattern,
  uuidPattern,
} from "./scalar-patterns.js";

/** `reader`: what readers accept. `strict`: what writers write. */
export type Mode = "reader" | "strict";

/** The schemas of a scalar's spellings: all that are read, or the one that is written. */
export function scalarSchemas(type: ScalarType, mode: Mode): readonly Schema[] {
  return spellingsOf(type, mode).flatMap((spelling) => spellingSchemas(type, spelling, mode));
}

/** All spellings that are read; of those that are written the first one, and later ones that hold what it can't. */
function spellingsOf({ scalar, json }: ScalarType, mode: Mode): readonly JsonSpelling[] {
  if (mode === "reader") return json;
  const written: JsonSpelling[] = [];
  for (const spelling of json) {
    const holdsMore = holdingLess[scalar]?.[spelling] ?? [];
    if (written.every((known) => holdsMore.includes(known))) written.push(spelling);
  }
  return written;
}

/** By spelling those that lack some of its values: fractions, digits, or, in Rust's form of a duration, a sign. */
const holdingLess: Readonly<
  Partial<Record<ScalarType["scalar"], Readonly<Partial<Record<JsonSpelling, readonly JsonSpelling[]>>>>>
> = {
  decimal: { string: ["number"] },
  timestamp: { ms: ["s"], naive: ["ms", "s"], rfc3339: ["ms", "s"] },
  duration: {
    s: ["secs-nanos"],
    ms: ["s", "secs-nanos"],
    "secs-nanos": ["ms", "s"],
    string: ["ms", "s", "secs-nanos"],
  },
};

/**
 * The name under which files define a scalar once, where its schema is long: `uint64-number-or-string`. Nothing for short ones
 * and for those with constraints of their own.
 */
export function sharedName(type: ScalarType, mode: Mode): string | undefined {
  const spellings = spellingsOf(type, mode);
  const isLong = spellings.length > 1 || isLongSpelling(type, spellings[0]);
  if (!isLong || Object.keys(type.constraints).length > 0) return undefined;
  const variant = type.as === "Date" ? "-milliseconds" : type.as === "number" ? "-safe" : "";
  return `${type.scalar}-${spellings.join("-or-")}${variant}`;
}

function isLongSpelling({ scalar }: ScalarType, spelling: JsonSpelling | undefined): boolean {
  switch (scalar) {
    case "int32":
    case "uint32":
    case "int64":
    case "uint64":
    case "int128":
    case "uint128":
    case "duration":
      return spelling === "string" || spelling === "secs-nanos";
    case "timestamp":
      return spelling === "rfc3339" || spelling === "naive";
    case "bytes":
      return spelling !== "hex";
    case "date":
    case "uuid":
      return true;
    default:
      return false;
  }
}

function spellingSchemas(type: ScalarType, spelling: JsonSpelling, mode: Mode): readonly Schema[] {
  switch (type.scalar) {
    case "bool":
      return [{ type: "boolean" }];
    case "int32":
    case "uint32":
    case "int64":
    case "uint64":
    case "int128":
    case "uint128":
      return [integerSchema(type, spelling)];
    case "float32":
    case "float64":
      return spelling === "string" ? quotedFloatSchemas(type) : floatSchemas(type);
    case "decimal":
      return [spelling === "number" ? { type: "number" } : { type: "string", pattern: decimalPattern }];
    case "string":
      return [stringSchema(type.constraints)];
    case "bytes":
      return [bytesSchema(type.constraints, spelling, mode)];
    case "timestamp":
      return [timestampSchema(type, spelling, mode)];
    case "duration":
      return [durationSchema(spelling, mode)];
    case "date":
      return [{ type: "string", format: "date", pattern: datePattern }];
    case "uuid":
      return [{ type: "string", format: "uuid", pattern: uuidPattern }];
    case "json":
      return [{}];
  }
}

/** The exact range, as numbers or as canonical digits. */
function integerSchema(type: ScalarType, spelling: JsonSpelling): Schema {
  const bounds = integerBounds[type.scalar] ?? { min: 0n, max: 0n };
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  const width =
    type.as === "number"
      ? { min: bounds.min < -safe ? -safe : bounds.min, max: bounds.max > safe ? safe : bounds.max }
      : bounds;
  const min = type.constraints.min === undefined ? width.min : largest(width.min, ceiling(type.constraints.min));
  const max = type.constraints.max === undefined ? width.max : -largest(-width.max, -floor(type.constraints.max));
  if (spelling === "number") return { type: "integer", minimum: min, maximum: max };
  return { type: "string", pattern: `^${integerPattern(min, max)}$` };
}

function largest(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

function ceiling(value: number | bigint): bigint {
  return typeof value === "bigint" ? value : BigInt(Math.ceil(value));
}

function floor(value: number | bigint): bigint {
  return typeof value === "bigint" ? value : BigInt(Math.floor(value));
}

/** The smallest number that rounds to infinity with 32 bits. */
const float32Limit = 3.4028235677973366e38;

function floatSchemas({ scalar, nonfinite, constraints: { min, max } }: ScalarType): readonly Schema[] {
  const limits =
    scalar === "float64"
      ? {}
      : {
          exclusiveMinimum: min === undefined ? -float32Limit : undefined,
          exclusiveMaximum: max === undefined ? float32Limit : undefined,
        };
  const number: Schema = { type: "number", minimum: min, maximum: max, ...limits };
  if (!nonfinite) return [number];
  const names = ["NaN", ...(max === undefined ? ["Infinity"] : []), ...(min === undefined ? ["-Infinity"] : [])];
  return [number, { enum: names }];
}

/** A number in quotes; a pattern can't hold it to bounds. */
function quotedFloatSchemas({ nonfinite }: ScalarType): readonly Schema[] {
  const number: Schema = { type: "string", pattern: quotedNumberPattern };
  return nonfinite ? [number, { enum: ["NaN", "Infinity", "-Infinity"] }] : [number];
}

function stringSchema({ min, max, pattern, format }: Constraints): Schema {
  return { type: "string", minLength: min, maxLength: max, pattern, format };
}

function bytesSchema(constraints: Constraints, spelling: JsonSpelling, mode: Mode): Schema {
  const min = Number(constraints.min ?? 0);
  const max = constraints.max === undefined ? undefined : Number(constraints.max);
  const canonical = mode === "strict";
  switch (spelling) {
    case "array":
      return {
        type: "array",
        items: { type: "integer", minimum: 0, maximum: 255 },
        minItems: min === 0 ? undefined : min,
        maxItems: max,
      };
    case "hex":
      return {
        type: "string",
        contentEncoding: "base16",
        pattern: hexPattern(canonical ? "0-9a-f" : "0-9A-Fa-f", min, max),
      };
    case "base64url":
      return {
        type: "string",
        contentEncoding: "base64url",
        pattern: base64Pattern("A-Za-z0-9_-", false, canonical, min, max),
      };
    default:
      return {
        type: "string",
        contentEncoding: "base64",
        pattern: base64Pattern("A-Za-z0-9+/", true, canonical, min, max),
      };
  }
}

function timestampSchema(type: ScalarType, spelling: JsonSpelling, mode: Mode): Schema {
  switch (spelling) {
    case "s":
      return { type: "integer", minimum: -62135596800, maximum: 253402300799 };
    case "ms":
      return { type: "integer", minimum: -62135596800000, maximum: 253402300799999 };
    case "naive":
      return { type: "string", pattern: type.as === "Date" ? millisecondPattern(naivePattern) : naivePattern };
    default: {
      const pattern = mode === "strict" ? utcPattern : offsetPattern;
      return {
        type: "string",
        format: "date-time",
        pattern: type.as === "Date" ? millisecondPattern(pattern) : pattern,
      };
    }
  }
}

function durationSchema(spelling: JsonSpelling, mode: Mode): Schema {
  switch (spelling) {
    case "s":
      return { type: "integer", minimum: -315576000000, maximum: 315576000000 };
    case "ms":
      return { type: "integer", minimum: -315576000000999, maximum: 315576000000999 };
    case "secs-nanos":
      return {
        type: "object",
        properties: {
          // The type that writes this form, Rust's, has no negative durations.
          secs: { type: "integer", minimum: 0, maximum: 315576000000 },
          nanos: { type: "integer", minimum: 0, maximum: 999999999 },
        },
        required: ["secs", "nanos"],
        additionalProperties: false,
      };
    default:
      return { type: "string", pattern: mode === "strict" ? durationPattern : readDurationPattern };
  }
}
