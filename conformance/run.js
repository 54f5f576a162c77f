// Runs Protobuf's official conformance suite on generated code and prints how many tests passed, by kind.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildTestee } from "./build.js";
import { runnerCommand } from "./runner.js";

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, "output");

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

/** Rows of the table: what passed, and how many there are. */
function tabulate(all, { failed, skipped }) {
  // The runner does not name what was skipped.
  if (skipped > 0) throw new Error(`${skipped} tests were skipped`);
  const rows = new Map();
  for (const name of all.keys()) {
    const { level, syntax, format } = kindOf(name);
    const key = `${format.padEnd(6)}  ${syntax.padEnd(23)}  ${level.padEnd(11)}`;
    const row = rows.get(key) ?? { passed: 0, total: 0 };
    row.total += 1;
    if (!failed.has(name)) row.passed += 1;
    rows.set(key, row);
  }
  return [...rows].sort(([left], [right]) => (left < right ? 1 : -1));
}

/** The failures that are known, each with a word on why, stand in a file. */
function knownFailures(form) {
  const lines = readFileSync(join(here, `known-failures-${form}.txt`), "utf8").split("\n");
  return new Set(lines.filter((line) => line !== "" && !line.startsWith("#")));
}

const command = runnerCommand();
let all;
for (const form of ["messages", "scalars"]) {
  const testee = await buildTestee(form);
  // A testee that fails every test makes the runner name them all.
  all ??= run(command, testee, join(output, "all"), { CONFORMANCE_FAIL_ALL: "1" });
  if (all.successes + all.skipped > 0)
    throw new Error("some tests can't be failed, so that they are not known by name");
  const own = run(command, testee, join(output, form, "failures"), {});
  console.log(`wellKnownTypes: "${form}"`);
  for (const [kind, { passed, total }] of tabulate(all.failed, own))
    console.log(`${kind}  ${String(passed).padStart(4)} of ${String(total).padStart(4)}`);
  console.log(`${own.successes} passed, ${own.failed.size} failed, of ${all.failed.size}`);

  // Neither more nor fewer are right.
  const known = knownFailures(form);
  const others = [...own.failed].filter(([name]) => !known.has(name));
  const passing = [...known].filter((name) => !own.failed.has(name));
  for (const [name, reason] of others) console.log(`failed: ${name}  ${reason}`);
  for (const name of passing) console.log(`no longer fails: ${name}`);
  if (others.length + passing.length > 0) process.exitCode = 1;
}
