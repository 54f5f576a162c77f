/**
 * Text of a TypeScript module in the making. Made by the `code` template, so that nothing reaches generated code but
 * template text, names that `names` has checked and values that `literal` has printed.
 */
export interface Code {
  readonly kind: "code";
  readonly template: Template;
  readonly holes: readonly Hole[];
}

/** Text that is safe as it is: an identifier, a literal, a printed declaration. */
export interface Raw {
  readonly kind: "raw";
  readonly text: string;
}

/** A name that another module exports; printing it in that module itself needs no import. */
export interface SymbolReference {
  readonly kind: "symbol";
  /** Path of a generated module from the output root (`shop/order-placed.ts`), or a package's specifier. */
  readonly module: string;
  readonly name: string;
  readonly typeOnly: boolean;
}

/** A member of a module that is imported whole: `runtime.readString`. */
export interface MemberReference {
  readonly kind: "member";
  /** Path of a generated module, or a package's specifier. */
  readonly module: string;
  /** The local name of the namespace; a number follows where another module has it too. */
  readonly namespace: string;
  readonly name: string;
  readonly typeOnly: boolean;
}

/** What may stand in a hole: nothing removes the line it stands alone on, a list is joined by newlines. */
export type Hole = Code | Raw | SymbolReference | MemberReference | number | undefined | readonly Hole[];

interface Template {
  readonly strings: readonly string[];
  /** Per hole: whether it is alone on its line, and the white space before it. */
  readonly holes: readonly { readonly alone: boolean; readonly indent: string }[];
}

const templates = new WeakMap<TemplateStringsArray, Template>();

/**
 * Makes code from a template. The template's own indentation is taken off; a fragment in a hole is indented to where the
 * hole stands.
 */
export function code(strings: TemplateStringsArray, ...holes: readonly Hole[]): Code {
  let template = templates.get(strings);
  if (template === undefined) {
    template = prepare(strings);
    templates.set(strings, template);
  }
  return { kind: "code", template, holes };
}

/** Text that is known to be safe. Callers say why in a comment. */
export function raw(text: string): Raw {
  return { kind: "raw", text };
}

export function symbol(module: string, name: string): SymbolReference {
  return { kind: "symbol", module, name, typeOnly: false };
}

export function typeSymbol(module: string, name: string): SymbolReference {
  return { kind: "symbol", module, name, typeOnly: true };
}

/** Holes with a separator between them, on one line. */
export function join(holes: readonly Hole[], separator: string): Code {
  const strings = holes.length === 0 ? [""] : ["", ...holes.slice(1).map(() => separator), ""];
  return { kind: "code", template: { strings, holes: holes.map(() => ({ alone: false, indent: "" })) }, holes };
}

function prepare(strings: TemplateStringsArray): Template {
  const texts = [...strings.raw.map((_, index) => strings[index] ?? "")];
  const last = texts.length - 1;
  if (/^[ \t]*\n/.test(texts[0] ?? "")) {
    texts[0] = (texts[0] ?? "").replace(/^[ \t]*\n/, "");
    texts[last] = (texts[last] ?? "").replace(/\n[ \t]*$/, "");
    const indent = commonIndent(texts);
    if (indent > 0) {
      const dedent = new RegExp(`\n {${indent}}`, "g");
      for (let index = 0; index < texts.length; index += 1) {
        let text = texts[index] ?? "";
        if (index === 0) text = text.replace(new RegExp(`^ {${indent}}`), "");
        texts[index] = text.replace(dedent, "\n");
      }
    }
  }
  const holes = texts.slice(0, -1).map((text, index) => {
    const lineStart = text.lastIndexOf("\n") + 1;
    const before = text.slice(lineStart);
    const startsLine = (lineStart > 0 || index === 0) && /^ *$/.test(before);
    const after = texts[index + 1] ?? "";
    const endsLine = after.startsWith("\n") || (after === "" && index === last - 1);
    return { alone: startsLine && endsLine, indent: startsLine ? before : "" };
  });
  return { strings: texts, holes };
}

/** The smallest indentation of a line that has text or a hole. */
function commonIndent(texts: readonly string[]): number {
  const lines = texts.join("\0").split("\n");
  let smallest = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (line.trim() === "" && !line.includes("\0")) continue;
    smallest = Math.min(smallest, line.length - line.trimStart().length);
  }
  return Number.isFinite(smallest) ? smallest : 0;
}

/** What a module imports: per module, per exported name. */
interface Imports {
  readonly namespaces: Map<string, { readonly namespace: string; value: boolean }>;
  readonly names: Map<string, Map<string, { local: string; value: boolean }>>;
}

/**
 * Prints a module: its imports, then the sections with an empty line between them.
 *
 * @param module path of the module from the output root; symbols of this module print without an import
 * @param sections what the emitters gave for this module, in order
 */
export function printModule(module: string, sections: readonly Code[]): string {
  const used = new Set<string>();
  const first = render(module, sections, new Map(), used);
  const aliases = findAliases(first.imports, used);
  const { body, imports } = aliases.size === 0 ? first : render(module, sections, aliases, new Set());
  const header = printImports(module, imports);
  return header === "" ? `${body}\n` : `${header}\n\n${body}\n`;
}

/** Prints code by itself, symbols by their names only. For tests and messages. */
export function printCode(fragment: Code): string {
  return render("", [fragment], new Map(), new Set()).body;
}

