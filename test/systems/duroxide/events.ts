import type { SystemEvents } from "../system-event.js";

/** From before versioning, with timestamps, with schema_version, the redesign. */
const released = ["0.1.0", "0.2.0", "0.3.0", "1.0.0"] as const;
/** What its description plans: workers, retry policy, tags. */
const planned = [...released, "2.0.0"] as const;

/** What Duroxide's description names. `duroxide.md:74` says "and so on"; the draft of its people spells that out. */
export const duroxideEvents: readonly SystemEvents[] = [
  {
    package: "duroxide.history",
    events: [
      { event: "OrchestrationStarted", versions: planned, source: "duroxide.md:42" },
      { event: "OrchestrationCompleted", versions: planned, source: "duroxide.md:51" },
      { event: "OrchestrationFailed", versions: planned, source: "duroxide.md:56" },
      { event: "OrchestrationContinuedAsNew", versions: planned, source: "drafts/duroxide/history.yaml:79" },
      { event: "OrchestrationCancelRequested", versions: planned, source: "drafts/duroxide/history.yaml:80" },
      { event: "OrchestrationChained", versions: planned, source: "drafts/duroxide/history.yaml:81" },
      { event: "ActivityScheduled", versions: planned, source: "duroxide.md:61" },
      { event: "ActivityCompleted", versions: planned, source: "duroxide.md:68" },
      { event: "ActivityFailed", versions: planned, source: "duroxide.md:306" },
      { event: "TimerCreated", versions: planned, source: "duroxide.md:303" },
      { event: "TimerFired", versions: planned, source: "drafts/duroxide/history.yaml:119" },
      { event: "ExternalSubscribed", versions: planned, source: "drafts/duroxide/history.yaml:120" },
      { event: "ExternalEvent", versions: planned, source: "README.md:9" },
      { event: "SubOrchestrationScheduled", versions: planned, source: "duroxide.md:303" },
      { event: "SubOrchestrationCompleted", versions: planned, source: "drafts/duroxide/history.yaml:123" },
      { event: "SubOrchestrationFailed", versions: planned, source: "drafts/duroxide/history.yaml:124" },
      { event: "SystemCall", versions: ["0.1.0", "0.2.0", "0.3.0"], source: "drafts/duroxide/history.yaml:125" },
      { event: "KeyValuesCleared", versions: ["2.0.0"], source: "drafts/duroxide/history.yaml:126" },
    ],
  },
];
