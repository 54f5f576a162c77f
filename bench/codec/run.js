// Encoding and decoding beside the peers: one process, interleaved rounds, medians of the ratios to protobufjs's static code.
//
//   node bench/codec/run.js [--runs 3] [--only S] [--no-build] [--browser]    (--browser: Evolvent without Buffer)

import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { build } from "./build.js";
import { plain } from "./workloads.js";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "3" },
    rounds: { type: "string", default: "15" },
    only: { type: "string" },
    libraries: { type: "string" },
    "no-build": { type: "boolean" },
    browser: { type: "boolean" },
  },
});
if (!options["no-build"]) await build();

const kebab = (name) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
const { Buffer } = globalThis;
if (options.browser) globalThis.Buffer = undefined;
await import("@evolvent/runtime");
globalThis.Buffer = Buffer;
const { default: protobufjs } = await import("./output/pbjs/plain.js");
const es = await import("./output/es/bench/plain_pb.js");
const { fromBinary, toBinary } = await import("@bufbuild/protobuf");
const tsproto = await import("./output/tsproto/bench/plain.js");
const protobufts = await import("./output/protobufts/bench/plain.js");
const pbf = await import("./output/pbf/plain.js");
const { PbfReader, PbfWriter } = await import("pbf");
const { default: fastJson } = await import("fast-json-stringify");
const { Packr } = await import("msgpackr");

/** JSON with 64-bit integers as digits and bytes in base64, as Evolvent's own JSON has them. */
const toJson = (value) => {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item)]));
};
const jsonSchemaOf = (value) => {
  if (Array.isArray(value)) return { type: "array", items: jsonSchemaOf(value[0]) };
  if (typeof value === "object")
    return {
      type: "object",
      properties: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonSchemaOf(item)])),
    };
  return { type: typeof value };
};

/** Each gives `encode` and `decode` of a workload, from the bytes that Evolvent writes. */
async function libraries(message, value) {
  const module = await import(`./output/evolvent/bench/plain/${kebab(message)}.js`);
  const bytes = module.encode(value);
  const of = (codec) => {
    const decoded = codec.decode(bytes);
    const again = codec.encode(decoded);
    if (again.length !== bytes.length) throw new Error(`${message}: ${again.length} bytes, not ${bytes.length}`);
    return { encode: () => codec.encode(decoded), decode: () => codec.decode(bytes) };
  };
  const theirs = protobufjs.bench.plain[message];
  const ts = protobufts[message];
  const json = toJson(value);
  const text = JSON.stringify(json);
  const stringify = message === "Steps" ? JSON.stringify : fastJson(jsonSchemaOf(json));
  const packr = new Packr({ useRecords: true, structures: [], int64AsType: "bigint" });
  const packed = packr.pack(value);
  return {
    bytes,
    codecs: {
      "protobufjs static": of({ encode: (it) => theirs.encode(it).finish(), decode: (it) => theirs.decode(it) }),
      Evolvent: { encode: () => module.encode(value), decode: () => module.decode(bytes) },
      ...(message === "Blobs" ? { "Evolvent, views": { decode: () => module.decode(bytes, { views: true }) } } : {}),
      "protobuf-es": of({
        encode: (it) => toBinary(es[`${message}Schema`], it),
        decode: (it) => fromBinary(es[`${message}Schema`], it),
      }),
      "ts-proto": of({
        encode: (it) => tsproto[message].encode(it).finish(),
        decode: (it) => tsproto[message].decode(it),
      }),
      "protobuf-ts": of({ encode: (it) => ts.toBinary(it), decode: (it) => ts.fromBinary(it) }),
      // Its numbers of 64 bits are inexact, and it does not write zeros.
      pbf: {
        encode: (() => {
          const decoded = pbf[`read${message}`](new PbfReader(bytes));
          return () => {
            const writer = new PbfWriter();
            pbf[`write${message}`](decoded, writer);
            return writer.finish();
          };
        })(),
        decode: () => pbf[`read${message}`](new PbfReader(bytes)),
      },
      "JSON.parse, fast-json-stringify": { encode: () => stringify(json), decode: () => JSON.parse(text) },
      "msgpackr, shared records": { encode: () => packr.pack(value), decode: () => packr.unpack(packed) },
    },
  };
}

let sink;
/** Milliseconds of one call, as the processor's time, so that other work on the machine does less harm. */
function time(run, count) {
  const start = process.cpuUsage();
  for (let index = 0; index < count; index += 1) sink = run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / count;
}

const median = (numbers) => numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];

const names = Object.keys(plain).filter((name) => options.only === undefined || options.only.split(";").includes(name));
const measured = {};
for (const name of names) {
  const { message, value } = plain[name];
  const { codecs, bytes } = await libraries(message, value);
  measured[name] = { codecs, size: bytes.length, encode: {}, decode: {} };
}

for (let run = 0; run < Number(options.runs); run += 1) {
  for (const name of names) {
    const { codecs } = measured[name];
    for (const direction of ["encode", "decode"]) {
      const tasks = Object.entries(codecs)
        .filter(([library]) => options.libraries === undefined || options.libraries.split(";").includes(library))
        .flatMap(([library, codec]) =>
          codec[direction] === undefined ? [] : [{ library, run: codec[direction], times: [] }],
        );
      for (const task of tasks) {
        time(task.run, 2000);
        task.count = Math.max(1, Math.ceil(4 / Math.max(time(task.run, 500), 1e-4)));
      }
      for (let round = 0; round < Number(options.rounds); round += 1)
        for (const task of tasks) task.times.push(time(task.run, task.count));
      const base = tasks[0].times;
      for (const { library, times } of tasks) {
        const ratio = median(times.map((own, index) => own / base[index]));
        measured[name][direction][library] ??= [];
        measured[name][direction][library].push({ ratio, nanoseconds: median(times) * 1e6 });
      }
    }
  }
}

console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0].model}), medians of ${options.runs} runs`);
for (const direction of ["encode", "decode"]) {
  console.log(
    `\n### ${direction}\n\n| | ${names.map((name) => `${name}, ${measured[name].size} bytes`).join(" | ")} |`,
  );
  console.log(`| --- |${" --: |".repeat(names.length)}`);
  for (const library of new Set(names.flatMap((name) => Object.keys(measured[name][direction])))) {
    const cells = names.map((name) => {
      const results = measured[name][direction][library];
      if (results === undefined) return "";
      const nanoseconds = median(results.map((result) => result.nanoseconds));
      return `${median(results.map(({ ratio }) => ratio)).toFixed(2)} (${Math.round(nanoseconds).toLocaleString("en")} ns)`;
    });
    console.log(`| ${library} | ${cells.join(" | ")} |`);
  }
}
if (sink === undefined) throw new Error("nothing was measured");
