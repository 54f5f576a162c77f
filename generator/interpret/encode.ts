import type { EventVersion, JsonValue, Place, RecordShape, Type } from "../ir/index.js";
import { canonicalOf } from "./canonical.js";
import { printDuration, printTimestamp } from "./instants.js";
import { compactInteger, type RecordValue, type Value } from "./values.js";

/** A value as a writer stores it: each scalar in its first spelling. Unknown keys are left out. */
export function encodeStored(type: Type, value: Value): JsonValue {
  if (value.kind === "null") return null;
  switch (type.kind) {
    case "nullable":
      return encodeStored(type.inner, value);
    case "list":
      return value.kind === "list" ? value.items.map((item) => encodeStored(type.element, item)) : null;
    case "map":
      if (value.kind !== "map") return {};
      return Object.fromEntries([...value.entries].map(([key, item]) => [key, encodeStored(type.value, item)]));
    case "scalar":
      return encodeScalar(type.json[0] ?? "json", value);
    case "reference":
      switch (value.kind) {
        case "enum":
          return value.value?.json[0] ?? value.stored;
        case "record":
          return encodeRecord(value);
        case "union":
          return encodeUnion(value);
        default:
          return null;
      }
  }
}

function encodeScalar(spelling: string, value: Value): JsonValue {
  switch (value.kind) {
    case "integer":
      return spelling === "string" ? String(value.value) : compactInteger(value.value);
    case "float":
      return spelling === "string" || !Number.isFinite(value.value) ? String(value.value) : value.value;
    case "text":
      return spelling === "number" && Number.isFinite(Number(value.value)) ? Number(value.value) : value.value;
    case "bytes":
      if (spelling === "array") return [...value.value];
      return Buffer.from(value.value).toString(
        spelling === "hex" ? "hex" : spelling === "base64url" ? "base64url" : "base64",
      );
    case "timestamp":
      if (spelling === "s") return compactInteger(value.nanoseconds / 1_000_000_000n);
      if (spelling === "ms") return compactInteger(value.nanoseconds / 1_000_000n);
      return spelling === "naive" ? printTimestamp(value.nanoseconds).slice(0, -1) : printTimestamp(value.nanoseconds);
    case "duration":
      if (spelling === "s") return compactInteger(value.nanoseconds / 1_000_000_000n);
      if (spelling === "ms") return compactInteger(value.nanoseconds / 1_000_000n);
      if (spelling !== "secs-nanos") return printDuration(value.nanoseconds);
      return {
        secs: compactInteger(value.nanoseconds / 1_000_000_000n),
        nanos: Number(value.nanoseconds % 1_000_000_000n),
      };
    default:
      return canonicalOf(value);
  }
}

/** An object in the making; keys are put at paths. */
interface Draft {
  readonly members: Map<string, Draft | { readonly json: JsonValue }>;
}

function createDraft(): Draft {
  return { members: new Map() };
}

/** The object at a path, made where there is none. */
function objectAt(draft: Draft, path: readonly string[]): Draft {
  let inner = draft;
  for (const step of path) {
    const found = inner.members.get(step);
    const next = found !== undefined && "members" in found ? found : createDraft();
    inner.members.set(step, next);
    inner = next;
  }
  return inner;
}

function put(draft: Draft, path: readonly string[], json: JsonValue): void {
  const last = path.at(-1);
  if (last !== undefined) objectAt(draft, path.slice(0, -1)).members.set(last, { json });
}

function finish(draft: Draft): { readonly [key: string]: JsonValue } {
  return Object.fromEntries(
    [...draft.members].map(([key, member]) => [key, "members" in member ? finish(member) : member.json]),
  );
}

function encodeRecord({ shape, fields }: RecordValue): { readonly [key: string]: JsonValue } {
  const draft = createDraft();
  for (const { field, place, type } of shape.fields) {
    const value = fields.get(field);
    if (value !== undefined && place.root === "record") put(draft, place.path, encodeStored(type, value));
  }
  return finish(draft);
}

function encodeUnion(value: Extract<Value, { kind: "union" }>): JsonValue {
  if (value.variant === undefined) return value.stored;
  const { layout } = value.shape;
  const tag = value.variant.tags[0] ?? value.variant.variant.key;
  const content = encodeRecord(value.content);
  const isEmpty = value.content.shape.fields.length === 0;
  switch (layout.kind) {
    case "external":
      return isEmpty ? tag : Object.fromEntries([[tag, content]]);
    case "internal":
      return { ...Object.fromEntries([[layout.tag, tag]]), ...content };
    case "adjacent":
      return Object.fromEntries([[layout.tag, tag], ...(isEmpty ? [] : [[layout.content, content] as const])]);
  }
}

/** A stored event, with what its caller has to tell the reader. */
export interface EncodedEvent {
  readonly stored: JsonValue;
  readonly context: { readonly [name: string]: JsonValue };
}

/** An event as a version stores it, in its first mark and tag. */
export function encodeEvent(
  version: EventVersion,
  envelope: RecordValue | undefined,
  payload: RecordValue,
): EncodedEvent {
  const { layout, tags, marks } = version;
  const draft = createDraft();
  const context = new Map<string, JsonValue>();
  const tag = tags[0] ?? "";

  function store(place: Place, base: readonly string[], json: JsonValue): void {
    const path = place.path.map((step) => (step === "*" ? tag : step));
    if (place.root === "context") context.set(path[0] ?? "", json);
    else put(draft, place.root === "document" ? path : [...base, ...path], json);
  }

  function storeFields(
    { shape, fields }: { shape: RecordShape; fields: RecordValue["fields"] },
    base: readonly string[],
  ): void {
    for (const { field, place, type } of shape.fields) {
      const value = fields.get(field);
      if (value !== undefined)
        store(place, base, place.root === "context" ? canonicalOf(value) : encodeStored(type, value));
    }
  }

  const base = layout?.payload.path.map((step) => (step === "*" ? tag : step)) ?? [];
  if (layout !== undefined) {
    if (layout.type.path[0] !== "*") store(layout.type, [], tag);
    const mark = marks.find((candidate) => candidate !== null);
    if (layout.version !== undefined && mark !== undefined && !marks.includes(null))
      store(layout.version.place, [], mark);
  }
  if (envelope !== undefined) storeFields(envelope, []);
  // The payload's object is there even if it is empty.
  objectAt(draft, base);
  storeFields(payload, base);
  return { stored: finish(draft), context: Object.fromEntries(context) };
}
