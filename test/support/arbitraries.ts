import fc from "fast-check";
import {
  type Constraints,
  type EventDeclaration,
  type EventVersion,
  eventLiteral,
  type FieldShape,
  integerBounds,
  mayBeAbsent,
  type Package,
  type RecordShape,
  type ScalarType,
  type Type,
  type UnionShape,
  variantLiteral,
} from "../../generator/ir/index.js";
import { timestampFromParts } from "../../runtime/src/wire-times.js";
import { matching } from "./matching.js";

/** What values are drawn for. */
export interface ValueOptions {
  /** How deep recursive types go. */
  readonly depth: number;
  /**
   * Which fields may be absent: those that TypeScript says (a validator takes the value), or those that the stored version has optional
   * (another writer leaves them out).
   */
  readonly absence: "typescript" | "stored";
  /** The package whose context and envelope defaults name. */
  readonly pkg: Package;
}

type Values = fc.Arbitrary<unknown>;

/** A value of a type as TypeScript has it, near its bounds more often than not. */
export function valueOfType(type: Type, options: ValueOptions): Values {
  switch (type.kind) {
    case "scalar":
      return scalarOf(type);
    case "nullable":
      return options.depth <= 0 ? fc.constant(null) : fc.oneof(fc.constant(null), valueOfType(type.inner, options));
    case "list": {
      if (options.depth <= 0 && type.constraints.min === undefined) return fc.constant([]);
      const element = valueOfType(type.element, deeper(options));
      const size = sizeOf(type.constraints, options);
      return type.constraints.unique === true
        ? fc.uniqueArray(element, { ...size, selector: textOf })
        : fc.array(element, size);
    }
    case "map":
      if (options.depth <= 0 && type.constraints.min === undefined) return fc.constant({});
      return fc
        .uniqueArray(fc.tuple(keyOf(type.key), valueOfType(type.value, deeper(options))), {
          ...sizeOf(type.constraints, options),
          selector: ([key]) => key,
        })
        .map((entries) => Object.fromEntries(entries));
    case "reference":
      switch (type.shape.kind) {
        case "record":
          return recordOf(type.shape, deeper(options));
        case "enum":
          return fc.constantFrom(...new Set(type.shape.values.map(({ literal }) => literal)));
        case "union":
          return unionOf(type.shape, deeper(options));
      }
  }
}

function deeper(options: ValueOptions): ValueOptions {
  return { ...options, depth: options.depth - 1 };
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? `${item}n` : item));
}

function sizeOf({ min, max }: Constraints, { depth }: ValueOptions): { minLength: number; maxLength: number } {
  const least = Number(min ?? 0);
  return { minLength: least, maxLength: depth <= 0 ? least : Math.min(Number(max ?? least + 3), least + 3) };
}

/** A record: fields that may be absent are, about half of the time. */
export function recordOf(
  shape: RecordShape,
  options: ValueOptions,
  required: ReadonlySet<string> = new Set(),
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const isOptional = (field: FieldShape): boolean =>
    !required.has(field.name) &&
    (options.absence === "stored" ? field.presence !== "required" : mayBeAbsent(field, options.pkg, shape));
  const fields = shape.fields.filter((field) => options.depth > 0 || !isOptional(field));
  const entries = fields.map((field) => {
    const value = valueOfType(field.type, options).map((item) => [[field.name, item] as const]);
    if (!isOptional(field)) return value;
    return fc.oneof(fc.constant<readonly (readonly [string, unknown])[]>([]), value);
  });
  return fc.tuple(...entries).map((found) => withoutRivals(shape, Object.fromEntries(found.flat())));
}

/** Of the fields of a oneof, the last that is there is kept. */
function withoutRivals(shape: RecordShape, value: Record<string, unknown>): Readonly<Record<string, unknown>> {
  const seen = new Set<string>();
  for (const { name, wire } of [...shape.fields].reverse()) {
    if (wire.oneof === undefined || value[name] === undefined) continue;
    if (seen.has(wire.oneof)) delete value[name];
    seen.add(wire.oneof);
  }
  return value;
}

export function unionOf(shape: UnionShape, options: ValueOptions): Values {
  const fewest = Math.min(...shape.variants.map(({ content }) => content.fields.length));
  const variants =
    options.depth <= 0 ? shape.variants.filter(({ content }) => content.fields.length === fewest) : shape.variants;
  return fc.oneof(
    ...variants.map(({ variant, content }) =>
      recordOf(content, options).map((fields) => ({
        type: variantLiteral(shape.declaration, variant),
        ...fields,
      })),
    ),
  );
}

