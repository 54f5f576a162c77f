import { checkValue, constantOf, createLocals, type Locals, placeholderOf } from "../../emit/index.js";
import {
  type FieldLift,
  type FieldShape,
  type FieldSource,
  latestShape,
  mayBeAbsent,
  type Otherwise,
  type RecordLift,
  type RecordShape,
  type StandIn,
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
  raw,
} from "../../print/index.js";
import type { Scope } from "./scope.js";
import { readLifted, writeValue } from "./values.js";

/** The function that reads a stored record of one shape straight into another, in one literal. */
export function readRecord(lift: RecordLift, scope: Scope): Code {
  const { naming } = scope;
  const { from, to } = lift;
  const locals = createLocals();
  const own = naming.liftFunctionOf("read", from, to);
  const known = raw(`keysOf${own.name.slice("read".length)}`);
  const parameters: Hole[] = [
    raw("value: unknown"),
    code`path: ${naming.runtimeType("Path")}`,
    code`reading: ${naming.runtimeType("Reading")}`,
    code`known: ReadonlySet<string> | null = ${known}`,
    ...(usesEnvelope(lift) && scope.pkg.envelope !== undefined
      ? [code`envelope: ${naming.typeOf(latestShape(scope.pkg.envelope.record))}`]
      : []),
  ];
  const keys = [...new Set(from.fields.flatMap(firstSteps))];
  return code`
    const ${known}: ReadonlySet<string> = /* @__PURE__ */ new Set([${raw(keys.map(quote).join(", "))}]);

    ${docComment(`Reads ${from.declaration.name} as ${from.versions.map(({ name }) => name).join(", ")} stored it.`)}
    export function ${own}(
      ${parameters.map((parameter) => code`${parameter},`)}
    ): ${naming.typeOf(to)} {
      const stored = ${naming.runtime(from.fields.length === 0 ? "readEmpty" : "readObject")}(value, path, reading);
      ${inOrder(lift).map((field) => readField(field, lift, locals, scope))}
      ${madeOf(to, locals, scope)}
      return ${naming.runtime("keepUnknown")}(result, stored, known, reading);
    }
  `;
}

/** Whether a reader needs the event's envelope, because a default names one of its fields. */
export function usesEnvelope(lift: RecordLift): boolean {
  return lift.fields.some(({ source }) => standInsOf(source).some(({ kind }) => kind === "envelope"));
}

/** The keys of its own object that a field's value and names stand at. */
export function firstSteps({ place, aliases }: FieldShape): readonly string[] {
  const [first] = place.path;
  return place.root === "record" && first !== undefined ? [first, ...aliases] : [];
}

function standInsOf(source: FieldSource): readonly (StandIn | Otherwise)[] {
  switch (source.kind) {
    case "field":
      return [source.absent, source.otherwise].filter((standIn) => standIn !== undefined);
    case "made":
      return source.otherwise === undefined ? [] : [source.otherwise];
    case "stand-in":
      return [source.value];
    default:
      return [];
  }
}

/** Fields after those that their stand-ins name. */
function inOrder(lift: RecordLift): readonly FieldLift[] {
  const done: FieldLift[] = [];
  const visit = (field: FieldLift): void => {
    if (done.includes(field) || open.has(field)) return;
    open.add(field);
    for (const standIn of standInsOf(field.source)) {
      const named =
        standIn.kind === "payload" ? lift.fields.find(({ to }) => to.field.key === standIn.field) : undefined;
      if (named !== undefined) visit(named);
    }
    done.push(field);
  };
  const open = new Set<FieldLift>();
  for (const field of lift.fields) visit(field);
  return done;
}

/** The literal: what is always there at once, the rest as far as there is any. */
export function madeOf(to: RecordShape, locals: Locals, scope: Scope, first: readonly Hole[] = []): Code {
  const { naming, pkg } = scope;
  const optional = to.fields.filter((field) => mayBeAbsent(field, pkg, to));
  const always = to.fields.filter((field) => !optional.includes(field));
  const properties = [
    ...first,
    ...always.map((field) => code`${propertyName(field.name)}${shorthand(field.name, locals)}`),
  ];
  const type =
    optional.length === 0 ? code`${naming.typeOf(to)}` : code`${naming.runtimeType("Mutable")}<${naming.typeOf(to)}>`;
  return code`
    const result: ${type} = ${properties.length === 0 ? raw("{}") : code`{ ${join(properties, ", ")} }`};
    ${optional.map((field) => code`if (${locals.of(field.name)} !== undefined) result${propertyAccess(field.name)} = ${locals.of(field.name)};`)}
  `;
}

