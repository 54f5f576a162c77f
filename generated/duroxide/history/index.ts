import * as runtime from "@evolvent/runtime";
import { type ActivityCompleted, storedActivityCompleted, wireActivityCompleted } from "./activity-completed.js";
import { type ActivityFailed, storedActivityFailed, wireActivityFailed } from "./activity-failed.js";
import { type ActivityScheduled, storedActivityScheduled, wireActivityScheduled } from "./activity-scheduled.js";
import { type ExternalEvent, storedExternalEvent, wireExternalEvent } from "./external-event.js";
import { type ExternalSubscribed, storedExternalSubscribed, wireExternalSubscribed } from "./external-subscribed.js";
import { type KeyValuesCleared, storedKeyValuesCleared, wireKeyValuesCleared } from "./key-values-cleared.js";
import {
  type OrchestrationCancelRequested,
  storedOrchestrationCancelRequested,
  wireOrchestrationCancelRequested,
} from "./orchestration-cancel-requested.js";
import {
  type OrchestrationChained,
  storedOrchestrationChained,
  wireOrchestrationChained,
} from "./orchestration-chained.js";
import {
  type OrchestrationCompleted,
  storedOrchestrationCompleted,
  wireOrchestrationCompleted,
} from "./orchestration-completed.js";
import {
  type OrchestrationContinuedAsNew,
  storedOrchestrationContinuedAsNew,
  wireOrchestrationContinuedAsNew,
} from "./orchestration-continued-as-new.js";
import {
  type OrchestrationFailed,
  storedOrchestrationFailed,
  wireOrchestrationFailed,
} from "./orchestration-failed.js";
import {
  type OrchestrationStarted,
  storedOrchestrationStarted,
  wireOrchestrationStarted,
} from "./orchestration-started.js";
import {
  type SubOrchestrationCompleted,
  storedSubOrchestrationCompleted,
  wireSubOrchestrationCompleted,
} from "./sub-orchestration-completed.js";
import {
  type SubOrchestrationFailed,
  storedSubOrchestrationFailed,
  wireSubOrchestrationFailed,
} from "./sub-orchestration-failed.js";
import {
  type SubOrchestrationScheduled,
  storedSubOrchestrationScheduled,
  wireSubOrchestrationScheduled,
} from "./sub-orchestration-scheduled.js";
import { type SystemCall, storedSystemCall, wireSystemCall } from "./system-call.js";
import { type TimerCreated, storedTimerCreated, wireTimerCreated } from "./timer-created.js";
import { type TimerFired, storedTimerFired, wireTimerFired } from "./timer-fired.js";

/**
 * What happened to an orchestration, one row an event, written once and never changed. A row holds the JSON in the column
 * `event_data`, its type once more in `event_type`, and the key (`instance_id`, `execution_id`, `event_id`).
 */
export type DuroxideHistoryEvent =
  | OrchestrationStarted
  | OrchestrationCompleted
  | OrchestrationFailed
  | OrchestrationContinuedAsNew
  | OrchestrationCancelRequested
  | OrchestrationChained
  | ActivityScheduled
  | ActivityCompleted
  | ActivityFailed
  | TimerCreated
  | TimerFired
  | ExternalSubscribed
  | ExternalEvent
  | SubOrchestrationScheduled
  | SubOrchestrationCompleted
  | SubOrchestrationFailed
  | SystemCall
  | KeyValuesCleared;

/** What a caller tells the readers beside the event. */
export interface HistoryContext {
  /** Key of the row. */
  readonly instance_id: string;
  /** Key of the row. */
  readonly execution_id: bigint;
  /** When the row was inserted. Stands in for a time that is not known. */
  readonly created_at?: string;
}

/** The `type` of each event of DuroxideHistoryEvent. */
export const eventTypes = [
  "OrchestrationStarted",
  "OrchestrationCompleted",
  "OrchestrationFailed",
  "OrchestrationContinuedAsNew",
  "OrchestrationCancelRequested",
  "OrchestrationChained",
  "ActivityScheduled",
  "ActivityCompleted",
  "ActivityFailed",
  "TimerCreated",
  "TimerFired",
  "ExternalSubscribed",
  "ExternalEvent",
  "SubOrchestrationScheduled",
  "SubOrchestrationCompleted",
  "SubOrchestrationFailed",
  "SystemCall",
  "KeyValuesCleared",
] as const;

