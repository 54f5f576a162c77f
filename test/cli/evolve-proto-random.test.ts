import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordSamples } from "../../generator/check/index.js";
import { runEvolve } from "../../generator/cli/evolve.js";
import { runRelease } from "../../generator/cli/release.js";
import type { Terminal } from "../../generator/cli/terminal.js";
import { readReleasable } from "../../generator/compile.js";
import { createColours } from "../../generator/diagnostics/colours.js";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import { encodeEvent, readStored } from "../../generator/interpret/index.js";
import { diskHost } from "../../generator/load/index.js";
import { compareWithLock } from "../../generator/lock/index.js";
import { printJsonText } from "../../generator/source/index.js";
import { temporaryFolder, writeFiles } from "../support/folders.js";

/** Types as a declaration has them, each with a value. */
const forms: Readonly<Record<string, { readonly value: string; readonly options?: string }>> = {
  string: { value: "text" },
  int32: { value: "7" },
  int64: { value: "9" },
  fixed32: { value: "3" },
  bool: { value: "true" },
  double: { value: "1.5" },
  Level: { value: "HIGH" },
  Address: { value: '{"street": "s"}' },
  "repeated string": { value: '["a"]' },
  "repeated Level": { value: '["HIGH"]' },
  "map<string, int32>": { value: '{"a": 1}' },
  "google.protobuf.Timestamp": { value: "2025-01-01T00:00:00Z" },
  "string ": { value: "1.5", options: '(evolvent.field).type = { value: "decimal" }' },
  "int64 ": { value: "4", options: '(evolvent.field) = { json: "number", min: "0" }' },
  "string  ": { value: "ab", options: '(evolvent.field) = {\n    max: "20"\n  }' },
};

interface Field {
  readonly key: string;
  readonly number: number;
  readonly form: string;
  readonly label: boolean;
}

const rules = ["required", "zero", "proto2"] as const;
type Rule = (typeof rules)[number];

const at = fc.nat({ max: 20 });
const edit = fc.oneof(
  fc.record({
    kind: fc.constant("add" as const),
    form: fc.constantFrom(...Object.keys(forms)),
    label: fc.boolean(),
    at,
  }),
  fc.record({ kind: fc.constant("remove" as const), reserve: fc.boolean(), at }),
  fc.record({ kind: fc.constantFrom("rename" as const, "relabel" as const), at }),
);

/** Whether an event must have the field. */
function isRequired({ form, label }: Field, rule: Rule): boolean {
  const isMany = /^(?:repeated|map)\b/.test(form);
  if (rule === "zero") return false;
  return rule === "required" ? isMany || !label : !isMany && !label;
}

function declarationOf({ key, number, form, label }: Field, rule: Rule): string {
  const isMany = /^(?:repeated|map)\b/.test(form);
  const word = isMany ? "" : label ? "optional " : rule === "proto2" ? "required " : "";
  const options = forms[form]?.options;
  return `  ${word}${form.trim()} ${key} = ${number}${options === undefined ? "" : ` [${options}]`}; // ${key} ${number}\n`;
}

function sourceOf(fields: readonly Field[], reserved: readonly Field[], rule: Rule): string {
  const rows = fields.map((one) => declarationOf(one, rule)).join("");
  const numbers = reserved.length === 0 ? "" : `  reserved ${reserved.map(({ number }) => number).join(", ")};\n`;
  const names = reserved.map(({ key }) => `  reserved "${key}";\n`).join("");
  const [first] = rule === "proto2" ? ['syntax = "proto2";'] : ['syntax = "proto3";'];
  return `${first}
package shop;
import "evolvent/options.proto";
import "google/protobuf/timestamp.proto";
option (evolvent.pkg) = { ${rule === "required" ? 'plain: "required", names: "proto", ' : ""}versions: { version: "1.0.0", released: "2025-01-15" } };
enum Level { NONE = 0; LOW = 1; HIGH = 2; }
message Address { optional string street = 1; }
message Placed {
  option (evolvent.event) = {};
${numbers}${rows}${names}}
`;
}

