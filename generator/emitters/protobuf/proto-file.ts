import type { Declaration, Package } from "../../ir/index.js";
import type { WireModel } from "./packages.js";
import { enumText } from "./proto-enums.js";
import type { Groups } from "./proto-fields.js";
import { recordBody, recordMessage, twinMessage, unionMessage, wrapperMessage } from "./proto-messages.js";
import { createProtoScope, lastPart, type ProtoScope, type Syntax } from "./proto-scope.js";
import { block, createNames, type Names, protoComment, protoName, protoString, separated } from "./proto-text.js";

/** The text of a package's `.proto` file. */
export function protoFile(pkg: Package, wire: WireModel, syntax: Syntax): string {
  const scope = createProtoScope(pkg, wire, syntax);
  const siblings = createNames();
  const twins = pkg.events.flatMap((event) =>
    pkg.envelope === undefined ? [] : [twinMessage(event, pkg.envelope.record, scope)],
  );
  const messages = treeOf(pkg, scope).map((node) => nodeLines(node, scope, siblings));
  const wrappers: (readonly string[])[] = [];
  for (let next = scope.nextWrapper(); next !== undefined; next = scope.nextWrapper())
    wrappers.push(wrapperMessage(next, scope));
  const imports = scope.imports().map((path) => `import ${protoString(path)};`);
  const lines = separated([
    [syntax === "2023" ? 'edition = "2023";' : `syntax = "${syntax}";`],
    pkg.name === "" ? [] : [...protoComment(pkg.title, pkg.doc), `package ${protoName(pkg.name)};`],
    imports,
    ...twins,
    ...messages,
    ...wrappers,
  ]);
  return `${lines.join("\n")}\n`;
}

/** A message or enum with those that are nested in it. One that only holds others has no declaration. */
interface Node {
  readonly name: string;
  declaration: Declaration | undefined;
  readonly nested: Node[];
}

/** Messages of the author's own may be nested: their names have dots. */
function treeOf(pkg: Package, scope: ProtoScope): readonly Node[] {
  const root: Node[] = [];
  for (const declaration of pkg.declarations) {
    let nodes = root;
    let node: Node | undefined;
    for (const name of scope.messageName(declaration).split(".")) {
      node = nodes.find((candidate) => candidate.name === name);
      if (node === undefined) {
        node = { name, declaration: undefined, nested: [] };
        nodes.push(node);
      }
      nodes = node.nested;
    }
    if (node !== undefined) node.declaration = declaration;
  }
  return root;
}

function nodeLines({ name, declaration, nested }: Node, scope: ProtoScope, siblings: Names): readonly string[] {
  const inner = createNames();
  const groups = groupsOf(declaration, nested, scope, inner);
  const messages = separated(
    nested.filter((node) => !groups.has(node.name.toLowerCase())).map((node) => nodeLines(node, scope, inner)),
  );
  switch (declaration?.kind) {
    case undefined:
      return block(`message ${lastPart(name)}`, messages);
    case "record":
      return recordMessage(declaration, spaced(messages), groups, scope);
    case "union":
      return unionMessage(declaration, spaced(messages), scope);
    case "enum":
      return enumText(declaration, scope, siblings);
  }
}

function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? lines : [...lines, ""];
}

/** Nested messages that are groups: a field of the name in lower case is their only use. */
function groupsOf(
  declaration: Declaration | undefined,
  nested: readonly Node[],
  scope: ProtoScope,
  siblings: Names,
): Groups {
  const groups = new Map<string, { readonly name: string; readonly body: readonly string[] }>();
  if (declaration?.kind !== "record" || scope.syntax !== "proto2") return groups;
  const delimited = new Set(
    declaration.fields.flatMap(({ wires }) => wires.filter((wire) => wire.delimited).map(({ name }) => name)),
  );
  for (const node of nested) {
    const field = node.name.toLowerCase();
    if (!delimited.has(field) || node.declaration?.kind !== "record") continue;
    const inner = createNames();
    const own = groupsOf(node.declaration, node.nested, scope, siblings);
    const messages = separated(
      node.nested.filter(({ name }) => !own.has(name.toLowerCase())).map((child) => nodeLines(child, scope, inner)),
    );
    groups.set(field, { name: lastPart(node.name), body: recordBody(node.declaration, spaced(messages), own, scope) });
  }
  return groups;
}
