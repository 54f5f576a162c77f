import { liftValue, type Place } from "../../emit/index.js";
import type { Constraints, ScalarType, Type, ValueLift } from "../../ir/index.js";
import { type Code, code, type Hole, isIdentifier, literal, quote, raw } from "../../print/index.js";
import type { Scope } from "./scope.js";

/** The path of a value as an expression: its record's and one more step, or the record's own. */
export function pathOf({ path, key }: Place, { naming }: Scope): Hole {
  return key === undefined ? path : code`${naming.runtime("at")}(${path}, ${key})`;
}

/** An expression that reads a stored JSON value of a type, with its constraints. */
export function readValue(type: Type, value: Hole, place: Place, scope: Scope): Hole {
  const { naming } = scope;
  switch (type.kind) {
    case "scalar":
      return constrained(type, type.constraints, readScalar(type, value, place, scope), place, scope);
    case "nullable":
      return code`${value} === null ? null : ${readValue(type.inner, value, place, scope)}`;
    case "list": {
      const list = code`${naming.runtime("readList")}(${value}, ${pathOf(place, scope)}, reading, ${readElement(type.element, scope)})`;
      return constrained(type, type.constraints, list, place, scope);
    }
    case "map": {
      const isKey = keyCheck(type.key);
      const check = isKey === undefined ? raw("") : code`, ${naming.runtime(isKey)}`;
      return code`${naming.runtime("readMap")}(${value}, ${pathOf(place, scope)}, reading, ${readElement(type.value, scope)}${check})`;
    }
    case "reference":
      return code`${naming.liftFunctionOf("read", type.shape, type.shape)}(${value}, ${pathOf(place, scope)}, reading)`;
  }
}

/** A function that reads an element of a list or map. */
function readElement(type: Type, scope: Scope): Hole {
  if (type.kind === "reference") return scope.naming.liftFunctionOf("read", type.shape, type.shape);
  return code`(item, path, reading) => ${readValue(type, raw("item"), { path: raw("path"), key: undefined }, scope)}`;
}

/** Reads a value of one version straight into another's form. */
export function readLifted(lift: ValueLift, from: Type, to: Type, value: Hole, place: Place, scope: Scope): Hole {
  const { naming } = scope;
  const inner: Place = { path: raw("path"), key: undefined };
  switch (lift.kind) {
    case "same":
      return readValue(from, value, place, scope);
    case "declaration":
      return code`${naming.liftFunctionOf("read", lift.lift.from, lift.lift.to)}(${value}, ${pathOf(place, scope)}, reading)`;
    case "list":
      if (from.kind === "list" && to.kind === "list") {
        const element = code`(item, path, reading) => ${readLifted(lift.element, from.element, to.element, raw("item"), inner, scope)}`;
        const list = code`${naming.runtime("readList")}(${value}, ${pathOf(place, scope)}, reading, ${element})`;
        return constrained(
          to,
          to.constraints,
          constrained(from, from.constraints, list, place, scope),
          place,
          scope,
          "image",
        );
      }
      break;
    case "map":
      if (from.kind === "map" && to.kind === "map") {
        const item = code`(item, path, reading) => ${readLifted(lift.value, from.value, to.value, raw("item"), inner, scope)}`;
        return code`${naming.runtime("readMap")}(${value}, ${pathOf(place, scope)}, reading, ${item})`;
      }
      break;
    case "nullable":
      if (from.kind === "nullable" && to.kind === "nullable") {
        return code`${value} === null ? null : ${readLifted(lift.inner, from.inner, to.inner, value, place, scope)}`;
      }
      break;
    case "to-nullable":
      if (to.kind === "nullable") return readLifted(lift.inner, from, to.inner, value, place, scope);
      break;
    case "wrap":
      if (to.kind === "list") return code`[${readLifted(lift.element, from, to.element, value, place, scope)}]`;
      break;
    default: {
      const lifted = liftValue(lift, to, readValue(from, value, place, scope), withKey(place), naming, () => {
        throw new Error("a declared type inside a scalar conversion");
      });
      const constraints = to.kind === "scalar" || to.kind === "list" ? to.constraints : {};
      return constrained(to, constraints, lifted, place, scope, "image");
    }
  }
  throw new Error(`no way to read ${from.kind} as ${to.kind}`);
}

