import * as runtime from "@evolvent/runtime";

export interface PullRequestRef {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `PullRequestRef`. */
export function isPullRequestRef(value: unknown): value is PullRequestRef {
  return (
    runtime.isRecord<PullRequestRef>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.repository) &&
    runtime.isUint32(value.number)
  );
}

/** Whether a value is of type `PullRequestRef`; what is wrong with it goes to `issues`. */
export function checkPullRequestRef(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is PullRequestRef {
  const before = issues.length;
  if (!runtime.checkObject<PullRequestRef>(value, path, issues)) return false;
  runtime.checkString(value.repository, path, "repository", issues);
  runtime.checkUint32(value.number, path, "number", issues);
  return issues.length === before;
}

const keysOfPullRequestRef: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("repository", "number");

/** Reads PullRequestRef as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readPullRequestRef(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): PullRequestRef {
  const stored = runtime.readObject<PullRequestRef>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const repository: PullRequestRef["repository"] = runtime.readString(stored.repository, path, "repository", reading);
  const numberValue: PullRequestRef["number"] = runtime.readUint32(stored.number, path, "number", reading, "number");
  if (repository === stored.repository && numberValue === stored.number && runtime.hasOnly(stored, keysOfPullRequestRef)) return stored as PullRequestRef;
  const result: PullRequestRef = { repository, number: numberValue };
  return runtime.keepUnknown(result, stored, keysOfPullRequestRef, reading);
}

/** Writes PullRequestRef as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writePullRequestRef(value: PullRequestRef): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { repository: value.repository, number: value.number };
  return runtime.writeUnknown(json, value, keysOfPullRequestRef);
}

/** The JSON text of PullRequestRef as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printPullRequestRef(value: PullRequestRef): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writePullRequestRef(value));
  return `{"repository":${runtime.printString(value.repository)},"number":${value.number}}`;
}

/** Decodes the message of a PullRequestRef. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<PullRequestRef> {
  return runtime.decodeWire(bytes, "2.0.0", decodePullRequestRef, options);
}

/** Encodes a PullRequestRef as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: PullRequestRef): Uint8Array {
  try {
    return runtime.writeMessage(value, encodePullRequestRef);
  } catch (error) {
    throw runtime.refusalOf(error, checkPullRequestRef, value, "PullRequestRef");
  }
}

/** Decodes PullRequestRef as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodePullRequestRef(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): PullRequestRef {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let repository: string | undefined;
  let numberValue: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // repository
        repository = runtime.takeString(reader, path, "repository", reading);
        break;
      case 16: // number
        numberValue = runtime.takeUint32(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (repository === undefined) runtime.lacking(path, "repository", reading);
  if (numberValue === undefined) runtime.lacking(path, "number", reading);
  const result: PullRequestRef = { repository, number: numberValue };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes PullRequestRef as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodePullRequestRef(value: PullRequestRef, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.repository); // repository
  runtime.putUint32(writer, 16, value.number); // number
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
