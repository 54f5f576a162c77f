import type { SystemEvents } from "../system-event.js";

/** Nothing on the wire says a version, and none is described: there is one. */
const versions = ["1.0.0"] as const;

/** What Nika's description names: twelve kinds in three levels. */
export const nikaEvents: readonly SystemEvents[] = [
  {
    package: "nika.workflow",
    events: [
      { event: "WorkflowStarted", versions, source: "nika.md:85" },
      { event: "WorkflowCompleted", versions, source: "nika.md:88" },
      { event: "WorkflowFailed", versions, source: "nika.md:92" },
      { event: "TaskScheduled", versions, source: "nika.md:100" },
      { event: "InputsResolved", versions, source: "nika.md:105" },
      { event: "TaskStarted", versions, source: "nika.md:109" },
      { event: "TaskCompleted", versions, source: "nika.md:112" },
      { event: "TaskFailed", versions, source: "nika.md:117" },
      { event: "TemplateResolved", versions, source: "nika.md:126" },
      { event: "ProviderCalled", versions, source: "nika.md:131" },
      { event: "ProviderResponded", versions, source: "nika.md:137" },
      { event: "SchemaValidated", versions, source: "nika.md:142" },
    ],
  },
];
