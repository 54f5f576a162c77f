// ../../tmp/cat/render.ts
import { mkdirSync, readFileSync as readFileSync2, readdirSync as readdirSync2, writeFileSync, rmSync } from "node:fs";
import { dirname, join as join2, relative } from "node:path";

// generator/diagnostics/messages-check.ts
var checkMessages = {};

// generator/diagnostics/message.ts
function error(text, help) {
  return { severity: "error", text, help };
}

// generator/diagnostics/messages-link.ts
var linkMessages = {
  "link/package-name": error(
    ({ name }) => `"${name}" is no package name`,
    "use lower-case words of letters, digits and _, joined by dots: shop.orders"
  ),
  "link/package-folder": error(
    ({ name, other }) => `packages "${name}" and "${other}" would share an output folder`,
    "rename one of them"
  ),
  "link/package-reserved": error(
    ({ name, word }) => `package "${name}" begins with "${word}", which is a folder of the output`,
    "begin the package with another word"
  ),
  "link/package-conflict": error(
    ({ key, name }) => `package "${name}" already says its "${key}" in another file`,
    "say it in one file"
  ),
  "link/duplicate": error(
    ({ name, what }) => `${what} "${name}" is declared twice`,
    "rename one, or remove it"
  ),
  "link/collision": error(
    ({ name, other, as }) => `"${name}" and "${other}" are both "${as}" in generated code`,
    "rename one of them"
  ),
  "link/name": error(
    ({ name, what }) => `"${name}" can't be the name of ${what}`,
    "use letters, digits and _, beginning with a letter"
  ),
  "link/name-reserved": error(
    ({ name, what }) => `"${name}" is a word of TypeScript or JavaScript and can't be the name of ${what}`,
    "choose another name; a field keeps its JSON name with at:"
  ),
  "link/unknown-type": error(
    ({ name }) => `unknown type "${name}"`,
    "declare it below types:, or import the file that does"
  ),
  "link/ambiguous-type": error(
    ({ name, packages }) => `type "${name}" is declared by ${packages.map((pkg) => `"${pkg}"`).join(" and ")}`,
    "write the package before it"
  ),
  "link/alias-cycle": error(
    ({ cycle }) => `alias stands for itself: ${cycle.join(" -> ")}`,
    "let one of them be a record"
  ),
  "link/version-form": error(
    ({ version }) => `"${version}" is no version`,
    "write MAJOR.MINOR.PATCH: 1.0.0"
  ),
  "link/version-order": error(
    ({ version, before }) => `version ${version} stands after ${before}`,
    "list versions from oldest to newest"
  ),
  "link/no-versions": error((_) => "a line of versions needs at least one", "write 1.0.0: {}"),
  "link/unknown-version": error(
    ({ version, line }) => `version ${version} is not declared; the line has ${line.join(", ")}`,
    "declare it below versions:, or use one that is"
  ),
  "link/version-of-implicit": error(
    ({ version, name }) => `"${name}" has no versions, so there is no ${version} of it`,
    "declare versions, or leave the version out"
  ),
  "link/pin-needed": error(
    ({ name, versions }) => `"${name}" has its own line of versions (${versions.join(", ")}); say which one`,
    "write the version behind it: Name@1.0.0"
  ),
  "link/not-in-version": error(
    ({ name, version }) => `"${name}" does not exist in version ${version}`,
    "compare since: and until: of both"
  ),
  "link/no-value": error(
    ({ key, version }) => `"${key}" says nothing for version ${version}`,
    "begin the version map with the oldest version"
  ),
  "link/unknown-envelope": error(
    ({ name }) => `unknown envelope "${name}"`,
    "name the package and the envelope: shop.orders.Envelope, and import its file"
  ),
  "link/envelope-line": error(
    ({ name }) => `envelope "${name}" has a line of versions that the events are not on`,
    "pin one of its versions: pkg.Name@1.0.0"
  ),
  "link/unknown-field": error(
    ({ name, what }) => `${what} has no field "${name}"`,
    "use the key of a declared field"
  ),
  "link/unknown-event": error(
    ({ name }) => `unknown event "${name}"`,
    "use the key of a declared event"
  ),
  "link/flow-step": error(
    ({ text }) => `"${text}" is no step`,
    "write arrows between events: A -> B | C -> D"
  ),
  "link/no-history": error(
    ({ version }) => `"since: ${version}" needs a line of versions`,
    "declare versions: on the package, the event or the type"
  )
};

// generator/diagnostics/messages-load.ts
var loadMessages = {
  "load/no-schemas": error(
    ({ root: root3 }) => `no schema files below "${root3}"`,
    "put a .yaml or .proto file there, or run `evolvent init`"
  ),
  "load/unreadable": error(
    ({ path, reason }) => `can't read "${path}": ${reason}`,
    "check that the file exists and that you may read it"
  ),
  "load/not-utf8": error(({ path }) => `"${path}" is not UTF-8`, "save the file as UTF-8"),
  "load/too-large": error(
    ({ path, size, limit }) => `"${path}" has ${size} bytes, more than the ${limit} that a schema file may have`,
    "split the file"
  ),
  "load/import-missing": error(
    ({ path }) => `imported file "${path}" does not exist`,
    "correct the path; it is relative to this file in YAML, and to a schema root in .proto"
  ),
  "load/import-outside": error(
    ({ path }) => `imported file "${path}" is outside the schema root`,
    "keep schemas below one root"
  ),
  "load/import-cycle": error(
    ({ cycle }) => `files import each other: ${cycle.join(" -> ")}`,
    "move what they share into a file of its own"
  )
};

// generator/diagnostics/messages-lower.ts
var lowerMessages = {
  "lower/word": error(
    ({ word, what, known }) => `"${word}" is no ${what} here; known: ${known.join(", ")}`,
    "use one of the known words"
  ),
  "lower/does-not-apply": error(
    ({ key, type }) => `"${key}" does not apply to ${type}`,
    "remove it, or change the type"
  ),
  "lower/place": error(
    ({ text, reason }) => `"${text}" is no place: ${reason}`,
    "write a property, a path (address/city), or a path from the root (/kind/id)"
  ),
  "lower/latest-place": error(
    ({ field, place }) => `the newest place of "${field}" is "${place}", but it must be directly in its record`,
    "add a version in which it is, or declare a record for the path"
  ),
  "lower/number-duplicate": error(
    ({ number, other }) => `number ${number} is already that of "${other}"`,
    "use another number, or leave it out"
  ),
  "lower/number-reserved": error(
    ({ number }) => `number ${number} is reserved`,
    "use another number"
  ),
  "lower/number-range": error(
    ({ number }) => `number ${number} is out of range`,
    "fields have 1 to 536870911 without 19000 to 19999; enum values have the range of int32"
  ),
  "lower/name-reserved": error(({ name }) => `name "${name}" is reserved here`, "use another name"),
  "lower/enum-json": error(
    ({ json, other }) => `${json} is already how "${other}" is written`,
    "give each value a spelling of its own"
  ),
  "lower/enum-empty": error(
    ({ name, version }) => `enum "${name}" has no value in version ${version}`,
    "declare a value"
  ),
  "lower/stand-in": error(
    ({ text }) => `"${text}" is no stand-in`,
    "write a constant, $context.x, $envelope.x or $payload.x; $$ begins a text with one $"
  ),
  "lower/until-before-since": error(
    ({ name }) => `"${name}" exists in no version`,
    "let since: be older than until:"
  ),
  "lower/map-of-fields": error(
    ({ type }) => `a variant's content must be a record, and ${type} is none`,
    "name a record"
  ),
  "lower/schema-missing": error(
    ({ path, reason }) => `can't read the schema "${path}": ${reason}`,
    "correct the path; it is relative to this file and below the schema root"
  ),
  "lower/nested-nullable": error(
    (_) => `null inside null can't be told apart: one "?" is enough`,
    "remove one of the two"
  ),
  "lower/example-json": error(
    ({ title, reason }) => `"stored" of example "${title}" is no JSON: ${reason}`,
    "write the JSON as it was stored"
  ),
  "lower/example-form": error(
    ({ title, reason }) => `example "${title}" can't be used: ${reason}`,
    "see docs/language.md, Examples"
  ),
  "lower/version-map-of-layout": error(
    ({ key }) => `the layout lacks "${key}"`,
    "say where it stands"
  )
};

// generator/diagnostics/messages-parse.ts
var parseMessages = {
  "parse/yaml": error(
    ({ reason }) => `this is no YAML: ${reason}`,
    "mend the YAML; everything else in this file is looked at after that"
  ),
  "parse/too-deep": error(
    ({ limit }) => `nesting is deeper than ${limit} levels`,
    "name the inner parts and refer to them"
  ),
  "parse/alias": error(
    (_) => "YAML anchors and aliases are not supported",
    "declare a type and refer to it by name"
  ),
  "parse/key": error((_) => "a key must be plain text", "write the key as a word, or in quotes"),
  "parse/duplicate-key": error(({ key }) => `key "${key}" stands twice`, "keep one of the two"),
  "parse/expected": error(
    ({ what, expected, found }) => `${what} should be ${expected}, not ${found}`,
    "write it in that form"
  ),
  "parse/unknown-key": error(
    ({ key, what }) => `unknown key "${key}" in ${what}`,
    "remove it, or begin it with x- to keep it for the catalog"
  ),
  "parse/type": error(
    ({ text, reason }) => `"${text}" is no type: ${reason}`,
    "write a scalar, a name, list<T>, map<T> or T?"
  ),
  "parse/package-missing": error(
    (_) => "the file does not say its package",
    "begin with: package: shop.orders"
  ),
  "parse/two-bodies": error(
    ({ first, second }) => `"${first}" and "${second}" can't stand together`,
    "a type is one of: type, fields, values, variants"
  ),
  "parse/one-envelope": error(
    ({ count }) => `a package has one envelope, not ${count}`,
    "move the others to packages of their own"
  ),
  "parse/convert": error(({ text }) => `"${text}" names no function`, "write ./file.ts#name"),
  "parse/reserved": error(
    ({ text }) => `"${text}" is neither a number, a range nor a name`,
    'write 4, "9 to 11" or a name'
  ),
  "parse/missing-key": error(({ key, what }) => `${what} lacks "${key}"`, "add it"),
  "parse/open-closed": error((_) => '"open" and "closed" say opposite things', "keep one of the two")
};

// generator/diagnostics/messages-parse-proto.ts
var parseProtoMessages = {
  "parse/proto-character": error(
    ({ character }) => `"${character}" can't stand here`,
    "outside strings and comments, write ASCII only"
  ),
  "parse/proto-comment-end": error((_) => "the comment does not end", 'close it with "*/"'),
  "parse/proto-comment-nested": error(
    (_) => '"/*" inside a block comment',
    "block comments don't nest: end the first, or use //"
  ),
  "parse/proto-string-end": error(
    (_) => "the string does not end on its line",
    "close it with its quote; strings that stand together are joined"
  ),
  "parse/proto-escape": error(
    ({ escape }) => `"${escape}" is no escape`,
    'use \\n, \\t, \\\\, \\", \\x41, \\101 or \\u0041'
  ),
  "parse/proto-number": error(
    ({ text, reason }) => `"${text}" is no number: ${reason}`,
    "write it in decimal: 42"
  ),
  "parse/proto-integer": error(
    ({ text, type }) => `${text} is out of the range of ${type}`,
    "use a number in its range"
  ),
  "parse/proto-expected": error(
    ({ expected, found }) => `expected ${expected}, found ${found}`,
    "mend this statement; the rest of the file has been read"
  ),
  "parse/proto-semicolon": error((_) => 'a ";" is missing', 'end the statement with ";"'),
  "parse/proto-syntax": error(
    ({ syntax }) => `unknown syntax "${syntax}"`,
    'write syntax = "proto3"; (or "proto2", or edition = "2023")'
  ),
  "parse/proto-edition": error(
    ({ edition }) => `edition "${edition}" is not supported`,
    'write edition = "2023";'
  ),
  "parse/proto-syntax-place": error(
    ({ word }) => `"${word}" must be the first statement of the file`,
    "move it to the top"
  ),
  "parse/proto-package-twice": error((_) => "the file has a second package", "keep one of the two"),
  "parse/proto-too-many": error(
    ({ count }) => `the rest of the file is not read after ${count} errors`,
    "mend the errors above first"
  ),
  "parse/proto-name-twice": error(({ name }) => `"${name}" is declared twice`, "rename one of them; values of an enum count among the names around it"),
  "parse/proto-field-number": error(({ number }) => `${number} can't be the number of a field`, "use 1 to 536870911 without 19000 to 19999"),
  "parse/proto-number-twice": error(({ number, other }) => `number ${number} is already that of "${other}"`, "use another number"),
  "parse/proto-number-reserved": error(({ number }) => `number ${number} is reserved`, "use another number"),
  "parse/proto-number-extension": error(({ number }) => `number ${number} is given to extensions`, "use another number"),
  "parse/proto-name-reserved": error(({ name }) => `name "${name}" is reserved`, "use another name"),
  "parse/proto-range": error(({ first, last }) => `${first} to ${last} is no range of numbers`, "begin with the smaller number; messages have 1 to 536870911, enums the range of int32"),
  "parse/proto-range-overlap": error((_) => "ranges overlap", "keep each number in one of them"),
  "parse/proto-label": error(({ reason }) => `wrong label: ${reason}`, "correct the label"),
  "parse/proto-group": error((_) => "groups are of proto2 only", "declare a message; in editions set features.message_encoding = DELIMITED"),
  "parse/proto-group-name": error(({ name }) => `group "${name}" must begin with a capital letter`, "capitalize it; the field has the name in lower case"),
  "parse/proto-map-key": error(({ type }) => `"${type}" can't be the key of a map`, "use an integer, bool or string"),
  "parse/proto-map-place": error(({ where }) => `a map can't stand in ${where}`, "put the map into a message"),
  "parse/proto-default": error(({ reason }) => `the default can't be: ${reason}`, "correct or remove it"),
  "parse/proto-packed": error((_) => "only repeated numbers, bools and enums can be packed", "remove the option"),
  "parse/proto-json-name": error(({ name, other, json }) => `"${name}" and "${other}" are both "${json}" in JSON`, "rename one, or give it a json_name"),
  "parse/proto-enum-empty": error(({ name }) => `enum "${name}" has no value`, "declare a value"),
  "parse/proto-enum-zero": error(({ name }) => `the first value of an open enum must be 0, and "${name}" is not`, "begin with a value that is 0: <ENUM>_UNSPECIFIED = 0"),
  "parse/proto-enum-number": error(({ number }) => `${number} can't be the number of an enum value`, "use a number in the range of int32"),
  "parse/proto-enum-number-twice": error(({ number, other }) => `number ${number} is already that of "${other}"`, "use another number, or set option allow_alias = true"),
  "parse/proto-enum-alias": error(({ name }) => `enum "${name}" allows aliases and has none`, "remove allow_alias"),
  "parse/proto-enum-name": error(({ name, other }) => `"${name}" and "${other}" differ only in case, underscores or the enum's name before them`, "rename one of them"),
  "parse/proto-extension": error(({ reason }) => reason, "correct the extension"),
  "parse/proto-oneof-empty": error(({ name }) => `oneof "${name}" has no field`, "declare a field in it"),
  "parse/proto-option-twice": error(({ name }) => `option "${name}" is set twice`, "keep one of the two"),
  "parse/proto-option-value": error(({ name, expected }) => `"${name}" must be ${expected}`, "write it in that form"),
  "parse/proto-import-twice": error(({ path }) => `"${path}" is imported twice`, "keep one of the two")
};

// generator/diagnostics/messages-write.ts
var writeMessages = {};

// generator/diagnostics/messages.ts
var messages = {
  ...loadMessages,
  ...parseMessages,
  ...parseProtoMessages,
  ...linkMessages,
  ...lowerMessages,
  ...checkMessages,
  ...writeMessages
};

