import {
  type Constraints,
  type EventDeclaration,
  type EventVersion,
  type FieldShape,
  integerBounds,
  type JsonValue,
  type RecordShape,
  type ScalarType,
  type Type,
  type UnionShape,
  variantLiteral,
} from "../../generator/ir/index.js";
import { durationText } from "../../runtime/src/times.js";
import { textOf } from "./json-schemas.js";
import { putAt } from "./stored-values.js";

/** A value as TypeScript has it, sound or not, beside the JSON that a writer who checks nothing would make of it. */
export interface Neighbour {
  readonly value: unknown;
  readonly json: JsonValue;
}

/**
 * Bounds of a type and what lies one beside them; in what holds other values, of each of those in turn. `value` is a sound one.
 * What a writer only passes on, unknown keys and values, is no value of a version, and not among them.
 */
export function neighbours(type: Type, value: unknown): readonly Neighbour[] {
  switch (type.kind) {
    case "nullable":
      return [...(value === null ? [] : neighbours(type.inner, value)), { value: null, json: null }];
    case "scalar":
      return [...scalars(type), ...strangers.filter(({ json }) => type.scalar !== "json" && json !== null)];
    case "list":
      return lists(type.element, type.constraints, value as readonly unknown[]);
    case "map":
      return maps(type.value, type.constraints, Object.entries(value as object));
    case "reference": {
      const { shape } = type;
      switch (shape.kind) {
        case "enum":
          return [
            ...shape.values.map(({ literal, json }) => ({ value: literal, json: json[0] ?? literal })),
            { value: "no value", json: { "no value": 0 } },
            ...strangers,
          ];
        case "record":
          return [...records(shape, value as object), ...strangers];
        case "union":
          return [...unions(shape, value as object), ...strangers];
      }
    }
  }
}

/** What no type but `json` has. */
const strangers: readonly Neighbour[] = [
  { value: null, json: null },
  { value: [[]], json: [[]] },
];

/** Each field in turn replaced by its neighbours, or left out. */
function records(shape: RecordShape, value: object): readonly Neighbour[] {
  const whole = recordJson(shape, value);
  return shape.fields.flatMap((field) => {
    const item: unknown = Reflect.get(value, field.name);
    const { [field.name]: _, ...others } = value as Readonly<Record<string, unknown>>;
    const { path } = field.place;
    const absent = absence(field);
    const without = absent === undefined ? [] : [{ value: others, json: replaced(whole, path, absent.json) }];
    if (item === undefined) return without;
    return [
      ...without,
      ...fieldNeighbours(field, item).map((each) => ({
        value: { ...value, [field.name]: each.value },
        json: replaced(whole, path, each.json),
      })),
    ];
  });
}

/**
 * What is written of a field that a value lacks, nothing or what says "no value". `undefined` where TypeScript has no value
 * that lacks it, though the JSON may: a default then stands in for it.
 */
export function absence({ presence, none, default: standIn }: FieldShape): { readonly json?: JsonValue } | undefined {
  if (presence === "required") return {};
  // A caller need not tell everything.
  if (standIn !== undefined && (standIn.kind !== "context" || none === undefined)) return undefined;
  return presence === "reading" && none !== undefined ? { json: none } : {};
}

/** A copy of an object with another value at a path, or none. */
export function replaced(object: JsonValue, path: readonly string[], value: JsonValue | undefined): JsonValue {
  const copy: Record<string, JsonValue> = { ...(object as { readonly [key: string]: JsonValue }) };
  const [step = "", ...rest] = path;
  if (value === undefined && rest.length === 0) delete copy[step];
  else if (value === undefined) copy[step] = replaced(copy[step] ?? {}, rest, undefined);
  else putAt(copy, path, value);
  return copy;
}

/** Neighbours of a field's value. A value that says "none" is none of its type's. */
export function fieldNeighbours({ type, none }: FieldShape, value: unknown): readonly Neighbour[] {
  return neighbours(type, value).filter(({ json }) => none === undefined || json !== none);
}

function lists(element: Type, { min, max }: Constraints, value: readonly unknown[]): readonly Neighbour[] {
  const [first, ...rest] = value;
  const sized = [min, max].flatMap((size) =>
    size === undefined ? [] : [Number(size) - 1, Number(size), Number(size) + 1],
  );
  if (first === undefined) return [{ value: [], json: [] }, ...strangers.slice(0, 1)];
  const others = rest.map((item) => jsonOf(element, item));
  return [
    ...neighbours(element, first).map((each) => ({ value: [each.value, ...rest], json: [each.json, ...others] })),
    ...[0, 2, ...sized]
      .filter((size) => size >= 0)
      .map((size) => {
        const items = Array.from({ length: size }, () => first);
        return { value: items, json: items.map((item) => jsonOf(element, item)) };
      }),
    ...strangers.slice(0, 1),
  ];
}

