import {
  checkValue,
  createLocals,
  fieldsInOrder,
  type Locals,
  liftValue,
  otherwiseOf,
  type Place,
  propertyType,
  recordLiteral,
  standInOf,
  usesEnvelope,
} from "../../emit/index.js";
import {
  type FieldLift,
  type FieldShape,
  latestShape,
  mayBeAbsent,
  type RecordLift,
  type RecordShape,
  type WireField,
} from "../../ir/index.js";
import { type Code, code, docComment, type Hole, join, propertyName, quote, type Raw, raw } from "../../print/index.js";
import { type Piece, pieceOf } from "./decode-pieces.js";
import type { DecodeScope } from "./decode-values.js";
import { decodeParameters, messageLoop } from "./decode-wrappers.js";
import { contentOfField, isNeverAbsent, isNullAbsence, tagOf, wireTypeOf } from "./forms.js";
import { type Plan, planOf } from "./plans.js";
import { protoName } from "./proto-text.js";

/** A field of the stored version, gathered from the bytes. */
interface Gathered {
  readonly field: FieldShape;
  readonly plan: Plan;
  readonly piece: Piece;
  /** Its value in the stored version's form, for functions that make others of it. */
  readonly part: Hole;
  readonly local: Raw;
  readonly place: Place;
}

/** The function that decodes a record of one version straight into another, in one literal. */
export function decodeRecord(lift: RecordLift, isEnvelope: boolean, scope: DecodeScope): Code {
  const { naming, pkg } = scope;
  const { from, to } = lift;
  const locals = createLocals();
  // The fields' own names are given out first: they read best.
  for (const { name } of to.fields) locals.of(name);
  const arms = armsOf(from, locals);
  const gathered = new Map(from.fields.flatMap((field) => gather(field, lift, arms, locals, scope)));
  const removed = from.fields.filter((field) => !gathered.has(field));
  const watched = removed.filter((field) => isWatched(field, scope));
  const envelope =
    needsEnvelope(lift, scope) && pkg.envelope !== undefined
      ? [code`envelope: ${naming.typeOf(latestShape(pkg.envelope.record))}`]
      : [];
  const parameters = [...decodeParameters(scope), ...envelope];
  const more = [
    ...watched.map((field) => watchedCase(field, locals, scope)),
    ...removed.flatMap((field) => removedArm(field, arms, scope)),
    ...skippedCases(
      removed.filter((field) => !watched.includes(field) && !arms.has(field.wire.oneof)),
      isEnvelope,
      scope,
    ),
  ];
  const unknown = code`unknown = ${naming.runtime("skipField")}(reader, tag, unknown);`;
  const absent = new Set(
    lift.fields
      .filter(({ to: field, source }) => source.kind === "absent" && mayBeAbsent(field, pkg, to))
      .map(({ to: field }) => field),
  );
  return code`
    ${docComment(`Decodes ${from.declaration.name} as ${from.versions.map(({ name }) => name).join(", ")} wrote it.`)}
    export function ${naming.liftFunctionOf("decode", from, to)}(
      ${parameters.map((parameter) => code`${parameter},`)}
    ): ${naming.typeOf(to)} {
      let unknown: ${naming.runtimeType("UnknownRuns")} | undefined;
      ${watched.map((field) => code`let ${watchLocal(field, locals)} = false;`)}
      ${[...arms.values()].map((arm) => code`let ${arm} = 0;`)}
      ${messageLoop(
        [...gathered.values()].map(({ piece }) => piece),
        more,
        unknown,
        scope,
      )}
      ${[...gathered.values()].map((field) => clearedMember(field, arms, scope))}
      ${watched.map((field) => code`if (!${watchLocal(field, locals)}) ${lacking(placeOf(field, undefined), scope)};`)}
      ${fieldsInOrder(lift, pkg).map((field) => finishField(field, lift, gathered, locals, scope))}
      ${recordLiteral(to, locals, scope, absent)}
      return ${naming.runtime("keepUnknownRuns")}(result, reader, unknown, reading);
    }
  `;
}

/** Whether a decoder is handed the event's envelope: a default names one of its fields, of a value that may be lacking. */
export function needsEnvelope(lift: RecordLift, { pkg, plain }: Pick<DecodeScope, "pkg" | "plain">): boolean {
  const fields = lift.fields.map((field): FieldLift => {
    const { source } = field;
    if (source.kind !== "field") return field;
    const { from } = source;
    const isThere = from.presence === "required" || isNeverAbsent(contentOfField(from, plain), from.wire);
    return isThere ? { ...field, source: { ...source, absent: undefined } } : field;
  });
  return usesEnvelope({ ...lift, fields }, pkg);
}

/** A field's place: what it is called in the message, and in the event where that differs. */
function placeOf(from: FieldShape, to: FieldShape | undefined): Place {
  return { path: raw("path"), key: raw(quote(to?.name ?? from.name)) };
}

