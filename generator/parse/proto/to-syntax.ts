import type { DiagnosticSink } from "../../diagnostics/index.js";
import type {
  ContextParameterSyntax,
  EnvelopeSyntax,
  EventSyntax,
  FileSyntax,
  ImportSyntax,
  TypeExpression,
  TypeSyntax,
  Versioned,
} from "../../syntax/index.js";
import { readDocumentation, readVersions } from "../yaml/documentation.js";
import { readEnvelopeBody, readEvent, readFlow } from "../yaml/file.js";
import { readKeys } from "../yaml/nodes.js";
import { readContextParameter, readType } from "../yaml/types.js";
import { readWaivers } from "../yaml/waivers.js";
import type { EnumNode, FieldNode, MessageNode, ProtoFile } from "./ast.js";
import { type Features, featuresOfFile, featuresWithin } from "./features.js";
import { checkOptionNames, type MapNode, readOptions, spanIn } from "./option-nodes.js";
import { optionMessages } from "./option-tables.js";
import {
  entryOf,
  envelopeWords,
  eventWords,
  fieldWords,
  mapsOf,
  packageWords,
  textOf,
  without,
} from "./option-words.js";
import { packageOptionKeys } from "./package-keys.js";
import { isOwnPackage, type ProtoNames } from "./resolve.js";
import { enumToType, messageToType, recordBody } from "./syntax-types.js";
import { documentationFrom, locate, type Translation, withFullNames } from "./translation.js";

/** What is gathered of a file. */
interface Declarations {
  readonly types: TypeSyntax[];
  readonly events: EventSyntax[];
  envelope: FileSyntax["envelope"];
}

/**
 * A `.proto` file in the common syntax, once the names of all files are resolved. Services and extensions are left out; of
 * Protobuf's own files (and Evolvent's), only types that something uses are taken.
 */
export function toSyntax(proto: ProtoFile, names: ProtoNames, sink: DiagnosticSink): FileSyntax {
  const { file } = proto;
  const words = readPackageOptions(proto, sink);
  const translation: Translation = {
    file,
    sink,
    proto,
    names,
    package: proto.package?.name.value ?? "",
    protoNames: words !== undefined && wordOf(words, "names", ["proto", "json"], sink) === "proto",
    plainRequired: words !== undefined && wordOf(words, "plain", ["required", "zero"], sink) === "required",
    plainFile: words === undefined,
  };
  checkOptionNames(proto.options, ["pkg"], "a file", translation);
  const declarations: Declarations = { types: aliasesOf(words, translation), events: [], envelope: undefined };
  declareAll(translation, proto.messages, proto.enums, "", featuresOfFile(proto), declarations);
  for (const extension of proto.extends) {
    declareAll(translation, extension.messages, [], "", featuresOfFile(proto), declarations);
  }
  const reference = words === undefined ? undefined : textOf(words, "envelope");
  const envelope = declarations.envelope ?? (reference && { kind: "envelope-reference" as const, name: reference });
  return {
    file,
    notation: "proto",
    ...(proto.package === undefined ? {} : { package: locate(file, proto.package.name) }),
    imports: importsOf(proto, words),
    ...(envelope === undefined ? {} : { envelope }),
    ...packageWordsToSyntax(translation, words),
    types: declarations.types,
    events: declarations.events,
    span: spanIn(file, proto),
  };
}

/** What a file imports, as written: paths from a root. Files that its options name (YAML) are among them. */
export function protoImports(proto: ProtoFile): readonly ImportSyntax[] {
  return importsOf(proto, readPackageOptions(proto, { report: () => undefined }));
}

function importsOf(proto: ProtoFile, words: MapNode | undefined): readonly ImportSyntax[] {
  const written = words === undefined ? undefined : entryOf(words, "import");
  const others = written?.kind === "list" ? written.items : [];
  return [
    ...proto.imports.map(({ path, kind }) => ({ path: locate(proto.file, path), public: kind === "public" })),
    ...others.flatMap((node) =>
      node.kind === "string" ? [{ path: { value: node.value, span: node.span }, public: false }] : [],
    ),
  ];
}

