import * as runtime from "@evolvent/runtime";
import {
  type HistoryEvent,
  type HistoryEventV0_1_0,
  type HistoryEventV0_2_0,
  checkHistoryEvent,
  checkHistoryEventV0_1_0,
  checkHistoryEventV0_2_0,
  decodeHistoryEvent,
  decodeHistoryEventV0_1_0,
  decodeHistoryEventV0_2_0,
  encodeHistoryEvent,
  encodeHistoryEventV0_1_0,
  encodeHistoryEventV0_2_0,
  isHistoryEvent,
  liftHistoryEventV1_0_0ToV0_1_0,
  liftHistoryEventV1_0_0ToV0_2_0,
  readHistoryEvent,
  readHistoryEventV0_1_0,
  readHistoryEventV0_2_0,
} from "./history-event.js";
import type { HistoryContext } from "./index.js";

/**
 * Another orchestration was started, and nobody waits for it.
 *
 * @example <caption>As planned, stored as 2.0.0</caption>
 * {"event_id":5,"source_event_id":null,"instance_id":"order-1","execution_id":1,"timestamp_ms":1700000000000,"duroxide_version":"0.1.0","type":"OrchestrationChained","name":"Invoice","instance":"invoice-1","input":"{}"}
 */
export interface OrchestrationChained extends HistoryEvent {
  readonly type: "OrchestrationChained";
  readonly payload: OrchestrationChainedPayload;
}

/** What `OrchestrationChained` carries. */
export interface OrchestrationChainedPayload {
  readonly name: string;
  readonly instance: string;
  readonly input: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `OrchestrationChained` as in 0.1.0. */
export interface OrchestrationChainedV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "OrchestrationChained";
  readonly payload: OrchestrationChainedPayload;
}

/** `OrchestrationChained` as in 0.2.0 and 0.3.0. */
export interface OrchestrationChainedV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "OrchestrationChained";
  readonly payload: OrchestrationChainedPayload;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type OrchestrationChainedV0 = OrchestrationChainedV0_2_0;
/** 1.0.0: released 2026-01-01. */
export type OrchestrationChainedV1 = OrchestrationChained;
/** 2.0.0: not released. */
export type OrchestrationChainedV2 = OrchestrationChained;