interface Edited {
  readonly fields: readonly Field[];
  readonly reserved: readonly Field[];
  readonly rename: readonly string[];
  readonly drop: readonly string[];
  readonly default: readonly string[];
}

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Fields after an edit, with the options that answer what it asks. Each field is edited once. */
function edited(before: readonly Field[], edits: readonly Edit[], rule: Rule): Edited {
  let fields = before;
  const reserved: Field[] = [];
  const [rename, drop, standIns]: [string[], string[], string[]] = [[], [], []];
  const relabelled = new Set<string>();
  let next = 50;
  for (const one of edits) {
    if (one.kind === "add") {
      const { form, label } = one;
      const field = { key: `new_${next}`, number: next, form, label };
      next += 1;
      fields = fields.toSpliced(one.at % (fields.length + 1), 0, field);
      if (isRequired(field, rule)) standIns.push(`${field.key}=${forms[form]?.value}`);
      continue;
    }
    const index = one.at % Math.max(1, fields.length);
    const found = fields[index];
    if (found === undefined || !found.key.startsWith("old_")) continue;
    if (one.kind === "remove") {
      fields = fields.toSpliced(index, 1);
      drop.push(found.key);
      const answered = standIns.findIndex((text) => text.startsWith(`${found.key}=`));
      if (answered !== -1) standIns.splice(answered, 1);
      if (one.reserve) reserved.push(found);
    } else if (one.kind === "relabel") {
      // Elsewhere a label says what absence means, in all versions.
      const changed = { ...found, label: !found.label };
      if (rule !== "required" || relabelled.has(found.key)) continue;
      relabelled.add(found.key);
      fields = fields.with(index, changed);
      if (isRequired(changed, rule) && !isRequired(found, rule))
        standIns.push(`${found.key}=${forms[found.form]?.value}`);
    } else if (!relabelled.has(found.key)) {
      const key = `called_${found.number}`;
      fields = fields.with(index, { ...found, key });
      rename.push(`${found.key}=${key}`);
    }
  }
  return { fields, reserved, rename, drop, default: standIns };
}

function quietTerminal(folder: string, printed: string[]): Terminal {
  return {
    folder,
    print: (text) => void printed.push(text),
    printAside: (text) => void printed.push(text),
    colours: createColours(false),
    showsProgress: false,
    isInteractive: false,
    workspace: undefined,
  };
}

async function projectIn(folder: string) {
  const sink = createDiagnosticList();
  const project = await readReleasable({ host: diskHost(folder), roots: ["schemas"] }, sink);
  if (project?.lock !== undefined) compareWithLock(project.lock, project.input, sink);
  const errors = sink.diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
  return { errors, history: project?.input.history, event: project?.input.history.model.packages[0]?.events[0] };
}

const definitions = fc
  .array(fc.record({ form: fc.constantFrom(...Object.keys(forms)), label: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.map((one, index): Field => ({ ...one, key: `old_${index + 1}`, number: index + 1 })));

describe("evolve", () => {
  it("makes of any edit of a .proto file a sound history, which reads what was stored", async () => {
    const folder = temporaryFolder();
    let written = 0;
    await fc.assert(
      fc.asyncProperty(
        definitions,
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...rules),
        async (before, edits, rule) => {
          const printed: string[] = [];
          const terminal = quietTerminal(folder, printed);
          writeFiles(folder, {
            "schemas/shop.proto": sourceOf(before, [], rule),
            "schemas/evolvent.lock": "evolvent lock 1\n",
          });
          expect(await runRelease([], { all: true, format: "plain" }, terminal), printed.join("")).toBe(0);
          const { event: released } = await projectIn(folder);
          const stored =
            released === undefined
              ? []
              : recordSamples(released.latest.payload)
                  .slice(0, 8)
                  .map((record) => printJsonText(encodeEvent(released.latest, undefined, record).stored));
          const { fields, reserved, ...options } = edited(before, edits, rule);
          const source = sourceOf(fields, reserved, rule);
          writeFiles(folder, { "schemas/shop.proto": source });
          const code = await runEvolve(undefined, { ...options, format: "plain" }, terminal);
          expect(code, `${source}${printed.join("")}`).toBe(0);
          const text = readFileSync(join(folder, "schemas/shop.proto"), "utf8");
          if (text !== source) written += 1;
          const { errors, event, history } = await projectIn(folder);
          expect(errors, text).toEqual([]);
          const comments = (one: string): readonly string[] => one.match(/\/\/.*/g) ?? [];
          expect(comments(text)).toEqual(comments(source));
          if (event === undefined || history === undefined) throw new Error(text);
          for (const json of stored)
            expect(readStored(history, event, { text: json }, {}).kind, `${text}\n${json}`).toBe("event");
        },
      ),
      { numRuns: Number(process.env.EVOLVENT_RUNS ?? 40) },
    );
    expect(written).toBeGreaterThan(20);
  });
});
