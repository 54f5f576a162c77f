import * as runtime from "@evolvent/runtime";

/** A contract event as an indexer keeps it. */
export interface ContractEvent {
  /** Contract that said it. */
  readonly contract_id?: string;
  /** Sequence number of the ledger that holds it. */
  readonly ledger?: number;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `ContractEvent`. */
export function isContractEvent(value: unknown): value is ContractEvent {
  return (
    runtime.isRecord<ContractEvent>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    (value.contract_id === undefined || runtime.isText(value.contract_id)) &&
    (value.ledger === undefined || runtime.isUint32(value.ledger))
  );
}

/** Whether a value is of type `ContractEvent`; what is wrong with it goes to `issues`. */
export function checkContractEvent(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ContractEvent {
  const before = issues.length;
  if (!runtime.checkObject<ContractEvent>(value, path, issues)) return false;
  if (value.contract_id !== undefined) runtime.checkString(value.contract_id, path, "contract_id", issues);
  if (value.ledger !== undefined) runtime.checkUint32(value.ledger, path, "ledger", issues);
  return issues.length === before;
}

const keysOfContractEvent: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("contract_id", "ledger");

/** Reads ContractEvent as 1.0.0 stored it. */
export function readContractEvent(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): ContractEvent {
  const stored = runtime.readObject<ContractEvent>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const contract_id: ContractEvent["contract_id"] = stored.contract_id === undefined ? undefined : runtime.readString(stored.contract_id, path, "contract_id", reading);
  const ledger: ContractEvent["ledger"] = stored.ledger === undefined ? undefined : runtime.readUint32(stored.ledger, path, "ledger", reading, "number");
  const result: runtime.Mutable<ContractEvent> = {};
  if (contract_id !== undefined) result.contract_id = contract_id;
  if (ledger !== undefined) result.ledger = ledger;
  return result;
}

/** Writes ContractEvent as 1.0.0 stores it. */
export function writeContractEvent(value: ContractEvent): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  if (value.contract_id !== undefined) json["contract_id"] = value.contract_id;
  if (value.ledger !== undefined) json["ledger"] = value.ledger;
  return runtime.writeUnknown(json, value, keysOfContractEvent);
}

/** Decodes ContractEvent as 1.0.0 wrote it. */
export function decodeContractEvent(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ContractEvent {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let contract_id: string | undefined;
  let ledger: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 26: // contract_id
        contract_id = runtime.takeString(reader, path, "contract_id", reading);
        break;
      case 32: // ledger
        ledger = runtime.takeUint32(reader);
        break;
      case 10: // type
      case 18: // version
      case 122: // payload
        runtime.skipValue(reader, tag);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: runtime.Mutable<ContractEvent> = {};
  if (contract_id !== undefined) result.contract_id = contract_id;
  if (ledger !== undefined) result.ledger = ledger;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ContractEvent as 1.0.0 writes it. */
export function encodeContractEvent(value: ContractEvent, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.contract_id !== undefined) {
    runtime.putString(writer, 26, value.contract_id); // contract_id
  }
  if (value.ledger !== undefined) {
    runtime.putUint32(writer, 32, value.ledger); // ledger
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
