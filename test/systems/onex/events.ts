import type { SystemEvents } from "../system-event.js";

/** The original schema (onex.md:54) and the four phases of the roadmap (onex.md:99, 125, 145, 165). */
const always = ["1.0.0", "1.1.0", "1.2.0", "1.3.0", "2.0.0"] as const;
/** New event types come with a minor (onex.md:66). */
const sinceMinor = ["1.1.0", "1.2.0", "1.3.0", "2.0.0"] as const;
/** The third phase (onex.md:145). */
const sinceProfiling = ["1.3.0", "2.0.0"] as const;

/** What the description of ONEX names; members of its enum of event types (onex.md:66) are in the draft of its people. */
export const onexEvents: readonly SystemEvents[] = [
  {
    package: "onex.events",
    events: [
      { event: "NODE_START", versions: always, source: "drafts/onex/events.yaml:35" },
      { event: "NODE_SUCCESS", versions: always, source: "drafts/onex/events.yaml:36" },
      { event: "NODE_FAILURE", versions: always, source: "onex.md:111" },
      { event: "NODE_REGISTER", versions: always, source: "drafts/onex/events.yaml:52" },
      { event: "TELEMETRY_OPERATION_START", versions: always, source: "drafts/onex/events.yaml:53" },
      { event: "TELEMETRY_OPERATION_SUCCESS", versions: always, source: "drafts/onex/events.yaml:54" },
      { event: "TELEMETRY_OPERATION_ERROR", versions: always, source: "onex.md:111" },
      { event: "STRUCTURED_LOG", versions: always, source: "drafts/onex/events.yaml:56" },
      { event: "INTROSPECTION_REQUEST", versions: always, source: "drafts/onex/events.yaml:57" },
      { event: "INTROSPECTION_RESPONSE", versions: always, source: "drafts/onex/events.yaml:58" },
      { event: "ToolDiscoveryRequest", versions: always, source: "drafts/onex/events.yaml:59" },
      { event: "ToolDiscoveryResponse", versions: always, source: "drafts/onex/events.yaml:66" },
      { event: "NODE_ANNOUNCE", versions: sinceMinor, source: "drafts/onex/events.yaml:67" },
      { event: "PERFORMANCE_PROFILE", versions: sinceProfiling, source: "onex.md:157" },
      { event: "ALERT_RAISED", versions: sinceProfiling, source: "onex.md:159" },
    ],
  },
];
