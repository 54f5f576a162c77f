import type { DiagnosticSink } from "../diagnostics/index.js";
import { isReservedName, kebabCase, type Located, pascalCase, type Span } from "../source/index.js";
import type { FieldSyntax, RecordBody, TypeBody } from "../syntax/index.js";
import type { LinkedPackage } from "./packages.js";

/** Top folders of the output that are not packages. */
const outputFolders: ReadonlySet<string> = new Set(["schemas", "proto", "catalog", "converts", "dist", "node-modules"]);

/** Every object has these: a record can't use them as properties. */
const inheritedNames: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Checks that declared names can be names in every output, and stay apart there. */
export function checkNames(packages: ReadonlyMap<string, LinkedPackage>, sink: DiagnosticSink): void {
  const folders = new Map<string, string>();
  for (const pkg of packages.values()) {
    checkPackageName(pkg, folders, sink);
    checkDeclaredNames(pkg, sink);
    for (const { context } of pkg.files) for (const { name } of context) checkParameterName(name, sink);
  }
}

function checkPackageName(pkg: LinkedPackage, folders: Map<string, string>, sink: DiagnosticSink): void {
  if (pkg.name === "") return;
  if (pkg.name.length > 200 || !/^[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*$/.test(pkg.name)) {
    sink.report("link/package-name", pkg.span, { name: pkg.name });
    return;
  }
  const folder = pkg.name.split(".").map(kebabCase).join("/");
  const word = folder.split("/")[0] ?? "";
  if (outputFolders.has(word)) sink.report("link/package-reserved", pkg.span, { name: pkg.name, word });
  const other = folders.get(folder);
  if (other !== undefined) sink.report("link/package-folder", pkg.span, { name: pkg.name, other });
  folders.set(folder, pkg.name);
}

/** What a caller tells is a property of an object, and is named in `$context.name`. */
function checkParameterName(name: Located<string>, sink: DiagnosticSink): void {
  const what = "what a caller tells";
  if (inheritedNames.has(name.value)) sink.report("link/name-reserved", name.span, { name: name.value, what });
  else if (name.value.length > 200 || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name.value))
    sink.report("link/name", name.span, { name: shorten(name.value), what });
}

function checkDeclaredNames(pkg: LinkedPackage, sink: DiagnosticSink): void {
  const inCode = new Map<string, Located<string>>();

  function claim(name: Located<string>, as: string): void {
    const key = as.toLowerCase();
    const other = inCode.get(key);
    if (other !== undefined && other.value !== name.value) {
      sink.report(
        "link/collision",
        name.span,
        { name: name.value, other: other.value, as },
        { related: [{ span: other.span, message: `"${other.value}" is declared here` }] },
      );
    } else inCode.set(key, name);
  }

  claim({ value: "index.ts", span: pkg.span }, "Index");
  // A `.proto` tree may be someone else's: what its types are called in code is found without asking for other names.
  const isForeign = pkg.notation === "proto";
  for (const { syntax } of pkg.types.values()) {
    if (syntax.body.kind === "alias" || isForeign) checkName(syntax.name, "a type", sink);
    else if (checkCodeName(syntax.name, "a type", sink)) claim(syntax.name, pascalCase(syntax.name.value));
    if (syntax.body.kind !== "alias") checkBodyNames(syntax.body, sink);
  }
  for (const { syntax } of pkg.events.values()) {
    if (checkCodeName(syntax.key, "an event", sink)) {
      claim(syntax.key, pascalCase(syntax.key.value));
      claim(syntax.key, `${pascalCase(syntax.key.value)}Payload`);
    }
    checkBodyNames(syntax.body, sink);
  }
  if (pkg.envelope !== undefined) {
    const { name, body } = pkg.envelope.syntax;
    if (checkCodeName(name, "an envelope", sink)) claim(name, pascalCase(name.value));
    checkBodyNames(body, sink);
    for (const field of body.fields) {
      if (["type", "payload"].includes(field.key.value))
        sink.report("link/name-reserved", field.key.span, { name: field.key.value, what: "a field of an envelope" });
    }
  }
}

const namePattern = /^[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*$/;

function checkName(name: Located<string>, what: string, sink: DiagnosticSink): boolean {
  if (name.value.length <= 200 && namePattern.test(name.value)) return true;
  sink.report("link/name", name.span, { name: shorten(name.value), what });
  return false;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A name that becomes a type in TypeScript. */
function checkCodeName(name: Located<string>, what: string, sink: DiagnosticSink): boolean {
  if (!checkName(name, what, sink)) return false;
  const inCode = pascalCase(name.value);
  if (!/^[A-Za-z]/.test(inCode)) {
    sink.report("link/name", name.span, { name: name.value, what });
    return false;
  }
  if (isReservedName(inCode)) {
    sink.report("link/name-reserved", name.span, { name: name.value, what });
    return false;
  }
  return true;
}

function checkBodyNames(body: TypeBody, sink: DiagnosticSink): void {
  switch (body.kind) {
    case "record":
      checkFieldNames(body, sink);
      return;
    case "enum":
      checkUnique(
        body.values.map(({ key }) => key),
        "value",
        sink,
      );
      for (const { key } of body.values) checkName(key, "a value", sink);
      return;
    case "union":
      for (const variant of body.variants) {
        if (variant.key.value === "unknown")
          sink.report("link/name-reserved", variant.key.span, { name: "unknown", what: "a variant" });
        else checkName(variant.key, "a variant", sink);
        if (variant.content.kind === "record") checkFieldNames(variant.content, sink);
      }
  }
}

function checkFieldNames(body: RecordBody, sink: DiagnosticSink): void {
  const proto = body.fields.some((field) => field.protobuf !== undefined);
  // Two declarations in `.proto` may share a key: a change of type.
  if (!proto)
    checkUnique(
      body.fields.map(({ key }) => key),
      "field",
      sink,
    );
  for (const field of body.fields) {
    if (inheritedNames.has(field.key.value))
      sink.report("link/name-reserved", field.key.span, { name: field.key.value, what: "a field" });
    else checkFieldName(field, sink);
    if (field.inline !== undefined) checkBodyNames(field.inline, sink);
    for (const { value } of field.at ?? []) {
      const step = value.value.split("/").find((part) => inheritedNames.has(part));
      if (step !== undefined) sink.report("link/name-reserved", value.span, { name: step, what: "a place" });
    }
  }
}

function checkFieldName(field: FieldSyntax, sink: DiagnosticSink): void {
  checkName(field.key, "a field", sink);
}

function checkUnique(keys: readonly Located<string>[], what: string, sink: DiagnosticSink): void {
  const seen = new Map<string, Span>();
  for (const key of keys) {
    const earlier = seen.get(key.value);
    if (earlier !== undefined)
      sink.report(
        "link/duplicate",
        key.span,
        { name: key.value, what },
        { related: [{ span: earlier, message: "first declared here" }] },
      );
    seen.set(key.value, key.span);
  }
}
