import { includes } from "../../inclusion/index.js";
import {
  canonicalOf,
  checkText,
  compactInteger,
  decodeScalar,
  encodeStored,
  type RecordValue,
  readConstant,
  sameJson,
  type Value,
} from "../../interpret/index.js";
import {
  type Constraints,
  type FieldShape,
  integerBounds,
  type JsonValue,
  type RecordShape,
  type ScalarType,
  type Type,
} from "../../ir/index.js";
import { exampleOfPattern } from "../../patterns/example.js";

/** Deeper values of recursive types are not made. */
const deepest = 6;

/**
 * A few values of a type, small ones and those at its bounds.
 *
 * @param beside another type whose bounds are interesting too: what lies just beyond them
 */
export function samplesOf(type: Type, beside?: Type, depth: number = 0): readonly Value[] {
  if (depth > deepest) return [];
  switch (type.kind) {
    case "scalar":
      return scalarSamples(type, beside?.kind === "scalar" ? beside : undefined);
    case "nullable":
      return [{ kind: "null" }, ...samplesOf(type.inner, beside?.kind === "nullable" ? beside.inner : beside, depth)];
    case "list": {
      const elements = samplesOf(type.element, beside?.kind === "list" ? beside.element : undefined, depth + 1);
      return listsOf(type, elements, beside?.kind === "list" ? beside.constraints : {});
    }
    case "map": {
      const values = samplesOf(type.value, beside?.kind === "map" ? beside.value : undefined, depth + 1);
      return mapsOf(type, values, beside?.kind === "map" ? beside.constraints : {});
    }
    case "reference":
      return referenceSamples(type, depth);
  }
}

/** The samples of a field's type that a field can hold: what it stores for "no value" is none. */
export function fieldSamples({ type, none }: FieldShape, beside?: Type, depth: number = 0): readonly Value[] {
  const all = samplesOf(type, beside, depth);
  return none === undefined ? all : all.filter((value) => !sameJson(encodeStored(type, value), none));
}

/** Sizes at the bounds of both sides and beside them, of those that a list or map may have. */
function sizesOf({ min, max }: Constraints, beside: Constraints, most: number): readonly number[] {
  const sizes = new Set([0, 1, 2]);
  for (const bound of [min, max, beside.min, beside.max]) {
    if (bound !== undefined) for (const near of [-1, 0, 1]) sizes.add(Number(bound) + near);
  }
  return [...sizes]
    .sort((left, right) => left - right)
    .filter((size) => size >= Number(min ?? 0) && size <= Math.min(Number(max ?? most), most));
}

/** Longer lists and maps are not made. */
const mostElements = 200;

function mapsOf(
  { key, constraints }: Extract<Type, { kind: "map" }>,
  values: readonly Value[],
  beside: Constraints,
): readonly Value[] {
  const entry = (index: number): readonly (readonly [string, Value])[] => {
    const value = values[index % values.length];
    return value === undefined ? [] : [[keyOf(key, index), value]];
  };
  const sizes = sizesOf(constraints, beside, key.scalar === "bool" ? 2 : mostElements);
  const sized = sizes.map((size) => Array.from({ length: size }, (_, index) => entry(index)).flat());
  const singles = sizes.includes(1) ? values.slice(1).map((value) => [[keyOf(key, 0), value] as const]) : [];
  return [...sized.filter((entries, index) => entries.length === sizes[index]), ...singles].map(
    (entries): Value => ({ kind: "map", entries: new Map(entries) }),
  );
}

function keyOf(type: ScalarType, index: number): string {
  if (type.scalar === "bool") return index === 0 ? "true" : "false";
  return type.scalar === "string" ? `k${index}` : String(index);
}

function listsOf(
  type: Extract<Type, { kind: "list" }>,
  elements: readonly Value[],
  beside: Constraints,
): readonly Value[] {
  const { min, max } = type.constraints;
  const [first] = elements;
  const lists = sizesOf(type.constraints, beside, mostElements)
    .filter((size) => size === 0 || first !== undefined)
    .map(
      (size): Value => ({
        kind: "list",
        items: Array.from({ length: size }, (_, index) => elements[index % elements.length]).filter(
          (item) => item !== undefined,
        ),
      }),
    );
  const twice: readonly Value[] = first === undefined ? [] : [{ kind: "list", items: [first, first] }];
  const singles =
    Number(min ?? 0) <= 1 && Number(max ?? 1) >= 1
      ? elements.map((item): Value => ({ kind: "list", items: [item] }))
      : [];
  return [...lists, ...singles, ...twice].filter((list) => takesList(type, list));
}

