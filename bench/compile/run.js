// Measures compilers, each run a process of its own: wall time, and the peak memory of the largest process it was made of.
//
//   node bench/compile/run.js [--large] [--runs 3] [--only text] [--skip text]

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { jsonSchemaFiles, protoFiles, yamlFiles } from "./inputs.js";

const { values: options } = parseArgs({
  options: {
    large: { type: "boolean" },
    runs: { type: "string", default: "3" },
    only: { type: "string" },
    skip: { type: "string" },
  },
});
const here = dirname(fileURLToPath(import.meta.url));
const bench = dirname(here);
const work = join(here, "output");
const programs = join(bench, "node_modules", ".bin");
const evolvent = join(bench, "..", "dist", "cli", "main.js");
/** What takes longer than this is run once. */
const slow = 20;
const limit = 600;

const node = process.execPath;
const program = (name) => join(programs, name);
const plugin =
  (name, out, ...flags) =>
  (files) => [
    "protoc",
    "-I.",
    `--plugin=protoc-gen-${name}=${program(`protoc-gen-${name}`)}`,
    `--${name}_out=${out}`,
    ...flags,
    ...files,
  ];

/** What compiles `.proto` files: the folder or files it writes, and the commands. */
const protoTools = {
  "Evolvent, all outputs": { out: ["generated"], commands: () => [[node, evolvent, "generate"]] },
  "Evolvent, types and codec": { out: ["generated"], commands: () => [[node, join(here, "types-and-codec.js")]] },
  "protoc-gen-es": { out: ["es"], commands: (files) => [plugin("es", "es", "--es_opt=target=ts")(files)] },
  "ts-proto": { out: ["tsproto"], commands: (files) => [plugin("ts_proto", "tsproto")(files)] },
  "protobuf-ts": { out: ["protobufts"], commands: (files) => [plugin("ts", "protobufts")(files)] },
  "pbjs and pbts": {
    out: ["pbjs"],
    commands: (files) => [
      [program("pbjs"), "-t", "static-module", "-w", "es6", "-o", "pbjs/all.js", ...files],
      [program("pbts"), "-o", "pbjs/all.d.ts", "pbjs/all.js"],
    ],
  },
};
const largeTools = ["Evolvent, all outputs", "Evolvent, types and codec", "protoc-gen-es"];
const shapes = {
  "one commented file": (count) => protoFiles(count, count, true),
  "files of ten, no comments": (count) => protoFiles(count, 10, false),
};
const tsc = [
  program("tsc"),
  ..."--noEmit --strict --skipLibCheck --target es2023 --module nodenext --types node".split(" "),
];

const tasks = [
  { group: "Start-up", name: "node -e 0", samples: 7, commands: [[node, "-e", "0"]] },
  { group: "Start-up", name: "evolvent --help", samples: 7, commands: [[node, evolvent, "--help"]] },
];
for (const count of options.large ? [100, 1000, 10_000] : [100, 1000]) {
  const size = count.toLocaleString("en");
  for (const [shape, files] of Object.entries(shapes)) {
    const group = `${size} messages, .proto, ${shape}`;
    for (const [name, { out, commands }] of Object.entries(protoTools)) {
      if (count > 1000 && !largeTools.includes(name)) continue;
      tasks.push({ group, name, input: () => files(count), out, commands });
    }
  }
  const group = `${size} events of two versions, YAML, files of ten`;
  const input = () => yamlFiles(count, 10);
  tasks.push({ group, name: "Evolvent, all outputs", input, ...protoTools["Evolvent, all outputs"] });
}
tasks.push({
  group: "1,000 JSON Schemas, a file each",
  name: "json-schema-to-typescript",
  input: () => jsonSchemaFiles(1000),
  out: ["types"],
  commands: [[program("json2ts"), "-i", "schemas", "-o", "types"]],
});
for (const count of [1, 1000]) {
  const group = `tsc --noEmit of a program that imports ${count === 1 ? "one" : "all"} of 1,000 messages, built`;
  const input = () => ({ ...protoFiles(1000, 10, false), ...importers(count) });
  for (const [name, maker] of [
    ["Evolvent", "Evolvent, types and codec"],
    ["protoc-gen-es", "protoc-gen-es"],
  ]) {
    const { out, commands } = protoTools[maker];
    const build = [program("tsc"), "-p", `${name}.json`];
    const before = { out, commands: (files) => [...commands(files), build] };
    tasks.push({ group, name, input, before, commands: [[...tsc, `${name}.ts`]] });
  }
}

