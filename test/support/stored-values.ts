import fc from "fast-check";
import {
  type Constraints,
  integerBounds,
  type JsonSpelling,
  type JsonValue,
  type RecordShape,
  type ScalarType,
  type Type,
  type UnionShape,
} from "../../generator/ir/index.js";
import { isWellFormed as isWellFormedText } from "../../runtime/src/guards.js";
import { matching } from "./matching.js";

/** How often a value is drawn from what lies just outside a type, not from what lies in it: 0 never, 1 about half of the time. */
export interface StoredOptions {
  readonly oddness: number;
  /** How deep recursive types go. */
  readonly depth: number;
}

/** JSON as a type is stored, in any of its spellings; near bounds, and sometimes beyond them. */
export function storedValue(type: Type, options: StoredOptions): fc.Arbitrary<JsonValue> {
  switch (type.kind) {
    case "scalar":
      return odd(scalar(type, options), anyJson, options);
    case "nullable":
      return options.depth <= 0 ? fc.constant(null) : fc.oneof(fc.constant(null), storedValue(type.inner, options));
    case "list":
      return sized(type.constraints, options).chain((size) =>
        fc.array(storedValue(type.element, deeper(options)), { minLength: size, maxLength: size }),
      );
    case "map":
      return sized(type.constraints, options).chain((size) =>
        fc
          .uniqueArray(fc.tuple(mapKey(type.key, options), storedValue(type.value, deeper(options))), {
            minLength: size,
            maxLength: size,
            selector: ([key]) => key,
          })
          .map((entries): JsonValue => Object.fromEntries(entries)),
      );
    case "reference":
      switch (type.shape.kind) {
        case "record":
          return odd(storedRecord(type.shape, options), anyJson, options);
        case "enum":
          return odd(
            fc.constantFrom(...type.shape.values.flatMap(({ json }) => json)),
            fc.oneof(fc.constantFrom<JsonValue>("x", "", 0, 1, 99, 1.5, null), anyJson),
            options,
          );
        case "union":
          return odd(
            storedUnion(type.shape, options),
            fc.oneof(
              fc.constantFrom<JsonValue>("x", { x: {} }, { type: "x" }, { type: "x", payload: 1, more: 2 }, {}),
              anyJson,
            ),
            options,
          );
      }
  }
}

function odd(
  usual: fc.Arbitrary<JsonValue>,
  unusual: fc.Arbitrary<JsonValue>,
  { oddness }: StoredOptions,
): fc.Arbitrary<JsonValue> {
  return oddness === 0
    ? usual
    : fc.oneof({ weight: Math.max(1, Math.round(20 / oddness)), arbitrary: usual }, { weight: 1, arbitrary: unusual });
}

function deeper(options: StoredOptions): StoredOptions {
  return { ...options, depth: options.depth - 1 };
}

/** Values of the wrong kind. */
export const anyJson: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    2 ** 53,
    2n ** 64n,
    -(2n ** 63n),
    1e300,
    "",
    "0",
    "1",
    "-0",
    "01",
    "+1",
    "1.0",
    "true",
    "NaN",
    "Infinity",
    "\ud800",
    [],
    {},
    [null],
    { a: 1 },
    "1s",
    "2024-02-30",
    "2024-01-01T00:00:00",
  ),
  fc.jsonValue({ maxDepth: 2 }).map((value) => exactIntegers(value as JsonValue)),
);

/** What text holds as digits is a `bigint` where a number can't hold it. */
function exactIntegers(value: JsonValue): JsonValue {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21)
    return BigInt(value);
  if (Array.isArray(value)) return value.map((item: JsonValue) => exactIntegers(item));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]: [string, JsonValue]) => [key, exactIntegers(item)]),
    );
  return value;
}

function sized({ min, max }: Constraints, { depth, oddness }: StoredOptions): fc.Arbitrary<number> {
  const least = Number(min ?? 0);
  if (depth <= 0) return fc.constant(least);
  const most = Math.min(Number(max ?? least + 3), least + 3);
  return oddness === 0
    ? fc.integer({ min: least, max: most })
    : fc.integer({ min: Math.max(0, least - 1), max: most + 1 });
}

