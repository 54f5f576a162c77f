import * as runtime from "@evolvent/runtime";
import { type FundsLocked, storedFundsLocked, wireFundsLocked } from "./funds-locked.js";
import { type FundsRefunded, storedFundsRefunded, wireFundsRefunded } from "./funds-refunded.js";
import { type FundsReleased, storedFundsReleased, wireFundsReleased } from "./funds-released.js";

/**
 * What the contract that holds bounties says. Each event has its own line of versions. On the wire stands the major
 * as an integer, or nothing; the minor is told by which fields there are. The event's name is a topic beside the data.
 */
export type BountyEscrowEvent = FundsLocked | FundsReleased | FundsRefunded;

/** What a caller tells the readers beside the event. */
export interface BountyEscrowContext {
  /** The event's name. On Soroban it is a topic of the contract event and no part of its data. */
  readonly topic: string;
}

/** The `type` of each event of BountyEscrowEvent. */
export const eventTypes = [
  "FundsLocked",
  "FundsReleased",
  "FundsRefunded",
] as const;

export type {
  FundsLocked,
  FundsLockedPayload,
  FundsLockedV1,
  FundsLockedPayloadV1,
  FundsLockedV2,
  FundsLockedPayloadV2,
} from "./funds-locked.js";
export type {
  FundsReleased,
  FundsReleasedPayload,
  FundsReleasedV1,
  FundsReleasedPayloadV1,
  FundsReleasedV2,
  FundsReleasedPayloadV2,
} from "./funds-released.js";
export type {
  FundsRefunded,
  FundsRefundedPayload,
  FundsRefundedV1,
  FundsRefundedPayloadV1,
  FundsRefundedV2,
  FundsRefundedPayloadV2,
} from "./funds-refunded.js";
export type { RefundMode } from "./refund-mode.js";
export type { WireMajor } from "./wire-major.js";
export type { Analytics } from "./analytics.js";
export type { ContractEvent } from "./contract-event.js";

const storedEvents: readonly runtime.StoredEvent<BountyEscrowEvent>[] = [
  storedFundsLocked,
  storedFundsReleased,
  storedFundsRefunded,
];

/** Reads a stored event of any kind and version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(stored: string | Uint8Array | runtime.JsonValue, options: runtime.ReadOptions & { readonly context: BountyEscrowContext }): runtime.ReadResult<BountyEscrowEvent> {
  return runtime.readStored(stored, storedEvents, options, ["topic"]);
}

/** Reads several stored events: a JSON list, or a container of them. */
export function readEvents(stored: string | Uint8Array | runtime.JsonValue, options: runtime.ReadOptions & { readonly context: BountyEscrowContext }): readonly runtime.ReadResult<BountyEscrowEvent>[] {
  return runtime.readBatch(stored, [], storedEvents, options, ["topic"]);
}

const wireEvents: readonly runtime.WireEvent<BountyEscrowEvent>[] = [
  wireFundsLocked,
  wireFundsReleased,
  wireFundsRefunded,
];

/** Reads an event of any kind and version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: BountyEscrowContext },
): runtime.ReadResult<BountyEscrowEvent> {
  return runtime.readWire(bytes, wireEvents, options, ["topic"]);
}
