import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLog } from "./base-event.js";
import { payloads } from "./payloads.js";

const folder = process.argv[2];
if (folder === undefined) throw new Error("say the folder to write to");

/** Answers say what they were caused by, always; the first of the others do not. */
const answers = new Set(["APPROVAL.PROVIDED", "APPROVAL.REJECTED", "SYSTEM.ESCALATION.RESOLVED"]);

function* everyEvent(log, blobs) {
  for (const [eventType, actor, list] of payloads(blobs)) {
    for (const [index, payload] of list.entries()) {
      const causationId = index > 0 || answers.has(eventType) ? "019a3f00-0000-7000-8000-00000000000c" : undefined;
      const stepId = index > 0 ? `wf-7/${eventType.toLowerCase()}` : undefined;
      yield log.write(eventType, payload, { ...actor, causationId, stepId, chained: index > 0 });
    }
  }
}

/** Payloads are open, and so are actors and sources that a later program adds. */
function* unknown(log) {
  const issue = { issueNumber: 7, repository: "acme/loop", title: "Größe" };
  yield log.write("ISSUE.SELECTED.SUCCESS", { issue, reason: "label", score: 0.5, labels: ["bug"] });
  yield log.write("CODE.FILE.DELETED", { path: "a.ts" }, { actorType: "webhook", actorId: "github" });
  yield log.write("CODE.FILE.DELETED", { path: "a.ts" }, { metadata: { source: "scheduler", host: "w-2", pid: 4711 } });
  yield log.write(
    "CONFIG.PROVIDER.ADDED",
    { provider: "x" },
    { others: { tenant: null, traceparent: "00-0af7-b7ad-01" } },
  );
}

/** A later minor version, of which nothing is known but that it may say more. */
function* later(log) {
  const schemaVersion = "1.4.0";
  yield log.write("CODE.FILE.DELETED", { path: "a.ts", trash: true }, { schemaVersion, stepId: "wf-7/clean" });
  yield log.write(
    "AI.REQUEST.FAILED",
    { provider: "x", error: "e", retryable: true },
    { schemaVersion, others: { region: "eu" } },
  );
}

const first = { schemaVersion: "1.0.0", tammaVersion: "0.1.0", environment: "dev" };
const second = { schemaVersion: "1.1.0", tammaVersion: "0.4.2-beta.1+größe", environment: "staging" };
const third = { schemaVersion: "2.0.0", tammaVersion: "1.0.0", environment: "prod" };
const files = {
  "events-v1.0.0": everyEvent(createLog(first), false),
  "events-v1.0.0-unknown": unknown(createLog(first)),
  "events-v1.1.0": everyEvent(createLog(second), true),
  "events-v1.1.0-later-unknown": later(createLog(second)),
  "events-v2.0.0": everyEvent(createLog(third), true),
  "events-v2.0.0-unknown": unknown(createLog(third)),
};
mkdirSync(folder, { recursive: true });
for (const [name, lines] of Object.entries(files))
  writeFileSync(join(folder, `${name}.ndjson`), `${[...lines].join("\n")}\n`);