function mapKey(type: ScalarType, { oddness }: StoredOptions): fc.Arbitrary<string> {
  const bounds = integerBounds[type.scalar];
  const sound = oddness === 0;
  if (type.scalar === "bool") return fc.constantFrom("true", "false", ...(sound ? [] : ["True"]));
  if (bounds !== undefined) {
    const wrong = sound ? [] : ["-1", "01", "", String(bounds.max + 1n)];
    return fc.constantFrom("0", "1", String(bounds.min), String(bounds.max), ...wrong);
  }
  return fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom("__proto__", "constructor", "é", ...(sound ? [] : ["\ud800"])),
  );
}

function storedUnion(shape: UnionShape, options: StoredOptions): fc.Arbitrary<JsonValue> {
  const plain =
    options.depth <= 0 ? shape.variants.filter(({ content }) => content.fields.length === 0) : shape.variants;
  return fc.oneof(
    ...(plain.length > 0 ? plain : shape.variants).flatMap((variant) =>
      variant.tags.map((tag): fc.Arbitrary<JsonValue> => {
        const content = storedRecord(variant.content, deeper(options));
        const isEmpty = variant.content.fields.length === 0;
        const { layout } = shape;
        switch (layout.kind) {
          case "external":
            return fc.oneof(
              content.map((item) => ({ [tag]: item })),
              ...(isEmpty ? [fc.constantFrom<JsonValue>(tag, { [tag]: null })] : []),
            );
          case "internal":
            return content.map((item) => ({ [layout.tag]: tag, ...(item as object) }));
          case "adjacent":
            return fc.oneof(
              content.map((item) => ({ [layout.tag]: tag, [layout.content]: item })),
              ...(isEmpty
                ? [fc.constantFrom<JsonValue>({ [layout.tag]: tag }, { [layout.tag]: tag, [layout.content]: null })]
                : []),
            );
          default:
            throw new Error("no layout");
        }
      }),
    ),
  );
}

/** A record as it stands by itself: each field at its place below it. */
export function storedRecord(shape: RecordShape, options: StoredOptions): fc.Arbitrary<JsonValue> {
  return storedFields(shape, options).map((fields) => {
    const root: Record<string, JsonValue> = {};
    for (const [path, value] of fields) putAt(root, path, value);
    return root;
  });
}

/** The fields of a record with the steps of their places, absent ones left out. */
export function storedFields(
  shape: RecordShape,
  options: StoredOptions,
): fc.Arbitrary<readonly (readonly [readonly string[], JsonValue, "record" | "document"])[]> {
  const fields = shape.fields.filter(({ place }) => place.root !== "context");
  return fc
    .tuple(
      ...fields.map((field) => {
        const names = [field.place.path.at(-1) ?? "", ...field.aliases];
        const value =
          options.depth <= 0 && field.presence === "optional"
            ? fc.constant(undefined)
            : storedValue(field.type, deeper(options));
        const values: fc.Arbitrary<JsonValue | undefined>[] = [
          value,
          ...(field.none === undefined ? [] : [fc.constant(field.none)]),
        ];
        if (field.presence !== "required" || options.oddness > 0) values.push(fc.constant(undefined));
        const weights = values.map((arbitrary, index) => ({
          arbitrary,
          weight: index === 0 ? (field.presence === "required" ? 40 : 3) : 1,
        }));
        return fc.tuple(fc.constantFrom(...names), fc.oneof(...weights));
      }),
    )
    .map((values) =>
      fields.flatMap(({ place }, index) => {
        const [name, value] = values[index] ?? ["", undefined];
        return value === undefined || place.root === "context"
          ? []
          : [[[...place.path.slice(0, -1), name], value, place.root] as const];
      }),
    );
}

