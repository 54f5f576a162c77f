import type { DiagnosticSink } from "../../diagnostics/index.js";
import { type Located, type SourceFile, startOf } from "../../source/index.js";
import type {
  DataNode,
  EnvelopeLayoutSyntax,
  EnvelopeSyntax,
  EventSyntax,
  ExampleSyntax,
  FileSyntax,
  FlowSyntax,
} from "../../syntax/index.js";
import { parseYaml } from "./document.js";
import { readDocumentation, readVersions } from "./documentation.js";
import {
  envelopeKeys,
  envelopeLayoutKeys,
  envelopeTypesKeys,
  envelopeVersionKeys,
  eventKeys,
  exampleKeys,
  fileKeys,
  flowKeys,
} from "./grammar.js";
import {
  defined,
  describe,
  type Keys,
  type NodeReader,
  optional,
  readBoolean,
  readKeys,
  readNames,
  readOneOrMore,
  readString,
  readText,
  readVersioned,
} from "./nodes.js";
import { readContextParameter, readRecordBody, readType } from "./types.js";
import { readWaivers } from "./waivers.js";

/** Reads a YAML schema file. Gives undefined only where it is no YAML at all. */
export function parseYamlFile(file: SourceFile, sink: DiagnosticSink): FileSyntax | undefined {
  const root = parseYaml(file, sink);
  if (root === undefined) return undefined;
  const keys = readKeys(root, fileKeys, "a schema file", sink);
  const name = optional(keys.get("package"), readString, "package", sink);
  if (keys.get("package") === undefined) sink.report("parse/package-missing", startOf(file), {});
  return {
    file,
    notation: "yaml",
    documentation: readDocumentation(keys, sink),
    imports: readNames(keys.get("import"), "import", sink).map((path) => ({ path, public: false })),
    ...defined<Pick<FileSyntax, "package" | "team" | "compatible" | "versions" | "envelope">>({
      package: name,
      team: optional(keys.get("owner"), readString, "owner", sink),
      compatible: optional(keys.get("compatible"), readString, "compatible", sink),
      versions: optional(keys.get("versions"), (node) => readVersions(node, sink), "versions", sink),
      envelope: optional(keys.get("envelope"), readEnvelope, "envelope", sink),
    }),
    waivers: readWaivers(keys.get("waivers"), sink),
    context: readEntries(keys.get("context"), "context", sink, readContextParameter),
    types: readEntries(keys.get("types"), "types", sink, readType),
    events: readEntries(keys.get("events"), "events", sink, readEvent),
    flows: readEntries(keys.get("flows"), "flows", sink, readFlow),
    span: root.span,
  };
}

/** A map whose keys are names. */
function readEntries<T>(
  node: DataNode | undefined,
  what: string,
  sink: DiagnosticSink,
  read: (key: Located<string>, node: DataNode, sink: DiagnosticSink) => T,
): readonly T[] {
  if (node === undefined || node.kind === "null") return [];
  if (node.kind !== "map") {
    sink.report("parse/expected", node.span, { what: `"${what}"`, expected: "a map", found: describe(node) });
    return [];
  }
  return node.entries.map(({ key, value }) => read(key, value, sink));
}

const readEnvelope: NodeReader<NonNullable<FileSyntax["envelope"]>> = (node, what, sink) => {
  if (node.kind === "string") return { kind: "envelope-reference", name: { value: node.value, span: node.span } };
  if (node.kind !== "map") {
    sink.report("parse/expected", node.span, {
      what,
      expected: "a map from its name to its parts, or a name",
      found: describe(node),
    });
    return undefined;
  }
  const entry = node.entries[0];
  if (entry === undefined || node.entries.length > 1)
    sink.report("parse/one-envelope", node.span, { count: node.entries.length });
  return entry === undefined ? undefined : readEnvelopeBody(entry.key, entry.value, sink);
};

/** An envelope, from the map of its words; `.proto` options say the same words. */
export function readEnvelopeBody(name: Located<string>, node: DataNode, sink: DiagnosticSink): EnvelopeSyntax {
  const what = `envelope "${name.value}"`;
  const keys = readKeys(node, envelopeKeys, what, sink);
  const types = optional(
    keys.get("types"),
    (value) => readKeys(value, envelopeTypesKeys, "types", sink),
    "types",
    sink,
  );
  return {
    kind: "envelope",
    name,
    documentation: readDocumentation(keys, sink),
    ...defined<Pick<EnvelopeSyntax, "versions" | "layout" | "typePattern">>({
      versions: optional(keys.get("versions"), (versions) => readVersions(versions, sink), "versions", sink),
      layout: readVersioned(keys.get("layout"), readEnvelopeLayout, "layout", sink),
      typePattern: optional(types?.get("pattern"), readString, "pattern", sink),
    }),
    body: readRecordBody(keys, what, sink),
    span: name.span,
  };
}

