import type { DiagnosticSink } from "../diagnostics/index.js";
import type { Convert, Documentation, Field, FieldShape, Line, RecordDeclaration, Type, Version } from "../ir/index.js";
import { compareVersions } from "../ir/index.js";
import { type Located, pascalCase, replaceParts, type Span } from "../source/index.js";
import type { ConvertSyntax, DocumentationSyntax, FieldSyntax, RecordBody, Versioned } from "../syntax/index.js";
import type { Lowering, Owner, Scope } from "./lowering.js";
import { assignNumbers, fieldNumbers, type LockedNumbers, type NumberRequest } from "./numbers.js";
import { stretchesOf, turnsOfUse } from "./turns.js";
import { lowerTypeUse } from "./types.js";
import { toJson, toOtherwise, toPlace, toStandIn } from "./values.js";
import { checkVersionMap, valueAt, valueSince, versionsOf } from "./versions.js";
import { type FieldRun, groupWires, type Mutable, noWire, startOf } from "./wires.js";

/** A record while it is made: fields are filled in after the object exists, because types may refer to it. */
export interface RecordParts {
  readonly fields: readonly Field[];
  /** Fields by version name; one list through versions of which nothing is said. */
  readonly versions: ReadonlyMap<string, readonly FieldShape[]>;
  /** Fields whose types are at the version that the record is at. */
  readonly moving: ReadonlySet<FieldShape>;
  readonly reservedNumbers: RecordDeclaration["reservedNumbers"];
  readonly reservedNames: readonly string[];
}

/** doc, deprecated and extensions as the model has them. */
export function toDocumentation(syntax: DocumentationSyntax): Documentation {
  const documentation: Mutable<Documentation> = { extensions: toExtensions(syntax.extensions) };
  if (syntax.doc !== undefined) documentation.doc = syntax.doc;
  if (syntax.deprecated !== undefined) documentation.deprecated = syntax.deprecated.value;
  return documentation;
}

function toExtensions(written: DocumentationSyntax["extensions"]): Documentation["extensions"] {
  const entries = Object.entries(written);
  return entries.length === 0 ? {} : Object.fromEntries(entries.map(([key, node]) => [key, toJson(node)]));
}

/**
 * Lowers the fields of a record for every version in which its owner exists.
 *
 * @param kept numbers that the record itself uses: those of an envelope's type, version and payload
 */
export function lowerRecord(
  lowering: Lowering,
  body: RecordBody,
  owner: Owner,
  locked: LockedNumbers | undefined,
  kept: readonly number[] = [],
): RecordParts {
  const byKey = new Map<string, FieldSyntax[]>();
  for (const field of body.fields) {
    const group = byKey.get(field.key.value);
    if (group === undefined) byKey.set(field.key.value, [field]);
    else group.push(field);
  }
  const fields: Field[] = [];
  const runs: FieldRun[] = [];
  const moving = new Set<FieldShape>();
  const first: NumberRequest[] = [];
  const later: NumberRequest[] = [];
  for (const declarations of byKey.values()) {
    const lowered = lowerField(lowering, declarations, owner, moving);
    checkLatestPlace(lowering, lowered, kept.length > 0);
    fields.push(lowered.field);
    for (const run of lowered.runs) runs.push(run);
    const [oldest, ...newer] = lowered.wires;
    if (oldest !== undefined) first.push(oldest);
    if (newer.length > 0) later.push(...newer);
  }
  const reserved = body.reservedNumbers.map(({ value }) => value);
  // Fields that were there first keep their numbers when another one changes its type.
  assignNumbers(
    [...first, ...later],
    replaceParts(fieldNumbers, {
      reserved: [...reserved, ...kept.map((number) => ({ start: number, end: number }))],
      ...(locked === undefined ? {} : { locked }),
    }),
    lowering.sink,
  );
  for (const { value, span } of body.reservedNames) {
    const taken = fields.find((field) => field.wires.some((wire) => wire.name === value));
    if (taken !== undefined)
      lowering.sink.report(
        "lower/name-reserved",
        taken.span,
        { name: value },
        { related: [{ span, message: "reserved here" }] },
      );
  }
  const versions = listFields(runs, owner);
  return {
    fields,
    versions,
    moving,
    reservedNumbers: reserved,
    reservedNames: body.reservedNames.map(({ value }) => value),
  };
}

/** Lists the fields of each version; a version with which no field changes has the list of the one before. */
function listFields(runs: readonly FieldRun[], { line, versions }: Owner): RecordParts["versions"] {
  // By position on the line: whether any field begins or ends there.
  const isTurn = line.versions.map(() => false);
  for (const run of runs) {
    let last = -2;
    for (const { index } of run.versions) {
      if (index !== last + 1) isTurn[index] = isTurn[last + 1] = true;
      last = index;
    }
    isTurn[last + 1] = true;
  }
  const lists = new Map<string, FieldShape[]>();
  const begun: FieldShape[][] = [];
  let list: FieldShape[] | undefined;
  for (const { name, index } of versions) {
    if (list === undefined || isTurn[index] === true) {
      list = [];
      begun[index] = list;
    }
    lists.set(name, list);
  }
  for (const { versions: run, shape } of runs) for (const { index } of run) begun[index]?.push(shape);
  return lists;
}