function maps(type: Type, { min, max }: Constraints, entries: readonly [string, unknown][]): readonly Neighbour[] {
  const [first, ...rest] = entries;
  const sized = [min, max].flatMap((size) =>
    size === undefined ? [] : [Number(size) - 1, Number(size), Number(size) + 1],
  );
  if (first === undefined) return [{ value: {}, json: {} }, ...strangers];
  const others = rest.map(([key, item]) => [key, jsonOf(type, item)] as const);
  return [
    ...neighbours(type, first[1]).map((each) => ({
      value: Object.fromEntries([[first[0], each.value], ...rest]),
      json: Object.fromEntries([[first[0], each.json], ...others]),
    })),
    ...[0, ...sized]
      .filter((size) => size >= 0)
      .map((size) => {
        const keys = Array.from({ length: size }, (_, index) => `k${index}`);
        return {
          value: Object.fromEntries(keys.map((key) => [key, first[1]])),
          json: Object.fromEntries(keys.map((key) => [key, jsonOf(type, first[1])])),
        };
      }),
    ...strangers,
  ];
}

function unions(shape: UnionShape, value: object): readonly Neighbour[] {
  const tag: unknown = Reflect.get(value, "type");
  const found = shape.variants.find(({ variant }) => variantLiteral(shape.declaration, variant) === tag);
  if (found === undefined) return [];
  return records(found.content, value).map((each) => ({
    value: each.value,
    json: variantJson(shape, found.tags[0] ?? "", each.json),
  }));
}

function variantJson({ layout }: UnionShape, tag: string, content: JsonValue): JsonValue {
  switch (layout.kind) {
    case "external":
      return Object.keys(content as object).length === 0 ? tag : { [tag]: content };
    case "internal":
      return { [layout.tag]: tag, ...(content as object) };
    case "adjacent":
      return { [layout.tag]: tag, [layout.content]: content };
    default:
      throw new Error("no layout");
  }
}

function recordJson(shape: RecordShape, value: object): Readonly<Record<string, JsonValue>> {
  const root: Record<string, JsonValue> = {};
  for (const { name, type, place } of shape.fields) {
    const item: unknown = Reflect.get(value, name);
    if (item !== undefined) putAt(root, place.path, jsonOf(type, item));
  }
  return root;
}

/** A sound value as its first spelling has it. */
function jsonOf(type: Type, value: unknown): JsonValue {
  switch (type.kind) {
    case "nullable":
      return value === null ? null : jsonOf(type.inner, value);
    case "list":
      return (value as readonly unknown[]).map((item) => jsonOf(type.element, item));
    case "map":
      return Object.fromEntries(
        Object.entries(value as object).map(([key, item]: [string, unknown]) => [key, jsonOf(type.value, item)]),
      );
    case "scalar":
      return scalarJson(type, value);
    case "reference": {
      const { shape } = type;
      switch (shape.kind) {
        case "enum":
          return shape.values.find(({ literal }) => literal === value)?.json[0] ?? (value as JsonValue);
        case "record":
          return recordJson(shape, value as object);
        case "union": {
          const tag: unknown = Reflect.get(value as object, "type");
          const found = shape.variants.find(({ variant }) => variantLiteral(shape.declaration, variant) === tag);
          if (found === undefined) throw new Error(`no variant ${String(tag)}`);
          return variantJson(shape, found.tags[0] ?? "", recordJson(found.content, value as object));
        }
      }
    }
  }
}

function scalarJson({ scalar, json: [spelling], as }: ScalarType, value: unknown): JsonValue {
  if (value instanceof Uint8Array) {
    if (spelling === "array") return [...value];
    return Buffer.from(value).toString(spelling === "hex" || spelling === "base64url" ? spelling : "base64");
  }
  if (scalar === "duration" && typeof value === "bigint") {
    if (spelling === "ms") return compact(value / 1_000_000n);
    if (spelling === "s") return compact(value / 1_000_000_000n);
    if (spelling !== "secs-nanos") return durationText(value);
    return { secs: compact(value / 1_000_000_000n), nanos: Number(value % 1_000_000_000n) };
  }
  if (scalar === "timestamp") {
    const text = as === "Date" && value instanceof Date ? value.toISOString() : String(value);
    if (spelling === "naive") return text.replace(/Z$/, "");
    return spelling === "ms" || spelling === "s" ? unixTime(text, spelling === "s" ? 1000 : 1) : text;
  }
  if (typeof value === "bigint" || typeof value === "number") {
    if (spelling === "string") return String(value);
    return typeof value === "bigint" ? compact(value) : Number.isFinite(value) ? value : String(value);
  }
  return scalar === "decimal" && spelling === "number" ? Number(value) : (value as JsonValue);
}

/** A time that the calendar does not have is none in numbers either. */
function unixTime(text: string, unit: number): JsonValue {
  const time = Date.parse(text);
  return Number.isNaN(time) ? "no time" : Math.floor(time / unit);
}

