import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { DataNode, WaiverSyntax } from "../../syntax/index.js";
import { waiverKeys } from "./grammar.js";
import { defined, describe, optional, readKeys, readString, readText } from "./nodes.js";

/** The waivers of a package or an event; `.proto` options say the same words. */
export function readWaivers(node: DataNode | undefined, sink: DiagnosticSink): readonly WaiverSyntax[] {
  if (node === undefined || node.kind === "null") return [];
  if (node.kind !== "list") {
    sink.report("parse/expected", node.span, { what: "waivers", expected: "a list", found: describe(node) });
    return [];
  }
  return node.items.flatMap((item) => readWaiver(item, sink));
}

function readWaiver(item: DataNode, sink: DiagnosticSink): readonly WaiverSyntax[] {
  const keys = readKeys(item, waiverKeys, "a waiver", sink);
  const rule = optional(keys.get("rule"), readString, "rule", sink);
  const reason = optional(keys.get("reason"), readString, "reason", sink);
  for (const [key, value] of [
    ["rule", rule],
    ["reason", reason],
  ] as const) {
    const isMissing = keys.get(key) === undefined || value?.value.trim() === "";
    if (isMissing) sink.report("parse/missing-key", item.span, { key, what: "a waiver" });
  }
  if (rule === undefined || reason === undefined) return [];
  return [
    {
      rule,
      reason,
      ...defined<Pick<WaiverSyntax, "path" | "version" | "until">>({
        path: optional(keys.get("path"), readText, "path", sink),
        version: optional(keys.get("version"), readText, "version", sink),
        until: optional(keys.get("until"), readText, "until", sink),
      }),
      span: item.span,
    },
  ];
}
