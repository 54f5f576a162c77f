// Compiles the schemas of the benchmark with Evolvent, and the `.proto` files that come out of it with the peers, into `output/`.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { compile, diskHost, loadStandardTools, standardEmitters } from "../../dist/index.js";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const output = join(here, "output");
const program = (name) => join(here, "..", "node_modules", ".bin", name);

/** Writes a file; TypeScript loses its types, and keeps its module structure. */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  if (!path.endsWith(".ts") || path.endsWith(".d.ts")) return writeFileSync(path, text);
  const { code } = transformSync(text, { loader: "ts", target: "es2022" });
  writeFileSync(path.replace(/\.ts$/, ".js"), code);
}

async function evolvent(folder, out) {
  const { files, diagnostics } = await compile({
    host: diskHost(join(folder, "..")),
    roots: [folder.split("/").at(-1)],
    emitters: standardEmitters,
    loadTools: loadStandardTools,
  });
  for (const { id, facts } of diagnostics) if (!id.startsWith("check/")) console.error(id, facts);
  for (const [path, text] of files instanceof Map ? files : files.map((file) => [file.path, file.text]))
    if (/\.(?:ts|proto|json)$/.test(path)) write(join(out, path), text);
}

function typescriptIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
}

/** Peers take the `.proto` file that Evolvent wrote: the bytes of all are the same. */
export async function build() {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, "package.json"), '{ "type": "module", "sideEffects": false }\n');
  await evolvent(join(here, "schemas"), join(output, "evolvent"));
  await evolvent(join(root, "schemas"), join(output, "systems"));
  const proto = join(output, "evolvent", "proto");
  const file = "bench/plain.proto";
  const run = (command, ...parameters) =>
    execFileSync(command, parameters, { cwd: proto, stdio: ["ignore", "ignore", "inherit"] });
  for (const name of ["pbjs", "es", "tsproto", "protobufts"]) mkdirSync(join(output, name));
  run(
    program("pbjs"),
    "-t",
    "static-module",
    "-w",
    "es6",
    "--keep-case",
    "--no-service",
    "-o",
    join(output, "pbjs", "plain.js"),
    file,
  );
  const plugin = (name, out, ...flags) =>
    run(
      "protoc",
      "-I.",
      `--plugin=protoc-gen-${name}=${program(`protoc-gen-${name}`)}`,
      `--${name}_out=${join(output, out)}`,
      ...flags,
      file,
    );
  plugin("es", "es", "--es_opt=target=js");
  plugin(
    "ts_proto",
    "tsproto",
    "--ts_proto_opt=forceLong=bigint,esModuleInterop=true,importSuffix=.js,snakeToCamel=false",
  );
  plugin("ts", "protobufts", "--ts_opt=long_type_bigint", "--ts_opt=use_proto_field_name");
  for (const folder of ["tsproto", "protobufts"])
    for (const path of typescriptIn(join(output, folder))) write(path, readFileSync(path, "utf8"));
  const { compileRaw: compilePbf } = await import("pbf/compile");
  const { default: schema } = await import("resolve-protobuf-schema");
  write(join(output, "pbf", "plain.js"), compilePbf(schema.sync(join(proto, file)), {}));
}

/** An event of as many versions, each of which adds a field. */
export async function buildHistory(count) {
  const folder = join(output, "long");
  rmSync(folder, { recursive: true, force: true });
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const day = (number) => new Date(Date.UTC(2020, 0, number)).toISOString().slice(0, 10);
  const yaml = [
    "package: bench.long",
    `versions: { ${numbers.map((number) => `${number}.0.0: { released: ${day(number)} }`).join(", ")} }`,
    "envelope:\n  CountedEvent:\n    layout: { type: /type, payload: /payload, version: /version }\n    fields: {}",
    "events:\n  Counted:\n    fields:\n      id: string\n      total: uint64",
    ...numbers
      .slice(1)
      .map((number) => `      step${number}: { type: uint32, since: ${number}.0.0, default: ${number} }`),
  ];
  write(join(folder, "schemas", "long.yaml"), `${yaml.join("\n")}\n`);
  await evolvent(join(folder, "schemas"), join(folder, "evolvent"));
}

/** A package of as many events. */
export async function buildPackage(count) {
  const folder = join(output, `package-${count}`);
  rmSync(folder, { recursive: true, force: true });
  const yaml = [
    "package: bench.many",
    "versions: { 1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-07-01 } }",
    "envelope:\n  ManyEvent:\n    layout: { type: /type, payload: /payload, version: /version }\n    fields: { id: uuid, at: timestamp }",
    "events:",
    ...Array.from(
      { length: count },
      (_, index) => `  Event${index + 1}:
    fields:
      account${index + 1}: string
      amount: uint64
      tags: list<string>
      note${index + 1}: { type: string, since: 2.0.0, default: none }`,
    ),
  ];
  write(join(folder, "schemas", "many.yaml"), `${yaml.join("\n")}\n`);
  await evolvent(join(folder, "schemas"), join(folder, "evolvent"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