function render(
  module: string,
  sections: readonly Code[],
  aliases: ReadonlyMap<string, string>,
  locals: Set<string>,
): { body: string; imports: Imports } {
  const imports: Imports = { namespaces: new Map(), names: new Map() };
  let out = "";

  function writeHole(hole: Hole, indent: string): void {
    if (hole === undefined) return;
    if (typeof hole === "number") {
      out += String(hole);
      return;
    }
    if (isList(hole)) {
      let begun = false;
      for (const item of hole) {
        if (isEmpty(item)) continue;
        if (begun) out += `\n${indent}`;
        begun = true;
        writeHole(item, indent);
      }
      return;
    }
    switch (hole.kind) {
      case "raw":
        out += indent === "" ? hole.text : hole.text.replaceAll("\n", `\n${indent}`);
        return;
      case "symbol":
        out += importSymbol(hole);
        return;
      case "member": {
        let entry = imports.namespaces.get(hole.module);
        if (entry === undefined) {
          entry = { namespace: freeNamespace(hole.namespace, imports), value: false };
          imports.namespaces.set(hole.module, entry);
        }
        if (!hole.typeOnly) entry.value = true;
        out += `${entry.namespace}.${hole.name}`;
        return;
      }
      case "code":
        writeCode(hole, indent);
    }
  }

  function importSymbol(reference: SymbolReference): string {
    if (reference.module === module || module === "") {
      locals.add(reference.name);
      return reference.name;
    }
    let names = imports.names.get(reference.module);
    if (names === undefined) {
      names = new Map();
      imports.names.set(reference.module, names);
    }
    const known = names.get(reference.name);
    if (known !== undefined) {
      if (!reference.typeOnly) known.value = true;
      return known.local;
    }
    const local = aliases.get(`${reference.module}#${reference.name}`) ?? reference.name;
    names.set(reference.name, { local, value: !reference.typeOnly });
    return local;
  }

  function writeCode(fragment: Code, indent: string): void {
    const { strings, holes } = fragment.template;
    let skipNewline = false;
    for (let index = 0; index < strings.length; index += 1) {
      let text = strings[index] ?? "";
      if (skipNewline) {
        text = text.slice(1);
        skipNewline = false;
      }
      const hole = fragment.holes[index];
      const place = holes[index];
      if (place?.alone && isEmpty(hole)) {
        // The line goes with its hole: the white space before it and one newline.
        text = text.slice(0, text.length - place.indent.length);
        const next = strings[index + 1] ?? "";
        if (next.startsWith("\n")) skipNewline = true;
        else text = text.replace(/\n$/, "");
      }
      out += indent === "" ? text : text.replaceAll("\n", `\n${indent}`);
      if (index < strings.length - 1) writeHole(hole, indent + (place?.indent ?? ""));
    }
  }

  for (const [index, section] of sections.entries()) {
    if (index > 0) out += "\n\n";
    writeCode(section, "");
  }
  // Lines that only held an indentation end up empty.
  return { body: out.replace(/[ \t]+$/gm, ""), imports };
}

function isList(hole: Hole): hole is readonly Hole[] {
  return Array.isArray(hole);
}

function isEmpty(hole: Hole): boolean {
  return hole === undefined || (isList(hole) && hole.every(isEmpty));
}

function freeNamespace(wanted: string, { namespaces }: Imports): string {
  const taken = new Set([...namespaces.values()].map(({ namespace }) => namespace));
  let free = wanted;
  for (let count = 2; taken.has(free); count += 1) free = `${wanted}${count}`;
  return free;
}

/** New local names for imports that collide with each other or with the module's own names. */
function findAliases(imports: Imports, locals: ReadonlySet<string>): Map<string, string> {
  const taken = new Set(locals);
  for (const { namespace } of imports.namespaces.values()) taken.add(namespace);
  const aliases = new Map<string, string>();
  for (const [module, names] of sorted(imports.names)) {
    for (const [name] of sorted(names)) {
      let local = name;
      for (let count = 2; taken.has(local); count += 1) local = `${name}${count}`;
      taken.add(local);
      if (local !== name) aliases.set(`${module}#${name}`, local);
    }
  }
  return aliases;
}

function printImports(module: string, imports: Imports): string {
  const lines: string[] = [];
  for (const [specifier, { namespace, value }] of sorted(imports.namespaces)) {
    const from = JSON.stringify(specifierOf(module, specifier));
    lines.push(`import ${value ? "" : "type "}* as ${namespace} from ${from};`);
  }
  for (const [target, names] of sorted(imports.names)) {
    const list = sorted(names);
    const allTypes = list.every(([, entry]) => !entry.value);
    const items = list.map(([name, { local, value }]) => {
      const item = local === name ? name : `${name} as ${local}`;
      return value || allTypes ? item : `type ${item}`;
    });
    const one = `import ${allTypes ? "type " : ""}{ ${items.join(", ")} } from ${JSON.stringify(specifierOf(module, target))};`;
    const several = `import ${allTypes ? "type " : ""}{\n${items.map((item) => `  ${item},\n`).join("")}} from ${JSON.stringify(specifierOf(module, target))};`;
    lines.push(one.length <= 120 ? one : several);
  }
  return lines.join("\n");
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
}

/** The specifier of a generated module as another one imports it: relative, ending in `.js`. Packages stay as they are. */
export function specifierOf(from: string, target: string): string {
  if (!target.endsWith(".ts")) return target;
  const fromFolders = from.split("/").slice(0, -1);
  const targetSteps = target.split("/");
  let shared = 0;
  while (shared < fromFolders.length && shared < targetSteps.length - 1 && fromFolders[shared] === targetSteps[shared])
    shared += 1;
  const up = fromFolders.length - shared;
  const prefix = up === 0 ? "./" : "../".repeat(up);
  return `${prefix}${targetSteps.slice(shared).join("/")}`.replace(/\.ts$/, ".js");
}
