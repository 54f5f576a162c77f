import { integerBounds, type ScalarType, type Type, type ValueLift } from "../ir/index.js";
import { type Code, code, type Hole, quote, type Raw, raw } from "../print/index.js";
import type { Naming } from "./naming.js";

/** Where a value stands, as code: the path of its record and its last step; both as arguments for the runtime. */
export interface Place {
  readonly path: Hole;
  readonly key: Hole;
}

/**
 * An expression of the target's TypeScript value from one of the source's. What has no image is an issue, said by the runtime;
 * a placeholder takes its place. Lifts of declared types are calls of `liftDeclared`.
 *
 * @param value an expression without side effects; it may be repeated
 */
export function liftValue(
  lift: ValueLift,
  to: Type,
  value: Hole,
  place: Place,
  naming: Naming,
  liftDeclared: (lift: Extract<ValueLift, { kind: "declaration" }>, value: Hole, place: Place) => Code,
): Hole {
  const { path, key } = place;
  const nested = (inner: ValueLift, type: Type, item: Hole): Hole =>
    liftValue(inner, type, item, place, naming, liftDeclared);
  switch (lift.kind) {
    case "same":
      return value;
    case "declaration":
      return liftDeclared(lift, value, place);
    case "scalar":
      return liftScalar(lift, value, place, naming);
    case "list":
      return to.kind === "list"
        ? code`${value}.map((item) => ${nested(lift.element, to.element, raw("item"))})`
        : value;
    case "map":
      return to.kind === "map"
        ? code`${naming.runtime("mapValues")}(${value}, (item) => ${nested(lift.value, to.value, raw("item"))})`
        : value;
    case "nullable":
      return to.kind === "nullable" ? code`${value} === null ? null : ${nested(lift.inner, to.inner, value)}` : value;
    case "to-nullable":
      return to.kind === "nullable" ? nested(lift.inner, to.inner, value) : value;
    case "from-nullable":
      return nested(
        lift.inner,
        to,
        code`${naming.runtime("liftNull")}(${value}, ${path}, ${key}, reading, ${placeholderOf(to)})`,
      );
    case "wrap":
      return to.kind === "list" ? code`[${nested(lift.element, to.element, value)}]` : value;
    case "unwrap":
      return nested(
        lift.element,
        to,
        code`${naming.runtime("liftOnly")}(${value}, ${path}, ${key}, reading, ${placeholderOf(to)})`,
      );
    case "enum-to-string":
      return code`${naming.runtime("enumText")}(${value})`;
    case "string-to-enum": {
      const values = lift.to.values.map(({ literal }) => quote(literal)).join(", ");
      const name = lift.to.declaration.open ? "openEnumOf" : "enumOf";
      return code`${naming.runtime(name)}<${naming.typeOf(lift.to)} & string>(${value}, ${path}, ${key}, reading, [${raw(values)}])`;
    }
    case "function": {
      const made = naming.convertOf(lift.convert);
      return code`${naming.runtime("convert")}(${made}${raw(lift.direction === "down" ? ".down" : "")}, ${value}, ${path}, ${key}, reading, (made, issues) => ${checkValue(to, raw("made"), place, naming)}, ${placeholderOf(to)})`;
    }
    case "impossible":
      throw new Error("a model with errors is not emitted");
  }
}

/** A value of a type that stands in while an issue says that there is none. Never seen by users. */
export function placeholderOf(type: Type): Raw {
  switch (type.kind) {
    case "list":
      return raw("[]");
    case "map":
      return raw("{}");
    case "nullable":
      return raw("null");
    case "reference":
      return raw("undefined as never");
    case "scalar":
      return scalarPlaceholder(type);
  }
}

