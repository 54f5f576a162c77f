import {
  type EnumShape,
  type Field,
  type FieldShape,
  integerBounds,
  type JsonValue,
  type RecordShape,
  type ScalarType,
  type Type,
  type UnionShape,
  type VariantShape,
} from "../ir/index.js";
import { containerFailure, readConstant } from "./constants.js";
import { below, type Failure, failure, type Issue } from "./issues.js";
import { addFields, type Found, follow, noKeys, type StoredDocument, unknownKeys } from "./places.js";
import { decodeScalar, integerOfText, isWellFormed, textOf } from "./scalars.js";
import {
  isJsonList,
  isJsonObject,
  jsonKind,
  nullValue,
  ownValue,
  type RecordValue,
  sameJson,
  type UnionValue,
  type Value,
} from "./values.js";

/** What one reading of a document under one version gathers. */
export interface Decoding extends StoredDocument {
  readonly issues: Issue[];
  /** How many keys, and values of open enums and unions, the stored version does not declare. */
  unknown: number;
  /** What the caller tells, in canonical JSON. */
  readonly context: { readonly [name: string]: JsonValue };
}

/** Deeper nesting of values is refused. */
const deepest = 100;

/** What a stored value means in a type; reports what is wrong. */
function decode(type: Type, json: JsonValue, path: string, decoding: Decoding, depth: number): Value | undefined {
  if (depth > deepest) return refuse(decoding, path, failure("limit", "nesting is too deep"));
  switch (type.kind) {
    case "scalar": {
      const value = decodeScalar(type, json);
      return value.kind === "failure" ? refuse(decoding, path, value) : value;
    }
    case "nullable":
      return json === null ? nullValue : decode(type.inner, json, path, decoding, depth);
    case "list": {
      if (!isJsonList(json)) return refuse(decoding, path, failure("type", `expected a list, found ${jsonKind(json)}`));
      const items = json.map((item, index) => decode(type.element, item, below(path, index), decoding, depth + 1));
      return sized(type, { kind: "list", items: items.filter((item) => item !== undefined) }, path, decoding);
    }
    case "map":
      return decodeMap(type, json, path, decoding, depth);
    case "reference": {
      const { shape } = type;
      switch (shape.kind) {
        case "record":
          return decodeRecord(shape, json, path, decoding, depth);
        case "enum":
          return decodeEnum(shape, json, path, decoding);
        case "union":
          return decodeUnion(shape, json, path, decoding, depth);
      }
    }
  }
}

function refuse(decoding: Decoding, path: string, problem: Failure): undefined {
  decoding.issues.push({ path, code: problem.code, message: problem.message });
  return undefined;
}

function sized(
  type: Extract<Type, { kind: "list" | "map" }>,
  value: Value,
  path: string,
  decoding: Decoding,
): Value | undefined {
  const problem = containerFailure(type, value);
  return problem === undefined ? value : refuse(decoding, path, problem);
}

function decodeMap(
  type: Extract<Type, { kind: "map" }>,
  json: JsonValue,
  path: string,
  decoding: Decoding,
  depth: number,
): Value | undefined {
  if (!isJsonObject(json))
    return refuse(decoding, path, failure("type", `expected an object, found ${jsonKind(json)}`));
  const entries = new Map<string, Value>();
  for (const [key, item] of Object.entries(json)) {
    if (!isKey(type.key, key))
      refuse(decoding, below(path, key), failure("format", `the key is no ${type.key.scalar}`));
    const value = decode(type.value, item, below(path, key), decoding, depth + 1);
    if (value !== undefined) entries.set(key, value);
  }
  return sized(type, { kind: "map", entries }, path, decoding);
}

function isKey(type: ScalarType, key: string): boolean {
  if (type.scalar === "bool") return key === "true" || key === "false";
  const bounds = integerBounds[type.scalar];
  if (bounds === undefined) return !/\p{Cs}/u.test(key);
  const value = integerOfText(key);
  return value !== undefined && value >= bounds.min && value <= bounds.max;
}

function decodeEnum(shape: EnumShape, json: JsonValue, path: string, decoding: Decoding): Value | undefined {
  if (typeof json !== "string" && typeof json !== "number")
    return refuse(decoding, path, failure("type", `expected a value of an enum, found ${jsonKind(json)}`));
  const value = shape.values.find((candidate) => candidate.json.includes(json));
  if (value === undefined && typeof json === "string") {
    const text = textOf(json);
    if (text.kind === "failure") return refuse(decoding, path, text);
  }
  if (value !== undefined || shape.declaration.open) {
    if (value === undefined) decoding.unknown += 1;
    return { kind: "enum", shape, value, stored: json };
  }
  return refuse(decoding, path, failure("enum", `${JSON.stringify(json)} is none of its values`));
}

/** A record from the object that it stands in. */
function decodeRecord(
  shape: RecordShape,
  json: JsonValue,
  path: string,
  decoding: Decoding,
  depth: number,
  tag?: string,
): RecordValue | undefined {
  if (!isJsonObject(json))
    return refuse(decoding, path, failure("type", `expected an object, found ${jsonKind(json)}`));
  const fields = decodeFields(shape, { json, path }, decoding, depth + 1);
  const keys = noKeys();
  if (tag !== undefined) keys.below.set(tag, { ...noKeys(), whole: true });
  addFields(shape.fields, keys, noKeys(), decoding);
  const unknown = unknownKeys(json, keys);
  decoding.unknown += Object.keys(unknown).length;
  return { kind: "record", shape, fields, unknown };
}

