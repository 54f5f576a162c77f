import {
  type EnumShape,
  type FieldShape,
  mayBeAbsent,
  type Package,
  type RecordShape,
  type Shape,
  shapesOf,
  type UnionShape,
  type Version,
} from "../../ir/index.js";
import { code, inline, joinMarkdown, type Markdown, markdown, nothing } from "../../print/markdown.js";
import { isEmptyRecord, linkToType, type Site } from "./site.js";
import { jsonSpelling, placeText, typeCell, typescriptType } from "./type-text.js";
import type { FieldRow, ShapeView, ValueRow, VariantRow } from "./views.js";
import { lifespanWords, noteSentences, readingSentences } from "./words.js";

/** A shape as a table, for a page of its package. */
export function shapeView(site: Site, page: string, pkg: Package, shape: Shape): ShapeView {
  const none = { fields: undefined, values: undefined, codes: undefined, union: undefined };
  switch (shape.kind) {
    case "record":
      return { ...none, fields: fieldRows(site, page, pkg, shape, new Set()) };
    case "enum": {
      const rows = valueRows(shape);
      return hasGroups(shape) ? { ...none, codes: rows } : { ...none, values: rows };
    }
    case "union":
      return { ...none, union: { layout: layoutWords(shape), variants: variantRows(site, page, shape) } };
  }
}

/** Whether an enum's values are in groups: error codes, say. */
export function hasGroups(shape: EnumShape): boolean {
  return shape.declaration.values.some((value) => value.groups.length > 0);
}

/**
 * The fields of a record.
 *
 * @param always keys of optional fields that are never absent here
 */
export function fieldRows(
  site: Site,
  page: string,
  pkg: Package,
  record: RecordShape,
  always: ReadonlySet<string>,
): readonly FieldRow[] {
  return record.fields.map((shape) => fieldRow(site, page, pkg, record, shape, always.has(shape.field.key)));
}

function fieldRow(
  site: Site,
  page: string,
  pkg: Package,
  record: RecordShape,
  shape: FieldShape,
  always: boolean,
): FieldRow {
  const absent = !always && mayBeAbsent(shape, pkg, record);
  return {
    name: code(absent ? `${shape.name}?` : shape.name),
    type: typeCell(shape.type, record.declaration.line, shape.unit),
    typescript: typescriptType(site, page, shape.type),
    json: jsonCell(shape),
    protobuf: protobufCell(shape),
    required: requiredWords(shape, always, absent),
    versions: fieldVersions(record, shape),
    meaning: joinMarkdown([...noteSentences(shape.field), ...markWords(shape), ...readingSentences(shape)], "<br>"),
  };
}

function requiredWords(shape: FieldShape, always: boolean, absent: boolean): Markdown {
  if (shape.presence === "required") return markdown`yes`;
  if (always) return markdown`yes, on this event`;
  if (shape.presence === "reading") return markdown`to write`;
  return absent ? markdown`no` : markdown`no; set by readers`;
}

function jsonCell(shape: FieldShape): Markdown {
  const aliases =
    shape.aliases.length === 0 ? nothing : markdown`<br>also read as ${joinMarkdown(shape.aliases.map(code), ", ")}`;
  return markdown`${code(placeText(shape.place))}${aliases}<br>${jsonSpelling(shape.type)}`;
}

function protobufCell(shape: FieldShape): Markdown {
  const older = shape.field.wires.filter((wire) => wire !== shape.wire && wire.number < shape.wire.number);
  const current = markdown`${shape.wire.number} ${code(shape.wire.name)}`;
  return joinMarkdown(
    [current, ...older.map((wire) => markdown`${wire.number} ${code(wire.name)}, only read`)],
    "<br>",
  );
}

function fieldVersions(record: RecordShape, shape: FieldShape): Markdown {
  const { declaration } = record;
  return lifespanWords(
    versionsOf(declaration.shapes, declaration.line.versions),
    (version) => declaration.shapes.get(version.name)?.fields.some(({ field }) => field === shape.field) ?? false,
  );
}

