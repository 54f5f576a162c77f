/*
 * What each event says, twice or more: with everything it may say, with as little as it may, and at the limits of its numbers.
 * `blobs` is true from 1.1.0 on.
 */

const issue = { issueNumber: 7, repository: "acme/loop" };
const pullRequest = { repository: "acme/loop", number: 12 };
const sha = "3f786850e387550fdab836ed7e6dc881de23001b";
const blob = {
  uri: "blob://texts/7",
  sha256: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
  bytes: Number.MAX_SAFE_INTEGER,
};
const most = 2 ** 32 - 1;
const text = "Größe: 10 µm — “ok”, 日本語, 🚀, \u0000\t\n\\ </script> \u2028";

const orchestrator = { metadata: { source: "orchestrator" } };
const worker = { actorType: "service", actorId: "worker-2", metadata: { source: "worker", tags: {} } };
const ai = {
  actorType: "ai",
  actorId: "anthropic/claude",
  metadata: { source: "worker", tags: { issueId: "7", größe: text } },
};
const user = {
  actorType: "user",
  actorId: "zoë@example.com",
  metadata: { source: "api", tags: { "": "", prId: "12" } },
};
const operator = { actorType: "user", actorId: "ana@example.com", metadata: { source: "cli" } };

/** Pairs of type and payloads, each payload with the actor that writes it. */
export function payloads(blobs) {
  const whole = (key) => (blobs ? { [key]: blob } : {});
  return [
    [
      "ISSUE.SELECTED.SUCCESS",
      orchestrator,
      [
        { issue, reason: "label: good first issue" },
        { issue: { issueNumber: most, repository: "a/b" }, reason: text, candidates: most },
      ],
    ],
    [
      "ISSUE.ANALYSIS.COMPLETED",
      ai,
      [
        { issue, summary: text, sources: ["src/loop.ts", "acme/loop#5"] },
        { issue, summary: "", sources: [] },
      ],
    ],
    [
      "ISSUE.ASSIGNED.SUCCESS",
      orchestrator,
      [
        { issue, assignee: "tamma" },
        { issue, assignee: "zoë" },
      ],
    ],
    [
      "AI.REQUEST.STARTED",
      worker,
      [
        { provider: "anthropic", model: "claude", prompt: text },
        {
          provider: "anthropic",
          model: "claude",
          prompt: "🚀".repeat(1000),
          ...whole("promptBlob"),
          accessed: ["src/größe.ts"],
        },
      ],
    ],
    [
      "AI.RESPONSE.RECEIVED",
      ai,
      [
        { provider: "anthropic", model: "claude", duration: 1500 },
        {
          provider: "anthropic",
          model: "claude",
          text,
          ...whole("textBlob"),
          inputTokens: most,
          outputTokens: 0,
          duration: 0,
        },
        { provider: "openai", model: "gpt", text: "", outputTokens: 1, duration: 86_400_000 },
      ],
    ],
    [
      "AI.REQUEST.FAILED",
      worker,
      [
        { provider: "openai", error: "429", retryable: true },
        { provider: "openai", model: "gpt", error: text, retryable: false, attempt: most },
      ],
    ],
    [
      "AI.PROVIDER.SELECTED",
      orchestrator,
      [
        { provider: "openai", task: "code", reason: "cost" },
        { provider: "openai", model: "gpt", task: "analysis", reason: text },
      ],
    ],
    [
      "CODE.FILE.CREATED",
      worker,
      [
        { path: "src/größe.ts", bytes: 0 },
        { path: "data.bin", bytes: Number.MAX_SAFE_INTEGER },
      ],
    ],
    [
      "CODE.FILE.UPDATED",
      worker,
      [
        { path: "src/loop.ts", added: 2, removed: 1 },
        { path: "src/loop.ts", added: most, removed: most },
      ],
    ],
    ["CODE.FILE.DELETED", worker, [{ path: "docs/old page.md" }]],
    [
      "CODE.COMMIT.CREATED",
      worker,
      [
        { sha, message: "Count the rounds" },
        { sha, message: text, branch: "größe-7", files: ["src/loop.ts"] },
      ],
    ],
    [
      "GIT.BRANCH.CREATED",
      worker,
      [
        { branch: "loop-7", from: "main" },
        { repository: "acme/loop", branch: "größe-7", from: sha },
      ],
    ],
    ["GIT.PULL_REQUEST.CREATED", worker, [{ pullRequest, title: text, branch: "loop-7", base: "main" }]],
    [
      "GIT.PULL_REQUEST.UPDATED",
      worker,
      [
        { pullRequest, changes: [{ path: "title", before: "Count", after: text }] },
        {
          pullRequest,
          changes: [
            { path: "milestone", before: { title: "M1", due: null }, after: null },
            { path: "labels", after: ["bug", 1, 0.5, -1e300, false] },
          ],
        },
      ],
    ],
    [
      "GIT.PULL_REQUEST.MERGED",
      orchestrator,
      [
        { pullRequest, sha },
        { pullRequest: { repository: "acme/größe", number: most }, sha, into: "main" },
      ],
    ],
    [
      "APPROVAL.REQUESTED",
      orchestrator,
      [
        { subject: "Merge #12?", options: ["yes", "no"] },
        { subject: text, reason: text, options: ["ok"] },
      ],
    ],
    ["APPROVAL.PROVIDED", user, [{ decision: "yes" }, { decision: "later", comment: text }]],
    ["APPROVAL.REJECTED", user, [{ reason: "" }, { reason: text }]],
    [
      "SYSTEM.ESCALATION.TRIGGERED",
      orchestrator,
      [
        { level: 1, reason: "three attempts failed" },
        { level: most, reason: text },
      ],
    ],
    ["SYSTEM.ESCALATION.RESOLVED", user, [{ resolution: text }]],
    [
      "SYSTEM.ERROR.OCCURRED",
      { actorType: "system", actorId: "git-client", metadata: { source: "worker" } },
      [
        { code: "GIT_PUSH", message: "non-fast-forward" },
        {
          code: "INTERNAL",
          message: text,
          stack: "TypeError: x is undefined\n    at loop (loop.ts:7:3)",
          retryable: false,
        },
      ],
    ],
    [
      "SYSTEM.RETRY.EXHAUSTED",
      orchestrator,
      [
        { attempts: 3, lastError: "timeout" },
        { operation: "git push", attempts: most, lastError: text },
      ],
    ],
    [
      "CONFIG.UPDATED.SUCCESS",
      operator,
      [
        { changes: [{ path: "loop/maxRetries", before: 3, after: 5 }] },
        {
          changes: [
            { path: "notify", before: [] },
            { path: "größe", after: text },
          ],
        },
      ],
    ],
    ["CONFIG.PROVIDER.ADDED", operator, [{ provider: "anthropic" }, { provider: "openai", models: ["gpt"] }]],
    ["CONFIG.PLATFORM.ADDED", operator, [{ platform: "github" }, { platform: "gitea", url: "http://localhost:3000/" }]],
  ];
}
