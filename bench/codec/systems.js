// The events of the systems as they are, with envelopes and 128-bit integers, relative to the same work on the messages without;
// the slowest calls; the first call of all.
//
//   node bench/codec/systems.js [--no-build]

import { parseArgs } from "node:util";
import { build } from "./build.js";
import { plain } from "./workloads.js";

const { values: options } = parseArgs({ options: { "no-build": { type: "boolean" } } });
if (!options["no-build"]) await build();

const started = performance.now();
const locked = await import("./output/evolvent/bench/plain/funds-locked.js");
const imported = performance.now();
const firstBytes = locked.encode(plain.S.value);
const encoded = performance.now();
locked.decode(firstBytes);
const cold = [imported - started, encoded - imported, performance.now() - encoded];

const response = await import("./output/evolvent/bench/plain/ai-response.js");
const payout = await import("./output/evolvent/bench/plain/batch-payout.js");
const trueLocked = await import("./output/systems/grainlify/bounty-escrow/funds-locked.js");
const truePayout = await import("./output/systems/grainlify/program-escrow/batch-payout.js");
const trueResponse = await import("./output/systems/tamma/events/ai-response-received.js");

let sink;
function time(run, count) {
  const start = process.cpuUsage();
  for (let index = 0; index < count; index += 1) sink = run();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / count;
}
const median = (numbers) => numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];

const aiEvent = ({ payload, metadata, ...envelope }) => ({
  type: "AI.RESPONSE.RECEIVED",
  eventId: envelope.eventId,
  timestamp: envelope.timestamp,
  actorType: envelope.actorType,
  actorId: envelope.actorId,
  correlationId: envelope.correlationId,
  causationId: envelope.causationId,
  metadata: {
    source: metadata.source,
    tammaVersion: metadata.version,
    environment: metadata.environment,
    tags: metadata.tags,
  },
  payload: {
    provider: payload.provider,
    model: payload.model,
    text: payload.text,
    inputTokens: payload.inputTokens,
    outputTokens: payload.outputTokens,
    duration: BigInt(payload.durationMs) * 1_000_000n,
  },
});

const context = (topic) => ({ context: { topic } });
const rows = [
  [
    "S",
    locked,
    plain.S.value,
    trueLocked,
    { type: "FundsLocked", payload: { ...plain.S.value, correlation_id: "trace-1" } },
  ],
  ["M", response, plain.M.value, trueResponse, aiEvent(plain.M.value)],
  ["M, ASCII", response, plain["M, ASCII"].value, trueResponse, aiEvent(plain["M, ASCII"].value)],
  ["L", payout, plain.L.value, truePayout, { type: "BatchPayout", payload: plain.L.value }],
];
console.log("| | bytes | encode | read | encode, p99 | read, p99 |\n| --- | --: | --: | --: | --: | --: |");
for (const [name, bare, bareValue, module, event] of rows) {
  const bareBytes = bare.encode(bareValue);
  const bytes = module.encode(event);
  const readOptions = context(event.type);
  const read = () => module.readProtobuf(bytes, readOptions);
  const result = read();
  if (result.kind !== "event") throw new Error(`${name}: ${JSON.stringify(result.issues)}`);
  const pairs = [
    [() => bare.encode(bareValue), () => module.encode(event)],
    [() => bare.decode(bareBytes), read],
  ];
  const cells = pairs.map(([base, own]) => {
    for (const run of [base, own]) time(run, 3000);
    const count = name === "L" ? 200 : 5000;
    const rounds = Array.from({ length: 21 }, () => [time(base, count), time(own, count)]);
    const ratio = median(rounds.map(([first, second]) => second / first));
    return `${ratio.toFixed(2)} (${Math.round(median(rounds.map(([, own]) => own))).toLocaleString("en")} ns)`;
  });
  const tails = pairs.map(([, own]) => {
    const calls = Array.from({ length: 20_000 }, () => {
      const start = performance.now();
      sink = own();
      return performance.now() - start;
    }).toSorted((left, right) => left - right);
    return `${(calls[Math.floor(calls.length * 0.99)] * 1000).toFixed(1)} µs`;
  });
  console.log(`| ${name} | ${bytes.length.toLocaleString("en")} | ${cells.join(" | ")} | ${tails.join(" | ")} |`);
}
const [importing, encoding, decoding] = cold.map((milliseconds) => milliseconds.toFixed(2));
console.log(`\nFirst of all: import ${importing} ms, first encode ${encoding} ms, first decode ${decoding} ms`);
if (sink === undefined) throw new Error("nothing was measured");