function gather(
  field: FieldShape,
  lift: RecordLift,
  arms: Arms,
  locals: Locals,
  scope: DecodeScope,
): readonly (readonly [FieldShape, Gathered])[] {
  const { history } = scope;
  const own = lift.fields.find(({ source }) => source.kind === "field" && source.from === field);
  const isPart = lift.fields.some(({ source }) => source.kind === "made" && source.from.includes(field));
  if (own === undefined && !isPart) return [];
  const unchanged = planOf({ kind: "same" }, field.type, field.type, history);
  const plan = own?.source.kind === "field" ? planOf(own.source.value, field.type, own.to.type, history) : unchanged;
  const place = placeOf(field, own?.to);
  const make = (local: Raw): Gathered => {
    const pathLocal = locals.of(`${field.name} path`);
    const arm = arms.get(field.wire.oneof);
    const wire = { ...wireField(field.wire), name: field.name, local, pathLocal, place, ...(arm && { arm }) };
    const piece = pieceOf(plan, wire, scope);
    return { field, plan, local, place, piece, part: isPart ? pieceOf(unchanged, wire, scope).value : piece.value };
  };
  // The value itself is gathered where nothing has to be done with it after.
  const direct = own === undefined ? undefined : make(locals.of(own.to.name));
  if (direct !== undefined && isDirect(direct, own, lift, scope)) return [[field, direct]];
  return [[field, make(locals.of(`${field.name} wire`))]];
}

/** Of each oneof with more than one member: the local that holds the tag of the one which stands last. */
type Arms = ReadonlyMap<string | undefined, Raw>;

function armsOf({ fields }: RecordShape, locals: Locals): Arms {
  const arms = new Map<string, Raw>();
  const met = new Set<string>();
  for (const { oneof } of fields.map(({ wire }) => wire)) {
    if (oneof === undefined) continue;
    if (met.has(oneof)) arms.set(oneof, locals.of(`${oneof} arm`));
    met.add(oneof);
  }
  return arms;
}

/** Of the members of a oneof, only the one that stands last is there. */
function clearedMember({ field, local }: Gathered, arms: Arms, scope: DecodeScope): Hole {
  const arm = arms.get(field.wire.oneof);
  return arm === undefined ? undefined : code`if (${arm} !== ${tagsOf(field, scope)[0]}) ${local} = undefined;`;
}

