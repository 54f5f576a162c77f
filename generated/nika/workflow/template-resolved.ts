import * as runtime from "@evolvent/runtime";
import { type Event, checkEvent, decodeEvent, encodeEvent, isEvent, readEvent } from "./event.js";

/**
 * The template of a prompt was filled in.
 *
 * @example <caption>Filled in, stored as 1.0.0</caption>
 * {"id":4,"timestamp":{"secs":1,"nanos":1},"kind":{"type":"template_resolved","task_id":"summarize","template":"Summarize {{page.title}}","result":"Summarize Nika"}}
 */
export interface TemplateResolved extends Event {
  readonly type: "template_resolved";
  readonly payload: TemplateResolvedPayload;
}

/** What `TemplateResolved` carries. */
export interface TemplateResolvedPayload {
  /** The task that it is about. */
  readonly task_id: string;
  /** As the workflow has it. */
  readonly template: string;
  /**
   * With all values in place.
   *
   * Sensitive: personal.
   */
  readonly result: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `TemplateResolved`; what is wrong with it goes to `issues`. */
export function checkTemplateResolved(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TemplateResolved {
  const before = issues.length;
  if (!runtime.checkObject<TemplateResolved>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "template_resolved");
  checkEvent(value, path, issues);
  checkTemplateResolvedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `TemplateResolved`. */
export function is(value: unknown): value is TemplateResolved {
  return (
    runtime.isRecord<TemplateResolved>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "template_resolved" &&
    isTemplateResolvedPayload(value.payload) &&
    isEvent(value)
  );
}

/** Everything that keeps a value from being of type `TemplateResolved`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkTemplateResolved(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<TemplateResolved> = /* @__PURE__ */ runtime.standardSchema(checkTemplateResolved);

/** Whether a value is of type `TemplateResolvedPayload`. */
export function isTemplateResolvedPayload(value: unknown): value is TemplateResolvedPayload {
  return (
    runtime.isRecord<TemplateResolvedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.task_id) &&
    runtime.isText(value.template) &&
    runtime.isText(value.result)
  );
}

/** Whether a value is of type `TemplateResolvedPayload`; what is wrong with it goes to `issues`. */
export function checkTemplateResolvedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TemplateResolvedPayload {
  const before = issues.length;
  if (!runtime.checkObject<TemplateResolvedPayload>(value, path, issues)) return false;
  runtime.checkString(value.task_id, path, "task_id", issues);
  runtime.checkString(value.template, path, "template", issues);
  runtime.checkString(value.result, path, "result", issues);
  return issues.length === before;
}

const keysOfTemplateResolvedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("task_id", "template", "result");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "id", "timestamp");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "task_id", "template", "result");

