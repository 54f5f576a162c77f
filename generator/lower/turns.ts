import type { Line, Version } from "../ir/index.js";
import type { LinkedType } from "../link/index.js";
import type { Located } from "../source/index.js";
import type {
  EnumValueSyntax,
  FieldSyntax,
  FileSyntax,
  TypeBody,
  TypeExpression,
  TypeSyntax,
  TypeUse,
  VariantSyntax,
  Versioned,
} from "../syntax/index.js";
import type { Lowering, Owner } from "./lowering.js";
import { valueAt } from "./versions.js";

/** Versions through which a field is the same, but for the version of a type that it takes in. */
export interface Stretch {
  /** Oldest first; never empty. */
  readonly versions: readonly Version[];
  /** Whether its type is one of its own line, at whichever version the field is. */
  readonly moves: boolean;
}

/**
 * Divides the versions in which a field exists at those where something is said of it, or of a type that it takes in: between them nothing
 * changes. A version stands alone where that can't be told, or where a version map has not begun yet, which has to be said for each.
 */
export function stretchesOf(
  lowering: Lowering,
  syntax: FieldSyntax,
  owner: Owner,
  alive: readonly Version[],
  own: Turns,
): readonly Stretch[] {
  const { line, file } = owner;
  const begun = own.size === 0 ? 0 : beginOf(syntax, line);
  const stretches: Stretch[] = [];
  for (let index = 0; index < alive.length; ) {
    const first = alive[index];
    if (first === undefined) break;
    const target = first.index < begun ? undefined : targetAt(lowering, syntax, file, line, first);
    const turns = target?.type === undefined ? noTurns : turnsOfType(lowering, target.type, owner);
    let end = index + 1;
    if (target !== undefined && turns !== "each")
      while (end < alive.length && !isTurned(line, alive[end - 1], alive[end], own, turns)) end += 1;
    const versions = index === 0 && end === alive.length ? alive : alive.slice(index, end);
    stretches.push({ versions, moves: target?.moves ?? false });
    index = end;
  }
  return stretches;
}

/** Names of versions with which something changes. */
export type Turns = ReadonlySet<string>;

const noTurns: Turns = new Set();

/** Whether anything is said after one version, up to another. */
function isTurned(
  { versions }: Line,
  before: Version | undefined,
  after: Version | undefined,
  own: Turns,
  type: Turns,
): boolean {
  if (own.size === 0 && type.size === 0) return false;
  for (let index = (before?.index ?? 0) + 1; index <= (after?.index ?? 0); index += 1) {
    const name = versions[index]?.name ?? "";
    if (own.has(name) || type.has(name)) return true;
  }
  return false;
}

/** Attributes whose version maps have to begin with the field. */
const heldAttributes = ["type", "json", "proto", "optional", "from", "fill"] as const;

/** The position on the line from which on every version map has begun. */
function beginOf(syntax: FieldSyntax, line: Line): number {
  const position = ({ from }: { readonly from?: Located<string> }): number => {
    const found = from === undefined ? 0 : line.versions.findIndex(({ name }) => name === from.value);
    return found === -1 ? line.versions.length : found;
  };
  const attributes = [
    ...heldAttributes.map((key) => syntax[key]),
    ...(syntax.protobuf === undefined ? [syntax.at] : []),
  ];
  return Math.max(0, ...attributes.map((one) => (one === undefined ? 0 : Math.min(...one.map(position)))));
}

/** What a field's type is at a version: one of another line or a scalar, which stays, or one that moves with the version. */
interface Target {
  readonly moves: boolean;
  /** The type whose turns are the field's. */
  readonly type?: LinkedType | TypeBody;
}

const staying: Target = { moves: false };

/** Undefined where it has to be looked at version by version. */
function targetAt(
  lowering: Lowering,
  syntax: FieldSyntax,
  file: FileSyntax,
  line: Line,
  version: Version,
): Target | undefined {
  if (syntax.inline !== undefined) return { moves: true, type: syntax.inline };
  return targetOf(lowering, valueAt(syntax.type, version, line, "type", quiet), file, line, []);
}

const quiet = { report: () => undefined };