function versionsOf(shapes: ReadonlyMap<string, unknown>, all: readonly Version[]): readonly Version[] {
  return all.filter((version) => shapes.has(version.name));
}

function markWords({ field, wire }: FieldShape): readonly Markdown[] {
  return [
    ...(field.sensitive === undefined ? [] : [markdown`**${inline(sensitiveWords(field.sensitive))}.**`]),
    ...(field.query ? [markdown`Field to query by.`] : []),
    ...(wire.oneof === undefined ? [] : [markdown`One of the oneof ${code(wire.oneof)}.`]),
  ];
}

/** "Personal data", "Secret". */
export function sensitiveWords(sensitive: string): string {
  return sensitive === "personal" ? "Personal data" : `${sensitive.charAt(0).toUpperCase()}${sensitive.slice(1)}`;
}

function valueRows(shape: EnumShape): readonly ValueRow[] {
  const { declaration } = shape;
  const all = versionsOf(declaration.shapes, declaration.line.versions);
  return shape.values.map(({ value, json, literal, default: instead }) => ({
    group: inline(value.groups.join(" / ")),
    name: code(value.name),
    code: joinMarkdown(
      json.map((spelling, index) =>
        index === 0 ? code(JSON.stringify(spelling)) : markdown`also read: ${code(JSON.stringify(spelling))}`,
      ),
      "<br>",
    ),
    typescript: code(JSON.stringify(literal)),
    protobuf: markdown`${value.number} ${code(value.wireName)}`,
    versions: lifespanWords(
      all,
      (version) => declaration.shapes.get(version.name)?.values.some((other) => other.value === value) ?? false,
    ),
    meaning: joinMarkdown(
      [
        ...noteSentences(value),
        ...(instead === undefined ? [] : [markdown`Where a version lacks it: ${code(instead)}.`]),
      ],
      "<br>",
    ),
  }));
}

function layoutWords(shape: UnionShape): Markdown {
  const { layout } = shape;
  const tag = shape.variants[0]?.tags[0] ?? "Tag";
  switch (layout.kind) {
    case "external":
      return markdown`In JSON an object with one key, the variant: ${code(`{${JSON.stringify(tag)}: …}`)}. A variant without fields may be the bare string.`;
    case "internal":
      return markdown`In JSON the variant stands in the object itself, at ${code(layout.tag)}: ${code(`{${JSON.stringify(layout.tag)}: ${JSON.stringify(tag)}, …}`)}.`;
    case "adjacent":
      return markdown`In JSON the variant stands at ${code(layout.tag)}, its content at ${code(layout.content)}: ${code(`{${JSON.stringify(layout.tag)}: ${JSON.stringify(tag)}, ${JSON.stringify(layout.content)}: …}`)}.`;
  }
}

function variantRows(site: Site, page: string, shape: UnionShape): readonly VariantRow[] {
  const { declaration } = shape;
  const all = versionsOf(declaration.shapes, declaration.line.versions);
  return shape.variants.map(({ variant, tags, content, default: instead }) => ({
    tag: joinMarkdown(
      tags.map((tag, index) => (index === 0 ? code(tag) : markdown`also read: ${code(tag)}`)),
      "<br>",
    ),
    content: isEmptyRecord(content.declaration) ? markdown`nothing` : linkToType(site, page, variant.record),
    protobuf: markdown`${variant.number} ${code(variant.wireName)}`,
    versions: lifespanWords(
      all,
      (version) => declaration.shapes.get(version.name)?.variants.some((other) => other.variant === variant) ?? false,
    ),
    meaning: joinMarkdown(
      [
        ...noteSentences(variant),
        ...(instead === undefined ? [] : [markdown`Where a version lacks it: ${code(instead)}.`]),
      ],
      "<br>",
    ),
  }));
}

/** The shapes of a type but the newest, newest first. */
export function olderShapes(shape: Shape): readonly Shape[] {
  return shapesOf(shape.declaration)
    .filter((other) => other !== shape)
    .reverse();
}
