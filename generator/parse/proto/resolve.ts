import { closest } from "../../diagnostics/closest.js";
import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { EnumNode, FieldNode, MessageNode, ProtoFile, TypeReference } from "./ast.js";
import { canBeExtended, distinctExtensions, eachExtend, type ProtoExtension } from "./extensions.js";
import { type WellKnownForm, wellKnownTypes } from "./well-known.js";

/** A message or enum of a file, by its full name. */
export type ProtoSymbol =
  | { readonly kind: "message"; readonly name: string; readonly file: ProtoFile; readonly node: MessageNode }
  | { readonly kind: "enum"; readonly name: string; readonly file: ProtoFile; readonly node: EnumNode };

/** What the names in `.proto` files stand for. */
export interface ProtoNames {
  /** The message or enum that a field's type names; undefined where it is unknown (reported). */
  typeOf(reference: TypeReference): ProtoSymbol | undefined;
  /**
   * What a name stands for that is written in a file inside `scope` (the full name of a message, or the package), by the
   * rules of Protobuf: the innermost scope first.
   */
  lookUp(file: ProtoFile, scope: string, name: string): ProtoSymbol | undefined;
  /** Whether a field of some file, or of a type that is used, has this type as a message or enum. */
  isUsed(name: string): boolean;
  /** The extensions of a message, by its full name: those that are known, of a message that no event can hold. */
  extensionsOf(name: string): readonly ProtoExtension[];
  /** The files that those of a file's messages are declared in. */
  extendersOf(file: ProtoFile): ReadonlySet<ProtoFile>;
  /** Whether Timestamp, Duration, Struct, Value and ListValue are messages in a file, not scalars of the language. */
  hasWellKnownMessages(file: ProtoFile): boolean;
}

/** The file that an import of a file names; undefined where there is none. */
export type FindImport = (from: ProtoFile, path: string) => ProtoFile | undefined;

/** Finds imports by path alone: a file whose path is the imported one, or ends with it below some folder. */
export function importsByPath(files: readonly ProtoFile[]): FindImport {
  const byPath = new Map<string, ProtoFile>();
  for (const proto of files) {
    const { path } = proto.file;
    if (!byPath.has(path)) byPath.set(path, proto);
    for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
      const rest = path.slice(at + 1);
      if (!byPath.has(rest)) byPath.set(rest, proto);
    }
  }
  return (_, path) => byPath.get(path);
}

/** Names that Protobuf's own files declare: taken into the output only where something uses them. */
export function isOwnPackage(name: string): boolean {
  return name === "google.protobuf" || name === "evolvent";
}

function isOwnFile(proto: ProtoFile): boolean {
  return isOwnPackage(proto.package?.name.value ?? "");
}

interface Table {
  readonly symbols: ReadonlyMap<string, ProtoSymbol>;
  /** Names that have names in them: packages with all their beginnings, services; to the files that declare them. */
  readonly scopes: ReadonlyMap<string, ReadonlySet<ProtoFile>>;
}

/**
 * Resolves the types of all fields over all files that were read. Reports types that are unknown, or whose file is not
 * imported. Services are left out, since nothing is made of them; of extensions that can't be resolved nothing is said.
 *
 * @param withoutEvents files whose messages no event can hold
 * @param form how Timestamp and its like stand in these
 */