function withKey({ path, key }: Place): Place {
  return { path, key: key ?? raw("undefined") };
}

function readScalar(type: ScalarType, value: Hole, place: Place, { naming }: Scope): Code {
  const { path, key } = withKey(place);
  const read = (name: string, ...more: readonly string[]): Code =>
    code`${naming.runtime(name)}(${value}, ${path}, ${key}, reading${raw(more.map((argument) => `, ${argument}`).join(""))})`;
  const form = quote(type.json.includes("number") ? (type.json.includes("string") ? "either" : "number") : "string");
  const forms = type.json.map(quote);
  switch (type.scalar) {
    case "bool":
      return read("readBoolean");
    case "int32":
      return read("readInt32", form);
    case "uint32":
      return read("readUint32", form);
    case "int64":
      return type.as === "number" ? read("readSafeInteger", form, "Number.MIN_SAFE_INTEGER") : read("readInt64", form);
    case "uint64":
      return type.as === "number" ? read("readSafeInteger", form, "0") : read("readUint64", form);
    case "int128":
      return read("readInt128", form);
    case "uint128":
      return read("readUint128", form);
    case "float32":
      return read("readFloat32", String(type.nonfinite));
    case "float64":
      return read("readFloat64", String(type.nonfinite));
    case "decimal":
      return read("readDecimal", form);
    case "string":
      return read("readString");
    case "bytes":
      return read("readBytes", ...forms);
    case "timestamp":
      return read(type.as === "Date" ? "readDateObject" : "readTimestamp", ...forms);
    case "duration":
      return read("readDuration", ...forms);
    case "date":
      return read("readDate");
    case "uuid":
      return read("readUuid");
    case "json":
      return read("readJsonValue");
  }
}

/** The runtime's check of a map's keys, where they are no plain text. */
function keyCheck(type: ScalarType): string | undefined {
  const checks: Partial<Record<ScalarType["scalar"], string>> = {
    bool: "isBooleanText",
    int32: "isInt32Text",
    uint32: "isUint32Text",
    int64: "isInt64Text",
    uint64: "isUint64Text",
  };
  return checks[type.scalar];
}

/** Wraps an expression in the checks of its constraints. */
function constrained(
  type: Type,
  constraints: Constraints,
  value: Hole,
  place: Place,
  scope: Scope,
  issue = "range",
): Hole {
  const { naming } = scope;
  const { path, key } = withKey(place);
  const { min, max, pattern, format, unique } = constraints;
  let checked = value;
  const isNumber = type.kind === "scalar" && type.scalar !== "string" && type.scalar !== "bytes";
  if (min !== undefined || max !== undefined) {
    const bound = (limit: number | bigint | undefined): Hole =>
      limit === undefined ? raw("undefined") : literal(isNumber && isBig(type) ? BigInt(limit) : Number(limit));
    checked = code`${naming.runtime(isNumber ? "within" : "ofSize")}(${checked}, ${path}, ${key}, reading, ${bound(min)}, ${bound(max)}, ${raw(quote(issue))})`;
  }
  if (pattern !== undefined)
    checked = code`${naming.runtime("matching")}(${checked}, ${path}, ${key}, reading, ${regularExpression(pattern)})`;
  if (format !== undefined)
    checked = code`${naming.runtime("ofFormat")}(${checked}, ${path}, ${key}, reading, ${naming.runtime(formatCheck(format))}, ${raw(quote(format))})`;
  if (unique === true) checked = code`${naming.runtime("withoutRepeats")}(${checked}, ${path}, ${key}, reading)`;
  return checked;
}

function isBig(type: ScalarType): boolean {
  return type.as !== "number" && /^u?int(64|128)$/.test(type.scalar);
}

