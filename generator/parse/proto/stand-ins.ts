import type { Span } from "../../source/index.js";
import type { DataNode } from "../../syntax/index.js";
import type { Constant, EnumNode, EnumValueNode, FieldNode, TypeReference } from "./ast.js";
import { optionOf } from "./facts.js";
import { readOptions, spanIn } from "./option-nodes.js";
import { optionMessages } from "./option-tables.js";
import type { Translation } from "./translation.js";

/** The zero of a field without presence, in canonical JSON; undefined where there is none. */
export function zeroOf(
  translation: Translation,
  field: FieldNode,
  reference: TypeReference | undefined,
  span: Span,
): DataNode | undefined {
  if (field.type.kind === "map") return { kind: "map", entries: [], span };
  if (field.label?.value === "repeated") return { kind: "list", items: [], span };
  if (field.type.kind === "scalar") return scalarZero(field.type.value, span);
  const symbol = reference === undefined ? undefined : translation.names.typeOf(reference);
  if (symbol?.kind !== "enum") return undefined;
  const zero = symbol.node.values.find((value) => value.number?.value === 0);
  const literal = zero === undefined ? undefined : enumLiteral(translation, zero);
  return literal === undefined || literal === "" ? undefined : { kind: "string", value: literal, span };
}

function scalarZero(type: string, span: Span): DataNode {
  switch (type) {
    case "bool":
      return { kind: "boolean", value: false, span };
    case "float":
    case "double":
      return { kind: "float", value: 0, span };
    case "string":
    case "bytes":
      return { kind: "string", value: "", span };
    default:
      return integer(type, 0n, span);
  }
}

/** In canonical JSON, integers of 64 bits are strings. */
function integer(type: string, value: bigint, span: Span): DataNode {
  return type.endsWith("64") ? { kind: "string", value: `${value}`, span } : { kind: "integer", value, span };
}

/** What `default = …` says, in canonical JSON; undefined where nothing is said, or nothing fitting (reported). */
export function standInOf(
  translation: Translation,
  field: FieldNode,
  reference: TypeReference | undefined,
): DataNode | undefined {
  const value = optionOf(field.options, "default");
  if (value === undefined) return undefined;
  const span = spanIn(translation.file, value);
  if (field.type.kind === "scalar") return scalarStandIn(field.type.value, value, span);
  const symbol = reference === undefined ? undefined : translation.names.typeOf(reference);
  if (symbol === undefined) return undefined;
  const literal = symbol.kind === "enum" ? enumStandIn(translation, symbol.node, value) : undefined;
  if (literal !== undefined) return { kind: "string", value: literal, span };
  const reason = symbol.kind === "enum" ? `"${symbol.name}" has no such value` : "a message has none";
  translation.sink.report("parse/proto-default", span, { reason });
  return undefined;
}

function enumStandIn(translation: Translation, node: EnumNode, value: Constant): string | undefined {
  const found = value.kind === "word" ? node.values.find(({ name }) => name.value === value.value) : undefined;
  return found === undefined ? undefined : enumLiteral(translation, found);
}

function scalarStandIn(type: string, value: Constant, span: Span): DataNode | undefined {
  switch (value.kind) {
    case "word":
      if (type === "bool") return { kind: "boolean", value: value.value === "true", span };
      return specialFloat(value.value, span);
    case "integer":
      if (type === "float" || type === "double") return { kind: "float", value: Number(value.value), span };
      return integer(type, value.value, span);
    case "float":
      return Number.isFinite(value.value) ? { kind: "float", value: value.value, span } : specialFloat("inf", span);
    case "string": {
      if (type !== "bytes") return { kind: "string", value: value.value, span };
      const bytes = value.bytes ?? new TextEncoder().encode(value.value);
      return { kind: "string", value: Buffer.from(bytes).toString("base64"), span };
    }
    case "aggregate":
    case "list":
      return undefined;
  }
}

function specialFloat(word: string, span: Span): DataNode | undefined {
  switch (word) {
    case "inf":
      return { kind: "string", value: "Infinity", span };
    case "-inf":
      return { kind: "string", value: "-Infinity", span };
    case "nan":
    case "-nan":
      return { kind: "string", value: "NaN", span };
    default:
      return undefined;
  }
}

/** How a value is written in JSON: the first string that its options say, else its name. */
function enumLiteral(translation: Translation, value: EnumValueNode): string {
  const quiet = { ...translation, sink: { report: () => undefined } };
  const words = readOptions(value.options, "value", optionMessages.ValueOptions, quiet);
  const json = words?.entries.find(({ key }) => key.value === "json")?.value;
  const first = json?.kind === "list" ? json.items[0] : undefined;
  return first?.kind === "string" ? first.value : value.name.value;
}