/** An event of a version, as TypeScript has it: its payload alone where there is no envelope. */
export function eventOf(
  event: EventDeclaration,
  at: EventVersion,
  options: ValueOptions,
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const payload = recordOf(at.payload, options);
  if (at.envelope === undefined) return payload;
  const required = new Set(
    at.envelope.fields.filter(({ field }) => at.requires.includes(field)).map(({ name }) => name),
  );
  return fc
    .tuple(recordOf(at.envelope, options, required), payload)
    .map(([envelope, content]) => ({ type: eventLiteral(event), ...envelope, payload: content }));
}

/** What a caller tells beside an event, as TypeScript has it. */
export function contextOf(pkg: Package): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const options: ValueOptions = { depth: 2, absence: "typescript", pkg };
  return fc.record(Object.fromEntries(pkg.context.map(({ name, type }) => [name, valueOfType(type, options)])), {
    requiredKeys: pkg.context.filter(({ optional }) => !optional).map(({ name }) => name),
  });
}

function keyOf({ scalar }: ScalarType): fc.Arbitrary<string> {
  if (scalar === "bool") return fc.constantFrom("true", "false");
  const bounds = integerBounds[scalar];
  if (bounds !== undefined) return integerNear(bounds.min, bounds.max).map(String);
  return fc.oneof(fc.constantFrom("", "__proto__", "constructor", "é", "a"), fc.string({ maxLength: 5 }));
}

function integerNear(min: bigint, max: bigint): fc.Arbitrary<bigint> {
  const edges = [min, min + 1n, max, max - 1n, 0n, 1n, -1n, 127n, 128n, 2n ** 31n, 2n ** 32n, 2n ** 53n, 2n ** 63n];
  return fc.oneof(fc.constantFrom(...edges.filter((edge) => edge >= min && edge <= max)), fc.bigInt({ min, max }));
}

function scalarOf(type: ScalarType): Values {
  const bounds = integerBounds[type.scalar];
  if (bounds !== undefined) return integerOf(type, bounds.min, bounds.max);
  switch (type.scalar) {
    case "bool":
      return fc.boolean();
    case "float32":
    case "float64":
      return floatOf(type);
    case "decimal":
      return fc.constantFrom("0", "1", "-1", "1.5", "-0.25", "123456789012345678901234567890.123456789");
    case "bytes":
      return fc.uint8Array({
        minLength: Number(type.constraints.min ?? 0),
        maxLength: Math.min(Number(type.constraints.max ?? 300), Number(type.constraints.min ?? 0) + 300),
      });
    case "timestamp":
      return timestampOf(type);
    case "duration":
      return durationOf(type);
    case "date":
      return fc.constantFrom("0001-01-01", "1970-01-01", "2024-02-29", "9999-12-31");
    case "uuid":
      return fc.uuid();
    case "json":
      return jsonOf(type);
    default:
      return stringOf(type.constraints);
  }
}

function integerOf({ constraints, as, scalar }: ScalarType, least: bigint, most: bigint): Values {
  const within = (bound: number | bigint | undefined, otherwise: bigint, round: (value: number) => number): bigint =>
    bound === undefined ? otherwise : BigInt(typeof bound === "bigint" ? bound : round(bound));
  let min = within(constraints.min, least, Math.ceil);
  let max = within(constraints.max, most, Math.floor);
  if (as === "number") {
    if (min < BigInt(Number.MIN_SAFE_INTEGER)) min = BigInt(Number.MIN_SAFE_INTEGER);
    if (max > BigInt(Number.MAX_SAFE_INTEGER)) max = BigInt(Number.MAX_SAFE_INTEGER);
  }
  const value = integerNear(min < least ? least : min, max > most ? most : max);
  return as === "number" || scalar === "int32" || scalar === "uint32" ? value.map(Number) : value;
}

function floatOf({ scalar, constraints, nonfinite }: ScalarType): Values {
  const range = {
    noNaN: !nonfinite,
    noDefaultInfinity: !nonfinite,
    ...(constraints.min === undefined ? {} : { min: Number(constraints.min) }),
    ...(constraints.max === undefined ? {} : { max: Number(constraints.max) }),
  };
  return scalar === "float32" ? fc.float(range) : fc.double(range);
}

