import type { Constraints, Package, ScalarType, Shape, Type } from "../ir/index.js";
import { latestShape, shapeIn } from "../ir/index.js";
import { type Code, code, type Hole, join, numberLiteral, type Raw, raw } from "../print/index.js";
import { formatCheck } from "./check-formats.js";
import type { Naming } from "./naming.js";

/** What the test of a value depends on. */
export interface TestScope {
  readonly naming: Naming;
  /** The regular expressions of the module. */
  readonly patterns: {
    /** The constant that holds a pattern, named after what it describes. */
    of(pattern: string, subject: string): Raw;
  };
}

/** What keys of a map must be, by their type. */
export const mapKeys: Readonly<Record<string, { readonly check: string; readonly expected: string }>> = {
  int32: { check: "isInt32Text", expected: "an integer of 32 bits as a key" },
  uint32: { check: "isUint32Text", expected: "an unsigned integer of 32 bits as a key" },
  int64: { check: "isInt64Text", expected: "an integer of 64 bits as a key" },
  uint64: { check: "isUint64Text", expected: "an unsigned integer of 64 bits as a key" },
  bool: { check: "isBooleanText", expected: '"true" or "false" as a key' },
};

/** The latest shapes, those that events of today are written with, and what they refer to. */
export function guardedShapes(packages: readonly Package[]): ReadonlySet<Shape> {
  const found = new Set<Shape>();
  const queue: Shape[] = packages.flatMap(({ declarations, events }) => [
    ...declarations.map((declaration): Shape => latestShape(declaration)),
    ...events.flatMap(({ latest: { envelope, payload } }) =>
      envelope === undefined ? [payload] : [envelope, payload],
    ),
  ]);
  for (let shape = queue.pop(); shape !== undefined; shape = queue.pop()) {
    if (found.has(shape)) continue;
    found.add(shape);
    if (shape.kind === "record") queue.push(...shape.fields.flatMap(({ type }) => shapeIn(type) ?? []));
    if (shape.kind === "union") queue.push(...shape.variants.map(({ content }) => content));
  }
  return found;
}

/** Boolean expressions that all hold where a value is of the type. */
export function tests(type: Type, value: Code, name: string, scope: TestScope): readonly Code[] {
  const { naming } = scope;
  switch (type.kind) {
    case "nullable":
      return [code`(${unwrappedTests(type, value, name, scope)})`];
    case "scalar":
      return [...scalarTests(type, value, scope), ...limits(type, value, name, scope)];
    case "reference":
      return [code`${naming.functionOf("is", type.shape)}(${value})`];
    case "list": {
      const test = code`${naming.runtime("isList")}(${join([value, itemTest(type.element, name, scope), ...sizeArguments(type.constraints)], ", ")})`;
      return type.constraints.unique === true ? [test, checkCall("checkUnique", value, scope)] : [test];
    }
    case "map": {
      const test = code`${naming.runtime("isMap")}(${join([value, itemTest(type.value, name, scope), ...sizeArguments(type.constraints)], ", ")})`;
      const keys = mapKeys[type.key.scalar];
      return keys === undefined ? [test] : [test, code`Object.keys(${value}).every(${naming.runtime(keys.check)})`];
    }
  }
}

/** The test of an element as a function. */
function itemTest(type: Type, name: string, scope: TestScope): Hole {
  if (type.kind === "reference") return scope.naming.functionOf("is", type.shape);
  if (type.kind === "scalar" && type.scalar === "string" && limits(type, code`item`, name, scope).length === 0)
    return scope.naming.runtime("isText");
  return code`(item) => ${join(tests(type, code`item`, name, scope), " && ")}`;
}

/** Bounds of a size as arguments; none where there are none. */
export function sizeArguments({ min, max }: Constraints): readonly Hole[] {
  if (max !== undefined) return [raw(String(min ?? 0)), raw(String(max))];
  return min === undefined ? [] : [raw(String(min))];
}

/** A check whose reasons nobody reads. */
function checkCall(name: string, value: Code, { naming }: TestScope, ...more: readonly Hole[]): Code {
  return code`${naming.runtime(name)}(${join([value, raw("undefined"), raw('""'), raw("[]"), ...more], ", ")})`;
}

