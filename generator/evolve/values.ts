import {
  type Constraints,
  type FieldShape,
  heldUnit,
  integerBounds,
  isUnsignedDuration,
  type ScalarConversion,
  type ScalarName,
  type ScalarType,
  type Type,
  type ValueLift,
  type Version,
} from "../ir/index.js";
import type { FindLift } from "./history.js";
import { includesDigits, includesDocuments, includesTexts } from "./texts.js";
import { isTotal, isTotalLift } from "./totality.js";
import { scaleBetween } from "./units.js";

/** From which version to which a value passes. */
export interface Passage {
  readonly from: Version;
  readonly to: Version;
  readonly direction: "up" | "down";
}

/** How a field's value passes: by the author's function where one leads there, else by what the types say. */
export function valueLift(from: FieldShape, to: FieldShape, passage: Passage, find: FindLift): ValueLift {
  const newer = passage.direction === "up" ? to : from;
  const older = passage.direction === "up" ? passage.from : passage.to;
  const { convert } = newer;
  if (convert !== undefined && newer.from === undefined && isBefore(older, convert.version)) {
    return { kind: "function", convert, direction: passage.direction, from: from.type, to: to.type, total: false };
  }
  return typeLift(from.type, to.type, scaleBetween(from.unit, to.unit), find);
}

/** Whether a version is older than the one that a function leads into. */
function isBefore(version: Version, name: string): boolean {
  const [major = 0, minor = 0, patch = 0] = name.split(".").map(Number);
  return (version.major - major || version.minor - minor || version.patch - patch) < 0;
}

