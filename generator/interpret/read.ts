import type { History } from "../evolve/index.js";
import {
  type EventDeclaration,
  type EventVersion,
  eventLiteral,
  type JsonValue,
  mayBeNothing,
  type Package,
  type RecordShape,
} from "../ir/index.js";
import { parseJsonText } from "../source/index.js";
import { canonicalOf } from "./canonical.js";
import { readConstant } from "./constants.js";
import { type Decoding, decodeFields } from "./decode.js";
import { downcastEvent, type EventParts } from "./downcast.js";
import { below, type Failure, type Issue } from "./issues.js";
import { type LazyRecord, type Lifting, lazyRecord, type RunConvert } from "./lift.js";
import { addFields, addPath, type Found, follow, noKeys, stepsOf, unknownKeys } from "./places.js";
import { isJsonObject, ownValue, type Value } from "./values.js";
import { type Candidate, candidatesOf } from "./versions.js";

export type StoredRead =
  | {
      readonly kind: "event";
      /** The version it was stored under. */
      readonly version: string;
      /** The newest type on the wire. */
      readonly type: string;
      /** The latest envelope in canonical JSON, and the latest payload. */
      readonly envelope: JsonValue;
      readonly payload: JsonValue;
      /** JSON Pointers, in the latest event, of values that stood in. */
      readonly filled: readonly string[];
      /** How many keys, and values of open enums and unions, the stored version does not declare. */
      readonly unknown: number;
    }
  | { readonly kind: "failed"; readonly issues: readonly Issue[] };

export interface ReadOptions {
  /** What the caller tells, in canonical JSON, by parameter. */
  readonly context?: { readonly [name: string]: JsonValue };
  /** Runs authors' functions; without it each of them is an issue. */
  readonly run?: RunConvert;
}

/** Stored JSON: text, or a parsed value. */
export type Stored = { readonly text: string } | { readonly json: JsonValue };

/** JSON text nested deeper is refused. */
const deepestDocument = 100;

/**
 * Reads a stored event to its latest version with the model alone: no generated code. The rules are those of
 * docs/decisions/0002-reading-rules.md.
 */
export function readStored(
  history: History,
  event: EventDeclaration,
  stored: Stored,
  options: ReadOptions = {},
): StoredRead {
  return readTo(history, event, event.latest, stored, options);
}

/**
 * As `readStored`, and then makes an event of an older version from the latest: `envelope` and `payload` are as that version has them.
 */
export function downcastStored(
  history: History,
  event: EventDeclaration,
  target: EventVersion,
  stored: Stored,
  options: ReadOptions = {},
): StoredRead {
  return readTo(history, event, target, stored, options);
}

function readTo(
  history: History,
  event: EventDeclaration,
  target: EventVersion,
  stored: Stored,
  options: ReadOptions,
): StoredRead {
  const root = rootOf(stored);
  if (root.kind === "failure") return failed([{ path: "", code: root.code, message: root.message }]);
  const candidates = candidatesOf(event, root.json, options.context ?? {});
  if ("kind" in candidates) return failed([{ path: "", code: candidates.code, message: candidates.message }]);
  let released: StoredRead | undefined;
  let draft: StoredRead | undefined;
  let last: StoredRead | undefined;
  for (const candidate of candidates) {
    last = readCandidate(history, event, candidate, target, options);
    if (last.kind === "failed") continue;
    if (last.unknown === 0) return last;
    if (candidate.version.version.released === undefined) draft = last;
    else released = last;
  }
  return released ?? draft ?? last ?? failed([]);
}

/** Reads a stored event under one version, whatever its mark says. */
export function readStoredAs(
  history: History,
  event: EventDeclaration,
  version: EventVersion,
  stored: Stored,
  options: ReadOptions = {},
): StoredRead {
  const root = rootOf(stored);
  if (root.kind === "failure") return failed([{ path: "", code: root.code, message: root.message }]);
  const star = isJsonObject(root.json)
    ? version.tags.find((tag) => Object.hasOwn(root.json as object, tag))
    : version.tags[0];
  return readCandidate(history, event, { version, document: { root: root.json, star } }, event.latest, options);
}

function failed(issues: readonly Issue[]): Extract<StoredRead, { kind: "failed" }> {
  return { kind: "failed", issues };
}

function rootOf(stored: Stored): { readonly kind: "json"; readonly json: JsonValue } | Failure {
  if ("json" in stored) return { kind: "json", json: stored.json };
  const parsed = parseJsonText(stored.text, deepestDocument);
  return parsed.ok
    ? { kind: "json", json: parsed.value }
    : { kind: "failure", code: "json", message: `${parsed.reason} (at ${parsed.offset})` };
}

/** Decodes under one version and lifts to the latest; from there down to another one. */
function readCandidate(
  history: History,
  event: EventDeclaration,
  { version, document }: Candidate,
  target: EventVersion,
  options: ReadOptions,
): StoredRead {
  const { root, star } = document;
  const decoding: Decoding = { root, star, issues: [], unknown: 0, context: options.context ?? {} };
  const parts = decodeEvent(event, version, decoding);
  if (parts === undefined || decoding.issues.length > 0) return failed(decoding.issues);
  const lifted = liftEvent(history, event, parts, options);
  if (lifted.kind === "failed") return lifted;
  const made = target === event.latest ? lifted : downcastEvent(history, event, target, lifted, options.run);
  if (made.kind === "failed") return made;
  return {
    kind: "event",
    version: version.version.name,
    type: eventLiteral(event),
    envelope: made.envelope === undefined ? {} : canonicalOf(made.envelope),
    payload: canonicalOf(made.payload),
    filled: [...new Set(lifted.filled)].sort(),
    unknown: decoding.unknown,
  };
}

