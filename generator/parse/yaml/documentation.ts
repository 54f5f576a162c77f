import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { DataNode, DocumentationSyntax, VersionSyntax } from "../../syntax/index.js";
import { versionKeys } from "./grammar.js";
import {
  defined,
  describe,
  type Keys,
  optional,
  readKeys,
  readNode,
  readOneOrMore,
  readString,
  readText,
} from "./nodes.js";

/** doc, title, deprecated and the `x-…` keys of a construct. */
export function readDocumentation(keys: Keys, sink: DiagnosticSink): DocumentationSyntax {
  return {
    extensions: keys.extensions,
    ...defined<Pick<DocumentationSyntax, "doc" | "title" | "deprecated">>({
      doc: optional(keys.get("doc"), readString, "doc", sink)?.value.trim(),
      title: optional(keys.get("title"), readString, "title", sink)?.value,
      deprecated: optional(keys.get("deprecated"), readString, "deprecated", sink),
    }),
  };
}

/** A line of versions: a map from version to what is known of it. */
export function readVersions(node: DataNode, sink: DiagnosticSink): readonly VersionSyntax[] | undefined {
  if (node.kind !== "map") {
    sink.report("parse/expected", node.span, {
      what: "versions",
      expected: "a map from version to its dates",
      found: describe(node),
    });
    return undefined;
  }
  return node.entries.map(({ key, value }): VersionSyntax => {
    const keys = readKeys(value, versionKeys, `version "${key.value}"`, sink);
    return {
      name: key,
      ...defined<Omit<VersionSyntax, "name" | "span">>({
        released: optional(keys.get("released"), readText, "released", sink),
        current: optional(keys.get("current"), readText, "current", sink),
        deprecated: optional(keys.get("deprecated"), readText, "deprecated", sink),
        retired: optional(keys.get("retired"), readText, "retired", sink),
        summary: optional(keys.get("summary"), readString, "summary", sink)?.value,
        marks: optional(keys.get("mark"), readOneOrMore(readNode), "mark", sink),
      }),
      span: key.span,
    };
  });
}