function shorthand(name: string, locals: Locals): Hole {
  const local = locals.of(name);
  return local.text === name ? raw("") : code`: ${local}`;
}

function readField({ to, source }: FieldLift, lift: RecordLift, locals: Locals, scope: Scope): Hole {
  const { naming } = scope;
  const local = locals.of(to.name);
  const typed = code`const ${local}: ${naming.typeOf(lift.to)}[${raw(quote(to.name))}]`;
  switch (source.kind) {
    case "absent":
      return mayBeAbsent(to, scope.pkg, lift.to) ? code`${typed} = undefined;` : undefined;
    case "stand-in":
      return code`${typed} = ${standIn(source.value, to, lift, locals, scope)};`;
    case "made":
      return code`${typed} = ${otherwise(source.otherwise, makeValue(source, to, scope), to, lift, locals, scope)};`;
    case "field":
      return readOlderField(to, source, lift, locals, scope);
    case "missing":
      throw new Error("a model with errors is not emitted");
  }
}

function readOlderField(
  to: FieldShape,
  source: Extract<FieldSource, { kind: "field" }>,
  lift: RecordLift,
  locals: Locals,
  scope: Scope,
): Hole {
  const { naming } = scope;
  const { from } = source;
  const local = locals.of(to.name);
  const { before, stored, place } = access(from, to, locals, scope);
  const read = otherwise(
    source.otherwise,
    readLifted(source.value, from.type, to.type, stored, place, scope),
    to,
    lift,
    locals,
    scope,
  );
  const typed = code`const ${local}: ${naming.typeOf(lift.to)}[${raw(quote(to.name))}]`;
  const absences: Hole[] = [];
  if (from.presence !== "required") absences.push(code`${stored} === undefined`);
  if (from.none !== undefined) absences.push(code`${naming.runtime("isNone")}(${stored}, ${literal(from.none)})`);
  const canBeAbsent = source.absent !== undefined || mayBeAbsent(to, scope.pkg, lift.to);
  if (absences.length === 0 || !canBeAbsent)
    return code`
    ${before}
    ${typed} = ${read};
  `;
  const absent = source.absent === undefined ? raw("undefined") : standIn(source.absent, to, lift, locals, scope);
  return code`
    ${before}
    ${typed} = ${join(absences, " || ")} ? ${absent} : ${read};
  `;
}

/** Where an older field's value is found: an expression without side effects, after what must stand before it. */
function access(
  from: FieldShape,
  to: FieldShape,
  locals: Locals,
  scope: Scope,
): { readonly before: Hole; readonly stored: Hole; readonly place: { readonly path: Hole; readonly key: Hole } } {
  const { naming } = scope;
  const { root, path } = from.place;
  const last = path.at(-1) ?? "";
  const [only] = path;
  if (root === "record" && path.length === 1 && only !== undefined) {
    const plain = code`stored${propertyAccess(only)}`;
    const place = { path: raw("path"), key: raw(quote(only)) };
    const [alias] = from.aliases;
    if (alias === undefined) return { before: undefined, stored: plain, place };
    const either = locals.of(`${to.name}Stored`);
    return {
      before: code`const ${either} = ${plain} === undefined ? stored${propertyAccess(alias)} : ${plain};`,
      stored: either,
      place,
    };
  }
  const held = locals.of(`${to.name}Stored`);
  if (root === "context")
    return {
      before: code`const ${held} = reading.context${propertyAccess(last)};`,
      stored: held,
      place: { path: raw("undefined"), key: raw(quote(last)) },
    };
  const start = root === "record" ? raw("stored, path") : raw("reading.document, undefined");
  const steps = path.map((step) => quote(step)).join(", ");
  const parents = path
    .slice(0, -1)
    .reduce<Hole>(
      (parent, step) =>
        code`${naming.runtime("at")}(${parent}, ${step === "*" ? raw("reading.type") : raw(quote(step))})`,
      raw(root === "record" ? "path" : "undefined"),
    );
  return {
    before: code`const ${held} = ${naming.runtime("below")}(${start}, reading, ${raw(steps)});`,
    stored: held,
    place: { path: parents, key: raw(quote(last)) },
  };
}