function readPackageOptions(proto: ProtoFile, sink: DiagnosticSink): MapNode | undefined {
  return readOptions(proto.options, "pkg", optionMessages.PackageOptions, { file: proto.file, sink });
}

function wordOf(words: MapNode, key: string, known: readonly string[], sink: DiagnosticSink): string | undefined {
  const node = textOf(words, key);
  if (node !== undefined && !known.includes(node.value)) {
    sink.report("parse/proto-option-value", node.span, {
      name: key,
      expected: known.map((word) => `"${word}"`).join(" or "),
    });
  }
  return node?.value;
}

type PackageWords = Pick<
  FileSyntax,
  "documentation" | "team" | "compatible" | "versions" | "waivers" | "context" | "flows"
>;

function packageWordsToSyntax(translation: Translation, words: MapNode | undefined): PackageWords {
  const { proto, sink } = translation;
  const comments = proto.package?.comments;
  if (words === undefined) {
    return {
      documentation: documentationFrom(translation, comments, [], undefined),
      waivers: [],
      context: [],
      flows: [],
    };
  }
  const map = packageWords(words, translation);
  const written = readDocumentation(readKeys(map, packageOptionKeys, "a package", sink), sink);
  const team = textOf(words, "owner");
  const compatible = textOf(words, "compatible");
  const lines = entryOf(map, "versions");
  const versions = lines === undefined ? undefined : readVersions(lines, sink);
  const flows = entryOf(map, "flows");
  return {
    documentation: documentationFrom(translation, comments, [], written),
    ...(team === undefined ? {} : { team }),
    ...(compatible === undefined ? {} : { compatible }),
    ...(versions === undefined ? {} : { versions }),
    waivers: readWaivers(entryOf(words, "waivers"), sink),
    context: mapsOf(entryOf(words, "context")).flatMap((parameter) => contextParameter(parameter, translation)),
    flows: flows?.kind === "map" ? flows.entries.map(({ key, value }) => readFlow(key, value, sink)) : [],
  };
}

function contextParameter(map: MapNode, translation: Translation): readonly ContextParameterSyntax[] {
  const { sink } = translation;
  const name = textOf(map, "name");
  if (name === undefined) {
    sink.report("parse/missing-key", map.span, { key: "name", what: "context" });
    return [];
  }
  const isOptional = entryOf(map, "optional");
  const mark = isOptional?.kind === "boolean" && isOptional.value ? "?" : "";
  const words = fieldWords(without(map, "name", "optional"), translation);
  const read = readContextParameter({ value: `${name.value}${mark}`, span: name.span }, words, sink);
  const { type } = read.type;
  return [{ ...read, type: { ...read.type, ...(type === undefined ? {} : { type: fullTypes(type, translation) }) } }];
}

function fullTypes(types: Versioned<TypeExpression>, translation: Translation): Versioned<TypeExpression> {
  return types.map((entry) => ({ ...entry, value: withFullNames(entry.value, translation, translation.package) }));
}

function aliasesOf(words: MapNode | undefined, translation: Translation): TypeSyntax[] {
  return mapsOf(words === undefined ? undefined : entryOf(words, "types")).flatMap((map): readonly TypeSyntax[] => {
    const name = textOf(map, "name");
    if (name === undefined || entryOf(map, "type") === undefined) {
      const key = name === undefined ? "name" : "type";
      translation.sink.report("parse/missing-key", map.span, { key, what: "types" });
      return [];
    }
    const read = readType(name, fieldWords(without(map, "name"), translation), translation.sink);
    if (read.body.kind !== "alias" || read.body.use.type === undefined) return [read];
    const use = { ...read.body.use, type: fullTypes(read.body.use.type, translation) };
    return [{ ...read, body: { kind: "alias", use } }];
  });
}