function scalarTests(type: ScalarType, value: Code, scope: TestScope): readonly Code[] {
  const { naming } = scope;
  const one = (name: string, ...more: readonly Hole[]): readonly Code[] => [
    code`${naming.runtime(name)}(${join([value, ...more], ", ")})`,
  ];
  const text = (name: string): readonly Code[] => [code`typeof ${value} === "string"`, ...one(name)];
  switch (type.scalar) {
    case "bool":
      return [code`typeof ${value} === "boolean"`];
    case "int32":
      return one("isInt32");
    case "uint32":
      return one("isUint32");
    case "int64":
      return type.as === "number" ? one("isSafeInteger", raw("Number.MIN_SAFE_INTEGER")) : one("isInt64");
    case "uint64":
      return type.as === "number" ? one("isSafeInteger", 0) : one("isUint64");
    case "int128":
      return one("isInt128");
    case "uint128":
      return one("isUint128");
    case "float32":
      return one(type.nonfinite ? "isNumber32" : "isFloat32");
    case "float64":
      return type.nonfinite ? [code`typeof ${value} === "number"`] : one("isFloat64");
    case "decimal":
      return text("isDecimal");
    case "string":
      return one("isText");
    case "bytes":
      return [code`${value} instanceof Uint8Array`];
    case "timestamp":
      return type.as === "Date" ? [checkCall("checkDateObject", value, scope)] : text("isTimestamp");
    case "duration":
      return one("isDuration");
    case "date":
      return text("isDate");
    case "uuid":
      return text("isUuid");
    case "json":
      return [checkCall("checkJson", value, scope)];
  }
}

/** What a scalar's constraints and its stored form ask beyond its kind. */
export function limits(type: ScalarType, value: Code, name: string, scope: TestScope): readonly Code[] {
  const { naming } = scope;
  const { min, max, pattern, format } = type.constraints;
  switch (type.scalar) {
    case "string": {
      const known = format === undefined ? undefined : formatCheck(format);
      return [
        ...(min === undefined && max === undefined
          ? []
          : [
              code`${naming.runtime("isOfLength")}(${value}, ${raw(String(min ?? 0))}, ${raw(max === undefined ? "Number.POSITIVE_INFINITY" : String(max))})`,
            ]),
        ...(pattern === undefined ? [] : [code`${scope.patterns.of(pattern, type.alias ?? name)}.test(${value})`]),
        ...(known === undefined ? [] : [code`${naming.runtime(known.check)}(${value})`]),
      ];
    }
    case "bytes":
      return between(code`${value}.length`, min, max);
    case "timestamp":
      return timestampLimits(type, value, scope);
    case "duration":
      return durationLimits(type, value);
    case "json":
      if (type.schema?.validated !== true) return [];
      return [code`${naming.foreignCheck(type.schema.path)}(${value}, undefined, [])`];
    case "decimal":
      return type.json.includes("string") ? [] : [checkCall("checkDecimalNumber", value, scope)];
    default: {
      const bounded = (bound: number | bigint): string =>
        /^u?int(?:64|128)$/.test(type.scalar) && type.as === undefined
          ? `${BigInt(bound)}n`
          : numberLiteral(Number(bound));
      // NaN is within all bounds where it is allowed at all.
      return [
        ...(min === undefined
          ? []
          : [type.nonfinite ? code`!(${value} < ${raw(bounded(min))})` : code`${value} >= ${raw(bounded(min))}`]),
        ...(max === undefined
          ? []
          : [type.nonfinite ? code`!(${value} > ${raw(bounded(max))})` : code`${value} <= ${raw(bounded(max))}`]),
      ];
    }
  }
}

function between(size: Code, min: number | bigint | undefined, max: number | bigint | undefined): readonly Code[] {
  return [
    ...(min === undefined ? [] : [code`${size} >= ${raw(String(min))}`]),
    ...(max === undefined ? [] : [code`${size} <= ${raw(String(max))}`]),
  ];
}

function timestampLimits(type: ScalarType, value: Code, scope: TestScope): readonly Code[] {
  if (type.json.includes("rfc3339") || type.json.includes("naive")) return [];
  const digits = type.json.includes("ms") ? 3 : 0;
  if (type.as !== "Date") return [checkCall("checkTimestampDigits", value, scope, digits)];
  return digits === 3 ? [] : [code`${value}.getTime() % 1000 === 0`];
}

function durationLimits({ json }: ScalarType, value: Code): readonly Code[] {
  if (json.includes("string")) return [];
  const unit = json.includes("ms") ? "1000000n" : json.includes("s") ? "1000000000n" : undefined;
  const isWhole = unit === undefined ? undefined : code`${value} % ${raw(unit)} === 0n`;
  // Rust's form has no negative durations.
  if (json.includes("secs-nanos"))
    return [isWhole === undefined ? code`${value} >= 0n` : code`(${value} >= 0n || ${isWhole})`];
  return isWhole === undefined ? [] : [isWhole];
}

/** A nullable type's tests without the brackets around them: they stand in brackets already. */
export function unwrappedTests(type: Type, value: Code, name: string, scope: TestScope): Code {
  if (type.kind !== "nullable") return join(tests(type, value, name, scope), " && ");
  return code`${value} === null || ${bracketed(tests(type.inner, value, name, scope))}`;
}

function bracketed(all: readonly Code[]): Code {
  return all.length === 1 ? join(all, "") : code`(${join(all, " && ")})`;
}