function timestampOf({ as, json }: ScalarType): Values {
  const unit = json[0] === "s" ? 1_000_000_000 : json[0] === "ms" || as === "Date" ? 1_000_000 : 1;
  const seconds = fc.oneof(
    fc.constantFrom(-62135596800n, -1n, 0n, 1n, 253402300799n),
    fc.bigInt({ min: -62135596800n, max: 253402300799n }),
  );
  const nanos = fc.oneof(fc.constantFrom(0, 1, 500_000_000, 999_999_999), fc.integer({ min: 0, max: 999_999_999 }));
  return fc.tuple(seconds, nanos).map(([whole, part]) => {
    const text = timestampFromParts(Number(whole), part - (part % unit)) ?? "";
    return as === "Date" ? new Date(text) : text;
  });
}

function durationOf({ json }: ScalarType): Values {
  const [form] = json;
  const unit = form === "s" ? 1_000_000_000n : form === "ms" ? 1_000_000n : 1n;
  const longest = 315_576_000_000_999_999_999n;
  const least = form === "secs-nanos" ? 0n : -longest;
  return fc
    .oneof(
      fc.constantFrom(0n, 1n, -1n, 1_500_000_000n, -1_500_000_000n, longest, -longest),
      fc.bigInt({ min: least, max: longest }),
    )
    .filter((value) => value >= least)
    .map((value) => value - (value % unit));
}

function jsonOf(type: ScalarType): Values {
  if (type.schema !== undefined) throw new Error(`values of an author's schema are not drawn: ${type.schema.path}`);
  // JSON text has no negative zero that would come back, and fields of Struct and ListValue are objects and lists.
  const isText = type.protobuf === "string";
  const plain = fc.jsonValue({ maxDepth: 2 }).map((value) => canonicalJson(value, isText));
  switch (type.protobuf) {
    case "google.protobuf.Struct":
      return fc.dictionary(fc.string({ maxLength: 3 }), plain, { maxKeys: 3, noNullPrototype: true });
    case "google.protobuf.ListValue":
      return fc.array(plain, { maxLength: 3 });
    case "google.protobuf.Value":
      return plain;
    default:
      return fc.oneof(plain, fc.constantFrom(2n ** 64n, [-(2n ** 63n)], { a: 2n ** 53n }));
  }
}

/** JSON that comes back as it was: no negative zero, and from text integers that a number can't hold are `bigint`. */
function canonicalJson(value: unknown, isText: boolean): unknown {
  if (typeof value === "number") {
    if (Object.is(value, -0)) return 0;
    const isLong = Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21;
    return isText && isLong ? BigInt(value) : value;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => canonicalJson(item, isText));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, canonicalJson(item, isText)]),
  );
}

const formats: Readonly<Record<string, readonly string[]>> = {
  "date-time": ["2024-01-01T00:00:00Z"],
  date: ["2024-02-29"],
  time: ["12:00:00Z"],
  duration: ["P1D"],
  email: ["a@b.example"],
  hostname: ["example.org"],
  ipv4: ["127.0.0.1"],
  ipv6: ["::1"],
  uri: ["https://example.org/a"],
  "uri-reference": ["/a"],
  uuid: ["018f3a5e-7c11-7a3e-9f59-3d5f0e7b1c22"],
  "json-pointer": ["/a"],
  regex: ["^a$"],
};

function stringOf({ min, max, pattern, format }: Constraints): fc.Arbitrary<string> {
  const least = Number(min ?? 0);
  // A pattern has its own idea of the length.
  const usual = pattern === undefined ? least + 60 : Math.max(least, 100);
  const most = Math.min(Number(max ?? usual), usual);
  const fits = (text: string): boolean => {
    const length = [...text].length;
    return length >= least && length <= most && (pattern === undefined || new RegExp(pattern, "u").test(text));
  };
  if (pattern !== undefined) return matching(pattern, most).filter(fits);
  if (format !== undefined) return fc.constantFrom(...(formats[format] ?? ["a"])).filter(fits);
  return fc.oneof(
    fc.constantFrom("", "a", "\ufeffa", "\0", "é", "😀", "x".repeat(24), "x".repeat(41), "é".repeat(30)).filter(fits),
    fc.string({ unit: "binary", minLength: least, maxLength: most }),
    fc.string({ minLength: least, maxLength: most }),
  );
}