/** A pattern as an expression that never breaks out: the constructor takes a string literal. */
function regularExpression(pattern: string): Hole {
  return raw(`/* @__PURE__ */ new RegExp(${quote(pattern)}, "u")`);
}

function formatCheck(format: string): string {
  const checks: Readonly<Record<string, string>> = {
    email: "isEmail",
    hostname: "isHostname",
    ipv4: "isIpv4",
    ipv6: "isIpv6",
    uri: "isUri",
    "uri-reference": "isUriReference",
    "date-time": "isDateTime",
    date: "isDate",
    time: "isTimeOfDay",
    duration: "isIsoDuration",
    uuid: "isUuid",
    "json-pointer": "isJsonPointer",
    regex: "isRegex",
  };
  const check = Object.hasOwn(checks, format) ? checks[format] : undefined;
  return check ?? "isWellFormed";
}

/** An expression that writes a TypeScript value as JSON in its first spelling. */
export function writeValue(type: Type, value: Hole, scope: Scope): Hole {
  const { naming } = scope;
  switch (type.kind) {
    case "nullable":
      return isAsItIs(type.inner) ? value : code`${value} === null ? null : ${writeValue(type.inner, value, scope)}`;
    case "list":
      return isAsItIs(type.element)
        ? value
        : code`${value}.map((item) => ${writeValue(type.element, raw("item"), scope)})`;
    case "map":
      return isAsItIs(type.value)
        ? value
        : code`${naming.runtime("writeMap")}(${value}, (item) => ${writeValue(type.value, raw("item"), scope)})`;
    case "reference":
      return code`${naming.functionOf("write", type.shape)}(${value})`;
    case "scalar":
      return writeScalar(type, value, scope);
  }
}

/** Whether a type's value in TypeScript is its JSON. */
export function isAsItIs(type: Type): boolean {
  switch (type.kind) {
    case "nullable":
      return isAsItIs(type.inner);
    case "list":
      return isAsItIs(type.element);
    case "map":
      return isAsItIs(type.value);
    case "reference":
      return false;
    case "scalar":
      return scalarWriter(type) === undefined;
  }
}

function writeScalar(type: ScalarType, value: Hole, { naming }: Scope): Hole {
  const writer = scalarWriter(type);
  if (writer === undefined) return value;
  if (type.as === "Date") {
    const text = code`${naming.runtime("dateText")}(${value})`;
    return type.json[0] === "rfc3339" ? text : code`${naming.runtime(writer)}(${text})`;
  }
  return isIdentifier(writer) && writer !== "String"
    ? code`${naming.runtime(writer)}(${value})`
    : code`String(${value})`;
}

/** The function that writes a scalar; undefined where the value is its own JSON. */
function scalarWriter(type: ScalarType): string | undefined {
  const [form] = type.json;
  switch (type.scalar) {
    case "int32":
    case "uint32":
      return form === "string" ? "String" : undefined;
    case "int64":
    case "uint64":
    case "int128":
    case "uint128":
      if (type.as === "number") return form === "string" ? "String" : undefined;
      return form === "string" ? "String" : "writeInteger";
    case "float32":
    case "float64":
      return type.nonfinite ? "writeFloat" : undefined;
    case "decimal":
      return form === "number" ? "writeDecimalNumber" : undefined;
    case "bytes":
      return { base64: "writeBase64", base64url: "writeBase64Url", hex: "writeHex", array: "writeByteList" }[
        String(form)
      ];
    case "timestamp": {
      const writer = { naive: "writeTimestampNaive", s: "writeTimestampSeconds", ms: "writeTimestampMilliseconds" }[
        String(form)
      ];
      return type.as === "Date" ? (writer ?? "dateText") : writer;
    }
    case "duration":
      return {
        string: "writeDuration",
        s: "writeDurationSeconds",
        ms: "writeDurationMilliseconds",
        "secs-nanos": "writeDurationParts",
      }[String(form)];
    default:
      return undefined;
  }
}
