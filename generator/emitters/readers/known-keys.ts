import type { Naming } from "../../emit/index.js";
import type { FieldShape, RecordShape } from "../../ir/index.js";
import { type Code, code, type Hole, join, literal, type Raw, raw } from "../../print/index.js";

/** Keys that places pass through; `whole` where a value stands. */
export interface KeyTree {
  readonly below: Map<string, KeyTree>;
  whole: boolean;
}

export function emptyTree(): KeyTree {
  return { below: new Map(), whole: false };
}

/** Adds a path; gives the node where it ends. */
export function addPath(tree: KeyTree, path: readonly string[]): KeyTree {
  let node = tree;
  for (const step of path) {
    let next = node.below.get(step);
    if (next === undefined) {
      next = emptyTree();
      node.below.set(step, next);
    }
    node = next;
  }
  return node;
}

/** Adds the places of fields: those below their record at `own`, those from the root at `root`. */
export function addFields(fields: readonly FieldShape[], own: KeyTree, root: KeyTree | undefined): void {
  for (const { place, aliases } of fields) {
    const start = place.root === "record" ? own : place.root === "document" ? root : undefined;
    if (start === undefined) continue;
    for (const last of [place.path.at(-1) ?? "", ...aliases])
      addPath(start, [...place.path.slice(0, -1), last]).whole = true;
  }
}

/** The keys that a record declares in its own object. */
export function ownKeys(fields: readonly FieldShape[]): KeyTree {
  const tree = emptyTree();
  addFields(fields, tree, undefined);
  return tree;
}

/** The tables of keys of a module: readers and writers share them. */
export interface KeyTables {
  /** The constant that holds some keys; called so, or almost so where that name has others. */
  of(name: string, tree: KeyTree): Raw;
  declarations(): readonly Code[];
}

export function createKeyTables(naming: Naming): KeyTables {
  const tables = new Map<string, KeyTree>();
  return {
    of(wanted, tree) {
      let name = wanted;
      for (let found = tables.get(name); found !== undefined && !sameTree(found, tree); found = tables.get(name))
        name += "_";
      tables.set(name, tree);
      return raw(name);
    },
    declarations: () =>
      [...tables].map(
        ([name, tree]) => code`const ${raw(name)}: ${naming.runtimeType("KnownKeys")} = ${treeCode(tree, naming)};`,
      ),
  };
}

/** The table of the keys that a record declares in its own object. */
export function keysOf(shape: RecordShape, tables: KeyTables, naming: Naming): Raw {
  return tables.of(`keysOf${naming.typeName(shape)}`, ownKeys(shape.fields));
}

/** The keys as an expression. */
function treeCode(tree: KeyTree, naming: Naming): Code {
  const entries = [...tree.below].map(
    ([key, inside]): Hole => (inside.whole ? literal(key) : code`[${literal(key)}, ${treeCode(inside, naming)}]`),
  );
  return code`/* @__PURE__ */ ${naming.runtime("knownKeys")}(${join(entries, ", ")})`;
}

export function sameTree(left: KeyTree, right: KeyTree): boolean {
  if (left.whole !== right.whole || left.below.size !== right.below.size) return false;
  return [...left.below].every(([key, inside]) => {
    const other = right.below.get(key);
    return other !== undefined && sameTree(inside, other);
  });
}
