// What a program that imports one function of one event gets, bundled by esbuild and by rollup, minified and gzipped; and how that
// grows with the package.
//
//   node bench/size/run.js    after node bench/codec/build.js

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import { buildPackage } from "../codec/build.js";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const output = join(here, "..", "codec", "output");

const programOf = (path, names) => {
  const list = names.join(", ");
  return names.length === 0 ? `import "${path}";` : `import { ${list} } from "${path}"; console.log(${list});`;
};

async function bundledByEsbuild(path, names) {
  const { outputFiles } = await build({
    stdin: { contents: programOf(path, names), resolveDir: output },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  return outputFiles[0].contents;
}

/** Bundled by rollup, which minifies nothing itself. */
async function bundledByRollup(path, names) {
  const entry = "\0program";
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: "program",
        resolveId(id, importer) {
          if (id === entry) return id;
          if (id === "@evolvent/runtime") return join(root, "runtime", "dist", "index.js");
          return importer === entry ? join(output, id) : undefined;
        },
        load: (id) => (id === entry ? programOf(path, names) : undefined),
      },
    ],
    treeshake: { moduleSideEffects: false },
  });
  const { output: chunks } = await bundle.generate({ format: "es" });
  await bundle.close();
  const { code } = await transform(chunks[0].code, { minify: true, format: "esm", target: "es2022" });
  return Buffer.from(code);
}

const gzipped = (contents) => gzipSync(contents, { level: 9 }).length;

const plain = "./evolvent/bench/plain/";
const systems = "./systems/";
const locked = `${systems}grainlify/bounty-escrow/funds-locked.js`;
const rows = [
  ["S: decode", `${plain}funds-locked.js`, ["decode"]],
  ["S: encode, checked", `${plain}funds-locked.js`, ["encode"]],
  ["S: encode, checked, and decode", `${plain}funds-locked.js`, ["encode", "decode"]],
  ["M: encode, checked, and decode", `${plain}ai-response.js`, ["encode", "decode"]],
  ["L: encode, checked, and decode", `${plain}batch-payout.js`, ["encode", "decode"]],
  ["Grainlify FundsLocked: readProtobuf of all versions", locked, ["readProtobuf"]],
  ["Grainlify FundsLocked: encode", locked, ["encode"]],
  ["Grainlify FundsLocked: encode, readProtobuf, validate", locked, ["encode", "readProtobuf", "validate"]],
  ["Grainlify FundsLocked: is", locked, ["is"]],
  ["Grainlify FundsLocked: validate", locked, ["validate"]],
  ["Grainlify FundsLocked: readJson", locked, ["readJson"]],
  ["Grainlify FundsLocked: writeJson", locked, ["writeJson"]],
  ["nothing", locked, []],
];
const print = (cells) =>
  console.log(`| ${cells.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en") : cell)).join(" | ")} |`);
console.log("| | esbuild | gzipped | rollup | gzipped |\n| --- | --: | --: | --: | --: |");
for (const [title, path, names] of rows) {
  const bundles = [await bundledByEsbuild(path, names), await bundledByRollup(path, names)];
  print([title, ...bundles.flatMap((contents) => [contents.length, gzipped(contents)])]);
}

console.log("\n| one event of a package of | 8 | 100 | |\n| --- | --: | --: | --: |");
for (const count of [8, 100]) await buildPackage(count);
for (const names of [["encode", "readProtobuf"], ["readJson"], ["validate"]]) {
  const [few, many] = await Promise.all(
    [8, 100].map(async (count) =>
      gzipped(await bundledByEsbuild(`./package-${count}/evolvent/bench/many/event1.js`, names)),
    ),
  );
  print([names.join(", "), few, many, `${((many / few - 1) * 100).toFixed(1)} %`]);
}