/** Declares messages and enums, nested ones as `Outer.Inner`. `outer` is the name of the message around them. */
function declareAll(
  translation: Translation,
  messages: readonly MessageNode[],
  enums: readonly EnumNode[],
  outer: string,
  features: Features,
  declarations: Declarations,
): void {
  const prefix = outer === "" ? "" : `${outer}.`;
  for (const node of enums) {
    const name = prefix + node.name.value;
    if (isTaken(translation, name)) declarations.types.push(enumToType(translation, node, name, features));
  }
  for (const message of messages) {
    const name = prefix + message.name.value;
    const inner = message.options.length === 0 ? features : featuresWithin(features, message.options);
    if (isTaken(translation, name)) declareMessage(translation, message, name, features, inner, declarations);
    declareAll(translation, message.messages, message.enums, name, inner, declarations);
  }
}

/** Types of Protobuf's own files are taken where they are used, and not as scalars of the language. */
function isTaken({ package: pkg, names }: Translation, name: string): boolean {
  if (!isOwnPackage(pkg)) return true;
  return names.isUsed(`${pkg}.${name}`);
}

function declareMessage(
  translation: Translation,
  message: MessageNode,
  name: string,
  features: Features,
  inner: Features,
  declarations: Declarations,
): void {
  const scope = translation.package === "" ? name : `${translation.package}.${name}`;
  if (message.options.length > 0) {
    checkOptionNames(message.options, ["event", "envelope", "union", "type"], "a message", translation);
    const event = readOptions(message.options, "event", optionMessages.EventOptions, translation);
    const envelope = readOptions(message.options, "envelope", optionMessages.EnvelopeOptions, translation);
    if (event !== undefined && envelope !== undefined) {
      translation.sink.report("parse/two-bodies", envelope.span, { first: "event", second: "envelope" });
    }
    if (event !== undefined) {
      declarations.events.push(eventToSyntax(translation, message, event, name, scope, inner));
      return;
    }
    if (envelope !== undefined) {
      if (declarations.envelope !== undefined)
        translation.sink.report("parse/one-envelope", envelope.span, { count: 2 });
      declarations.envelope = envelopeToSyntax(translation, message, envelope, name, scope, inner);
      return;
    }
  }
  declarations.types.push(messageToType(translation, message, name, scope, features));
}

function eventToSyntax(
  translation: Translation,
  message: MessageNode,
  words: MapNode,
  name: string,
  scope: string,
  features: Features,
): EventSyntax {
  const { file, sink } = translation;
  const key = { value: name, span: spanIn(file, message.name) };
  const read = readEvent(key, eventWords(words, translation), sink);
  return {
    ...read,
    documentation: documentationFrom(translation, message.comments, message.options, read.documentation),
    body: recordBody(translation, message, scope, features),
  };
}

function envelopeToSyntax(
  translation: Translation,
  message: MessageNode,
  words: MapNode,
  name: string,
  scope: string,
  features: Features,
): EnvelopeSyntax {
  const { file, sink } = translation;
  const key = { value: name, span: spanIn(file, message.name) };
  const read = readEnvelopeBody(key, envelopeWords(words, translation), sink);
  return {
    ...read,
    documentation: documentationFrom(translation, message.comments, message.options, read.documentation),
    body: recordBody(translation, message, scope, features, (field) => !isEnvelopePart(field)),
  };
}

/** The parts that every envelope message has: written for readers of the file, they are no fields of the envelope. */
const envelopeParts: Readonly<Record<string, readonly [type: string, number: number]>> = {
  type: ["string", 1],
  version: ["string", 2],
  payload: ["bytes", 15],
};

function isEnvelopePart(field: FieldNode): boolean {
  const part = Object.hasOwn(envelopeParts, field.name.value) ? envelopeParts[field.name.value] : undefined;
  return (
    part !== undefined &&
    field.type.kind === "scalar" &&
    field.type.value === part[0] &&
    field.number?.value === part[1]
  );
}
