import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { Located } from "../../source/index.js";
import type {
  ContextParameterSyntax,
  ConvertSyntax,
  DataNode,
  EnumBody,
  EnumValueSyntax,
  FieldSyntax,
  RecordBody,
  TypeBody,
  TypeSyntax,
  TypeUse,
  UnionBody,
  UnionLayoutSyntax,
  VariantSyntax,
} from "../../syntax/index.js";
import { readDocumentation, readVersions } from "./documentation.js";
import { readTypeExpression } from "./expression.js";
import { contextKeys, enumValueKeys, fieldKeys, typeKeys, unionLayoutKeys, variantKeys } from "./grammar.js";
import {
  defined,
  describe,
  type Keys,
  type NodeReader,
  optional,
  readBoolean,
  readInteger,
  readKeys,
  readNode,
  readOneOrMore,
  readString,
  readText,
  readVersioned,
} from "./nodes.js";

/** A field: `key: type`, or `key: { type, … }`; `key?` is optional. */
export function readField(key: Located<string>, node: DataNode, sink: DiagnosticSink): FieldSyntax {
  const questionMark = key.value.endsWith("?");
  const name = questionMark ? { value: key.value.slice(0, -1), span: { ...key.span, end: key.span.end - 1 } } : key;
  if (node.kind === "string") {
    const type = readTypeExpression(node, `field "${name.value}"`, sink);
    const { span } = key;
    if (type === undefined) return { key: name, questionMark, span, documentation: noDocumentation };
    return { key: name, questionMark, span, documentation: noDocumentation, type: [{ value: type }] };
  }
  const what = `field "${name.value}"`;
  const keys = readKeys(node, fieldKeys, what, sink);
  const use = readTypeUse(keys, what, sink);
  if (use.type === undefined && use.inline === undefined && keys.get("type") === undefined) {
    sink.report("parse/missing-key", key.span, { key: "type", what });
  }
  return {
    key: name,
    questionMark,
    span: key.span,
    documentation: readDocumentation(keys, sink),
    ...use,
    ...defined<Omit<FieldSyntax, keyof TypeUse | "key" | "questionMark" | "documentation" | "span" | "protobuf">>({
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
      number: optional(keys.get("number"), readInteger, "number", sink),
    }),
  };
}

const noDocumentation = { extensions: {} };

const readOptional: NodeReader<Located<boolean | "reading">> = (node, what, sink) => {
  if (node.kind === "string" && node.value === "reading") return { value: "reading", span: node.span };
  return readBoolean(node, what, sink);
};

