import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compareHistories } from "../../dist/compare/index.js";
import { compile } from "../../dist/compile.js";
import { memoryHost } from "../../dist/load/index.js";
import { pairs } from "./pairs.js";

// What `buf breaking` and `evolvent diff` say of the same pairs of .proto files. Prints docs/compatibility-buf.md.

const require = createRequire(import.meta.url);
const buf = join(dirname(require.resolve("@bufbuild/buf/package.json")), "bin/buf");
const { version } = JSON.parse(readFileSync(require.resolve("@bufbuild/buf/package.json"), "utf8"));

function fileOf({ syntax = "proto3", more = ["", ""] }, side, body) {
  const label = syntax === "proto2" ? "optional " : "";
  const level = syntax === "proto2" ? "" : "enum Level { LEVEL_NONE = 0; LOW = 1; }\n";
  return `syntax = "${syntax}";
package shop.v1;
message Inner { ${label}int32 a = 1; }
message Other { ${label}int32 a = 1; }
message Entry { ${label}string key = 1; ${label}int32 value = 2; }
${level}${more[side]}
message M {
  ${label}string fixed = 1;
  ${body}
}
`;
}

/** The rules that buf says are broken, in a category. */
function bufRules(folder, category) {
  const config = JSON.stringify({ version: "v2", breaking: { use: [category] } });
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      buf,
      "breaking",
      join(folder, "new"),
      "--against",
      join(folder, "old"),
      "--config",
      config,
      "--error-format",
      "json",
    ],
    { encoding: "utf8" },
  );
  if (status !== 0 && status !== 100) throw new Error(stderr || stdout);
  const types = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line).type);
  return [...new Set(types)].sort();
}

async function historyOf(text) {
  const host = memoryHost({ "schemas/m.proto": text });
  const { history, diagnostics } = await compile({
    host,
    roots: ["schemas"],
    emitters: [],
    loadTools: async () => ({}),
  });
  if (history === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return history;
}

const order = ["ok", "dropped", "unknown", "altered", "rejected"];

function worst(outcomes) {
  return order[Math.max(0, ...outcomes.map((outcome) => order.indexOf(outcome)))];
}

function isBreak(outcome) {
  return order.indexOf(outcome) > 1;
}

async function ours(oldText, newText) {
  const { changes } = compareHistories({ old: await historyOf(oldText), new: await historyOf(newText) });
  const of = (encoding, direction) => worst(changes.map(({ verdicts }) => verdicts[encoding][direction].bare));
  const protobuf = { backward: of("protobuf", "backward"), forward: of("protobuf", "forward") };
  const direction = isBreak(protobuf.backward) ? "backward" : "forward";
  const witness = changes
    .flatMap(({ witnesses }) => witnesses)
    .find((one) => one.encoding === "protobuf" && one.direction === direction);
  return { rules: changes.map(({ change }) => change.rule), protobuf, witness };
}

/** Why one says more than the other. */
const reserve =
  "Readers without it do not see it, and see nothing else: dropped. buf asks for its number to be reserved, for a later change could use it; ours says so of that change.";
const width = "The number of one side does not fit the other, which cuts it.";
const both =
  "A writer that sets both loses one of them to a reader of the oneof, which sees it absent: dropped, which is no break by docs/evolution.md.";
const reasons = {
  "field removed": reserve,
  "enum value removed": reserve,
  "reserved range removed":
    "No bytes change. What a later field makes of the number is found when it comes, and the lock refuses it.",
  "two numbers swapped":
    "Both fields are numbers, so that buf sees two compatible types; each value is read as the other's.",
  "int32 to int64": width,
  "int64 to int32": width,
  "int32 to uint32": "A negative number is read as a large one.",
  "uint32 to uint64": width,
  "sint32 to sint64": width,
  "fixed32 to sfixed32": "A large number is read as a negative one.",
  "int32 to bool": "Every number but 0 is read as true.",
  "bool to int32": "The new side's 2 is true to the old one; and 1 and true are two values.",
  "string to bytes": "Bytes that are no UTF-8 are refused where text is declared.",
  "message to another of the same shape": "The bytes are the same. In TypeScript it is a major change.",
  "enum to int32": "A number that the enum does not have tells its readers nothing: dropped.",
  "int32 to enum": "A number that the enum does not have tells its readers nothing: dropped.",
  "implicit to optional": "Absence is zero to one side and nothing to the other: what nobody wrote is read as 0.",
  "optional to implicit": "Absence is zero to one side and nothing to the other: what nobody wrote is read as 0.",
  "map to repeated entries": "Protobuf defines a map as such a list: the bytes are the same.",
  "one field into a new oneof": "With no other member nothing changes in bytes; Protobuf's guide calls it safe.",
  "oneof renamed": "Names of oneofs are not on the wire.",
  "two fields into a new oneof": both,
  "a field into an oneof that exists": both,
  "a field out of a oneof": both,
  "enum numbers swapped": "buf compares numbers with numbers; each value is read as the other.",
};

const rows = [];
const counts = { agree: 0, bufOnly: 0, oursOnly: 0 };
const differences = [];
const folder = mkdtempSync(join(tmpdir(), "evolvent-buf-"));
try {
  for (const pair of pairs) {
    const texts = [fileOf(pair, 0, pair.old), fileOf(pair, 1, pair.new)];
    for (const [index, side] of ["old", "new"].entries()) {
      mkdirSync(join(folder, side), { recursive: true });
      writeFileSync(join(folder, side, "m.proto"), texts[index]);
    }
    const said = bufRules(folder, "WIRE");
    const found = await ours(...texts);
    const breaks = isBreak(found.protobuf.backward) || isBreak(found.protobuf.forward);
    const kind = breaks === said.length > 0 ? "agree" : breaks ? "oursOnly" : "bufOnly";
    counts[kind] += 1;
    rows.push([
      pair.name,
      said.length === 0 ? "no" : said.join(", "),
      found.protobuf.backward,
      found.protobuf.forward,
      kind === "agree" ? "yes" : "no",
    ]);
    if (kind !== "agree") differences.push({ pair, kind, said, found });
  }
} finally {
  rmSync(folder, { recursive: true });
}

function table(head, body) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + body.map(line).join("");
}

function explain({ pair, kind, found }) {
  if (kind === "bufOnly") return [pair.name, "buf", "none is read as another value", reasons[pair.name] ?? "-"];
  const { direction, written } = found.witness;
  const hex = Buffer.from(written, "base64").toString("hex");
  const bytes = hex === "" ? "an empty message" : `\`${hex}\``;
  const writer = direction === "backward" ? "old side" : "new side";
  return [pair.name, "ours", `${bytes} of the ${writer}: ${found.protobuf[direction]}`, reasons[pair.name] ?? "-"];
}

process.stdout.write(`# Beside buf breaking

What \`buf breaking\` ${version} (category WIRE) and \`evolvent diff\` say of ${pairs.length} pairs of \`.proto\` files (\`bench/buf/pairs.js\`). Ours
breaks where readers that have nothing but the \`.proto\` file alter, refuse, or may do so, in either direction; buf names no direction. They agree on
${counts.agree}; buf alone reports ${counts.bufOnly}, ours alone ${counts.oursOnly}. Printed by \`npm ci --ignore-scripts --prefix bench/buf && node bench/buf/run.js\`.

${table(["change", "buf WIRE", "old bytes, new reader", "new bytes, old reader", "agree"], rows)}
## Differences

${table(["change", "breaks by", "bytes", "why"], differences.map(explain))}`);
