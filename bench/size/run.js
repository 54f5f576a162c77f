// What a program that imports one function of one event gets, bundled and minified by esbuild and gzipped.
//
//   node bench/size/run.js    after node bench/codec/build.js

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, "..", "codec", "output");

async function sizeOf(path, names) {
  const list = names.join(", ");
  const { outputFiles } = await build({
    stdin: {
      contents: names.length === 0 ? `import "${path}";` : `import { ${list} } from "${path}"; console.log(${list});`,
      resolveDir: output,
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  const [{ contents, text }] = outputFiles;
  return { size: contents.length, gzipped: gzipSync(contents, { level: 9 }).length, text };
}

const plain = "./evolvent/bench/plain/";
const systems = "./systems/";
const rows = [
  ["S: decode", `${plain}funds-locked.js`, ["decode"]],
  ["S: encode, checked", `${plain}funds-locked.js`, ["encode"]],
  ["S: encode, checked, and decode", `${plain}funds-locked.js`, ["encode", "decode"]],
  ["M: encode, checked, and decode", `${plain}ai-response.js`, ["encode", "decode"]],
  ["L: encode, checked, and decode", `${plain}batch-payout.js`, ["encode", "decode"]],
  [
    "Grainlify FundsLocked: readProtobuf of all versions",
    `${systems}grainlify/bounty-escrow/funds-locked.js`,
    ["readProtobuf"],
  ],
  ["Grainlify FundsLocked: encode", `${systems}grainlify/bounty-escrow/funds-locked.js`, ["encode"]],
  [
    "Grainlify FundsLocked: encode, readProtobuf, validate",
    `${systems}grainlify/bounty-escrow/funds-locked.js`,
    ["encode", "readProtobuf", "validate"],
  ],
  ["Grainlify FundsLocked: validate", `${systems}grainlify/bounty-escrow/funds-locked.js`, ["validate"]],
  ["Grainlify FundsLocked: readJson", `${systems}grainlify/bounty-escrow/funds-locked.js`, ["readJson"]],
  ["nothing", `${systems}grainlify/bounty-escrow/funds-locked.js`, []],
];
console.log("| | minified | gzipped |\n| --- | --: | --: |");
for (const [title, path, names] of rows) {
  const { size, gzipped } = await sizeOf(path, names);
  console.log(`| ${title} | ${size.toLocaleString("en")} | ${gzipped.toLocaleString("en")} |`);
}
