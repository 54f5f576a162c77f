import type { History } from "../evolve/index.js";
import {
  type Constraints,
  type FieldLift,
  type FieldShape,
  type FieldSource,
  heldDigits,
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

/** Whether a reader of a payload needs the event's envelope, because a default names one of its fields. */
export function usesEnvelope(lift: RecordLift, pkg?: Package): boolean {
  if (lift.to.declaration === pkg?.envelope?.record) return false;
  return lift.fields.some(({ source }) => standInsOf(source).some(({ kind }) => kind === "envelope"));
}

/**
 * Fields of the latest envelope whose default comes from the payload, in the order in which they can be filled: only once the
 * payload is read.
 */
export function filledFromPayload(envelope: RecordShape): readonly FieldShape[] {
  const found: FieldShape[] = [];
  const visit = (field: FieldShape, open: readonly FieldShape[]): boolean => {
    if (found.includes(field)) return true;
    if (open.includes(field)) return false;
    const named = field.default?.kind === "envelope" ? fieldOf(envelope, field.default.field) : undefined;
    const depends = field.default?.kind === "payload" || (named !== undefined && visit(named, [...open, field]));
    if (depends) found.push(field);
    return depends;
  };
  for (const field of envelope.fields) visit(field, []);
  return found;
}

function fieldOf(shape: RecordShape | undefined, key: string): FieldShape | undefined {
  return shape?.fields.find(({ field }) => field.key === key);
}

function latestEnvelope(pkg: Package): RecordShape | undefined {
  return pkg.envelope === undefined ? undefined : latestShape(pkg.envelope.record);
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

/** Fields after those that their stand-ins name, be it by way of the envelope. */
export function fieldsInOrder(lift: RecordLift, pkg?: Package): readonly FieldLift[] {
  const done: FieldLift[] = [];
  const open = new Set<FieldLift>();
  const isEnvelope = lift.to.declaration === pkg?.envelope?.record;
  const nameOf = (standIn: StandIn | Otherwise, seen: readonly FieldShape[]): string | undefined => {
    if (standIn.kind === (isEnvelope ? "envelope" : "payload")) return standIn.field;
    if (isEnvelope || standIn.kind !== "envelope") return undefined;
    const named = pkg === undefined ? undefined : fieldOf(latestEnvelope(pkg), standIn.field);
    if (named?.default === undefined || seen.includes(named)) return undefined;
    return nameOf(named.default, [...seen, named]);
  };
  const visit = (field: FieldLift): void => {
    if (open.has(field)) return;
    open.add(field);
    for (const standIn of standInsOf(field.source)) {
      const name = nameOf(standIn, []);
      const named = lift.fields.find(({ to }) => to.field.key === name);
      if (named !== undefined) visit(named);
    }
    done.push(field);
  };
  for (const field of lift.fields) visit(field);
  return done;
}

/**
 * The literal: what is always there at once, the rest as far as there is any. The local `result` holds it.
 *
 * @param absent fields that this reader never finds: there are no locals of them
 */
export function recordLiteral(
  to: RecordShape,
  locals: Locals,
  { naming, pkg }: LiftScope,
  absent: ReadonlySet<FieldShape> = new Set(),
): Code {
  const optional = to.fields.filter((field) => mayBeAbsent(field, pkg, to) && !absent.has(field));
  const always = to.fields.filter((field) => !mayBeAbsent(field, pkg, to));
  const property = (field: FieldShape): Hole => {
    const local = locals.of(field.name);
    return local.text === field.name ? code`${propertyName(field.name)}` : code`${propertyName(field.name)}: ${local}`;
  };
  const properties = always.map(property);
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
  const found = standInValue(value, to, lift, locals, scope);
  const digits = value.kind === "constant" ? undefined : heldDigits(to.type);
  const made =
    digits === undefined
      ? found
      : code`${scope.naming.runtime("wholeTime")}<${type}>(${found}, ${raw(String(digits))})`;
  return code`${scope.naming.runtime("filled")}<${type}>(${made}, path, ${raw(quote(to.name))}, reading)`;
}

function standInValue(
  value: StandIn,
  to: FieldShape,
  lift: RecordLift,
  locals: Locals,
  { naming, pkg }: LiftScope,
): Hole {
  const isEnvelope = lift.to.declaration === pkg.envelope?.record;
  const local = (key: string): Hole => {
    const named = fieldOf(lift.to, key);
    return named === undefined ? raw("undefined") : locals.of(named.name);
  };
  switch (value.kind) {
    case "constant":
      return constantOf(to.type, value.value, naming);
    case "context": {
      const parameter = pkg.context.find(({ name }) => name === value.name);
      const needed = parameter?.optional === false;
      return code`${naming.runtime(needed ? "requiredContext" : "contextOf")}(reading, ${raw(quote(value.name))})`;
    }
    case "payload":
      // The envelope is read first; what comes from the payload is filled in once that is read.
      return isEnvelope ? raw("undefined") : local(value.field);
    case "envelope":
      return isEnvelope ? local(value.field) : envelopeValue(value.field, latestEnvelope(pkg), local, []);
  }
}

/** A field of the envelope that is read already, or what will stand in for it out of the payload. */
function envelopeValue(
  key: string,
  envelope: RecordShape | undefined,
  ofPayload: (key: string) => Hole,
  seen: readonly FieldShape[],
): Hole {
  const named = fieldOf(envelope, key);
  if (envelope === undefined || named === undefined || seen.includes(named)) return raw("undefined");
  const property = code`envelope${propertyAccess(named.name)}`;
  if (!filledFromPayload(envelope).includes(named)) return property;
  const other =
    named.default?.kind === "payload"
      ? ofPayload(named.default.field)
      : named.default?.kind === "envelope"
        ? envelopeValue(named.default.field, envelope, ofPayload, [...seen, named])
        : raw("undefined");
  return code`(${property} === undefined ? ${other} : ${property})`;
}

/**
 * A value, or what `else` says where it has no image.
 *
 * @param gathered where a list or map stands whose elements have been lifted before `make`
 */
export function otherwiseOf(
  value: Otherwise | undefined,
  make: Hole,
  to: FieldShape,
  lift: RecordLift,
  locals: Locals,
  scope: LiftScope,
  gathered?: Place,
): Hole {
  if (value === undefined) return make;
  const type = propertyType(lift.to, to, scope);
  const fallback = value.kind === "absent" ? raw("undefined") : standInOf(value, to, lift, locals, scope);
  if (gathered !== undefined)
    return code`${scope.naming.runtime("orElseGathered")}<${type}>(() => ${make}, () => ${fallback}, ${gathered.path}, ${gathered.key}, reading)`;
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
  const as = raw(issue === "image" ? ', "image"' : "");
  let checked = value;
  const measure = boundsCheck(type);
  if (measure !== undefined && (min !== undefined || max !== undefined)) {
    const bound = (limit: number | bigint | undefined): Hole =>
      limit === undefined ? raw("undefined") : literal(isBigint(type) ? BigInt(limit) : Number(limit));
    checked = code`${naming.runtime(measure)}(${checked}, ${place}, ${bound(min)}, ${bound(max)}${as})`;
  }
  if (pattern !== undefined)
    checked = code`${naming.runtime("matching")}(${checked}, ${place}, ${patternOf(pattern, name)}${as})`;
  const known = format === undefined ? undefined : formatCheck(format);
  if (known !== undefined && format !== undefined)
    checked = code`${naming.runtime("ofFormat")}(${checked}, ${place}, ${naming.runtime(known.check)}, ${raw(quote(format))}${as})`;
  if (unique === true) checked = code`${naming.runtime("withoutRepeats")}(${checked}, ${place}${as})`;
  return checked;
}

/** What checks bounds of a type: of its values, or of their sizes. */
function boundsCheck(type: Type): "within" | "ofSize" | "ofMapSize" | undefined {
  if (type.kind === "list") return "ofSize";
  if (type.kind === "map") return "ofMapSize";
  if (type.kind !== "scalar") return undefined;
  if (type.scalar === "string" || type.scalar === "bytes") return "ofSize";
  return /^(?:u?int|float)\d+$/.test(type.scalar) ? "within" : undefined;
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