const readConvert: NodeReader<ConvertSyntax> = (node, what, sink) => {
  const text = readString(node, what, sink);
  if (text === undefined) return undefined;
  const parts = /^([^#]+\.[cm]?ts)#([A-Za-z_$][A-Za-z0-9_$]*)$/.exec(text.value);
  if (parts?.[1] === undefined || parts[2] === undefined) {
    sink.report("parse/convert", text.span, { text: text.value });
    return undefined;
  }
  return { path: { value: parts[1], span: text.span }, name: parts[2] };
};

/** A type with its spellings and constraints, or one declared in place. */
function readTypeUse(keys: Keys, what: string, sink: DiagnosticSink): TypeUse {
  const inline = readTypeBody(keys, what, sink);
  const type = keys.get("type");
  if (inline !== undefined && type !== undefined)
    sink.report("parse/two-bodies", type.span, { first: "type", second: bodyWord(inline) });
  return defined<TypeUse>({
    type: inline === undefined ? readVersioned(type, readTypeExpression, `the type of ${what}`, sink) : undefined,
    inline,
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
    query: optional(keys.get("query"), readBoolean, "query", sink),
  });
}

const readNumberNode: NodeReader<DataNode> = (node, what, sink) => {
  if (node.kind === "integer" || node.kind === "float") return node;
  sink.report("parse/expected", node.span, { what, expected: "a number", found: describe(node) });
  return undefined;
};

function bodyWord(body: TypeBody): string {
  return { record: "fields", enum: "values", union: "variants" }[body.kind];
}

/** `fields`, `values` or `variants`, whichever stands there. */
function readTypeBody(keys: Keys, what: string, sink: DiagnosticSink): TypeBody | undefined {
  const fields = keys.get("fields");
  const values = keys.get("values");
  const variants = keys.get("variants");
  const bodies = [fields, values, variants].filter((node) => node !== undefined);
  if (bodies[1] !== undefined)
    sink.report("parse/two-bodies", bodies[1].span, { first: "fields", second: "values or variants" });
  if (fields !== undefined) return readRecordBody(keys, what, sink);
  if (values !== undefined) return readEnumBody(values, keys, what, sink);
  if (variants !== undefined) return readUnionBody(variants, keys, what, sink);
  return undefined;
}

/** The `fields` and `reserved` of a construct; a record without them has no fields. */
export function readRecordBody(keys: Keys, what: string, sink: DiagnosticSink): RecordBody {
  const fields = keys.get("fields");
  const reserved = readReserved(keys.get("reserved"), sink);
  return {
    kind: "record",
    fields: fields === undefined ? [] : readFields(fields, what, sink),
    ...reserved,
    span: keys.span,
  };
}

function readFields(node: DataNode, what: string, sink: DiagnosticSink): readonly FieldSyntax[] {
  if (node.kind === "null") return [];
  if (node.kind !== "map") {
    sink.report("parse/expected", node.span, {
      what: `the fields of ${what}`,
      expected: "a map",
      found: describe(node),
    });
    return [];
  }
  return node.entries.map(({ key, value }) => readField(key, value, sink));
}

type Reserved = Pick<RecordBody, "reservedNumbers" | "reservedNames">;

function readReserved(node: DataNode | undefined, sink: DiagnosticSink): Reserved {
  const reservedNumbers: Located<{ start: number; end: number }>[] = [];
  const reservedNames: Located<string>[] = [];
  for (const item of node === undefined ? [] : node.kind === "list" ? node.items : [node]) {
    if (item.kind === "integer" && Number.isSafeInteger(Number(item.value))) {
      reservedNumbers.push({ value: { start: Number(item.value), end: Number(item.value) }, span: item.span });
      continue;
    }
    const text = item.kind === "string" ? item.value : "";
    const range = /^(\d{1,9}) to (\d{1,9}|max)$/.exec(text);
    if (range?.[1] !== undefined && range[2] !== undefined) {
      const end = range[2] === "max" ? 536_870_911 : Number(range[2]);
      reservedNumbers.push({ value: { start: Number(range[1]), end }, span: item.span });
    } else if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) reservedNames.push({ value: text, span: item.span });
    else sink.report("parse/reserved", item.span, { text: describe(item) });
  }
  return { reservedNumbers, reservedNames };
}

function readOpen(keys: Keys, sink: DiagnosticSink): Located<boolean> | undefined {
  const open = optional(keys.get("open"), readBoolean, "open", sink);
  const closed = optional(keys.get("closed"), readBoolean, "closed", sink);
  if (open !== undefined && closed !== undefined && open.value === closed.value)
    sink.report("parse/open-closed", closed.span, {});
  return open ?? (closed === undefined ? undefined : { value: !closed.value, span: closed.span });
}

function readEnumBody(node: DataNode, keys: Keys, what: string, sink: DiagnosticSink): EnumBody {
  const open = readOpen(keys, sink);
  return {
    kind: "enum",
    ...(open === undefined ? {} : { open }),
    values: readEnumValues(node, what, sink),
    ...readReserved(keys.get("reserved"), sink),
    allowAlias: false,
    span: keys.span,
  };
}

/** A list of keys, or a map from key to attributes. */
function readEnumValues(node: DataNode, what: string, sink: DiagnosticSink): readonly EnumValueSyntax[] {
  if (node.kind === "list") {
    return node.items.flatMap((item) => {
      const key = readText(item, `a value of ${what}`, sink);
      return key === undefined ? [] : [{ key, documentation: noDocumentation, span: item.span }];
    });
  }
  if (node.kind !== "map") {
    sink.report("parse/expected", node.span, {
      what: `the values of ${what}`,
      expected: "a list or a map",
      found: describe(node),
    });
    return [];
  }
  return node.entries.map(({ key, value }): EnumValueSyntax => {
    const valueKeys = readKeys(value, enumValueKeys, `value "${key.value}"`, sink);
    const group = valueKeys.get("values");
    return {
      key,
      documentation: readDocumentation(valueKeys, sink),
      ...defined<Omit<EnumValueSyntax, "key" | "documentation" | "span">>({
        number: optional(valueKeys.get("number"), readInteger, "number", sink),
        json: readVersioned(valueKeys.get("json"), readOneOrMore(readEnumJson), "json", sink),
        since: optional(valueKeys.get("since"), readOneOrMore(readText), "since", sink),
        until: optional(valueKeys.get("until"), readOneOrMore(readText), "until", sink),
        default: valueKeys.get("default"),
        values: group === undefined ? undefined : readEnumValues(group, `group "${key.value}"`, sink),
      }),
      span: key.span,
    };
  });
}

const readEnumJson: NodeReader<DataNode> = (node, what, sink) => {
  if (node.kind === "string" || node.kind === "integer") return node;
  sink.report("parse/expected", node.span, { what, expected: "a string or an integer", found: describe(node) });
  return undefined;
};

function readUnionBody(node: DataNode, keys: Keys, what: string, sink: DiagnosticSink): UnionBody {
  const open = readOpen(keys, sink);
  const layout = readVersioned(keys.get("layout"), readUnionLayout, "layout", sink);
  if (node.kind !== "map") {
    sink.report("parse/expected", node.span, {
      what: `the variants of ${what}`,
      expected: "a map",
      found: describe(node),
    });
  }
  return {
    kind: "union",
    ...(open === undefined ? {} : { open }),
    ...(layout === undefined ? {} : { layout }),
    variants: node.kind === "map" ? node.entries.map(({ key, value }) => readVariant(key, value, sink)) : [],
    span: keys.span,
  };
}

const readUnionLayout: NodeReader<UnionLayoutSyntax> = (node, _what, sink) => {
  if (node.kind === "string") return { word: { value: node.value, span: node.span }, span: node.span };
  const keys = readKeys(node, unionLayoutKeys, "the layout of a union", sink);
  return {
    ...defined<Omit<UnionLayoutSyntax, "span" | "word">>({
      type: optional(keys.get("type"), readString, "type", sink),
      payload: optional(keys.get("payload"), readString, "payload", sink),
    }),
    span: node.span,
  };
};

function readVariant(key: Located<string>, node: DataNode, sink: DiagnosticSink): VariantSyntax {
  const what = `variant "${key.value}"`;
  const keys = readKeys(node, variantKeys, what, sink);
  const record = keys.get("record");
  const reference = record === undefined ? undefined : readTypeExpression(record, "record", sink);
  if (record !== undefined && keys.get("fields") !== undefined)
    sink.report("parse/two-bodies", record.span, { first: "fields", second: "record" });
  return {
    key,
    documentation: readDocumentation(keys, sink),
    ...defined<Omit<VariantSyntax, "key" | "documentation" | "content" | "span">>({
      number: optional(keys.get("number"), readInteger, "number", sink),
      tag: readVersioned(keys.get("type"), readOneOrMore(readText), "type", sink),
      since: optional(keys.get("since"), readOneOrMore(readText), "since", sink),
      until: optional(keys.get("until"), readOneOrMore(readText), "until", sink),
      default: keys.get("default"),
    }),
    content: reference === undefined ? readRecordBody(keys, what, sink) : { kind: "record-reference", type: reference },
    span: key.span,
  };
}

/** A named type: a type expression, or a map with `type`, `fields`, `values` or `variants`. */
export function readType(name: Located<string>, node: DataNode, sink: DiagnosticSink): TypeSyntax {
  const what = `type "${name.value}"`;
  if (node.kind === "string") {
    const type = readTypeExpression(node, what, sink);
    const use: TypeUse = type === undefined ? {} : { type: [{ value: type }] };
    return { name, documentation: noDocumentation, body: { kind: "alias", use }, span: name.span };
  }
  const keys = readKeys(node, typeKeys, what, sink);
  const isAlias = keys.get("type") !== undefined;
  const use = isAlias ? readTypeUse(keys, what, sink) : undefined;
  const body =
    use?.inline ??
    (use === undefined ? (readTypeBody(keys, what, sink) ?? readRecordBody(keys, what, sink)) : undefined);
  return {
    name,
    documentation: readDocumentation(keys, sink),
    ...defined<Pick<TypeSyntax, "versions" | "since" | "until">>({
      versions: optional(keys.get("versions"), (versions) => readVersions(versions, sink), "versions", sink),
      since: optional(keys.get("since"), readOneOrMore(readText), "since", sink),
      until: optional(keys.get("until"), readOneOrMore(readText), "until", sink),
    }),
    body: body ?? { kind: "alias", use: use ?? {} },
    span: name.span,
  };
}

/** A parameter that the caller gives: `name: type`, `name?: type`, or a map. */
export function readContextParameter(
  key: Located<string>,
  node: DataNode,
  sink: DiagnosticSink,
): ContextParameterSyntax {
  const isOptional = key.value.endsWith("?");
  const name = isOptional ? { value: key.value.slice(0, -1), span: key.span } : key;
  const what = `context "${name.value}"`;
  if (node.kind === "string") {
    const type = readTypeExpression(node, what, sink);
    return {
      name,
      optional: isOptional,
      documentation: noDocumentation,
      type: type === undefined ? {} : { type: [{ value: type }] },
    };
  }
  const keys = readKeys(node, contextKeys, what, sink);
  return {
    name,
    optional: isOptional,
    documentation: readDocumentation(keys, sink),
    type: readTypeUse(keys, what, sink),
  };
}