function takesList({ constraints }: Extract<Type, { kind: "list" }>, list: Value): boolean {
  if (list.kind !== "list") return false;
  const size = list.items.length;
  if (size < Number(constraints.min ?? 0) || size > Number(constraints.max ?? size)) return false;
  return (
    constraints.unique !== true || new Set(list.items.map((item) => JSON.stringify(item, bigintText))).size === size
  );
}

function bigintText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}

function scalarSamples(type: ScalarType, beside: ScalarType | undefined): readonly Value[] {
  if (beside !== undefined) return makeScalarSamples(type, beside);
  let found = knownSamples.get(type);
  if (found === undefined) {
    found = makeScalarSamples(type, undefined);
    knownSamples.set(type, found);
  }
  return found;
}

/** Types are shared by versions, and asked for again and again. */
const knownSamples = new WeakMap<ScalarType, readonly Value[]>();

function makeScalarSamples(type: ScalarType, beside: ScalarType | undefined): readonly Value[] {
  const candidates = candidatesOf(type, beside);
  // What the type itself refuses is no sample, nor what its spelling in JSON can't say: nanoseconds as milliseconds.
  return candidates.flatMap((json) => {
    const value = readConstant(type, json);
    return "kind" in value && canHold(type, value) ? [value] : [];
  });
}

function canHold(type: ScalarType, value: Value): boolean {
  const read = decodeScalar(type, encodeStored(type, value));
  return read.kind !== "failure" && sameJson(canonicalOf(read), canonicalOf(value));
}

function candidatesOf(type: ScalarType, beside: ScalarType | undefined): readonly JsonValue[] {
  switch (type.scalar) {
    case "bool":
      return [true, false];
    case "int32":
    case "uint32":
    case "int64":
    case "uint64":
    case "int128":
    case "uint128":
      return integerCandidates([type, ...(beside === undefined ? [] : [beside])]);
    case "float32":
    case "float64": {
      const bounds = [type, beside].flatMap((one) => [one?.constraints.min, one?.constraints.max]);
      const near = bounds.flatMap((bound) =>
        bound === undefined ? [] : [Number(bound), Number(bound) - 0.5, Number(bound) + 0.5],
      );
      return [0, 1, -1, 0.5, ...near, 1e300, -1e300, "NaN"];
    }
    case "decimal":
      return ["0", "1", "-1", "0.5", "100000000000000000000000000000000000000000"];
    case "string":
      return textCandidates(type, beside);
    case "bytes":
      // Bytes that are text, and bytes that are none.
      return [
        ...sizesNear(type, beside).map((size) => Buffer.alloc(size).toString("base64")),
        Buffer.of(255).toString("base64"),
      ];
    case "timestamp":
      return ["2020-01-01T00:00:00Z", "1970-01-01T00:00:01Z", "2020-01-01T00:00:00.123456789Z"];
    case "duration":
      return ["0s", "1s", "-1.5s", "0.000000001s"];
    case "date":
      return ["2020-01-01", "2024-02-29"];
    case "uuid":
      return ["00000000-0000-4000-8000-000000000000", "ffffffff-ffff-4fff-bfff-ffffffffffff"];
    case "json":
      return [
        null,
        {},
        "a",
        1,
        [],
        { a: [true] },
        ...documentsOf(type),
        ...(beside === undefined ? [] : documentsOf(beside)),
      ];
  }
}

/** A document that an author's schema takes: one that the schema of nothing does not. */
function documentsOf({ schema }: ScalarType): readonly JsonValue[] {
  if (schema === undefined || !schema.validated) return [];
  const found = includes(schema.document, false);
  return found.kind === "no" ? [found.witness] : [];
}