/** Whether a value is of type `OrchestrationChained`; what is wrong with it goes to `issues`. */
export function checkOrchestrationChained(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OrchestrationChained {
  const before = issues.length;
  if (!runtime.checkObject<OrchestrationChained>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "OrchestrationChained");
  checkHistoryEvent(value, path, issues);
  checkOrchestrationChainedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `OrchestrationChained`. */
export function is(value: unknown): value is OrchestrationChained {
  return (
    runtime.isRecord<OrchestrationChained>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "OrchestrationChained" &&
    isOrchestrationChainedPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `OrchestrationChained`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkOrchestrationChained(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<OrchestrationChained> = /* @__PURE__ */ runtime.standardSchema(checkOrchestrationChained);

/** Whether a value is of type `OrchestrationChainedPayload`. */
export function isOrchestrationChainedPayload(value: unknown): value is OrchestrationChainedPayload {
  return (
    runtime.isRecord<OrchestrationChainedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.name) &&
    runtime.isText(value.instance) &&
    runtime.isText(value.input)
  );
}

/** Whether a value is of type `OrchestrationChainedPayload`; what is wrong with it goes to `issues`. */
export function checkOrchestrationChainedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OrchestrationChainedPayload {
  const before = issues.length;
  if (!runtime.checkObject<OrchestrationChainedPayload>(value, path, issues)) return false;
  runtime.checkString(value.name, path, "name", issues);
  runtime.checkString(value.instance, path, "instance", issues);
  runtime.checkString(value.input, path, "input", issues);
  return issues.length === before;
}

const keysOfOrchestrationChainedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "instance", "input");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "instance", "input", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "instance", "input", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "instance", "input", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "name", "instance", "input", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "name", "instance", "input", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads OrchestrationChainedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readOrchestrationChainedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfOrchestrationChainedPayload,
): OrchestrationChainedPayload {
  const stored = runtime.readObject<OrchestrationChainedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const name: OrchestrationChainedPayload["name"] = runtime.readString(stored.name, path, "name", reading);
  const instance: OrchestrationChainedPayload["instance"] = runtime.readString(stored.instance, path, "instance", reading);
  const input: OrchestrationChainedPayload["input"] = runtime.readString(stored.input, path, "input", reading);
  if (name === stored.name && instance === stored.instance && input === stored.input && known === keysOfOrchestrationChainedPayload && runtime.hasOnly(stored, keysOfOrchestrationChainedPayload)) return stored as OrchestrationChainedPayload;
  const result: OrchestrationChainedPayload = { name, instance, input };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes OrchestrationChainedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeOrchestrationChainedPayload(value: OrchestrationChainedPayload, known: runtime.KnownKeys = keysOfOrchestrationChainedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { name: value.name, instance: value.instance, input: value.input };
  return runtime.writeUnknown(json, value, known);
}

function readV0_1_0(reading: runtime.Reading): OrchestrationChained {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readOrchestrationChainedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationChained> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): OrchestrationChained {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readOrchestrationChainedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationChained> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): OrchestrationChained {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readOrchestrationChainedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationChained> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): OrchestrationChained {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readOrchestrationChainedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationChained> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): OrchestrationChained {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readOrchestrationChainedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationChained> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of OrchestrationChained as they are stored, oldest first. */
export const storedOrchestrationChained: runtime.StoredEvent<OrchestrationChained> = {
  versions: [
    { name: "0.1.0", types: ["OrchestrationChained"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["OrchestrationChained"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["OrchestrationChained"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["OrchestrationChained"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["OrchestrationChained"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored OrchestrationChained of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<OrchestrationChained> {
  return runtime.readStored(stored, [storedOrchestrationChained], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored OrchestrationChained of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedOrchestrationChained], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: OrchestrationChained): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "OrchestrationChained";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeOrchestrationChainedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: OrchestrationChained): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: OrchestrationChained, _reading: runtime.Reading): OrchestrationChained {
  const envelope = event;
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationChained> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationChained as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: OrchestrationChained): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkOrchestrationChained, event, "OrchestrationChained");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "OrchestrationChained");
  return writeV1_0_0(older);
}

/** Writes a OrchestrationChained as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: OrchestrationChained): string {
  if (!is(event)) runtime.refuseArgument(checkOrchestrationChained, event, "OrchestrationChained");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "OrchestrationChained");
  return printV1_0_0(older);
}

function writeV0_1_0(event: OrchestrationChainedV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["OrchestrationChained", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationChained", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationChained", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["OrchestrationChained"], writeOrchestrationChainedPayload(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: OrchestrationChained, reading: runtime.Reading): OrchestrationChainedV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationChainedV0_1_0> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationChained of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: OrchestrationChainedV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkOrchestrationChainedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationChained 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: OrchestrationChainedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["OrchestrationChained", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationChained", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationChained", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["OrchestrationChained", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["OrchestrationChained", "timestamp_ms"], 0);
  runtime.writeInto(document, ["OrchestrationChained"], writeOrchestrationChainedPayload(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: OrchestrationChained, reading: runtime.Reading): OrchestrationChainedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationChainedV0_2_0> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationChained of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: OrchestrationChainedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkOrchestrationChainedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationChained 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: OrchestrationChainedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["OrchestrationChained", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationChained", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationChained", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["OrchestrationChained", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["OrchestrationChained", "timestamp_ms"], 0);
  runtime.writeInto(document, ["OrchestrationChained"], writeOrchestrationChainedPayload(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: OrchestrationChained, reading: runtime.Reading): OrchestrationChainedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationChainedV0_2_0> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationChained of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: OrchestrationChainedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkOrchestrationChainedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationChained 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: OrchestrationChained, version: "0.1.0"): runtime.Downcast<OrchestrationChainedV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: OrchestrationChained, version: "0.2.0"): runtime.Downcast<OrchestrationChainedV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: OrchestrationChained, version: "0.3.0"): runtime.Downcast<OrchestrationChainedV0_2_0>;
export function downcast(
  event: OrchestrationChained,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "OrchestrationChained");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("OrchestrationChained has no such older version");
  }
}

/** Makes a OrchestrationChained: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: OrchestrationChainedPayload, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">>): OrchestrationChained {
  const event = {
    type: "OrchestrationChained",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: payload,
  } as OrchestrationChained;
  if (!is(event)) runtime.refuseArgument(checkOrchestrationChained, event, "OrchestrationChained");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationChained {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationChainedPayload);
  const result: runtime.Mutable<OrchestrationChained> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationChained {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationChainedPayload);
  const result: runtime.Mutable<OrchestrationChained> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationChained {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationChainedPayload);
  const result: runtime.Mutable<OrchestrationChained> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationChained {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationChainedPayload);
  const result: runtime.Mutable<OrchestrationChained> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationChained {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationChainedPayload);
  const result: runtime.Mutable<OrchestrationChained> = { type: "OrchestrationChained", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of OrchestrationChained as they stand in Protobuf, oldest first. */
export const wireOrchestrationChained: runtime.WireEvent<OrchestrationChained> = {
  versions: [
    { name: "0.1.0", types: ["OrchestrationChained"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["OrchestrationChained"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["OrchestrationChained"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["OrchestrationChained"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["OrchestrationChained"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a OrchestrationChained of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<OrchestrationChained> {
  return runtime.readWire(bytes, wireOrchestrationChained, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a OrchestrationChained without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<OrchestrationChainedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeOrchestrationChainedPayload },
      { name: "0.2.0", decode: decodeOrchestrationChainedPayload },
      { name: "0.3.0", decode: decodeOrchestrationChainedPayload },
      { name: "1.0.0", decode: decodeOrchestrationChainedPayload },
      { name: "2.0.0", decode: decodeOrchestrationChainedPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: OrchestrationChainedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationChained",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeOrchestrationChainedPayload,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: OrchestrationChainedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationChained",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeOrchestrationChainedPayload,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: OrchestrationChainedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationChained",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeOrchestrationChainedPayload,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: OrchestrationChainedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationChained",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeOrchestrationChainedPayload,
  );
}

/** Encodes a OrchestrationChained as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: OrchestrationChained): Uint8Array {
  try {
    if (event.type !== "OrchestrationChained") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkOrchestrationChained, event, "OrchestrationChained");
  }
}

/** Encodes a OrchestrationChained of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: OrchestrationChainedV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a OrchestrationChained of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: OrchestrationChainedV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a OrchestrationChained of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: OrchestrationChainedV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a OrchestrationChained as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: OrchestrationChainedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeOrchestrationChainedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkOrchestrationChainedPayload, payload, "OrchestrationChained");
  }
}

/** Decodes OrchestrationChainedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeOrchestrationChainedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): OrchestrationChainedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let name: string | undefined;
  let instance: string | undefined;
  let input: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // name
        name = runtime.takeString(reader, path, "name", reading);
        break;
      case 18: // instance
        instance = runtime.takeString(reader, path, "instance", reading);
        break;
      case 26: // input
        input = runtime.takeString(reader, path, "input", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (name === undefined) runtime.lacking(path, "name", reading);
  if (instance === undefined) runtime.lacking(path, "instance", reading);
  if (input === undefined) runtime.lacking(path, "input", reading);
  const result: OrchestrationChainedPayload = { name, instance, input };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes OrchestrationChainedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeOrchestrationChainedPayload(value: OrchestrationChainedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.name); // name
  runtime.putString(writer, 18, value.instance); // instance
  runtime.putString(writer, 26, value.input); // input
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
