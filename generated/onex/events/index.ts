import * as runtime from "@evolvent/runtime";
import { type AlertRaised, storedAlertRaised, wireAlertRaised } from "./alert-raised.js";
import {
  type IntrospectionRequest,
  storedIntrospectionRequest,
  wireIntrospectionRequest,
} from "./introspection-request.js";
import {
  type IntrospectionResponse,
  storedIntrospectionResponse,
  wireIntrospectionResponse,
} from "./introspection-response.js";
import { type NodeAnnounce, storedNodeAnnounce, wireNodeAnnounce } from "./node-announce.js";
import { type NodeFailure, storedNodeFailure, wireNodeFailure } from "./node-failure.js";
import { type NodeRegister, storedNodeRegister, wireNodeRegister } from "./node-register.js";
import { type NodeStart, storedNodeStart, wireNodeStart } from "./node-start.js";
import { type NodeSuccess, storedNodeSuccess, wireNodeSuccess } from "./node-success.js";
import { type PerformanceProfile, storedPerformanceProfile, wirePerformanceProfile } from "./performance-profile.js";
import { type StructuredLog, storedStructuredLog, wireStructuredLog } from "./structured-log.js";
import {
  type TelemetryOperationError,
  storedTelemetryOperationError,
  wireTelemetryOperationError,
} from "./telemetry-operation-error.js";
import {
  type TelemetryOperationStart,
  storedTelemetryOperationStart,
  wireTelemetryOperationStart,
} from "./telemetry-operation-start.js";
import {
  type TelemetryOperationSuccess,
  storedTelemetryOperationSuccess,
  wireTelemetryOperationSuccess,
} from "./telemetry-operation-success.js";
import {
  type ToolDiscoveryRequest,
  storedToolDiscoveryRequest,
  wireToolDiscoveryRequest,
} from "./tool-discovery-request.js";
import {
  type ToolDiscoveryResponse,
  storedToolDiscoveryResponse,
  wireToolDiscoveryResponse,
} from "./tool-discovery-response.js";

/** What nodes and tools say on the event bus: one envelope, a type from an enum, and metadata of that type. */
export type AnyOnexEvent =
  | NodeStart
  | NodeSuccess
  | NodeFailure
  | NodeRegister
  | TelemetryOperationStart
  | TelemetryOperationSuccess
  | TelemetryOperationError
  | StructuredLog
  | IntrospectionRequest
  | IntrospectionResponse
  | ToolDiscoveryRequest
  | ToolDiscoveryResponse
  | NodeAnnounce
  | PerformanceProfile
  | AlertRaised;

/** The `type` of each event of AnyOnexEvent. */
export const eventTypes = [
  "NODE_START",
  "NODE_SUCCESS",
  "NODE_FAILURE",
  "NODE_REGISTER",
  "TELEMETRY_OPERATION_START",
  "TELEMETRY_OPERATION_SUCCESS",
  "TELEMETRY_OPERATION_ERROR",
  "STRUCTURED_LOG",
  "INTROSPECTION_REQUEST",
  "INTROSPECTION_RESPONSE",
  "TOOL_DISCOVERY_REQUEST",
  "TOOL_DISCOVERY_RESPONSE",
  "NODE_ANNOUNCE",
  "PERFORMANCE_PROFILE",
  "ALERT_RAISED",
] as const;

