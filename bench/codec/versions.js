// Reading old versions: bytes of each version of one event to the latest, relative to reading the latest; and the events of the systems.
//
//   node bench/codec/versions.js [--no-build]

import { parseArgs } from "node:util";
import { build, buildHistory } from "./build.js";
import { address } from "./workloads.js";

const { values: options } = parseArgs({ options: { "no-build": { type: "boolean" } } });
if (!options["no-build"]) await build();
await buildHistory(50);

let sink;
function time(run, count) {
  const start = process.cpuUsage();
  for (let index = 0; index < count; index += 1) sink = run();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / count;
}
const median = (numbers) => numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];

/** Ratios to the first task, of interleaved rounds; medians of three runs. */
function compare(title, tasks) {
  const names = Object.keys(tasks);
  const ratios = Object.fromEntries(names.map((name) => [name, []]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < 3; run += 1) {
    for (const name of names) time(tasks[name], 3000);
    const rounds = Array.from({ length: 15 }, () => names.map((name) => time(tasks[name], 6000)));
    for (const [index, name] of names.entries()) {
      ratios[name].push(median(rounds.map((round) => round[index] / round[0])));
      times[name].push(median(rounds.map((round) => round[index])));
    }
  }
  console.log(`\n### ${title}\n\n| | relative | time |\n| --- | --: | --: |`);
  for (const name of names)
    console.log(
      `| ${name} | ${median(ratios[name]).toFixed(2)} | ${Math.round(median(times[name])).toLocaleString("en")} ns |`,
    );
}

const sound = (result) => {
  if (result.kind !== "event") throw new Error(JSON.stringify(result.issues));
  return result;
};
function reading(module, stored) {
  return Object.fromEntries(
    Object.entries(stored).map(([name, bytes]) => {
      sound(module.readProtobuf(bytes));
      return [name, () => module.readProtobuf(bytes)];
    }),
  );
}

const refunded = await import("./output/evolvent/bench/history/funds-refunded.js");
const event = {
  type: "FundsRefunded",
  id: "evt-1",
  time: "2025-11-02T08:10:10Z",
  payload: {
    bounty_id: "bounty-1",
    amount: 5000000n,
    recipient: address(7),
    refund_reason: "the deadline has passed",
    batch: "batch-7",
    timestamp: 1736942400n,
  },
};
const lower = (version) => {
  const result = refunded.downcast(event, version);
  if (result.kind !== "event") throw new Error(JSON.stringify(result));
  return result.event;
};
compare(
  "Bytes of an old version to the latest, 3 versions",
  reading(refunded, {
    "3.0.0, the latest": refunded.encode(event),
    "2.0.0": refunded.encodeV2_0_0(lower("2.0.0")),
    "1.0.0": refunded.encodeV1_0_0(lower("1.0.0")),
  }),
);

const long = await import("./output/long/evolvent/bench/long/counted.js");
const { event: latest } = long.readJson(
  JSON.stringify({
    type: "Counted",
    version: "50.0.0",
    payload: {
      id: "counted-1",
      total: "5000000",
      ...Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`step${index + 2}`, index])),
    },
  }),
);
const first = long.downcast(latest, "1.0.0").event;
const short = long.downcast(latest, "25.0.0").event;
compare(
  "Bytes of an old version to the latest, 50 versions of which each adds a field",
  reading(long, {
    "50.0.0, the latest": long.encode(latest),
    "25.0.0": long.encodeV25_0_0(short),
    "1.0.0": long.encodeV1_0_0(first),
  }),
);
if (sink === undefined) throw new Error("nothing was measured");