export function resolveProtoNames(
  files: readonly ProtoFile[],
  findImport: FindImport,
  sink: DiagnosticSink,
  withoutEvents: ReadonlySet<ProtoFile> = new Set(),
  form: WellKnownForm = "scalars",
): ProtoNames {
  const withMessages: ReadonlySet<ProtoFile> = form === "messages" ? withoutEvents : new Set();
  const table = gatherSymbols(files);
  const visible = new Map<ProtoFile, ReadonlySet<ProtoFile>>();
  const resolved = new Map<TypeReference, ProtoSymbol>();

  function visibleFrom(proto: ProtoFile): ReadonlySet<ProtoFile> {
    let found = visible.get(proto);
    if (found === undefined) {
      found = visibleFiles(proto, findImport);
      visible.set(proto, found);
    }
    return found;
  }

  function lookUp(file: ProtoFile, scope: string, name: string): ProtoSymbol | undefined {
    return find(table, visibleFrom(file), scope, name);
  }

  const reportUnknown = createReporter(table, files, sink);
  const used = new Map<string, ProtoSymbol>();

  function note(proto: ProtoFile, reference: TypeReference, symbol: ProtoSymbol): void {
    resolved.set(reference, symbol);
    if (isOwnFile(proto) || !isOwnFile(symbol.file)) return;
    if (withMessages.has(proto) || !wellKnownTypes.has(symbol.name)) used.set(symbol.name, symbol);
  }

  const extensions = new Map<string, ProtoExtension[]>();
  const extenders = new Map<ProtoFile, Set<ProtoFile>>();
  for (const proto of files) {
    const near = visibleFrom(proto);
    eachReference(proto, (reference, scope) => {
      const symbol = find(table, near, scope, reference.value);
      if (symbol === undefined) reportUnknown(proto, reference, scope);
      else note(proto, reference, symbol);
    });
    eachExtend(proto, (node, scope, features, isNested) => {
      const extended = find(table, near, scope, node.extendee.value);
      if (extended?.kind !== "message" || isOwnFile(extended.file) || !withoutEvents.has(extended.file)) return;
      for (const field of node.fields) {
        if (!canBeExtended(extended.node, field) || (isNested && field.type.kind === "group")) continue;
        const reference = referenceOf(field);
        const symbol = reference === undefined ? undefined : find(table, near, scope, reference.value);
        if (reference !== undefined) {
          // Of a type that events can hold, the message would have no ProtoJSON.
          if (symbol === undefined || !withoutEvents.has(symbol.file)) continue;
          note(proto, reference, symbol);
        }
        const found = extensions.get(extended.name) ?? [];
        found.push({ file: proto, scope, features, field });
        extensions.set(extended.name, found);
        extenders.set(extended.file, (extenders.get(extended.file) ?? new Set()).add(proto));
      }
    });
  }
  closeUsed(used, resolved, withMessages);
  return {
    typeOf: (reference) => resolved.get(reference),
    lookUp,
    isUsed: (name) => used.has(name),
    extendersOf: (file) => extenders.get(file) ?? new Set(),
    extensionsOf: (name) => {
      const found = extensions.get(name);
      return found === undefined ? [] : distinctExtensions(found);
    },
    hasWellKnownMessages: (file) => withMessages.has(file),
  };
}

function gatherSymbols(files: readonly ProtoFile[]): Table {
  const symbols = new Map<string, ProtoSymbol>();
  const scopes = new Map<string, Set<ProtoFile>>();

  function addScope(name: string, file: ProtoFile): void {
    const found = scopes.get(name);
    if (found === undefined) scopes.set(name, new Set([file]));
    else found.add(file);
  }

  for (const file of files) {
    const base = file.package?.name.value ?? "";
    for (let at = base.indexOf("."); at !== -1; at = base.indexOf(".", at + 1)) addScope(base.slice(0, at), file);
    if (base !== "") addScope(base, file);
    const prefix = base === "" ? "" : `${base}.`;
    for (const service of file.services) addScope(prefix + service.name.value, file);
    for (const node of file.enums) addSymbol(symbols, { kind: "enum", name: prefix + node.name.value, file, node });
    for (const extension of file.extends) {
      for (const node of extension.messages) addMessage(symbols, prefix, file, node);
    }
    for (const node of file.messages) addMessage(symbols, prefix, file, node);
  }
  return { symbols, scopes };
}

function addSymbol(symbols: Map<string, ProtoSymbol>, symbol: ProtoSymbol): void {
  // A second declaration is reported where packages are gathered.
  if (!symbols.has(symbol.name)) symbols.set(symbol.name, symbol);
}

function addMessage(symbols: Map<string, ProtoSymbol>, prefix: string, file: ProtoFile, node: MessageNode): void {
  const name = prefix + node.name.value;
  addSymbol(symbols, { kind: "message", name, file, node });
  for (const nested of node.messages) addMessage(symbols, `${name}.`, file, nested);
  for (const nested of node.enums)
    addSymbol(symbols, { kind: "enum", name: `${name}.${nested.name.value}`, file, node: nested });
}

/** A file, what it imports, and what those import publicly. */
function visibleFiles(proto: ProtoFile, findImport: FindImport): ReadonlySet<ProtoFile> {
  const found = new Set([proto]);
  const open: ProtoFile[] = [];
  for (const { path } of proto.imports) {
    const target = findImport(proto, path.value);
    if (target !== undefined) open.push(target);
  }
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const { path, kind } of file.imports) {
      const target = kind === "public" ? findImport(file, path.value) : undefined;
      if (target !== undefined) open.push(target);
    }
  }
  return found;
}

