import {
  type EnumShape,
  integerBounds,
  type ListType,
  type MapType,
  type ScalarType,
  type Type,
  type ValueLift,
} from "../ir/index.js";
import { type Code, code, type Hole, join, literal, printCode, propertyName, type Raw, raw } from "../print/index.js";
import { checkValue } from "./check-value.js";
import type { Naming } from "./naming.js";

/** Where a value stands, as code: the path of its record and its last step; both as arguments for the runtime. */
export interface Place {
  readonly path: Hole;
  readonly key: Hole;
  /** How many lists and maps are around it in the same expression; none where it is not said. */
  readonly depth?: number;
}

/** Calls the lift of a declared type. */
export type LiftDeclared = (lift: Extract<ValueLift, { kind: "declaration" }>, value: Hole, place: Place) => Code;

/** Checks the bounds of a list or map that was lifted. */
export type Bound = (made: Code, type: ListType | MapType, place: Place) => Hole;

/**
 * An expression of the target's TypeScript value from one of the source's. What has no image is an issue, said by the runtime;
 * a placeholder takes its place. Lifts of declared types are calls of `liftDeclared`, and lists and maps go through `bound`.
 *
 * @param value an expression without side effects; it may be repeated
 */
export function liftValue(
  lift: ValueLift,
  to: Type,
  value: Hole,
  place: Place,
  naming: Naming,
  liftDeclared: LiftDeclared,
  bound: Bound = (made) => made,
): Hole {
  const { path, key } = place;
  const nested = (inner: ValueLift, type: Type, item: Hole): Hole =>
    liftValue(inner, type, item, place, naming, liftDeclared, bound);
  const bounded = (made: Code, type: ListType | MapType, total: boolean): Hole =>
    total ? made : bound(made, type, place);
  // Nothing takes the place of a record: it is lifted only where there is one.
  const whereThere = (item: Hole, inner: ValueLift): Code =>
    code`${naming.runtime("liftPresent")}(${item}, ${path}, ${key}, reading, (there) => ${nested(inner, to, raw("there"))})`;
  switch (lift.kind) {
    case "same":
      return value;
    case "declaration":
      return liftDeclared(lift, value, place);
    case "scalar":
      return liftScalar(lift, value, place, naming);
    case "list":
      return to.kind === "list"
        ? bounded(
            code`${value}.map(${liftItem(lift.element, to.element, "index", place, naming, liftDeclared, bound)})`,
            to,
            lift.total,
          )
        : value;
    case "map":
      return to.kind === "map"
        ? bounded(
            code`${naming.runtime("mapValues")}(${value}, ${liftItem(lift.value, to.value, "name", place, naming, liftDeclared, bound)})`,
            to,
            lift.total,
          )
        : value;
    case "nullable":
      return to.kind === "nullable" ? code`${value} === null ? null : ${nested(lift.inner, to.inner, value)}` : value;
    case "to-nullable":
      return to.kind === "nullable" ? nested(lift.inner, to.inner, value) : value;
    case "from-nullable":
      if (lift.inner.kind === "declaration") return whereThere(value, lift.inner);
      return nested(
        lift.inner,
        to,
        code`${naming.runtime("liftNull")}(${value}, ${path}, ${key}, reading, ${placeholderOf(to)})`,
      );
    case "wrap":
      return to.kind === "list" ? bounded(code`[${nested(lift.element, to.element, value)}]`, to, lift.total) : value;
    case "unwrap":
      if (lift.element.kind === "declaration")
        return whereThere(code`${naming.runtime("onlyOf")}(${value}, ${path}, ${key}, reading)`, lift.element);
      return nested(
        lift.element,
        to,
        code`${naming.runtime("liftOnly")}(${value}, ${path}, ${key}, reading, ${placeholderOf(to)})`,
      );
    case "enum-to-string":
      return code`${naming.runtime("enumText")}(${value}${textsOf(lift.from)})`;
    case "string-to-enum": {
      const values = valuesOf(lift.to);
      const type = code`${naming.typeOf(lift.to)} & string`;
      return lift.to.declaration.open
        ? code`${naming.runtime("openEnumOf")}<${type}>(${value}, ${values})`
        : code`${naming.runtime("enumOf")}<${type}>(${value}, ${path}, ${key}, reading, ${values})`;
    }
    case "function": {
      const convert = naming.runtime(lift.direction === "up" ? "convertUp" : "convertDown");
      return code`${convert}(${naming.convertOf(lift.convert)}, ${value}, ${path}, ${key}, reading, (made, issues) => ${checkValue(to, raw("made"), place, naming)})`;
    }
    case "impossible":
      throw new Error("a model with errors is not emitted");
  }
}

