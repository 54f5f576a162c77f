import { formatCheck, mapKeys } from "../../emit/index.js";
import type { Constraints, ListType, MapType, ScalarType, Type } from "../../ir/index.js";
import { type Code, code, type Hole, join, numberLiteral, raw, stringLiteral } from "../../print/index.js";
import type { CheckScope } from "./scope.js";

/** A value to check: expressions of it, of the path of what holds it, and of its key there. */
export interface Subject {
  readonly value: Code;
  readonly path: Code;
  readonly key: Code;
  /** What a pattern of it is named after. */
  readonly name: string;
}

/** Boolean expressions that are tried in order until one is false, which has then said why. */
export function conditions(
  type: Exclude<Type, { kind: "nullable" }>,
  subject: Subject,
  scope: CheckScope,
): readonly Code[] {
  switch (type.kind) {
    case "scalar":
      return scalarConditions(type, subject, scope);
    case "list":
      return listConditions(type, subject, scope);
    case "map":
      return mapConditions(type, subject, scope);
    case "reference": {
      const { value, path, key } = subject;
      return [
        code`${scope.naming.functionOf("check", type.shape)}(${value}, ${scope.naming.runtime("at")}(${path}, ${key}), issues)`,
      ];
    }
  }
}

/** A call of one of the runtime's checks. */
function call(name: string, { value, path, key }: Subject, scope: CheckScope, ...more: readonly Hole[]): Code {
  return code`${scope.naming.runtime(name)}(${join([value, path, key, raw("issues"), ...more], ", ")})`;
}

const item: Omit<Subject, "name"> = { value: code`item`, path: code`path`, key: code`key` };

/** The check of an element as a function: one of the runtime's own where it says all. */
function itemCheck(type: Type, name: string, scope: CheckScope): Code {
  if (type.kind === "scalar") {
    const base = scalarCheck(type);
    if (base.more.length === 0 && scalarConditions(type, { ...item, name }, scope).length === 1)
      return code`${scope.naming.runtime(base.name)}`;
  }
  const inner = type.kind === "nullable" ? type.inner : type;
  if (inner.kind === "nullable") throw new Error("a nullable type is never nested");
  const checks = conditions(inner, { ...item, name }, scope);
  const all = join(checks, " && ");
  if (type.kind !== "nullable") return code`(item, path, key, issues) => ${all}`;
  return code`(item, path, key, issues) => item === null || ${checks.length === 1 ? all : code`(${all})`}`;
}

function listConditions(type: ListType, subject: Subject, scope: CheckScope): readonly Code[] {
  const check = call(
    "checkList",
    subject,
    scope,
    itemCheck(type.element, subject.name, scope),
    ...sizes(type.constraints),
  );
  return type.constraints.unique === true ? [check, call("checkUnique", subject, scope)] : [check];
}

function mapConditions(type: MapType, subject: Subject, scope: CheckScope): readonly Code[] {
  const check = call(
    "checkMap",
    subject,
    scope,
    itemCheck(type.value, subject.name, scope),
    ...sizes(type.constraints),
  );
  const keys = mapKeys[type.key.scalar];
  if (keys === undefined) return [check];
  return [check, call("checkKeys", subject, scope, scope.naming.runtime(keys.check), stringLiteral(keys.expected))];
}

/** Bounds of a size as arguments; none where there are none. */
function sizes({ min, max }: Constraints): readonly Hole[] {
  if (max !== undefined) return [raw(String(min ?? 0)), raw(String(max))];
  return min === undefined ? [] : [raw(String(min))];
}

/** The check that says what kind of value a scalar is. */
function scalarCheck(type: ScalarType): { readonly name: string; readonly more: readonly Hole[] } {
  const plain = (name: string): ReturnType<typeof scalarCheck> => ({ name, more: [] });
  switch (type.scalar) {
    case "bool":
      return plain("checkBoolean");
    case "int32":
      return plain("checkInt32");
    case "uint32":
      return plain("checkUint32");
    case "int64":
      return type.as === "number"
        ? { name: "checkSafeInteger", more: [raw("Number.MIN_SAFE_INTEGER")] }
        : plain("checkInt64");
    case "uint64":
      return type.as === "number" ? { name: "checkSafeInteger", more: [0] } : plain("checkUint64");
    case "int128":
      return plain("checkInt128");
    case "uint128":
      return plain("checkUint128");
    case "float32":
      return plain(type.nonfinite ? "checkNumber32" : "checkFloat32");
    case "float64":
      return plain(type.nonfinite ? "checkNumber" : "checkFloat64");
    case "decimal":
      return plain("checkDecimal");
    case "string":
      return plain("checkString");
    case "bytes":
      return plain("checkBytes");
    case "timestamp":
      return plain(type.as === "Date" ? "checkDateObject" : "checkTimestamp");
    case "duration":
      return plain("checkDuration");
    case "date":
      return plain("checkDate");
    case "uuid":
      return plain("checkUuid");
    case "json":
      return plain("checkJson");
  }
}