function scalarPlaceholder(type: ScalarType): Raw {
  if (type.as !== undefined) return raw(type.as === "Date" ? "new Date(0)" : "0");
  switch (type.scalar) {
    case "bool":
      return raw("false");
    case "int64":
    case "uint64":
    case "int128":
    case "uint128":
    case "duration":
      return raw("0n");
    case "bytes":
      return raw("new Uint8Array()");
    case "json":
      return raw("null");
    default:
      return raw(integerBounds[type.scalar] !== undefined || type.scalar.startsWith("float") ? "0" : '""');
  }
}

function liftScalar(
  lift: Extract<ValueLift, { kind: "scalar" }>,
  value: Hole,
  { path, key }: Place,
  naming: Naming,
): Hole {
  const { from, to, conversion } = lift;
  const bounds = integerBounds[to.scalar];
  const isBig = bounds !== undefined && to.as !== "number" && to.scalar !== "int32" && to.scalar !== "uint32";
  switch (conversion.kind) {
    case "constrain":
      if (from.as === to.as) return value;
      return from.as === "number"
        ? code`BigInt(${value})`
        : to.as === "Date"
          ? code`new Date(${value})`
          : from.as === "Date"
            ? code`${naming.runtime("dateText")}(${value})`
            : code`Number(${value})`;
    case "integer":
    case "float-to-integer": {
      if (bounds === undefined) return value;
      if (!isBig)
        return code`${naming.runtime("liftInteger")}(${value}, ${path}, ${key}, reading, ${raw(`${bounds.min}, ${bounds.max}`)})`;
      return lift.total
        ? code`BigInt(${value})`
        : code`${naming.runtime("liftBigint")}(${value}, ${path}, ${key}, reading, ${raw(`${bounds.min}n, ${bounds.max}n`)})`;
    }
    case "integer-to-string":
      return code`String(${value})`;
    case "string-to-integer": {
      if (bounds === undefined) return value;
      const digits = code`${naming.runtime("liftDigits")}(${value}, ${path}, ${key}, reading, ${raw(`${bounds.min}n, ${bounds.max}n`)})`;
      return isBig ? digits : code`Number(${digits})`;
    }
    case "integer-to-float":
    case "float":
      return lift.total && conversion.kind === "float"
        ? value
        : code`${naming.runtime("liftFloat")}(${value}, ${path}, ${key}, reading, ${to.scalar === "float32" ? 32 : 64})`;
    case "string":
      return to.scalar === "string"
        ? value
        : code`${naming.runtime("liftText")}(${value}, ${path}, ${key}, reading, ${raw(quote(to.scalar))})`;
    case "scale": {
      const factor = raw(`${conversion.numerator}n, ${conversion.denominator}n`);
      if (bounds === undefined) return code`${naming.runtime("liftScaledFloat")}(Number(${value}), ${factor})`;
      const scaled = code`${naming.runtime("liftBigint")}(${naming.runtime("liftScaled")}(${value}, ${path}, ${key}, reading, ${factor}), ${path}, ${key}, reading, ${raw(`${bounds.min}n, ${bounds.max}n`)})`;
      return isBig ? scaled : code`Number(${scaled})`;
    }
  }
}

/** An expression that is true where a value is one of the type; says in `issues` what is wrong. For results of authors' functions. */
export function checkValue(type: Type, value: Hole, { path, key }: Place, naming: Naming): Code {
  switch (type.kind) {
    case "nullable":
      return code`${value} === null || ${checkValue(type.inner, value, { path, key }, naming)}`;
    case "reference":
      return code`${naming.functionOf("check", type.shape)}(${value}, ${naming.runtime("at")}(${path}, ${key}), issues)`;
    case "list":
      return code`Array.isArray(${value})`;
    case "map":
      return code`${naming.runtime("isObject")}(${value})`;
    case "scalar":
      return code`${naming.runtime(scalarCheck(type))}(${value}, ${path}, ${key}, issues)`;
  }
}

function scalarCheck(type: ScalarType): string {
  if (type.as === "number") return "checkNumber";
  if (type.as === "Date") return "checkDateObject";
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