function eachReference(proto: ProtoFile, visit: (reference: TypeReference, scope: string) => void): void {
  const base = proto.package?.name.value ?? "";

  function visitMessage(message: MessageNode, outer: string): void {
    const scope = outer === "" ? message.name.value : `${outer}.${message.name.value}`;
    for (const field of message.fields) {
      const reference = referenceOf(field);
      if (reference !== undefined) visit(reference, scope);
    }
    for (const nested of message.messages) visitMessage(nested, scope);
  }

  for (const message of proto.messages) visitMessage(message, base);
  // Groups among extensions are messages too.
  for (const { messages } of proto.extends) for (const message of messages) visitMessage(message, base);
}

function referenceOf(field: FieldNode): TypeReference | undefined {
  const { type } = field;
  switch (type.kind) {
    case "named":
      return type;
    case "map":
      return type.value.kind === "named" ? type.value : undefined;
    case "scalar":
    case "group":
      return undefined;
  }
}

/**
 * The innermost scope that knows the first part decides, unless what it knows there can hold no names: so a package `a.b.c`
 * inside `x.a` hides the package `a`.
 */
function find(
  { symbols, scopes }: Table,
  files: ReadonlySet<ProtoFile>,
  scope: string,
  name: string,
): ProtoSymbol | undefined {
  if (name.startsWith(".")) return visibleSymbol(name.slice(1));
  const dot = name.indexOf(".");
  const first = dot === -1 ? name : name.slice(0, dot);
  for (let around = scope; ; around = outerScope(around)) {
    const candidate = around === "" ? first : `${around}.${first}`;
    const symbol = visibleSymbol(candidate);
    if (dot === -1) {
      if (symbol !== undefined) return symbol;
    } else if (symbol !== undefined || isVisibleScope(candidate)) {
      return visibleSymbol(candidate + name.slice(dot));
    }
    if (around === "") return undefined;
  }

  function visibleSymbol(full: string): ProtoSymbol | undefined {
    const symbol = symbols.get(full);
    return symbol !== undefined && files.has(symbol.file) ? symbol : undefined;
  }

  function isVisibleScope(full: string): boolean {
    const declaring = scopes.get(full);
    if (declaring === undefined) return false;
    const [fewer, more] = declaring.size < files.size ? [declaring, files] : [files, declaring];
    for (const file of fewer) if (more.has(file)) return true;
    return false;
  }
}

function outerScope(scope: string): string {
  const dot = scope.lastIndexOf(".");
  return dot === -1 ? "" : scope.slice(0, dot);
}

/** After so many suggestions, unknown names are reported without one: each looks at all names there are. */
const maximumSuggestions = 20;

function createReporter(
  table: Table,
  files: readonly ProtoFile[],
  sink: DiagnosticSink,
): (proto: ProtoFile, reference: TypeReference, scope: string) => void {
  const everywhere = new Set(files);
  let lastParts: ReadonlySet<string> | undefined;
  let suggestions = 0;
  return (proto, reference, scope) => {
    const span = { file: proto.file, start: reference.start, end: reference.end };
    const hidden = find(table, everywhere, scope, reference.value);
    if (hidden !== undefined) {
      sink.report("link/proto-not-imported", span, { name: reference.value, path: hidden.file.file.path });
      return;
    }
    let suggestion: string | undefined;
    if (suggestions < maximumSuggestions) {
      suggestions += 1;
      lastParts ??= new Set([...table.symbols.keys()].map(lastPart));
      suggestion = closest(lastPart(reference.value), lastParts);
    }
    const help =
      suggestion === undefined ? "declare it, or import the file that does" : `did you mean "${suggestion}"?`;
    sink.report("link/unknown-type", span, { name: reference.value }, { help });
  };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** Adds the types that the fields of used types have in turn. */
function closeUsed(
  used: Map<string, ProtoSymbol>,
  resolved: ReadonlyMap<TypeReference, ProtoSymbol>,
  withMessages: ReadonlySet<ProtoFile>,
): void {
  // A map is walked in the order of insertion, what is added on the way included.
  for (const symbol of used.values()) {
    if (symbol.kind === "enum") continue;
    const hasMessages = withMessages.has(symbol.file);
    for (const field of symbol.node.fields) {
      const reference = referenceOf(field);
      const target = reference === undefined ? undefined : resolved.get(reference);
      if (target !== undefined && (hasMessages || !wellKnownTypes.has(target.name))) used.set(target.name, target);
    }
  }
}