/** A removed member of a oneof still takes the place of the others. */
function removedArm(field: FieldShape, arms: Arms, scope: DecodeScope): readonly Code[] {
  const arm = arms.get(field.wire.oneof);
  if (arm === undefined) return [];
  return [
    code`
      ${tagsOf(field, scope).map((tag) => code`case ${tag}: // ${raw(protoName(field.wire.name))}, which the latest lacks`)}
        ${scope.naming.runtime("skipValue")}(reader, tag);
        ${arm} = tag;
        break;
    `,
  ];
}

function wireField(wire: WireField): Omit<Parameters<typeof pieceOf>[1], "name" | "local" | "pathLocal" | "place"> {
  return {
    number: wire.number,
    label: protoName(wire.name),
    wrapped: wire.wrapped,
    delimited: wire.delimited,
    implicit: wire.presence === "implicit",
  };
}

/** Whether the local that gathers a field can be what goes into the literal. */
function isDirect(
  { piece, field }: Gathered,
  own: FieldLift | undefined,
  lift: RecordLift,
  scope: DecodeScope,
): boolean {
  if (own?.source.kind !== "field" || !piece.isPlain || isNullAbsence(field.type, scope.plain)) return false;
  if (piece.isGathered && own.source.otherwise !== undefined) return false;
  if (!piece.mayLack || field.presence === "required") return true;
  return own.source.absent === undefined && mayBeAbsent(own.to, scope.pkg, lift.to);
}

function lacking({ path, key }: Place, { naming }: DecodeScope): Code {
  return code`${naming.runtime("lacking")}(${path}, ${key}, reading)`;
}

/** What makes a field of the target, once the message is gone over. */
function finishField(
  { to, source }: FieldLift,
  lift: RecordLift,
  gathered: ReadonlyMap<FieldShape, Gathered>,
  locals: Locals,
  scope: DecodeScope,
): Hole {
  const typed = code`const ${locals.of(to.name)}: ${propertyType(lift.to, to, scope)}`;
  switch (source.kind) {
    case "absent":
      return undefined;
    case "stand-in":
      return code`${typed} = ${standInOf(source.value, to, lift, locals, scope)};`;
    case "made":
      return code`${typed} = ${otherwiseOf(source.otherwise, madeValue(source, to, gathered, scope), to, lift, locals, scope)};`;
    case "field": {
      const found = gathered.get(source.from);
      if (found === undefined) throw new Error(`field "${source.from.field.key}" was not gathered`);
      if (found.local === locals.of(to.name) || found.local.text === locals.of(to.name).text)
        return checkThere(found, scope);
      const { piece, place } = found;
      const gatheredAt = piece.isGathered ? place : undefined;
      const value = otherwiseOf(source.otherwise, piece.value, to, lift, locals, scope, gatheredAt);
      if (!found.piece.mayLack) return code`${typed} = ${value};`;
      return code`${typed} = ${found.local} === undefined ? ${whenAbsent(found, to, source, lift, locals, scope)} : ${value};`;
    }
    case "missing":
      throw new Error("a model with errors is not emitted");
  }
}

/** A required field must be there. */
function checkThere({ piece, field, local, place }: Gathered, scope: DecodeScope): Hole {
  if (!piece.mayLack || field.presence !== "required") return undefined;
  return code`if (${local} === undefined) ${lacking(place, scope)};`;
}

function whenAbsent(
  { field, plan, place }: Gathered,
  to: FieldShape,
  source: Extract<FieldLift["source"], { kind: "field" }>,
  lift: RecordLift,
  locals: Locals,
  scope: DecodeScope,
): Hole {
  if (field.presence === "required") {
    return isNullAbsence(field.type, scope.plain) ? nullOf(plan, place, scope) : lacking(place, scope);
  }
  if (source.absent !== undefined) return standInOf(source.absent, to, lift, locals, scope);
  return mayBeAbsent(to, scope.pkg, lift.to) ? raw("undefined") : lacking(place, scope);
}

/** What `null` becomes. */
function nullOf(plan: Plan, place: Place, scope: DecodeScope): Hole {
  if (plan.kind !== "lifted") return raw("null");
  return liftValue(
    plan.lift,
    plan.to,
    nullOf(plan.source, place, scope),
    place,
    scope.naming,
    (_, item) => code`${item}`,
  );
}

/** A value that an author's function makes of several older ones. */
function madeValue(
  source: Extract<FieldLift["source"], { kind: "made" }>,
  to: FieldShape,
  gathered: ReadonlyMap<FieldShape, Gathered>,
  scope: DecodeScope,
): Hole {
  const { naming } = scope;
  const place: Place = { path: raw("path"), key: raw(quote(to.name)) };
  const parts = source.from.map((field) => {
    const found = gathered.get(field);
    if (found === undefined) throw new Error(`field "${field.field.key}" was not gathered`);
    const { piece, part, local } = found;
    const absent = field.presence === "required" ? lacking(found.place, scope) : raw("undefined");
    const value = piece.mayLack ? code`${local} === undefined ? ${absent} : ${part}` : part;
    return code`${propertyName(field.name)}: ${value}`;
  });
  const check = code`(made, issues) => ${checkValue(to.type, raw("made"), place, naming)}`;
  return code`${naming.runtime("convertUp")}(${naming.convertOf(source.convert)}, { ${join(parts, ", ")} }, ${place.path}, ${place.key}, reading, ${check})`;
}

/** Whether a removed field must be there all the same, because the stored version requires it. */
function isWatched(field: FieldShape, { plain }: DecodeScope): boolean {
  return (
    field.presence === "required" &&
    !isNeverAbsent(contentOfField(field, plain), field.wire) &&
    !isNullAbsence(field.type, plain)
  );
}

function watchLocal(field: FieldShape, locals: Locals): Raw {
  return locals.of(`has ${field.name}`);
}

function watchedCase(field: FieldShape, locals: Locals, scope: DecodeScope): Code {
  return code`
    ${tagsOf(field, scope).map((tag) => code`case ${tag}: // ${raw(protoName(field.wire.name))}, which the latest lacks`)}
      ${scope.naming.runtime("skipValue")}(reader, tag);
      ${watchLocal(field, locals)} = true;
      break;
  `;
}

/** Fields that are known, but not needed: those that the target lacks, and the parts of an event that are read before. */
function skippedCases(removed: readonly FieldShape[], isEnvelope: boolean, scope: DecodeScope): readonly Code[] {
  const labels = [
    ...removed.flatMap((field) =>
      tagsOf(field, scope).map(
        (tag) => code`case ${tag}: // ${raw(protoName(field.wire.name))}, which the latest lacks`,
      ),
    ),
    ...(isEnvelope ? [raw("case 10: // type"), raw("case 18: // version"), raw("case 122: // payload")] : []),
  ];
  if (labels.length === 0) return [];
  return [
    code`
      ${labels}
        ${scope.naming.runtime("skipValue")}(reader, tag);
        break;
    `,
  ];
}

function tagsOf(field: FieldShape, { plain }: DecodeScope): readonly number[] {
  const content = contentOfField(field, plain);
  const { number, delimited } = field.wire;
  if (content.kind === "map") return [tagOf(number, 2)];
  const wireType = delimited ? 3 : wireTypeOf(content.kind === "list" ? content.element : content.form);
  const isPackable = content.kind === "list" && wireType !== 2 && wireType !== 3;
  return isPackable ? [tagOf(number, 2), tagOf(number, wireType)] : [tagOf(number, wireType)];
}
