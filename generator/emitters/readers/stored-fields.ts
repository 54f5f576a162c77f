import { createLocals, type Locals } from "../../emit/index.js";
import type { FieldShape, RecordShape } from "../../ir/index.js";
import {
  type Code,
  code,
  type Hole,
  join,
  propertyAccess,
  propertyName,
  quote,
  type Raw,
  raw,
} from "../../print/index.js";
import type { Scope } from "./scope.js";

/** The variables of a reader: those of its fields, and of the objects in which fields stand that are not in the record's own. */
export interface ReaderLocals extends Locals {
  readonly parents: ReadonlyMap<string, Parent>;
}

/** An object in which fields of a record stand, below the record's own or the document. */
interface Parent {
  readonly root: "record" | "document";
  readonly steps: readonly string[];
  /** What it is held in, and its path. */
  readonly held: Raw;
  readonly path: Raw;
  /** The keys that are read there. */
  readonly keys: Set<string>;
}

export function createReaderLocals(from: RecordShape): ReaderLocals {
  const locals = createLocals();
  const parents = new Map<string, Parent>();
  for (const { place, aliases } of from.fields) {
    const { root, path } = place;
    if (root === "context" || (root === "record" && path.length === 1)) continue;
    const steps = path.slice(0, -1);
    const name = parentName(root, steps);
    const word = steps.map((step) => (step === "*" ? "event" : step)).join("_");
    const parent = parents.get(name) ?? {
      root: root === "record" ? root : "document",
      steps,
      held: locals.of(`${word === "" ? "document" : word}Object`),
      path: locals.of(`${word === "" ? "document" : word}Path`),
      keys: new Set(),
    };
    parents.set(name, parent);
    for (const key of [path.at(-1) ?? "", ...aliases]) parent.keys.add(key);
  }
  return { ...locals, parents };
}

function parentName(root: string, steps: readonly string[]): string {
  return JSON.stringify([root === "record", ...steps]);
}

/** Statements that find the objects in which fields stand. */
export function readParents({ parents }: ReaderLocals, { naming }: Scope): readonly Code[] {
  return [...parents.values()].map(({ root, steps, held, path, keys }) => {
    const start = root === "record" ? "stored, path" : "reading.document, undefined";
    const properties = [...keys].map((key) => code`${propertyName(key)}: unknown`);
    const words = steps.map(quote).join(", ");
    const from = root === "record" ? "path" : "undefined";
    return code`
      const ${held} = ${naming.runtime("objectBelow")}<{ ${join(properties, "; ")} }>(${raw(start)}, reading${raw(words === "" ? "" : `, ${words}`)});
      ${steps.length === 0 ? undefined : code`const ${path} = ${naming.runtime("placeBelow")}(${raw(from)}, [${raw(words)}], reading);`}
    `;
  });
}

/** Names that every object has by birth. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A property of the stored object, or of another, as an expression. */
export function propertyOf(key: string, { naming }: Scope, object: Raw = raw("stored")): Code {
  return inherited.has(key)
    ? code`${naming.runtime("ownValue")}(${object}, ${raw(quote(key))})`
    : code`${object}${propertyAccess(key)}`;
}

/** Where an older field's value is found: an expression without side effects, after what must stand before it. */
export function access(
  from: FieldShape,
  name: string,
  locals: ReaderLocals,
  scope: Scope,
): { readonly before: Hole; readonly stored: Hole; readonly place: { readonly path: Hole; readonly key: Hole } } {
  const { naming } = scope;
  const { root, path } = from.place;
  const last = path.at(-1) ?? "";
  const key = raw(quote(last));
  const names = [last, ...from.aliases];
  if (root === "context") {
    const held = locals.of(`${name}Stored`);
    const found = code`${naming.runtime("contextOf")}<unknown>(reading, ${key})`;
    return { before: code`const ${held} = ${found};`, stored: held, place: { path: raw("undefined"), key } };
  }
  const parent = locals.parents.get(parentName(root, path.slice(0, -1)));
  const object = parent?.held ?? raw("stored");
  const inside = root === "record" ? raw("path") : raw("undefined");
  const place = { path: parent === undefined || parent.steps.length === 0 ? inside : parent.path, key };
  if (names.length === 1) return { before: undefined, stored: propertyOf(last, scope, object), place };
  const held = locals.of(`${name}Stored`);
  const found = code`${naming.runtime("firstOf")}(${object}, ${raw(names.map(quote).join(", "))})`;
  return { before: code`const ${held} = ${found};`, stored: held, place };
}

/** The stored object's type: keys of the shape's own type, and those that only its places have. */
export function storedType(from: RecordShape, { naming }: Scope): Code {
  const names = new Set(from.fields.map(({ name }) => name));
  const keys = from.fields.flatMap(({ place, aliases }) =>
    place.root === "record" ? [place.path[0] ?? "", ...(place.path.length === 1 ? aliases : [])] : [],
  );
  const others = [...new Set(keys.filter((key) => !names.has(key)))];
  if (others.length === 0) return code`${naming.typeOf(from)}`;
  return code`${naming.typeOf(from)} & { ${join(
    others.map((key) => code`${propertyName(key)}: unknown`),
    "; ",
  )} }`;
}