// generator/diagnostics/diagnostic.ts
function createDiagnosticList() {
  const diagnostics = [];
  let errors = 0;
  return {
    diagnostics,
    hasErrors: () => errors > 0,
    report(id, span, parameters, details) {
      const diagnostic = createDiagnostic(id, span, parameters, details);
      if (diagnostic.severity === "error") errors += 1;
      diagnostics.push(diagnostic);
    }
  };
}
function createDiagnostic(id, span, parameters, details = {}) {
  const message = messages[id];
  const format = message.text;
  return {
    id,
    severity: message.severity,
    message: format(parameters),
    help: details.help ?? message.help,
    ...span === void 0 ? {} : { span },
    ...details.witness === void 0 ? {} : { witness: details.witness },
    ...details.related === void 0 ? {} : { related: details.related }
  };
}
function sortDiagnostics(diagnostics) {
  const sorted2 = [...diagnostics].sort(compare);
  return sorted2.filter((diagnostic, index) => {
    const previous = sorted2[index - 1];
    return previous === void 0 || compare(previous, diagnostic) !== 0;
  });
}
function compare(left, right) {
  return compareText(left.span?.file.path ?? "", right.span?.file.path ?? "") || (left.span?.start ?? 0) - (right.span?.start ?? 0) || compareText(left.id, right.id) || compareText(left.message, right.message);
}
function compareText(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

// generator/print/code.ts
function raw(text) {
  return { kind: "raw", text };
}
function symbol(module, name) {
  return { kind: "symbol", module, name, typeOnly: false };
}
function typeSymbol(module, name) {
  return { kind: "symbol", module, name, typeOnly: true };
}
function printModule(module, sections) {
  const used = /* @__PURE__ */ new Set();
  const first = render(module, sections, /* @__PURE__ */ new Map(), used);
  const aliases = findAliases(first.imports, used);
  const { body, imports } = aliases.size === 0 ? first : render(module, sections, aliases, /* @__PURE__ */ new Set());
  const header = printImports(module, imports);
  return header === "" ? `${body}
` : `${header}

${body}
`;
}
function render(module, sections, aliases, locals) {
  const imports = { namespaces: /* @__PURE__ */ new Map(), names: /* @__PURE__ */ new Map() };
  let out2 = "";
  function writeHole(hole, indent) {
    if (hole === void 0) return;
    if (typeof hole === "number") {
      out2 += String(hole);
      return;
    }
    if (isList(hole)) {
      let begun = false;
      for (const item of hole) {
        if (isEmpty(item)) continue;
        if (begun) out2 += `
${indent}`;
        begun = true;
        writeHole(item, indent);
      }
      return;
    }
    switch (hole.kind) {
      case "raw":
        out2 += indent === "" ? hole.text : hole.text.replaceAll("\n", `
${indent}`);
        return;
      case "symbol":
        out2 += importSymbol(hole);
        return;
      case "member": {
        const entry = imports.namespaces.get(hole.module);
        if (entry === void 0) imports.namespaces.set(hole.module, { namespace: hole.namespace, value: !hole.typeOnly });
        else if (!hole.typeOnly) entry.value = true;
        out2 += `${hole.namespace}.${hole.name}`;
        return;
      }
      case "code":
        writeCode(hole, indent);
    }
  }
  function importSymbol(reference) {
    if (reference.module === module || module === "") {
      locals.add(reference.name);
      return reference.name;
    }
    let names = imports.names.get(reference.module);
    if (names === void 0) {
      names = /* @__PURE__ */ new Map();
      imports.names.set(reference.module, names);
    }
    const known = names.get(reference.name);
    if (known !== void 0) {
      if (!reference.typeOnly) known.value = true;
      return known.local;
    }
    const local = aliases.get(`${reference.module}#${reference.name}`) ?? reference.name;
    names.set(reference.name, { local, value: !reference.typeOnly });
    return local;
  }
  function writeCode(fragment, indent) {
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
        text = text.slice(0, text.length - place.indent.length);
        const next = strings[index + 1] ?? "";
        if (next.startsWith("\n")) skipNewline = true;
        else text = text.replace(/\n$/, "");
      }
      out2 += indent === "" ? text : text.replaceAll("\n", `
${indent}`);
      if (index < strings.length - 1) writeHole(hole, indent + (place?.indent ?? ""));
    }
  }
  for (const [index, section] of sections.entries()) {
    if (index > 0) out2 += "\n\n";
    writeCode(section, "");
  }
  return { body: out2.replace(/[ \t]+$/gm, ""), imports };
}
function isList(hole) {
  return Array.isArray(hole);
}
function isEmpty(hole) {
  return hole === void 0 || isList(hole) && hole.every(isEmpty);
}
function findAliases(imports, locals) {
  const taken = new Set(locals);
  for (const { namespace } of imports.namespaces.values()) taken.add(namespace);
  const aliases = /* @__PURE__ */ new Map();
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
function printImports(module, imports) {
  const lines = [];
  for (const [specifier, { namespace, value }] of sorted(imports.namespaces)) {
    lines.push(`import ${value ? "" : "type "}* as ${namespace} from ${JSON.stringify(specifier)};`);
  }
  for (const [target, names] of sorted(imports.names)) {
    const list = sorted(names);
    const allTypes = list.every(([, entry]) => !entry.value);
    const items = list.map(([name, { local, value }]) => {
      const item = local === name ? name : `${name} as ${local}`;
      return value || allTypes ? item : `type ${item}`;
    });
    const one = `import ${allTypes ? "type " : ""}{ ${items.join(", ")} } from ${JSON.stringify(specifierOf(module, target))};`;
    const several = `import ${allTypes ? "type " : ""}{
${items.map((item) => `  ${item},
`).join("")}} from ${JSON.stringify(specifierOf(module, target))};`;
    lines.push(one.length <= 120 ? one : several);
  }
  return lines.join("\n");
}
function sorted(map) {
  return [...map].sort(([left], [right]) => left < right ? -1 : left > right ? 1 : 0);
}
function specifierOf(from, target) {
  if (!target.endsWith(".ts")) return target;
  const fromFolders = from.split("/").slice(0, -1);
  const targetSteps = target.split("/");
  let shared = 0;
  while (shared < fromFolders.length && shared < targetSteps.length - 1 && fromFolders[shared] === targetSteps[shared]) shared += 1;
  const up = fromFolders.length - shared;
  const prefix = up === 0 ? "./" : "../".repeat(up);
  return `${prefix}${targetSteps.slice(shared).join("/")}`.replace(/\.ts$/, ".js");
}

// generator/print/literal.ts
function quote(value) {
  return JSON.stringify(value).replace(/[\u2028\u2029<\u007f-\u009f]|\p{Cs}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function propertyName(key) {
  if (key === "__proto__") return raw('["__proto__"]');
  return raw(isIdentifier(key) ? key : quote(key));
}
function isIdentifier(text) {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text);
}

// generator/source/source-file.ts
function createSourceFile(path, text) {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}
function startOf(file, length = 0) {
  return { file, start: 0, end: length };
}

// generator/source/words.ts
var reserved = new Set(
  `abstract any arguments as asserts async await bigint boolean break case catch class const continue debugger declare default delete do
else enum eval export extends false finally for from function get if implements import in infer instanceof interface is keyof let module
namespace never new null number object of package private protected public readonly require return satisfies set static string super
switch symbol this throw true try type typeof undefined unique unknown using var void while with yield
Array ArrayBuffer BigInt Boolean Buffer DataView Date Error Infinity JSON Map Math NaN Number Object Partial Promise Readonly ReadonlyArray
Record RegExp Set String Symbol TextDecoder TypeError Uint8Array globalThis runtime`.split(/\s+/)
);
function isReservedName(name) {
  return reserved.has(name);
}
function wordsOf(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
}
function pascalCase(name) {
  return wordsOf(name).map((word) => word.charAt(0).toUpperCase() + (isShouting(word) ? word.slice(1).toLowerCase() : word.slice(1))).join("");
}
function kebabCase(name) {
  return wordsOf(name).map((word) => word.toLowerCase()).join("-");
}
function screamingSnakeCase(name) {
  return wordsOf(name).map((word) => word.toUpperCase()).join("_");
}
function snakeCase(name) {
  return wordsOf(name).map((word) => word.toLowerCase()).join("_");
}
function isShouting(word) {
  return word.length > 1 && word === word.toUpperCase();
}

// generator/emit/emit.ts
var EmitError = class extends Error {
  name = "EmitError";
};
function emit(emitters, input, tools) {
  const files3 = /* @__PURE__ */ new Map();
  const modules = /* @__PURE__ */ new Map();
  for (const emitter of emitters) {
    for (const output of emitter.emit(input, tools)) {
      const path = output.kind === "file" ? output.path : output.module;
      checkPath(path, emitter.name);
      if (output.kind === "section") {
        const sections = modules.get(path);
        if (sections === void 0) modules.set(path, [output.code]);
        else sections.push(output.code);
      } else if (files3.has(path))
        throw new EmitError(`emitter "${emitter.name}" writes "${path}", which is written already`);
      else files3.set(path, output.text);
    }
  }
  for (const [path, sections] of modules) {
    if (files3.has(path)) throw new EmitError(`"${path}" is a file of one emitter and a module of another`);
    files3.set(path, printModule(path, sections));
  }
  return new Map([...files3].sort(([left], [right]) => left < right ? -1 : 1));
}
function checkPath(path, emitter) {
  const steps2 = path.split("/");
  const isPlain = steps2.every((step) => step !== "" && step !== "." && step !== ".." && !/[\\:\0]/.test(step));
  if (!isPlain) throw new EmitError(`emitter "${emitter}" writes "${path}", which is no path below the output`);
}

// generator/ir/queries.ts
function compareVersions(left, right) {
  return left.major - right.major || left.minor - right.minor || left.patch - right.patch;
}
function shapeAt(declaration, version) {
  return declaration.shapes.get(version);
}
function shapesOf(declaration) {
  return [...new Set(declaration.shapes.values())];
}
function latestShape(declaration) {
  const last = [...declaration.shapes.values()].at(-1);
  if (last === void 0) throw new Error(`"${declaration.id}" exists in no version`);
  return last;
}
function newestVersion(shape) {
  const last = shape.versions.at(-1);
  if (last === void 0) throw new Error(`a shape of "${shape.declaration.id}" has no version`);
  return last;
}
function oldestVersion(shape) {
  const first = shape.versions[0];
  if (first === void 0) throw new Error(`a shape of "${shape.declaration.id}" has no version`);
  return first;
}
function mayBeAbsent(shape, pkg, record) {
  if (shape.presence === "required") return false;
  return shape.default === void 0 || !alwaysStands(shape.default, pkg, record, /* @__PURE__ */ new Set());
}
function alwaysStands(standIn, pkg, record, seen) {
  switch (standIn.kind) {
    case "constant":
      return true;
    case "context":
      return pkg.context.some((parameter) => parameter.name === standIn.name && !parameter.optional);
    case "envelope":
    case "payload": {
      const owner = standIn.kind === "envelope" ? pkg.envelope === void 0 ? void 0 : latestShape(pkg.envelope.record) : record;
      const named = owner?.fields.find((field) => field.field.key === standIn.field);
      if (owner === void 0 || named === void 0 || seen.has(named)) return false;
      if (named.presence === "required") return true;
      seen.add(named);
      return named.default !== void 0 && alwaysStands(named.default, pkg, owner, seen);
    }
  }
}
function payloadShapes(event) {
  return [...new Set(event.versions.map((version) => version.payload))];
}
function eventShapes(event) {
  const groups = [];
  for (const version of event.versions) {
    const group = groups.find(([first]) => first !== void 0 && haveOneType(first, version));
    if (group === void 0) groups.push([version]);
    else group.push(version);
  }
  return groups;
}
function haveOneType(left, right) {
  return left.payload === right.payload && left.envelope === right.envelope && left.requires.length === right.requires.length && left.requires.every((field) => right.requires.includes(field));
}
function eventLiteral(event) {
  return event.latest.tags[0] ?? event.key;
}

// generator/ir/scalars.ts
var scalarTable = {
  bool: { json: ["boolean"], protobuf: ["bool"], as: [] },
  int32: { json: ["number", "string"], protobuf: ["int32", "sint32", "sfixed32"], as: [] },
  uint32: { json: ["number", "string"], protobuf: ["uint32", "fixed32"], as: [] },
  int64: { json: ["string", "number"], protobuf: ["int64", "sint64", "sfixed64"], as: ["number"] },
  uint64: { json: ["string", "number"], protobuf: ["uint64", "fixed64"], as: ["number"] },
  int128: { json: ["string", "number"], protobuf: ["bytes"], as: [] },
  uint128: { json: ["string", "number"], protobuf: ["bytes"], as: [] },
  float32: { json: ["number"], protobuf: ["float"], as: [] },
  float64: { json: ["number"], protobuf: ["double"], as: [] },
  decimal: { json: ["string", "number"], protobuf: ["string"], as: [] },
  string: { json: ["string"], protobuf: ["string"], as: [] },
  bytes: { json: ["base64", "base64url", "hex", "array"], protobuf: ["bytes"], as: [] },
  timestamp: { json: ["rfc3339", "naive", "s", "ms"], protobuf: ["google.protobuf.Timestamp"], as: ["Date"] },
  duration: { json: ["string", "s", "ms", "secs-nanos"], protobuf: ["google.protobuf.Duration"], as: [] },
  date: { json: ["string"], protobuf: ["string"], as: [] },
  uuid: { json: ["string"], protobuf: ["string", "bytes"], as: [] },
  json: { json: ["json"], protobuf: ["string"], as: [] }
};
var integerBounds = {
  int32: { min: -(2n ** 31n), max: 2n ** 31n - 1n },
  uint32: { min: 0n, max: 2n ** 32n - 1n },
  int64: { min: -(2n ** 63n), max: 2n ** 63n - 1n },
  uint64: { min: 0n, max: 2n ** 64n - 1n },
  int128: { min: -(2n ** 127n), max: 2n ** 127n - 1n },
  uint128: { min: 0n, max: 2n ** 128n - 1n }
};

// generator/emit/naming.ts
function createNaming(model, runtimeSpecifier) {
  const packages = new Map(model.packages.map((pkg) => [pkg.name, pkg]));
  const owners = /* @__PURE__ */ new Map();
  for (const pkg of packages.values()) {
    for (const declaration of pkg.declarations) {
      if (declaration.owner !== void 0) owners.set(declaration.id, declaration.owner);
    }
  }
  const packageFolder = (name) => name === "" ? "root" : name.split(".").map(kebabCase).join("/");
  const moduleOf = (declaration) => {
    const name = "kind" in declaration ? declaration.owner ?? declaration.name : declaration.key;
    return `${packageFolder(declaration.package)}/${kebabCase(name)}.ts`;
  };
  const suffix = (shape) => shape === latestShape(shape.declaration) ? "" : `V${oldestVersion(shape).name.replaceAll(".", "_")}`;
  const typeName = (shape) => `${pascalCase(shape.declaration.name)}${suffix(shape)}`;
  const eventNameAt = (event, version) => {
    const group = eventShapes(event).find((versions) => versions.includes(version)) ?? [version];
    if (group.includes(event.latest)) return pascalCase(event.key);
    return `${pascalCase(event.key)}V${(group[0] ?? version).version.name.replaceAll(".", "_")}`;
  };
  const packageModule = (name) => `${packageFolder(name)}/index.ts`;
  return {
    packageFolder,
    packageModule,
    moduleOf,
    eventName: (event) => pascalCase(event.key),
    eventType: (event) => typeSymbol(moduleOf(event), pascalCase(event.key)),
    eventTypeAt: (event, version) => typeSymbol(moduleOf(event), eventNameAt(event, version)),
    eventFunctionOf: (verb, event, version) => symbol(moduleOf(event), `${verb}${eventNameAt(event, version)}`),
    packageEventType: (pkg) => typeSymbol(packageModule(pkg.name), packageTypeName(pkg, "Event")),
    packageContextType: (pkg) => typeSymbol(packageModule(pkg.name), packageTypeName(pkg, "Context")),
    foreignType: (path) => typeSymbol(foreignModule(path), foreignName(path)),
    foreignCheck: (path) => symbol(foreignModule(path), `check${foreignName(path)}`),
    typeName,
    typeOf: (shape) => typeSymbol(moduleOf(shape.declaration), typeName(shape)),
    functionOf: (verb, shape) => symbol(moduleOf(shape.declaration), `${verb}${typeName(shape)}`),
    liftFunctionOf: (verb, from, to) => symbol(
      moduleOf(from.declaration),
      to === latestShape(to.declaration) ? `${verb}${typeName(from)}` : `${verb}${pascalCase(from.declaration.name)}V${oldestVersion(from).name.replaceAll(".", "_")}ToV${oldestVersion(to).name.replaceAll(".", "_")}`
    ),
    runtime: (name) => ({ kind: "member", module: runtimeSpecifier, namespace: "runtime", name, typeOnly: false }),
    runtimeType: (name) => ({ kind: "member", module: runtimeSpecifier, namespace: "runtime", name, typeOnly: true })
  };
}
function packageTypeName(pkg, suffix) {
  const segments = pkg.name.split(".");
  const plain = segments.length > 1 && /^events?$/.test(segments.at(-1) ?? "") ? segments.slice(0, -1) : segments;
  const taken = /* @__PURE__ */ new Set([
    ...pkg.declarations.map(({ name: name2 }) => pascalCase(name2)),
    ...pkg.events.map(({ key }) => pascalCase(key))
  ]);
  const candidates = [plain.slice(-1), plain].map((words2) => `${pascalCase(words2.join("_"))}${suffix}`);
  let name = candidates.find((candidate) => !taken.has(candidate)) ?? `Any${candidates[0] ?? suffix}`;
  while (taken.has(name) || isReservedName(name)) name = `Any${name}`;
  return name;
}
function foreignModule(path) {
  const steps2 = path.split("/").filter((step) => step !== "" && step !== "." && step !== "..");
  const file = foreignBase(steps2.at(-1) ?? "");
  return ["schemas", ...steps2.slice(0, -1).map(kebabCase), `${kebabCase(file) || "schema"}.ts`].join("/");
}
function foreignName(path) {
  const name = pascalCase(foreignBase(path.split("/").at(-1) ?? ""));
  return /^[A-Z]/.test(name) && !isReservedName(name) ? name : `Schema${name}`;
}
function foreignBase(file) {
  return file.replace(/(?:\.schema)?\.json$/i, "");
}

// generator/evolve/totality.ts
function isTotal(lift) {
  if (lift.kind === "same") return true;
  if (lift.kind === "declaration") return isTotalLift(lift.lift);
  return lift.total;
}
var inProgress = /* @__PURE__ */ new Set();
function isTotalLift(lift) {
  if (lift.identical || inProgress.has(lift)) return true;
  inProgress.add(lift);
  try {
    switch (lift.kind) {
      case "record":
        return lift.fields.every(({ to, source }) => isTotalSource(to, source));
      case "enum":
        return lift.values.every(({ to }) => to !== void 0) && (!lift.from.declaration.open || lift.to.declaration.open);
      case "union":
        return lift.variants.every(
          ({ to, content }) => to !== void 0 && (content === void 0 || isTotalLift(content))
        );
    }
  } finally {
    inProgress.delete(lift);
  }
}
function isTotalSource(to, source) {
  switch (source.kind) {
    case "field": {
      const mayLack = to.presence === "required" && source.from.presence !== "required" && source.absent === void 0;
      return !mayLack && (source.otherwise !== void 0 || isTotal(source.value));
    }
    case "made":
      return source.otherwise !== void 0;
    case "stand-in":
    case "absent":
      return true;
    case "missing":
      return false;
  }
}

// generator/evolve/units.ts
var quantities = [
  {
    ns: 1n,
    us: 1000n,
    \u00B5s: 1000n,
    ms: 1000000n,
    s: 1000000000n,
    min: 60000000000n,
    h: 3600000000000n,
    d: 86400000000000n
  },
  { B: 1n, kB: 1000n, MB: 1000000n, GB: 1000000000n, KiB: 1024n, MiB: 1048576n, GiB: 1073741824n },
  { mm: 1n, cm: 10n, m: 1000n, km: 1000000n },
  { mg: 1n, g: 1000n, kg: 1000000n, t: 1000000000n }
];
function scaleBetween(from, to) {
  if (from === void 0 || to === void 0 || from === to) return void 0;
  for (const units of quantities) {
    if (!Object.hasOwn(units, from) || !Object.hasOwn(units, to)) continue;
    const fromSize = units[from] ?? 1n;
    const toSize = units[to] ?? 1n;
    const divisor = greatestCommonDivisor(fromSize, toSize);
    return { numerator: fromSize / divisor, denominator: toSize / divisor };
  }
  return void 0;
}
function greatestCommonDivisor(left, right) {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}

// generator/evolve/values.ts
function valueLift(from, to, passage, find) {
  const newer = passage.direction === "up" ? to : from;
  const older = passage.direction === "up" ? passage.from : passage.to;
  const { convert } = newer;
  if (convert !== void 0 && newer.from === void 0 && isBefore(older, convert.version)) {
    return { kind: "function", convert, direction: passage.direction, from: from.type, to: to.type, total: false };
  }
  return typeLift(from.type, to.type, scaleBetween(from.unit, to.unit), find);
}
function isBefore(version, name) {
  const [major = 0, minor = 0, patch = 0] = name.split(".").map(Number);
  return (version.major - major || version.minor - minor || version.patch - patch) < 0;
}
function typeLift(from, to, scale, find) {
  if (from.kind === "nullable") {
    if (to.kind === "nullable") return wrapLift("nullable", typeLift(from.inner, to.inner, scale, find));
    return { kind: "from-nullable", inner: typeLift(from.inner, to, scale, find), total: false };
  }
  if (to.kind === "nullable") {
    const inner = typeLift(from, to.inner, scale, find);
    return { kind: "to-nullable", inner, total: isTotal(inner) };
  }
  if (from.kind === "scalar" && to.kind === "scalar") return scalarLift(from, to, scale);
  if (from.kind === "reference" && to.kind === "reference" && from.declaration === to.declaration) {
    if (from.shape === to.shape) return { kind: "same" };
    const lift = find(from.shape, to.shape);
    return {
      kind: "declaration",
      lift,
      get total() {
        return isTotalLift(lift);
      }
    };
  }
  if (from.kind === "list" && to.kind === "list") {
    const element = typeLift(from.element, to.element, scale, find);
    return element.kind === "same" && sameConstraints(from.constraints, to.constraints) ? { kind: "same" } : { kind: "list", element, total: isTotal(element) && within(from.constraints, to.constraints) };
  }
  if (from.kind === "map" && to.kind === "map") {
    const value = typeLift(from.value, to.value, scale, find);
    return value.kind === "same" && sameConstraints(from.constraints, to.constraints) ? { kind: "same" } : { kind: "map", value, total: isTotal(value) && within(from.constraints, to.constraints) };
  }
  if (to.kind === "list") {
    const element = typeLift(from, to.element, scale, find);
    if (element.kind === "impossible") return { kind: "impossible", from, to, total: false };
    return { kind: "wrap", element, total: isTotal(element) && within({ min: 1, max: 1 }, to.constraints) };
  }
  if (from.kind === "list") {
    const element = typeLift(from.element, to, scale, find);
    if (element.kind === "impossible") return { kind: "impossible", from, to, total: false };
    return { kind: "unwrap", element, total: false };
  }
  if (from.kind === "reference" && from.shape.kind === "enum" && isPlainString(to))
    return { kind: "enum-to-string", from: from.shape, total: true };
  if (to.kind === "reference" && to.shape.kind === "enum" && isPlainString(from)) {
    return { kind: "string-to-enum", to: to.shape, total: to.shape.declaration.open };
  }
  return { kind: "impossible", from, to, total: false };
}
function wrapLift(kind, inner) {
  return inner.kind === "same" ? inner : { kind, inner, total: isTotal(inner) };
}
function isPlainString(type) {
  return type.kind === "scalar" && type.scalar === "string" && Object.keys(type.constraints).length === 0;
}
var stringLike = /* @__PURE__ */ new Set(["string", "decimal", "date", "uuid"]);
function scalarLift(from, to, scale) {
  const make = (conversion, total) => ({
    kind: "scalar",
    conversion,
    from,
    to,
    total
  });
  const fromInteger = integerBounds[from.scalar];
  const toInteger = integerBounds[to.scalar];
  if (scale !== void 0 && (fromInteger !== void 0 || isFloat(from)) && (toInteger !== void 0 || isFloat(to))) {
    return make({ kind: "scale", ...scale }, scalesInto(from, to, scale));
  }
  if (from.scalar === to.scalar) {
    if (from.as === to.as && from.nonfinite === to.nonfinite && sameConstraints(from.constraints, to.constraints) && from.schema?.path === to.schema?.path)
      return { kind: "same" };
    return make(
      { kind: "constrain" },
      within(from.constraints, to.constraints) && (!from.nonfinite || to.nonfinite) && sameSchema(from, to)
    );
  }
  if (fromInteger !== void 0 && toInteger !== void 0)
    return make({ kind: "integer" }, within(valueBounds(from), valueBounds(to)));
  if (fromInteger !== void 0 && (to.scalar === "string" || to.scalar === "decimal")) {
    return make({ kind: "integer-to-string" }, Object.keys(to.constraints).length === 0);
  }
  if ((from.scalar === "string" || from.scalar === "decimal") && toInteger !== void 0)
    return make({ kind: "string-to-integer" }, false);
  if (fromInteger !== void 0 && isFloat(to)) {
    const exact = to.scalar === "float64" ? 2n ** 53n : 2n ** 24n;
    return make(
      { kind: "integer-to-float" },
      within(valueBounds(from), { min: -exact, max: exact }) && within(valueBounds(from), to.constraints)
    );
  }
  if (isFloat(from) && toInteger !== void 0) return make({ kind: "float-to-integer" }, false);
  if (isFloat(from) && isFloat(to))
    return make(
      { kind: "float" },
      to.scalar === "float64" && within(from.constraints, to.constraints) && (!from.nonfinite || to.nonfinite)
    );
  if (stringLike.has(from.scalar) && stringLike.has(to.scalar))
    return make({ kind: "string" }, to.scalar === "string" && Object.keys(to.constraints).length === 0);
  return { kind: "impossible", from, to, total: false };
}
function isFloat(type) {
  return type.scalar === "float32" || type.scalar === "float64";
}
function sameSchema(from, to) {
  return to.schema === void 0 || !to.schema.validated || from.schema?.path === to.schema.path;
}
function scalesInto(from, to, scale) {
  if (scale.denominator !== 1n || integerBounds[from.scalar] === void 0) return false;
  const { min, max } = valueBounds(from);
  if (typeof min !== "bigint" || typeof max !== "bigint") return false;
  return within({ min: min * scale.numerator, max: max * scale.numerator }, valueBounds(to));
}
function valueBounds(type) {
  const bounds = integerBounds[type.scalar];
  if (bounds === void 0) return type.constraints;
  const { min, max } = type.constraints;
  return {
    min: min === void 0 || BigInt(Math.ceil(Number(min))) < bounds.min ? bounds.min : typeof min === "bigint" ? min : BigInt(Math.ceil(min)),
    max: max === void 0 || BigInt(Math.floor(Number(max))) > bounds.max ? bounds.max : typeof max === "bigint" ? max : BigInt(Math.floor(max))
  };
}
function sameConstraints(left, right) {
  return left.min === right.min && left.max === right.max && left.pattern === right.pattern && left.format === right.format && left.unique === right.unique;
}
function within(inner, outer) {
  return (outer.min === void 0 || inner.min !== void 0 && inner.min >= outer.min) && (outer.max === void 0 || inner.max !== void 0 && inner.max <= outer.max) && (outer.pattern === void 0 || inner.pattern === outer.pattern) && (outer.format === void 0 || inner.format === outer.format) && (outer.unique !== true || inner.unique === true);
}

// generator/evolve/lifts.ts
function recordLift(from, to, find) {
  let fields;
  return {
    kind: "record",
    from,
    to,
    identical: from === to,
    get fields() {
      fields ??= to.fields.map((field) => ({ to: field, source: sourceOf(field, from, to, find) }));
      return fields;
    }
  };
}
function sourceOf(to, from, target, find) {
  const older = from.fields.find((field) => field.field === to.field);
  if (older !== void 0) {
    const direction = oldestVersion(from).index <= oldestVersion(target).index ? "up" : "down";
    return {
      kind: "field",
      from: older,
      value: valueLift(older, to, { from: newestVersion(from), to: newestVersion(target), direction }, find),
      absent: to.default,
      otherwise: to.otherwise
    };
  }
  if (to.from !== void 0 && to.convert !== void 0) {
    const parts = to.from.map((key) => from.fields.find((field) => field.field.key === key));
    if (parts.every((part) => part !== void 0))
      return { kind: "made", from: parts, convert: to.convert, otherwise: to.otherwise };
  }
  if (to.default !== void 0) return { kind: "stand-in", value: to.default };
  return to.presence === "required" ? { kind: "missing" } : { kind: "absent" };
}
function enumLift(from, to) {
  const targets = new Map(to.values.map((value) => [value.value, value]));
  return {
    kind: "enum",
    from,
    to,
    identical: from === to,
    values: from.values.map((value) => ({ from: value, to: targets.get(value.value) ?? standInOf(value, to) }))
  };
}
function standInOf(value, to) {
  const name = value.default;
  if (name === void 0) return void 0;
  return to.values.find((candidate) => candidate.value.key === name) ?? to.values.find((candidate) => candidate.value.name === name);
}
function unionLift(from, to, find) {
  let variants;
  return {
    kind: "union",
    from,
    to,
    identical: from === to,
    get variants() {
      variants ??= from.variants.map((variant) => liftVariant(variant, to, find));
      return variants;
    }
  };
}
function liftVariant(from, union, find) {
  const same = union.variants.find((candidate) => candidate.variant === from.variant);
  if (same !== void 0) return { from, to: same, content: contentLift(from, same, find) };
  const standIn = union.variants.find((candidate) => candidate.variant.key === from.default);
  return { from, to: standIn, content: void 0 };
}
function contentLift(from, to, find) {
  if (from.content.declaration !== to.content.declaration) return void 0;
  const lift = find(from.content, to.content);
  return lift.kind === "record" ? lift : void 0;
}

// generator/evolve/history.ts
function createHistory(model) {
  const lifts = /* @__PURE__ */ new Map();
  function lift(from, to) {
    let targets = lifts.get(from);
    if (targets === void 0) {
      targets = /* @__PURE__ */ new Map();
      lifts.set(from, targets);
    }
    let found = targets.get(to);
    if (found === void 0) {
      found = makeLift(from, to, lift);
      targets.set(to, found);
    }
    return found;
  }
  return { model, lift };
}
function makeLift(from, to, find) {
  if (from.kind === "record" && to.kind === "record") return recordLift(from, to, find);
  if (from.kind === "enum" && to.kind === "enum") return enumLift(from, to);
  if (from.kind === "union" && to.kind === "union") return unionLift(from, to, find);
  throw new Error(`"${from.declaration.id}" can't become "${to.declaration.id}"`);
}

// generator/link/lines.ts
var versionPattern = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;
function linkLine(versions, span, sink) {
  const linked = [];
  for (const syntax of versions) {
    const version = linkVersion(syntax, linked.length, sink);
    if (version === void 0) continue;
    const previous = linked.at(-1);
    if (previous !== void 0 && compare2(previous, version) >= 0) {
      sink.report("link/version-order", syntax.span, { version: version.name, before: previous.name });
      continue;
    }
    linked.push(version);
  }
  if (linked.length > 0) return { versions: linked, implicit: false, span };
  sink.report("link/no-versions", span, {});
  return implicitLine(span);
}
function compare2(left, right) {
  return left.major - right.major || left.minor - right.minor || left.patch - right.patch;
}
function linkVersion(syntax, index, sink) {
  const parts = versionPattern.exec(syntax.name.value);
  if (parts === null) {
    sink.report("link/version-form", syntax.name.span, { version: syntax.name.value.slice(0, 60) });
    return void 0;
  }
  return {
    name: syntax.name.value,
    major: Number(parts[1]),
    minor: Number(parts[2]),
    patch: Number(parts[3]),
    index,
    ...syntax.released === void 0 ? {} : { released: syntax.released.value },
    ...syntax.current === void 0 ? {} : { current: syntax.current.value },
    ...syntax.deprecated === void 0 ? {} : { deprecated: syntax.deprecated.value },
    ...syntax.retired === void 0 ? {} : { retired: syntax.retired.value },
    ...syntax.summary === void 0 ? {} : { summary: syntax.summary },
    marks: (syntax.marks ?? []).flatMap((mark) => linkMark(mark, sink)),
    span: syntax.span
  };
}
function linkMark(mark, sink) {
  if (mark.kind === "null") return [null];
  if (mark.kind === "string") return [mark.value];
  if (mark.kind === "integer" && Number.isSafeInteger(Number(mark.value))) return [Number(mark.value)];
  sink.report("parse/expected", mark.span, {
    what: "mark",
    expected: "a string, an integer or null",
    found: "something else"
  });
  return [];
}
function implicitLine(span) {
  return {
    versions: [{ name: "1.0.0", major: 1, minor: 0, patch: 0, index: 0, marks: [], span }],
    implicit: true,
    span
  };
}
function findVersion(line, name, sink) {
  const found = line.versions.find((version) => version.name === name.value);
  if (found !== void 0 && !line.implicit) return found;
  if (!versionPattern.test(name.value))
    sink.report("link/version-form", name.span, { version: name.value.slice(0, 60) });
  else if (line.implicit) sink.report("link/no-history", name.span, { version: name.value });
  else
    sink.report("link/unknown-version", name.span, {
      version: name.value,
      line: line.versions.map((version) => version.name)
    });
  return void 0;
}

// generator/diagnostics/closest.ts
import { distance } from "fastest-levenshtein";
function closest(word, candidates) {
  let best;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps2 = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps2 < bestDistance) {
      best = candidate;
      bestDistance = steps2;
    }
  }
  return best;
}

