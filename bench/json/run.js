// JSON: reading a text into a validated latest event beside JSON.parse alone, writing beside fast-json-stringify, guards beside
// ajv and typia, reports of what is wrong beside ajv.
//
//   node bench/json/run.js [--rounds 21] [--no-build]
//
// One process, interleaved rounds; each ratio is the median over the rounds, of the processor's time.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build as bundle } from "esbuild";
import fastJson from "fast-json-stringify";
import { build } from "../codec/build.js";
import { plain } from "../codec/workloads.js";

const { values: options } = parseArgs({
  options: { rounds: { type: "string", default: "21" }, "no-build": { type: "boolean" } },
});
if (!options["no-build"]) await build();
const { stringifyJson } = await import("@evolvent/runtime");
const here = dirname(fileURLToPath(import.meta.url));
const module = (name) => import(`../codec/output/systems/${name}.js`);

const { payload, metadata, schemaVersion, eventType, ...envelope } = plain.M.value;
const response = (text) => ({
  ...envelope,
  type: "AI.RESPONSE.RECEIVED",
  metadata: {
    source: metadata.source,
    tammaVersion: metadata.version,
    environment: metadata.environment,
    tags: metadata.tags,
  },
  payload: {
    provider: payload.provider,
    model: payload.model,
    text,
    inputTokens: payload.inputTokens,
    outputTokens: payload.outputTokens,
    duration: BigInt(payload.durationMs) * 1_000_000n,
  },
});
const received = await module("tamma/events/ai-response-received");
const rows = [
  [
    "S",
    await module("grainlify/bounty-escrow/funds-locked"),
    { type: "FundsLocked", payload: { ...plain.S.value, correlation_id: "trace-1" } },
    "grainlify/bounty-escrow/funds-locked/2.0.0",
  ],
  ["M", received, response(payload.text), "tamma/events/ai-response-received/1.0.0"],
  ["M, ASCII", received, response(plain["M, ASCII"].value.payload.text), "tamma/events/ai-response-received/1.0.0"],
  [
    "L",
    await module("grainlify/program-escrow/batch-payout"),
    { type: "BatchPayout", payload: plain.L.value },
    "grainlify/program-escrow/batch-payout/2.0.0",
  ],
];

/** A JSON Schema of what a value is like: what a peer is told of it. */
const schemaOf = (value) => {
  if (Array.isArray(value)) return { type: "array", items: schemaOf(value[0]) };
  if (typeof value !== "object") return { type: Number.isInteger(value) ? "integer" : typeof value };
  const entries = Object.entries(value).map(([key, item]) => [key, schemaOf(item)]);
  return { type: "object", properties: Object.fromEntries(entries), required: Object.keys(value) };
};

/** typia's guards of the events, which are described in `typia/events.ts`. */
async function typiaGuards() {
  const program = join(here, "../node_modules/typia/lib/executable/typia.js");
  const output = join(here, "output", "typia");
  const settings = ["--input", "typia", "--output", "output/typia", "--project", "typia/tsconfig.json"];
  execFileSync(process.execPath, [program, "generate", ...settings], { cwd: here, stdio: "ignore" });
  const outfile = join(output, "events.mjs");
  await bundle({ entryPoints: [join(output, "events.ts")], bundle: true, format: "esm", platform: "node", outfile });
  return import(outfile);
}

/** ajv's standalone code for a schema, loaded as a program would load it; it takes JSON, and so no `bigint`. */
async function ajvGuard(name, schema, validateFormats, allErrors = false) {
  const ajv = new Ajv2020({ code: { source: true }, strict: false, validateFormats, allErrors });
  addFormats.default(ajv);
  const path = join(here, "output", `${name}.cjs`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, standaloneCode.default(ajv, ajv.compile(schema)));
  return (await import(path)).default;
}

let sink;
function time(run, count) {
  const start = process.cpuUsage();
  for (let index = 0; index < count; index += 1) sink = run();
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / count;
}
const median = (numbers) => numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];