export type {
  OrchestrationStarted,
  OrchestrationStartedPayload,
  OrchestrationStartedV0,
  OrchestrationStartedPayloadV0,
  OrchestrationStartedV1,
  OrchestrationStartedPayloadV1,
  OrchestrationStartedV2,
  OrchestrationStartedPayloadV2,
} from "./orchestration-started.js";
export type {
  OrchestrationCompleted,
  OrchestrationCompletedPayload,
  OrchestrationCompletedV0,
  OrchestrationCompletedV1,
  OrchestrationCompletedV2,
} from "./orchestration-completed.js";
export type {
  OrchestrationFailed,
  OrchestrationFailedPayload,
  OrchestrationFailedV0,
  OrchestrationFailedV1,
  OrchestrationFailedV2,
} from "./orchestration-failed.js";
export type {
  OrchestrationContinuedAsNew,
  OrchestrationContinuedAsNewPayload,
  OrchestrationContinuedAsNewV0,
  OrchestrationContinuedAsNewV1,
  OrchestrationContinuedAsNewV2,
} from "./orchestration-continued-as-new.js";
export type {
  OrchestrationCancelRequested,
  OrchestrationCancelRequestedPayload,
  OrchestrationCancelRequestedV0,
  OrchestrationCancelRequestedV1,
  OrchestrationCancelRequestedV2,
} from "./orchestration-cancel-requested.js";
export type {
  OrchestrationChained,
  OrchestrationChainedPayload,
  OrchestrationChainedV0,
  OrchestrationChainedV1,
  OrchestrationChainedV2,
} from "./orchestration-chained.js";
export type {
  ActivityScheduled,
  ActivityScheduledPayload,
  ActivityScheduledV0,
  ActivityScheduledPayloadV0,
  ActivityScheduledV1,
  ActivityScheduledPayloadV1,
  ActivityScheduledV2,
  ActivityScheduledPayloadV2,
} from "./activity-scheduled.js";
export type {
  ActivityCompleted,
  ActivityCompletedPayload,
  ActivityCompletedV0,
  ActivityCompletedPayloadV0,
  ActivityCompletedV1,
  ActivityCompletedPayloadV1,
  ActivityCompletedV2,
  ActivityCompletedPayloadV2,
} from "./activity-completed.js";
export type {
  ActivityFailed,
  ActivityFailedPayload,
  ActivityFailedV0,
  ActivityFailedPayloadV0,
  ActivityFailedV1,
  ActivityFailedPayloadV1,
  ActivityFailedV2,
  ActivityFailedPayloadV2,
} from "./activity-failed.js";
export type {
  TimerCreated,
  TimerCreatedPayload,
  TimerCreatedV0,
  TimerCreatedPayloadV0,
  TimerCreatedV1,
  TimerCreatedPayloadV1,
  TimerCreatedV2,
  TimerCreatedPayloadV2,
} from "./timer-created.js";
export type { TimerFired, TimerFiredPayload, TimerFiredV0, TimerFiredV1, TimerFiredV2 } from "./timer-fired.js";
export type {
  ExternalSubscribed,
  ExternalSubscribedPayload,
  ExternalSubscribedV0,
  ExternalSubscribedV1,
  ExternalSubscribedV2,
} from "./external-subscribed.js";
export type {
  ExternalEvent,
  ExternalEventPayload,
  ExternalEventV0,
  ExternalEventV1,
  ExternalEventV2,
} from "./external-event.js";
export type {
  SubOrchestrationScheduled,
  SubOrchestrationScheduledPayload,
  SubOrchestrationScheduledV0,
  SubOrchestrationScheduledPayloadV0,
  SubOrchestrationScheduledV1,
  SubOrchestrationScheduledPayloadV1,
  SubOrchestrationScheduledV2,
  SubOrchestrationScheduledPayloadV2,
} from "./sub-orchestration-scheduled.js";
export type {
  SubOrchestrationCompleted,
  SubOrchestrationCompletedPayload,
  SubOrchestrationCompletedV0,
  SubOrchestrationCompletedV1,
  SubOrchestrationCompletedV2,
} from "./sub-orchestration-completed.js";
export type {
  SubOrchestrationFailed,
  SubOrchestrationFailedPayload,
  SubOrchestrationFailedV0,
  SubOrchestrationFailedV1,
  SubOrchestrationFailedV2,
} from "./sub-orchestration-failed.js";
export type { SystemCall, SystemCallPayload, SystemCallV0 } from "./system-call.js";
export type { KeyValuesCleared, KeyValuesClearedPayload } from "./key-values-cleared.js";
export type { ErrorDetails } from "./error-details.js";
export type { ConfigErrorKind } from "./config-error-kind.js";
export type { AppErrorKind } from "./app-error-kind.js";
export type { RetryPolicy } from "./retry-policy.js";
export type { HistoryEvent } from "./history-event.js";

const storedEvents: readonly runtime.StoredEvent<DuroxideHistoryEvent>[] = [
  storedOrchestrationStarted,
  storedOrchestrationCompleted,
  storedOrchestrationFailed,
  storedOrchestrationContinuedAsNew,
  storedOrchestrationCancelRequested,
  storedOrchestrationChained,
  storedActivityScheduled,
  storedActivityCompleted,
  storedActivityFailed,
  storedTimerCreated,
  storedTimerFired,
  storedExternalSubscribed,
  storedExternalEvent,
  storedSubOrchestrationScheduled,
  storedSubOrchestrationCompleted,
  storedSubOrchestrationFailed,
  storedSystemCall,
  storedKeyValuesCleared,
];

/** Reads a stored event of any kind and version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(stored: string | Uint8Array | runtime.JsonValue, options: runtime.ReadOptions & { readonly context: HistoryContext }): runtime.ReadResult<DuroxideHistoryEvent> {
  return runtime.readStored(stored, storedEvents, options, ["instance_id", "execution_id"]);
}

/** Reads several stored events: a JSON list, or a container of them. */
export function readEvents(stored: string | Uint8Array | runtime.JsonValue, options: runtime.ReadOptions & { readonly context: HistoryContext }): readonly runtime.ReadResult<DuroxideHistoryEvent>[] {
  return runtime.readBatch(stored, [], storedEvents, options, ["instance_id", "execution_id"]);
}

const wireEvents: readonly runtime.WireEvent<DuroxideHistoryEvent>[] = [
  wireOrchestrationStarted,
  wireOrchestrationCompleted,
  wireOrchestrationFailed,
  wireOrchestrationContinuedAsNew,
  wireOrchestrationCancelRequested,
  wireOrchestrationChained,
  wireActivityScheduled,
  wireActivityCompleted,
  wireActivityFailed,
  wireTimerCreated,
  wireTimerFired,
  wireExternalSubscribed,
  wireExternalEvent,
  wireSubOrchestrationScheduled,
  wireSubOrchestrationCompleted,
  wireSubOrchestrationFailed,
  wireSystemCall,
  wireKeyValuesCleared,
];

/** Reads an event of any kind and version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<DuroxideHistoryEvent> {
  return runtime.readWire(bytes, wireEvents, options, ["instance_id", "execution_id"]);
}