/** Sets a value below an object, making the objects on the way; an own property whatever the key. */
export function putAt(root: Record<string, JsonValue>, path: readonly string[], value: JsonValue): void {
  const [step, ...rest] = path;
  if (step === undefined) return;
  const known = Object.hasOwn(root, step) ? root[step] : undefined;
  const isObject = typeof known === "object" && known !== null && !Array.isArray(known);
  const next = rest.length === 0 ? value : isObject ? { ...known } : {};
  Object.defineProperty(root, step, { value: next, enumerable: true, configurable: true, writable: true });
  if (rest.length > 0) putAt(next as Record<string, JsonValue>, rest, value);
}

/** Values of a type, and what is almost one. */
interface Spelled {
  readonly inside: fc.Arbitrary<JsonValue>;
  readonly beyond?: fc.Arbitrary<JsonValue>;
}

function scalar(type: ScalarType, { oddness }: StoredOptions): fc.Arbitrary<JsonValue> {
  return fc.oneof(
    ...type.json.map((spelling) => {
      const { inside, beyond } = spelled(type, spelling);
      return oddness === 0 || beyond === undefined
        ? inside
        : fc.oneof({ weight: 20, arbitrary: inside }, { weight: 1, arbitrary: beyond });
    }),
  );
}

function spelled(type: ScalarType, spelling: JsonSpelling): Spelled {
  const { constraints } = type;
  const bounds = integerBounds[type.scalar];
  if (bounds !== undefined) return integers(type, bounds, spelling);
  switch (type.scalar) {
    case "bool":
      return { inside: fc.boolean() };
    case "float32":
    case "float64":
      return floats(type);
    case "decimal":
      return spelling === "number"
        ? {
            inside: fc.constantFrom<JsonValue>(0, 1.5, -2, 12345678901234567890n),
            beyond: fc.constantFrom<JsonValue>(1e21, 1e-7),
          }
        : {
            inside: fc.constantFrom("0", "-12.50", "0.000", "-0", "123456789012345678901234567890.5"),
            beyond: fc.constantFrom("1e5", "01", "1.", "+1"),
          };
    case "string":
      return strings(constraints);
    case "bytes":
      return bytes(constraints, spelling);
    case "timestamp":
      return timestamps(type, spelling);
    case "duration":
      return durations(spelling);
    case "date":
      return {
        inside: fc.constantFrom("2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29"),
        beyond: fc.constantFrom("2023-02-29", "0000-01-01", "2024-13-01", "2024-1-1", "1900-02-29"),
      };
    case "uuid":
      return {
        inside: fc.oneof(
          fc.uuid(),
          fc.uuid().map((text) => text.toUpperCase()),
          fc.constant("00000000-0000-0000-0000-000000000000"),
        ),
        beyond: fc.constantFrom("60b80c3fbea44bd7aa97f7a8309ee9f0", "{60b80c3f-bea4-4bd7-aa97-f7a8309ee9f0}"),
      };
    default:
      return { inside: anyJson.filter((value) => isWellFormed(value)), beyond: fc.constant("\ud800") };
  }
}

function isWellFormed(value: JsonValue): boolean {
  if (typeof value === "string") return isWellFormedText(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, item]: [string, JsonValue]) => isWellFormedText(key) && isWellFormed(item));
}

function integers(
  type: ScalarType,
  { min, max }: { readonly min: bigint; readonly max: bigint },
  spelling: JsonSpelling,
): Spelled {
  const { constraints } = type;
  const safe = 2n ** 53n - 1n;
  const lowest = type.as === "number" && min < -safe ? -safe : min;
  const highest = type.as === "number" && max > safe ? safe : max;
  const least = constraints.min === undefined ? lowest : BigInt(Math.ceil(Number(constraints.min)));
  const most = constraints.max === undefined ? highest : BigInt(Math.floor(Number(constraints.max)));
  const write = (value: bigint): JsonValue =>
    spelling === "string" ? String(value) : Number.isSafeInteger(Number(value)) ? Number(value) : value;
  const edges = [least, least + 1n, most, most - 1n, 0n, 1n, -1n, safe, safe + 1n, safe + 2n, -safe - 1n];
  const inside = fc.constantFrom(...edges.filter((value) => value >= least && value <= most));
  return {
    inside: fc
      .oneof({ weight: 2, arbitrary: inside }, { weight: 1, arbitrary: fc.bigInt({ min: least, max: most }) })
      .map(write),
    beyond: fc.constantFrom(least - 1n, most + 1n).map(write),
  };
}