/** What TypeScript sees is flat: the newest place is one step, below the record, or for an envelope below the root. */
function checkLatestPlace(lowering: Lowering, { field, runs }: LoweredField, isEnvelope: boolean): void {
  const latest = runs.at(-1)?.shape;
  if (latest === undefined) return;
  const { root, path } = latest.place;
  if (path.length === 1 && path[0] !== "*" && (root === "record" || (isEnvelope && root === "document"))) return;
  const place =
    root === "context" ? `$context.${path.join(".")}` : `${root === "document" ? "/" : ""}${path.join("/")}`;
  lowering.sink.report("lower/latest-place", latest.span, { field: field.key, place });
}

interface LoweredField {
  readonly field: Field;
  /** Oldest first. */
  readonly runs: readonly FieldRun[];
  readonly wires: readonly NumberRequest[];
}

/** One field: all declarations with its key (several only in `.proto`, for a change of type). */
function lowerField(
  lowering: Lowering,
  declarations: readonly FieldSyntax[],
  owner: Owner,
  moving: Set<FieldShape>,
): LoweredField {
  const { sink } = lowering;
  const newest = declarations.at(-1);
  if (newest === undefined) throw new Error("a field without a declaration");
  const { span, value: key } = newest.key;
  const { doc, deprecated, extensions } = toDocumentation(newest.documentation);
  const field: Mutable<Field> = { extensions, key, query: false, wires: [], span };
  if (doc !== undefined) field.doc = doc;
  if (deprecated !== undefined) field.deprecated = deprecated;
  const runs: FieldRun[] = [];
  for (const syntax of declarations) {
    const turns = turnsOfUse(syntax);
    if (turns.size > 0) checkVersionMaps(syntax, owner.line, sink);
    const living = versionsOf(syntax, owner.line, syntax.key, sink);
    const alive =
      owner.versions === owner.line.versions ? living : living.filter((one) => owner.versions.includes(one));
    const [first] = alive;
    if (first === undefined) continue;
    for (const { versions, moves } of stretchesOf(lowering, syntax, owner, alive, turns)) {
      const latest = versions.at(-1) ?? first;
      const shape = lowerFieldAt(lowering, field, syntax, latest, first, owner);
      if (shape !== undefined) {
        runs.push({ versions, shape });
        if (moves) moving.add(shape);
        continue;
      }
      // Why it is none is said of every version.
      for (const version of versions)
        if (version !== latest) lowerFieldAt(lowering, field, syntax, version, first, owner);
    }
  }
  // Of one declaration they are in the order of the line.
  if (declarations.length > 1) runs.sort((left, right) => compareVersions(startOf(left), startOf(right)));
  const wires = groupWires(field, declarations, runs, owner.line);
  field.wires = wires.map(({ wire }) => wire);
  return { field, runs, wires: wires.map(({ request }) => request) };
}

function checkVersionMaps(syntax: FieldSyntax, line: Line, sink: DiagnosticSink): void {
  const { type, at, json, optional, default: standIn, otherwise, none, unit, convert } = syntax;
  for (const attribute of [type, at, json, optional, standIn, otherwise, none, unit, convert])
    checkVersionMap(attribute, line, sink);
}

/** A type whose references are moved to another version. */
export function typeAt(lowering: Lowering, type: Type, version: string): Type {
  switch (type.kind) {
    case "scalar":
      return type;
    case "nullable":
      return { ...type, inner: typeAt(lowering, type.inner, version) };
    case "list":
      return { ...type, element: typeAt(lowering, type.element, version) };
    case "map":
      return { ...type, value: typeAt(lowering, type.value, version) };
    case "reference":
      return type.version === version ? type : lowering.reference(type.declaration, version);
  }
}