/** A stand-in's value, listed as filled. */
function standIn(value: StandIn, to: FieldShape, lift: RecordLift, locals: Locals, scope: Scope): Hole {
  const { naming } = scope;
  const type = code`${naming.typeOf(lift.to)}[${raw(quote(to.name))}]`;
  return code`${naming.runtime("filled")}<${type}>(${standInValue(value, to, lift, locals, scope)}, path, ${raw(quote(to.name))}, reading)`;
}

function standInValue(value: StandIn, to: FieldShape, lift: RecordLift, locals: Locals, scope: Scope): Hole {
  const { naming, pkg } = scope;
  switch (value.kind) {
    case "constant":
      return constantOf(to.type, value.value, naming);
    case "context": {
      const parameter = pkg.context.find(({ name }) => name === value.name);
      return code`${naming.runtime(parameter?.optional === false ? "requiredContext" : "contextOf")}(reading, ${raw(quote(value.name))})`;
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
function otherwise(
  value: Otherwise | undefined,
  make: Hole,
  to: FieldShape,
  lift: RecordLift,
  locals: Locals,
  scope: Scope,
): Hole {
  if (value === undefined) return make;
  const { naming } = scope;
  const type = code`${naming.typeOf(lift.to)}[${raw(quote(to.name))}]`;
  const fallback = value.kind === "absent" ? raw("undefined") : standIn(value, to, lift, locals, scope);
  return code`${naming.runtime("orElse")}<${type}>(() => ${make}, () => ${fallback}, reading)`;
}

/** A value that an author's function makes of several older ones. */
function makeValue(source: Extract<FieldSource, { kind: "made" }>, to: FieldShape, scope: Scope): Hole {
  const { naming } = scope;
  const place = { path: raw("path"), key: raw(quote(to.name)) };
  const parts = source.from.map((from) => {
    const own = { path: raw("path"), key: raw(quote(from.place.path.at(-1) ?? from.name)) };
    const stored =
      from.place.root === "record" && from.place.path.length === 1
        ? code`stored${propertyAccess(from.name)}`
        : code`${naming.runtime("below")}(${raw(from.place.root === "record" ? "stored, path" : "reading.document, undefined")}, reading, ${raw(from.place.path.map(quote).join(", "))})`;
    const read = readLifted({ kind: "same" }, from.type, from.type, stored, own, scope);
    return code`${propertyName(from.name)}: ${from.presence === "required" ? read : code`${stored} === undefined ? undefined : ${read}`}`;
  });
  return code`${naming.runtime("convert")}(${naming.convertOf(source.convert)}, { ${join(parts, ", ")} }, ${place.path}, ${place.key}, reading, (made, issues) => ${checkValue(to.type, raw("made"), place, naming)}, ${placeholderOf(to.type)})`;
}

/** The function that writes a record of a shape as stored JSON. Fields that stand above their record are written by the event. */
export function writeRecord(shape: RecordShape, scope: Scope): Code {
  const { naming, pkg } = scope;
  const fields = shape.fields.filter(({ place }) => place.root === "record");
  const isPlain = (field: FieldShape): boolean => field.place.path.length === 1 && !mayBeAbsent(field, pkg, shape);
  const plain = fields.filter(isPlain);
  const later = fields.filter((field) => !isPlain(field));
  const properties = plain.map(
    (field) =>
      code`${propertyName(field.place.path[0] ?? "")}: ${writeValue(field.type, code`value${propertyAccess(field.name)}`, scope)}`,
  );
  return code`
    ${docComment(`Writes ${shape.declaration.name} as ${shape.versions.map(({ name }) => name).join(", ")} stores it.`)}
    export function ${naming.functionOf("write", shape)}(value: ${naming.typeOf(shape)}): Record<string, ${naming.runtimeType("JsonValue")}> {
      const json: Record<string, ${naming.runtimeType("JsonValue")}> = ${properties.length === 0 ? raw("{}") : code`{ ${join(properties, ", ")} }`};
      ${later.map((field) => writeField(field, raw("json"), code`value${propertyAccess(field.name)}`, shape, scope))}
      return ${naming.runtime("writeUnknown")}(json, value);
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
  const { naming } = scope;
  const [only] = steps;
  const written = writeValue(field.type, value, scope);
  const statement =
    steps.length === 1 && only !== undefined
      ? code`${target}${propertyAccess(only)} = ${written};`
      : code`${naming.runtime("writeAt")}(${target}, [${raw(steps.map(quote).join(", "))}], ${written});`;
  return mayBeAbsent(field, scope.pkg, shape) ? code`if (${value} !== undefined) ${statement}` : statement;
}
