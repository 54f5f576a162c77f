import type {
  Constraints,
  Declaration,
  JsonSpelling,
  Line,
  Place,
  ScalarName,
  ScalarType,
  Type,
} from "../../ir/index.js";
import {
  code,
  codeWithLinks,
  inline,
  joinMarkdown,
  type LinkedCode,
  type Markdown,
  markdown,
  nothing,
} from "../../print/markdown.js";
import { pathTo, type Site } from "./site.js";

type CodePart = string | LinkedCode;

/** The TypeScript type of a value, with links to the pages of types. */
export function typescriptType(site: Site, page: string, type: Type): Markdown {
  return codeWithLinks(typescriptParts(site, page, type));
}

function typescriptParts(site: Site, page: string, type: Type): readonly CodePart[] {
  switch (type.kind) {
    case "scalar":
      return [typescriptScalar(type)];
    case "list": {
      const element = typescriptParts(site, page, type.element);
      const group = type.element.kind === "nullable" || type.element.kind === "list";
      return group ? ["readonly (", ...element, ")[]"] : ["readonly ", ...element, "[]"];
    }
    case "map":
      return ["Readonly<Record<string, ", ...typescriptParts(site, page, type.value), ">>"];
    case "nullable":
      return [...typescriptParts(site, page, type.inner), " | null"];
    case "reference":
      return [{ text: site.naming.typeName(type.shape), path: pathTo(site, page, type.declaration) }];
  }
}

function typescriptScalar(type: ScalarType): string {
  return type.as ?? typescriptScalars[type.scalar];
}

const typescriptScalars: Readonly<Record<ScalarName, string>> = {
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
  json: "JsonValue",
};

/**
 * A type in the language's words: `list<PayoutDetail>`, `RefundMode@1.1.0`, `string?`.
 *
 * @param line the line of what refers to the type: a type on it needs no version
 */
export function typeNotation(type: Type, line: Line): string {
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
      return declaration.line.implicit || declaration.line === line
        ? declaration.name
        : `${declaration.name}@${version}`;
    }
  }
}

/** A type as it is shown in a table: its notation, what an alias stands for, unit and constraints. */
export function typeCell(type: Type, line: Line, unit: string | undefined): Markdown {
  const notation = typeNotation(type, line);
  const meant = withoutAlias(type, line);
  const shown = meant === notation ? code(notation) : markdown`${code(notation)} (${code(meant)})`;
  const words = constraintWords(type);
  return joinMarkdown([shown, ...(unit === undefined ? [] : [markdown`in ${inline(unit)}`]), ...words], ", ");
}

function withoutAlias(type: Type, line: Line): string {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "list":
      return `list<${type.alias === undefined ? typeNotation(type.element, line) : withoutAlias(type.element, line)}>`;
    case "map":
      return `map<${type.alias === undefined ? typeNotation(type.value, line) : withoutAlias(type.value, line)}>`;
    case "nullable":
      return `${withoutAlias(type.inner, line)}?`;
    case "reference":
      return typeNotation(type, line);
  }
}

/** What narrows a type, in words; empty where nothing does. */
export function constraintWords(type: Type): readonly Markdown[] {
  switch (type.kind) {
    case "scalar":
      return [...boundWords(type.constraints, unitOfSize(type)), ...scalarWords(type)];
    case "list":
      return [...boundWords(type.constraints, "elements"), ...within("each", type.element)];
    case "map":
      return [...boundWords(type.constraints, "entries"), ...within("each value", type.value)];
    case "nullable":
      return constraintWords(type.inner);
    case "reference":
      return [];
  }
}

function within(word: "each" | "each value", type: Type): readonly Markdown[] {
  const words = constraintWords(type);
  if (words.length === 0) return [];
  return [
    word === "each" ? markdown`each ${joinMarkdown(words, ", ")}` : markdown`each value ${joinMarkdown(words, ", ")}`,
  ];
}

/** What `min` and `max` count; empty for numbers. */
function unitOfSize(type: ScalarType): "characters" | "bytes" | "" {
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

function boundWords(
  constraints: Constraints,
  unit: "characters" | "bytes" | "elements" | "entries" | "",
): readonly Markdown[] {
  const { min, max } = constraints;
  const of = unit === "" ? nothing : inline(unit);
  const words: Markdown[] = [];
  const number = (value: number | bigint): Markdown => code(String(value));
  if (min !== undefined && max !== undefined)
    words.push(min === max ? markdown`exactly ${number(min)} ${of}` : markdown`${number(min)} to ${number(max)} ${of}`);
  else if (min !== undefined) words.push(markdown`at least ${number(min)} ${of}`);
  else if (max !== undefined) words.push(markdown`at most ${number(max)} ${of}`);
  if (constraints.pattern !== undefined) words.push(markdown`matches ${code(constraints.pattern)}`);
  if (constraints.format !== undefined) words.push(markdown`format ${code(constraints.format)}`);
  if (constraints.unique === true) words.push(markdown`no two the same`);
  return words.map((word) => word.trimEnd() as Markdown);
}

function scalarWords(type: ScalarType): readonly Markdown[] {
  const words: Markdown[] = [];
  if (type.nonfinite) words.push(markdown`NaN and infinities allowed`);
  if (type.schema !== undefined) {
    words.push(
      markdown`JSON Schema ${code(type.schema.path)}${type.schema.validated ? nothing : markdown` (not checked)`}`,
    );
  }
  return words;
}

/** How a value is written in JSON, and what else is read. */
export function jsonSpelling(type: Type): Markdown {
  const { written, read } = spellings(type);
  return read.length === 0 ? written : markdown`${written}; also read: ${joinMarkdown(read, ", ")}`;
}

interface Spellings {
  readonly written: Markdown;
  readonly read: readonly Markdown[];
}

function spellings(type: Type): Spellings {
  switch (type.kind) {
    case "scalar": {
      const [written, ...read] = type.json.map((spelling) => inline(spellingWords(type.scalar, spelling)));
      return { written: written ?? nothing, read };
    }
    case "list":
      return { written: markdown`array`, read: [] };
    case "map":
      return { written: markdown`object`, read: [] };
    case "nullable": {
      const { written, read } = spellings(type.inner);
      return { written: markdown`${written} or null`, read };
    }
    case "reference":
      return { written: referenceWords(type.declaration), read: [] };
  }
}

function referenceWords(declaration: Declaration): Markdown {
  switch (declaration.kind) {
    case "record":
      return markdown`object`;
    case "enum":
      return markdown`value of the enum`;
    case "union":
      return markdown`variant of the union`;
  }
}

function spellingWords(scalar: ScalarName, spelling: JsonSpelling): string {
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

function stringWords(scalar: ScalarName): string {
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

/** Where a value stands: from the record (`address/city`), from the root of what is stored (`/data/x`), or told by the caller. */
export function placeText(place: Place): string {
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
