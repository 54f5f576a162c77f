import type { SystemEvent, SystemEvents } from "../system-event.js";

/** One line of versions for the whole schema (tamma.md:111): what it documents is 1.0.0, the other two are planned. */
const versions = ["1.0.0", "1.1.0", "2.0.0"];

/** An event that the description names by its type, or in words that the naming convention (tamma.md:97) makes a type of. */
function named(event: string, line: number): SystemEvent {
  return { event, versions, source: `tamma.md:${line}` };
}

/** Line 14 lists the areas, lines 29 to 35 the events in words, lines 120 to 148 types; each event stands at its best line. */
export const tammaEvents: readonly SystemEvents[] = [
  {
    package: "tamma.events",
    events: [
      named("ISSUE.SELECTED.SUCCESS", 121),
      named("ISSUE.ANALYSIS.COMPLETED", 122),
      named("ISSUE.ASSIGNED.SUCCESS", 123),
      named("AI.REQUEST.STARTED", 126),
      named("AI.RESPONSE.RECEIVED", 127),
      named("AI.REQUEST.FAILED", 30), // AIError
      named("AI.PROVIDER.SELECTED", 128),
      named("CODE.FILE.CREATED", 131),
      named("CODE.FILE.UPDATED", 132),
      named("CODE.FILE.DELETED", 31), // FileDeleted
      named("CODE.COMMIT.CREATED", 133),
      named("GIT.BRANCH.CREATED", 136),
      named("GIT.PULL_REQUEST.CREATED", 137),
      named("GIT.PULL_REQUEST.UPDATED", 32), // PRUpdated
      named("GIT.PULL_REQUEST.MERGED", 138),
      named("APPROVAL.REQUESTED", 141),
      named("APPROVAL.PROVIDED", 142),
      named("APPROVAL.REJECTED", 143),
      named("SYSTEM.ESCALATION.TRIGGERED", 146),
      named("SYSTEM.ESCALATION.RESOLVED", 34), // EscalationResolved
      named("SYSTEM.ERROR.OCCURRED", 147),
      named("SYSTEM.RETRY.EXHAUSTED", 148),
      named("CONFIG.UPDATED.SUCCESS", 35), // ConfigChanged
      named("CONFIG.PROVIDER.ADDED", 35),
      named("CONFIG.PLATFORM.ADDED", 35),
    ],
  },
];
