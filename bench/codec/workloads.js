// The events that are measured. Values are as Evolvent's types have them.

/** In one piece, as a string that was read is. */
const flat = (text) => JSON.parse(JSON.stringify(text));

const address = (seed) => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  let state = seed * 2654435761 + 1;
  let text = "G";
  while (text.length < 56) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    text += letters[state >>> 27];
  }
  return flat(text);
};
const ascii =
  "The loop in the reader never ends when the last record is empty, because the index is only moved on inside of the branch. Move it before the test, and add a record without fields to the test of it all.";
const accented =
  "Die Schleife im Leser endet nie, wenn der letzte Satz leer ist, weil der Zähler nur im Zweig weiterrückt. Rücke ihn vor der Prüfung weiter, und füge einen Satz ohne Felder – so kurz wie möglich – hinzu.";

const response = (text) => ({
  eventType: "AI.RESPONSE.RECEIVED",
  schemaVersion: "1.0.0",
  eventId: "019a2f3e-7c0a-7a3e-8f59-3d5f0e7b1c0a",
  timestamp: "2025-11-02T08:10:10.470Z",
  actorType: "ai",
  actorId: "anthropic",
  correlationId: "wf-7",
  causationId: "019a2f3e-7b0a-7a3e-8f59-3d5f0e7b1b0a",
  metadata: {
    source: "worker",
    version: "0.1.0",
    environment: "production",
    tags: { issueId: "712", prId: "1044", repository: "acme/tamma", branch: "fix/loop" },
  },
  payload: { provider: "anthropic", model: "claude", text, inputTokens: 1200, outputTokens: 345, durationMs: 2817 },
});

const step = (index) =>
  index % 3 === 0
    ? { type: "Started", id: flat(`task-${index}`), attempt: index }
    : index % 3 === 1
      ? { type: "Progressed", id: flat(`task-${index}`), done: index * 7, total: 700 }
      : { type: "Finished", id: flat(`task-${index}`), result: "all sound, nothing left to do" };

const bytes = (size) => Uint8Array.from({ length: size }, (_, index) => (index * 131 + 17) & 255);

/** By name: the message, and its module's name. */
export const plain = {
  S: {
    message: "FundsLocked",
    value: {
      bounty_id: "bounty-1",
      amount: 5000000000n,
      depositor: address(1),
      deadline: 1767225600n,
      timestamp: 1736942400n,
    },
  },
  M: { message: "AiResponse", value: response(accented) },
  "M, ASCII": { message: "AiResponse", value: response(ascii) },
  L: {
    message: "BatchPayout",
    value: {
      program_id: "program-1",
      recipient_count: 200,
      total_amount: 20100n * 10000000n,
      remaining_balance: 700000000n,
      timestamp: 1739620800n,
      batch_id: "batch-7",
      payout_details: Array.from({ length: 200 }, (_, index) => ({
        recipient: address(index + 2),
        amount: BigInt(index + 1) * 10000000n,
      })),
    },
  },
  integers: {
    message: "Integers",
    value: {
      small: 7,
      negative: -3,
      large: 4000000000,
      counter: 123456789012n,
      signed: -5n,
      zigzag: -123456789n,
      fixed: 18446744073709551615n,
      ratio: 0.75,
      samples: Array.from({ length: 40 }, (_, index) => index * index * 3),
      stamps: Array.from({ length: 20 }, (_, index) => 1736942400000n + BigInt(index)),
    },
  },
  bytes: { message: "Blobs", value: { id: "blob-1", hash: bytes(32), signature: bytes(64), body: bytes(4096) } },
  oneof: { message: "Steps", value: { run: "run-9", steps: Array.from({ length: 30 }, (_, index) => step(index)) } },
};

export { accented, address, ascii };
