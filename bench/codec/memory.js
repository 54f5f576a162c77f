// What is kept alive: by an event that was decoded, relative to the same from JSON.parse; by one string of it; by one encoded array.
//
//   node --expose-gc bench/codec/memory.js    after node bench/codec/build.js

import { plain } from "./workloads.js";

const response = await import("./output/evolvent/bench/plain/ai-response.js");
const payout = await import("./output/evolvent/bench/plain/batch-payout.js");

/** Bytes that each of many results keeps alive. */
function keptBy(make, count) {
  const kept = new Array(count);
  const used = () => {
    globalThis.gc();
    globalThis.gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  for (let index = 0; index < 2000; index += 1) make();
  const before = used();
  for (let index = 0; index < count; index += 1) kept[index] = make();
  const after = used();
  if (kept[count - 1] === undefined) throw new Error("nothing was kept");
  return (after - before) / count;
}
const json = (value) => JSON.stringify(value, (_, item) => (typeof item === "bigint" ? String(item) : item));

console.log("| | event | relative to JSON.parse | one string | one encoded array |\n| --- | --: | --: | --: | --: |");
for (const [name, module, count, stringOf] of [
  ["M", response, 5000, ({ value }) => value.eventId],
  ["M, ASCII", response, 5000, ({ value }) => value.payload.text],
  ["L", payout, 400, ({ value }) => value.payout_details[100].recipient],
]) {
  const { value } = plain[name];
  const bytes = module.encode(value);
  const text = json(value);
  const event = keptBy(() => module.decode(bytes).value, count);
  const parsed = keptBy(() => JSON.parse(text), count);
  const string = keptBy(() => stringOf(module.decode(bytes)), count);
  const array = keptBy(() => module.encode(value), count);
  const cells = [event, event / parsed, string, array].map((number, index) =>
    index === 1 ? number.toFixed(2) : Math.round(number).toLocaleString("en"),
  );
  console.log(`| ${name}, ${bytes.length.toLocaleString("en")} bytes | ${cells.join(" | ")} |`);
}
