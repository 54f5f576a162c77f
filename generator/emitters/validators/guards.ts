import { formatCheck } from "../../emit/index.js";
import type {
  Constraints,
  EnumShape,
  Package,
  RecordShape,
  ScalarType,
  Shape,
  Type,
  UnionShape,
} from "../../ir/index.js";
import { type FieldShape, latestShape, mayBeAbsent, variantLiteral } from "../../ir/index.js";
import {
  type Code,
  code,
  type Hole,
  join,
  numberLiteral,
  propertyAccess,
  raw,
  stringLiteral,
} from "../../print/index.js";
import type { CheckScope } from "./scope.js";
import { mapKeys } from "./values.js";

/**
 * `isFundsLockedPayload`: the verdict of a shape's check without its reasons, and so without the paths that they need. What is nested in
 * itself is left to the check, which counts.
 */
export function shapeGuard(shape: Shape, scope: CheckScope): Code | undefined {
  const { naming } = scope;
  if (!scope.guarded.has(shape)) return undefined;
  const body = scope.endless.has(shape.declaration)
    ? code`return ${naming.functionOf("check", shape)}(value, undefined, []);`
    : guardBody(shape, scope);
  return code`
    /** Whether a value is of type \`${naming.typeOf(shape)}\`. */
    export function ${naming.functionOf("is", shape)}(value: unknown): value is ${naming.typeOf(shape)} {
      ${body}
    }
  `;
}

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
    if (shape.kind === "record") for (const { type } of shape.fields) queue.push(...shapesIn(type));
    if (shape.kind === "union") queue.push(...shape.variants.map(({ content }) => content));
  }
  return found;
}

function shapesIn(type: Type): readonly Shape[] {
  switch (type.kind) {
    case "scalar":
      return [];
    case "list":
      return shapesIn(type.element);
    case "map":
      return shapesIn(type.value);
    case "nullable":
      return shapesIn(type.inner);
    case "reference":
      return [type.shape];
  }
}

function guardBody(shape: Shape, scope: CheckScope): Code {
  switch (shape.kind) {
    case "record":
      return recordBody(shape, scope);
    case "enum":
      return enumBody(shape, scope);
    case "union":
      return unionBody(shape, scope);
  }
}

function recordBody(shape: RecordShape, scope: CheckScope): Code {
  return conjunction([recordTest(scope.naming.typeOf(shape), scope), ...fieldTests(shape, scope)]);
}

/** `return a && b`, a line for each. */
export function conjunction(tests: readonly Code[]): Code {
  if (tests.length === 1) return code`return ${tests};`;
  return code`
    return (
      ${tests.map((test, index) => (index === tests.length - 1 ? test : code`${test} &&`))}
    );
  `;
}

/** That a value is an object, and holds as unknown fields what can be written. */
export function recordTest(type: Hole, { naming }: CheckScope): Code {
  // Named here and not in the runtime, where engines would meet objects of all kinds.
  return code`${naming.runtime("isRecord")}<${type}>(value) && ${naming.runtime("isKept")}(value[${naming.runtime("unknownFields")}])`;
}

/** A test per field; what the package's readers always fill must be there. */
export function fieldTests(
  shape: RecordShape,
  scope: CheckScope,
  required: (field: FieldShape) => boolean = () => false,
): readonly Code[] {
  return shape.fields.map((field) => {
    const value = code`value${propertyAccess(field.name)}`;
    const test = join(tests(field.type, value, field.name, scope), " && ");
    if (!mayBeAbsent(field, scope.pkg, shape) || required(field)) return test;
    const several = field.type.kind !== "nullable" && tests(field.type, value, field.name, scope).length > 1;
    return code`(${value} === undefined || ${several ? code`(${test})` : unwrapped(field.type, value, field.name, scope)})`;
  });
}

