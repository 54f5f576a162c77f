// Runs Protobuf's official conformance suite on generated code and prints how many tests passed, by kind.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildTestee } from "./build.js";
import { runnerCommand } from "./runner.js";

const output = join(dirname(fileURLToPath(import.meta.url)), "output");

/** What the runner said: the names of the tests that failed, and its own words. */
function run(command, testee, folder, environment) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [program, ...parameters] = command;
  const options = ["--maximum_edition", "2023", "--enforce_recommended", "--output_dir", `${folder}/`];
  const { stderr, error } = spawnSync(program, [...parameters, ...options, testee], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 30,
  });
  if (error !== undefined) throw error;
  const summary = /CONFORMANCE SUITE (?:PASSED|FAILED): (\d+) successes, (\d+) skipped/.exec(stderr);
  if (summary === null) throw new Error(`the runner did not finish:\n${stderr.slice(-4000)}`);
  return { successes: Number(summary[1]), skipped: Number(summary[2]), failed: failuresIn(folder) };
}

/** Why each test failed, by its name. */
function failuresIn(folder) {
  const path = join(folder, "failing_tests.txt");
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  const named = lines.map((line) => /^(\S+)(?:\s+# ?(.*))?$/.exec(line)).filter((match) => match !== null);
  return new Map(named.map(([, name, reason]) => [name, reason ?? ""]));
}

const syntaxes = new Map([
  ["Proto3", "proto3"],
  ["Proto2", "proto2"],
  ["Editions", "edition 2023"],
  ["Editions_Proto3", "edition 2023, as proto3"],
  ["Editions_Proto2", "edition 2023, as proto2"],
]);

/** `Required.Proto3.ProtobufInput.UnknownVarint.ProtobufOutput`: a test in which JSON is neither read nor written is a binary one. */
function kindOf(name) {
  const [level = "", syntax = ""] = name.split(".");
  const format = /\.(?:JsonInput|JsonOutput)\b/.test(name) ? "JSON" : "binary";
  return { level: level.toLowerCase(), syntax: syntaxes.get(syntax) ?? syntax, format };
}

/** Rows of the table: what passed and how many there are. Of skipped tests the runner gives no names: they are those of JSON. */
function tabulate(all, { failed, skipped }) {
  const rows = new Map();
  let json = 0;
  for (const name of all.keys()) {
    const { level, syntax, format } = kindOf(name);
    if (format === "JSON") json += 1;
    const key = `${format.padEnd(6)}  ${syntax.padEnd(23)}  ${level.padEnd(11)}`;
    const row = rows.get(key) ?? { passed: 0, total: 0, isSkipped: format === "JSON" };
    row.total += 1;
    if (!failed.has(name)) row.passed += 1;
    rows.set(key, row);
  }
  if (json !== skipped) throw new Error(`${skipped} tests were skipped, but ${json} are of JSON`);
  return [...rows].sort(([left], [right]) => (left < right ? 1 : -1));
}

const testee = await buildTestee();
const command = runnerCommand();
// A testee that fails every test makes the runner name them all.
const all = run(command, testee, join(output, "all"), { CONFORMANCE_FAIL_ALL: "1" });
if (all.successes + all.skipped > 0) throw new Error("some tests can't be failed, so that they are not known by name");
const own = run(command, testee, join(output, "own"), {});

for (const [kind, { passed, total, isSkipped }] of tabulate(all.failed, own))
  console.log(`${kind}  ${isSkipped ? "skipped" : String(passed).padStart(7)} of ${String(total).padStart(4)}`);
console.log(`${own.successes} passed, ${own.failed.size} failed, ${own.skipped} skipped, of ${all.failed.size}`);
for (const [name, reason] of own.failed) console.log(`failed: ${name}  ${reason}`);
if (own.failed.size > 0) process.exitCode = 1;
