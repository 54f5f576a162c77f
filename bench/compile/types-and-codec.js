// Compiles the `.proto` files below `schemas` to types and Protobuf codecs alone, through the library, as a process of its own.
import { resolve } from "node:path";
import {
  compileInto,
  diskHost,
  loadStandardTools,
  openOutput,
  standardEmitters,
  startPrintDeclarations,
} from "../../dist/index.js";

startPrintDeclarations();
const wanted = ["types", "validators", "protobuf"];
const writer = openOutput({ root: resolve("generated"), shownAs: "generated" });
const { diagnostics } = await compileInto(
  {
    host: diskHost(process.cwd()),
    roots: ["schemas"],
    emitters: standardEmitters.filter(({ name }) => wanted.includes(name)),
    loadTools: loadStandardTools,
  },
  writer.put,
);
const problems = [...diagnostics];
await writer.settle();
if (problems.length === 0) writer.finish({ report: (id, _span, facts) => problems.push({ id, facts }) });
else writer.abandon();
if (problems.length > 0) {
  console.error(problems.slice(0, 3));
  process.exitCode = 1;
}
