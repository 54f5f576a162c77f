import type { FieldShape, RecordShape, Type } from "../../ir/index.js";
import type { Schema } from "./json-text.js";
import type { Mode } from "./scalars.js";

/**
 * An object of stored JSON in the making. Records, envelopes and layouts put their parts into it at the places where those
 * stand; parts of different origin may share an object.
 */
export interface ObjectDraft {
  readonly properties: Map<string, PropertyDraft>;
  /** One of each group must be there: a property that may stand under several names. */
  readonly oneOfNames: (readonly string[])[];
}

interface PropertyDraft {
  /** A value, or an object that others put parts into. */
  content: Schema | ObjectDraft;
  required: boolean;
}

export function createDraft(): ObjectDraft {
  return { properties: new Map(), oneOfNames: [] };
}

function isDraft(content: Schema | ObjectDraft): content is ObjectDraft {
  return content.properties instanceof Map;
}

/** The object at a path below another; made where there is none. */
export function draftAt(draft: ObjectDraft, path: readonly string[], required: boolean): ObjectDraft {
  let current = draft;
  for (const step of path) {
    const known = current.properties.get(step);
    if (known !== undefined && isDraft(known.content)) {
      known.required ||= required;
      current = known.content;
    } else {
      const made = createDraft();
      current.properties.set(step, { content: made, required: required || known?.required === true });
      current = made;
    }
  }
  return current;
}

/** Puts a value at a path; objects on the way are made. */
export function put(draft: ObjectDraft, path: readonly string[], schema: Schema, required: boolean): void {
  const last = path.at(-1);
  if (last === undefined) return;
  draftAt(draft, path.slice(0, -1), required).properties.set(last, { content: schema, required });
}

/** What a record's fields need: where they count from, and how their types become schemas. */
export interface RecordPlaces {
  /** The record's own object. */
  readonly record: ObjectDraft;
  /** The root of what is stored; absent for records that are no part of an event's frame. */
  readonly document?: ObjectDraft;
  /** The key that is the event's type, for the step `*`. */
  readonly tag?: string;
}

/** Puts the fields of a record at their places. */
export function putFields(
  shape: RecordShape,
  places: RecordPlaces,
  mode: Mode,
  valueSchema: (type: Type) => Schema,
  isRequired: (field: FieldShape) => boolean = () => false,
): void {
  for (const field of shape.fields) {
    const base = field.place.root === "record" ? places.record : places.document;
    if (field.place.root === "context" || base === undefined) continue;
    const path = field.place.path.map((step) => (step === "*" ? (places.tag ?? step) : step));
    const required =
      field.presence === "required" ||
      isRequired(field) ||
      (mode === "strict" && field.presence === "reading" && field.none !== undefined);
    const schema = describeField(field, withNone(field, valueSchema(field.type)));
    if (mode === "strict" || field.aliases.length === 0) {
      put(base, path, schema, required);
      continue;
    }
    const parent = draftAt(base, path.slice(0, -1), required);
    const names = [path.at(-1) ?? field.name, ...field.aliases];
    for (const name of names) parent.properties.set(name, { content: schema, required: false });
    if (required) parent.oneOfNames.push(names);
  }
}

/** A stored value that means "no value" is read too, and written where a value must be. */
function withNone(field: FieldShape, schema: Schema): Schema {
  return field.none === undefined ? schema : { anyOf: [schema, { const: field.none, description: "No value." }] };
}

function describeField(field: FieldShape, schema: Schema): Schema {
  const unit = field.unit === undefined ? undefined : `Unit: ${field.unit}.`;
  const description = joinTexts(field.field.doc, unit);
  const deprecated = field.field.deprecated === undefined ? undefined : true;
  if (description === undefined && deprecated === undefined) return schema;
  return { description, deprecated, ...schema };
}

export function joinTexts(...texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined && text !== "");
  return said.length === 0 ? undefined : said.join("\n\n");
}

/** Whether an object may as well be absent: nothing must be in it. */
export function needsNothing({ properties, oneOfNames }: ObjectDraft): boolean {
  return oneOfNames.length === 0 && [...properties.values()].every(({ required }) => !required);
}

/** The schema of an object: open for readers, closed for writers. */
export function draftSchema(draft: ObjectDraft, mode: Mode): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const [name, property] of draft.properties) {
    // Own property even where it is called "__proto__".
    Object.defineProperty(properties, name, { value: contentSchema(property, mode), enumerable: true });
    if (property.required) required.push(name);
  }
  return {
    type: "object",
    properties: draft.properties.size === 0 ? undefined : properties,
    required: required.length === 0 ? undefined : required,
    allOf:
      draft.oneOfNames.length === 0
        ? undefined
        : draft.oneOfNames.map((names) => ({ anyOf: names.map((name) => ({ required: [name] })) })),
    additionalProperties: mode === "strict" ? false : undefined,
  };
}

function contentSchema({ content, required }: PropertyDraft, mode: Mode): Schema {
  if (!isDraft(content)) return content;
  const schema = draftSchema(content, mode);
  // To a reader a step on the way that is null is the same as one that is absent.
  return required || mode === "strict" ? schema : { ...schema, type: ["object", "null"] };
}
