// Times `evolvent diff --transitive`. See README.md.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { schemasWith } from "./schemas.js";

const command = join(fileURLToPath(new URL("../..", import.meta.url)), "dist/cli/main.js");
const rounds = Number(process.argv[3] ?? 5);
const versions = 10;
const counts = process.argv[2]?.split(",").map(Number) ?? [250, 500, 1000];
const folder = mkdtempSync(join(tmpdir(), "evolvent-bench-"));
try {
  for (const [count, oneIn] of counts.flatMap((count) => [10, 1].map((oneIn) => [count, oneIn]))) {
    const [old, current] = ["old", "new"].map((name) => join(folder, `${name}-${count}-${oneIn}`));
    write(old, schemasWith(count, versions, oneIn));
    write(current, schemasWith(count, versions + 1, oneIn));
    const times = [];
    let said;
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      const ended = spawnSync(process.execPath, [command, "diff", old, current, "--transitive", "--format", "json"], {
        encoding: "utf8",
        maxBuffer: 1 << 30,
      });
      times.push(performance.now() - start);
      said = JSON.parse(ended.stdout);
    }
    const median = middle(times);
    const parsing = middle(Array.from({ length: rounds }, () => timeOfParsing(old, current)));
    const changing = oneIn === 1 ? "every event" : `one event in ${oneIn}`;
    console.log(
      `${count} events x ${versions} versions, each changes ${changing}: ${Math.round(median)} ms (parsing alone ${Math.round(parsing)} ms), ${said.changes.length} changes`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

function middle(times) {
  return times.toSorted((left, right) => left - right)[times.length >> 1];
}

/** What the same files take to be parsed, with places, by the library that does it: tells how busy the machine is. */
function timeOfParsing(...folders) {
  const program = `import { readdirSync, readFileSync } from "node:fs";
    import { parseDocument } from ${JSON.stringify(import.meta.resolve("yaml"))};
    for (const folder of process.argv.slice(1))
      for (const name of readdirSync(folder)) parseDocument(readFileSync(folder + "/" + name, "utf8"));`;
  const start = performance.now();
  spawnSync(process.execPath, ["--input-type=module", "-e", program, ...folders]);
  return performance.now() - start;
}

function write(to, files) {
  mkdirSync(to);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(to, path), text);
}
