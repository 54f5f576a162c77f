import * as runtime from "@evolvent/runtime";
import { type BatchPayout, storedBatchPayout, wireBatchPayout } from "./batch-payout.js";
import { type ProgramFundsLocked, storedProgramFundsLocked, wireProgramFundsLocked } from "./program-funds-locked.js";

/** What the contract that holds the funds of programs says, in the same envelope as the bounty escrow. */
export type ProgramEscrowEvent = ProgramFundsLocked | BatchPayout;

/** What a caller tells the readers beside the event. */
export interface ProgramEscrowContext {
  /** The event's name. On Soroban it is a topic of the contract event and no part of its data. */
  readonly topic: string;
}

/** The `type` of each event of ProgramEscrowEvent. */
export const eventTypes = [
  "ProgramFundsLocked",
  "BatchPayout",
] as const;

export type {
  ProgramFundsLocked,
  ProgramFundsLockedPayload,
  ProgramFundsLockedV1,
  ProgramFundsLockedPayloadV1,
  ProgramFundsLockedV2,
  ProgramFundsLockedPayloadV2,
} from "./program-funds-locked.js";
export type {
  BatchPayout,
  BatchPayoutPayload,
  BatchPayoutV1,
  BatchPayoutPayloadV1,
  BatchPayoutV2,
  BatchPayoutPayloadV2,
} from "./batch-payout.js";
export type { PayoutDetail } from "./payout-detail.js";

const storedEvents: readonly runtime.StoredEvent<ProgramEscrowEvent>[] = [
  storedProgramFundsLocked,
  storedBatchPayout,
];

/** Reads a stored event of any kind and version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(stored: string | Uint8Array | runtime.JsonValue, options: runtime.ReadOptions & { readonly context: ProgramEscrowContext }): runtime.ReadResult<ProgramEscrowEvent> {
  return runtime.readStored(stored, storedEvents, options, ["topic"]);
}

/** Reads several stored events: a JSON list, or a container of them. */
export function readEvents(stored: string | Uint8Array | runtime.JsonValue, options: runtime.ReadOptions & { readonly context: ProgramEscrowContext }): readonly runtime.ReadResult<ProgramEscrowEvent>[] {
  return runtime.readBatch(stored, [], storedEvents, options, ["topic"]);
}

const wireEvents: readonly runtime.WireEvent<ProgramEscrowEvent>[] = [
  wireProgramFundsLocked,
  wireBatchPayout,
];

/** Reads an event of any kind and version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: ProgramEscrowContext },
): runtime.ReadResult<ProgramEscrowEvent> {
  return runtime.readWire(bytes, wireEvents, options, ["topic"]);
}