function floats(type: ScalarType): Spelled {
  const { min, max } = type.constraints;
  const edges = [min, max].flatMap((bound) => (bound === undefined ? [] : [Number(bound)]));
  const least = min === undefined ? -3.4e38 : Number(min);
  const most = max === undefined ? 3.4e38 : Number(max);
  return {
    inside: fc.oneof(
      fc.double({ min: least, max: most, noNaN: true }).map((value) => exactIntegers(value)),
      fc.constantFrom<JsonValue>(
        ...[0, 0.5, -0.25, ...edges].filter((value) => value >= least && value <= most),
        ...(type.nonfinite ? ["NaN"] : []),
      ),
    ),
    beyond: fc.constantFrom<JsonValue>(
      1e300,
      3.5e38,
      -3.5e38,
      "NaN",
      2n ** 70n,
      "1.5",
      ...edges.flatMap((edge) => [edge - 0.5, edge + 0.5]),
    ),
  };
}

const samples: Readonly<Record<string, string>> = {
  email: "a@b.c",
  uri: "http://a/b",
  "date-time": "2024-01-01T00:00:00Z",
};

function strings({ min, max, pattern, format }: Constraints): Spelled {
  const wrong = fc.constantFrom("", "x", "a@b", "::1", "12:00:00Z", "\ud800", "é/12", "2024-01-01");
  if (pattern !== undefined) {
    const most = Number(max ?? 100);
    const fits = matching(pattern, most);
    return { inside: fits.filter((text) => [...text].length <= most), beyond: wrong };
  }
  if (format !== undefined) return { inside: fc.constant(samples[format] ?? ""), beyond: wrong };
  const unit = fc.constantFrom("a", "é", "😀", "\u0000", '"', "\\", "\u2028");
  const least = Number(min ?? 0);
  const most = Math.min(Number(max ?? least + 5), least + 5);
  return {
    inside: fc.string({ unit, minLength: least, maxLength: most }),
    beyond: fc.oneof(
      fc.string({ unit, minLength: most + 1, maxLength: most + 2 }),
      fc.string({ unit, minLength: Math.max(0, least - 1), maxLength: Math.max(0, least - 1) }),
      fc.constantFrom("", "\ud800"),
    ),
  };
}

function bytes({ min, max }: Constraints, spelling: JsonSpelling): Spelled {
  const least = Number(min ?? 0);
  const most = Number(max ?? least + 4);
  const write = (value: Uint8Array): JsonValue => {
    if (spelling === "array") return [...value];
    const text = Buffer.from(value).toString(spelling === "hex" || spelling === "base64url" ? spelling : "base64");
    return spelling === "hex" && value.length % 2 === 1 ? text.toUpperCase() : text;
  };
  return {
    inside: fc.uint8Array({ minLength: least, maxLength: most }).map(write),
    beyond: fc.oneof(
      fc.constantFrom(Math.max(0, least - 1), most + 1).map((size) => write(new Uint8Array(size).fill(9))),
      fc.constantFrom<JsonValue>(
        "A",
        "A=",
        "AB=",
        "=",
        "AAA",
        "AA==",
        "a b",
        "0g",
        "//",
        "_-",
        "Ab==",
        "AB",
        [256],
        [-1],
        [1.5],
        [""],
      ),
    ),
  };
}