export type { NodeStart, NodeStartPayload, NodeStartV1, NodeStartV2 } from "./node-start.js";
export type { NodeSuccess, NodeSuccessPayload, NodeSuccessV1, NodeSuccessV2 } from "./node-success.js";
export type {
  NodeFailure,
  NodeFailurePayload,
  NodeFailureV1,
  NodeFailurePayloadV1,
  NodeFailureV2,
  NodeFailurePayloadV2,
} from "./node-failure.js";
export type { NodeRegister, NodeRegisterPayload, NodeRegisterV1, NodeRegisterV2 } from "./node-register.js";
export type {
  TelemetryOperationStart,
  TelemetryOperationStartPayload,
  TelemetryOperationStartV1,
  TelemetryOperationStartV2,
} from "./telemetry-operation-start.js";
export type {
  TelemetryOperationSuccess,
  TelemetryOperationSuccessPayload,
  TelemetryOperationSuccessV1,
  TelemetryOperationSuccessV2,
} from "./telemetry-operation-success.js";
export type {
  TelemetryOperationError,
  TelemetryOperationErrorPayload,
  TelemetryOperationErrorV1,
  TelemetryOperationErrorPayloadV1,
  TelemetryOperationErrorV2,
  TelemetryOperationErrorPayloadV2,
} from "./telemetry-operation-error.js";
export type { StructuredLog, StructuredLogPayload, StructuredLogV1, StructuredLogV2 } from "./structured-log.js";
export type {
  IntrospectionRequest,
  IntrospectionRequestPayload,
  IntrospectionRequestV1,
  IntrospectionRequestV2,
} from "./introspection-request.js";
export type {
  IntrospectionResponse,
  IntrospectionResponsePayload,
  IntrospectionResponseV1,
  IntrospectionResponseV2,
} from "./introspection-response.js";
export type {
  ToolDiscoveryRequest,
  ToolDiscoveryRequestPayload,
  ToolDiscoveryRequestV1,
  ToolDiscoveryRequestV2,
} from "./tool-discovery-request.js";
export type {
  ToolDiscoveryResponse,
  ToolDiscoveryResponsePayload,
  ToolDiscoveryResponseV1,
  ToolDiscoveryResponseV2,
} from "./tool-discovery-response.js";
export type { NodeAnnounce, NodeAnnouncePayload, NodeAnnounceV1, NodeAnnounceV2 } from "./node-announce.js";
export type {
  PerformanceProfile,
  PerformanceProfilePayload,
  PerformanceProfileV1,
  PerformanceProfileV2,
} from "./performance-profile.js";
export type { AlertRaised, AlertRaisedPayload, AlertRaisedV1, AlertRaisedV2 } from "./alert-raised.js";
export { ErrorCode } from "./error-code.js";
export type { LogLevel } from "./log-level.js";
export type { Sampling } from "./sampling.js";
export type { Compression } from "./compression.js";
export type { Replay } from "./replay.js";
export type { Span } from "./span.js";
export type { Protection } from "./protection.js";
export type { Encryption } from "./encryption.js";
export type { Signature } from "./signature.js";
export type { OnexEvent } from "./onex-event.js";

const storedEvents: readonly runtime.StoredEvent<AnyOnexEvent>[] = [
  storedNodeStart,
  storedNodeSuccess,
  storedNodeFailure,
  storedNodeRegister,
  storedTelemetryOperationStart,
  storedTelemetryOperationSuccess,
  storedTelemetryOperationError,
  storedStructuredLog,
  storedIntrospectionRequest,
  storedIntrospectionResponse,
  storedToolDiscoveryRequest,
  storedToolDiscoveryResponse,
  storedNodeAnnounce,
  storedPerformanceProfile,
  storedAlertRaised,
];

/** Reads a stored event of any kind and version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(stored: string | Uint8Array | runtime.JsonValue, options: runtime.ReadOptions = {}): runtime.ReadResult<AnyOnexEvent> {
  return runtime.readStored(stored, storedEvents, options);
}

/** Reads several stored events: a JSON list, or a container of them. */
export function readEvents(stored: string | Uint8Array | runtime.JsonValue, options: runtime.ReadOptions = {}): readonly runtime.ReadResult<AnyOnexEvent>[] {
  return runtime.readBatch(stored, [["events"]], storedEvents, options);
}

const wireEvents: readonly runtime.WireEvent<AnyOnexEvent>[] = [
  wireNodeStart,
  wireNodeSuccess,
  wireNodeFailure,
  wireNodeRegister,
  wireTelemetryOperationStart,
  wireTelemetryOperationSuccess,
  wireTelemetryOperationError,
  wireStructuredLog,
  wireIntrospectionRequest,
  wireIntrospectionResponse,
  wireToolDiscoveryRequest,
  wireToolDiscoveryResponse,
  wireNodeAnnounce,
  wirePerformanceProfile,
  wireAlertRaised,
];

/** Reads an event of any kind and version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<AnyOnexEvent> {
  return runtime.readWire(bytes, wireEvents, options);
}