function decodeEvent(event: EventDeclaration, version: EventVersion, decoding: Decoding): EventParts | undefined {
  const { layout, envelope, payload } = version;
  const root: Found = { json: decoding.root, path: "" };
  const own = layout === undefined ? root : follow(layout.payload, [], root, decoding);
  if ("kind" in own) {
    decoding.issues.push({ path: "", code: own.code, message: own.message });
    return undefined;
  }
  const isRoot = own.path === "";
  const object = payloadObject(payload, own, decoding);
  const fields = decodeFields(payload, object, decoding);
  const envelopeFields = envelope === undefined ? undefined : decodeFields(envelope, root, decoding);
  for (const field of version.requires) {
    const shape = envelope?.fields.find((candidate) => candidate.field === field);
    if (envelopeFields?.has(field) === false && shape !== undefined && shape.default === undefined)
      decoding.issues.push({ path: below("", shape.name), code: "missing", message: `is required by ${event.key}` });
  }
  const keys = noKeys();
  const payloadSteps = layout === undefined ? [] : stepsOf(layout.payload, decoding);
  if (layout !== undefined) {
    for (const place of [layout.type, layout.version?.place, layout.batch]) {
      if (place !== undefined && place.root !== "context" && place.path[0] !== "*")
        addPath(keys, stepsOf(place, decoding)).whole = true;
    }
  }
  addFields(payload.fields, addPath(keys, payloadSteps), keys, decoding);
  if (envelope !== undefined) addFields(envelope.fields, keys, keys, decoding);
  const unknown = unknownKeys(decoding.root, keys);
  const [ofPayload, ofEvent] = splitUnknown(unknown, payloadSteps);
  decoding.unknown += Object.keys(ofPayload).length + Object.keys(ofEvent).length;
  return {
    payload: { kind: "record", shape: payload, fields, unknown: isRoot ? unknown : ofPayload },
    envelope:
      envelope === undefined || envelopeFields === undefined
        ? undefined
        : { kind: "record", shape: envelope, fields: envelopeFields, unknown: isRoot ? {} : ofEvent },
  };
}

/** The object that the payload's fields are in. One in which nothing must be may be absent or null. */
function payloadObject(shape: RecordShape, own: Found, decoding: Decoding): Found {
  const { json, path } = own;
  if (isJsonObject(json)) return own;
  const isNothing = json === undefined || json === null || (path === "" && json === decoding.star);
  if (!isNothing || !mayBeNothing(shape)) {
    const missing = json === undefined;
    decoding.issues.push({
      path,
      code: missing ? "missing" : "type",
      message: missing ? "the payload is missing" : "the payload is no object",
    });
  }
  return { json: undefined, path };
}

type JsonObject = { readonly [key: string]: JsonValue };

/** Unknown keys at or below the payload's place, and the others. */
function splitUnknown(unknown: JsonObject, steps: readonly string[]): readonly [JsonObject, JsonObject] {
  const [first, ...rest] = steps;
  if (first === undefined) return [unknown, {}];
  const inside = ownValue(unknown, first);
  const others = Object.fromEntries(Object.entries(unknown).filter(([key]) => key !== first));
  if (!isJsonObject(inside)) return [{}, others];
  const [below, beside] = splitUnknown(inside, rest);
  return [below, Object.keys(beside).length === 0 ? others : { ...others, [first]: beside }];
}

function liftEvent(
  history: History,
  event: EventDeclaration,
  parts: EventParts,
  options: ReadOptions,
):
  | (EventParts & { readonly kind: "lifted"; readonly filled: readonly string[] })
  | Extract<StoredRead, { kind: "failed" }> {
  const { latest } = event;
  const pkg = history.model.packages.find(({ name }) => name === event.package);
  const issues: Issue[] = [];
  const filled: string[] = [];
  const lifting: Lifting = {
    history,
    issues,
    filled,
    run: options.run ?? (() => ({ ok: false, reason: "can't run here" })),
    standIns: {
      context: (name) => contextValue(pkg, name, options.context ?? {}),
      envelope: (field) => envelope?.get(field),
      payload: (field) => payload.get(field),
    },
  };
  const payloadPath = latest.envelope === undefined ? "" : "/payload";
  const payload: LazyRecord = lazyRecord(
    history.lift(parts.payload.shape, latest.payload),
    parts.payload,
    payloadPath,
    lifting,
  );
  const envelope: LazyRecord | undefined =
    parts.envelope === undefined || latest.envelope === undefined
      ? undefined
      : lazyRecord(history.lift(parts.envelope.shape, latest.envelope), parts.envelope, "", lifting);
  const finished = { envelope: envelope?.finish(), payload: payload.finish() };
  for (const field of latest.requires) {
    const name = latest.envelope?.fields.find((shape) => shape.field === field)?.name;
    if (finished.envelope?.fields.has(field) === false && name !== undefined)
      issues.push({ path: below("", name), code: "missing", message: `is required by ${event.key}` });
  }
  if (issues.length > 0) return failed(issues);
  return { kind: "lifted", ...finished, filled };
}

function contextValue(pkg: Package | undefined, name: string, context: JsonObject): Value | undefined {
  const parameter = pkg?.context.find((candidate) => candidate.name === name);
  const json = ownValue(context, name);
  if (parameter === undefined || json === undefined) return undefined;
  const value = readConstant(parameter.type, json);
  return "kind" in value ? value : undefined;
}