/** Programs that decode the first `count` messages with the package that each compiler's code was built into. */
function importers(count) {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const ours = numbers.flatMap((index) => [
    `import { decode as decode${index} } from "./built/generated/bench/p${Math.floor(index / 10)}/message${index}.js";`,
    `export const message${index} = decode${index}(new Uint8Array());`,
  ]);
  const theirs = numbers.flatMap((index) => [
    `import { Message${index}Schema } from "./built/es/schemas/p${Math.floor(index / 10)}_pb.js";`,
    `export const message${index} = fromBinary(Message${index}Schema, new Uint8Array());`,
  ]);
  const built = (folder) =>
    JSON.stringify({
      compilerOptions: {
        ...{ target: "es2023", module: "nodenext", types: ["node"], strict: true, skipLibCheck: true },
        ...{ declaration: true, rootDir: folder, outDir: `built/${folder}` },
      },
      include: [folder],
    });
  return {
    "Evolvent.json": built("generated"),
    "protoc-gen-es.json": built("es"),
    "Evolvent.ts": `${ours.join("\n")}\n`,
    "protoc-gen-es.ts": `import { fromBinary } from "@bufbuild/protobuf";\n${theirs.join("\n")}\n`,
    "package.json": '{ "type": "module" }\n',
  };
}

function execute([command, ...parameters], cwd) {
  const figures = join(work, "figures");
  // the system's protoc, not the one that a peer brings
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join("node_modules", ".bin")));
  const start = performance.now();
  const result = spawnSync("time", ["-f", "%M", "-o", figures, command, ...parameters], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, PATH: path.join(delimiter), NO_COLOR: "1" },
    maxBuffer: 1 << 28,
    timeout: limit * 1000,
  });
  const seconds = (performance.now() - start) / 1000;
  if (result.error !== undefined || result.status !== 0) {
    const said = `${result.error ?? ""}\n${result.stderr}\n${result.stdout}`.trim().slice(0, 600);
    return { seconds, megabytes: 0, failure: said };
  }
  return { seconds, megabytes: Number(readFileSync(figures, "utf8").trim().split("\n").pop()) / 1024 };
}

/** Runs the commands of a task one after the other. Outputs of the last run are gone before. */
function measure(task, folder) {
  const files = task.files.filter((file) => file.endsWith(".proto"));
  const commandsOf = ({ commands }) => (typeof commands === "function" ? commands(files) : commands);
  const clean = (names) => {
    for (const name of names) {
      rmSync(join(folder, name), { recursive: true, force: true });
      if (name !== "generated") mkdirSync(join(folder, name));
    }
  };
  if (task.before !== undefined && task.results.length === 0) {
    clean(task.before.out);
    for (const command of commandsOf(task.before)) execute(command, folder);
  }
  clean(task.out ?? []);
  const parts = commandsOf(task).map((command) => execute(command, folder));
  return {
    seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: Math.max(...parts.map(({ megabytes }) => megabytes)),
    failure: parts.find(({ failure }) => failure !== undefined)?.failure,
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

const isNamed = ({ group, name }, text) => `${group}: ${name}`.includes(text);
const wanted = tasks.filter(
  (task) => isNamed(task, options.only ?? "") && (options.skip === undefined || !isNamed(task, options.skip)),
);
const groups = [...new Set(wanted.map(({ group }) => group))];
rmSync(work, { recursive: true, force: true });
for (const [number, group] of groups.entries()) {
  const folder = join(work, String(number));
  const members = wanted.filter((task) => task.group === group);
  const input = members[0].input?.() ?? {};
  mkdirSync(join(folder, "schemas"), { recursive: true });
  for (const [path, text] of Object.entries(input)) writeFileSync(join(folder, path), text);
  for (const task of members) Object.assign(task, { folder, files: Object.keys(input), results: [] });
}
for (let round = 0; round < Number(options.runs); round += 1) {
  const turns = [...Array(7).keys()].flatMap((sample) => wanted.filter(({ samples = 1 }) => sample < samples));
  for (const task of turns) {
    const [first] = task.results;
    if (first !== undefined && (first.failure !== undefined || first.seconds > slow)) continue;
    const result = measure(task, task.folder);
    task.results.push(result);
    const { seconds, megabytes, failure } = result;
    console.error(`${round + 1} ${task.group}: ${task.name}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`);
    if (failure !== undefined) console.error(failure);
  }
}

console.log(`Node ${process.version}, ${cpus().length} cores, medians of ${options.runs} runs`);
for (const group of groups) {
  console.log(`\n### ${group}\n\n| | wall time | peak memory | runs |\n| --- | --: | --: | --: |`);
  for (const { name, results } of wanted.filter((task) => task.group === group)) {
    const failed = results.some(({ failure }) => failure !== undefined);
    const seconds = median(results.map((result) => result.seconds));
    const time = seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
    const memory = `${median(results.map(({ megabytes }) => megabytes)).toFixed(0)} MB`;
    console.log(
      `| ${name} | ${failed ? `failed after ${time}` : time} | ${failed ? "" : memory} | ${results.length} |`,
    );
  }
}
rmSync(work, { recursive: true, force: true });
