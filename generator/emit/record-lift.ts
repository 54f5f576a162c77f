import type { History } from "../evolve/index.js";
import {
  type Constraints,
  type FieldLift,
  type FieldShape,
  type FieldSource,
  latestShape,
  mayBeAbsent,
  type Otherwise,
  type Package,
  type RecordLift,
  type RecordShape,
  type StandIn,
  type Type,
} from "../ir/index.js";
import {
  type Code,
  code,
  type Hole,
  join,
  literal,
  propertyAccess,
  propertyName,
  quote,
  type Raw,
  raw,
} from "../print/index.js";
import { formatCheck } from "./check-formats.js";
import { constantOf } from "./constants.js";
import type { Place } from "./lift.js";
import type { Locals } from "./locals.js";
import type { Naming } from "./naming.js";

/** What printing a reader depends on beside the shapes themselves. */
export interface LiftScope {
  readonly history: History;
  readonly naming: Naming;
  /** The package whose context and envelope the reader has. */
  readonly pkg: Package;
  /** The constant that holds a regular expression of the module, named after what it describes. */
  readonly pattern: (pattern: string, subject: string) => Raw;
}

/** Whether a reader needs the event's envelope, because a default names one of its fields. */
export function usesEnvelope(lift: RecordLift): boolean {
  return lift.fields.some(({ source }) => standInsOf(source).some(({ kind }) => kind === "envelope"));
}

function standInsOf(source: FieldSource): readonly (StandIn | Otherwise)[] {
  switch (source.kind) {
    case "field":
      return [source.absent, source.otherwise].filter((standIn) => standIn !== undefined);
    case "made":
      return source.otherwise === undefined ? [] : [source.otherwise];
    case "stand-in":
      return [source.value];
    case "absent":
    case "missing":
      return [];
  }
}

/** Fields after those that their stand-ins name. */
export function fieldsInOrder(lift: RecordLift): readonly FieldLift[] {
  const done: FieldLift[] = [];
  const open = new Set<FieldLift>();
  const visit = (field: FieldLift): void => {
    if (open.has(field)) return;
    open.add(field);
    for (const standIn of standInsOf(field.source)) {
      const named =
        standIn.kind === "payload" ? lift.fields.find(({ to }) => to.field.key === standIn.field) : undefined;
      if (named !== undefined) visit(named);
    }
    done.push(field);
  };
  for (const field of lift.fields) visit(field);
  return done;
}

/** The literal: what is always there at once, the rest as far as there is any. The local `result` holds it. */
export function recordLiteral(
  to: RecordShape,
  locals: Locals,
  { naming, pkg }: LiftScope,
  first: readonly Hole[] = [],
): Code {
  const optional = to.fields.filter((field) => mayBeAbsent(field, pkg, to));
  const always = to.fields.filter((field) => !optional.includes(field));
  const property = (field: FieldShape): Hole => {
    const local = locals.of(field.name);
    return local.text === field.name ? code`${propertyName(field.name)}` : code`${propertyName(field.name)}: ${local}`;
  };
  const properties = [...first, ...always.map(property)];
  const type =
    optional.length === 0 ? code`${naming.typeOf(to)}` : code`${naming.runtimeType("Mutable")}<${naming.typeOf(to)}>`;
  return code`
    const result: ${type} = ${properties.length === 0 ? raw("{}") : code`{ ${join(properties, ", ")} }`};
    ${optional.map((field) => code`if (${locals.of(field.name)} !== undefined) result${propertyAccess(field.name)} = ${locals.of(field.name)};`)}
  `;
}

/** The type of a property as the record has it: `Address["city"]`. */
export function propertyType(record: RecordShape, field: FieldShape, { naming }: LiftScope): Code {
  return code`${naming.typeOf(record)}[${raw(quote(field.name))}]`;
}

/** A stand-in's value, listed as filled. Fields of the event that it names are locals, or properties of `envelope`. */
export function standInOf(value: StandIn, to: FieldShape, lift: RecordLift, locals: Locals, scope: LiftScope): Hole {
  const type = propertyType(lift.to, to, scope);
  const made = standInValue(value, to, lift, locals, scope);
  return code`${scope.naming.runtime("filled")}<${type}>(${made}, path, ${raw(quote(to.name))}, reading)`;
}