/** A factor between units, where they differ and both are known. */
export interface Scale {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function typeLift(from: Type, to: Type, scale: Scale | undefined, find: FindLift): ValueLift {
  if (from.kind === "nullable") {
    if (to.kind === "nullable") return wrapLift("nullable", typeLift(from.inner, to.inner, scale, find));
    return { kind: "from-nullable", inner: typeLift(from.inner, to, scale, find), total: false };
  }
  if (to.kind === "nullable") {
    const inner = typeLift(from, to.inner, scale, find);
    return { kind: "to-nullable", inner, total: isTotal(inner) };
  }
  if (from.kind === "scalar" && to.kind === "scalar") return scalarLift(from, to, scale);
  if (from.kind === "reference" && to.kind === "reference" && from.declaration === to.declaration) {
    if (from.shape === to.shape) return { kind: "same" };
    const lift = find(from.shape, to.shape);
    return {
      kind: "declaration",
      lift,
      get total() {
        return isTotalLift(lift);
      },
    };
  }
  if (from.kind === "list" && to.kind === "list") {
    const element = typeLift(from.element, to.element, scale, find);
    return element.kind === "same" && sameConstraints(from.constraints, to.constraints)
      ? { kind: "same" }
      : { kind: "list", element, total: isTotal(element) && within(from.constraints, to.constraints) };
  }
  if (from.kind === "map" && to.kind === "map") {
    const value = typeLift(from.value, to.value, scale, find);
    return value.kind === "same" && sameConstraints(from.constraints, to.constraints)
      ? { kind: "same" }
      : { kind: "map", value, total: isTotal(value) && within(from.constraints, to.constraints) };
  }
  if (to.kind === "list") {
    const element = typeLift(from, to.element, scale, find);
    if (element.kind === "impossible") return { kind: "impossible", from, to, total: false };
    return { kind: "wrap", element, total: isTotal(element) && within({ min: 1, max: 1 }, to.constraints) };
  }
  if (from.kind === "list") {
    const element = typeLift(from.element, to, scale, find);
    if (element.kind === "impossible") return { kind: "impossible", from, to, total: false };
    return { kind: "unwrap", element, total: false };
  }
  if (from.kind === "reference" && from.shape.kind === "enum" && isPlainString(to))
    return { kind: "enum-to-string", from: from.shape, total: true };
  if (to.kind === "reference" && to.shape.kind === "enum" && isPlainString(from)) {
    return { kind: "string-to-enum", to: to.shape, total: to.shape.declaration.open };
  }
  return { kind: "impossible", from, to, total: false };
}

function wrapLift(kind: "nullable", inner: ValueLift): ValueLift {
  return inner.kind === "same" ? inner : { kind, inner, total: isTotal(inner) };
}

function isPlainString(type: Type): boolean {
  return type.kind === "scalar" && type.scalar === "string" && Object.keys(type.constraints).length === 0;
}

const stringLike: ReadonlySet<ScalarName> = new Set(["string", "decimal", "date", "uuid"]);

function scalarLift(from: ScalarType, to: ScalarType, scale: Scale | undefined): ValueLift {
  const make = (conversion: ScalarConversion, total: boolean): ValueLift => ({
    kind: "scalar",
    conversion,
    from,
    to,
    total,
  });
  const fromInteger = integerBounds[from.scalar];
  const toInteger = integerBounds[to.scalar];
  if (scale !== undefined && (fromInteger !== undefined || isFloat(from)) && (toInteger !== undefined || isFloat(to))) {
    return make({ kind: "scale", ...scale }, scalesInto(from, to, scale));
  }
  if (from.scalar === to.scalar) {
    if (
      from.as === to.as &&
      from.nonfinite === to.nonfinite &&
      sameConstraints(from.constraints, to.constraints) &&
      holds(from, to) &&
      from.schema?.path === to.schema?.path
    )
      return { kind: "same" };
    return make(
      { kind: "constrain" },
      (within(from.constraints, to.constraints) || (from.scalar === "string" && holdsTexts(from, to))) &&
        (!from.nonfinite || to.nonfinite) &&
        holds(from, to) &&
        sameSchema(from, to),
    );
  }
  if (fromInteger !== undefined && toInteger !== undefined)
    return make({ kind: "integer" }, within(valueBounds(from), valueBounds(to)));
  if (fromInteger !== undefined && (to.scalar === "string" || to.scalar === "decimal")) {
    return make({ kind: "integer-to-string" }, Object.keys(to.constraints).length === 0);
  }
  if ((from.scalar === "string" || from.scalar === "decimal") && toInteger !== undefined)
    return make({ kind: "string-to-integer" }, from.scalar === "string" && includesDigits(from, to));
  if (fromInteger !== undefined && isFloat(to)) {
    const exact = to.scalar === "float64" ? 2n ** 53n : 2n ** 24n;
    return make(
      { kind: "integer-to-float" },
      within(valueBounds(from), { min: -exact, max: exact }) && within(valueBounds(from), to.constraints),
    );
  }
  if (isFloat(from) && toInteger !== undefined) return make({ kind: "float-to-integer" }, false);
  if (isFloat(from) && isFloat(to))
    return make(
      { kind: "float" },
      to.scalar === "float64" && within(from.constraints, to.constraints) && (!from.nonfinite || to.nonfinite),
    );
  if (stringLike.has(from.scalar) && stringLike.has(to.scalar))
    return make({ kind: "string" }, to.scalar === "string" && holdsTexts(from, to));
  return { kind: "impossible", from, to, total: false };
}

function isFloat(type: ScalarType): boolean {
  return type.scalar === "float32" || type.scalar === "float64";
}

/** Whether a time or duration type can write all that another can. */
function holds(from: ScalarType, to: ScalarType): boolean {
  return heldUnit(from) % heldUnit(to) === 0n && (!isUnsignedDuration(to) || isUnsignedDuration(from));
}

function sameSchema(from: ScalarType, to: ScalarType): boolean {
  return (
    to.schema === undefined ||
    !to.schema.validated ||
    from.schema?.path === to.schema.path ||
    includesDocuments(from, to)
  );
}

/** Asked only where comparing bounds and patterns word by word says too little. */
function holdsTexts(from: ScalarType, to: ScalarType): boolean {
  return Object.keys(to.constraints).length === 0 || includesTexts(from, to).kind === "yes";
}

function scalesInto(from: ScalarType, to: ScalarType, scale: Scale): boolean {
  if (scale.denominator !== 1n || integerBounds[from.scalar] === undefined) return false;
  const { min, max } = valueBounds(from);
  if (typeof min !== "bigint" || typeof max !== "bigint") return false;
  return within({ min: min * scale.numerator, max: max * scale.numerator }, valueBounds(to));
}

/** The bounds of an integer type, with its constraints. */
function valueBounds(type: ScalarType): Constraints {
  const bounds = integerBounds[type.scalar];
  if (bounds === undefined) return type.constraints;
  const { min, max } = type.constraints;
  return {
    min:
      min === undefined || BigInt(Math.ceil(Number(min))) < bounds.min
        ? bounds.min
        : typeof min === "bigint"
          ? min
          : BigInt(Math.ceil(min)),
    max:
      max === undefined || BigInt(Math.floor(Number(max))) > bounds.max
        ? bounds.max
        : typeof max === "bigint"
          ? max
          : BigInt(Math.floor(max)),
  };
}

export function sameConstraints(left: Constraints, right: Constraints): boolean {
  return (
    left.min === right.min &&
    left.max === right.max &&
    left.pattern === right.pattern &&
    left.format === right.format &&
    left.unique === right.unique
  );
}

/** Whether everything that keeps to `inner` keeps to `outer`, as far as bounds show; equal patterns and formats count. */
export function within(inner: Constraints, outer: Constraints): boolean {
  return (
    (outer.min === undefined || (inner.min !== undefined && inner.min >= outer.min)) &&
    (outer.max === undefined || (inner.max !== undefined && inner.max <= outer.max)) &&
    (outer.pattern === undefined || inner.pattern === outer.pattern) &&
    (outer.format === undefined || inner.format === outer.format) &&
    (outer.unique !== true || inner.unique === true)
  );
}
