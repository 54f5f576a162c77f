import * as runtime from "@evolvent/runtime";
import { type AiProviderSelected, storedAiProviderSelected, wireAiProviderSelected } from "./ai-provider-selected.js";
import { type AiRequestFailed, storedAiRequestFailed, wireAiRequestFailed } from "./ai-request-failed.js";
import { type AiRequestStarted, storedAiRequestStarted, wireAiRequestStarted } from "./ai-request-started.js";
import { type AiResponseReceived, storedAiResponseReceived, wireAiResponseReceived } from "./ai-response-received.js";
import { type ApprovalProvided, storedApprovalProvided, wireApprovalProvided } from "./approval-provided.js";
import { type ApprovalRejected, storedApprovalRejected, wireApprovalRejected } from "./approval-rejected.js";
import { type ApprovalRequested, storedApprovalRequested, wireApprovalRequested } from "./approval-requested.js";
import { type CodeCommitCreated, storedCodeCommitCreated, wireCodeCommitCreated } from "./code-commit-created.js";
import { type CodeFileCreated, storedCodeFileCreated, wireCodeFileCreated } from "./code-file-created.js";
import { type CodeFileDeleted, storedCodeFileDeleted, wireCodeFileDeleted } from "./code-file-deleted.js";
import { type CodeFileUpdated, storedCodeFileUpdated, wireCodeFileUpdated } from "./code-file-updated.js";
import {
  type ConfigPlatformAdded,
  storedConfigPlatformAdded,
  wireConfigPlatformAdded,
} from "./config-platform-added.js";
import {
  type ConfigProviderAdded,
  storedConfigProviderAdded,
  wireConfigProviderAdded,
} from "./config-provider-added.js";
import {
  type ConfigUpdatedSuccess,
  storedConfigUpdatedSuccess,
  wireConfigUpdatedSuccess,
} from "./config-updated-success.js";
import { type GitBranchCreated, storedGitBranchCreated, wireGitBranchCreated } from "./git-branch-created.js";
import {
  type GitPullRequestCreated,
  storedGitPullRequestCreated,
  wireGitPullRequestCreated,
} from "./git-pull-request-created.js";
import {
  type GitPullRequestMerged,
  storedGitPullRequestMerged,
  wireGitPullRequestMerged,
} from "./git-pull-request-merged.js";
import {
  type GitPullRequestUpdated,
  storedGitPullRequestUpdated,
  wireGitPullRequestUpdated,
} from "./git-pull-request-updated.js";
import {
  type IssueAnalysisCompleted,
  storedIssueAnalysisCompleted,
  wireIssueAnalysisCompleted,
} from "./issue-analysis-completed.js";
import {
  type IssueAssignedSuccess,
  storedIssueAssignedSuccess,
  wireIssueAssignedSuccess,
} from "./issue-assigned-success.js";
import {
  type IssueSelectedSuccess,
  storedIssueSelectedSuccess,
  wireIssueSelectedSuccess,
} from "./issue-selected-success.js";
import {
  type SystemErrorOccurred,
  storedSystemErrorOccurred,
  wireSystemErrorOccurred,
} from "./system-error-occurred.js";
import {
  type SystemEscalationResolved,
  storedSystemEscalationResolved,
  wireSystemEscalationResolved,
} from "./system-escalation-resolved.js";
import {
  type SystemEscalationTriggered,
  storedSystemEscalationTriggered,
  wireSystemEscalationTriggered,
} from "./system-escalation-triggered.js";
import {
  type SystemRetryExhausted,
  storedSystemRetryExhausted,
  wireSystemRetryExhausted,
} from "./system-retry-exhausted.js";

/**
 * Everything the autonomous loop does: who did what, when and why, for audit, for finding faults, and for going back in time.
 * Events are appended and never changed. What belongs together has one `correlationId`; `causationId` is the event that led to
 * this one.
 *
 * A type is called `AGGREGATE.ACTION.STATUS`, of the aggregates ISSUE, AI, CODE, GIT, APPROVAL, SYSTEM and CONFIG; approvals
 * have no third word. A minor version only adds what may be absent; what is obsolete is deprecated before a major version drops it.
 */
export type TammaEvent =
  | AiRequestStarted
  | AiResponseReceived
  | AiRequestFailed
  | AiProviderSelected
  | ApprovalRequested
  | ApprovalProvided
  | ApprovalRejected
  | CodeFileCreated
  | CodeFileUpdated
  | CodeFileDeleted
  | CodeCommitCreated
  | ConfigUpdatedSuccess
  | ConfigProviderAdded
  | ConfigPlatformAdded
  | GitBranchCreated
  | GitPullRequestCreated
  | GitPullRequestUpdated
  | GitPullRequestMerged
  | IssueSelectedSuccess
  | IssueAnalysisCompleted
  | IssueAssignedSuccess
  | SystemEscalationTriggered
  | SystemEscalationResolved
  | SystemErrorOccurred
  | SystemRetryExhausted;

