// Times `verify` and `migrate` against JSON.parse and JSON.stringify over the same lines. See README.md.
import { spawnSync } from "node:child_process";
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = join(root, "dist/cli/main.js");
const systems = [
  { name: "tamma", package: "tamma.events", context: [] },
  { name: "onex", package: "onex.events", context: [] },
  {
    name: "duroxide",
    package: "duroxide.history",
    context: ["instance_id=order-123", "execution_id=1", "created_at=2026-01-01T00:00:00Z"],
  },
];

if (process.argv[2] === "baseline") await baseline(process.argv[3], process.argv[4] === "stringify");
else measure();

/** What the goals are measured against: the same lines through the platform's parser and printer, into nothing. */
async function baseline(file, prints) {
  const start = performance.now();
  let bytes = 0;
  for await (const line of createInterface({ input: createReadStream(file, { highWaterMark: 1 << 20 }) })) {
    const value = JSON.parse(line);
    if (prints) bytes += JSON.stringify(value).length;
  }
  const parseOnly = performance.now() - start;
  console.log(JSON.stringify({ milliseconds: parseOnly, bytes }));
}

function measure() {
  const counts = process.argv.slice(2).map(Number);
  const folder = mkdtempSync(join(tmpdir(), "evolvent-bench-"));
  try {
    for (const count of counts.length === 0 ? [100_000, 1_000_000] : counts) {
      for (const system of systems) measureSystem(folder, system, count);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureSystem(folder, system, count) {
  const file = join(folder, `${system.name}.ndjson`);
  writeLines(file, system.name, count);
  const options = ["--package", system.package, ...system.context.flatMap((word) => ["--context", word])];
  const rounds = { verify: [], migrate: [], parse: [], both: [] };
  const memory = { verify: 0, migrate: 0 };
  for (let round = 0; round < 3; round += 1) {
    rounds.parse.push(own("baseline", file, "parse"));
    rounds.both.push(own("baseline", file, "stringify"));
    for (const name of ["verify", "migrate"]) {
      const out = join(folder, `out-${round}.ndjson`);
      const words = name === "verify" ? [] : ["--to", "latest", "--out", out];
      const result = spawnSync(
        process.execPath,
        [command, name, ...options, ...words, "--stats", "--format", "json", file],
        {
          cwd: root,
          maxBuffer: 1 << 28,
          encoding: "utf8",
        },
      );
      const { stats } = JSON.parse(result.stdout);
      rounds[name].push(stats.milliseconds.records);
      memory[name] = Math.max(memory[name], stats.peakMemory / 1024 / 1024);
      rmSync(out, { force: true });
      rmSync(`${out}.rejects.ndjson`, { force: true });
    }
  }
  const ratio = (left, right) => median(left.map((time, index) => time / right[index])).toFixed(2);
  const row = [
    system.name,
    count,
    `${Math.round(median(rounds.parse))} ms`,
    `${Math.round(median(rounds.verify))} ms`,
    ratio(rounds.verify, rounds.parse),
    `${Math.round(median(rounds.both))} ms`,
    `${Math.round(median(rounds.migrate))} ms`,
    ratio(rounds.migrate, rounds.both),
    `${Math.round(memory.verify)} / ${Math.round(memory.migrate)} MB`,
  ];
  console.log(`| ${row.join(" | ")} |`);
}

function own(...words) {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...words], { encoding: "utf8" });
  return JSON.parse(stdout).milliseconds;
}

/** The lines that the system's own programs wrote, over and over. */
function writeLines(file, system, count) {
  const from = join(root, "test/systems", system, "written");
  const names = readdirSync(from).filter((name) => name.endsWith(".ndjson"));
  const lines = names.flatMap((name) =>
    readFileSync(join(from, name), "utf8")
      .split("\n")
      .filter((line) => line !== ""),
  );
  const descriptor = openSync(file, "w");
  for (let written = 0; written < count; written += lines.length) {
    writeSync(descriptor, `${lines.slice(0, count - written).join("\n")}\n`);
  }
  closeSync(descriptor);
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}