/** Each task's median time, and its median ratio to the first. */
function compare(tasks) {
  const counts = tasks.map((run) => {
    time(run, 3000);
    return Math.max(20, Math.ceil(4e6 / time(run, 500)));
  });
  const rounds = Array.from({ length: Number(options.rounds) }, () => tasks.map((run, at) => time(run, counts[at])));
  return tasks.map((_, at) => {
    const nanoseconds = Math.round(median(rounds.map((round) => round[at]))).toLocaleString("en");
    return `${median(rounds.map((round) => round[at] / round[0])).toFixed(2)} (${nanoseconds} ns)`;
  });
}

const reading = [];
const writing = [];
const guarding = [];
const reporting = [];
const typia = await typiaGuards();
const typiaOf = {
  FundsLocked: "isFundsLocked",
  "AI.RESPONSE.RECEIVED": "isAiResponseReceived",
  BatchPayout: "isBatchPayout",
};
for (const [name, { readJson, toJson, writeJson, is, validate }, event, schemaPath] of rows) {
  const readOptions = { context: { topic: event.type } };
  const json = toJson(event);
  const text = stringifyJson(json);
  if (writeJson(event) !== text) throw new Error(`${name}: ${writeJson(event)}`);
  const value = JSON.parse(text);
  const result = readJson(text, readOptions);
  if (result.kind !== "event" || !is(result.event)) throw new Error(`${name}: ${JSON.stringify(result.issues)}`);
  const isRead = () => readJson(value, readOptions);
  reading.push([name, text.length, ...compare([() => JSON.parse(text), () => readJson(text, readOptions), isRead])]);
  const stringify = fastJson(schemaOf(value));
  writing.push([
    name,
    ...compare([
      () => stringify(value),
      () => writeJson(event),
      () => stringifyJson(toJson(event)),
      () => JSON.stringify(value),
    ]),
  ]);
  const schema = JSON.parse(
    readFileSync(join(here, "../codec/output/systems/schemas", `${schemaPath}.schema.json`), "utf8"),
  );
  const file = name.replace(/\W+/, "-");
  const [withFormats, without, plainGuard] = [
    await ajvGuard(file, schema, true),
    await ajvGuard(`${file}-no-formats`, schema, false),
    await ajvGuard(`${file}-plain`, schemaOf(value), false),
  ];
  for (const guard of [withFormats, without, plainGuard])
    if (!guard(value)) throw new Error(`${name}: ${JSON.stringify(guard.errors)}`);
  const guards = [withFormats, without, plainGuard].map((guard) => () => guard(value));
  const isOfTypia = typia[typiaOf[event.type]];
  if (!isOfTypia(event)) throw new Error(`typia: ${name}`);
  guarding.push([name, ...compare([...guards, () => isOfTypia(event), () => is(event)])]);
  if (!name.startsWith("M")) continue;
  const report = await ajvGuard(`${file}-report`, schema, true, true);
  const wrong = { ...value, timestamp: "yesterday", payload: { ...value.payload, model: 5 } };
  const wrongEvent = { ...event, timestamp: "yesterday", payload: { ...event.payload, model: 5 } };
  if (report(wrong) || report.errors.length < 2 || validate(wrongEvent).length !== 2) throw new Error(name);
  reporting.push([name, ...compare([() => report(wrong) || report.errors, () => validate(wrongEvent)])]);
}

function table(title, head, lines) {
  console.log(`\n### ${title}\n\n| ${head.join(" | ")} |\n| --- |${" --: |".repeat(head.length - 1)}`);
  for (const line of lines) console.log(`| ${line.join(" | ")} |`);
}
table("Reading", ["", "characters", "JSON.parse alone", "readJson of the text", "readJson of the value"], reading);
table("Writing", ["", "fast-json-stringify", "writeJson", "toJson and stringifyJson", "JSON.stringify"], writing);
table("Guards", ["", "ajv standalone, our schema", "without formats", "types alone", "typia", "is"], guarding);
table("Reports of two faults", ["", "ajv standalone, all errors", "validate"], reporting);
if (sink === undefined) throw new Error("nothing was measured");
