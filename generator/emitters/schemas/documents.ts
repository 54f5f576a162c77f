import type { EventDeclaration, EventVersion, FieldShape, Layout, RecordShape } from "../../ir/index.js";
import type { Schema } from "./json-text.js";
import { markSchema } from "./marks.js";
import { createDraft, draftAt, draftSchema, needsNothing, type ObjectDraft, put, putFields } from "./records.js";
import { anyOf, nullable, type TypeSchemas, tagSchema } from "./shapes.js";

/** The schema of what is stored of an event at a version: the frame that its envelope's layout makes, with the payload in it. */
export function documentSchema(event: EventDeclaration, version: EventVersion, schemas: TypeSchemas): Schema {
  const tags = schemas.mode === "strict" ? version.tags.slice(0, 1) : version.tags;
  const { layout } = version;
  if (layout === undefined) return bareRecord(version.payload, schemas);
  // With the type as a key, every type has an object of its own.
  if (!usesKey(version, layout)) return framed(event, version, layout, tags, schemas);
  return anyOf(tags.map((tag) => framed(event, version, layout, [tag], schemas)));
}

function bareRecord(shape: RecordShape, schemas: TypeSchemas): Schema {
  const draft = createDraft();
  putFields(shape, { record: draft, document: draft }, schemas.mode, schemas.of);
  const schema = draftSchema(draft, schemas.mode);
  return schemas.mode === "reader" && needsNothing(draft) ? nullable(schema) : schema;
}

function usesKey(version: EventVersion, layout: Layout): boolean {
  const places = [
    layout.type,
    layout.payload,
    layout.version?.place,
    ...(version.envelope?.fields.map(({ place }) => place) ?? []),
  ];
  return places.some((place) => place?.path.includes("*") === true);
}

function framed(
  event: EventDeclaration,
  version: EventVersion,
  layout: Layout,
  tags: readonly string[],
  schemas: TypeSchemas,
): Schema {
  const { mode } = schemas;
  const tag = tags[0] ?? event.key;
  const resolve = (path: readonly string[]): readonly string[] => path.map((step) => (step === "*" ? tag : step));
  const root = createDraft();
  if (layout.type.root !== "context" && !layout.type.path.includes("*"))
    put(root, layout.type.path, tagSchema(tags), true);
  if (layout.version !== undefined) {
    const mark = markSchema(event, version, mode);
    if (mark !== undefined) put(root, resolve(layout.version.place.path), mark.schema, mark.required);
  }
  // What a reader stands in need not be there.
  const required = (field: FieldShape): boolean =>
    version.requires.includes(field.field) && (mode === "strict" || field.default === undefined);
  if (version.envelope !== undefined)
    putFields(version.envelope, { record: root, document: root, tag }, mode, schemas.of, required);
  const place = resolve(layout.payload.path);
  const content = draftAt(root, place, mode === "strict");
  putFields(version.payload, { record: content, document: root, tag }, mode, schemas.of);
  if (place.length === 0 || mode === "strict") return draftSchema(root, mode);
  if (needsNothing(content)) return withoutContent(root, content, place, tag, layout);
  draftAt(root, place, true);
  return draftSchema(root, mode);
}

/** To a reader a content in which nothing must be may be absent, `null` or `{}`; where it stands below its type's key, the type alone is enough. */
function withoutContent(
  root: ObjectDraft,
  content: ObjectDraft,
  place: readonly string[],
  tag: string,
  layout: Layout,
): Schema {
  const external = layout.type.path.includes("*");
  put(root, place, nullable(draftSchema(content, "reader")), external);
  const schema = draftSchema(root, "reader");
  const alone = external && [...root.properties].every(([name, { required }]) => name === tag || !required);
  return alone ? { anyOf: [{ const: tag }, schema] } : schema;
}
