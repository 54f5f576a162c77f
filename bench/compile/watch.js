// Measures how long `evolvent generate --watch` takes after an edit of one file, against the full build of the same schemas.
//
//   node bench/compile/watch.js [--events 1000] [--edits 9]

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { yamlFiles } from "./inputs.js";

const { values } = parseArgs({
  options: { events: { type: "string", default: "1000" }, edits: { type: "string", default: "9" } },
});
const evolvent = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "evolvent-bench-"));
for (const [path, text] of Object.entries(yamlFiles(Number(values.events), 10))) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const build = spawn(process.execPath, [evolvent, "generate"], { cwd: folder, stdio: "ignore" });
const begun = performance.now();
await new Promise((done) => build.once("exit", done));
const full = performance.now() - begun;

const watch = spawn(process.execPath, [evolvent, "generate", "--watch"], { cwd: folder });
let printed = "";
watch.stdout.on("data", (data) => {
  printed += data;
});
const until = async (pattern) => {
  while (!pattern.test(printed)) await new Promise((done) => setTimeout(done, 2));
  printed = "";
};
await until(/watching/);
const file = join(folder, "schemas/p5.yaml");
const source = readFileSync(file, "utf8");
const times = [];
for (let edit = 0; edit < Number(values.edits); edit += 1) {
  const start = performance.now();
  writeFileSync(file, source.replace(/Event number 50\b[^\n]*/, `Event number 50, edit ${edit}.`));
  await until(/generated: .*updated/);
  times.push(performance.now() - start);
}
watch.kill();
rmSync(folder, { recursive: true });
const median = times.sort((left, right) => left - right)[times.length >> 1];
console.log(
  `full build ${Math.round(full)} ms, after an edit ${Math.round(median)} ms (median of ${times.length}): ${(median / full).toFixed(3)}`,
);