/** The `type` of each event of TammaEvent. */
export const eventTypes = [
  "AI.REQUEST.STARTED",
  "AI.RESPONSE.RECEIVED",
  "AI.REQUEST.FAILED",
  "AI.PROVIDER.SELECTED",
  "APPROVAL.REQUESTED",
  "APPROVAL.PROVIDED",
  "APPROVAL.REJECTED",
  "CODE.FILE.CREATED",
  "CODE.FILE.UPDATED",
  "CODE.FILE.DELETED",
  "CODE.COMMIT.CREATED",
  "CONFIG.UPDATED.SUCCESS",
  "CONFIG.PROVIDER.ADDED",
  "CONFIG.PLATFORM.ADDED",
  "GIT.BRANCH.CREATED",
  "GIT.PULL_REQUEST.CREATED",
  "GIT.PULL_REQUEST.UPDATED",
  "GIT.PULL_REQUEST.MERGED",
  "ISSUE.SELECTED.SUCCESS",
  "ISSUE.ANALYSIS.COMPLETED",
  "ISSUE.ASSIGNED.SUCCESS",
  "SYSTEM.ESCALATION.TRIGGERED",
  "SYSTEM.ESCALATION.RESOLVED",
  "SYSTEM.ERROR.OCCURRED",
  "SYSTEM.RETRY.EXHAUSTED",
] as const;

export type {
  AiRequestStarted,
  AiRequestStartedPayload,
  AiRequestStartedV1,
  AiRequestStartedPayloadV1,
  AiRequestStartedV2,
  AiRequestStartedPayloadV2,
} from "./ai-request-started.js";
export type {
  AiResponseReceived,
  AiResponseReceivedPayload,
  AiResponseReceivedV1,
  AiResponseReceivedPayloadV1,
  AiResponseReceivedV2,
  AiResponseReceivedPayloadV2,
} from "./ai-response-received.js";
export type {
  AiRequestFailed,
  AiRequestFailedPayload,
  AiRequestFailedV1,
  AiRequestFailedV2,
} from "./ai-request-failed.js";
export type {
  AiProviderSelected,
  AiProviderSelectedPayload,
  AiProviderSelectedV1,
  AiProviderSelectedV2,
} from "./ai-provider-selected.js";
export type {
  ApprovalRequested,
  ApprovalRequestedPayload,
  ApprovalRequestedV1,
  ApprovalRequestedV2,
} from "./approval-requested.js";
export type {
  ApprovalProvided,
  ApprovalProvidedPayload,
  ApprovalProvidedV1,
  ApprovalProvidedV2,
} from "./approval-provided.js";
export type {
  ApprovalRejected,
  ApprovalRejectedPayload,
  ApprovalRejectedV1,
  ApprovalRejectedV2,
} from "./approval-rejected.js";
export type {
  CodeFileCreated,
  CodeFileCreatedPayload,
  CodeFileCreatedV1,
  CodeFileCreatedV2,
} from "./code-file-created.js";
export type {
  CodeFileUpdated,
  CodeFileUpdatedPayload,
  CodeFileUpdatedV1,
  CodeFileUpdatedV2,
} from "./code-file-updated.js";
export type {
  CodeFileDeleted,
  CodeFileDeletedPayload,
  CodeFileDeletedV1,
  CodeFileDeletedV2,
} from "./code-file-deleted.js";
export type {
  CodeCommitCreated,
  CodeCommitCreatedPayload,
  CodeCommitCreatedV1,
  CodeCommitCreatedV2,
} from "./code-commit-created.js";
export type {
  ConfigUpdatedSuccess,
  ConfigUpdatedSuccessPayload,
  ConfigUpdatedSuccessV1,
  ConfigUpdatedSuccessV2,
} from "./config-updated-success.js";
export type {
  ConfigProviderAdded,
  ConfigProviderAddedPayload,
  ConfigProviderAddedV1,
  ConfigProviderAddedV2,
} from "./config-provider-added.js";
export type {
  ConfigPlatformAdded,
  ConfigPlatformAddedPayload,
  ConfigPlatformAddedV1,
  ConfigPlatformAddedV2,
} from "./config-platform-added.js";
export type {
  GitBranchCreated,
  GitBranchCreatedPayload,
  GitBranchCreatedV1,
  GitBranchCreatedV2,
} from "./git-branch-created.js";
export type {
  GitPullRequestCreated,
  GitPullRequestCreatedPayload,
  GitPullRequestCreatedV1,
  GitPullRequestCreatedV2,
} from "./git-pull-request-created.js";
export type {
  GitPullRequestUpdated,
  GitPullRequestUpdatedPayload,
  GitPullRequestUpdatedV1,
  GitPullRequestUpdatedV2,
} from "./git-pull-request-updated.js";
export type {
  GitPullRequestMerged,
  GitPullRequestMergedPayload,
  GitPullRequestMergedV1,
  GitPullRequestMergedV2,
} from "./git-pull-request-merged.js";
export type {
  IssueSelectedSuccess,
  IssueSelectedSuccessPayload,
  IssueSelectedSuccessV1,
  IssueSelectedSuccessV2,
} from "./issue-selected-success.js";
export type {
  IssueAnalysisCompleted,
  IssueAnalysisCompletedPayload,
  IssueAnalysisCompletedV1,
  IssueAnalysisCompletedV2,
} from "./issue-analysis-completed.js";
export type {
  IssueAssignedSuccess,
  IssueAssignedSuccessPayload,
  IssueAssignedSuccessV1,
  IssueAssignedSuccessV2,
} from "./issue-assigned-success.js";
export type {
  SystemEscalationTriggered,
  SystemEscalationTriggeredPayload,
  SystemEscalationTriggeredV1,
  SystemEscalationTriggeredV2,
} from "./system-escalation-triggered.js";
export type {
  SystemEscalationResolved,
  SystemEscalationResolvedPayload,
  SystemEscalationResolvedV1,
  SystemEscalationResolvedV2,
} from "./system-escalation-resolved.js";
export type {
  SystemErrorOccurred,
  SystemErrorOccurredPayload,
  SystemErrorOccurredV1,
  SystemErrorOccurredV2,
} from "./system-error-occurred.js";
export type {
  SystemRetryExhausted,
  SystemRetryExhaustedPayload,
  SystemRetryExhaustedV1,
  SystemRetryExhaustedV2,
} from "./system-retry-exhausted.js";
export type { Metadata } from "./metadata.js";
export type { Integrity } from "./integrity.js";
export type { IssueRef } from "./issue-ref.js";
export type { PullRequestRef } from "./pull-request-ref.js";
export type { Change } from "./change.js";
export type { Blob } from "./blob.js";
export type { BaseEvent } from "./base-event.js";