function scalarConditions(type: ScalarType, subject: Subject, scope: CheckScope): readonly Code[] {
  const { name, more } = scalarCheck(type);
  return [call(name, subject, scope, ...more), ...scalarLimits(type, subject, scope)];
}

/** What a scalar's constraints and its stored form ask beyond its kind. */
function scalarLimits(type: ScalarType, subject: Subject, scope: CheckScope): readonly Code[] {
  switch (type.scalar) {
    case "string":
      return stringLimits(type.constraints, subject, scope, type.alias);
    case "bytes": {
      const { min, max } = type.constraints;
      return min === undefined && max === undefined
        ? []
        : [sizeCheck(code`${subject.value}.length`, type.constraints, "bytes", subject, scope)];
    }
    case "timestamp":
      return timestampLimits(type, subject, scope);
    case "duration":
      return durationLimits(type, subject, scope);
    case "json":
      if (type.schema?.validated !== true) return [];
      return [
        code`${scope.naming.foreignCheck(type.schema.path)}(${subject.value}, ${scope.naming.runtime("at")}(${subject.path}, ${subject.key}), issues)`,
      ];
    case "decimal":
      return type.json.includes("string") ? [] : [call("checkDecimalNumber", subject, scope)];
    default: {
      const { min, max } = type.constraints;
      if (min === undefined && max === undefined) return [];
      return [call("checkRange", subject, scope, bound(min, type), bound(max, type))];
    }
  }
}

function stringLimits(
  constraints: Constraints,
  subject: Subject,
  scope: CheckScope,
  alias: string | undefined,
): readonly Code[] {
  const { min, max, pattern, format } = constraints;
  const checks: Code[] = [];
  if (min !== undefined || max !== undefined) {
    const upper = max === undefined ? raw("Number.POSITIVE_INFINITY") : raw(String(max));
    checks.push(call("checkLength", subject, scope, raw(String(min ?? 0)), upper));
  }
  if (pattern !== undefined)
    checks.push(call("checkPattern", subject, scope, scope.patterns.of(pattern, alias ?? subject.name)));
  const known = format === undefined ? undefined : formatCheck(format);
  if (known !== undefined)
    checks.push(call("checkFormat", subject, scope, scope.naming.runtime(known.check), stringLiteral(known.expected)));
  return checks;
}

function sizeCheck(size: Code, { min, max }: Constraints, unit: string, subject: Subject, scope: CheckScope): Code {
  const upper = max === undefined ? raw("Number.POSITIVE_INFINITY") : raw(String(max));
  return call("checkSize", { ...subject, value: size }, scope, raw(String(min ?? 0)), upper, stringLiteral(unit));
}

/** What no spelling of the type holds is refused: writing it would lose it. */
function timestampLimits(type: ScalarType, subject: Subject, scope: CheckScope): readonly Code[] {
  if (type.json.includes("rfc3339") || type.json.includes("naive")) return [];
  const digits = type.json.includes("ms") ? 3 : 0;
  if (type.as !== "Date") return [call("checkTimestampDigits", subject, scope, digits)];
  if (digits === 3) return [];
  const time = { ...subject, value: code`${subject.value}.getTime()` };
  return [call("checkMultiple", time, scope, 1000, stringLiteral("whole seconds"))];
}

function durationLimits(type: ScalarType, subject: Subject, scope: CheckScope): readonly Code[] {
  const { json } = type;
  if (json.includes("string")) return [];
  const wholes = json.includes("ms")
    ? call("checkMultiple", subject, scope, raw("1000000n"), stringLiteral("whole milliseconds"))
    : json.includes("s")
      ? call("checkMultiple", subject, scope, raw("1000000000n"), stringLiteral("whole seconds"))
      : undefined;
  // Rust's form has no negative durations.
  if (json.includes("secs-nanos")) {
    if (wholes === undefined) return [call("checkRange", subject, scope, raw("0n"), raw("undefined"))];
    return [code`(${subject.value} >= 0n || ${wholes})`];
  }
  return wholes === undefined ? [] : [wholes];
}

/** A bound in the form that the type's values have. */
function bound(value: number | bigint | undefined, type: ScalarType): Hole {
  if (value === undefined) return raw("undefined");
  const isBigint = ["int64", "uint64", "int128", "uint128"].includes(type.scalar) && type.as === undefined;
  if (isBigint) return raw(`${BigInt(value)}n`);
  return raw(numberLiteral(Number(value)));
}
