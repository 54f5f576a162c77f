import * as runtime from "@evolvent/runtime";

export interface IssueRef {
  readonly issueNumber: number;
  /** `owner/name`. */
  readonly repository: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `IssueRef`. */
export function isIssueRef(value: unknown): value is IssueRef {
  return (
    runtime.isRecord<IssueRef>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isUint32(value.issueNumber) &&
    runtime.isText(value.repository)
  );
}

/** Whether a value is of type `IssueRef`; what is wrong with it goes to `issues`. */
export function checkIssueRef(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is IssueRef {
  const before = issues.length;
  if (!runtime.checkObject<IssueRef>(value, path, issues)) return false;
  runtime.checkUint32(value.issueNumber, path, "issueNumber", issues);
  runtime.checkString(value.repository, path, "repository", issues);
  return issues.length === before;
}

const keysOfIssueRef: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("issueNumber", "repository");

/** Reads IssueRef as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readIssueRef(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): IssueRef {
  const stored = runtime.readObject<IssueRef>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const issueNumber: IssueRef["issueNumber"] = runtime.readUint32(stored.issueNumber, path, "issueNumber", reading, "number");
  const repository: IssueRef["repository"] = runtime.readString(stored.repository, path, "repository", reading);
  if (issueNumber === stored.issueNumber && repository === stored.repository && runtime.hasOnly(stored, keysOfIssueRef)) return stored as IssueRef;
  const result: IssueRef = { issueNumber, repository };
  return runtime.keepUnknown(result, stored, keysOfIssueRef, reading);
}

/** Writes IssueRef as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeIssueRef(value: IssueRef): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { issueNumber: value.issueNumber, repository: value.repository };
  return runtime.writeUnknown(json, value, keysOfIssueRef);
}

/** The JSON text of IssueRef as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printIssueRef(value: IssueRef): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeIssueRef(value));
  return `{"issueNumber":${value.issueNumber},"repository":${runtime.printString(value.repository)}}`;
}

/** Decodes the message of a IssueRef. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<IssueRef> {
  return runtime.decodeWire(bytes, "2.0.0", decodeIssueRef, options);
}

/** Encodes a IssueRef as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: IssueRef): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeIssueRef);
  } catch (error) {
    throw runtime.refusalOf(error, checkIssueRef, value, "IssueRef");
  }
}

/** Decodes IssueRef as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeIssueRef(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): IssueRef {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let issueNumber: number | undefined;
  let repository: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // issue_number
        issueNumber = runtime.takeUint32(reader);
        break;
      case 18: // repository
        repository = runtime.takeString(reader, path, "repository", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (issueNumber === undefined) runtime.lacking(path, "issueNumber", reading);
  if (repository === undefined) runtime.lacking(path, "repository", reading);
  const result: IssueRef = { issueNumber, repository };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes IssueRef as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeIssueRef(value: IssueRef, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putUint32(writer, 8, value.issueNumber); // issue_number
  runtime.putString(writer, 18, value.repository); // repository
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