/** A nullable type's tests without the brackets around them: they stand in brackets already. */
function unwrapped(type: Type, value: Code, name: string, scope: CheckScope): Code {
  if (type.kind !== "nullable") return join(tests(type, value, name, scope), " && ");
  return code`${value} === null || ${bracketed(tests(type.inner, value, name, scope))}`;
}

function bracketed(all: readonly Code[]): Code {
  return all.length === 1 ? join(all, "") : code`(${join(all, " && ")})`;
}

/** Boolean expressions that all hold where a value is of the type. */
function tests(type: Type, value: Code, name: string, scope: CheckScope): readonly Code[] {
  const { naming } = scope;
  switch (type.kind) {
    case "nullable":
      return [code`(${unwrapped(type, value, name, scope)})`];
    case "scalar":
      return [...scalarTests(type, value, scope), ...limits(type, value, name, scope)];
    case "reference":
      return [code`${naming.functionOf("is", type.shape)}(${value})`];
    case "list": {
      const test = code`${naming.runtime("isList")}(${join([value, itemTest(type.element, name, scope), ...sizes(type.constraints)], ", ")})`;
      return type.constraints.unique === true ? [test, checkCall("checkUnique", value, scope)] : [test];
    }
    case "map": {
      const test = code`${naming.runtime("isMap")}(${join([value, itemTest(type.value, name, scope), ...sizes(type.constraints)], ", ")})`;
      const keys = mapKeys[type.key.scalar];
      return keys === undefined ? [test] : [test, code`Object.keys(${value}).every(${naming.runtime(keys.check)})`];
    }
  }
}

/** The test of an element as a function. */
function itemTest(type: Type, name: string, scope: CheckScope): Hole {
  if (type.kind === "reference") return scope.naming.functionOf("is", type.shape);
  if (type.kind === "scalar" && type.scalar === "string" && limits(type, code`item`, name, scope).length === 0)
    return scope.naming.runtime("isText");
  return code`(item) => ${join(tests(type, code`item`, name, scope), " && ")}`;
}

/** Bounds of a size as arguments; none where there are none. */
function sizes({ min, max }: Constraints): readonly Hole[] {
  if (max !== undefined) return [raw(String(min ?? 0)), raw(String(max))];
  return min === undefined ? [] : [raw(String(min))];
}

/** A check whose reasons nobody reads. */
function checkCall(name: string, value: Code, { naming }: CheckScope, ...more: readonly Hole[]): Code {
  return code`${naming.runtime(name)}(${join([value, raw("undefined"), raw('""'), raw("[]"), ...more], ", ")})`;
}

function scalarTests(type: ScalarType, value: Code, scope: CheckScope): readonly Code[] {
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
function limits(type: ScalarType, value: Code, name: string, scope: CheckScope): readonly Code[] {
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

function timestampLimits(type: ScalarType, value: Code, scope: CheckScope): readonly Code[] {
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

function enumBody(shape: EnumShape, { naming }: CheckScope): Code {
  const literals = [...new Set(shape.values.map(({ literal }) => literal))];
  return code`
    switch (value) {
      ${literals.map((literal) => code`case ${stringLiteral(literal)}:`)}
        return true;
      default:
        return ${shape.declaration.open ? code`${naming.runtime("isUnknownValue")}(value)` : raw("false")};
    }
  `;
}

function unionBody(shape: UnionShape, { naming }: CheckScope): Code {
  const unknown = shape.declaration.open
    ? code`
      case "unknown":
        return ${naming.runtime("checkUnknownVariant")}(value, undefined, []);
    `
    : undefined;
  return code`
    if (!${naming.runtime("isRecord")}<{ readonly type: unknown }>(value)) return false;
    switch (value.type) {
      ${shape.variants.map(
        ({ variant, content }) => code`
          case ${stringLiteral(variantLiteral(shape.declaration, variant))}:
            return ${naming.functionOf("is", content)}(value);
        `,
      )}
      ${unknown}
      default:
        return false;
    }
  `;
}
