import type { DiagnosticSink } from "../diagnostics/index.js";
import type { JsonValue, Otherwise, Place, StandIn } from "../ir/index.js";
import type { Located } from "../source/index.js";
import type { DataNode } from "../syntax/index.js";

/** Data as a JSON value; integers beyond 2^53 stay exact as `bigint`. */
export function toJson(node: DataNode): JsonValue {
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
      // `fromEntries` defines own properties, `__proto__` included.
      return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, toJson(value)]));
  }
}

/** A constant, or `$context.x`, `$envelope.x`, `$payload.x`; `$$` begins a text with one `$`. */
export function toStandIn(node: DataNode, sink: DiagnosticSink): StandIn | undefined {
  const { span } = node;
  if (node.kind !== "string" || !node.value.startsWith("$")) return { kind: "constant", value: toJson(node), span };
  if (node.value.startsWith("$$")) return { kind: "constant", value: node.value.slice(1), span };
  const parts = /^\$(context|envelope|payload)\.([A-Za-z_][A-Za-z0-9_]*)$/.exec(node.value);
  const name = parts?.[2];
  if (name === undefined) {
    sink.report("lower/stand-in", span, { text: node.value });
    return undefined;
  }
  if (parts?.[1] === "context") return { kind: "context", name, span };
  return { kind: parts?.[1] === "envelope" ? "envelope" : "payload", field: name, span };
}

/** `else`: as a stand-in, or the word `absent`. */
export function toOtherwise(node: DataNode, isOptional: boolean, sink: DiagnosticSink): Otherwise | undefined {
  if (isOptional && node.kind === "string" && node.value === "absent") return { kind: "absent", span: node.span };
  return toStandIn(node, sink);
}

/**
 * A place: `name`, `a/b` below the record, `/a/b` from the root (`/` is the root, a step `*` the key that is the type), or
 * `$context.x`.
 */
export function toPlace(text: Located<string>, sink: DiagnosticSink): Place | undefined {
  const { value } = text;
  if (value.startsWith("$")) {
    const name = /^\$context\.([A-Za-z_][A-Za-z0-9_]*)$/.exec(value)?.[1];
    if (name !== undefined) return { root: "context", path: [name] };
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

  function fail(reason: string): undefined {
    sink.report("lower/place", text.span, { text: value.slice(0, 80), reason });
    return undefined;
  }
}
