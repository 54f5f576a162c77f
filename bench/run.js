// What generated code takes, beside its peers: codecs, old versions, the events of the systems, what is kept alive, JSON and guards, bundles.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const parts = [
  ["codec/run.js"],
  ["codec/run.js", "--browser", "--no-build"],
  ["codec/versions.js", "--no-build"],
  ["codec/systems.js", "--no-build"],
  ["codec/memory.js"],
  ["json/run.js"],
  ["size/run.js"],
];
for (const [script, ...options] of parts) {
  console.log(`\n## ${script} ${options.join(" ")}\n`);
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(process.execPath, ["--expose-gc", path, ...options], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
