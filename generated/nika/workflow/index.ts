import * as runtime from "@evolvent/runtime";
import { type InputsResolved, storedInputsResolved, wireInputsResolved } from "./inputs-resolved.js";
import { type ProviderCalled, storedProviderCalled, wireProviderCalled } from "./provider-called.js";
import { type ProviderResponded, storedProviderResponded, wireProviderResponded } from "./provider-responded.js";
import { type SchemaValidated, storedSchemaValidated, wireSchemaValidated } from "./schema-validated.js";
import { type TaskCompleted, storedTaskCompleted, wireTaskCompleted } from "./task-completed.js";
import { type TaskFailed, storedTaskFailed, wireTaskFailed } from "./task-failed.js";
import { type TaskScheduled, storedTaskScheduled, wireTaskScheduled } from "./task-scheduled.js";
import { type TaskStarted, storedTaskStarted, wireTaskStarted } from "./task-started.js";
import { type TemplateResolved, storedTemplateResolved, wireTemplateResolved } from "./template-resolved.js";
import { type WorkflowCompleted, storedWorkflowCompleted, wireWorkflowCompleted } from "./workflow-completed.js";
import { type WorkflowFailed, storedWorkflowFailed, wireWorkflowFailed } from "./workflow-failed.js";
import { type WorkflowStarted, storedWorkflowStarted, wireWorkflowStarted } from "./workflow-started.js";

/**
 * The audit trail of one run of a workflow: what happened, in order, and when. Events are appended and never changed, so the
 * state at any event can be built again from those up to it. They say no version, for there is only one.
 */
export type WorkflowEvent =
  | WorkflowStarted
  | WorkflowCompleted
  | WorkflowFailed
  | TaskScheduled
  | InputsResolved
  | TaskStarted
  | TaskCompleted
  | TaskFailed
  | TemplateResolved
  | ProviderCalled
  | ProviderResponded
  | SchemaValidated;

/** The `type` of each event of WorkflowEvent. */
export const eventTypes = [
  "workflow_started",
  "workflow_completed",
  "workflow_failed",
  "task_scheduled",
  "inputs_resolved",
  "task_started",
  "task_completed",
  "task_failed",
  "template_resolved",
  "provider_called",
  "provider_responded",
  "schema_validated",
] as const;

export type { WorkflowStarted, WorkflowStartedPayload } from "./workflow-started.js";
export type { WorkflowCompleted, WorkflowCompletedPayload } from "./workflow-completed.js";
export type { WorkflowFailed, WorkflowFailedPayload } from "./workflow-failed.js";
export type { TaskScheduled, TaskScheduledPayload } from "./task-scheduled.js";
export type { InputsResolved, InputsResolvedPayload } from "./inputs-resolved.js";
export type { TaskStarted, TaskStartedPayload } from "./task-started.js";
export type { TaskCompleted, TaskCompletedPayload } from "./task-completed.js";
export type { TaskFailed, TaskFailedPayload } from "./task-failed.js";
export type { TemplateResolved, TemplateResolvedPayload } from "./template-resolved.js";
export type { ProviderCalled, ProviderCalledPayload } from "./provider-called.js";
export type { ProviderResponded, ProviderRespondedPayload } from "./provider-responded.js";
export type { SchemaValidated, SchemaValidatedPayload } from "./schema-validated.js";
export type { Event } from "./event.js";

const storedEvents: readonly runtime.StoredEvent<WorkflowEvent>[] = [
  storedWorkflowStarted,
  storedWorkflowCompleted,
  storedWorkflowFailed,
  storedTaskScheduled,
  storedInputsResolved,
  storedTaskStarted,
  storedTaskCompleted,
  storedTaskFailed,
  storedTemplateResolved,
  storedProviderCalled,
  storedProviderResponded,
  storedSchemaValidated,
];

/** Reads a stored event of any kind and version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(stored: string | Uint8Array | runtime.JsonValue, options: runtime.ReadOptions = {}): runtime.ReadResult<WorkflowEvent> {
  return runtime.readStored(stored, storedEvents, options);
}

/** Reads several stored events: a JSON list, or a container of them. */
export function readEvents(stored: string | Uint8Array | runtime.JsonValue, options: runtime.ReadOptions = {}): readonly runtime.ReadResult<WorkflowEvent>[] {
  return runtime.readBatch(stored, [], storedEvents, options);
}

const wireEvents: readonly runtime.WireEvent<WorkflowEvent>[] = [
  wireWorkflowStarted,
  wireWorkflowCompleted,
  wireWorkflowFailed,
  wireTaskScheduled,
  wireInputsResolved,
  wireTaskStarted,
  wireTaskCompleted,
  wireTaskFailed,
  wireTemplateResolved,
  wireProviderCalled,
  wireProviderResponded,
  wireSchemaValidated,
];

/** Reads an event of any kind and version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<WorkflowEvent> {
  return runtime.readWire(bytes, wireEvents, options);
}