function timestamps({ as }: ScalarType, spelling: JsonSpelling): Spelled {
  switch (spelling) {
    case "ms":
      return {
        inside: fc.constantFrom<JsonValue>(0, 5, -1, 1700000000000, 253402300799999, -62135596800000),
        beyond: fc.constantFrom<JsonValue>(253402300800000, -62135596800001, 1.5, 2n ** 60n, "5"),
      };
    case "s":
      return {
        inside: fc.constantFrom<JsonValue>(0, -1, 1700000000, 253402300799, -62135596800),
        beyond: fc.constantFrom<JsonValue>(253402300800, -62135596801, 0.5),
      };
    case "naive":
      return {
        inside: fc.constantFrom(
          "2024-02-29T10:00:00",
          "2024-02-29T10:00:00.5",
          "2025-05-25T00:00:00.120000",
          "0001-01-01T00:00:00",
        ),
        beyond: fc.constantFrom(
          "2023-02-29T10:00:00",
          "2024-02-29 10:00:00",
          "0000-12-31T23:59:59",
          "2024-02-29T10:00:00Z",
        ),
      };
    default:
      return {
        inside: fc.constantFrom(
          "2024-02-29T10:00:00Z",
          "2024-02-29T10:00:00.5Z",
          "2024-02-29T10:00:00.120000Z",
          "2024-02-29T10:00:00.000Z",
          "2024-02-29T23:30:00+01:00",
          "2024-02-29T23:30:00-01:00",
          "2024-02-29T10:00:00+23:59",
          "2024-02-29T10:00:00-00:00",
          "0001-01-01T00:00:00-00:01",
          "9999-12-31T23:59:59-00:00",
          "1969-12-31T23:59:59.999Z",
          "0099-01-01T00:00:00Z",
          "2024-02-29T10:00:00.5+01:00",
          "9999-12-31T23:59:59.999Z",
          ...(as === "Date" ? [] : ["2024-02-29T10:00:00.123456789Z", "9999-12-31T23:59:59.999999999Z"]),
        ),
        beyond: fc.constantFrom(
          "2024-02-29T10:00:00.1234567891Z",
          "2024-02-29T10:00:00+24:00",
          "2024-02-29T10:00:00+10:60",
          "0001-01-01T00:00:00+00:01",
          "9999-12-31T23:59:59-00:01",
          "0000-12-31T23:59:00-01:00",
          "2016-12-31T23:59:60Z",
          "2024-02-29t10:00:00z",
          "2024-02-29T24:00:00Z",
          "2023-02-29T10:00:00Z",
          "2024-02-29T10:00Z",
          "2024-02-29T10:00:00.Z",
          "2024-02-29T10:00:00",
          "+2024-02-29T10:00:00Z",
          "2024-02-29T10:60:00Z",
        ),
      };
  }
}

function durations(spelling: JsonSpelling): Spelled {
  switch (spelling) {
    case "ms":
      return {
        inside: fc.constantFrom<JsonValue>(0, 1, -1500, 315576000000999),
        beyond: fc.constantFrom<JsonValue>(315576000001000, 1.5, 2n ** 70n, -315576000001000),
      };
    case "s":
      return {
        inside: fc.constantFrom<JsonValue>(0, 1, -15, 315576000000),
        beyond: fc.constantFrom<JsonValue>(315576000001, 0.5, -315576000001),
      };
    case "secs-nanos":
      return {
        inside: fc.constantFrom<JsonValue>(
          { secs: 0, nanos: 0 },
          { secs: 1, nanos: 500000000 },
          { nanos: 999999999, secs: 315576000000 },
        ),
        beyond: fc.constantFrom<JsonValue>(
          { secs: 1, nanos: 1000000000 },
          { secs: 1, nanos: -1 },
          { secs: 1 },
          { secs: 1, nanos: 0, more: 1 },
          { secs: -1, nanos: 5 },
          { secs: 2n ** 64n - 1n, nanos: 0 },
          { secs: 1.5, nanos: 0 },
          { secs: null, nanos: 0 },
        ),
      };
    default:
      return {
        inside: fc.constantFrom(
          "0s",
          "1.5s",
          "-1.5s",
          "0.000000001s",
          "-0s",
          "315576000000.999999999s",
          "-315576000000s",
          "1.500s",
        ),
        beyond: fc.constantFrom("01s", "1.s", ".5s", "1.1234567890s", "315576000001s", "1m", "+1s", "1 s", "s", "-s"),
      };
  }
}