// generator/link/names.ts
var outputFolders = /* @__PURE__ */ new Set(["schemas", "proto", "catalog", "converts", "dist", "node-modules"]);
var inheritedNames = new Set(Object.getOwnPropertyNames(Object.prototype));
function checkNames(packages, sink) {
  const folders = /* @__PURE__ */ new Map();
  for (const pkg of packages.values()) {
    checkPackageName(pkg, folders, sink);
    checkDeclaredNames(pkg, sink);
  }
}
function checkPackageName(pkg, folders, sink) {
  if (pkg.name === "") return;
  if (pkg.name.length > 200 || !/^[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*$/.test(pkg.name)) {
    sink.report("link/package-name", pkg.span, { name: pkg.name });
    return;
  }
  const folder2 = pkg.name.split(".").map(kebabCase).join("/");
  const word = folder2.split("/")[0] ?? "";
  if (outputFolders.has(word)) sink.report("link/package-reserved", pkg.span, { name: pkg.name, word });
  const other = folders.get(folder2);
  if (other !== void 0) sink.report("link/package-folder", pkg.span, { name: pkg.name, other });
  folders.set(folder2, pkg.name);
}
function checkDeclaredNames(pkg, sink) {
  const inCode = /* @__PURE__ */ new Map();
  function claim(name, as) {
    const key = as.toLowerCase();
    const other = inCode.get(key);
    if (other !== void 0 && other.value !== name.value) {
      sink.report(
        "link/collision",
        name.span,
        { name: name.value, other: other.value, as },
        { related: [{ span: other.span, message: `"${other.value}" is declared here` }] }
      );
    } else inCode.set(key, name);
  }
  claim({ value: "index", span: pkg.span }, "Index");
  for (const { syntax } of pkg.types.values()) {
    if (syntax.body.kind === "alias") checkName(syntax.name, "a type", sink);
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
  if (pkg.envelope !== void 0) {
    const { name, body } = pkg.envelope.syntax;
    if (checkCodeName(name, "an envelope", sink)) claim(name, pascalCase(name.value));
    checkBodyNames(body, sink);
    for (const field of body.fields) {
      if (["type", "payload"].includes(field.key.value))
        sink.report("link/name-reserved", field.key.span, { name: field.key.value, what: "a field of an envelope" });
    }
  }
}
var namePattern = /^[A-Za-z_][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*$/;
function checkName(name, what, sink) {
  if (name.value.length <= 200 && namePattern.test(name.value)) return true;
  sink.report("link/name", name.span, { name: shorten(name.value), what });
  return false;
}
function shorten(text) {
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
function checkCodeName(name, what, sink) {
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
function checkBodyNames(body, sink) {
  switch (body.kind) {
    case "record":
      checkFieldNames(body, sink);
      return;
    case "enum":
      checkUnique(
        body.values.map(({ key }) => key),
        "value",
        sink
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
function checkFieldNames(body, sink) {
  const proto = body.fields.some((field) => field.protobuf !== void 0);
  if (!proto)
    checkUnique(
      body.fields.map(({ key }) => key),
      "field",
      sink
    );
  for (const field of body.fields) {
    if (inheritedNames.has(field.key.value))
      sink.report("link/name-reserved", field.key.span, { name: field.key.value, what: "a field" });
    else checkFieldName(field, sink);
    if (field.inline !== void 0) checkBodyNames(field.inline, sink);
    for (const { value } of field.at ?? []) {
      const step = value.value.split("/").find((part) => inheritedNames.has(part));
      if (step !== void 0) sink.report("link/name-reserved", value.span, { name: step, what: "a place" });
    }
  }
}
function checkFieldName(field, sink) {
  checkName(field.key, "a field", sink);
}
function checkUnique(keys, what, sink) {
  const seen = /* @__PURE__ */ new Map();
  for (const key of keys) {
    const earlier = seen.get(key.value);
    if (earlier !== void 0)
      sink.report(
        "link/duplicate",
        key.span,
        { name: key.value, what },
        { related: [{ span: earlier, message: "first declared here" }] }
      );
    seen.set(key.value, key.span);
  }
}

// generator/link/packages.ts
function gatherPackages(files3, sink) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files3) {
    const name = file.package?.value ?? "";
    if (name === "" && file.notation === "yaml") continue;
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [file]);
    else group.push(file);
  }
  const packages = /* @__PURE__ */ new Map();
  for (const name of [...groups.keys()].sort()) packages.set(name, gatherPackage(name, groups.get(name) ?? [], sink));
  return packages;
}
function gatherPackage(name, files3, sink) {
  const first = files3[0];
  const types = /* @__PURE__ */ new Map();
  const events = /* @__PURE__ */ new Map();
  let envelope;
  let envelopeReference;
  const declared = /* @__PURE__ */ new Map();
  function declare(key, what) {
    const earlier = declared.get(key.value);
    if (earlier !== void 0) {
      sink.report(
        "link/duplicate",
        key.span,
        { name: key.value, what },
        { related: [{ span: earlier, message: "first declared here" }] }
      );
      return false;
    }
    declared.set(key.value, key.span);
    return true;
  }
  for (const file of files3) {
    for (const syntax of file.types) {
      if (declare(syntax.name, "type")) types.set(syntax.name.value, { package: name, file, syntax });
    }
    for (const syntax of file.events) {
      if (declare(syntax.key, "event")) events.set(syntax.key.value, { package: name, file, syntax });
    }
    if (file.envelope !== void 0) {
      const span = file.envelope.kind === "envelope" ? file.envelope.span : file.envelope.name.span;
      if (envelope !== void 0 || envelopeReference !== void 0)
        sink.report("link/package-conflict", span, { key: "envelope", name });
      else if (file.envelope.kind === "envelope") {
        if (declare(file.envelope.name, "envelope")) envelope = { file, syntax: file.envelope };
      } else envelopeReference = { file, name: file.envelope.name };
    }
    for (const key of ["versions", "compatible", "team"]) {
      const other = files3.find((candidate) => candidate !== file && candidate[key] !== void 0);
      if (file[key] !== void 0 && other !== void 0 && files3.indexOf(other) < files3.indexOf(file)) {
        sink.report("link/package-conflict", file.package?.span ?? startOf(file.file), {
          key: key === "team" ? "owner" : key,
          name
        });
      }
    }
  }
  if (first === void 0) throw new Error("a package without files");
  return {
    name,
    notation: files3.every((file) => file.notation === "proto") ? "proto" : "yaml",
    files: files3,
    types,
    events,
    envelope,
    envelopeReference,
    span: first.package?.span ?? startOf(first.file)
  };
}

// generator/link/links.ts
var scalarNames = [
  "bool",
  "int32",
  "uint32",
  "int64",
  "uint64",
  "int128",
  "uint128",
  "float32",
  "float64",
  "decimal",
  "string",
  "bytes",
  "timestamp",
  "duration",
  "date",
  "uuid",
  "json"
];
var scalars = new Set(scalarNames);
function link(files3, imports, sink) {
  const packages = gatherPackages(files3, sink);
  checkNames(packages, sink);
  const visible = /* @__PURE__ */ new Map();
  function packageOf(file) {
    return packages.get(file.package?.value ?? "");
  }
  function visiblePackages(file) {
    let list = visible.get(file);
    if (list === void 0) {
      const imported = [file, ...imports.get(file) ?? []].map(packageOf).filter((pkg) => pkg !== void 0);
      list = [...new Set(imported)];
      visible.set(file, list);
    }
    return list;
  }
  function resolve(file, name, span, sink2) {
    const full = name.startsWith(".");
    const word = full ? name.slice(1) : name;
    if (!full) {
      if (scalars.has(word)) return { kind: "scalar", scalar: word };
      const own = packageOf(file)?.types.get(word);
      if (own !== void 0) return { kind: "type", type: own };
    }
    const candidates = full ? findFull(word, packages.values()) : findVisible(word, visiblePackages(file));
    const [first, second] = candidates;
    if (first !== void 0 && second !== void 0) {
      sink2.report("link/ambiguous-type", span, { name, packages: candidates.map((candidate) => candidate.package) });
    }
    if (first !== void 0) return { kind: "type", type: first };
    const known = [...scalars, ...visiblePackages(file).flatMap((pkg) => [...pkg.types.keys()])];
    const suggestion = closest(word, known);
    const elsewhere = [...packages.values()].find((pkg) => pkg.types.has(word));
    const help = suggestion !== void 0 ? `did you mean "${suggestion}"?` : elsewhere !== void 0 ? `"${elsewhere.name}" declares it: import that file` : void 0;
    sink2.report("link/unknown-type", span, { name }, help === void 0 ? {} : { help });
    return void 0;
  }
  return { packages, packageOf, visiblePackages, resolve };
}
function findFull(name, packages) {
  const found = [];
  for (const pkg of packages) {
    const prefix = pkg.name === "" ? "" : `${pkg.name}.`;
    if (!name.startsWith(prefix)) continue;
    const type = pkg.types.get(name.slice(prefix.length));
    if (type !== void 0) found.push(type);
  }
  return found;
}
function findVisible(name, packages) {
  const bare = packages.map((pkg) => pkg.types.get(name)).filter((type) => type !== void 0);
  return bare.length > 0 ? bare : findFull(name, packages);
}

// generator/load/host.ts
function memoryHost(files3) {
  return {
    readFile(path) {
      const content = Object.hasOwn(files3, path) ? files3[path] : void 0;
      if (content === void 0) return { ok: false, failure: "missing", reason: "no such file" };
      return { ok: true, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content };
    },
    listSchemas: (root3) => Promise.resolve(
      Object.keys(files3).filter(
        (path) => isSchemaPath(path) && (root3 === "" || root3 === "." || path === root3 || path.startsWith(`${root3.replace(/\/$/, "")}/`))
      ).sort()
    )
  };
}
function isSchemaPath(path) {
  return /\.(?:ya?ml|proto)$/.test(path);
}

// generator/load/sources.ts
var maximumFileSize = 32 * 1024 * 1024;
function loadFile(host, path, importedAt, sink) {
  const result = host.readFile(path);
  const span = importedAt ?? startOf(createSourceFile(path, ""));
  if (!result.ok) {
    if (result.failure === "missing" && importedAt !== void 0) sink.report("load/import-missing", span, { path });
    else sink.report("load/unreadable", span, { path, reason: result.reason });
    return void 0;
  }
  if (result.bytes.length > maximumFileSize) {
    sink.report("load/too-large", span, { path, size: result.bytes.length, limit: maximumFileSize });
    return void 0;
  }
  try {
    return createSourceFile(path, new TextDecoder("utf-8", { fatal: true }).decode(result.bytes));
  } catch {
    sink.report("load/not-utf8", span, { path });
    return void 0;
  }
}
function importPath(from, written, roots, sink) {
  const path = joinPath(from.path.split("/").slice(0, -1), written.value);
  if (path !== void 0 && roots.some((root3) => isBelow(path, root3))) return path;
  sink.report("load/import-outside", written.span, { path: written.value });
  return void 0;
}
function joinPath(folders, path) {
  if (path.startsWith("/") || path.includes("\\") || path.includes("\0")) return void 0;
  const steps2 = [...folders];
  for (const step of path.split("/")) {
    if (step === "..") {
      if (steps2.length === 0 || steps2.at(-1) === "..") return void 0;
      steps2.pop();
    } else if (step !== "." && step !== "") steps2.push(step);
  }
  return steps2.join("/");
}
function isBelow(path, root3) {
  const folder2 = root3.replace(/\/$/, "");
  if (folder2 === "" || folder2 === ".") return true;
  return path === folder2 || path.startsWith(`${folder2}/`);
}

// generator/lower/numbers.ts
var fieldNumbers = {
  first: 1,
  minimum: 1,
  maximum: 536870911,
  // Kept by Protobuf for its own use: protobuf.dev, "Assigning Field Numbers".
  forbidden: [{ start: 19e3, end: 19999 }],
  reserved: [],
  allowDuplicates: false
};
var enumNumbers = {
  first: 1,
  minimum: -(2 ** 31),
  maximum: 2 ** 31 - 1,
  forbidden: [],
  reserved: [],
  allowDuplicates: false
};
function assignNumbers(requests, rules, sink) {
  const taken = /* @__PURE__ */ new Map();
  for (const { name, written, assign } of requests) {
    if (written === void 0) continue;
    const number = written.value;
    const other = taken.get(number);
    if (number < rules.minimum || number > rules.maximum || within2(number, rules.forbidden))
      sink.report("lower/number-range", written.span, { number });
    else if (within2(number, rules.reserved)) sink.report("lower/number-reserved", written.span, { number });
    else if (other !== void 0 && !rules.allowDuplicates && other.name !== name) {
      sink.report(
        "lower/number-duplicate",
        written.span,
        { number, other: other.name },
        { related: [{ span: other.span, message: "used here" }] }
      );
    }
    taken.set(number, { name, span: written.span });
    assign(number);
  }
  let next = rules.first;
  for (const { written, assign } of requests) {
    if (written !== void 0) continue;
    for (let range = obstacle(next); range !== void 0; range = obstacle(next)) next = range.end + 1;
    assign(next);
    next += 1;
  }
  function obstacle(number) {
    if (taken.has(number)) return { start: number, end: number };
    return rules.forbidden.find((range) => contains(range, number)) ?? rules.reserved.find((range) => contains(range, number));
  }
}
function contains(range, number) {
  return number >= range.start && number <= range.end;
}
function within2(number, ranges) {
  return ranges.some((range) => contains(range, number));
}

// generator/lower/versions.ts
function versionsOf(lifespan, line, name, sink) {
  const { versions } = line;
  if (lifespan.since === void 0 && lifespan.until === void 0) return versions;
  const since = (lifespan.since ?? []).map((item) => findVersion(line, item, sink)).filter((version) => version !== void 0);
  const until = (lifespan.until ?? []).map((item) => findVersion(line, item, sink)).filter((version) => version !== void 0);
  const alive = versions.filter(
    (version) => (since.length === 0 || reached(version, since)) && !(until.length > 0 && reached(version, until))
  );
  if (alive.length === 0) sink.report("lower/until-before-since", name.span, { name: name.value });
  return alive;
}
function reached(version, marks) {
  const own = marks.filter((mark) => mark.major === version.major);
  if (own.length > 0) return own.some((mark) => compareVersions(version, mark) >= 0);
  return marks.some((mark) => mark.major < version.major);
}
function valueAt(attribute, version, line, key, sink) {
  if (attribute === void 0) return void 0;
  const [first] = attribute;
  if (first === void 0) return void 0;
  if (first.from === void 0) return first.value;
  let best;
  for (const { from, value } of attribute) {
    const start = from === void 0 ? void 0 : line.versions.find((candidate) => candidate.name === from.value);
    if (start === void 0 || compareVersions(start, version) > 0) continue;
    if (best === void 0 || compareVersions(start, best.version) > 0) best = { version: start, value };
  }
  if (best === void 0) sink.report("link/no-value", first.from.span, { key, version: version.name });
  return best?.value;
}
function checkVersionMap(attribute, line, sink) {
  for (const { from } of attribute ?? []) {
    if (from !== void 0) findVersion(line, from, sink);
  }
}

// generator/lower/types.ts
function lowerTypeUse(lowering, use, scope, owner, name, outer = {}, aliases = []) {
  const spelling = spell(lowering, use, scope, outer);
  if (use.inline !== void 0 && owner !== void 0) {
    const declaration = lowering.declareInline(use.inline, name, owner);
    reportUnused(lowering, spelling, new Set(fieldWords), "a type declared in place");
    return { type: lowering.reference(declaration, scope.version.name), ...ofField(spelling) };
  }
  const expression = valueAt(use.type, scope.version, scope.line, "type", lowering.sink);
  return expression === void 0 ? void 0 : lowerExpression(lowering, expression, spelling, scope, aliases);
}
function spell(lowering, use, scope, outer) {
  const at = (attribute, key) => attribute === void 0 ? void 0 : valueAt(attribute, scope.version, scope.line, key, lowering.sink);
  const own = {
    json: at(use.json, "json"),
    proto: at(use.proto, "proto"),
    as: use.as,
    nonfinite: use.nonfinite,
    min: at(use.min, "min"),
    max: at(use.max, "max"),
    length: at(use.length, "length"),
    pattern: at(use.pattern, "pattern"),
    format: at(use.format, "format"),
    unique: at(use.unique, "unique"),
    unit: at(use.unit, "unit"),
    sensitive: use.sensitive,
    query: use.query,
    schema: use.schema,
    validate: use.validate,
    schemaScope: use.schema === void 0 ? void 0 : scope
  };
  const merged = { ...outer };
  for (const [key, value] of Object.entries(own)) {
    if (value !== void 0 && merged[key] === void 0) merged[key] = value;
  }
  return merged;
}
function ofField({ unit, sensitive, query }) {
  return {
    ...unit === void 0 ? {} : { unit: unit.value },
    ...sensitive === void 0 ? {} : { sensitive },
    ...query === void 0 ? {} : { query: query.value }
  };
}
var fieldWords = ["unit", "sensitive", "query", "alias", "schemaScope"];
function lowerExpression(lowering, expression, spelling, scope, aliases) {
  switch (expression.kind) {
    case "nullable": {
      const inner = lowerExpression(lowering, expression.inner, spelling, scope, aliases);
      if (inner === void 0) return void 0;
      if (inner.type.kind === "nullable") {
        lowering.sink.report("lower/nested-nullable", expression.span, {});
        return inner;
      }
      return { ...inner, type: { kind: "nullable", inner: inner.type } };
    }
    case "list":
    case "map": {
      const { min, max, length, unique, alias, ...element } = spelling;
      const inner = lowerExpression(
        lowering,
        expression.kind === "list" ? expression.element : expression.value,
        element,
        scope,
        aliases
      );
      if (inner === void 0) return void 0;
      const constraints = lowerConstraints({ min, max, length, unique });
      const named = alias === void 0 ? {} : { alias };
      const type = expression.kind === "list" ? { kind: "list", element: inner.type, constraints, ...named } : { kind: "map", key: mapKey(expression.key), value: inner.type, constraints, ...named };
      return { ...inner, type };
    }
    case "name":
      return lowerName(lowering, expression, spelling, scope, aliases);
  }
}
function mapKey(name) {
  const scalars2 = {
    int32: ["int32", "int32"],
    sint32: ["int32", "sint32"],
    sfixed32: ["int32", "sfixed32"],
    uint32: ["uint32", "uint32"],
    fixed32: ["uint32", "fixed32"],
    int64: ["int64", "int64"],
    sint64: ["int64", "sint64"],
    sfixed64: ["int64", "sfixed64"],
    uint64: ["uint64", "uint64"],
    fixed64: ["uint64", "fixed64"],
    bool: ["bool", "bool"]
  };
  const [scalar, protobuf] = scalars2[name ?? "string"] ?? ["string", "string"];
  return { kind: "scalar", scalar, json: ["string"], protobuf, nonfinite: false, constraints: {} };
}
function lowerName(lowering, expression, spelling, scope, aliases) {
  const target = lowering.links.resolve(scope.file, expression.name, expression.span, lowering.sink);
  if (target === void 0) return void 0;
  if (target.kind === "scalar") {
    if (expression.version !== void 0) {
      lowering.sink.report("link/version-of-implicit", expression.version.span, {
        version: expression.version.value,
        name: expression.name
      });
    }
    return { type: lowerScalar(lowering, target.scalar, spelling, expression.span), ...ofField(spelling) };
  }
  const version = versionOfTarget(lowering, target.type, expression, scope);
  if (version === void 0) return void 0;
  const { body, name } = target.type.syntax;
  if (body.kind !== "alias") {
    reportUnused(lowering, spelling, new Set(fieldWords), `"${name.value}"`);
    return { type: lowering.reference(lowering.declarationOf(target.type), version.name), ...ofField(spelling) };
  }
  if (aliases.includes(target.type)) {
    lowering.sink.report("link/alias-cycle", expression.span, {
      cycle: [...aliases, target.type].map((alias) => alias.syntax.name.value)
    });
    return void 0;
  }
  const aliasScope = { file: target.type.file, line: lowering.lineOfType(target.type), version };
  const named = spelling.alias === void 0 ? { ...spelling, alias: name.value } : spelling;
  return lowerTypeUse(lowering, body.use, aliasScope, void 0, name.value, named, [...aliases, target.type]);
}
function versionOfTarget(lowering, target, expression, scope) {
  const line = lowering.lineOfType(target);
  const name = target.syntax.name.value;
  let version;
  if (expression.version !== void 0) {
    if (line.implicit) {
      lowering.sink.report("link/version-of-implicit", expression.version.span, {
        version: expression.version.value,
        name
      });
      return line.versions[0];
    }
    version = findVersion(line, expression.version, lowering.sink);
  } else if (line === scope.line) version = scope.version;
  else if (line.implicit || target.syntax.body.kind === "alias") version = line.versions.at(-1);
  else {
    const versions = line.versions.map((item) => item.name);
    lowering.sink.report(
      "link/pin-needed",
      expression.span,
      { name, versions },
      { help: `write the version behind it: ${name}@${versions.at(-1) ?? "1.0.0"}` }
    );
    return void 0;
  }
  if (version === void 0) return void 0;
  if (!versionsOf(target.syntax, line, target.syntax.name, lowering.sink).includes(version)) {
    lowering.sink.report("link/not-in-version", expression.span, { name, version: version.name });
    return void 0;
  }
  return version;
}
var numbers = /* @__PURE__ */ new Set([
  "int32",
  "uint32",
  "int64",
  "uint64",
  "int128",
  "uint128",
  "float32",
  "float64"
]);
function lowerScalar(lowering, scalar, spelling, span) {
  const { sink } = lowering;
  const row = scalarTable[scalar];
  const json = [];
  for (const word2 of spelling.json ?? []) {
    const known = row.json.find((candidate) => candidate === word2.value);
    if (known === void 0)
      sink.report("lower/word", word2.span, { word: word2.value, what: `JSON spelling of ${scalar}`, known: row.json });
    else if (!json.includes(known)) json.push(known);
  }
  const protobuf = word(spelling.proto, row.protobuf, `Protobuf type of ${scalar}`, lowering) ?? row.protobuf[0];
  const as = spelling.as?.value === "bigint" || spelling.as?.value === "string" ? void 0 : word(spelling.as, row.as, `TypeScript type of ${scalar}`, lowering);
  const used = /* @__PURE__ */ new Set(["json", "proto", "as", ...fieldWords]);
  if (scalar === "float32" || scalar === "float64") used.add("nonfinite");
  if (numbers.has(scalar)) for (const key of ["min", "max"]) used.add(key);
  if (scalar === "string") for (const key of ["min", "max", "length", "pattern", "format"]) used.add(key);
  if (scalar === "bytes") for (const key of ["min", "max", "length"]) used.add(key);
  if (scalar === "json") for (const key of ["schema", "validate"]) used.add(key);
  reportUnused(lowering, spelling, used, scalar);
  const schema = scalar === "json" ? foreignSchema(lowering, spelling) : void 0;
  return {
    kind: "scalar",
    scalar,
    json: json.length > 0 ? json : [row.json[0] ?? "json"],
    protobuf: protobuf ?? "string",
    ...as === void 0 ? {} : { as },
    nonfinite: spelling.nonfinite?.value ?? false,
    constraints: numbers.has(scalar) || scalar === "string" || scalar === "bytes" ? lowerConstraints(spelling) : {},
    ...spelling.alias === void 0 ? {} : { alias: spelling.alias },
    ...schema === void 0 ? {} : { schema }
  };
  function word(written, known, what, { sink: reports }) {
    if (written === void 0) return void 0;
    const found = known.find((candidate) => candidate === written.value);
    if (found === void 0)
      reports.report("lower/word", written.span, {
        word: written.value,
        what,
        known: known.length === 0 ? [`none (${span.file.path})`] : known
      });
    return found;
  }
}
function foreignSchema(lowering, spelling) {
  if (spelling.schema === void 0 || spelling.schemaScope === void 0) return void 0;
  const found = lowering.readSchema(spelling.schemaScope.file, spelling.schema);
  if (typeof found === "string") {
    lowering.sink.report("lower/schema-missing", spelling.schema.span, { path: spelling.schema.value, reason: found });
    return void 0;
  }
  return { ...found, validated: spelling.validate?.value ?? true };
}
function lowerConstraints(spelling) {
  const size = bound(spelling.length);
  const min = size ?? bound(spelling.min);
  const max = size ?? bound(spelling.max);
  return {
    ...min === void 0 ? {} : { min },
    ...max === void 0 ? {} : { max },
    ...spelling.pattern === void 0 ? {} : { pattern: spelling.pattern.value },
    ...spelling.format === void 0 ? {} : { format: spelling.format.value },
    ...spelling.unique?.value === true ? { unique: true } : {}
  };
}
function bound(node) {
  if (node?.kind === "float") return node.value;
  if (node?.kind === "integer") return Number.isSafeInteger(Number(node.value)) ? Number(node.value) : node.value;
  return void 0;
}
function reportUnused(lowering, spelling, used, type) {
  for (const [key, value] of Object.entries(spelling)) {
    if (used.has(key) || key === "alias" || key === "schemaScope" || value === void 0 || typeof value === "string")
      continue;
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== void 0 && "span" in first) lowering.sink.report("lower/does-not-apply", first.span, { key, type });
  }
}

// generator/lower/values.ts
function toJson(node) {
  switch (node.kind) {
    case "null":
      return null;
    case "boolean":
    case "float":
    case "string":
      return node.value;
    case "integer":
      return Number.isSafeInteger(Number(node.value)) ? Number(node.value) : node.value;
    case "list":
      return node.items.map(toJson);
    case "map":
      return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, toJson(value)]));
  }
}
function toStandIn(node, sink) {
  const { span } = node;
  if (node.kind !== "string" || !node.value.startsWith("$")) return { kind: "constant", value: toJson(node), span };
  if (node.value.startsWith("$$")) return { kind: "constant", value: node.value.slice(1), span };
  const parts = /^\$(context|envelope|payload)\.([A-Za-z_][A-Za-z0-9_]*)$/.exec(node.value);
  const name = parts?.[2];
  if (name === void 0) {
    sink.report("lower/stand-in", span, { text: node.value });
    return void 0;
  }
  if (parts?.[1] === "context") return { kind: "context", name, span };
  return { kind: parts?.[1] === "envelope" ? "envelope" : "payload", field: name, span };
}
function toOtherwise(node, isOptional, sink) {
  if (isOptional && node.kind === "string" && node.value === "absent") return { kind: "absent", span: node.span };
  return toStandIn(node, sink);
}
function toPlace(text, sink) {
  const { value } = text;
  if (value.startsWith("$")) {
    const name = /^\$context\.([A-Za-z_][A-Za-z0-9_]*)$/.exec(value)?.[1];
    if (name !== void 0) return { root: "context", path: [name] };
    return fail("only $context.name may stand here");
  }
  const fromRoot = value.startsWith("/");
  const path = value === "/" ? [] : (fromRoot ? value.slice(1) : value).split("/");
  if (path.some((step) => step === "")) return fail("a step is empty");
  if (path.length > 16) return fail("it has more than 16 steps");
  const star = path.indexOf("*");
  if (star > 0 || path.lastIndexOf("*") > 0) return fail('"*" may only be the first step');
  if (star === 0 && !fromRoot) return fail('"*" counts from the root: /*');
  return { root: fromRoot ? "document" : "record", path };
  function fail(reason) {
    sink.report("lower/place", text.span, { text: value.slice(0, 80), reason });
    return void 0;
  }
}

// generator/lower/records.ts
function toDocumentation(syntax) {
  return {
    ...syntax.doc === void 0 ? {} : { doc: syntax.doc },
    ...syntax.deprecated === void 0 ? {} : { deprecated: syntax.deprecated.value },
    extensions: Object.fromEntries(Object.entries(syntax.extensions).map(([key, node]) => [key, toJson(node)]))
  };
}
function lowerRecord(lowering, body, owner, kept = []) {
  const byKey = /* @__PURE__ */ new Map();
  for (const field of body.fields) {
    const group = byKey.get(field.key.value);
    if (group === void 0) byKey.set(field.key.value, [field]);
    else group.push(field);
  }
  const versions = new Map(owner.versions.map((version) => [version.name, []]));
  const fields = [];
  const first = [];
  const later = [];
  for (const declarations of byKey.values()) {
    const lowered = lowerField(lowering, declarations, owner);
    checkLatestPlace(lowering, lowered, kept.length > 0);
    fields.push(lowered.field);
    for (const [version, shape] of lowered.shapes) versions.get(version.name)?.push(shape);
    for (const [index, wire] of lowered.wires.entries()) (index === 0 ? first : later).push(wire);
  }
  const reserved2 = body.reservedNumbers.map(({ value }) => value);
  assignNumbers(
    [...first, ...later],
    { ...fieldNumbers, reserved: [...reserved2, ...kept.map((number) => ({ start: number, end: number }))] },
    lowering.sink
  );
  for (const { value, span } of body.reservedNames) {
    const taken = fields.find((field) => field.wires.some((wire) => wire.name === value));
    if (taken !== void 0)
      lowering.sink.report(
        "lower/name-reserved",
        taken.span,
        { name: value },
        { related: [{ span, message: "reserved here" }] }
      );
  }
  return { fields, versions, reservedNumbers: reserved2, reservedNames: body.reservedNames.map(({ value }) => value) };
}
function checkLatestPlace(lowering, { field, shapes }, isEnvelope) {
  const latest = shapes.at(-1)?.[1];
  if (latest === void 0) return;
  const { root: root3, path } = latest.place;
  if (path.length === 1 && path[0] !== "*" && (root3 === "record" || isEnvelope && root3 === "document")) return;
  const place = root3 === "context" ? `$context.${path.join(".")}` : `${root3 === "document" ? "/" : ""}${path.join("/")}`;
  lowering.sink.report("lower/latest-place", latest.span, { field: field.key, place });
}
function lowerField(lowering, declarations, owner) {
  const { sink } = lowering;
  const newest = declarations.at(-1);
  if (newest === void 0) throw new Error("a field without a declaration");
  const field = {
    ...toDocumentation(newest.documentation),
    key: newest.key.value,
    query: false,
    wires: [],
    span: newest.key.span
  };
  const shapes = [];
  for (const syntax of declarations) {
    for (const attribute of [
      syntax.type,
      syntax.at,
      syntax.json,
      syntax.optional,
      syntax.default,
      syntax.unit,
      syntax.convert
    ])
      checkVersionMap(attribute, owner.line, sink);
    const alive = versionsOf(syntax, owner.line, syntax.key, sink).filter(
      (version) => owner.versions.includes(version)
    );
    for (const version of alive) {
      const shape = lowerFieldAt(lowering, field, syntax, version, alive[0] ?? version, owner);
      if (shape !== void 0) shapes.push([version, shape]);
    }
  }
  shapes.sort(([left], [right]) => compareVersions(left, right));
  const wires = groupWires(field, declarations, shapes, owner.line);
  field.wires = wires.map(({ wire }) => wire);
  return { field, shapes, wires: wires.map(({ request }) => request) };
}
function lowerFieldAt(lowering, field, syntax, version, firstVersion, owner) {
  const { sink } = lowering;
  const scope = { file: owner.file, line: owner.line, version };
  const at = (attribute, key) => attribute === void 0 ? void 0 : valueAt(attribute, version, owner.line, key, sink);
  const lowered = lowerTypeUse(lowering, syntax, scope, owner, `${owner.prefix}${pascalCase(field.key)}`);
  if (lowered === void 0) return void 0;
  if (lowered.query === true) field.query = true;
  if (lowered.sensitive !== void 0) field.sensitive = sensitivityOf(lowered.sensitive, lowering);
  const optional2 = at(syntax.optional, "optional")?.value ?? syntax.questionMark;
  const presence = optional2 === "reading" ? "reading" : optional2 ? "optional" : "required";
  const written = at(syntax.at, "at");
  const jsonName = syntax.protobuf?.jsonName ?? field.key;
  const place = (written === void 0 ? void 0 : toPlace(written, sink)) ?? {
    root: "record",
    path: [jsonName]
  };
  const last = place.path.at(-1);
  const none = at(syntax.none, "none");
  const standIn = at(syntax.default, "default");
  const otherwise = at(syntax.otherwise, "else");
  const from = at(syntax.from, "from");
  const convert = lowerConvert(syntax.convert, version, firstVersion, owner.line);
  const fill = at(syntax.fill, "fill");
  if (fill !== void 0 && !isFill(fill.value))
    sink.report("lower/word", fill.span, { word: fill.value, what: "fill", known: ["now", "uuid4", "uuid7"] });
  const defaultValue = standIn === void 0 ? void 0 : toStandIn(standIn, sink);
  const elseValue = otherwise === void 0 ? void 0 : toOtherwise(otherwise, presence !== "required", sink);
  const protoName = syntax.protobuf?.name;
  return {
    field,
    name: last === void 0 || last === "*" ? field.key : last,
    place,
    aliases: protoName !== void 0 && protoName !== jsonName && written === void 0 ? [protoName] : [],
    type: lowered.type,
    presence,
    ...none === void 0 ? {} : { none: toJson(none) },
    ...defaultValue === void 0 ? {} : { default: defaultValue },
    ...elseValue === void 0 ? {} : { otherwise: elseValue },
    ...from === void 0 ? {} : { from: from.map(({ value }) => value) },
    ...convert === void 0 ? {} : { convert },
    ...lowered.unit === void 0 ? {} : { unit: lowered.unit },
    ...fill === void 0 || !isFill(fill.value) ? {} : { fill: fill.value },
    wire: noWire,
    span: spanAt(syntax, version, owner.line)
  };
}
function sensitivityOf(word, { sink }) {
  if (!["personal", "secret"].includes(word.value))
    sink.report("lower/word", word.span, {
      word: word.value,
      what: "kind of sensitive data",
      known: ["personal", "secret"]
    });
  return word.value;
}
function isFill(word) {
  return word === "now" || word === "uuid4" || word === "uuid7";
}
var noWire = {
  number: 0,
  name: "",
  type: { kind: "scalar", scalar: "json", json: ["json"], protobuf: "string", nonfinite: false, constraints: {} },
  presence: "explicit",
  wrapped: false,
  packed: false,
  delimited: false
};
function spanAt(syntax, version, line) {
  const entry = syntax.type?.findLast(({ from }) => {
    const start = line.versions.find((candidate) => candidate.name === from?.value);
    return start !== void 0 && compareVersions(start, version) <= 0;
  });
  return entry?.value.span ?? syntax.key.span;
}
function lowerConvert(attribute, version, firstVersion, line) {
  let best;
  for (const { from, value } of attribute ?? []) {
    const start = from === void 0 ? firstVersion : line.versions.find((candidate) => candidate.name === from.value);
    if (start === void 0 || compareVersions(start, version) > 0) continue;
    if (best === void 0 || compareVersions(start, best.start) > 0) best = { start, value };
  }
  return best === void 0 ? void 0 : {
    path: resolvePath(best.value.path),
    name: best.value.name,
    version: best.start.name,
    span: best.value.path.span
  };
}
function resolvePath(path) {
  const steps2 = path.span.file.path.split("/").slice(0, -1);
  for (const step of path.value.split("/")) {
    if (step === "..") steps2.pop();
    else if (step !== "." && step !== "") steps2.push(step);
  }
  return steps2.join("/");
}
function groupWires(field, declarations, shapes, line) {
  const groups = [];
  for (const [version, shape] of shapes) {
    const syntax = declarationAt(declarations, version, line);
    const wrapped = syntax.protobuf === void 0 && shape.presence !== "required" && (shape.type.kind === "list" || shape.type.kind === "map");
    const form = `${wrapped ? "wrapped " : ""}${wireForm(shape.type)}`;
    const previous = groups.at(-1);
    const group = previous !== void 0 && continues(previous.form, form) && (syntax.number === void 0 || syntax.number === previous.request.written) ? previous : begin(version, syntax);
    group.form = form;
    group.wire.type = shape.type;
    group.wire.wrapped = wrapped;
    shape.wire = group.wire;
  }
  return groups;
  function begin(version, syntax) {
    const base2 = syntax.protobuf?.name ?? snakeName(field.key);
    const taken = groups.some(({ wire: wire2 }) => wire2.name === base2);
    const wire = {
      ...noWire,
      name: taken ? `${base2}_v${version.major}${groups.some(({ wire: other }) => other.name === `${base2}_v${version.major}`) ? `_${version.minor}` : ""}` : base2,
      presence: syntax.protobuf?.presence ?? "explicit",
      packed: syntax.protobuf?.packed ?? true,
      delimited: syntax.protobuf?.delimited ?? false,
      ...syntax.protobuf?.oneof === void 0 ? {} : { oneof: syntax.protobuf.oneof }
    };
    const written = groups.some(({ request }) => request.written !== void 0 && request.written === syntax.number) ? void 0 : syntax.number;
    const group = {
      wire,
      form: "",
      request: {
        name: `${field.key}#${groups.length}`,
        written,
        assign: (number) => {
          wire.number = number;
        }
      }
    };
    groups.push(group);
    return group;
  }
}
function declarationAt(declarations, version, line) {
  const [only] = declarations;
  if (only === void 0) throw new Error("a field without a declaration");
  if (declarations.length === 1) return only;
  const quiet = { report: () => void 0 };
  return declarations.find((syntax) => versionsOf(syntax, line, syntax.key, quiet).includes(version)) ?? only;
}
function snakeName(key) {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(key) && !/[A-Z]/.test(key) ? key : /^[A-Za-z]/.test(snakeCase(key)) ? snakeCase(key) : `field_${snakeCase(key)}`;
}
function wireForm(type) {
  switch (type.kind) {
    case "scalar":
      return type.scalar === "int128" || type.scalar === "uint128" || type.protobuf === "bytes" ? `${type.scalar}` : type.protobuf === "string" ? "string" : type.protobuf;
    case "list":
      return `list ${wireForm(type.element)}`;
    case "map":
      return `map ${type.key.protobuf} ${wireForm(type.value)}`;
    case "nullable":
      return `nullable ${wireForm(type.inner)}`;
    case "reference":
      return type.declaration.id;
  }
}
function continues(older, newer) {
  if (older === newer) return true;
  const widenings = ["int32 int64", "uint32 uint64", "uint32 int64", "sint32 sint64"];
  return widenings.includes(`${older} ${newer}`);
}

// generator/lower/enums.ts
function lowerEnum(lowering, body, name, owner) {
  const proto = owner.file.notation === "proto";
  const flat = flatten(body.values, [], []);
  const isAbsence = ({ syntax }) => proto && syntax.number?.value === 0 && syntax.json?.every(({ value }) => value.length === 1 && value[0]?.kind === "string" && value[0].value === "") === true;
  const kept = flat.filter((value) => !isAbsence(value));
  const values = [];
  const requests = [];
  const versions = new Map(owner.versions.map((version) => [version.name, []]));
  for (const item of kept) {
    const value = {
      ...toDocumentation(item.syntax.documentation),
      key: item.key,
      groups: item.groups,
      name: item.syntax.key.value,
      number: 0,
      wireName: proto ? item.syntax.key.value : `${screamingSnakeCase(name)}_${screamingSnakeCase(item.key)}`,
      span: item.syntax.span
    };
    values.push(value);
    requests.push({
      name: item.key,
      written: item.syntax.number,
      assign: (number) => {
        value.number = number;
      }
    });
    lowerValue(lowering, item, value, owner, versions);
  }
  const hasZero = requests.some(({ written }) => written?.value === 0);
  assignNumbers(
    requests,
    { ...enumNumbers, reserved: body.reservedNumbers.map((range) => range.value), allowDuplicates: body.allowAlias },
    lowering.sink
  );
  for (const [version, shapes] of versions) {
    if (shapes.length === 0) lowering.sink.report("lower/enum-empty", body.span, { name, version });
    checkSpellings(lowering, shapes);
  }
  return {
    open: body.open?.value ?? true,
    values,
    unspecified: !hasZero,
    versions,
    reservedNumbers: body.reservedNumbers.map(({ value }) => value),
    reservedNames: body.reservedNames.map(({ value }) => value)
  };
}
function flatten(values, groups, lifespans) {
  return values.flatMap((syntax) => {
    const inner = [...lifespans, syntax];
    if (syntax.values !== void 0) return flatten(syntax.values, [...groups, syntax.key.value], inner);
    return [{ syntax, groups, key: [...groups, syntax.key.value].join("."), lifespans: inner }];
  });
}
function lowerValue(lowering, { syntax, key, lifespans }, value, owner, versions) {
  const { sink } = lowering;
  const alive = lifespans.reduce(
    (left, lifespan) => left.filter((version) => versionsOf(lifespan, owner.line, syntax.key, sink).includes(version)),
    owner.versions
  );
  const standIn = syntax.default?.kind === "string" ? syntax.default.value : void 0;
  const literal = literalOf(syntax, alive.at(-1), key, owner.line, lowering);
  for (const version of alive) {
    const json = spellingsAt(syntax, version, owner.line, lowering);
    versions.get(version.name)?.push({ value, json, literal, ...standIn === void 0 ? {} : { default: standIn } });
  }
}
function spellingsAt(syntax, version, line, lowering) {
  const written = valueAt(syntax.json, version, line, "json", lowering.sink);
  if (written === void 0) return [syntax.key.value];
  return written.map(toSpelling);
}
function toSpelling(node) {
  return node.kind === "integer" ? Number(node.value) : node.kind === "string" ? node.value : "";
}
function literalOf(syntax, newest, key, line, lowering) {
  const first = newest === void 0 ? key : spellingsAt(syntax, newest, line, lowering)[0];
  return typeof first === "string" ? first : key;
}
function checkSpellings(lowering, shapes) {
  const seen = /* @__PURE__ */ new Map();
  for (const { json, value } of shapes) {
    for (const spelling of json) {
      const other = seen.get(spelling);
      if (other !== void 0) {
        const related = [{ span: other.span, message: "used here" }];
        lowering.sink.report(
          "lower/enum-json",
          value.span,
          { json: JSON.stringify(spelling), other: other.value },
          { related }
        );
      } else seen.set(spelling, { value: value.key, span: value.span });
    }
  }
}

// generator/lower/sharing.ts
function compareShapes(shapeOf) {
  const signatures = /* @__PURE__ */ new Map();
  const verdicts = /* @__PURE__ */ new Map();
  function signature(edge) {
    const key = `${edge.declaration}@${edge.version}`;
    let found = signatures.get(key);
    if (found === void 0) {
      const shape = shapeOf(edge.declaration, edge.version);
      found = shape === void 0 ? { text: "absent", edges: [] } : sign(shape);
      signatures.set(key, found);
    }
    return found;
  }
  function same(left, right) {
    const assumed = /* @__PURE__ */ new Set();
    const open = [[left, right]];
    for (let pair = open.pop(); pair !== void 0; pair = open.pop()) {
      const [one, other] = pair;
      if (one.declaration !== other.declaration) return false;
      if (one.version === other.version) continue;
      const key = `${one.declaration}@${one.version}=${other.version}`;
      const known = verdicts.get(key);
      if (known === true || assumed.has(key)) continue;
      const oneSignature = signature(one);
      const otherSignature = signature(other);
      if (known === false || oneSignature.text !== otherSignature.text) {
        verdicts.set(`${left.declaration}@${left.version}=${right.version}`, false);
        return false;
      }
      assumed.add(key);
      for (const [index, edge] of oneSignature.edges.entries()) {
        const counterpart = otherSignature.edges[index];
        if (counterpart !== void 0) open.push([edge, counterpart]);
      }
    }
    for (const key of assumed) verdicts.set(key, true);
    return true;
  }
  return {
    runsOf(declaration, versions) {
      const runs = [];
      for (const version of versions) {
        const run = runs.at(-1);
        const previous = run?.at(-1);
        if (run !== void 0 && previous !== void 0 && same({ declaration, version: previous.name }, { declaration, version: version.name }))
          run.push(version);
        else runs.push([version]);
      }
      return runs;
    }
  };
}
function sign(shape) {
  const edges = [];
  switch (shape.kind) {
    case "record":
      return { text: shape.fields.map((field) => signField(field, edges)).join("\n"), edges };
    case "enum":
      return {
        text: shape.values.map(({ value, json, default: standIn }) => JSON.stringify([value.key, value.number, json, standIn ?? null])).join("\n"),
        edges
      };
    case "union": {
      const variants = shape.variants.map((variant) => {
        const content = variant.content;
        edges.push({ declaration: content.declaration.id, version: content.versions[0]?.name ?? "" });
        return JSON.stringify([variant.variant.key, variant.variant.number, variant.tags, variant.default ?? null]);
      });
      return { text: `${JSON.stringify(shape.layout)}
${variants.join("\n")}`, edges };
    }
  }
}
function signField(shape, edges) {
  return [
    shape.field.key,
    shape.wire.number,
    shape.name,
    shape.place.root,
    shape.place.path.join("/"),
    shape.aliases.join(","),
    signType(shape.type, edges),
    shape.presence,
    shape.none === void 0 ? "" : signJson(shape.none),
    signStandIn(shape.default),
    signStandIn(shape.otherwise),
    shape.from?.join(",") ?? "",
    shape.convert === void 0 ? "" : `${shape.convert.path}#${shape.convert.name}@${shape.convert.version}`,
    shape.unit ?? ""
  ].join("\0");
}
function signType(type, edges) {
  switch (type.kind) {
    case "scalar":
      return `${type.scalar} ${type.json.join("|")} ${type.protobuf} ${type.as ?? ""} ${type.nonfinite} ${signConstraints(type.constraints)} ${type.schema?.path ?? ""}`;
    case "list":
      return `list<${signType(type.element, edges)}> ${signConstraints(type.constraints)}`;
    case "map":
      return `map<${type.key.protobuf},${signType(type.value, edges)}> ${signConstraints(type.constraints)}`;
    case "nullable":
      return `${signType(type.inner, edges)}?`;
    case "reference":
      edges.push({ declaration: type.declaration.id, version: type.version });
      return `&${type.declaration.id}`;
  }
}
function signConstraints(constraints) {
  return JSON.stringify(constraints, (_, value) => typeof value === "bigint" ? `${value}n` : value);
}
function signJson(value) {
  return JSON.stringify(value, (_, item) => typeof item === "bigint" ? `${item}n` : item);
}
function signStandIn(standIn) {
  if (standIn === void 0) return "";
  const { span: _, ...rest } = standIn;
  return signConstraints(rest);
}

// generator/lower/unions.ts
function lowerUnion(lowering, body, owner) {
  const { sink } = lowering;
  checkVersionMap(body.layout, owner.line, sink);
  const versions = new Map(
    owner.versions.map((version) => {
      const written = valueAt(body.layout, version, owner.line, "layout", sink);
      const layout = written === void 0 ? internal : toLayout(lowering, written);
      return [version.name, { layout, variants: [] }];
    })
  );
  const variants = [];
  const requests = [];
  for (const syntax of body.variants) {
    const lowered = lowerVariant(lowering, syntax, owner);
    if (lowered === void 0) continue;
    variants.push(lowered.variant);
    requests.push({ name: syntax.key.value, written: syntax.number, assign: lowered.assign });
    for (const [version, shape] of lowered.shapes) versions.get(version.name)?.variants.push(shape);
  }
  assignNumbers(requests, fieldNumbers, sink);
  return { open: body.open?.value ?? true, variants, versions };
}
var internal = { kind: "internal", tag: "type" };
function toLayout(lowering, syntax) {
  const { sink } = lowering;
  if (syntax.word !== void 0) {
    switch (syntax.word.value) {
      case "external":
        return { kind: "external" };
      case "internal":
        return internal;
      case "adjacent":
        return { kind: "adjacent", tag: "type", content: "payload" };
      default:
        sink.report("lower/word", syntax.word.span, {
          word: syntax.word.value,
          what: "layout",
          known: ["external", "internal", "adjacent"]
        });
        return internal;
    }
  }
  for (const key of ["type", "payload"]) {
    if (syntax[key] === void 0) sink.report("lower/version-map-of-layout", syntax.span, { key });
  }
  if (syntax.type === void 0 || syntax.payload === void 0) return internal;
  const type = toPlace(syntax.type, sink);
  const payload = toPlace(syntax.payload, sink);
  if (type === void 0 || payload === void 0) return internal;
  const tag = type.path[0];
  const content = payload.path[0];
  if (type.path.length !== 1 || payload.path.length > 1 || tag === void 0 || type.root === "context" || payload.root === "context") {
    sink.report("lower/place", syntax.type.span, {
      text: syntax.type.value,
      reason: "a union's tag and content stand one step below its value"
    });
    return internal;
  }
  if (tag === "*") return { kind: "external" };
  return content === void 0 ? { kind: "internal", tag } : { kind: "adjacent", tag, content };
}
function lowerVariant(lowering, syntax, owner) {
  const { sink } = lowering;
  const alive = versionsOf(syntax, owner.line, syntax.key, sink).filter((version) => owner.versions.includes(version));
  const contents = alive.map((version) => [version, contentAt(lowering, syntax, version, alive, owner)]);
  const record = contents.at(-1)?.[1]?.record;
  if (record === void 0) return void 0;
  checkVersionMap(syntax.tag, owner.line, sink);
  const variant = {
    ...toDocumentation(syntax.documentation),
    key: syntax.key.value,
    record,
    number: 0,
    wireName: snakeCase(syntax.key.value),
    span: syntax.span
  };
  const standIn = syntax.default?.kind === "string" ? syntax.default.value : void 0;
  const shapes = contents.flatMap(([version, content]) => {
    if (content === void 0) return [];
    const tags = valueAt(syntax.tag, version, owner.line, "type", sink)?.map(({ value }) => value) ?? [
      syntax.key.value
    ];
    const shape = {
      variant,
      tags,
      // Shapes are shared between versions only after all declarations are lowered.
      get content() {
        const found = content.record.shapes.get(content.version);
        if (found === void 0) throw new Error(`"${content.record.id}" has no shape in ${content.version}`);
        return found;
      },
      ...standIn === void 0 ? {} : { default: standIn }
    };
    return [[version, shape]];
  });
  return {
    variant,
    assign: (number) => {
      variant.number = number;
    },
    shapes
  };
}
function contentAt(lowering, syntax, version, alive, owner) {
  if (syntax.content.kind === "record") {
    const name = `${owner.prefix}${pascalCase(syntax.key.value)}`;
    const record = lowering.declareInline(syntax.content, name, { ...owner, versions: alive });
    return record.kind === "record" ? { record, version: version.name } : void 0;
  }
  const scope = { file: owner.file, line: owner.line, version };
  const lowered = lowerTypeUse(
    lowering,
    { type: [{ value: syntax.content.type }] },
    scope,
    void 0,
    syntax.key.value
  );
  if (lowered === void 0) return void 0;
  if (lowered.type.kind === "reference" && lowered.type.declaration.kind === "record") {
    return { record: lowered.type.declaration, version: lowered.type.version };
  }
  lowering.sink.report("lower/map-of-fields", syntax.content.type.span, { type: "this type" });
  return void 0;
}

// generator/lower/declarations.ts
function createDeclarations(links, sink, readSchema) {
  const lines = /* @__PURE__ */ new Map();
  const named = /* @__PURE__ */ new Map();
  const inline2 = /* @__PURE__ */ new Map();
  const workpieces = /* @__PURE__ */ new Map();
  const references = /* @__PURE__ */ new Map();
  function lineFor(key, make) {
    let line = lines.get(key);
    if (line === void 0) {
      line = make();
      lines.set(key, line);
    }
    return line;
  }
  const declarations = {
    links,
    sink,
    readSchema,
    lineOfPackage: (pkg) => lineFor(pkg, () => {
      const versions = pkg.files.find((file) => file.versions !== void 0)?.versions;
      return versions === void 0 ? implicitLine(pkg.span) : linkLine(versions, pkg.span, sink);
    }),
    lineOfType: (type) => lineOf(type.package, type.syntax),
    lineOfEvent: (pkg, event) => lineOf(pkg.name, event),
    lineOfEnvelope: (pkg, envelope) => lineOf(pkg.name, envelope),
    declarationOf,
    declareInline(body, name, owner) {
      let found = inline2.get(body);
      if (found === void 0) {
        found = create(body, name, owner, { extensions: {} }, body.span, owner.name);
        inline2.set(body, found);
        fill(found.id, body, { ...owner, prefix: name }, name);
      }
      return found;
    },
    reference(declaration, version) {
      const key = `${declaration.id}@${version}`;
      let found = references.get(key);
      if (found === void 0) {
        found = {
          kind: "reference",
          declaration,
          version,
          get shape() {
            const shape = declaration.shapes.get(version);
            if (shape === void 0) throw new Error(`"${declaration.id}" has no shape in ${version}`);
            return shape;
          }
        };
        references.set(key, found);
      }
      return found;
    },
    declare(body, name, owner, documentation2, span, kept) {
      const declaration = create(body, name, owner, documentation2, span, name === owner.name ? void 0 : owner.name);
      fill(declaration.id, body, owner, name, kept);
      return declaration;
    },
    finish,
    declarationsOf: (pkg) => [...workpieces.values()].map((piece) => piece.declaration).filter((declaration) => declaration.package === pkg)
  };
  return declarations;
  function lineOf(pkg, syntax) {
    return lineFor(syntax, () => {
      if (syntax.versions !== void 0) return linkLine(syntax.versions, syntax.span, sink);
      const linked = links.packages.get(pkg);
      if (linked === void 0) throw new Error(`unknown package "${pkg}"`);
      return declarations.lineOfPackage(linked);
    });
  }
  function declarationOf(type) {
    let found = named.get(type);
    if (found !== void 0) return found;
    const { syntax } = type;
    if (syntax.body.kind === "alias") throw new Error(`"${syntax.name.value}" is an alias`);
    const pkg = links.packages.get(type.package);
    if (pkg === void 0) throw new Error(`unknown package "${type.package}"`);
    const line = declarations.lineOfType(type);
    const name = syntax.name.value;
    const owner = {
      pkg,
      file: type.file,
      line,
      name,
      prefix: pascalCase(name),
      versions: versionsOf(syntax, line, syntax.name, sink)
    };
    found = create(syntax.body, name, owner, toDocumentation(syntax.documentation), syntax.span, void 0);
    named.set(type, found);
    fill(found.id, syntax.body, owner, name);
    return found;
  }
  function create(body, name, owner, documentation2, span, ownerName) {
    let id = owner.pkg.name === "" ? name : `${owner.pkg.name}.${name}`;
    for (let count = 2; workpieces.has(id); count += 1) id = `${id}${count}`;
    const base2 = {
      ...documentation2,
      id,
      name: id.slice(owner.pkg.name === "" ? 0 : owner.pkg.name.length + 1),
      package: owner.pkg.name,
      ...ownerName === void 0 ? {} : { owner: ownerName },
      line: owner.line,
      span,
      shapes: /* @__PURE__ */ new Map()
    };
    const declaration = emptyDeclaration(body.kind, base2);
    workpieces.set(id, {
      declaration,
      versions: owner.versions,
      raw: () => void 0
    });
    return declaration;
  }
  function fill(id, body, owner, name, kept) {
    const piece = workpieces.get(id);
    if (piece === void 0) throw new Error(`nothing is declared as "${id}"`);
    switch (body.kind) {
      case "record": {
        const { versions, ...rest } = lowerRecord(declarations, body, owner, kept);
        Object.assign(piece.declaration, rest);
        piece.raw = (version) => withFields(versions.get(version));
        return;
      }
      case "enum": {
        const { versions, ...rest } = lowerEnum(declarations, body, name, owner);
        Object.assign(piece.declaration, rest);
        piece.raw = (version) => {
          const values = versions.get(version);
          return values === void 0 ? void 0 : { kind: "enum", values };
        };
        return;
      }
      case "union": {
        const { versions, ...rest } = lowerUnion(declarations, body, owner);
        Object.assign(piece.declaration, rest);
        piece.raw = (version) => {
          const shape = versions.get(version);
          return shape === void 0 ? void 0 : { kind: "union", ...shape };
        };
      }
    }
  }
  function finish() {
    for (const piece of workpieces.values()) {
      for (const version of piece.versions) {
        const raw2 = piece.raw(version.name);
        if (raw2 !== void 0)
          piece.declaration.shapes.set(version.name, toShape(raw2, piece.declaration, [version]));
      }
    }
    const comparison = compareShapes((id, version) => workpieces.get(id)?.raw(version));
    const shared = [...workpieces].map(([id, piece]) => [piece, comparison.runsOf(id, piece.versions)]);
    for (const [piece, runs] of shared) {
      for (const run of runs) {
        const newest = run.at(-1);
        const raw2 = newest === void 0 ? void 0 : piece.raw(newest.name);
        if (raw2 === void 0) continue;
        const shape = toShape(raw2, piece.declaration, run);
        for (const version of run) piece.declaration.shapes.set(version.name, shape);
      }
    }
  }
}
function withFields(fields) {
  return fields === void 0 ? void 0 : { kind: "record", fields };
}
function emptyDeclaration(kind, base2) {
  const reserved2 = { reservedNumbers: [], reservedNames: [] };
  switch (kind) {
    case "record":
      return { ...base2, kind, fields: [], ...reserved2 };
    case "enum":
      return { ...base2, kind, open: true, values: [], unspecified: true, ...reserved2 };
    case "union":
      return { ...base2, kind, open: true, variants: [] };
  }
}
function toShape(raw2, declaration, versions) {
  if (raw2.kind === "record" && declaration.kind === "record")
    return { kind: "record", declaration, versions, fields: raw2.fields };
  if (raw2.kind === "enum" && declaration.kind === "enum")
    return { kind: "enum", declaration, versions, values: raw2.values };
  if (raw2.kind === "union" && declaration.kind === "union")
    return { kind: "union", declaration, versions, layout: raw2.layout, variants: raw2.variants };
  throw new Error(`"${declaration.id}" is a ${declaration.kind}, not a ${raw2.kind}`);
}

// generator/lower/envelopes.ts
var keptNumbers = [1, 2, 15];
function lowerEnvelope(declarations, pkg) {
  if (pkg.envelope === void 0) return void 0;
  const { syntax, file } = pkg.envelope;
  const line = declarations.lineOfEnvelope(pkg, syntax);
  const name = syntax.name.value;
  const owner = { pkg, file, line, name, prefix: name, versions: line.versions };
  const record = declarations.declare(
    syntax.body,
    name,
    owner,
    toDocumentation(syntax.documentation),
    syntax.span,
    keptNumbers
  );
  return {
    record,
    layouts: lowerLayouts(declarations, syntax, line),
    ...syntax.typePattern === void 0 ? {} : { typePattern: syntax.typePattern.value }
  };
}
function lowerLayouts(declarations, syntax, line) {
  checkVersionMap(syntax.layout, line, declarations.sink);
  const layouts = /* @__PURE__ */ new Map();
  const bySyntax = /* @__PURE__ */ new Map();
  for (const version of line.versions) {
    const written = valueAt(syntax.layout, version, line, "layout", declarations.sink);
    const layout = written === void 0 ? adjacent : lowerLayout(declarations, written, version, line);
    const text = JSON.stringify(layout);
    let known = bySyntax.get(written);
    if (known === void 0) {
      known = /* @__PURE__ */ new Map();
      bySyntax.set(written, known);
    }
    const shared = known.get(text) ?? layout;
    known.set(text, shared);
    layouts.set(version.name, shared);
  }
  return layouts;
}
var adjacent = {
  type: { root: "document", path: ["type"] },
  payload: { root: "document", path: ["payload"] },
  version: { place: { root: "document", path: ["version"] }, as: "version" }
};
var words = {
  adjacent,
  internal: {
    type: { root: "document", path: ["type"] },
    payload: { root: "document", path: [] },
    version: { place: { root: "document", path: ["version"] }, as: "version" }
  },
  external: {
    type: { root: "document", path: ["*"] },
    payload: { root: "document", path: ["*"] },
    version: { place: { root: "document", path: ["version"] }, as: "version" }
  }
};
function lowerLayout(declarations, syntax, version, line) {
  const { sink } = declarations;
  if (syntax.word !== void 0) {
    const layout = words[syntax.word.value];
    if (layout !== void 0 && Object.hasOwn(words, syntax.word.value)) return layout;
    sink.report("lower/word", syntax.word.span, { word: syntax.word.value, what: "layout", known: Object.keys(words) });
    return adjacent;
  }
  for (const key of ["type", "payload"]) {
    if (syntax[key] === void 0) sink.report("lower/version-map-of-layout", syntax.span, { key });
  }
  if (syntax.version?.as !== void 0 && !["major", "version"].includes(syntax.version.as.value)) {
    sink.report("lower/word", syntax.version.as.span, {
      word: syntax.version.as.value,
      what: "form of a version",
      known: ["major", "version"]
    });
  }
  checkVersionMap(syntax.batch, line, sink);
  const batchAt = batchPlace(declarations, syntax, version, line);
  const versionPlace2 = syntax.version === void 0 ? void 0 : toPlace(syntax.version.at, sink);
  const type = syntax.type === void 0 ? void 0 : toPlace(syntax.type, sink);
  const payload = syntax.payload === void 0 ? void 0 : toPlace(syntax.payload, sink);
  return {
    type: type ?? adjacent.type,
    payload: payload ?? adjacent.payload,
    ...versionPlace2 === void 0 ? {} : {
      version: {
        place: versionPlace2,
        as: syntax.version?.as?.value === "major" ? "major" : "version"
      }
    },
    ...batchAt === void 0 ? {} : { batch: batchAt }
  };
}
function batchPlace(declarations, syntax, version, line) {
  const quiet = { report: () => void 0 };
  const written = valueAt(syntax.batch, version, line, "batch", quiet);
  return written === void 0 ? void 0 : toPlace(written, declarations.sink);
}
function findEnvelope(declarations, pkg, own) {
  const mine = own.get(pkg.name);
  if (mine !== void 0) return { envelope: mine, pinned: void 0 };
  const reference = pkg.envelopeReference;
  if (reference === void 0) return void 0;
  const { sink, links } = declarations;
  const [path = "", version] = reference.name.value.split("@");
  for (const candidate of links.visiblePackages(reference.file)) {
    const name = candidate.envelope?.syntax.name.value;
    const envelope = own.get(candidate.name);
    if (name === void 0 || envelope === void 0 || path !== name && path !== `${candidate.name}.${name}`)
      continue;
    if (version === void 0) return { envelope, pinned: void 0 };
    return { envelope, pinned: findVersion(envelope.record.line, { value: version, span: reference.name.span }, sink) };
  }
  sink.report("link/unknown-envelope", reference.name.span, { name: reference.name.value });
  return void 0;
}

// generator/lower/events.ts
function declareEvent(declarations, pkg, linked) {
  const { syntax, file } = linked;
  const line = declarations.lineOfEvent(pkg, syntax);
  const versions = versionsOf(syntax, line, syntax.key, declarations.sink);
  const name = pascalCase(syntax.key.value);
  const owner = { pkg, file, line, name: syntax.key.value, prefix: name, versions };
  const documentation2 = { ...toDocumentation(syntax.documentation), extensions: {} };
  const payload = declarations.declare(
    syntax.body,
    `${name}Payload`,
    owner,
    documentation2,
    syntax.span
  );
  return { linked, line, versions, payload };
}
function lowerEvent(declarations, work, used) {
  const { linked, line, payload } = work;
  const { syntax } = linked;
  checkVersionMap(syntax.tag, line, declarations.sink);
  const requires = used === void 0 ? [] : requiredFields(declarations, syntax, used.envelope);
  const versions = work.versions.flatMap((version) => {
    const shape = shapeAt(payload, version.name);
    if (shape === void 0) return [];
    const tags = valueAt(syntax.tag, version, line, "type", declarations.sink)?.map(({ value }) => value) ?? [
      syntax.key.value
    ];
    return [{ version, tags, payload: shape, requires, ...envelopeAt(declarations, work, version, used) }];
  });
  const latest = versions.at(-1);
  if (latest === void 0) return void 0;
  const examples = syntax.examples.flatMap((example) => lowerExample(declarations, example));
  return {
    ...toDocumentation(syntax.documentation),
    id: linked.package === "" ? syntax.key.value : `${linked.package}.${syntax.key.value}`,
    key: syntax.key.value,
    package: linked.package,
    line,
    versions,
    latest,
    current: versions.findLast(({ version }) => version.released !== void 0) ?? latest,
    removed: latest.version !== line.versions.at(-1),
    skip: syntax.skip?.value ?? false,
    payload,
    producers: syntax.producers,
    consumers: syntax.consumers,
    ...syntax.replacement === void 0 ? {} : { replacement: syntax.replacement.value },
    examples,
    span: syntax.key.span
  };
}
function envelopeAt(declarations, { line, linked }, version, used) {
  if (used === void 0) return { marks: [] };
  const { record, layouts } = used.envelope;
  const only = record.line.versions[0];
  const own = used.pinned ?? (record.line === line ? version : record.line.versions.length === 1 ? only : void 0);
  if (own === void 0) {
    declarations.sink.report("link/envelope-line", linked.syntax.key.span, { name: record.name });
    return { marks: [] };
  }
  const envelope = shapeAt(record, own.name);
  const layout = layouts.get(own.name);
  const marks = layout?.version === void 0 ? version.marks : version.marks.length > 0 ? version.marks : [layout.version.as === "major" ? version.major : version.name];
  return { marks, ...envelope === void 0 ? {} : { envelope }, ...layout === void 0 ? {} : { layout } };
}
function requiredFields(declarations, syntax, envelope) {
  return syntax.requires.flatMap((name) => {
    const field = envelope.record.fields.find(({ key }) => key === name.value);
    if (field === void 0)
      declarations.sink.report("link/unknown-field", name.span, {
        name: name.value,
        what: `envelope "${envelope.record.name}"`
      });
    return field === void 0 ? [] : [field];
  });
}
function lowerExample(declarations, syntax) {
  const { sink } = declarations;
  const stored = "kind" in syntax.stored ? jsonText(toJson(syntax.stored)) : syntax.stored.value;
  if (!("kind" in syntax.stored)) {
    try {
      JSON.parse(stored);
    } catch (error2) {
      sink.report("lower/example-json", syntax.stored.span, {
        title: syntax.title,
        reason: error2 instanceof Error ? error2.message : String(error2)
      });
      return [];
    }
  }
  const context = syntax.context === void 0 ? {} : toJson(syntax.context);
  if (!isObject(context)) {
    sink.report("lower/example-form", syntax.span, { title: syntax.title, reason: '"context" must be a map' });
    return [];
  }
  const reads = syntax.reads === void 0 ? void 0 : lowerReads(declarations, syntax, syntax.reads);
  return [
    {
      title: syntax.title,
      version: syntax.version.value,
      stored,
      context,
      ...reads === void 0 ? {} : { reads },
      span: syntax.span
    }
  ];
}
function lowerReads(declarations, syntax, node) {
  const fail = (reason) => {
    declarations.sink.report("lower/example-form", node.span, { title: syntax.title, reason });
    return void 0;
  };
  const value = toJson(node);
  if (!isObject(value)) return fail('"reads" must be a map');
  const unknown = Object.keys(value).find((key) => !["version", "type", "envelope", "payload"].includes(key));
  if (unknown !== void 0) return fail(`"reads" has version, type, envelope and payload, no "${unknown}"`);
  const { version, type, envelope, payload } = value;
  return {
    ...typeof version === "string" ? { version } : {},
    ...typeof type === "string" ? { type } : {},
    envelope: envelope ?? {},
    payload: payload ?? {}
  };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function jsonText(value) {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => jsonText(item)).join(",")}]`;
  if (isObject(value))
    return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`).join(",")}}`;
  return JSON.stringify(value);
}
function lowerFlow(declarations, syntax, find) {
  const arrows = [];
  for (const step of syntax.steps) {
    const links = step.value.split("->").map((part) => part.split("|").map((name) => name.trim()));
    if (links.length < 2 || links.flat().some((name) => name === "")) {
      declarations.sink.report("link/flow-step", step.span, { text: step.value.slice(0, 80) });
      continue;
    }
    const events = links.map(
      (names) => names.flatMap((name) => {
        const event = find(name);
        if (event === void 0) declarations.sink.report("link/unknown-event", step.span, { name: name.slice(0, 80) });
        return event === void 0 ? [] : [event];
      })
    );
    for (const [index, targets] of events.entries()) {
      for (const from of index === 0 ? [] : events[index - 1] ?? [])
        for (const to of targets) arrows.push({ from, to });
    }
  }
  return { ...toDocumentation(syntax.documentation), name: syntax.name.value, arrows, span: syntax.span };
}

// generator/lower/index.ts
function lower(links, sink, readSchema) {
  const declarations = createDeclarations(links, sink, readSchema);
  const envelopes = /* @__PURE__ */ new Map();
  const works = /* @__PURE__ */ new Map();
  for (const pkg of links.packages.values()) {
    for (const type of pkg.types.values()) {
      if (type.syntax.body.kind !== "alias") declarations.declarationOf(type);
      else lowerAlias(declarations, pkg, type);
    }
    const envelope = lowerEnvelope(declarations, pkg);
    if (envelope !== void 0) envelopes.set(pkg.name, envelope);
    works.set(
      pkg.name,
      [...pkg.events.values()].map((event) => declareEvent(declarations, pkg, event))
    );
  }
  declarations.finish();
  const events = /* @__PURE__ */ new Map();
  const lowered = [...links.packages.values()].map((pkg) => {
    const used = findEnvelope(declarations, pkg, envelopes);
    const own = (works.get(pkg.name) ?? []).map((work) => lowerEvent(declarations, work, used)).filter((event) => event !== void 0);
    for (const event of own) events.set(event.id, event);
    return { pkg, used, own };
  });
  return { packages: lowered.map(({ pkg, used, own }) => lowerPackage(declarations, pkg, used, own, events)) };
}
function lowerAlias(declarations, pkg, type) {
  if (type.syntax.body.kind !== "alias") return;
  const line = declarations.lineOfType(type);
  const owner = {
    pkg,
    file: type.file,
    line,
    name: type.syntax.name.value,
    prefix: pascalCase(type.syntax.name.value),
    versions: line.versions
  };
  for (const version of line.versions)
    lowerTypeUse(declarations, type.syntax.body.use, { file: type.file, line, version }, owner, owner.name, {}, [type]);
}
function lowerPackage(declarations, pkg, used, own, events) {
  const first = pkg.files.find((file) => file.documentation.doc !== void 0) ?? pkg.files[0];
  const team = pkg.files.find((file) => file.team !== void 0)?.team;
  const visible = new Set(pkg.files.flatMap((file) => declarations.links.visiblePackages(file)));
  const find = (name) => events.get(pkg.name === "" ? name : `${pkg.name}.${name}`) ?? events.get(name);
  const title = pkg.files.find((file) => file.documentation.title !== void 0)?.documentation.title;
  return {
    ...first === void 0 ? { extensions: {} } : toDocumentation(first.documentation),
    name: pkg.name,
    notation: pkg.notation,
    ...title === void 0 ? {} : { title },
    ...team === void 0 ? {} : { team: team.value },
    compatible: compatibleOf(declarations, pkg),
    line: declarations.lineOfPackage(pkg),
    context: lowerContext(declarations, pkg, used),
    ...used === void 0 ? {} : { envelope: used.envelope },
    declarations: declarations.declarationsOf(pkg.name),
    events: own,
    flows: pkg.files.flatMap((file) => file.flows).map((flow) => lowerFlow(declarations, flow, find)),
    imports: [...visible].map(({ name }) => name).filter((name) => name !== pkg.name).sort(),
    span: pkg.span
  };
}
var modes = ["backward", "forward", "full", "none"];
function compatibleOf(declarations, pkg) {
  const written = pkg.files.find((file) => file.compatible !== void 0)?.compatible;
  if (written === void 0) return "backward";
  const mode = modes.find((word) => word === written.value);
  if (mode === void 0)
    declarations.sink.report("lower/word", written.span, { word: written.value, what: "mode", known: modes });
  return mode ?? "backward";
}
function lowerContext(declarations, pkg, used) {
  const lender = used === void 0 || used.envelope.record.package === pkg.name ? void 0 : declarations.links.packages.get(used.envelope.record.package);
  const parameters = /* @__PURE__ */ new Map();
  for (const source of lender === void 0 ? [pkg] : [lender, pkg]) {
    const line = declarations.lineOfPackage(source);
    const version = line.versions.at(-1);
    if (version === void 0) continue;
    for (const file of source.files) {
      for (const syntax of file.context) {
        const lowered = lowerTypeUse(declarations, syntax.type, { file, line, version }, void 0, syntax.name.value);
        if (lowered === void 0) continue;
        parameters.set(syntax.name.value, {
          ...toDocumentation(syntax.documentation),
          name: syntax.name.value,
          type: lowered.type,
          optional: syntax.optional,
          span: syntax.name.span
        });
      }
    }
  }
  return [...parameters.values()];
}

// generator/parse/yaml/document.ts
import { isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
var maximumDepth = 100;
function parseYaml(file, sink) {
  if (tooDeep(file, sink)) return void 0;
  const document = parseDocument(file.text, {
    intAsBigInt: true,
    // Duplicates are found below: there with both places.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error"
  });
  for (const error2 of document.errors) {
    const [start, end] = error2.pos;
    sink.report("parse/yaml", { file, start, end: Math.max(end, start + 1) }, { reason: reasonOf(error2.message) });
  }
  if (document.errors.length > 0) return void 0;
  if (document.contents === null) return { kind: "map", entries: [], span: startOf(file) };
  return toData(document.contents, file, sink, 0);
}
function tooDeep(file, sink) {
  let depth = 0;
  const { text } = file;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 91 || unit === 123) {
      depth += 1;
      if (depth > maximumDepth * 4) {
        sink.report("parse/too-deep", { file, start: index, end: index + 1 }, { limit: maximumDepth });
        return true;
      }
    } else if (unit === 93 || unit === 125) depth = Math.max(0, depth - 1);
  }
  const deepBlock = /^(?: {400,}|(?:- ){200,}|(?:\? ){200,})\S/m.exec(text);
  if (deepBlock === null) return false;
  sink.report("parse/too-deep", { file, start: deepBlock.index, end: deepBlock.index + 1 }, { limit: maximumDepth });
  return true;
}
function reasonOf(message) {
  const text = message.split("\n")[0] ?? message;
  return (text.charAt(0).toLowerCase() + text.slice(1)).replaceAll("`", '"');
}
function spanOf(node, file) {
  const range = node.range;
  return range === null || range === void 0 ? startOf(file) : { file, start: range[0], end: Math.max(range[1], range[0]) };
}
function toData(node, file, sink, depth) {
  const span = spanOf(node, file);
  if (depth > maximumDepth) {
    sink.report("parse/too-deep", span, { limit: maximumDepth });
    return { kind: "null", span };
  }
  if (isAlias(node)) {
    sink.report("parse/alias", span, {});
    return { kind: "null", span };
  }
  if (isScalar(node)) return scalarToData(node.value, span, sink);
  if (isSeq(node)) {
    return { kind: "list", items: node.items.map((item) => toData(item, file, sink, depth + 1)), span };
  }
  if (isMap(node)) return mapToData(node.items, span, file, sink, depth);
  return { kind: "null", span };
}
function scalarToData(value, span, sink) {
  switch (typeof value) {
    case "string":
      return { kind: "string", value, span };
    case "bigint":
      return { kind: "integer", value, span };
    case "number":
      return { kind: "float", value, span };
    case "boolean":
      return { kind: "boolean", value, span };
    default:
      if (value === null) return { kind: "null", span };
      sink.report("parse/yaml", span, { reason: "a value of this kind has no meaning here" });
      return { kind: "null", span };
  }
}
function mapToData(items, span, file, sink, depth) {
  const entries = [];
  const seen = /* @__PURE__ */ new Map();
  for (const { key, value } of items) {
    const keySpan = spanOf(key, file);
    if (!isScalar(key)) {
      sink.report("parse/key", keySpan, {});
      continue;
    }
    const text = typeof key.value === "string" ? key.value : file.text.slice(keySpan.start, keySpan.end);
    const earlier = seen.get(text);
    if (earlier !== void 0) {
      sink.report(
        "parse/duplicate-key",
        keySpan,
        { key: text },
        { related: [{ span: earlier, message: "first written here" }] }
      );
      continue;
    }
    seen.set(text, keySpan);
    const located = { value: text, span: keySpan };
    entries.push({
      key: located,
      value: value === null ? { kind: "null", span: keySpan } : toData(value, file, sink, depth + 1)
    });
  }
  return { kind: "map", entries, span };
}