const storedEvents: readonly runtime.StoredEvent<TammaEvent>[] = [
  storedAiRequestStarted,
  storedAiResponseReceived,
  storedAiRequestFailed,
  storedAiProviderSelected,
  storedApprovalRequested,
  storedApprovalProvided,
  storedApprovalRejected,
  storedCodeFileCreated,
  storedCodeFileUpdated,
  storedCodeFileDeleted,
  storedCodeCommitCreated,
  storedConfigUpdatedSuccess,
  storedConfigProviderAdded,
  storedConfigPlatformAdded,
  storedGitBranchCreated,
  storedGitPullRequestCreated,
  storedGitPullRequestUpdated,
  storedGitPullRequestMerged,
  storedIssueSelectedSuccess,
  storedIssueAnalysisCompleted,
  storedIssueAssignedSuccess,
  storedSystemEscalationTriggered,
  storedSystemEscalationResolved,
  storedSystemErrorOccurred,
  storedSystemRetryExhausted,
];

/** Reads a stored event of any kind and version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(stored: string | Uint8Array | runtime.JsonValue, options: runtime.ReadOptions = {}): runtime.ReadResult<TammaEvent> {
  return runtime.readStored(stored, storedEvents, options);
}

/** Reads several stored events: a JSON list, or a container of them. */
export function readEvents(stored: string | Uint8Array | runtime.JsonValue, options: runtime.ReadOptions = {}): readonly runtime.ReadResult<TammaEvent>[] {
  return runtime.readBatch(stored, [], storedEvents, options);
}

const wireEvents: readonly runtime.WireEvent<TammaEvent>[] = [
  wireAiRequestStarted,
  wireAiResponseReceived,
  wireAiRequestFailed,
  wireAiProviderSelected,
  wireApprovalRequested,
  wireApprovalProvided,
  wireApprovalRejected,
  wireCodeFileCreated,
  wireCodeFileUpdated,
  wireCodeFileDeleted,
  wireCodeCommitCreated,
  wireConfigUpdatedSuccess,
  wireConfigProviderAdded,
  wireConfigPlatformAdded,
  wireGitBranchCreated,
  wireGitPullRequestCreated,
  wireGitPullRequestUpdated,
  wireGitPullRequestMerged,
  wireIssueSelectedSuccess,
  wireIssueAnalysisCompleted,
  wireIssueAssignedSuccess,
  wireSystemEscalationTriggered,
  wireSystemEscalationResolved,
  wireSystemErrorOccurred,
  wireSystemRetryExhausted,
];

/** Reads an event of any kind and version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TammaEvent> {
  return runtime.readWire(bytes, wireEvents, options);
}
