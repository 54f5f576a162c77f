import {
  checkValue,
  fieldsInOrder,
  liftValue,
  otherwiseOf,
  propertyType,
  recordLiteral,
  standInOf,
  usesEnvelope,
} from "../../emit/index.js";
import {
  type FieldLift,
  type FieldShape,
  type FieldSource,
  latestShape,
  mayBeAbsent,
  mayBeNothing,
  type RecordLift,
  type RecordShape,
  type Type,
  type Version,
} from "../../ir/index.js";
import {
  type Code,
  code,
  docComment,
  type Hole,
  join,
  literal,
  propertyAccess,
  propertyName,
  quote,
  type Raw,
  raw,
} from "../../print/index.js";
import { keysOf } from "./known-keys.js";
import type { Scope } from "./scope.js";
import { access, createReaderLocals, propertyOf, type ReaderLocals, readParents, storedType } from "./stored-fields.js";
import { isAsItIs, readLifted, readValue, writeValue } from "./values.js";

/** "1.0.0 and 1.1.0", for documentation. */
export function listVersions(versions: readonly Version[]): string {
  const names = versions.map(({ name }) => name);
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** The function that reads a stored record of one shape straight into another, in one literal. */
export function readRecord(lift: RecordLift, scope: Scope): Code {
  const { naming, pkg } = scope;
  const { from, to } = lift;
  const locals = createReaderLocals(from);
  const own = naming.liftFunctionOf("read", from, to);
  const isEnvelope = scope.envelopes.has(from.declaration);
  const envelope =
    usesEnvelope(lift, pkg) && pkg.envelope !== undefined
      ? code`envelope: ${naming.typeOf(latestShape(pkg.envelope.record))},`
      : undefined;
  const known = isEnvelope ? undefined : knownParameter(from, scope);
  const isEmpty = from.fields.every(({ place }) => place.root !== "record");
  const isOptional = scope.payloads.has(from.declaration) && mayBeNothing(from);
  const read = naming.runtime(isEmpty || isOptional ? "readEmpty" : "readObject");
  return code`
    ${docComment(`Reads ${from.declaration.name} as ${listVersions(from.versions)} stored it.`)}
    export function ${own}(
      value: unknown,
      path: ${naming.runtimeType("Path")},
      reading: ${naming.runtimeType("Reading")},
      ${envelope}
      ${known?.parameter === undefined ? undefined : code`${known.parameter},`}
    ): ${naming.typeOf(to)} {
      const stored = ${read}<${storedType(from, scope)}>(value, path, reading);
      if (stored === undefined) return ${naming.runtime("unreadable")};
      ${readParents(locals, scope)}
      ${lift.from.fields.filter((field) => isDropped(field, lift)).map((field) => readDropped(field, locals, scope))}
      ${fieldsInOrder(lift, pkg).map((field) => readField(field, lift, locals, scope))}
      ${isEmpty || isOptional || isEnvelope ? undefined : sameAsStored(lift, locals, scope)}
      ${recordLiteral(to, locals, scope, new Set(lift.fields.filter(({ source }) => source.kind === "absent").map((field) => field.to)))}
      ${known === undefined ? raw("return result;") : code`return ${naming.runtime("keepUnknown")}(result, stored, ${known.keys}, reading);`}
    }
  `;
}

/** The keys that are not unknown in a record's object: told by what it shares the object with, or those of its own. */
function knownParameter(shape: RecordShape, scope: Scope): { readonly keys: Raw; readonly parameter?: Code } {
  const { naming, tables } = scope;
  const own = keysOf(shape, tables, naming);
  if (!scope.shared.has(shape.declaration)) return { keys: own };
  return { keys: raw("known"), parameter: code`known: ${naming.runtimeType("KnownKeys")} = ${own}` };
}

/** A statement that returns the stored object where it is the record already; nothing where it never is. */
function sameAsStored(lift: RecordLift, locals: ReaderLocals, scope: Scope): Code | undefined {
  const { naming, shared, tables } = scope;
  if (lift.from !== lift.to || !mayStay(lift.from, new Set())) return undefined;
  const known = keysOf(lift.from, tables, naming);
  const conditions = [
    ...lift.from.fields.map(({ name }) => code`${locals.of(name)} === ${propertyOf(name, scope)}`),
    ...(shared.has(lift.from.declaration) ? [code`known === ${known}`] : []),
    code`${naming.runtime("hasOnly")}(stored, ${known})`,
  ];
  return code`if (${join(conditions, " && ")}) return stored as ${naming.typeOf(lift.to)};`;
}

/** Whether what is stored of a record can be its value in TypeScript: its fields stand where they are in both, in one form. */
function mayStay(shape: RecordShape, seen: Set<RecordShape>): boolean {
  if (seen.has(shape)) return true;
  seen.add(shape);
  const hasOneForm = (type: Type): boolean => {
    switch (type.kind) {
      case "nullable":
        return hasOneForm(type.inner);
      case "list":
        return hasOneForm(type.element);
      case "map":
        return hasOneForm(type.value);
      case "reference":
        if (type.shape.kind === "record") return mayStay(type.shape, seen);
        return type.shape.kind === "enum" && type.shape.values.some(({ literal: name, json }) => json.includes(name));
      case "scalar":
        return isAsItIs(type);
    }
  };
  return shape.fields.every(
    ({ name, place, aliases, type }) =>
      place.root === "record" &&
      place.path.length === 1 &&
      place.path[0] === name &&
      aliases.length === 0 &&
      hasOneForm(type),
  );
}

/** Whether a field of what is stored goes nowhere: it is read all the same, because it tells versions apart. */
function isDropped(field: FieldShape, lift: RecordLift): boolean {
  return !lift.fields.some(({ source }) => {
    if (source.kind === "field") return source.from === field;
    return source.kind === "made" && source.from.includes(field);
  });
}

function readDropped(field: FieldShape, locals: ReaderLocals, scope: Scope): Code {
  const { before, stored, place } = access(field, field.name, locals, scope);
  const read = readValue(field.type, { value: stored, place, name: field.name }, scope);
  const absences = absencesOf(field, stored, scope);
  const statement = absences.length === 0 ? code`${read};` : code`if (!(${join(absences, " || ")})) ${read};`;
  return code`
    // Stored, but no longer part of it.
    ${before}
    ${statement}
  `;
}

function readField({ to, source }: FieldLift, lift: RecordLift, locals: ReaderLocals, scope: Scope): Hole {
  const typed = code`const ${locals.of(to.name)}: ${propertyType(lift.to, to, scope)}`;
  switch (source.kind) {
    case "absent":
      return undefined;
    case "stand-in":
      return code`${typed} = ${orLacking(standInOf(source.value, to, lift, locals, scope), to, lift, scope)};`;
    case "made": {
      const { before, made } = makeValue(source, to, locals, scope);
      return code`
        ${before}
        ${typed} = ${otherwiseOf(source.otherwise, made, to, lift, locals, scope)};
      `;
    }
    case "field":
      return readOlderField(to, source, lift, locals, scope);
    case "missing":
      throw new Error("a model with errors is not emitted");
  }
}

/** A required field whose stand-in may have nothing to give. */
function orLacking(standIn: Hole, to: FieldShape, lift: RecordLift, { naming, pkg }: Scope): Hole {
  const isSure = mayBeAbsent(to, pkg, lift.to) || isAlways(to.default, pkg);
  return isSure ? standIn : code`${naming.runtime("present")}(${standIn}, path, ${raw(quote(to.name))}, reading)`;
}

function isAlways(standIn: FieldShape["default"], pkg: Scope["pkg"]): boolean {
  if (standIn?.kind === "constant") return true;
  return standIn?.kind === "context" && pkg.context.some(({ name, optional }) => name === standIn.name && !optional);
}

/** Conditions under which a stored field has no value. */
function absencesOf(field: FieldShape, stored: Hole, { naming }: Scope): readonly Hole[] {
  const absences: Hole[] = [];
  if (field.presence !== "required") absences.push(code`${stored} === undefined`);
  if (field.none !== undefined) absences.push(code`${naming.runtime("isNone")}(${stored}, ${literal(field.none)})`);
  return absences;
}

function readOlderField(
  to: FieldShape,
  source: Extract<FieldSource, { kind: "field" }>,
  lift: RecordLift,
  locals: ReaderLocals,
  scope: Scope,
): Hole {
  const { naming, pkg } = scope;
  const { from } = source;
  const { before, stored, place } = access(from, to.name, locals, scope);
  const read =
    from.place.root === "context"
      ? liftValue(source.value, to.type, stored, place, naming, ({ lift: declared }) => {
          throw new Error(`a context parameter can't be lifted to ${declared.to.declaration.name}`);
        })
      : readLifted(source.value, from.type, to.type, { value: stored, place, name: to.name }, scope);
  const made = otherwiseOf(source.otherwise, read, to, lift, locals, scope);
  const absences = absencesOf(from, stored, scope);
  const typed = code`const ${locals.of(to.name)}: ${propertyType(lift.to, to, scope)}`;
  if (absences.length === 0)
    return code`
      ${before}
      ${typed} = ${made};
    `;
  const standsIn = source.absent !== undefined && (from.presence !== "required" || from.default !== undefined);
  const absent =
    standsIn && source.absent !== undefined
      ? orLacking(standInOf(source.absent, to, lift, locals, scope), to, lift, scope)
      : mayBeAbsent(to, pkg, lift.to) && from.presence !== "required"
        ? raw("undefined")
        : code`${naming.runtime("lacking")}(${place.path}, ${place.key}, reading)`;
  return code`
    ${before}
    ${typed} = ${join(absences, " || ")} ? ${absent} : ${made};
  `;
}

/** A value that an author's function makes of several older ones, after what must stand before it. */
function makeValue(
  source: Extract<FieldSource, { kind: "made" }>,
  to: FieldShape,
  locals: ReaderLocals,
  scope: Scope,
): { readonly before: readonly Hole[]; readonly made: Code } {
  const { naming } = scope;
  const parts = source.from.map((from) => {
    const own = access(from, from.name, locals, scope);
    const read = readValue(from.type, { value: own.stored, place: own.place, name: from.name }, scope);
    const absences = absencesOf(from, own.stored, scope);
    const value = absences.length === 0 ? read : code`${join(absences, " || ")} ? undefined : ${read}`;
    return { before: own.before, property: code`${propertyName(from.name)}: ${value}` };
  });
  const place = { path: raw("path"), key: raw(quote(to.name)) };
  const properties = join(
    parts.map(({ property }) => property),
    ", ",
  );
  return {
    before: parts.map(({ before }) => before),
    made: code`${naming.runtime("convertUp")}(${naming.convertOf(source.convert)}, { ${properties} }, ${place.path}, ${place.key}, reading, (made, issues) => ${checkValue(to.type, raw("made"), place, naming)})`,
  };
}

/** The function that writes a record of a shape as stored JSON. Fields that stand above their record are written by the event. */
export function writeRecord(shape: RecordShape, scope: Scope): Code {
  const { naming, pkg } = scope;
  const fields = shape.fields.filter(({ place }) => place.root === "record");
  const isPlain = (field: FieldShape): boolean => field.place.path.length === 1 && !mayBeAbsent(field, pkg, shape);
  const later = fields.filter((field) => !isPlain(field));
  const { keys, parameter } = knownParameter(shape, scope);
  const properties = fields
    .filter(isPlain)
    .map(
      (field) =>
        code`${propertyName(field.place.path[0] ?? "")}: ${writeValue(field.type, code`value${propertyAccess(field.name)}`, scope)}`,
    );
  return code`
    ${docComment(`Writes ${shape.declaration.name} as ${listVersions(shape.versions)} stores it.`)}
    export function ${naming.functionOf("write", shape)}(${join([code`value: ${naming.typeOf(shape)}`, ...(parameter === undefined ? [] : [parameter])], ", ")}): Record<string, ${naming.runtimeType("JsonValue")}> {
      const json: Record<string, ${naming.runtimeType("JsonValue")}> = ${properties.length === 0 ? raw("{}") : code`{ ${join(properties, ", ")} }`};
      ${later.map((field) => writeField(field, raw("json"), code`value${propertyAccess(field.name)}`, shape, scope))}
      return ${naming.runtime("writeUnknown")}(json, value, ${keys});
    }
  `;
}

/** A statement that writes one field at its place, where it has a value. */
export function writeField(
  field: FieldShape,
  target: Hole,
  value: Hole,
  shape: RecordShape,
  scope: Scope,
  steps: readonly string[] = field.place.path,
): Code {
  const put = (written: Hole): Code => writePlace(target, steps, written, scope);
  const statement = put(writeValue(field.type, value, scope));
  if (!mayBeAbsent(field, scope.pkg, shape)) return statement;
  const isSaid = field.presence === "reading" && field.none !== undefined;
  return code`
    if (${value} !== undefined) ${statement}
    ${isSaid ? code`else ${put(literal(field.none ?? null))}` : undefined}
  `;
}

/** A statement that sets a value at a path below an object. */
export function writePlace(target: Hole, steps: readonly string[], written: Hole, { naming }: Scope): Code {
  const [only] = steps;
  return steps.length === 1 && only !== undefined && only !== "__proto__"
    ? code`${target}[${raw(quote(only))}] = ${written};`
    : code`${naming.runtime("writeAt")}(${target}, [${raw(steps.map(quote).join(", "))}], ${written});`;
}