// generator/parse/yaml/grammar.ts
var documentationKeys = {
  doc: "What it is, for people. Markdown.",
  title: "A short name for people.",
  deprecated: "Says that it should no longer be used, and what to use instead."
};
var typeUseKeys = {
  type: "A type expression: a scalar, a name, list<T>, map<T>, T? (may be null); or a version map of them.",
  json: "How the value is written in JSON. In a list the first is written, all are read.",
  proto: "The scalar type in Protobuf, where it is not the default one.",
  as: "The TypeScript type: number for 64-bit integers, Date for timestamps.",
  nonfinite: "Whether NaN and the infinities are values.",
  min: "Smallest value of a number; smallest size of a string (code points), bytes, list or map.",
  max: "Largest value of a number; largest size of a string (code points), bytes, list or map.",
  length: "Exact size of a string, bytes, list or map.",
  pattern: "A regular expression (ECMAScript, u flag) that is found in the string.",
  format: "A format of JSON Schema: email, uri, hostname, ipv4, ipv6.",
  unique: "No two elements are equal.",
  schema: "Path of a JSON Schema of your own, for type json.",
  validate: "false: the value is not checked against its schema.",
  unit: "The unit of the number: ms, s, stroops. A change between known units is scaled.",
  sensitive: "personal or secret.",
  query: "A field to query by.",
  values: "Declares an enum in place.",
  fields: "Declares a record in place.",
  variants: "Declares a union in place.",
  layout: "Where tag and content of the union stand: external, internal or adjacent.",
  open: "Unknown values are kept (the default).",
  closed: "Unknown values are refused."
};
var historyKeys = {
  since: "The version that it appears in; a list where it was backported to older majors.",
  until: "The version that it no longer appears in."
};
var versionsKey = { versions: "The line of versions, oldest first." };
var fileKeys = {
  package: "The dotted name of the package: shop.orders.",
  ...documentationKeys,
  owner: "The team that answers for it.",
  import: "Other schema files, relative to this one, whose types are used here.",
  compatible: "What releases are held to: backward, forward, full or none.",
  ...versionsKey,
  context: "What a caller tells the reader beside the event.",
  envelope: "The record around every event, or the name of another package's.",
  types: "Named types: aliases, records, enums, unions.",
  events: "The events.",
  flows: "Which event follows which."
};
var versionKeys = {
  released: "The day it was released. A version without one is a draft.",
  current: "The day from which it is the version to write.",
  deprecated: "The day from which it should no longer be written.",
  retired: "The day from which it is no longer written.",
  summary: "What is new, in a sentence.",
  mark: "What stands on the wire for this version; null is absent, a list has all that are read."
};
var contextKeys = { ...documentationKeys, ...typeUseKeys };
var fieldKeys = {
  ...documentationKeys,
  ...typeUseKeys,
  ...historyKeys,
  at: "Where the value stands: a property, a path below the record (address/city), or from the root (/kind/id).",
  optional: "true, false, or reading: writers set it, readers may not rely on it.",
  none: "A stored value that means that there is none.",
  default: "What stands in where an event has no value: a constant, $context.x, $envelope.x or $payload.x.",
  else: "What stands in where a stored value has no counterpart in the latest version; absent if the field is optional.",
  from: "The older fields that this one is made of.",
  convert: "The function that makes the value: ./file.ts#name.",
  fill: "What create puts in: now, uuid4 or uuid7.",
  number: "The number in Protobuf."
};
var typeKeys = {
  ...documentationKeys,
  ...typeUseKeys,
  ...historyKeys,
  ...versionsKey,
  reserved: "Numbers and names that must not be used again."
};
var enumValueKeys = {
  doc: "What it means.",
  deprecated: "Says that it should no longer be used.",
  number: "The number in Protobuf.",
  json: "How it is written in JSON: a string or an integer; in a list the first is written, all are read.",
  since: historyKeys.since ?? "",
  until: historyKeys.until ?? "",
  default: "The value given to a side that lacks this one.",
  values: "Makes this a group: the union of these values."
};
var variantKeys = {
  ...documentationKeys,
  ...historyKeys,
  type: "Its tag on the wire, where it is not the key.",
  number: "The number in Protobuf.",
  fields: "Its fields.",
  record: "The name of a record that is its content.",
  default: "The variant given to a side that lacks this one.",
  reserved: "Numbers and names that must not be used again."
};
var unionLayoutKeys = { type: "Where the tag stands.", payload: "Where the content stands." };
var envelopeKeys = {
  ...documentationKeys,
  ...versionsKey,
  layout: "Where type, payload, version and batch stand in stored JSON.",
  types: "What every event's type must look like: { pattern: \u2026 }.",
  fields: "The fields beside type and payload.",
  reserved: "Numbers and names that must not be used again."
};
var envelopeLayoutKeys = {
  type: "Where the event's type stands: /type, /* (the key itself) or $context.x.",
  payload: "Where the event's own fields stand: /payload, / (the root) or /*.",
  version: "Where the version stands, or { at, as: major }.",
  batch: "Where a container of several events holds its list."
};
var envelopeVersionKeys = { at: "Where the version stands.", as: "major: its major, an integer." };
var envelopeTypesKeys = { pattern: "A regular expression that every event's type matches." };
var eventKeys = {
  ...documentationKeys,
  ...versionsKey,
  ...historyKeys,
  type: "Its type on the wire, where it is not the key.",
  skip: "true: a removed event is skipped by readers.",
  requires: "Optional fields of the envelope that this event always has.",
  fields: "Its fields.",
  reserved: "Numbers and names that must not be used again.",
  owner: "Who answers for it.",
  producers: "Who writes it.",
  consumers: "Who reads it.",
  replacement: "What takes its place.",
  examples: "Stored events and what the latest version makes of them; each is a test."
};
var exampleKeys = {
  title: "What it shows.",
  version: "The version it was stored under.",
  stored: "The JSON as it was written.",
  context: "What the caller tells the reader.",
  reads: "What the latest version makes of it: version, type, envelope, payload."
};
var flowKeys = { ...documentationKeys, steps: "Arrows: A -> B | C -> D." };