function integerCandidates(types: readonly ScalarType[]): readonly JsonValue[] {
  const points = new Set<bigint>([0n, 1n, -1n, 2n ** 24n + 1n, 2n ** 53n + 1n]);
  for (const { scalar, constraints } of types) {
    const { min, max } = integerBounds[scalar] ?? {};
    for (const bound of [min, max, toInteger(constraints.min), toInteger(constraints.max)]) {
      if (bound !== undefined) for (const near of [-1n, 0n, 1n]) points.add(bound + near);
    }
  }
  // The smallest first: witnesses are read by people.
  return [...points]
    .sort((left, right) => Number(magnitude(left) - magnitude(right) || right - left))
    .map(compactInteger);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function toInteger(bound: number | bigint | undefined): bigint | undefined {
  return bound === undefined ? undefined : typeof bound === "bigint" ? bound : BigInt(Math.trunc(bound));
}

const ofFormats: Readonly<Record<string, string>> = {
  date: "2020-01-01",
  "date-time": "2020-01-01T00:00:00Z",
  duration: "P1D",
  email: "a@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  "json-pointer": "/a",
  regex: "a",
  time: "00:00:00Z",
  uri: "https://example.com/",
  "uri-reference": "/a",
  uuid: "00000000-0000-4000-8000-000000000000",
};

function textCandidates(type: ScalarType, beside: ScalarType | undefined): readonly string[] {
  const { pattern, format } = type.constraints;
  const plain = ["", "a", "A", "0", "1.5", "-", " ", "x y", "😀", "2020-01-01"];
  const sized = sizesNear(type, beside).map((size) => "a".repeat(size));
  const made = [pattern, beside?.constraints.pattern].flatMap((one) =>
    one === undefined ? [] : [exampleOfPattern(one)],
  );
  const formatted = [format, beside?.constraints.format].flatMap((one) => (one === undefined ? [] : [ofFormats[one]]));
  return [...plain, ...sized, ...made, ...formatted].filter(
    (text) => text !== undefined && checkText(text, type.constraints) === undefined,
  ) as string[];
}

function sizesNear(type: ScalarType, beside: ScalarType | undefined): readonly number[] {
  const bounds = [type, beside].flatMap((one) => [one?.constraints.min, one?.constraints.max]);
  const near = bounds.flatMap((bound) =>
    bound === undefined ? [] : [Number(bound) - 1, Number(bound), Number(bound) + 1],
  );
  return [...new Set([0, 1, ...near])]
    .filter((size) => Number.isInteger(size) && size >= 0 && size <= 10_000)
    .sort((left, right) => left - right);
}

function referenceSamples(type: Extract<Type, { kind: "reference" }>, depth: number): readonly Value[] {
  const { shape } = type;
  switch (shape.kind) {
    case "enum": {
      const known = shape.values.flatMap((value): readonly Value[] => {
        const [stored] = value.json;
        return stored === undefined ? [] : [{ kind: "enum", shape, value, stored }];
      });
      const unknown: readonly Value[] = shape.declaration.open
        ? [{ kind: "enum", shape, value: undefined, stored: "something else" }]
        : [];
      return [...known, ...unknown];
    }
    case "record":
      return recordSamples(shape, depth);
    case "union":
      return shape.variants.flatMap((variant): readonly Value[] => {
        const [content] = recordSamples(variant.content, depth + 1);
        return content === undefined ? [] : [{ kind: "union", shape, variant, content }];
      });
  }
}

/** A record with only what it must have, and one with all that it may have. */
export function recordSamples(shape: RecordShape, depth: number = 0): readonly RecordValue[] {
  const least = recordOf(shape, depth, (field) => field.presence === "required");
  const most = recordOf(shape, depth, () => true);
  return [least, most].filter((record) => record !== undefined);
}

/** A record with the fields that are wanted; undefined where a required one can't be made. */
export function recordOf(
  shape: RecordShape,
  depth: number,
  isWanted: (field: RecordShape["fields"][number]) => boolean,
): RecordValue | undefined {
  const fields = new Map<RecordShape["fields"][number]["field"], Value>();
  for (const field of shape.fields) {
    if (!isWanted(field)) continue;
    const value = plainValue(field, depth + 1);
    if (value !== undefined) fields.set(field.field, value);
    else if (field.presence === "required") return undefined;
  }
  return { kind: "record", shape, fields, unknown: {} };
}

/** The value with which a record is filled; nothing where none is known. */
function plainValue(field: FieldShape, depth: number): Value | undefined {
  const known = plainValues.get(field) ?? [];
  plainValues.set(field, known);
  let found = known[depth];
  if (found === undefined) {
    const [first, second] = fieldSamples(field, undefined, depth);
    // Null says less than a value.
    found = { value: first?.kind === "null" ? (second ?? first) : first };
    known[depth] = found;
  }
  return found.value;
}

/** By the depth at which a field stands: many records are made of the same fields. */
const plainValues = new WeakMap<FieldShape, { readonly value: Value | undefined }[]>();
