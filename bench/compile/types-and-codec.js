// Compiles the `.proto` files below `schemas` to types and Protobuf codecs alone, through the library, as a process of its own.
import { resolve } from "node:path";
import { compile, diskHost, loadStandardTools, standardEmitters, writeOutput } from "../../dist/index.js";

const wanted = ["types", "validators", "protobuf"];
const { files, diagnostics } = await compile({
  host: diskHost(process.cwd()),
  roots: ["schemas"],
  emitters: standardEmitters.filter(({ name }) => wanted.includes(name)),
  loadTools: loadStandardTools,
});
const report = (id, _span, facts) => diagnostics.push({ id, facts });
if (diagnostics.length === 0) writeOutput({ root: resolve("generated"), shownAs: "generated", files }, { report });
if (diagnostics.length > 0) {
  console.error(diagnostics.slice(0, 3));
  process.exitCode = 1;
}