// generator/parse/yaml/nodes.ts
var noKeys = {};
function readKeys(node, table, what, sink) {
  const found = /* @__PURE__ */ new Map();
  let extensions = noKeys;
  if (node.kind === "map") {
    for (const { key, value } of node.entries) {
      if (key.value.startsWith("x-")) extensions = { ...extensions, [key.value]: value };
      else if (Object.hasOwn(table, key.value)) found.set(key.value, value);
      else reportUnknownKey(key, value, table, what, sink);
    }
  } else if (node.kind !== "null") {
    sink.report("parse/expected", node.span, { what, expected: "a map", found: describe(node) });
  }
  return { span: node.span, get: (key) => found.get(key), extensions };
}
function reportUnknownKey(key, value, table, what, sink) {
  const suggestion = closest(key.value, Object.keys(table));
  const known = `known keys: ${Object.keys(table).join(", ")}`;
  const help = suggestion !== void 0 ? `did you mean "${suggestion}"?` : isLooseText(key, value) ? "inside braces a comma ends a value: put the whole text in quotes" : known;
  sink.report("parse/unknown-key", key.span, { key: key.value, what }, { help });
}
function isLooseText(key, value) {
  return value.kind === "null" && key.value.includes(" ");
}
function describe(node) {
  switch (node.kind) {
    case "null":
      return "nothing";
    case "boolean":
      return `${node.value}`;
    case "integer":
    case "float":
      return `the number ${node.value}`;
    case "string":
      return `the string "${node.value.length > 40 ? `${node.value.slice(0, 40)}\u2026` : node.value}"`;
    case "list":
      return "a list";
    case "map":
      return "a map";
  }
}
var readString = (node, what, sink) => {
  if (node.kind === "string") return { value: node.value, span: node.span };
  sink.report("parse/expected", node.span, { what, expected: "a string", found: describe(node) });
  return void 0;
};
var readText = (node, what, sink) => {
  if (node.kind === "integer" || node.kind === "float" || node.kind === "boolean") {
    return { value: node.span.file.text.slice(node.span.start, node.span.end), span: node.span };
  }
  return readString(node, what, sink);
};
var readBoolean = (node, what, sink) => {
  if (node.kind === "boolean") return { value: node.value, span: node.span };
  sink.report("parse/expected", node.span, { what, expected: "true or false", found: describe(node) });
  return void 0;
};
var readInteger = (node, what, sink) => {
  if (node.kind === "integer" && Number.isSafeInteger(Number(node.value)))
    return { value: Number(node.value), span: node.span };
  sink.report("parse/expected", node.span, { what, expected: "an integer", found: describe(node) });
  return void 0;
};
var readNode = (node) => node;
function readOneOrMore(read) {
  return (node, what, sink) => {
    const items = node.kind === "list" ? node.items : [node];
    if (items.length === 0) {
      sink.report("parse/expected", node.span, { what, expected: "at least one value", found: "an empty list" });
      return void 0;
    }
    return items.map((item) => read(item, what, sink)).filter((item) => item !== void 0);
  };
}
function readVersioned(node, read, what, sink) {
  if (node === void 0) return void 0;
  if (!isVersionMap(node)) {
    const value = read(node, what, sink);
    return value === void 0 ? void 0 : [{ value }];
  }
  const entries = [];
  for (const { key, value } of node.entries) {
    const item = read(value, what, sink);
    if (item !== void 0) entries.push({ from: key, value: item });
  }
  return entries.length === 0 ? void 0 : entries;
}
var versionPattern2 = /^\d+\.\d+\.\d+$/;
function isVersionMap(node) {
  return node.kind === "map" && node.entries.length > 0 && node.entries.every(({ key }) => versionPattern2.test(key.value));
}
function optional(node, read, what, sink) {
  return node === void 0 ? void 0 : read(node, what, sink);
}
function readNames(node, what, sink) {
  return optional(node, readOneOrMore(readString), what, sink) ?? [];
}
function defined(entries) {
  const result = {};
  for (const key in entries) {
    const value = entries[key];
    if (value !== void 0) result[key] = value;
  }
  return result;
}

// generator/parse/yaml/documentation.ts
function readDocumentation(keys, sink) {
  return {
    ...defined({
      doc: optional(keys.get("doc"), readString, "doc", sink)?.value.trim(),
      title: optional(keys.get("title"), readString, "title", sink)?.value,
      deprecated: optional(keys.get("deprecated"), readString, "deprecated", sink)
    }),
    extensions: keys.extensions
  };
}
function readVersions(node, sink) {
  if (node.kind !== "map") {
    sink.report("parse/expected", node.span, {
      what: "versions",
      expected: "a map from version to its dates",
      found: describe(node)
    });
    return void 0;
  }
  return node.entries.map(({ key, value }) => {
    const keys = readKeys(value, versionKeys, `version "${key.value}"`, sink);
    return {
      name: key,
      ...defined({
        released: optional(keys.get("released"), readText, "released", sink),
        current: optional(keys.get("current"), readText, "current", sink),
        deprecated: optional(keys.get("deprecated"), readText, "deprecated", sink),
        retired: optional(keys.get("retired"), readText, "retired", sink),
        summary: optional(keys.get("summary"), readString, "summary", sink)?.value,
        marks: optional(keys.get("mark"), readOneOrMore(readNode), "mark", sink)
      }),
      span: key.span
    };
  });
}

// generator/parse/yaml/expression.ts
var maximumDepth2 = 32;
function readTypeExpression(node, what, sink) {
  const text = readString(node, what, sink);
  return text === void 0 ? void 0 : parseTypeExpression(text, sink);
}
function parseTypeExpression(text, sink) {
  const source = text.value;
  let at = 0;
  function fail(reason) {
    sink.report("parse/type", text.span, { text: source, reason });
    return void 0;
  }
  function skipSpace() {
    while (source[at] === " ") at += 1;
  }
  function span(start) {
    const offset = text.span.file.text.startsWith(source, text.span.start) ? text.span.start : text.span.start + 1;
    return {
      file: text.span.file,
      start: offset + start,
      end: Math.min(offset + at, Math.max(text.span.end, offset + at))
    };
  }
  function parse(depth) {
    if (depth > maximumDepth2) return fail(`is nested more than ${maximumDepth2} deep`);
    skipSpace();
    const start = at;
    const name = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*/.exec(source.slice(at, at + 512))?.[0];
    if (name === void 0)
      return fail(at >= source.length ? "ends too early" : `can't go on at "${source.slice(at, at + 10)}"`);
    at += name.length;
    let type2;
    if (source[at] === "<") {
      if (name !== "list" && name !== "map")
        return fail(`"${name}" takes no type in angle brackets; only list and map do`);
      at += 1;
      const inner = parse(depth + 1);
      if (inner === void 0) return void 0;
      skipSpace();
      if (source[at] === ",") return fail("a map has one type, that of its values: map<T>");
      if (source[at] !== ">") return fail('a ">" is missing');
      at += 1;
      type2 = name === "list" ? { kind: "list", element: inner, span: span(start) } : { kind: "map", value: inner, span: span(start) };
    } else if (name === "list" || name === "map") {
      return fail(`say of what: ${name}<string>`);
    } else {
      let version;
      if (source[at] === "@") {
        const versionStart = at + 1;
        const found = /^\d+\.\d+\.\d+/.exec(source.slice(versionStart, versionStart + 64))?.[0];
        if (found === void 0) return fail('a version belongs after "@": Name@1.0.0');
        at = versionStart + found.length;
        version = { value: found, span: span(versionStart) };
      }
      type2 = { kind: "name", name, ...version === void 0 ? {} : { version }, span: span(start) };
    }
    skipSpace();
    if (source[at] === "?") {
      at += 1;
      type2 = { kind: "nullable", inner: type2, span: span(start) };
      if (source[at] === "?") return fail('one "?" is enough');
    }
    if (source.startsWith("[]", at)) return fail('a list is written "list<T>"');
    return type2;
  }
  const type = parse(0);
  if (type === void 0) return void 0;
  skipSpace();
  return at === source.length ? type : fail(`can't go on at "${source.slice(at, at + 10)}"`);
}