function compact(value: bigint): JsonValue {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function scalars(type: ScalarType): readonly Neighbour[] {
  return values(type).map((value) => ({ value, json: scalarJson(type, value) }));
}

function values(type: ScalarType): readonly unknown[] {
  const { constraints, scalar } = type;
  const bounds = integerBounds[scalar];
  if (bounds !== undefined) {
    const edges = [bounds.min, bounds.max, constraints.min, constraints.max, 0n, 2n ** 53n].flatMap((bound) =>
      bound === undefined ? [] : [BigInt(bound) - 1n, BigInt(bound), BigInt(bound) + 1n],
    );
    return type.as === "number" || /32$/.test(scalar) ? edges.map(Number).concat(1.5, Number.NaN) : edges;
  }
  switch (scalar) {
    case "bool":
      return [true, false];
    case "float32":
    case "float64": {
      const edges = [constraints.min, constraints.max, 3.4028234663852886e38].flatMap((bound) =>
        bound === undefined ? [] : [Number(bound), step(Number(bound), 1), step(Number(bound), -1)],
      );
      return [...edges, 0, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300];
    }
    case "decimal":
      return type.json[0] === "number" ? ["0", "1.5"] : ["0", "-1.50", "1e5", "01", "1.", ".5", "+1", ""];
    case "string":
      return texts(constraints);
    case "bytes":
      return [constraints.min, constraints.max].flatMap((size) =>
        size === undefined
          ? [new Uint8Array()]
          : [-1, 0, 1].map((by) => new Uint8Array(Math.max(0, Number(size) + by)).fill(7)),
      );
    case "timestamp":
      return type.as === "Date" ? [new Date(0), new Date(-62135596800000), new Date(253402300799999)] : times(type);
    case "duration": {
      const longest = 315_576_000_000_999_999_999n;
      return type.json[0] === "string" ? [0n, 1n, -1n, longest, -longest, longest + 1n, -longest - 1n] : [0n];
    }
    case "date":
      return ["2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "0001-01-01", "0000-12-31", "9999-12-31"].concat(
        "2024-13-01",
        "2024-00-10",
        "2024-04-31",
        "2024-1-1",
        "",
      );
    case "uuid":
      return ["018f3a5e-7c11-7a3e-9f59-3d5f0e7b1c22", "018f3a5e7c117a3e9f593d5f0e7b1c22", "", "018f3a5e"];
    default:
      return [];
  }
}

/** Of the units that are written; finer ones are not said by the JSON, so that it can't tell. */
function times({ json: [spelling] }: ScalarType): readonly string[] {
  const wrong = ["2023-02-29T00:00:00Z", "2016-12-31T23:59:60Z", "2024-02-29T24:00:00Z", "0000-12-31T23:59:59Z"];
  const edges = ["2024-02-29T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1969-12-31T23:59:59Z"];
  if (spelling === "s" || spelling === "ms") return edges;
  return [...edges, ...wrong, "2024-02-29T00:00:00.123456789Z", "2024-02-29T00:00:00.1234567891Z", ""];
}

function step(value: number, by: number): number {
  return value + by * Math.max(Number.EPSILON, Math.abs(value) * 2 ** -52);
}

function texts({ min, max, pattern, format }: Constraints): readonly string[] {
  const wrong = ["", "x", "X/1", "a@b", "é", "😀"];
  if (pattern !== undefined || format !== undefined) return wrong;
  const sizes = [min, max].flatMap((size) => (size === undefined ? [] : [-1, 0, 1].map((by) => Number(size) + by)));
  return [...wrong, ...sizes.filter((size) => size >= 0).flatMap((size) => ["x".repeat(size), "😀".repeat(size)])];
}

export interface EventNeighbour {
  readonly value: object;
  readonly document: JsonValue;
  readonly what: string;
}

/** An event with one field of its payload or envelope at each bound, beside it, of another kind, or left out. */
export function* eventNeighbours(
  event: EventDeclaration,
  version: EventVersion,
  base: object,
  json: JsonValue,
): Iterable<EventNeighbour> {
  const { layout, envelope, payload } = version;
  const ofTag = (path: readonly string[]): readonly string[] =>
    path.map((step) => (step === "*" ? (version.tags[0] ?? event.key) : step));
  const content = layout === undefined ? base : (Reflect.get(base, "payload") as object);
  const below = layout?.payload.path ?? [];
  for (const [shape, owner, path, isPayload] of [
    [payload, content, below, true],
    ...(envelope === undefined ? [] : [[envelope, base, [], false] as const]),
  ] as const) {
    for (const field of shape.fields) {
      const item: unknown = Reflect.get(owner, field.name);
      if (item === undefined || field.place.root === "context") continue;
      const at = ofTag([...(field.place.root === "document" ? [] : path), ...field.place.path]);
      const { [field.name]: _, ...others } = owner as Readonly<Record<string, unknown>>;
      const whole = (changed: object): object =>
        isPayload && layout !== undefined ? { ...base, payload: changed } : changed;
      const absent = field.fill === undefined ? absence(field) : undefined;
      if (absent !== undefined)
        yield { value: whole(others), document: replaced(json, at, absent.json), what: `${field.name} absent` };
      for (const each of fieldNeighbours(field, item)) {
        yield {
          value: whole({ ...owner, [field.name]: each.value }),
          document: replaced(json, at, each.json),
          what: `${field.name} ${textOf(each.json)}`,
        };
      }
    }
  }
}