function standInValue(
  value: StandIn,
  to: FieldShape,
  lift: RecordLift,
  locals: Locals,
  { naming, pkg }: LiftScope,
): Hole {
  switch (value.kind) {
    case "constant":
      return constantOf(to.type, value.value, naming);
    case "context": {
      const parameter = pkg.context.find(({ name }) => name === value.name);
      const needed = parameter?.optional === false;
      return code`${naming.runtime(needed ? "requiredContext" : "contextOf")}(reading, ${raw(quote(value.name))})`;
    }
    case "payload": {
      const named = lift.to.fields.find(({ field }) => field.key === value.field);
      return named === undefined ? raw("undefined") : locals.of(named.name);
    }
    case "envelope": {
      const record = pkg.envelope === undefined ? undefined : latestShape(pkg.envelope.record);
      const named = record?.fields.find(({ field }) => field.key === value.field);
      return named === undefined ? raw("undefined") : code`envelope${propertyAccess(named.name)}`;
    }
  }
}

/** A value, or what `else` says where it has no image. */
export function otherwiseOf(
  value: Otherwise | undefined,
  make: Hole,
  to: FieldShape,
  lift: RecordLift,
  locals: Locals,
  scope: LiftScope,
): Hole {
  if (value === undefined) return make;
  const type = propertyType(lift.to, to, scope);
  const fallback = value.kind === "absent" ? raw("undefined") : standInOf(value, to, lift, locals, scope);
  return code`${scope.naming.runtime("orElse")}<${type}>(() => ${make}, () => ${fallback}, reading)`;
}

/**
 * Wraps an expression in the checks of constraints.
 *
 * @param name what a pattern of it is named after
 * @param issue what a value out of bounds is: `image` where it fits the version that it was stored under
 */
export function constrained(
  type: Type,
  value: Hole,
  { path, key }: Place,
  name: string,
  { naming, pattern: patternOf }: LiftScope,
  issue: "range" | "image" = "range",
): Hole {
  const { min, max, pattern, format, unique } = constraintsOf(type);
  const place = code`${path}, ${key}, reading`;
  const isNumber = type.kind === "scalar" && type.scalar !== "string" && type.scalar !== "bytes";
  let checked = value;
  if (min !== undefined || max !== undefined) {
    const bound = (limit: number | bigint | undefined): Hole =>
      limit === undefined ? raw("undefined") : literal(isNumber && isBigint(type) ? BigInt(limit) : Number(limit));
    const check = naming.runtime(isNumber ? "within" : "ofSize");
    checked = code`${check}(${checked}, ${place}, ${bound(min)}, ${bound(max)}, ${raw(quote(issue))})`;
  }
  if (pattern !== undefined)
    checked = code`${naming.runtime("matching")}(${checked}, ${place}, ${patternOf(pattern, name)})`;
  const known = format === undefined ? undefined : formatCheck(format);
  if (known !== undefined && format !== undefined)
    checked = code`${naming.runtime("ofFormat")}(${checked}, ${place}, ${naming.runtime(known.check)}, ${raw(quote(format))})`;
  if (unique === true) checked = code`${naming.runtime("withoutRepeats")}(${checked}, ${place})`;
  return checked;
}

/** Whether a type has constraints that `constrained` checks. */
export function hasConstraints(type: Type): boolean {
  const { min, max, pattern, format, unique } = constraintsOf(type);
  return (
    min !== undefined ||
    max !== undefined ||
    pattern !== undefined ||
    (format !== undefined && formatCheck(format) !== undefined) ||
    unique === true
  );
}

function constraintsOf(type: Type): Constraints {
  return type.kind === "scalar" || type.kind === "list" || type.kind === "map" ? type.constraints : {};
}

function isBigint(type: Type): boolean {
  return type.kind === "scalar" && type.as !== "number" && /^u?int(?:64|128)$/.test(type.scalar);
}