function lowerFieldAt(
  lowering: Lowering,
  field: Mutable<Field>,
  syntax: FieldSyntax,
  version: Version,
  firstVersion: Version,
  owner: Owner,
): Mutable<FieldShape> | undefined {
  const { sink } = lowering;
  const { line } = owner;
  const scope: Scope = { file: owner.file, line, version };
  const name = syntax.inline === undefined ? field.key : `${owner.prefix}${pascalCase(field.key)}`;
  const lowered = lowerTypeUse(lowering, syntax, scope, owner, name);
  if (lowered === undefined) return undefined;
  if (lowered.query === true) field.query = true;
  if (lowered.sensitive !== undefined) field.sensitive = sensitivityOf(lowered.sensitive, lowering);
  const optional = valueAt(syntax.optional, version, line, "optional", sink)?.value ?? syntax.questionMark;
  // A field of Protobuf has a place by its name already: a map may begin where it moves.
  const written =
    syntax.protobuf === undefined
      ? valueAt(syntax.at, version, line, "at", sink)
      : valueSince(syntax.at, version, line);
  const jsonName = syntax.protobuf?.jsonName ?? field.key;
  const place = (written === undefined ? undefined : toPlace(written, sink)) ?? {
    root: "record" as const,
    path: [jsonName],
  };
  const last = place.path.at(-1);
  // An extension has one name in JSON.
  const protoName = syntax.protobuf?.extension === true ? undefined : syntax.protobuf?.name;
  const shape: Mutable<FieldShape> = {
    field,
    name: last === undefined || last === "*" ? field.key : last,
    place,
    aliases: protoName !== undefined && protoName !== jsonName && written === undefined ? [protoName] : [],
    type: lowered.type,
    presence: optional === "reading" ? "reading" : optional ? "optional" : "required",
    wire: noWire,
    span: spanAt(syntax, version, line),
  };
  if (lowered.unit !== undefined) shape.unit = lowered.unit;
  if (hasMeaning(syntax)) addMeaning(shape, syntax, version, firstVersion, owner, sink);
  return shape;
}

/** Whether anything stands in for values of a field, or makes them; of most nothing does. */
function hasMeaning(syntax: FieldSyntax): boolean {
  for (const word in syntax) if (meaningWords.has(word)) return true;
  return false;
}

const meaningWords: ReadonlySet<string> = new Set(["none", "default", "otherwise", "from", "convert", "fill"]);

/** What stands in for values of a field, and what makes them. */
function addMeaning(
  shape: Mutable<FieldShape>,
  syntax: FieldSyntax,
  version: Version,
  firstVersion: Version,
  { line }: Owner,
  sink: DiagnosticSink,
): void {
  const none = valueSince(syntax.none, version, line);
  if (none !== undefined) shape.none = toJson(none);
  // What stands in from some version on stood for nothing before: the older versions stay as they were released.
  const standIn = valueSince(syntax.default, version, line);
  const defaultValue = standIn === undefined ? undefined : toStandIn(standIn, sink);
  if (defaultValue !== undefined) shape.default = defaultValue;
  const otherwise = valueSince(syntax.otherwise, version, line);
  const elseValue = otherwise === undefined ? undefined : toOtherwise(otherwise, shape.presence !== "required", sink);
  if (elseValue !== undefined) shape.otherwise = elseValue;
  const from = valueAt(syntax.from, version, line, "from", sink);
  if (from !== undefined) shape.from = from.map(({ value }) => value);
  const convert = lowerConvert(syntax.convert, version, firstVersion, line);
  if (convert !== undefined) shape.convert = convert;
  const fill = valueAt(syntax.fill, version, line, "fill", sink);
  if (fill === undefined) return;
  if (isFill(fill.value)) shape.fill = fill.value;
  else sink.report("lower/word", fill.span, { word: fill.value, what: "fill", known: ["now", "uuid4", "uuid7"] });
}

function sensitivityOf(word: Located<string>, { sink }: Lowering): string {
  if (!["personal", "secret"].includes(word.value))
    sink.report("lower/word", word.span, {
      word: word.value,
      what: "kind of sensitive data",
      known: ["personal", "secret"],
    });
  return word.value;
}

function isFill(word: string): word is "now" | "uuid4" | "uuid7" {
  return word === "now" || word === "uuid4" || word === "uuid7";
}

/** Where a field says what it is at a version: the entry of its type's version map, or its key. */
function spanAt(syntax: FieldSyntax, version: Version, line: Line): Span {
  // Most types have no version map.
  if (syntax.type?.length === 1 && syntax.type[0]?.from === undefined) return syntax.key.span;
  const entry = syntax.type?.findLast(({ from }) => {
    const start = line.versions.find((candidate) => candidate.name === from?.value);
    return start !== undefined && compareVersions(start, version) <= 0;
  });
  return entry?.value.span ?? syntax.key.span;
}

/** The function that leads into a version; without a version map it is the field's first. */
function lowerConvert(
  attribute: Versioned<ConvertSyntax> | undefined,
  version: Version,
  firstVersion: Version,
  line: Line,
): Convert | undefined {
  let best: { readonly start: Version; readonly value: ConvertSyntax } | undefined;
  for (const { from, value } of attribute ?? []) {
    const start = from === undefined ? firstVersion : line.versions.find((candidate) => candidate.name === from.value);
    if (start === undefined || compareVersions(start, version) > 0) continue;
    if (best === undefined || compareVersions(start, best.start) > 0) best = { start, value };
  }
  return best === undefined
    ? undefined
    : {
        path: resolvePath(best.value.path),
        name: best.value.name,
        version: best.start.name,
        span: best.value.path.span,
      };
}

/** A path relative to the file, as one from the working directory. */
export function resolvePath(path: Located<string>): string {
  const steps = path.span.file.path.split("/").slice(0, -1);
  for (const step of path.value.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