// generator/parse/yaml/types.ts
function readField(key, node, sink) {
  const questionMark = key.value.endsWith("?");
  const name = questionMark ? { value: key.value.slice(0, -1), span: { ...key.span, end: key.span.end - 1 } } : key;
  const base2 = { key: name, questionMark, span: key.span };
  if (node.kind === "string") {
    const type = readTypeExpression(node, `field "${name.value}"`, sink);
    return { ...base2, documentation: noDocumentation, ...type === void 0 ? {} : { type: [{ value: type }] } };
  }
  const what = `field "${name.value}"`;
  const keys = readKeys(node, fieldKeys, what, sink);
  const use = readTypeUse(keys, what, sink);
  if (use.type === void 0 && use.inline === void 0 && keys.get("type") === void 0) {
    sink.report("parse/missing-key", key.span, { key: "type", what });
  }
  return {
    ...base2,
    ...use,
    documentation: readDocumentation(keys, sink),
    ...defined({
      since: optional(keys.get("since"), readOneOrMore(readText), "since", sink),
      until: optional(keys.get("until"), readOneOrMore(readText), "until", sink),
      at: readVersioned(keys.get("at"), readString, "at", sink),
      optional: readVersioned(keys.get("optional"), readOptional, "optional", sink),
      none: readVersioned(keys.get("none"), readNode, "none", sink),
      default: readVersioned(keys.get("default"), readNode, "default", sink),
      otherwise: readVersioned(keys.get("else"), readNode, "else", sink),
      from: readVersioned(keys.get("from"), readOneOrMore(readString), "from", sink),
      convert: readVersioned(keys.get("convert"), readConvert, "convert", sink),
      fill: readVersioned(keys.get("fill"), readString, "fill", sink),
      number: optional(keys.get("number"), readInteger, "number", sink)
    })
  };
}
var noDocumentation = { extensions: {} };
var readOptional = (node, what, sink) => {
  if (node.kind === "string" && node.value === "reading") return { value: "reading", span: node.span };
  return readBoolean(node, what, sink);
};
var readConvert = (node, what, sink) => {
  const text = readString(node, what, sink);
  if (text === void 0) return void 0;
  const parts = /^([^#]+\.[cm]?ts)#([A-Za-z_$][A-Za-z0-9_$]*)$/.exec(text.value);
  if (parts?.[1] === void 0 || parts[2] === void 0) {
    sink.report("parse/convert", text.span, { text: text.value });
    return void 0;
  }
  return { path: { value: parts[1], span: text.span }, name: parts[2] };
};
function readTypeUse(keys, what, sink) {
  const inline2 = readTypeBody(keys, what, sink);
  const type = keys.get("type");
  if (inline2 !== void 0 && type !== void 0)
    sink.report("parse/two-bodies", type.span, { first: "type", second: bodyWord(inline2) });
  return defined({
    type: inline2 === void 0 ? readVersioned(type, readTypeExpression, `the type of ${what}`, sink) : void 0,
    inline: inline2,
    json: readVersioned(keys.get("json"), readOneOrMore(readString), "json", sink),
    proto: readVersioned(keys.get("proto"), readString, "proto", sink),
    as: optional(keys.get("as"), readString, "as", sink),
    nonfinite: optional(keys.get("nonfinite"), readBoolean, "nonfinite", sink),
    min: readVersioned(keys.get("min"), readNumberNode, "min", sink),
    max: readVersioned(keys.get("max"), readNumberNode, "max", sink),
    length: readVersioned(keys.get("length"), readNumberNode, "length", sink),
    pattern: readVersioned(keys.get("pattern"), readString, "pattern", sink),
    format: readVersioned(keys.get("format"), readString, "format", sink),
    unique: readVersioned(keys.get("unique"), readBoolean, "unique", sink),
    schema: optional(keys.get("schema"), readString, "schema", sink),
    validate: optional(keys.get("validate"), readBoolean, "validate", sink),
    unit: readVersioned(keys.get("unit"), readString, "unit", sink),
    sensitive: optional(keys.get("sensitive"), readString, "sensitive", sink),
    query: optional(keys.get("query"), readBoolean, "query", sink)
  });
}
var readNumberNode = (node, what, sink) => {
  if (node.kind === "integer" || node.kind === "float") return node;
  sink.report("parse/expected", node.span, { what, expected: "a number", found: describe(node) });
  return void 0;
};
function bodyWord(body) {
  return { record: "fields", enum: "values", union: "variants" }[body.kind];
}
function readTypeBody(keys, what, sink) {
  const fields = keys.get("fields");
  const values = keys.get("values");
  const variants = keys.get("variants");
  const bodies = [fields, values, variants].filter((node) => node !== void 0);
  if (bodies[1] !== void 0)
    sink.report("parse/two-bodies", bodies[1].span, { first: "fields", second: "values or variants" });
  if (fields !== void 0) return readRecordBody(keys, what, sink);
  if (values !== void 0) return readEnumBody(values, keys, what, sink);
  if (variants !== void 0) return readUnionBody(variants, keys, what, sink);
  return void 0;
}
function readRecordBody(keys, what, sink) {
  const fields = keys.get("fields");
  const reserved2 = readReserved(keys.get("reserved"), sink);
  return {
    kind: "record",
    fields: fields === void 0 ? [] : readFields(fields, what, sink),
    ...reserved2,
    span: keys.span
  };
}
function readFields(node, what, sink) {
  if (node.kind === "null") return [];
  if (node.kind !== "map") {
    sink.report("parse/expected", node.span, {
      what: `the fields of ${what}`,
      expected: "a map",
      found: describe(node)
    });
    return [];
  }
  return node.entries.map(({ key, value }) => readField(key, value, sink));
}
function readReserved(node, sink) {
  const reservedNumbers = [];
  const reservedNames = [];
  for (const item of node === void 0 ? [] : node.kind === "list" ? node.items : [node]) {
    if (item.kind === "integer" && Number.isSafeInteger(Number(item.value))) {
      reservedNumbers.push({ value: { start: Number(item.value), end: Number(item.value) }, span: item.span });
      continue;
    }
    const text = item.kind === "string" ? item.value : "";
    const range = /^(\d{1,9}) to (\d{1,9}|max)$/.exec(text);
    if (range?.[1] !== void 0 && range[2] !== void 0) {
      const end = range[2] === "max" ? 536870911 : Number(range[2]);
      reservedNumbers.push({ value: { start: Number(range[1]), end }, span: item.span });
    } else if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) reservedNames.push({ value: text, span: item.span });
    else sink.report("parse/reserved", item.span, { text: describe(item) });
  }
  return { reservedNumbers, reservedNames };
}
function readOpen(keys, sink) {
  const open = optional(keys.get("open"), readBoolean, "open", sink);
  const closed = optional(keys.get("closed"), readBoolean, "closed", sink);
  if (open !== void 0 && closed !== void 0 && open.value === closed.value)
    sink.report("parse/open-closed", closed.span, {});
  return open ?? (closed === void 0 ? void 0 : { value: !closed.value, span: closed.span });
}
function readEnumBody(node, keys, what, sink) {
  const open = readOpen(keys, sink);
  return {
    kind: "enum",
    ...open === void 0 ? {} : { open },
    values: readEnumValues(node, what, sink),
    ...readReserved(keys.get("reserved"), sink),
    allowAlias: false,
    span: keys.span
  };
}
function readEnumValues(node, what, sink) {
  if (node.kind === "list") {
    return node.items.flatMap((item) => {
      const key = readText(item, `a value of ${what}`, sink);
      return key === void 0 ? [] : [{ key, documentation: noDocumentation, span: item.span }];
    });
  }
  if (node.kind !== "map") {
    sink.report("parse/expected", node.span, {
      what: `the values of ${what}`,
      expected: "a list or a map",
      found: describe(node)
    });
    return [];
  }
  return node.entries.map(({ key, value }) => {
    const valueKeys = readKeys(value, enumValueKeys, `value "${key.value}"`, sink);
    const group = valueKeys.get("values");
    return {
      key,
      documentation: readDocumentation(valueKeys, sink),
      ...defined({
        number: optional(valueKeys.get("number"), readInteger, "number", sink),
        json: readVersioned(valueKeys.get("json"), readOneOrMore(readEnumJson), "json", sink),
        since: optional(valueKeys.get("since"), readOneOrMore(readText), "since", sink),
        until: optional(valueKeys.get("until"), readOneOrMore(readText), "until", sink),
        default: valueKeys.get("default"),
        values: group === void 0 ? void 0 : readEnumValues(group, `group "${key.value}"`, sink)
      }),
      span: key.span
    };
  });
}
var readEnumJson = (node, what, sink) => {
  if (node.kind === "string" || node.kind === "integer") return node;
  sink.report("parse/expected", node.span, { what, expected: "a string or an integer", found: describe(node) });
  return void 0;
};
function readUnionBody(node, keys, what, sink) {
  const open = readOpen(keys, sink);
  const layout = readVersioned(keys.get("layout"), readUnionLayout, "layout", sink);
  if (node.kind !== "map") {
    sink.report("parse/expected", node.span, {
      what: `the variants of ${what}`,
      expected: "a map",
      found: describe(node)
    });
  }
  return {
    kind: "union",
    ...open === void 0 ? {} : { open },
    ...layout === void 0 ? {} : { layout },
    variants: node.kind === "map" ? node.entries.map(({ key, value }) => readVariant(key, value, sink)) : [],
    span: keys.span
  };
}
var readUnionLayout = (node, _what, sink) => {
  if (node.kind === "string") return { word: { value: node.value, span: node.span }, span: node.span };
  const keys = readKeys(node, unionLayoutKeys, "the layout of a union", sink);
  return {
    ...defined({
      type: optional(keys.get("type"), readString, "type", sink),
      payload: optional(keys.get("payload"), readString, "payload", sink)
    }),
    span: node.span
  };
};
function readVariant(key, node, sink) {
  const what = `variant "${key.value}"`;
  const keys = readKeys(node, variantKeys, what, sink);
  const record = keys.get("record");
  const reference = record === void 0 ? void 0 : readTypeExpression(record, "record", sink);
  if (record !== void 0 && keys.get("fields") !== void 0)
    sink.report("parse/two-bodies", record.span, { first: "fields", second: "record" });
  return {
    key,
    documentation: readDocumentation(keys, sink),
    ...defined({
      number: optional(keys.get("number"), readInteger, "number", sink),
      tag: readVersioned(keys.get("type"), readOneOrMore(readText), "type", sink),
      since: optional(keys.get("since"), readOneOrMore(readText), "since", sink),
      until: optional(keys.get("until"), readOneOrMore(readText), "until", sink),
      default: keys.get("default")
    }),
    content: reference === void 0 ? readRecordBody(keys, what, sink) : { kind: "record-reference", type: reference },
    span: key.span
  };
}
function readType(name, node, sink) {
  const what = `type "${name.value}"`;
  if (node.kind === "string") {
    const type = readTypeExpression(node, what, sink);
    const use2 = type === void 0 ? {} : { type: [{ value: type }] };
    return { name, documentation: noDocumentation, body: { kind: "alias", use: use2 }, span: name.span };
  }
  const keys = readKeys(node, typeKeys, what, sink);
  const isAlias2 = keys.get("type") !== void 0;
  const use = isAlias2 ? readTypeUse(keys, what, sink) : void 0;
  const body = use?.inline ?? (use === void 0 ? readTypeBody(keys, what, sink) ?? readRecordBody(keys, what, sink) : void 0);
  return {
    name,
    documentation: readDocumentation(keys, sink),
    ...defined({
      versions: optional(keys.get("versions"), (versions) => readVersions(versions, sink), "versions", sink),
      since: optional(keys.get("since"), readOneOrMore(readText), "since", sink),
      until: optional(keys.get("until"), readOneOrMore(readText), "until", sink)
    }),
    body: body ?? { kind: "alias", use: use ?? {} },
    span: name.span
  };
}
function readContextParameter(key, node, sink) {
  const isOptional = key.value.endsWith("?");
  const name = isOptional ? { value: key.value.slice(0, -1), span: key.span } : key;
  const what = `context "${name.value}"`;
  if (node.kind === "string") {
    const type = readTypeExpression(node, what, sink);
    return {
      name,
      optional: isOptional,
      documentation: noDocumentation,
      type: type === void 0 ? {} : { type: [{ value: type }] }
    };
  }
  const keys = readKeys(node, contextKeys, what, sink);
  return {
    name,
    optional: isOptional,
    documentation: readDocumentation(keys, sink),
    type: readTypeUse(keys, what, sink)
  };
}

// generator/parse/yaml/file.ts
function parseYamlFile(file, sink) {
  const root3 = parseYaml(file, sink);
  if (root3 === void 0) return void 0;
  const keys = readKeys(root3, fileKeys, "a schema file", sink);
  const name = optional(keys.get("package"), readString, "package", sink);
  if (keys.get("package") === void 0) sink.report("parse/package-missing", startOf(file), {});
  return {
    file,
    notation: "yaml",
    documentation: readDocumentation(keys, sink),
    imports: readNames(keys.get("import"), "import", sink).map((path) => ({ path, public: false })),
    ...defined({
      package: name,
      team: optional(keys.get("owner"), readString, "owner", sink),
      compatible: optional(keys.get("compatible"), readString, "compatible", sink),
      versions: optional(keys.get("versions"), (node) => readVersions(node, sink), "versions", sink),
      envelope: optional(keys.get("envelope"), readEnvelope, "envelope", sink)
    }),
    context: readEntries(keys.get("context"), "context", sink, readContextParameter),
    types: readEntries(keys.get("types"), "types", sink, readType),
    events: readEntries(keys.get("events"), "events", sink, readEvent),
    flows: readEntries(keys.get("flows"), "flows", sink, readFlow),
    span: root3.span
  };
}
function readEntries(node, what, sink, read) {
  if (node === void 0 || node.kind === "null") return [];
  if (node.kind !== "map") {
    sink.report("parse/expected", node.span, { what: `"${what}"`, expected: "a map", found: describe(node) });
    return [];
  }
  return node.entries.map(({ key, value }) => read(key, value, sink));
}
var readEnvelope = (node, what, sink) => {
  if (node.kind === "string") return { kind: "envelope-reference", name: { value: node.value, span: node.span } };
  if (node.kind !== "map") {
    sink.report("parse/expected", node.span, {
      what,
      expected: "a map from its name to its parts, or a name",
      found: describe(node)
    });
    return void 0;
  }
  const entry = node.entries[0];
  if (entry === void 0 || node.entries.length > 1)
    sink.report("parse/one-envelope", node.span, { count: node.entries.length });
  return entry === void 0 ? void 0 : readEnvelopeBody(entry.key, entry.value, sink);
};
function readEnvelopeBody(name, node, sink) {
  const what = `envelope "${name.value}"`;
  const keys = readKeys(node, envelopeKeys, what, sink);
  const types = optional(
    keys.get("types"),
    (value) => readKeys(value, envelopeTypesKeys, "types", sink),
    "types",
    sink
  );
  return {
    kind: "envelope",
    name,
    documentation: readDocumentation(keys, sink),
    ...defined({
      versions: optional(keys.get("versions"), (versions) => readVersions(versions, sink), "versions", sink),
      layout: readVersioned(keys.get("layout"), readEnvelopeLayout, "layout", sink),
      typePattern: optional(types?.get("pattern"), readString, "pattern", sink)
    }),
    body: readRecordBody(keys, what, sink),
    span: name.span
  };
}
var readEnvelopeLayout = (node, what, sink) => {
  if (node.kind === "string") return { word: { value: node.value, span: node.span }, span: node.span };
  const keys = readKeys(node, envelopeLayoutKeys, what, sink);
  const version = keys.get("version");
  return {
    ...defined({
      type: optional(keys.get("type"), readString, "type", sink),
      payload: optional(keys.get("payload"), readString, "payload", sink),
      version: version === void 0 ? void 0 : readVersionPlace(version, sink),
      batch: readVersioned(keys.get("batch"), readString, "batch", sink)
    }),
    span: node.span
  };
};
function readVersionPlace(node, sink) {
  if (node.kind === "string") return { at: { value: node.value, span: node.span } };
  const keys = readKeys(node, envelopeVersionKeys, "version", sink);
  const at = optional(keys.get("at"), readString, "at", sink);
  if (at === void 0) {
    sink.report("parse/missing-key", node.span, { key: "at", what: "the version's place" });
    return void 0;
  }
  const as = optional(keys.get("as"), readString, "as", sink);
  return { at, ...as === void 0 ? {} : { as } };
}
function readEvent(key, node, sink) {
  const what = `event "${key.value}"`;
  const keys = readKeys(node, eventKeys, what, sink);
  return {
    key,
    documentation: readDocumentation(keys, sink),
    ...defined({
      versions: optional(keys.get("versions"), (versions) => readVersions(versions, sink), "versions", sink),
      since: optional(keys.get("since"), readOneOrMore(readText), "since", sink),
      until: optional(keys.get("until"), readOneOrMore(readText), "until", sink),
      skip: optional(keys.get("skip"), readBoolean, "skip", sink),
      tag: readVersioned(keys.get("type"), readOneOrMore(readText), "type", sink),
      owner: optional(keys.get("owner"), readString, "owner", sink),
      replacement: optional(keys.get("replacement"), readString, "replacement", sink)
    }),
    requires: readNames(keys.get("requires"), "requires", sink),
    body: readRecordBody(keys, what, sink),
    producers: readNames(keys.get("producers"), "producers", sink).map(({ value }) => value),
    consumers: readNames(keys.get("consumers"), "consumers", sink).map(({ value }) => value),
    examples: readExamples(keys, what, sink),
    span: key.span
  };
}
function readExamples(event, what, sink) {
  const node = event.get("examples");
  if (node === void 0 || node.kind === "null") return [];
  if (node.kind !== "list") {
    sink.report("parse/expected", node.span, {
      what: `the examples of ${what}`,
      expected: "a list",
      found: describe(node)
    });
    return [];
  }
  return node.items.flatMap((item) => {
    const keys = readKeys(item, exampleKeys, "an example", sink);
    const version = optional(keys.get("version"), readText, "version", sink);
    const stored = keys.get("stored");
    for (const [key, value] of [
      ["version", version],
      ["stored", stored]
    ]) {
      if (value === void 0 && keys.get(key) === void 0)
        sink.report("parse/missing-key", item.span, { key, what: "an example" });
    }
    if (version === void 0 || stored === void 0) return [];
    return [
      {
        title: optional(keys.get("title"), readString, "title", sink)?.value ?? `Version ${version.value}`,
        version,
        stored: stored.kind === "string" ? { value: stored.value, span: stored.span } : stored,
        ...defined({
          context: keys.get("context"),
          reads: keys.get("reads")
        }),
        span: item.span
      }
    ];
  });
}
function readFlow(name, node, sink) {
  const keys = readKeys(node, flowKeys, `flow "${name.value}"`, sink);
  return {
    name,
    documentation: readDocumentation(keys, sink),
    steps: readNames(keys.get("steps"), "steps", sink),
    span: name.span
  };
}

// generator/compile.ts
var defaultEmitOptions = {
  runtime: "@evolvent/runtime",
  schemaBase: "https://evolvent.invalid/schemas/"
};
async function compile(options2) {
  const sink = createDiagnosticList();
  const timings = /* @__PURE__ */ new Map();
  const clock = stopwatch(timings);
  const sources = await loadAndParse(options2.host, options2.roots, sink);
  clock("parse");
  const links = link(sources.files, sources.imports, sink);
  clock("link");
  const model = lower(links, sink, () => "not supported yet");
  clock("lower");
  const failed = () => ({ diagnostics: sortDiagnostics(sink.diagnostics), files: /* @__PURE__ */ new Map(), timings });
  if (sink.hasErrors()) return failed();
  const history = createHistory(model);
  clock("evolve");
  const emitOptions = { ...defaultEmitOptions, ...options2.options };
  const input = { history, naming: createNaming(model, emitOptions.runtime), options: emitOptions };
  for (const emitter of options2.emitters) emitter.check?.(input, sink);
  clock("check");
  if (sink.hasErrors()) return failed();
  const files3 = emit(options2.emitters, input, await options2.loadTools(history));
  clock("emit");
  return { diagnostics: sortDiagnostics(sink.diagnostics), files: files3, history, timings };
}
function stopwatch(timings) {
  let start = performance.now();
  return (phase) => {
    const now = performance.now();
    timings.set(phase, now - start);
    start = now;
  };
}
async function loadAndParse(host, roots, sink) {
  const parsed = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  const listed = (await Promise.all(roots.map((root3) => host.listSchemas(root3)))).flat();
  if (listed.length === 0) sink.report("load/no-schemas", void 0, { root: roots.join(", ") });
  const queue = [...new Set(listed)].map(
    (path) => ({ path })
  );
  for (let next = queue.shift(); next !== void 0; next = queue.shift()) {
    if (parsed.has(next.path)) continue;
    const source = loadFile(host, next.path, next.span, sink);
    const file = source === void 0 || !/\.ya?ml$/.test(source.path) ? void 0 : parseYamlFile(source, sink);
    parsed.set(next.path, file);
    if (file === void 0) continue;
    const paths = [];
    for (const { path } of file.imports) {
      const target = importPath(file.file, path, roots, sink);
      if (target === void 0) continue;
      paths.push(target);
      if (!parsed.has(target)) queue.push({ path: target, span: path.span });
    }
    targets.set(file, paths);
  }
  const files3 = [...parsed.values()].filter((file) => file !== void 0).sort((left, right) => left.file.path < right.file.path ? -1 : 1);
  const imports = new Map(
    [...targets].map(
      ([file, paths]) => [file, paths.map((path) => parsed.get(path)).filter((target) => target !== void 0)]
    )
  );
  reportCycles(imports, sink);
  return { files: files3, imports };
}
function reportCycles(imports, sink) {
  const done = /* @__PURE__ */ new Set();
  for (const start of imports.keys()) {
    const trail2 = [];
    const open = [{ file: start, leave: false }];
    for (let step = open.pop(); step !== void 0; step = open.pop()) {
      if (step.leave) {
        trail2.pop();
        done.add(step.file);
        continue;
      }
      if (done.has(step.file)) continue;
      const index = trail2.indexOf(step.file);
      if (index !== -1) {
        const cycle = [...trail2.slice(index), step.file].map(({ file }) => file.path);
        sink.report("load/import-cycle", step.file.imports[0]?.path.span ?? startOf(step.file.file), { cycle });
        continue;
      }
      trail2.push(step.file);
      open.push({ file: step.file, leave: true });
      for (const target of imports.get(step.file) ?? []) open.push({ file: target, leave: false });
    }
  }
}

// generator/print/markdown.ts
var nothing = "";
function markdown(strings, ...holes) {
  let text = strings[0] ?? "";
  for (let index = 0; index < holes.length; index += 1) text += `${holes[index]}${strings[index + 1] ?? ""}`;
  return text;
}
function joinMarkdown(parts, separator) {
  return parts.join(separator);
}
var special = /[\\`*_[\]|~<>&"#$@]|:\/\/|www(?=\.)|\{(?=[{%#])|!$/giu;
var anySpecial = new RegExp(special.source, "iu");
var wordUnderscore = /[\p{L}\p{N}]_+(?=[\p{L}\p{N}])/gu;
var invisible = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
var anyInvisible = new RegExp(invisible.source, "u");
function inline(text) {
  return guardStart(escapeText(collapse(text)));
}
function collapse(text) {
  return text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ").trim();
}
function escapeText(text) {
  const shown = showInvisible(text);
  return anySpecial.test(shown) ? escapeSpecial(shown) : shown;
}
function escapeSpecial(text) {
  const kept = text.replace(wordUnderscore, (run) => run.replaceAll("_", "\0"));
  return kept.replace(special, escapeCharacter).replaceAll("\0", "_");
}
function escapeCharacter(found) {
  switch (found) {
    case "\\":
      return "&#92;";
    case "`":
      return "&#96;";
    case "|":
      return "&#124;";
    case "{":
      return "&#123;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case "&":
      return "&amp;";
    case '"':
      return "&quot;";
    case "$":
      return "<span>$</span>";
    case "@":
      return "<wbr>@";
    case "://":
      return "<wbr>://";
    default:
      return /^www$/i.test(found) ? `${found}<wbr>` : `\\${found}`;
  }
}
function guardStart(text) {
  if (/^[-+=:]/.test(text)) return `\\${text}`;
  return text.replace(/^(\d+)([.)])/, "$1\\$2");
}
function showInvisible(text) {
  if (!anyInvisible.test(text)) return text;
  return text.replace(invisible, (character) => {
    if (character === "\n") return "\\n";
    if (character === "	") return "\\t";
    if (character === "\r") return "\\r";
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
function code2(text) {
  if (text === "") return nothing;
  const shown = showInvisible(text);
  if (/[`|<&]|\{[{%#]|^ | $/.test(shown)) return `<code>${escapeSpecial(shown)}</code>`;
  return `\`${shown}\``;
}
function codeWithLinks(parts) {
  if (parts.every((part) => typeof part === "string")) return code2(parts.join(""));
  const shown = parts.map(
    (part) => typeof part === "string" ? escapeSpecial(showInvisible(part)) : link2(escapeSpecial(showInvisible(part.text)), part.path)
  );
  return `<code>${shown.join("")}</code>`;
}
function codeBlock(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return `

${fence}${language}
${text}
${fence}
`;
}
function jsonBlock(text) {
  return codeBlock(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
    text.replace(/[<`]|(?<=\{)[{%#]|(?![\n ])[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    }),
    "json"
  );
}
function documentation(text) {
  const blocks = [];
  for (const part of text.replace(/\r\n|[\r\u2028\u2029]/g, "\n").split(/\n[ \t]*\n/)) {
    const lines = part.split("\n");
    const first = lines.findIndex((line) => /^\s*[-*] \S/.test(line));
    const before = documentationLine(lines.slice(0, first === -1 ? lines.length : first).join(" "));
    if (before !== nothing) blocks.push({ text: before, items: void 0 });
    if (first !== -1) blocks.push({ text: void 0, items: listItems(lines.slice(first)) });
  }
  return blocks;
}
function listItems(lines) {
  const items = [];
  for (const line of lines) {
    if (/^\s*[-*] \S/.test(line)) items.push(line.replace(/^\s*[-*] /, ""));
    else items.push(`${items.pop() ?? ""} ${line}`);
  }
  return items.map(documentationLine);
}
function documentationLine(text) {
  const parts = collapse(text).split(/(`[^`]+`)/);
  const shown = parts.map((part, index) => index % 2 === 1 ? code2(part.slice(1, -1)) : escapeText(part)).join("");
  return guardStart(shown);
}
function documentationInLine(text) {
  return documentation(text).map((block) => block.text ?? block.items.map((item) => `\u2022 ${item}`).join("<br>")).join("<br>");
}
function linkTarget(path) {
  return path.replace(/[^A-Za-z0-9._~/#-]/gu, (character) => encodeCharacter(character));
}
function encodeCharacter(character) {
  return /^\p{Cs}$/u.test(character) ? "%EF%BF%BD" : [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function link2(text, path) {
  return `[${text}](${linkTarget(path)})`;
}
function mermaidLabel(text) {
  return collapse(showInvisible(text.replace(/\s+/g, " "))).replace(/[^\p{L}\p{N} .,()-]|^[-(]|(?<=^\d+)[.)]|(?<=www)\./giu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
function mermaidWords(text) {
  return collapse(text.replace(/[^\p{L}\p{N}.,-]/gu, " ").replace(/^[^\p{L}\p{N}]+/u, ""));
}
function headingAnchor(heading) {
  return heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
}

// generator/emitters/catalog/site.ts
var root = "catalog";
var topPages = {
  index: `${root}/index.md`,
  sensitive: `${root}/sensitive-data.md`,
  query: `${root}/query-fields.md`,
  deprecations: `${root}/deprecations.md`
};
function createSite(input) {
  const { model } = input.history;
  const payloads = /* @__PURE__ */ new Map();
  const envelopes = /* @__PURE__ */ new Map();
  for (const pkg of model.packages) {
    for (const event of pkg.events) payloads.set(event.payload.id, event);
    if (pkg.envelope !== void 0 && pkg.envelope.record.package === pkg.name) envelopes.set(pkg.envelope.record.id, pkg);
  }
  return {
    input,
    naming: input.naming,
    packages: new Map(model.packages.map((pkg) => [pkg.name, pkg])),
    payloads,
    envelopes,
    inner: findInner(model.packages, payloads),
    usage: findUsage(model.packages)
  };
}
function packagePage(site, name) {
  return `${root}/${site.naming.packageFolder(name)}/index.md`;
}
function eventPage(site, event) {
  return `${root}/${site.naming.moduleOf(event).replace(/\.ts$/, ".md")}`;
}
function typePage(site, declaration) {
  return `${root}/${site.naming.moduleOf(declaration).replace(/\.ts$/, ".md")}`;
}
function flowPage(site, pkg, flow) {
  return `${root}/${site.naming.packageFolder(pkg.name)}/${kebabCase(flow.name)}.flow.md`;
}
function relativePath(page2, target) {
  const from = page2.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return `${"../".repeat(from.length - shared)}${to.slice(shared).join("/")}`;
}
function innerHeading(name) {
  return `Type ${name}`;
}
function pathTo(site, page2, declaration) {
  const target = typePage(site, declaration);
  const inner = declaration.owner !== void 0 && !site.payloads.has(declaration.id);
  const anchor = inner ? `#${headingAnchor(innerHeading(declaration.name))}` : "";
  return target === page2 && anchor !== "" ? anchor : `${relativePath(page2, target)}${anchor}`;
}
function linkToType(site, page2, declaration) {
  return link2(code2(declaration.name), pathTo(site, page2, declaration));
}
function linkToEvent(site, page2, event) {
  return link2(code2(event.key), relativePath(page2, eventPage(site, event)));
}
function linkToPackage(site, page2, name) {
  return link2(inline(packageTitle(site, name)), relativePath(page2, packagePage(site, name)));
}
function packageTitle(site, name) {
  return site.packages.get(name)?.title ?? (name === "" ? "(no package)" : name);
}
function trail(site, page2, pkg) {
  const catalog = { text: inline("Catalog"), target: linkTarget(relativePath(page2, topPages.index)) };
  if (pkg === void 0) return [catalog];
  return [catalog, { text: inline(packageTitle(site, pkg.name)), target: linkTarget(relativePath(page2, packagePage(site, pkg.name))) }];
}
function hasOwnPage(site, declaration) {
  return declaration.owner === void 0 && !site.payloads.has(declaration.id);
}
function innerTypes(site, packageName, owner) {
  return site.inner.get(innerKey(packageName, owner)) ?? [];
}
function innerKey(packageName, owner) {
  return JSON.stringify([packageName, owner]);
}
function findInner(packages, payloads) {
  const inner = /* @__PURE__ */ new Map();
  for (const pkg of packages) {
    for (const declaration of pkg.declarations) {
      if (declaration.owner === void 0 || payloads.has(declaration.id)) continue;
      append(inner, innerKey(pkg.name, declaration.owner), declaration);
    }
  }
  return inner;
}
function findUsage(packages) {
  const events = /* @__PURE__ */ new Map();
  const types = /* @__PURE__ */ new Map();
  const direct = /* @__PURE__ */ new Map();
  for (const pkg of packages) {
    for (const declaration of pkg.declarations) {
      const targets = directReferences(declaration);
      direct.set(declaration.id, targets);
      for (const target of targets) append(types, target.id, declaration);
    }
  }
  for (const pkg of packages) {
    for (const event of pkg.events) {
      const seen = /* @__PURE__ */ new Set([event.payload.id]);
      const waiting = [event.payload];
      for (let declaration = waiting.pop(); declaration !== void 0; declaration = waiting.pop()) {
        append(events, declaration.id, event);
        for (const target of direct.get(declaration.id) ?? directReferences(declaration)) {
          if (seen.has(target.id)) continue;
          seen.add(target.id);
          waiting.push(target);
        }
      }
    }
  }
  return { events, types };
}
function append(lists, key, value) {
  const list = lists.get(key);
  if (list === void 0) lists.set(key, [value]);
  else list.push(value);
}
function directReferences(declaration) {
  const found = /* @__PURE__ */ new Set();
  switch (declaration.kind) {
    case "record":
      for (const shape of new Set(declaration.shapes.values())) for (const field of shape.fields) addReferences(field.type, found);
      break;
    case "union":
      for (const variant of declaration.variants) found.add(variant.record);
      break;
    case "enum":
      break;
  }
  return [...found];
}
function addReferences(type, found) {
  switch (type.kind) {
    case "scalar":
      return;
    case "list":
      return addReferences(type.element, found);
    case "map":
      return addReferences(type.value, found);
    case "nullable":
      return addReferences(type.inner, found);
    case "reference":
      found.add(type.declaration);
  }
}

// generator/emitters/catalog/type-text.ts
function typescriptType(site, page2, type) {
  return codeWithLinks(typescriptParts(site, page2, type));
}
function typescriptParts(site, page2, type) {
  switch (type.kind) {
    case "scalar":
      return [typescriptScalar(type)];
    case "list": {
      const element = typescriptParts(site, page2, type.element);
      const group = type.element.kind === "nullable" || type.element.kind === "list";
      return group ? ["readonly (", ...element, ")[]"] : ["readonly ", ...element, "[]"];
    }
    case "map":
      return ["Readonly<Record<string, ", ...typescriptParts(site, page2, type.value), ">>"];
    case "nullable":
      return [...typescriptParts(site, page2, type.inner), " | null"];
    case "reference":
      return [{ text: site.naming.typeName(type.shape), path: pathTo(site, page2, type.declaration) }];
  }
}
function typescriptScalar(type) {
  return type.as ?? typescriptScalars[type.scalar];
}
var typescriptScalars = {
  bool: "boolean",
  int32: "number",
  uint32: "number",
  int64: "bigint",
  uint64: "bigint",
  int128: "bigint",
  uint128: "bigint",
  float32: "number",
  float64: "number",
  decimal: "string",
  string: "string",
  bytes: "Uint8Array",
  timestamp: "string",
  duration: "bigint",
  date: "string",
  uuid: "string",
  json: "JsonValue"
};
function typeNotation(type, line) {
  switch (type.kind) {
    case "scalar":
      return type.alias ?? type.scalar;
    case "list":
      return type.alias ?? `list<${typeNotation(type.element, line)}>`;
    case "map":
      return type.alias ?? `map<${typeNotation(type.value, line)}>`;
    case "nullable":
      return `${typeNotation(type.inner, line)}?`;
    case "reference": {
      const { declaration, version } = type;
      return declaration.line.implicit || declaration.line === line ? declaration.name : `${declaration.name}@${version}`;
    }
  }
}
function typeCell(type, line, unit) {
  const notation = typeNotation(type, line);
  const meant = withoutAlias(type, line);
  const shown = meant === notation ? code2(notation) : markdown`${code2(notation)} (${code2(meant)})`;
  const words2 = constraintWords(type);
  return joinMarkdown([shown, ...unit === void 0 ? [] : [markdown`in ${inline(unit)}`], ...words2], ", ");
}
function withoutAlias(type, line) {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "list":
      return `list<${type.alias === void 0 ? typeNotation(type.element, line) : withoutAlias(type.element, line)}>`;
    case "map":
      return `map<${type.alias === void 0 ? typeNotation(type.value, line) : withoutAlias(type.value, line)}>`;
    case "nullable":
      return `${withoutAlias(type.inner, line)}?`;
    case "reference":
      return typeNotation(type, line);
  }
}
function constraintWords(type) {
  switch (type.kind) {
    case "scalar":
      return [...boundWords(type.constraints, unitOfSize(type)), ...scalarWords(type)];
    case "list":
      return [...boundWords(type.constraints, "elements"), ...within3("each", type.element)];
    case "map":
      return [...boundWords(type.constraints, "entries"), ...within3("each value", type.value)];
    case "nullable":
      return constraintWords(type.inner);
    case "reference":
      return [];
  }
}
function within3(word, type) {
  const words2 = constraintWords(type);
  if (words2.length === 0) return [];
  return [word === "each" ? markdown`each ${joinMarkdown(words2, ", ")}` : markdown`each value ${joinMarkdown(words2, ", ")}`];
}
function unitOfSize(type) {
  switch (type.scalar) {
    case "string":
    case "decimal":
    case "date":
    case "uuid":
      return "characters";
    case "bytes":
      return "bytes";
    default:
      return "";
  }
}
function boundWords(constraints, unit) {
  const { min, max } = constraints;
  const of = unit === "" ? markdown`` : inline(unit);
  const words2 = [];
  const number = (value) => code2(String(value));
  if (min !== void 0 && max !== void 0) words2.push(min === max ? markdown`exactly ${number(min)} ${of}` : markdown`${number(min)} to ${number(max)} ${of}`);
  else if (min !== void 0) words2.push(markdown`at least ${number(min)} ${of}`);
  else if (max !== void 0) words2.push(markdown`at most ${number(max)} ${of}`);
  if (constraints.pattern !== void 0) words2.push(markdown`matches ${code2(constraints.pattern)}`);
  if (constraints.format !== void 0) words2.push(markdown`format ${code2(constraints.format)}`);
  if (constraints.unique === true) words2.push(markdown`no two the same`);
  return words2.map((word) => word.trimEnd());
}
function scalarWords(type) {
  const words2 = [];
  if (type.nonfinite) words2.push(markdown`NaN and infinities allowed`);
  if (type.schema !== void 0) {
    words2.push(markdown`JSON Schema ${code2(type.schema.path)}${type.schema.validated ? markdown`` : markdown` (not checked)`}`);
  }
  return words2;
}
function jsonSpelling(type) {
  switch (type.kind) {
    case "scalar": {
      const [written, ...read] = type.json.map((spelling) => inline(spellingWords(type.scalar, spelling)));
      const first = written ?? markdown``;
      return read.length === 0 ? first : markdown`${first}; also read: ${joinMarkdown(read, ", ")}`;
    }
    case "list":
      return markdown`array`;
    case "map":
      return markdown`object`;
    case "nullable":
      return markdown`${jsonSpelling(type.inner)}, or null`;
    case "reference":
      switch (type.declaration.kind) {
        case "record":
          return markdown`object`;
        case "enum":
          return markdown`value of the enum`;
        case "union":
          return markdown`variant of the union`;
      }
  }
}
function spellingWords(scalar, spelling) {
  switch (spelling) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return stringWords(scalar);
    case "base64":
    case "base64url":
    case "hex":
      return `string, ${spelling}`;
    case "array":
      return "array of bytes";
    case "rfc3339":
      return "string, RFC 3339";
    case "naive":
      return "string, RFC 3339 without offset, UTC";
    case "s":
      return scalar === "timestamp" ? "seconds since 1970" : "seconds";
    case "ms":
      return scalar === "timestamp" ? "milliseconds since 1970" : "milliseconds";
    case "secs-nanos":
      return "object with secs and nanos";
    case "json":
      return "any JSON";
  }
}
function stringWords(scalar) {
  switch (scalar) {
    case "duration":
      return "string such as 1.5s";
    case "string":
    case "date":
    case "uuid":
      return "string";
    default:
      return "decimal string";
  }
}
function placeText(place) {
  const path = place.path.join("/");
  switch (place.root) {
    case "record":
      return path;
    case "document":
      return `/${path}`;
    case "context":
      return `$context.${path}`;
  }
}

// generator/emitters/catalog/json-text.ts
var lineWidth = 80;
var deepest = 32;
function jsonText2(value) {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(jsonText2).join(", ")}]`;
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${jsonText2(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
function isArray(value) {
  return Array.isArray(value);
}
function layOutJson(text) {
  try {
    JSON.parse(text);
  } catch {
    return void 0;
  }
  const tokens = text.match(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  return printTokens(tokens, flatWidths(tokens));
}
function flatWidths(tokens) {
  const widths = /* @__PURE__ */ new Map();
  const open = [];
  let width = 0;
  for (const [at, token] of tokens.entries()) {
    if (token === "{" || token === "[") open.push({ at, before: width });
    width += token.length + (token === "," || token === ":" || token === "{" || token === "}" ? 1 : 0);
    const begun = token === "}" || token === "]" ? open.pop() : void 0;
    if (begun !== void 0) widths.set(begun.at, width - begun.before);
  }
  return widths;
}
function printTokens(tokens, widths) {
  let out2 = "";
  let indent = "";
  let flat = 0;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const empty = token === "{" && next === "}" || token === "[" && next === "]";
    switch (token) {
      case "{":
      case "[":
        if (flat > 0 || empty || indent.length >= deepest * 2 || (widths.get(at) ?? 0) <= lineWidth - indent.length) {
          flat += 1;
          out2 += token === "{" && !empty ? "{ " : token;
        } else {
          indent += "  ";
          out2 += `${token}
${indent}`;
        }
        break;
      case "}":
      case "]":
        if (flat > 0) {
          flat -= 1;
          out2 += token === "}" && tokens[at - 1] !== "{" ? " }" : token;
        } else {
          indent = indent.slice(2);
          out2 += `
${indent}${token}`;
        }
        break;
      case ",":
        out2 += flat > 0 ? ", " : `,
${indent}`;
        break;
      case ":":
        out2 += ": ";
        break;
      default:
        out2 += token;
    }
  }
  return out2;
}

// generator/emitters/catalog/words.ts
function standInWords(standIn) {
  switch (standIn.kind) {
    case "constant":
      return code2(jsonText2(standIn.value));
    case "context":
      return markdown`what the reader is told as ${code2(standIn.name)}`;
    case "envelope":
      return markdown`the envelope's ${code2(standIn.field)}`;
    case "payload":
      return markdown`the value of ${code2(standIn.field)}`;
  }
}
function otherwiseWords(otherwise) {
  return otherwise.kind === "absent" ? markdown`nothing` : standInWords(otherwise);
}
function readingSentences(shape) {
  const sentences = [];
  if (shape.none !== void 0) sentences.push(markdown`A stored ${code2(jsonText2(shape.none))} means no value.`);
  if (shape.from !== void 0) {
    const sources = joinMarkdown(shape.from.map(code2), ", ");
    sentences.push(shape.convert === void 0 ? markdown`Made from ${sources}.` : markdown`Made from ${sources} by ${convertWords(shape.convert)}.`);
  } else if (shape.convert !== void 0) {
    sentences.push(markdown`Converted from older events by ${convertWords(shape.convert)}.`);
  }
  if (shape.default !== void 0) sentences.push(markdown`Where an event lacks it: ${standInWords(shape.default)}.`);
  if (shape.otherwise !== void 0) sentences.push(markdown`Where a stored value does not fit: ${otherwiseWords(shape.otherwise)}.`);
  if (shape.fill !== void 0) sentences.push(markdown`${code2("create")} fills it in: ${fillWords(shape.fill)}.`);
  return sentences;
}
function convertWords(convert) {
  return code2(`${convert.path}#${convert.name}`);
}
function fillWords(fill) {
  switch (fill) {
    case "now":
      return markdown`the time now`;
    case "uuid4":
      return markdown`a random UUID`;
    case "uuid7":
      return markdown`a UUID of the time now`;
  }
}
function notesOf(what) {
  return {
    doc: what.doc === void 0 ? [] : documentation(what.doc),
    deprecated: what.deprecated === void 0 ? void 0 : documentationInLine(what.deprecated),
    assumed: assumption(what),
    extensions: extensionFacts(what)
  };
}
function noteSentences(what) {
  const assumed = assumption(what);
  return [
    ...what.doc === void 0 ? [] : [documentationInLine(what.doc)],
    ...what.deprecated === void 0 ? [] : [markdown`**Deprecated:** ${documentationInLine(what.deprecated)}`],
    ...assumed === void 0 ? [] : [markdown`**Assumed:** ${assumed}`],
    ...extensionFacts(what).map(({ name, value }) => markdown`${name}: ${value}`)
  ];
}
function assumption(what) {
  const value = what.extensions["x-assumed"];
  if (value === void 0 || value === false || value === null) return void 0;
  if (value === true) return markdown`the sources leave this open`;
  const texts = Array.isArray(value) ? value : [value];
  return joinMarkdown(texts.map((text) => typeof text === "string" ? documentationInLine(text) : code2(jsonText2(text))), "<br>");
}
function extensionFacts(what) {
  return Object.entries(what.extensions).filter(([key]) => key !== "x-assumed").map(([key, value]) => ({ name: code2(key), value: typeof value === "string" ? inline(value) : code2(jsonText2(value)) }));
}
function summaryOf(what) {
  if (what.doc === void 0) return nothing;
  const first = documentation(what.doc)[0];
  return first?.text ?? first?.items?.[0] ?? nothing;
}
function runOfVersions(versions) {
  const first = versions[0]?.name ?? "";
  const last = versions.at(-1)?.name ?? "";
  return first === last ? first : `${first} to ${last}`;
}
function lifespanWords(all, exists) {
  const runs = [];
  let run;
  for (const version of all) {
    if (!exists(version)) run = void 0;
    else if (run === void 0) runs.push(run = [version]);
    else run.push(version);
  }
  const newest = all.at(-1);
  if (runs.length === 1 && runs[0]?.length === all.length) return nothing;
  const words2 = runs.map((versions) => {
    const first = versions[0]?.name ?? "";
    const open = versions.at(-1) === newest;
    const after = all[all.indexOf(versions.at(-1)) + 1]?.name ?? "";
    if (open) return inline(`since ${first}`);
    return versions[0] === all[0] ? inline(`until ${after}`) : inline(`${first} until ${after}`);
  });
  return joinMarkdown(words2, ", ");
}

// generator/emitters/catalog/fields.ts
function shapeView(site, page2, pkg, shape) {
  const none = { fields: void 0, values: void 0, codes: void 0, union: void 0 };
  switch (shape.kind) {
    case "record":
      return { ...none, fields: fieldRows(site, page2, pkg, shape, /* @__PURE__ */ new Set()) };
    case "enum": {
      const rows = valueRows(shape);
      return hasGroups(shape) ? { ...none, codes: rows } : { ...none, values: rows };
    }
    case "union":
      return { ...none, union: { layout: layoutWords(shape), variants: variantRows(site, page2, shape) } };
  }
}
function hasGroups(shape) {
  return shape.declaration.values.some((value) => value.groups.length > 0);
}
function fieldRows(site, page2, pkg, record, always) {
  return record.fields.map((shape) => fieldRow(site, page2, pkg, record, shape, always.has(shape.field.key)));
}
function fieldRow(site, page2, pkg, record, shape, always) {
  const absent = !always && mayBeAbsent(shape, pkg, record);
  return {
    name: code2(absent ? `${shape.name}?` : shape.name),
    type: typeCell(shape.type, record.declaration.line, shape.unit),
    typescript: typescriptType(site, page2, shape.type),
    json: jsonCell(shape),
    protobuf: protobufCell(shape),
    required: requiredWords(shape, always, absent),
    versions: fieldVersions(record, shape),
    meaning: joinMarkdown([...noteSentences(shape.field), ...markWords(shape), ...readingSentences(shape)], "<br>")
  };
}
function requiredWords(shape, always, absent) {
  if (shape.presence === "required") return markdown`yes`;
  if (always) return markdown`yes, on this event`;
  if (shape.presence === "reading") return markdown`to write`;
  return absent ? markdown`no` : markdown`no; set by readers`;
}
function jsonCell(shape) {
  const aliases = shape.aliases.length === 0 ? nothing : markdown`<br>also read as ${joinMarkdown(shape.aliases.map(code2), ", ")}`;
  return markdown`${code2(placeText(shape.place))}${aliases}<br>${jsonSpelling(shape.type)}`;
}
function protobufCell(shape) {
  const older = shape.field.wires.filter((wire) => wire !== shape.wire && wire.number < shape.wire.number);
  const current = markdown`${shape.wire.number} ${code2(shape.wire.name)}`;
  return joinMarkdown([current, ...older.map((wire) => markdown`${wire.number} ${code2(wire.name)}, only read`)], "<br>");
}
function fieldVersions(record, shape) {
  const { declaration } = record;
  return lifespanWords(
    versionsOf2(declaration.shapes, declaration.line.versions),
    (version) => declaration.shapes.get(version.name)?.fields.some(({ field }) => field === shape.field) ?? false
  );
}
function versionsOf2(shapes, all) {
  return all.filter((version) => shapes.has(version.name));
}
function markWords({ field }) {
  return [
    ...field.sensitive === void 0 ? [] : [markdown`**${inline(sensitiveWords(field.sensitive))}.**`],
    ...field.query ? [markdown`Field to query by.`] : []
  ];
}
function sensitiveWords(sensitive) {
  return sensitive === "personal" ? "Personal data" : `${sensitive.charAt(0).toUpperCase()}${sensitive.slice(1)}`;
}
function valueRows(shape) {
  const { declaration } = shape;
  const all = versionsOf2(declaration.shapes, declaration.line.versions);
  return shape.values.map(({ value, json, literal, default: instead }) => ({
    group: inline(value.groups.join(" / ")),
    name: code2(value.name),
    code: joinMarkdown(
      json.map((spelling, index) => index === 0 ? code2(JSON.stringify(spelling)) : markdown`also read: ${code2(JSON.stringify(spelling))}`),
      "<br>"
    ),
    typescript: code2(JSON.stringify(literal)),
    protobuf: markdown`${value.number} ${code2(value.wireName)}`,
    versions: lifespanWords(all, (version) => declaration.shapes.get(version.name)?.values.some((other) => other.value === value) ?? false),
    meaning: joinMarkdown(
      [...noteSentences(value), ...instead === void 0 ? [] : [markdown`Where a version lacks it: ${code2(instead)}.`]],
      "<br>"
    )
  }));
}
function layoutWords(shape) {
  const { layout } = shape;
  const tag = shape.variants[0]?.tags[0] ?? "Tag";
  switch (layout.kind) {
    case "external":
      return markdown`In JSON an object with one key, the variant: ${code2(`{${JSON.stringify(tag)}: \u2026}`)}. A variant without fields may be the bare string.`;
    case "internal":
      return markdown`In JSON the variant stands in the object itself, at ${code2(layout.tag)}: ${code2(`{${JSON.stringify(layout.tag)}: ${JSON.stringify(tag)}, \u2026}`)}.`;
    case "adjacent":
      return markdown`In JSON the variant stands at ${code2(layout.tag)}, its content at ${code2(layout.content)}: ${code2(`{${JSON.stringify(layout.tag)}: ${JSON.stringify(tag)}, ${JSON.stringify(layout.content)}: \u2026}`)}.`;
  }
}
function variantRows(site, page2, shape) {
  const { declaration } = shape;
  const all = versionsOf2(declaration.shapes, declaration.line.versions);
  return shape.variants.map(({ variant, tags, content, default: instead }) => ({
    tag: joinMarkdown(tags.map((tag, index) => index === 0 ? code2(tag) : markdown`also read: ${code2(tag)}`), "<br>"),
    content: content.fields.length === 0 && variant.record.owner !== void 0 ? markdown`nothing` : linkToType(site, page2, variant.record),
    protobuf: markdown`${variant.number} ${code2(variant.wireName)}`,
    versions: lifespanWords(all, (version) => declaration.shapes.get(version.name)?.variants.some((other) => other.variant === variant) ?? false),
    meaning: joinMarkdown(
      [...noteSentences(variant), ...instead === void 0 ? [] : [markdown`Where a version lacks it: ${code2(instead)}.`]],
      "<br>"
    )
  }));
}
function olderShapes(shape) {
  return shapesOf(shape.declaration).filter((other) => other !== shape).reverse();
}

// generator/emitters/catalog/data-pages.ts
var shownEvents = 12;
function sensitivePageView(site, model) {
  return fieldsPage(
    site,
    model,
    markdown`Sensitive data`,
    topPages.sensitive,
    (field) => field.sensitive === void 0 ? void 0 : inline(sensitiveWords(field.sensitive))
  );
}
function queryPageView(site, model) {
  return fieldsPage(site, model, markdown`Fields to query by`, topPages.query, (field) => field.query ? nothing : void 0);
}
function fieldsPage(site, model, title, page2, kindOf) {
  const rows = model.packages.flatMap(
    (pkg) => pkg.declarations.flatMap((declaration) => {
      if (declaration.kind !== "record") return [];
      return declaration.fields.flatMap((field) => {
        const kind = kindOf(field);
        return kind === void 0 ? [] : [fieldRow2(site, page2, pkg, declaration, field, kind)];
      });
    })
  );
  return { title, trail: trail(site, page2, void 0), rows };
}
function fieldRow2(site, page2, pkg, record, field, kind) {
  const newest = shapesOf(record).findLast((shape2) => shape2.fields.some((candidate) => candidate.field === field));
  const shape = newest?.fields.find((candidate) => candidate.field === field);
  const payloadOf = site.payloads.get(record.id);
  const versions = record.line.versions.filter(({ name }) => record.shapes.has(name));
  return {
    field: code2(shape?.name ?? field.key),
    kind,
    where: payloadOf === void 0 ? linkToType(site, page2, record) : linkToEvent(site, page2, payloadOf),
    events: carriers(site, page2, pkg, record, payloadOf),
    type: shape === void 0 ? nothing : typescriptType(site, page2, shape.type),
    versions: lifespanWords(versions, ({ name }) => record.shapes.get(name)?.fields.some((candidate) => candidate.field === field) ?? false),
    meaning: joinMarkdown(noteSentences(field), "<br>")
  };
}
function carriers(site, page2, pkg, record, payloadOf) {
  if (payloadOf !== void 0) return linkToEvent(site, page2, payloadOf);
  if (site.envelopes.has(record.id)) return markdown`all events in this envelope`;
  const events = site.usage.events.get(record.id) ?? [];
  const listed = joinMarkdown(
    events.slice(0, shownEvents).map((event) => linkToEvent(site, page2, event)),
    ", "
  );
  if (events.length > shownEvents) return markdown`${listed} and ${events.length - shownEvents} more`;
  if (events.length > 0) return listed;
  const inEnvelope = pkg.envelope !== void 0 && isReached(site, record);
  return inEnvelope ? markdown`all events in the envelope ${linkToType(site, page2, pkg.envelope.record)}` : markdown`none`;
}
function isReached(site, record) {
  return (site.usage.types.get(record.id) ?? []).length > 0;
}

// generator/emitters/catalog/examples.ts
function exampleViews(event) {
  const order = new Map(event.versions.map(({ version }, index) => [version.name, index]));
  return [...event.examples].sort((left, right) => (order.get(left.version) ?? -1) - (order.get(right.version) ?? -1)).map((example) => exampleView(event, example));
}
function exampleView(event, example) {
  return {
    title: inline(example.title),
    version: inline(example.version),
    stored: jsonShown(example.stored),
    context: Object.keys(example.context).length === 0 ? void 0 : jsonShown(jsonText2(example.context)),
    reads: example.reads === void 0 ? void 0 : jsonShown(jsonText2(readValue(event, example.reads)))
  };
}
function readValue(event, reads) {
  if (event.latest.envelope === void 0) return reads.payload;
  const envelope = isObject2(reads.envelope) ? reads.envelope : {};
  return { type: reads.type ?? eventLiteral(event), ...envelope, payload: reads.payload };
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function jsonShown(text) {
  const laidOut = layOutJson(text);
  return laidOut === void 0 ? code2(text) : jsonBlock(laidOut);
}
function versionsWithoutExample(event) {
  const shown = new Set(event.examples.map(({ version }) => version));
  const missing = event.versions.filter(({ version }) => !shown.has(version.name));
  if (missing.length === 0) return void 0;
  return markdown`No example yet for ${joinMarkdown(
    missing.map(({ version }) => inline(version.name)),
    ", "
  )}.`;
}

// generator/emitters/catalog/changes.ts
function eventChanges(site, page2, before, after) {
  const changes = [];
  if (before.tags[0] !== after.tags[0]) changes.push(wasWords(markdown`type on the wire`, code2(before.tags[0] ?? ""), code2(after.tags[0] ?? "")));
  changes.push(...layoutChanges(before.layout, after.layout));
  if (before.envelope !== void 0 && after.envelope !== void 0) {
    changes.push(...shapeChanges(site, page2, before.envelope, after.envelope).map((change) => markdown`envelope: ${change}`));
  }
  changes.push(...shapeChanges(site, page2, before.payload, after.payload));
  for (const field of after.requires.filter((required) => !before.requires.includes(required))) changes.push(markdown`envelope: ${code2(field.key)} is always there`);
  for (const field of before.requires.filter((required) => !after.requires.includes(required))) changes.push(markdown`envelope: ${code2(field.key)} may be absent`);
  return changes;
}
function layoutChanges(before, after) {
  if (before === void 0 || after === void 0 || before === after) return [];
  const changes = [];
  const compare3 = (what, from, to) => {
    const [old, now] = [from, to].map((place) => place === void 0 ? nothing : code2(placeText(place)));
    if (old === void 0 || now === void 0 || old === now) return;
    if (old === nothing) changes.push(markdown`${what} stands at ${now}`);
    else if (now === nothing) changes.push(markdown`${what} no longer stands at ${old}`);
    else changes.push(markdown`${what} moved from ${old} to ${now}`);
  };
  compare3(markdown`the type`, before.type, after.type);
  compare3(markdown`the payload`, before.payload, after.payload);
  compare3(markdown`the version`, before.version?.place, after.version?.place);
  compare3(markdown`a batch`, before.batch, after.batch);
  return changes;
}
function shapeChanges(site, page2, before, after) {
  return compareShapes2(site, page2, before, after, /* @__PURE__ */ new Set());
}
function compareShapes2(site, page2, before, after, seen) {
  if (before === after || seen.has(after)) return [];
  seen.add(after);
  if (before.kind === "record" && after.kind === "record") return recordChanges(site, page2, before, after, seen);
  if (before.kind === "enum" && after.kind === "enum") {
    const spelling = (value) => joinMarkdown(value.json.map((json) => code2(JSON.stringify(json))), " or ");
    return memberChanges(
      before.values.map((value) => ({ key: value.value.key, said: spelling(value), more: [] })),
      after.values.map((value) => ({ key: value.value.key, said: spelling(value), more: [] })),
      markdown`value`
    );
  }
  if (before.kind === "union" && after.kind === "union") {
    const layout = before.layout.kind === after.layout.kind ? [] : [wasWords(markdown`layout`, inline(before.layout.kind), inline(after.layout.kind))];
    const tags = (variant) => joinMarkdown(variant.tags.map(code2), " or ");
    const contents = new Map(before.variants.map((variant) => [variant.variant.key, variant.content]));
    return [
      ...layout,
      ...memberChanges(
        before.variants.map((variant) => ({ key: variant.variant.key, said: tags(variant), more: [] })),
        after.variants.map((variant) => {
          const old = contents.get(variant.variant.key);
          return { key: variant.variant.key, said: tags(variant), more: old === void 0 ? [] : compareShapes2(site, page2, old, variant.content, seen) };
        }),
        markdown`variant`
      )
    ];
  }
  return [];
}
function memberChanges(before, after, word) {
  const old = new Map(before.map((member) => [member.key, member]));
  const kept = new Set(after.map(({ key }) => key));
  const changes = [];
  for (const member of after) {
    const was = old.get(member.key);
    if (was === void 0) changes.push(markdown`added ${word} ${code2(member.key)}`);
    else {
      if (was.said !== member.said) changes.push(markdown`${word} ${code2(member.key)} is written ${member.said}, was ${was.said}`);
      changes.push(...member.more.map((change) => markdown`in ${word} ${code2(member.key)}: ${change}`));
    }
  }
  for (const member of before) if (!kept.has(member.key)) changes.push(markdown`removed ${word} ${code2(member.key)}`);
  return changes;
}
function recordChanges(site, page2, before, after, seen) {
  const old = new Map(before.fields.map((shape) => [shape.field, shape]));
  const kept = new Set(after.fields.map(({ field }) => field));
  const changes = [];
  for (const shape of after.fields) {
    const was = old.get(shape.field);
    if (was === void 0) changes.push(addedWords(shape));
    else changes.push(...fieldChanges(site, page2, after.declaration.line, was, shape, seen));
  }
  for (const shape of before.fields) if (!kept.has(shape.field)) changes.push(markdown`removed ${code2(shape.name)}`);
  return changes;
}
function addedWords(shape) {
  const presence = shape.presence === "required" ? markdown`required` : markdown`optional`;
  const made = shape.from === void 0 ? nothing : markdown`, made from ${joinMarkdown(shape.from.map(code2), ", ")}`;
  return markdown`added ${presence} ${code2(shape.name)}${made}`;
}
function fieldChanges(site, page2, line, before, after, seen) {
  const changes = [];
  const name = code2(after.name);
  if (before.name !== after.name) changes.push(markdown`renamed ${code2(before.name)} to ${name}`);
  const [from, to] = [parentOf(before.place), parentOf(after.place)];
  if (from !== to) changes.push(markdown`moved ${name} from ${code2(placeText(before.place))} to ${code2(placeText(after.place))}`);
  if (before.presence !== after.presence) changes.push(wasWords(name, presenceWords(before), presenceWords(after)));
  changes.push(...typeChanges(site, page2, line, name, before.type, after.type, seen));
  if (before.unit !== after.unit) changes.push(wasWords(markdown`unit of ${name}`, inline(before.unit ?? "none"), inline(after.unit ?? "none")));
  if (before.wire.number !== after.wire.number) changes.push(markdown`${name} has Protobuf number ${after.wire.number}, was ${before.wire.number}`);
  return changes;
}
function parentOf(place) {
  return placeText({ root: place.root, path: place.path.slice(0, -1) });
}
function presenceWords(shape) {
  switch (shape.presence) {
    case "required":
      return markdown`required`;
    case "optional":
      return markdown`optional`;
    case "reading":
      return markdown`required to write`;
  }
}
function typeChanges(site, page2, line, name, before, after, seen) {
  const [from, to] = [innermost(before), innermost(after)];
  const [old, now] = [typeNotation(before, line), typeNotation(after, line)];
  if (from.kind === "reference" && to.kind === "reference" && from.declaration === to.declaration) {
    const own = to.declaration.owner !== void 0;
    const inside = own ? compareShapes2(site, page2, from.shape, to.shape, seen).map((change) => markdown`in ${name}: ${change}`) : [];
    if (old !== now) return [...inside, wasWords(name, code2(old), code2(now))];
    if (own || from.shape === to.shape) return inside;
    return [markdown`${name}: ${linkToType(site, page2, to.declaration)} changed`];
  }
  if (old !== now) return [wasWords(name, code2(old), code2(now))];
  const changes = [];
  const [limits, newLimits] = [before, after].map((type) => joinMarkdown(constraintWords(type), ", "));
  if (limits !== void 0 && newLimits !== void 0 && limits !== newLimits) {
    changes.push(wasWords(name, limits === nothing ? markdown`unconstrained` : limits, newLimits === nothing ? markdown`unconstrained` : newLimits));
  }
  const [written, nowWritten] = [jsonSpelling(before), jsonSpelling(after)];
  if (written !== nowWritten) changes.push(markdown`${name} is written as ${nowWritten}, was ${written}`);
  return changes;
}
function innermost(type) {
  switch (type.kind) {
    case "scalar":
    case "reference":
      return type;
    case "list":
      return innermost(type.element);
    case "map":
      return innermost(type.value);
    case "nullable":
      return innermost(type.inner);
  }
}
function wasWords(what, before, after) {
  return markdown`${what} is ${after}, was ${before}`;
}

// generator/emitters/catalog/history.ts
function eventHistory(site, page2, event) {
  const versions = event.versions.map((at, index) => {
    const before = event.versions[index - 1];
    const changes = before === void 0 ? [markdown`first version`] : eventChanges(site, page2, before, at);
    return versionRow(at.version, at.layout?.version === void 0 ? [] : at.marks, changes);
  });
  return historyOf(
    versions,
    event.versions.map(({ version }) => version)
  );
}
function typeHistory(site, page2, declaration) {
  const all = declaration.line.versions.filter((version) => declaration.shapes.has(version.name));
  const rows = all.map((version, index) => {
    const shape = declaration.shapes.get(version.name);
    const before = declaration.shapes.get(all[index - 1]?.name ?? "");
    const changes = before === void 0 || shape === void 0 ? [markdown`first version`] : shapeChanges(site, page2, before, shape);
    return versionRow(version, [], changes);
  });
  return historyOf(rows, all);
}
function lineHistory(line) {
  return historyOf(
    line.versions.map((version) => versionRow(version, version.marks, [])),
    line.versions
  );
}
function historyOf(rows, versions) {
  return { versions: rows, marked: rows.some(({ mark }) => mark !== nothing), timeline: timeline(versions) };
}
function versionRow(version, marks, changes) {
  return {
    version: inline(version.name),
    released: version.released === void 0 ? markdown`draft` : inline(version.released),
    current: dateCell(version.current),
    deprecated: dateCell(version.deprecated),
    retired: dateCell(version.retired),
    mark: joinMarkdown(marks.map(markWords2), " or "),
    summary: version.summary === void 0 ? nothing : inline(version.summary),
    changes: changes.length === 0 ? [markdown`no change of shape`] : changes
  };
}
function dateCell(date) {
  return date === void 0 ? nothing : inline(date);
}
function markWords2(mark) {
  return mark === null ? markdown`absent` : code2(JSON.stringify(mark));
}
var lifecycle = ["released", "current", "deprecated", "retired"];
function timeline(versions) {
  const byDate = /* @__PURE__ */ new Map();
  for (const version of versions) {
    for (const word of lifecycle) {
      const date = version[word];
      if (date === void 0) continue;
      const happenings = byDate.get(date) ?? [];
      happenings.push(mermaidWords(`${version.name} ${word}`));
      byDate.set(date, happenings);
    }
  }
  return [...byDate].sort(([left], [right]) => left < right ? -1 : 1).map(([date, happenings]) => ({ date: mermaidWords(date), happenings }));
}

// generator/emitters/catalog/layouts.ts
function layoutRows(envelope) {
  const runs = [];
  for (const version of envelope.record.line.versions) {
    const layout = envelope.layouts.get(version.name);
    if (layout === void 0) continue;
    const last = runs.at(-1);
    if (last?.layout === layout) last.versions.push(version);
    else runs.push({ layout, versions: [version] });
  }
  return runs.map(({ layout, versions }) => ({
    versions: runs.length === 1 ? markdown`all` : inline(runOfVersions(versions)),
    type: code2(placeText(layout.type)),
    payload: code2(placeText(layout.payload)),
    version: versionPlace(layout),
    batch: layout.batch === void 0 ? nothing : code2(placeText(layout.batch))
  }));
}
function versionPlace(layout) {
  if (layout.version === void 0) return nothing;
  const place = code2(placeText(layout.version.place));
  return layout.version.as === "major" ? markdown`${place}, its major` : place;
}

// generator/emitters/catalog/snippet.ts
function readingSnippet(site, pkg, event) {
  const name = site.naming.eventName(event);
  const parameters = pkg.context.map((parameter) => propertyName(parameter.name).text);
  const options2 = parameters.length === 0 ? "" : `, { context: { ${parameters.join(", ")} } }`;
  return codeBlock(
    [
      `import * as ${name} from ${JSON.stringify(importPath2(site, event))};`,
      "",
      `const result = ${name}.readJson(text${options2});`,
      'if (result.kind === "event") {',
      `  result.event; // ${name} as of ${event.latest.version.name}, whatever version was stored`,
      "  result.version; // the version that was stored",
      "}"
    ].join("\n"),
    "ts"
  );
}
function importPath2(site, event) {
  const module = site.naming.moduleOf(event).replace(/\.ts$/, "");
  const { outputPackage } = site.input.options;
  return outputPackage === void 0 ? `./${module}.js` : `${outputPackage}/${module}`;
}

// generator/emitters/catalog/type-page.ts
function typePageView(site, pkg, declaration) {
  const page2 = typePage(site, declaration);
  const envelope = site.envelopes.get(declaration.id)?.envelope;
  const users = (site.usage.types.get(declaration.id) ?? []).filter((user) => !site.payloads.has(user.id));
  return {
    title: inline(declaration.name),
    trail: trail(site, page2, pkg),
    facts: typeFacts(site, page2, pkg, declaration),
    type: typeView(site, page2, pkg, declaration),
    history: declaration.line.implicit ? void 0 : typeHistory(site, page2, declaration),
    inner: innerTypes(site, pkg.name, declaration.name).map((inner) => typeView(site, page2, pkg, inner)),
    layouts: envelope === void 0 ? [] : layoutRows(envelope),
    usedByEvents: (site.usage.events.get(declaration.id) ?? []).map((event) => linkToEvent(site, page2, event)),
    usedByTypes: users.map((user) => linkToType(site, page2, user))
  };
}
function typeView(site, page2, pkg, declaration) {
  const latest = latestShape(declaration);
  return {
    kind: kindWords(site, declaration),
    name: inline(declaration.name),
    notes: notesOf(declaration),
    openness: openness(declaration),
    latest: shapeView(site, page2, pkg, latest),
    older: olderShapes(latest).map((shape) => ({ versions: inline(runOfVersions(shape.versions)), shape: shapeView(site, page2, pkg, shape) }))
  };
}
function kindWords(site, declaration) {
  switch (declaration.kind) {
    case "record":
      return site.envelopes.has(declaration.id) ? markdown`envelope` : markdown`record`;
    case "union":
      return markdown`union`;
    case "enum":
      return hasGroups(latestShape(declaration)) ? markdown`error codes` : markdown`enum`;
  }
}
function openness(declaration) {
  switch (declaration.kind) {
    case "record":
      return void 0;
    case "enum":
      return declaration.open ? markdown`Open: a value that is not listed is kept as ${code2("{ unknown: \u2026 }")} and written back as it came.` : markdown`Closed: a value that is not listed is refused.`;
    case "union":
      return declaration.open ? markdown`Open: a variant that is not listed is kept as ${code2('{ type: "unknown", unknown: \u2026 }')} and written back as it came.` : markdown`Closed: a variant that is not listed is refused.`;
  }
}
function typeFacts(site, page2, pkg, declaration) {
  const module = site.naming.moduleOf(declaration);
  return [
    { name: markdown`Kind`, value: kindWords(site, declaration) },
    { name: markdown`Package`, value: linkToPackage(site, page2, pkg.name) },
    { name: markdown`TypeScript`, value: markdown`${code2(site.naming.typeName(latestShape(declaration)))} in ${link2(code2(module), relativePath(page2, module))}` },
    ...declaration.line.implicit ? [] : [{ name: markdown`Versions`, value: joinMarkdown(declaration.line.versions.filter(({ name }) => declaration.shapes.has(name)).map(({ name }) => inline(name)), ", ") }]
  ];
}
function pagedTypes(site, pkg) {
  return pkg.declarations.filter((declaration) => hasOwnPage(site, declaration));
}

// generator/emitters/catalog/event-page.ts
function eventPageView(site, pkg, event) {
  const page2 = eventPage(site, event);
  return {
    title: inline(event.key),
    trail: trail(site, page2, pkg),
    notes: notesOf(event),
    notices: notices(site, page2, pkg, event),
    facts: eventFacts(site, page2, pkg, event),
    latest: inline(event.latest.version.name),
    history: eventHistory(site, page2, event),
    fields: shapeView(site, page2, pkg, event.latest.payload),
    removedFields: removedFields(event),
    envelope: envelopeView(site, page2, pkg, event),
    layouts: pkg.envelope === void 0 ? [] : layoutRows(pkg.envelope),
    older: olderPayloads(site, page2, pkg, event),
    inner: innerTypes(site, pkg.name, event.key).map((inner) => typeView(site, page2, pkg, inner)),
    examples: exampleViews(event),
    withoutExample: versionsWithoutExample(event),
    snippet: readingSnippet(site, pkg, event),
    files: files(site, page2, event)
  };
}
function notices(site, page2, pkg, event) {
  const instead = event.replacement === void 0 ? markdown`` : markdown` Its replacement is ${replacementLink(site, page2, pkg, event.replacement)}.`;
  const found = [];
  const { deprecated } = notesOf(event);
  if (deprecated !== void 0) found.push(markdown`**Deprecated:** ${deprecated}${instead}`);
  if (event.removed) {
    const after = event.line.versions[event.latest.version.index + 1]?.name ?? "";
    const skipped = event.skip ? markdown` Readers skip it.` : markdown` Stored ones are read; it is not written any more.`;
    found.push(markdown`**Removed** in ${inline(after)}.${skipped}${deprecated === void 0 ? instead : markdown``}`);
  } else if (deprecated === void 0 && event.replacement !== void 0) {
    found.push(markdown`**To be replaced:**${instead}`);
  }
  const current = event.current.version;
  for (const { version } of event.versions) {
    if (version.deprecated === void 0 && version.retired === void 0) continue;
    const words2 = [
      ...version.deprecated === void 0 ? [] : [markdown`deprecated from ${inline(version.deprecated)}`],
      ...version.retired === void 0 ? [] : [markdown`retired from ${inline(version.retired)}`]
    ];
    const successor = version === current ? markdown`` : markdown` Write ${inline(current.name)}.`;
    found.push(markdown`Version ${inline(version.name)} is ${joinMarkdown(words2, ", ")}.${successor}`);
  }
  return found;
}
function replacementLink(site, page2, pkg, name) {
  for (const candidate of [pkg, ...site.packages.values()]) {
    const found = candidate.events.find((event) => candidate === pkg && event.key === name || event.id === name);
    if (found !== void 0) return link2(code2(found.key), relativePath(page2, eventPage(site, found)));
  }
  return code2(name);
}
function eventFacts(site, page2, pkg, event) {
  const module = site.naming.moduleOf(event);
  const flows = pkg.flows.filter((flow) => flow.arrows.some(({ from, to }) => from === event || to === event));
  const fact = (name, values) => values.length === 0 ? [] : [{ name, value: joinMarkdown(values, ", ") }];
  return [
    ...fact(markdown`Package`, [linkToPackage(site, page2, pkg.name)]),
    ...fact(markdown`Owner`, pkg.team === void 0 ? [] : [inline(pkg.team)]),
    ...fact(markdown`Producers`, event.producers.map(inline)),
    ...fact(markdown`Consumers`, event.consumers.map(inline)),
    ...fact(markdown`Type on the wire`, event.latest.tags.map(code2)),
    ...fact(markdown`Written version`, [inline(event.current.version.name)]),
    ...fact(markdown`TypeScript`, [markdown`${code2(site.naming.eventName(event))}, type ${code2(JSON.stringify(eventLiteral(event)))}, in ${link2(code2(module), relativePath(page2, module))}`]),
    ...fact(markdown`Flows`, flows.map((flow) => link2(inline(flow.name), relativePath(page2, flowPage(site, pkg, flow)))))
  ];
}
function removedFields(event) {
  const kept = new Set(event.latest.payload.fields.map(({ field }) => field));
  const versions = event.versions.map(({ version }) => version);
  return event.payload.fields.filter((field) => !kept.has(field)).map((field) => ({
    name: code2(field.key),
    value: lifespanWords(versions, (version) => event.payload.shapes.get(version.name)?.fields.some((shape) => shape.field === field) ?? false)
  }));
}
function envelopeView(site, page2, pkg, event) {
  const { envelope, requires } = event.latest;
  if (envelope === void 0) return void 0;
  const always = new Set(requires.map(({ key }) => key));
  return {
    link: linkToType(site, page2, envelope.declaration),
    shape: { fields: fieldRows(site, page2, pkg, envelope, always), values: void 0, codes: void 0, union: void 0 }
  };
}
function olderPayloads(site, page2, pkg, event) {
  return payloadShapes(event).filter((shape) => shape !== event.latest.payload).map((shape) => ({ versions: inline(runOfVersions(versionsWith(event, shape))), shape: shapeView(site, page2, pkg, shape) })).reverse();
}
function versionsWith(event, shape) {
  return event.versions.filter(({ payload }) => payload === shape).map(({ version }) => version);
}
function files(site, page2, event) {
  const module = site.naming.moduleOf(event).replace(/\.ts$/, "");
  return event.versions.map(({ version }) => ({
    version: inline(version.name),
    files: ["schema", "strict.schema"].map((kind) => ({
      text: kind === "schema" ? markdown`what readers accept` : markdown`what writers write`,
      target: linkTarget(relativePath(page2, `schemas/${module}/${version.name}.${kind}.json`))
    }))
  }));
}

// generator/emitters/catalog/deprecations-page.ts
function deprecationsPageView(site, model) {
  const page2 = topPages.deprecations;
  return {
    title: markdown`Deprecations`,
    trail: trail(site, page2, void 0),
    rows: model.packages.flatMap((pkg) => [
      ...lineRows(site, page2, pkg, pkg.line, linkToPackage(site, page2, pkg.name)),
      ...pkg.events.flatMap((event) => eventRows(site, page2, pkg, event)),
      ...pkg.declarations.flatMap((declaration) => declarationRows(site, page2, pkg, declaration))
    ])
  };
}
function eventRows(site, page2, pkg, event) {
  const what = linkToEvent(site, page2, event);
  const replacement = event.replacement === void 0 ? nothing : replacementLink(site, page2, pkg, event.replacement);
  const rows = [];
  if (event.removed) {
    const after = event.line.versions[event.latest.version.index + 1];
    rows.push({
      ...base(site, page2, pkg, what, event),
      reason: markdown`removed in ${inline(after?.name ?? "")}${event.deprecated === void 0 ? nothing : markdown`: ${documentationInLine(event.deprecated)}`}`,
      retired: dateCell(after?.released),
      replacement
    });
  } else if (event.deprecated !== void 0 || event.replacement !== void 0) {
    rows.push({ ...base(site, page2, pkg, what, event), replacement });
  }
  return event.line === pkg.line ? rows : [...rows, ...lineRows(site, page2, pkg, event.line, what)];
}
function lineRows(site, page2, pkg, line, what) {
  const current = line.versions.findLast(({ released }) => released !== void 0);
  return line.versions.filter(({ deprecated, retired }) => deprecated !== void 0 || retired !== void 0).map((version) => ({
    what: markdown`${what} ${inline(version.name)}`,
    package: linkToPackage(site, page2, pkg.name),
    deprecated: dateCell(version.deprecated),
    retired: dateCell(version.retired),
    reason: nothing,
    replacement: current === void 0 || current === version ? nothing : inline(current.name)
  }));
}
function declarationRows(site, page2, pkg, declaration) {
  const payloadOf = site.payloads.get(declaration.id);
  const where = payloadOf === void 0 ? linkToType(site, page2, declaration) : linkToEvent(site, page2, payloadOf);
  const own = declaration.deprecated === void 0 || payloadOf !== void 0 ? [] : [base(site, page2, pkg, where, declaration)];
  const versions = declaration.line !== pkg.line && hasOwnPage(site, declaration) ? lineRows(site, page2, pkg, declaration.line, where) : [];
  const members = membersOf(declaration).filter(({ deprecated }) => deprecated !== void 0).map((member) => base(site, page2, pkg, markdown`${code2(member.key)} of ${where}`, member));
  return [...own, ...versions, ...members];
}
function membersOf(declaration) {
  switch (declaration.kind) {
    case "record":
      return declaration.fields;
    case "enum":
      return declaration.values;
    case "union":
      return declaration.variants;
  }
}
function base(site, page2, pkg, what, documented) {
  return {
    what,
    package: linkToPackage(site, page2, pkg.name),
    deprecated: nothing,
    retired: nothing,
    reason: documented.deprecated === void 0 ? nothing : documentationInLine(documented.deprecated),
    replacement: nothing
  };
}

// generator/emitters/catalog/flow-page.ts
var maximumArrows = 500;
var maximumText = 4e4;
function flowPageView(site, pkg, flow) {
  const page2 = flowPage(site, pkg, flow);
  const events = [...new Set(flow.arrows.flatMap(({ from, to }) => [from, to]))];
  return {
    title: inline(flow.name),
    trail: trail(site, page2, pkg),
    notes: notesOf(flow),
    diagram: diagram(flow, events),
    steps: steps(flow).map(({ from, to }) => ({
      from: linkToEvent(site, page2, from),
      to: joinMarkdown(
        to.map((event) => linkToEvent(site, page2, event)),
        " or "
      )
    })),
    events: events.map((event) => ({ event: linkToEvent(site, page2, event), summary: summaryOf(event) }))
  };
}
function diagram(flow, events) {
  const ids = new Map(events.map((event, index) => [event, index]));
  const nodes = events.map((event, index) => ({ id: markdown`n${index}`, label: mermaidLabel(event.key) }));
  const pairs = /* @__PURE__ */ new Map();
  for (const { from, to } of flow.arrows) {
    const [start, end] = [ids.get(from) ?? 0, ids.get(to) ?? 0];
    pairs.set(`${start} ${end}`, { from: markdown`n${start}`, to: markdown`n${end}` });
  }
  const arrows = [...pairs.values()];
  const size = nodes.reduce((sum, { label }) => sum + label.length + 20, arrows.length * 20);
  return arrows.length > maximumArrows || size > maximumText ? void 0 : { nodes, arrows };
}
function steps(flow) {
  const found = /* @__PURE__ */ new Map();
  for (const { from, to } of flow.arrows) found.set(from, (found.get(from) ?? /* @__PURE__ */ new Set()).add(to));
  return [...found].map(([from, to]) => ({ from, to: [...to] }));
}

// generator/emitters/catalog/rows.ts
function eventRow(site, page2, pkg, event) {
  const { version } = event.current;
  return {
    event: linkToEvent(site, page2, event),
    package: linkToPackage(site, page2, pkg.name),
    summary: summaryOf(event),
    owner: pkg.team === void 0 ? nothing : inline(pkg.team),
    versions: joinMarkdown(
      event.versions.map((at) => inline(at.version.name)),
      ", "
    ),
    current: event.removed ? markdown`${inline(version.name)}, only read` : inline(version.name),
    released: version.released === void 0 ? markdown`draft` : inline(version.released),
    deprecated: event.deprecated === void 0 ? dateCell(version.deprecated) : markdown`deprecated`,
    retired: dateCell(version.retired)
  };
}
function typeRows(site, page2, pkg) {
  return pkg.declarations.filter((declaration) => hasOwnPage(site, declaration) && !isCodes(declaration)).map((declaration) => typeRow(site, page2, declaration));
}
function codeRows(site, page2, pkg) {
  return pkg.declarations.filter(isCodes).map((declaration) => typeRow(site, page2, declaration));
}
function isCodes(declaration) {
  return declaration.kind === "enum" && hasGroups(latestShape(declaration));
}
function typeRow(site, page2, declaration) {
  return {
    link: linkToType(site, page2, declaration),
    kind: kindWords(site, declaration),
    package: linkToPackage(site, page2, declaration.package),
    summary: summaryOf(declaration)
  };
}
function flowRows(site, page2, pkg) {
  return pkg.flows.map((flow) => ({
    link: link2(inline(flow.name), relativePath(page2, flowPage(site, pkg, flow))),
    kind: markdown`flow`,
    package: linkToPackage(site, page2, pkg.name),
    summary: summaryOf(flow)
  }));
}

// generator/emitters/catalog/package-page.ts
function packagePageView(site, pkg) {
  const page2 = packagePage(site, pkg.name);
  return {
    title: inline(packageTitle(site, pkg.name)),
    trail: trail(site, page2, void 0),
    notes: notesOf(pkg),
    facts: packageFacts(site, page2, pkg),
    history: pkg.line.implicit ? void 0 : lineHistory(pkg.line),
    events: pkg.events.map((event) => eventRow(site, page2, pkg, event)),
    types: typeRows(site, page2, pkg),
    codes: codeRows(site, page2, pkg),
    flows: flowRows(site, page2, pkg),
    context: pkg.context.map((parameter) => contextRow(site, page2, parameter)),
    layouts: pkg.envelope === void 0 ? [] : layoutRows(pkg.envelope)
  };
}
function contextRow(site, page2, parameter) {
  return {
    name: code2(parameter.optional ? `${parameter.name}?` : parameter.name),
    typescript: typescriptType(site, page2, parameter.type),
    required: parameter.optional ? markdown`no` : markdown`yes`,
    meaning: joinMarkdown(noteSentences(parameter), "<br>")
  };
}
function packageFacts(site, page2, pkg) {
  const module = site.naming.packageModule(pkg.name);
  const imports = pkg.imports.filter((name) => site.packages.has(name)).map((name) => linkToPackage(site, page2, name));
  return [
    { name: markdown`Package`, value: pkg.name === "" ? markdown`without a name` : code2(pkg.name) },
    ...pkg.team === void 0 ? [] : [{ name: markdown`Owner`, value: inline(pkg.team) }],
    { name: markdown`Releases are held to`, value: compatibilityWords(pkg.compatible) },
    ...pkg.envelope === void 0 ? [] : [{ name: markdown`Envelope`, value: linkToType(site, page2, pkg.envelope.record) }],
    ...pkg.envelope?.typePattern === void 0 ? [] : [{ name: markdown`Types of events match`, value: code2(pkg.envelope.typePattern) }],
    { name: markdown`TypeScript`, value: link2(code2(module), relativePath(page2, module)) },
    ...imports.length === 0 ? [] : [{ name: markdown`Imports`, value: joinMarkdown(imports, ", ") }]
  ];
}
function compatibilityWords(mode) {
  switch (mode) {
    case "backward":
      return markdown`backward: new readers read old events`;
    case "forward":
      return markdown`forward: old readers read new events`;
    case "full":
      return markdown`full: new readers read old events, and old readers new ones`;
    case "none":
      return markdown`nothing`;
  }
}
function indexPageView(site, model) {
  const page2 = topPages.index;
  const to = (text, target) => ({ text, target: linkTarget(relativePath(page2, target)) });
  return {
    title: markdown`Event catalog`,
    trail: [],
    packages: model.packages.map((pkg) => ({
      link: linkToPackage(site, page2, pkg.name),
      summary: summaryOf(pkg),
      owner: pkg.team === void 0 ? nothing : inline(pkg.team),
      events: pkg.events.length,
      types: pkg.declarations.filter((declaration) => hasOwnPage(site, declaration)).length
    })),
    events: model.packages.flatMap((pkg) => pkg.events.map((event) => eventRow(site, page2, pkg, event))),
    codes: model.packages.flatMap((pkg) => codeRows(site, page2, pkg)),
    flows: model.packages.flatMap((pkg) => flowRows(site, page2, pkg)),
    sensitive: to(markdown`Sensitive data`, topPages.sensitive),
    query: to(markdown`Fields to query by`, topPages.query),
    deprecations: to(markdown`Deprecations`, topPages.deprecations)
  };
}

// generator/emitters/catalog/index.ts
var catalogEmitter = {
  name: "catalog",
  *emit(input, { renderTemplate }) {
    const site = createSite(input);
    const { model } = input.history;
    yield page(renderTemplate, "index", topPages.index, indexPageView(site, model));
    yield page(renderTemplate, "sensitive", topPages.sensitive, sensitivePageView(site, model));
    yield page(renderTemplate, "query", topPages.query, queryPageView(site, model));
    yield page(renderTemplate, "deprecations", topPages.deprecations, deprecationsPageView(site, model));
    for (const pkg of model.packages) {
      yield page(renderTemplate, "package", packagePage(site, pkg.name), packagePageView(site, pkg));
      for (const event of pkg.events) yield page(renderTemplate, "event", eventPage(site, event), eventPageView(site, pkg, event));
      for (const type of pagedTypes(site, pkg)) yield page(renderTemplate, "type", typePage(site, type), typePageView(site, pkg, type));
      for (const flow of pkg.flows) yield page(renderTemplate, "flow", flowPage(site, pkg, flow), flowPageView(site, pkg, flow));
    }
  }
};
function page(render2, template, path, view) {
  return { kind: "file", path, text: render2(template, view) };
}

// generator/print/templates.ts
import { readdirSync, readFileSync } from "node:fs";
var TemplateError = class extends Error {
  /** Name of the template, without its ending. */
  template;
  /** From 1; absent where the library does not tell. */
  line;
  constructor(template, line, message) {
    super(`template "${template}": ${message}`);
    this.name = "TemplateError";
    this.template = template;
    this.line = line;
  }
};
var ending = ".hbs";
var options = {
  strict: true,
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: { each: true, if: true, unless: true, with: true, lookup: true }
};
function templateNames() {
  return readdirSync(folder()).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).sort();
}
async function loadTemplates(overrides = /* @__PURE__ */ new Map()) {
  const { default: handlebars } = await import("handlebars");
  const environment = handlebars.create();
  const names = templateNames();
  for (const name of overrides.keys()) {
    if (!names.includes(name)) throw new TemplateError(name, void 0, `there is no such template; there are ${names.join(", ")}`);
  }
  const compiled = /* @__PURE__ */ new Map();
  for (const name of names) {
    const text = overrides.get(name) ?? readFileSync(new URL(`${name}${ending}`, folder()), "utf8");
    try {
      if (overrides.has(name)) environment.precompile(text, options);
      const template = environment.compile(environment.parse(text), options);
      environment.registerPartial(name, template);
      compiled.set(name, template);
    } catch (error2) {
      throw asTemplateError(name, error2);
    }
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (template === void 0) throw new TemplateError(name, void 0, "there is no such template");
    try {
      return tidy(template(view));
    } catch (error2) {
      throw asTemplateError(name, error2);
    }
  };
}
function folder() {
  return new URL("../templates/", import.meta.url);
}
function tidy(text) {
  return `${text.replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim()}
`;
}
function asTemplateError(name, error2) {
  const message = error2 instanceof Error ? error2.message : String(error2);
  const line = error2 instanceof Error && "lineNumber" in error2 && typeof error2.lineNumber === "number" ? error2.lineNumber : void 0;
  return new TemplateError(name, line, message);
}

// test/emitters/catalog/support.ts
async function renderCatalog(schemas, options2 = {}) {
  const renderTemplate = await loadTemplates(options2.overrides);
  const result = await compile({
    host: memoryHost(schemas),
    roots: [""],
    emitters: [catalogEmitter],
    options: { outputPackage: "@evolvent/events", ...options2.emit },
    loadTools: () => Promise.resolve({
      printDeclarations: () => "",
      foreignTypes: /* @__PURE__ */ new Map(),
      renderTemplate
    })
  });
  if (result.history === void 0) throw new Error(JSON.stringify(result.diagnostics.map(({ id, message }) => [id, message])));
  return result.files;
}

// ../../tmp/cat/render.ts
var root2 = process.argv[2];
var files2 = {};
for (const e of readdirSync2(root2, { recursive: true, withFileTypes: true })) if (e.isFile() && /\.yaml$/.test(e.name)) {
  const p = join2(e.parentPath, e.name);
  files2[relative(root2, p)] = readFileSync2(p, "utf8");
}
var out = await renderCatalog(files2);
rmSync("/tmp/cat/out", { recursive: true, force: true });
for (const [p, t] of out) {
  mkdirSync(dirname(join2("/tmp/cat/out", p)), { recursive: true });
  writeFileSync(join2("/tmp/cat/out", p), t);
}
console.log(out.size, "pages");