const readEnvelopeLayout: NodeReader<EnvelopeLayoutSyntax> = (node, what, sink) => {
  if (node.kind === "string") return { word: { value: node.value, span: node.span }, span: node.span };
  const keys = readKeys(node, envelopeLayoutKeys, what, sink);
  const version = keys.get("version");
  return {
    ...defined<Omit<EnvelopeLayoutSyntax, "span" | "word">>({
      type: optional(keys.get("type"), readString, "type", sink),
      payload: optional(keys.get("payload"), readString, "payload", sink),
      version: version === undefined ? undefined : readVersionPlace(version, sink),
      batch: readVersioned(keys.get("batch"), readString, "batch", sink),
    }),
    span: node.span,
  };
};

function readVersionPlace(node: DataNode, sink: DiagnosticSink): EnvelopeLayoutSyntax["version"] | undefined {
  if (node.kind === "string") return { at: { value: node.value, span: node.span } };
  const keys = readKeys(node, envelopeVersionKeys, "version", sink);
  const at = optional(keys.get("at"), readString, "at", sink);
  if (at === undefined) {
    sink.report("parse/missing-key", node.span, { key: "at", what: "the version's place" });
    return undefined;
  }
  const as = optional(keys.get("as"), readString, "as", sink);
  return { at, ...(as === undefined ? {} : { as }) };
}

/** An event, from the map of its words. */
export function readEvent(key: Located<string>, node: DataNode, sink: DiagnosticSink): EventSyntax {
  const what = `event "${key.value}"`;
  const keys = readKeys(node, eventKeys, what, sink);
  return {
    key,
    documentation: readDocumentation(keys, sink),
    ...defined<Pick<EventSyntax, "versions" | "since" | "until" | "skip" | "tag" | "owner" | "replacement">>({
      versions: optional(keys.get("versions"), (versions) => readVersions(versions, sink), "versions", sink),
      since: optional(keys.get("since"), readOneOrMore(readText), "since", sink),
      until: optional(keys.get("until"), readOneOrMore(readText), "until", sink),
      skip: optional(keys.get("skip"), readBoolean, "skip", sink),
      tag: readVersioned(keys.get("type"), readOneOrMore(readText), "type", sink),
      owner: optional(keys.get("owner"), readString, "owner", sink),
      replacement: optional(keys.get("replacement"), readString, "replacement", sink),
    }),
    requires: readNames(keys.get("requires"), "requires", sink),
    emit: optional(keys.get("emit"), readOneOrMore(readText), "emit", sink) ?? [],
    body: readRecordBody(keys, what, sink),
    producers: readNames(keys.get("producers"), "producers", sink).map(({ value }) => value),
    consumers: readNames(keys.get("consumers"), "consumers", sink).map(({ value }) => value),
    waivers: readWaivers(keys.get("waivers"), sink),
    examples: readExamples(keys, what, sink),
    span: key.span,
  };
}

function readExamples(event: Keys, what: string, sink: DiagnosticSink): readonly ExampleSyntax[] {
  const node = event.get("examples");
  if (node === undefined || node.kind === "null") return [];
  if (node.kind !== "list") {
    sink.report("parse/expected", node.span, {
      what: `the examples of ${what}`,
      expected: "a list",
      found: describe(node),
    });
    return [];
  }
  return node.items.flatMap((item): readonly ExampleSyntax[] => {
    const keys = readKeys(item, exampleKeys, "an example", sink);
    const version = optional(keys.get("version"), readText, "version", sink);
    const stored = keys.get("stored");
    for (const [key, value] of [
      ["version", version],
      ["stored", stored],
    ] as const) {
      if (value === undefined && keys.get(key) === undefined)
        sink.report("parse/missing-key", item.span, { key, what: "an example" });
    }
    if (version === undefined || stored === undefined) return [];
    return [
      {
        title: optional(keys.get("title"), readString, "title", sink)?.value ?? `Version ${version.value}`,
        version,
        stored: stored.kind === "string" ? { value: stored.value, span: stored.span } : stored,
        ...defined<Pick<ExampleSyntax, "context" | "reads">>({
          context: keys.get("context"),
          reads: keys.get("reads"),
        }),
        span: item.span,
      },
    ];
  });
}

/** A flow, from the map of its words. */
export function readFlow(name: Located<string>, node: DataNode, sink: DiagnosticSink): FlowSyntax {
  const keys = readKeys(node, flowKeys, `flow "${name.value}"`, sink);
  return {
    name,
    documentation: readDocumentation(keys, sink),
    steps: readNames(keys.get("steps"), "steps", sink),
    span: name.span,
  };
}