/** A function that lifts an item of a list or map. Its place is only said where the lift asks for it. */
function liftItem(
  lift: ValueLift,
  to: Type,
  step: "index" | "name",
  { path, key, depth = 0 }: Place,
  naming: Naming,
  liftDeclared: LiftDeclared,
  bound: Bound,
): Code {
  // The place of an inner item names those of the outer ones.
  const own = depth === 0 ? step : `${step}${depth + 1}`;
  const inner: Place = { path: code`${naming.runtime("at")}(${path}, ${key})`, key: raw(own), depth: depth + 1 };
  const lifted = liftValue(lift, to, raw("item"), inner, naming, liftDeclared, bound);
  const isPlaced = new RegExp(`(?<![.\\w"])${own}\\b`).test(printCode(code`${lifted}`));
  return isPlaced ? code`(item, ${raw(own)}) => ${lifted}` : code`(item) => ${lifted}`;
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

/** What an enum writes for the values whose literal is another: a further argument, or nothing. */
function textsOf(shape: EnumShape): Hole {
  const differing = shape.values.filter(({ json, literal: name }) => String(json[0] ?? name) !== name);
  if (differing.length === 0) return raw("");
  const entries = differing.map(
    ({ json, literal: name }) => code`${propertyName(name)}: ${literal(String(json[0] ?? name))}`,
  );
  return code`, { ${join(entries, ", ")} }`;
}

/** The literals of an enum by all of their spellings that are text. */
function valuesOf(shape: EnumShape): Code {
  const entries = shape.values.flatMap(({ json, literal: name }) =>
    json.flatMap((spelling) => (typeof spelling === "string" ? [[spelling, name] as const] : [])),
  );
  return code`{ ${join(
    [...new Map(entries)].map(([spelling, name]) => code`${propertyName(spelling)}: ${literal(name)}`),
    ", ",
  )} }`;
}

/** A scalar as another scalar; where not every value has an image, the result is checked against the whole target type. */
function liftScalar(lift: Extract<ValueLift, { kind: "scalar" }>, value: Hole, place: Place, naming: Naming): Hole {
  const converted = convertScalar(lift, value, place, naming);
  if (lift.total) return converted;
  const { path, key } = place;
  return code`${naming.runtime("imageOf")}(${converted}, ${path}, ${key}, reading, (made, issues) => ${checkValue(lift.to, raw("made"), place, naming)})`;
}

function convertScalar(
  { from, to, conversion }: Extract<ValueLift, { kind: "scalar" }>,
  value: Hole,
  { path, key }: Place,
  naming: Naming,
): Hole {
  const call = (name: string, ...more: readonly Hole[]): Code =>
    code`${naming.runtime(name)}(${join([value, path, key, raw("reading"), ...more], ", ")})`;
  const integer = isBigint(to) ? "" : "AsNumber";
  switch (conversion.kind) {
    case "constrain":
      if (from.as === to.as) return value;
      if (from.as === "Date") return code`${naming.runtime("dateText")}(${value})`;
      return to.as === "Date" ? call("liftToDate") : call(`liftInteger${integer}`);
    case "integer":
      if (isBigint(from) === isBigint(to)) return value;
      return isBigint(to) ? code`BigInt(${value})` : call("liftIntegerAsNumber");
    case "float-to-integer":
      return call(`liftInteger${integer}`);
    case "integer-to-string":
      return code`String(${value})`;
    case "string-to-integer":
      return call(`liftDigits${integer}`);
    case "integer-to-float":
      return call("liftToFloat", raw(to.scalar === "float32" ? "32" : "64"));
    case "float":
      return value;
    case "string":
      return to.scalar === "uuid" ? code`${value}.toLowerCase()` : value;
    case "scale": {
      const factor = [raw(`${conversion.numerator}n`), raw(`${conversion.denominator}n`)];
      if (integerBounds[to.scalar] === undefined) {
        const exact = integerBounds[from.scalar] === undefined || isBigint(from) ? value : code`BigInt(${value})`;
        return code`${naming.runtime("scaled")}(${join([exact, ...factor], ", ")})`;
      }
      return call(
        integerBounds[from.scalar] === undefined ? `liftScaledFloat${integer}` : `liftScaled${integer}`,
        ...factor,
      );
    }
  }
}

/** Whether TypeScript has an integer type as `bigint`. */
function isBigint(type: ScalarType): boolean {
  return type.as !== "number" && /^u?int(?:64|128)$/.test(type.scalar);
}