function targetOf(
  lowering: Lowering,
  expression: TypeExpression | undefined,
  file: FileSyntax,
  line: Line,
  aliases: readonly LinkedType[],
): Target | undefined {
  const named = nameIn(expression);
  const target = named === undefined ? undefined : lowering.links.resolve(file, named.name, named.span, quiet);
  if (named === undefined || target === undefined) return undefined;
  if (target.kind === "scalar") return staying;
  const { type } = target;
  if (named.version !== undefined || lowering.lineOfType(type) !== line) return staying;
  const { body, since, until } = type.syntax;
  if (body.kind !== "alias") return { moves: true, type };
  // Whatever an alias says of versions, it says for each.
  const isPlain = since === undefined && until === undefined && turnsOfUse(body.use).size === 0;
  const [only] = body.use.type ?? [];
  if (!isPlain || aliases.includes(type)) return undefined;
  return targetOf(lowering, only?.value, type.file, line, [...aliases, type]);
}

/** The name around which there may be lists, maps and `?`. */
function nameIn(expression: TypeExpression | undefined): Extract<TypeExpression, { kind: "name" }> | undefined {
  let inner = expression;
  while (inner !== undefined && inner.kind !== "name")
    inner = inner.kind === "list" ? inner.element : inner.kind === "map" ? inner.value : inner.inner;
  return inner;
}

/** Versions with which an attribute of a field or an alias changes. */
export function turnsOfUse(use: TypeUse | FieldSyntax): Turns {
  let turns: Set<string> | undefined;
  for (const key in use) {
    const attribute: unknown = use[key as keyof TypeUse];
    if (!Array.isArray(attribute)) continue;
    for (const { from } of attribute as Versioned<unknown>) {
      if (from === undefined) continue;
      turns ??= new Set();
      turns.add(from.value);
    }
  }
  return turns ?? noTurns;
}

/** So many types of one line that refer to each other are looked at version by version. */
const mostTypes = 100;

/**
 * Versions with which a declared type changes, or any type that it takes in: all that its text says of versions, which may be more than what
 * changes it. `each` where that is too much to tell.
 */
function turnsOfType(lowering: Lowering, type: LinkedType | TypeBody, { file, line }: Owner): Turns | "each" {
  let found = lowering.turns.get(type);
  if (found === undefined) {
    found = gatherTurns(lowering, type, file, line);
    lowering.turns.set(type, found);
  }
  return found;
}

function gatherTurns(lowering: Lowering, first: LinkedType | TypeBody, file: FileSyntax, line: Line): Turns | "each" {
  const turns = new Set<string>();
  const types = new Set<LinkedType>();
  let isTold = true;
  if ("syntax" in first) types.add(first);
  else gatherBody(first, file);
  // What is added on the way is come to.
  for (const { syntax, file: from } of types) {
    gatherLife(syntax);
    if (syntax.body.kind === "alias") gatherUse(syntax.body.use, from);
    else gatherBody(syntax.body, from);
    if (types.size > mostTypes) return "each";
  }
  return isTold ? turns : "each";

  function gatherLife({ since, until }: Pick<TypeSyntax, "since" | "until">): void {
    for (const marks of [since ?? [], until ?? []]) {
      // Several marks count within their majors.
      if (marks.length > 1) isTold = false;
      for (const { value } of marks) turns.add(value);
    }
  }

  function gatherMap(attribute: Versioned<unknown> | undefined): void {
    for (const { from } of attribute ?? []) if (from !== undefined) turns.add(from.value);
  }

  function gatherExpression(expression: TypeExpression, from: FileSyntax): void {
    const named = nameIn(expression);
    if (named === undefined || named.version !== undefined) return;
    const target = lowering.links.resolve(from, named.name, named.span, quiet);
    if (target?.kind === "type" && lowering.lineOfType(target.type) === line) types.add(target.type);
  }

  function gatherUse(use: TypeUse | FieldSyntax, from: FileSyntax): void {
    for (const name of turnsOfUse(use)) turns.add(name);
    for (const { value } of use.type ?? []) gatherExpression(value, from);
    if (use.inline !== undefined) gatherBody(use.inline, from);
  }

  function gatherValue(value: EnumValueSyntax): void {
    gatherLife(value);
    gatherMap(value.json);
    for (const inner of value.values ?? []) gatherValue(inner);
  }

  function gatherVariant(variant: VariantSyntax, from: FileSyntax): void {
    gatherLife(variant);
    gatherMap(variant.tag);
    if (variant.content.kind === "record") gatherBody(variant.content, from);
    else gatherExpression(variant.content.type, from);
  }

  function gatherBody(body: TypeBody, from: FileSyntax): void {
    switch (body.kind) {
      case "record":
        for (const field of body.fields) {
          gatherLife(field);
          gatherUse(field, from);
        }
        return;
      case "enum":
        for (const value of body.values) gatherValue(value);
        return;
      case "union":
        gatherMap(body.layout);
        for (const variant of body.variants) gatherVariant(variant, from);
    }
  }
}
