import { type Constraints, heldUnit, isUnsignedDuration, type ScalarType, type Type } from "../ir/index.js";
import {
  type Code,
  code,
  type Hole,
  join,
  numberLiteral,
  raw,
  regularExpression,
  stringLiteral,
} from "../print/index.js";
import { formatCheck } from "./check-formats.js";
import type { Place } from "./lift.js";
import type { Naming } from "./naming.js";

/**
 * An expression that is true where a value is one of the type, constraints included, and says in `issues` what is wrong: for what authors'
 * functions give, and for values that another version of a type may refuse.
 *
 * @param value an expression without side effects; it is repeated
 */
export function checkValue(type: Type, value: Hole, place: Place, naming: Naming): Code {
  const { path, key } = place;
  const call = (name: string, ...more: readonly Hole[]): Code =>
    code`${naming.runtime(name)}(${join([value, path, key, raw("issues"), ...more], ", ")})`;
  switch (type.kind) {
    case "nullable":
      return code`(${value} === null || ${checkValue(type.inner, value, place, naming)})`;
    case "reference":
      return code`${naming.functionOf("check", type.shape)}(${value}, ${naming.runtime("at")}(${path}, ${key}), issues)`;
    case "list": {
      const checks = [call("checkList", itemCheck(type.element, naming), ...sizes(type.constraints))];
      return allOf(type.constraints.unique === true ? [...checks, call("checkUnique")] : checks);
    }
    case "map":
      return call("checkMap", itemCheck(type.value, naming), ...sizes(type.constraints));
    case "scalar":
      return allOf([call(scalarCheck(type), ...leastOf(type)), ...constraintChecks(type, value, place, naming)]);
  }
}

function allOf(checks: readonly Code[]): Code {
  return join(checks, " && ");
}

function itemCheck(type: Type, naming: Naming): Code {
  return code`(item, path, key, issues) => ${checkValue(type, raw("item"), { path: raw("path"), key: raw("key") }, naming)}`;
}

/** Bounds of a size as arguments; none where there are none. */
function sizes({ min, max }: Constraints): readonly Hole[] {
  if (max !== undefined) return [raw(String(min ?? 0)), raw(String(max))];
  return min === undefined ? [] : [raw(String(min))];
}

function constraintChecks(type: ScalarType, value: Hole, { path, key }: Place, naming: Naming): readonly Code[] {
  const { min, max, pattern, format } = type.constraints;
  const checks: Code[] = [];
  const call = (name: string, subject: Hole, ...more: readonly Hole[]): void => {
    checks.push(code`${naming.runtime(name)}(${join([subject, path, key, raw("issues"), ...more], ", ")})`);
  };
  if (min !== undefined || max !== undefined) {
    const upper = max === undefined ? raw("Number.POSITIVE_INFINITY") : raw(String(max));
    if (type.scalar === "string") call("checkLength", value, raw(String(min ?? 0)), upper);
    else if (type.scalar === "bytes")
      call("checkSize", code`${value}.length`, raw(String(min ?? 0)), upper, stringLiteral("bytes"));
    else call("checkRange", value, bound(min, type), bound(max, type));
  }
  if (pattern !== undefined) call("checkPattern", value, regularExpression(pattern));
  const known = format === undefined ? undefined : formatCheck(format);
  if (known !== undefined) call("checkFormat", value, naming.runtime(known.check), stringLiteral(known.expected));
  const unit = heldUnit(type);
  if (unit > 1n && type.as === undefined && type.scalar === "timestamp")
    call("checkTimestampDigits", value, raw(unit === 1_000_000n ? "3" : "0"));
  if (unit > 1n && type.scalar === "duration")
    call(
      "checkMultiple",
      value,
      raw(`${unit}n`),
      stringLiteral(unit === 1_000_000n ? "whole milliseconds" : "whole seconds"),
    );
  if (unit > 1_000_000n && type.as === "Date")
    call("checkMultiple", code`${value}.getTime()`, raw("1000"), stringLiteral("whole seconds"));
  if (isUnsignedDuration(type)) call("checkRange", value, raw("0n"), raw("undefined"));
  if (type.schema?.validated === true)
    checks.push(
      code`${naming.foreignCheck(type.schema.path)}(${value}, ${naming.runtime("at")}(${path}, ${key}), issues)`,
    );
  return checks;
}

/** A bound in the form that the type's values have. */
function bound(value: number | bigint | undefined, type: ScalarType): Hole {
  if (value === undefined) return raw("undefined");
  const isBigint = type.as === undefined && /^u?int(?:64|128)$/.test(type.scalar);
  return raw(isBigint ? `${BigInt(value)}n` : numberLiteral(Number(value)));
}

/** What `checkSafeInteger` asks for beside. */
function leastOf(type: ScalarType): readonly Hole[] {
  if (type.as !== "number") return [];
  return [raw(type.scalar === "uint64" ? "0" : "Number.MIN_SAFE_INTEGER")];
}

function scalarCheck(type: ScalarType): string {
  if (type.as === "Date") return "checkDateObject";
  if (type.as === "number") return "checkSafeInteger";
  const names: Readonly<Record<ScalarType["scalar"], string>> = {
    bool: "checkBoolean",
    int32: "checkInt32",
    uint32: "checkUint32",
    int64: "checkInt64",
    uint64: "checkUint64",
    int128: "checkInt128",
    uint128: "checkUint128",
    float32: type.nonfinite ? "checkNumber32" : "checkFloat32",
    float64: type.nonfinite ? "checkNumber" : "checkFloat64",
    decimal: "checkDecimal",
    string: "checkString",
    bytes: "checkBytes",
    timestamp: "checkTimestamp",
    duration: "checkDuration",
    date: "checkDate",
    uuid: "checkUuid",
    json: "checkJson",
  };
  return names[type.scalar];
}
