import * as runtime from "@evolvent/runtime";

/** One transfer of a batch. */
export interface PayoutDetail {
  readonly recipient: string;
  /** Unit: stroops. */
  readonly amount: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

const addressPattern = /* @__PURE__ */ runtime.unrolled(/^[GC][A-Z2-7]{55}$/u);

/** Whether a value is of type `PayoutDetail`. */
export function isPayoutDetail(value: unknown): value is PayoutDetail {
  return (
    runtime.isRecord<PayoutDetail>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.recipient) && addressPattern.test(value.recipient) &&
    runtime.isInt128(value.amount)
  );
}

/** Whether a value is of type `PayoutDetail`; what is wrong with it goes to `issues`. */
export function checkPayoutDetail(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is PayoutDetail {
  const before = issues.length;
  if (!runtime.checkObject<PayoutDetail>(value, path, issues)) return false;
  if (runtime.checkString(value.recipient, path, "recipient", issues)) {
    runtime.checkPattern(value.recipient, path, "recipient", issues, addressPattern);
  }
  runtime.checkInt128(value.amount, path, "amount", issues);
  return issues.length === before;
}

const storedRecipientPattern = /* @__PURE__ */ runtime.unrolled(/^[GC][A-Z2-7]{55}$/u);
const keysOfPayoutDetail: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("recipient", "amount");

/** Reads PayoutDetail as 1.0.0 stored it. */
export function readPayoutDetail(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): PayoutDetail {
  const stored = runtime.readObject<PayoutDetail>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const recipient: PayoutDetail["recipient"] = runtime.matching(runtime.readString(stored.recipient, path, "recipient", reading), path, "recipient", reading, storedRecipientPattern);
  const amount: PayoutDetail["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const result: PayoutDetail = { recipient, amount };
  return runtime.keepUnknown(result, stored, keysOfPayoutDetail, reading);
}

/** Writes PayoutDetail as 1.0.0 stores it. */
export function writePayoutDetail(value: PayoutDetail): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { recipient: value.recipient, amount: runtime.writeInteger(value.amount) };
  return runtime.writeUnknown(json, value, keysOfPayoutDetail);
}

/** The JSON text of PayoutDetail as 1.0.0 stores it. */
export function printPayoutDetail(value: PayoutDetail): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writePayoutDetail(value));
  return `{"recipient":${runtime.printString(value.recipient)},"amount":${value.amount}}`;
}

/** Decodes the message of a PayoutDetail. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<PayoutDetail> {
  return runtime.decodeWire(bytes, "1.0.0", decodePayoutDetail, options);
}

/** Encodes a PayoutDetail as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: PayoutDetail): Uint8Array {
  try {
    return runtime.writeMessage(value, encodePayoutDetail);
  } catch (error) {
    throw runtime.refusalOf(error, checkPayoutDetail, value, "PayoutDetail");
  }
}

const RECIPIENT_PATTERN = /* @__PURE__ */ runtime.unrolled(/^[GC][A-Z2-7]{55}$/u);

/** Decodes PayoutDetail as 1.0.0 wrote it. */
export function decodePayoutDetail(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): PayoutDetail {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let recipient_wire: string | undefined;
  let amount_wire: bigint | null | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // recipient
        recipient_wire = runtime.takeString(reader, path, "recipient", reading);
        break;
      case 18: // amount
        amount_wire = runtime.takeInt128(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const recipient: PayoutDetail["recipient"] = recipient_wire === undefined ? runtime.lacking(path, "recipient", reading) : runtime.matching(recipient_wire, path, "recipient", reading, RECIPIENT_PATTERN);
  const amount: PayoutDetail["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  const result: PayoutDetail = { recipient, amount };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes PayoutDetail as 1.0.0 writes it. */
export function encodePayoutDetail(value: PayoutDetail, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(typeof value.recipient === "string" && RECIPIENT_PATTERN.test(value.recipient))) runtime.unfit();
  runtime.putString(writer, 10, value.recipient); // recipient
  runtime.putInt128(writer, 18, value.amount); // amount
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