/** The fields of a record from where they stand; what is absent is not in the result. */
export function decodeFields(
  shape: RecordShape,
  own: Found,
  decoding: Decoding,
  depth: number = 0,
): ReadonlyMap<Field, Value> {
  const fields = new Map<Field, Value>();
  for (const field of shape.fields) {
    const value = decodeField(field, own, decoding, depth);
    if (value !== undefined) fields.set(field.field, value);
  }
  return fields;
}

function decodeField(field: FieldShape, own: Found, decoding: Decoding, depth: number): Value | undefined {
  if (field.place.root === "context") return fieldOfContext(field, decoding);
  const found = follow(field.place, field.aliases, own, decoding);
  if ("kind" in found) return refuse(decoding, own.path, found);
  const { json, path } = found;
  const isNone = json !== undefined && field.none !== undefined && sameJson(json, field.none);
  if (json !== undefined && !isNone) return decode(field.type, json, path, decoding, depth);
  const standsIn = isNone && field.default !== undefined;
  if (field.presence === "required" && !standsIn) refuse(decoding, path, failure("missing", "is missing"));
  return undefined;
}

function fieldOfContext(field: FieldShape, decoding: Decoding): Value | undefined {
  const name = field.place.path[0] ?? "";
  const json = Object.hasOwn(decoding.context, name) ? decoding.context[name] : undefined;
  if (json === undefined) {
    if (field.presence === "required") refuse(decoding, "", failure("missing", `context "${name}" is missing`));
    return undefined;
  }
  const value = readConstant(field.type, json);
  if ("kind" in value) return value;
  for (const issue of value) refuse(decoding, "", failure(issue.code, `context "${name}" ${issue.message}`));
  return undefined;
}

function decodeUnion(
  shape: UnionShape,
  json: JsonValue,
  path: string,
  decoding: Decoding,
  depth: number,
): UnionValue | undefined {
  const { layout } = shape;
  const part = findPart(shape, json);
  if (part.kind === "failure") return refuse(decoding, path, part);
  const variant = shape.variants.find(({ tags }) => tags.includes(part.tag));
  if (variant === undefined) {
    if (shape.declaration.open) {
      if (!isWellFormed(json)) return refuse(decoding, path, failure("unicode", "has a string with a lone surrogate"));
      decoding.unknown += 1;
      return { kind: "union", shape, variant: undefined, stored: json };
    }
    return refuse(decoding, path, failure("variant", `${JSON.stringify(part.tag)} is none of its variants`));
  }
  const place =
    layout.kind === "external"
      ? below(path, part.tag)
      : layout.kind === "adjacent"
        ? below(path, layout.content)
        : path;
  const tag = layout.kind === "internal" ? layout.tag : undefined;
  const content = decodeContent(variant, part.content, place, decoding, depth, tag);
  if (content === undefined) return undefined;
  decoding.unknown += Object.keys(part.unknown).length;
  return { kind: "union", shape, variant, content: { ...content, unknown: { ...part.unknown, ...content.unknown } } };
}

interface Part {
  readonly kind: "part";
  readonly tag: string;
  readonly content: JsonValue | undefined;
  /** Keys beside tag and content. */
  readonly unknown: { readonly [key: string]: JsonValue };
}

/** Takes a union's value apart, as its layout says. */
function findPart({ layout }: UnionShape, json: JsonValue): Part | Failure {
  if (layout.kind === "external" && typeof json === "string")
    return { kind: "part", tag: json, content: undefined, unknown: {} };
  if (!isJsonObject(json)) return failure("type", `expected an object, found ${jsonKind(json)}`);
  if (layout.kind === "external") {
    const [tag, ...more] = Object.keys(json);
    if (tag === undefined || more.length > 0) return failure("variant", "must have exactly one key, the tag");
    return { kind: "part", tag, content: json[tag], unknown: {} };
  }
  const tag = ownValue(json, layout.tag);
  if (typeof tag !== "string") return failure("variant", `has no tag at "${layout.tag}"`);
  if (layout.kind === "internal") return { kind: "part", tag, content: json, unknown: {} };
  const unknown = Object.fromEntries(
    Object.entries(json).filter(([key]) => key !== layout.tag && key !== layout.content),
  );
  return { kind: "part", tag, content: ownValue(json, layout.content), unknown };
}

function decodeContent(
  { content: shape }: VariantShape,
  json: JsonValue | undefined,
  path: string,
  decoding: Decoding,
  depth: number,
  tag: string | undefined,
): RecordValue | undefined {
  if (shape.fields.length === 0 && (json === undefined || json === null))
    return { kind: "record", shape, fields: new Map(), unknown: {} };
  if (json === undefined) return refuse(decoding, path, failure("missing", "the content is missing"));
  return decodeRecord(shape, json, path, decoding, depth, tag);
}