/** Reads TemplateResolvedPayload as 1.0.0 stored it. */
export function readTemplateResolvedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfTemplateResolvedPayload,
): TemplateResolvedPayload {
  const stored = runtime.readObject<TemplateResolvedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const task_id: TemplateResolvedPayload["task_id"] = runtime.readString(stored.task_id, path, "task_id", reading);
  const template: TemplateResolvedPayload["template"] = runtime.readString(stored.template, path, "template", reading);
  const resultValue: TemplateResolvedPayload["result"] = runtime.readString(stored.result, path, "result", reading);
  if (task_id === stored.task_id && template === stored.template && resultValue === stored.result && known === keysOfTemplateResolvedPayload && runtime.hasOnly(stored, keysOfTemplateResolvedPayload)) return stored as TemplateResolvedPayload;
  const result: TemplateResolvedPayload = { task_id, template, result: resultValue };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes TemplateResolvedPayload as 1.0.0 stores it. */
export function writeTemplateResolvedPayload(value: TemplateResolvedPayload, known: runtime.KnownKeys = keysOfTemplateResolvedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { task_id: value.task_id, template: value.template, result: value.result };
  return runtime.writeUnknown(json, value, known);
}

function readV1_0_0(reading: runtime.Reading): TemplateResolved {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readEvent(root, undefined, reading);
  const payload = readTemplateResolvedPayload(runtime.below(root, undefined, reading, "kind"), runtime.at(undefined, "kind", "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: TemplateResolved = { type: "template_resolved", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

/** The versions of TemplateResolved as they are stored, oldest first. */
export const storedTemplateResolved: runtime.StoredEvent<TemplateResolved> = {
  versions: [
    { name: "1.0.0", types: ["template_resolved"], typeAt: ["kind", "type"], versionAt: undefined, versionIsName: false, marks: [null], read: readV1_0_0 },
  ],
  skip: false,
};

/** Reads a stored TemplateResolved of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TemplateResolved> {
  return runtime.readStored(stored, [storedTemplateResolved], options);
}

/** Whether a parsed JSON value is a stored TemplateResolved of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedTemplateResolved], options);
}

function writeV1_0_0(event: TemplateResolved): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["kind", "type"], "template_resolved");
  document["id"] = runtime.writeInteger(event.id);
  document["timestamp"] = runtime.writeDurationParts(event.timestamp);
  runtime.writeInto(document, ["kind"], writeTemplateResolvedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: TemplateResolved): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

/** Writes a TemplateResolved as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: TemplateResolved): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkTemplateResolved, event, "TemplateResolved");
  return writeV1_0_0(event);
}

/** Writes a TemplateResolved as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: TemplateResolved): string {
  if (!is(event)) runtime.refuseArgument(checkTemplateResolved, event, "TemplateResolved");
  return printV1_0_0(event);
}

/** Makes a TemplateResolved: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: TemplateResolvedPayload, envelope: Event): TemplateResolved {
  const event = {
    type: "template_resolved",
    ...envelope,
    payload: payload,
  } as TemplateResolved;
  if (!is(event)) runtime.refuseArgument(checkTemplateResolved, event, "TemplateResolved");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TemplateResolved {
  const envelope = decodeEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTemplateResolvedPayload);
  const result: TemplateResolved = { type: "template_resolved", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.carryUnknown(result, envelope);
}

/** The versions of TemplateResolved as they stand in Protobuf, oldest first. */
export const wireTemplateResolved: runtime.WireEvent<TemplateResolved> = {
  versions: [
    { name: "1.0.0", types: ["template_resolved"], decode: decodeV1_0_0 },
  ],
  skip: false,
};

/** Reads a TemplateResolved of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TemplateResolved> {
  return runtime.readWire(bytes, wireTemplateResolved, options);
}

/** Decodes the payload of a TemplateResolved without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<TemplateResolvedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeTemplateResolvedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: Event,
  payload: TemplateResolvedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "template_resolved",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeEvent,
    payload,
    encodeTemplateResolvedPayload,
  );
}

/** Encodes a TemplateResolved as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: TemplateResolved): Uint8Array {
  try {
    if (event.type !== "template_resolved") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTemplateResolved, event, "TemplateResolved");
  }
}

/** Encodes the payload of a TemplateResolved as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: TemplateResolvedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeTemplateResolvedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTemplateResolvedPayload, payload, "TemplateResolved");
  }
}

/** Decodes TemplateResolvedPayload as 1.0.0 wrote it. */
export function decodeTemplateResolvedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): TemplateResolvedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let task_id: string = "";
  let template: string = "";
  let resultValue: string = "";
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // task_id
        task_id = runtime.takeString(reader, path, "task_id", reading);
        break;
      case 18: // template
        template = runtime.takeString(reader, path, "template", reading);
        break;
      case 26: // result
        resultValue = runtime.takeString(reader, path, "result", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: TemplateResolvedPayload = { task_id, template, result: resultValue };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes TemplateResolvedPayload as 1.0.0 writes it. */
export function encodeTemplateResolvedPayload(value: TemplateResolvedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.task_id !== "") {
    runtime.putString(writer, 10, value.task_id); // task_id
  }
  if (value.template !== "") {
    runtime.putString(writer, 18, value.template); // template
  }
  if (value.result !== "") {
    runtime.putString(writer, 26, value.result); // result
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
