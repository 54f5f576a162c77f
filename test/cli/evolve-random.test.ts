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

/** A field of a definition, and how it is written. */
interface Field {
  readonly key: string;
  readonly optional: boolean;
  readonly type: string;
}

/** Types, with a value of each. */
const values: Readonly<Record<string, string>> = {
  string: "text",
  "{ type: string, max: 20 }": "text",
  int32: "7",
  "{ type: int32, min: 0, max: 99 }": "8",
  int64: "9",
  "{ type: int64, json: number, unit: ms }": "10",
  bool: "true",
  "list<string>": '["a"]',
  "{ type: timestamp, json: ms }": "2025-01-01T00:00:00Z",
  Level: "low",
  "{ values: { web: {}, shop: {} } }": "web",
};

/** What a type may become: a value of each older one has its counterpart there. */
const wider: Readonly<Record<string, readonly string[]>> = {
  int32: ["int64", "string"],
  "{ type: int32, min: 0, max: 99 }": ["int32", "{ type: int32, min: 0, max: 200 }", "{ type: int32, min: -1 }"],
  "{ type: string, max: 20 }": ["string", "{ type: string, max: 40 }"],
  string: ["list<string>"],
  int64: ["string"],
};

type Edit =
  | { readonly kind: "add"; readonly field: Field; readonly at: number }
  | { readonly kind: "remove"; readonly at: number }
  | { readonly kind: "rename"; readonly at: number; readonly to: string }
  | { readonly kind: "widen"; readonly at: number; readonly choice: number }
  | { readonly kind: "require" | "relax"; readonly at: number }
  | { readonly kind: "value"; readonly name: string };

const field = (prefix: string): fc.Arbitrary<Field> =>
  fc.record({
    key: fc.integer({ min: 0, max: 9 }).map((number) => `${prefix}${number}`),
    optional: fc.boolean(),
    type: fc.constantFrom(...Object.keys(values)),
  });

const at = fc.nat({ max: 20 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("add" as const), field: field("new_"), at }),
  fc.record({ kind: fc.constant("remove" as const), at }),
  fc.record({ kind: fc.constant("rename" as const), at, to: fc.constantFrom("called", "named", "titled") }),
  fc.record({ kind: fc.constant("widen" as const), at, choice: at }),
  fc.record({ kind: fc.constantFrom("require" as const, "relax" as const), at }),
  fc.record({ kind: fc.constant("value" as const), name: fc.constantFrom("top", "odd") }),
);

interface Definition {
  readonly fields: readonly Field[];
  readonly levels: readonly string[];
}

/** A definition after an edit, with the options that answer what it asks. Each field is edited once. */
function edited(
  definition: Definition,
  edits: readonly Edit[],
): { readonly after: Definition; readonly words: readonly (readonly [string, string])[] } {
  let fields: readonly Field[] = definition.fields;
  let levels = definition.levels;
  const words: (readonly [string, string])[] = [];
  const touched = new Set<string>();
  for (const one of edits) {
    if (one.kind === "value") {
      if (!levels.includes(one.name)) levels = [...levels, one.name];
      continue;
    }
    if (one.kind === "add") {
      if (fields.some(({ key }) => key === one.field.key)) continue;
      fields = fields.toSpliced(one.at % (fields.length + 1), 0, one.field);
      touched.add(one.field.key);
      if (!one.field.optional) words.push(["default", `${one.field.key}=${values[one.field.type] ?? ""}`]);
      continue;
    }
    const index = one.at % Math.max(1, fields.length);
    const found = fields[index];
    if (found === undefined || touched.has(found.key)) continue;
    const put = (changed: Field): void => {
      touched.add(changed.key);
      fields = fields.with(index, changed);
    };
    switch (one.kind) {
      case "remove":
        fields = fields.toSpliced(index, 1);
        words.push(["drop", found.key]);
        break;
      case "rename":
        if (fields.some(({ key }) => key === one.to)) break;
        words.push(["rename", `${found.key}=${one.to}`]);
        put({ ...found, key: one.to });
        break;
      case "widen": {
        const choices = wider[found.type];
        if (choices !== undefined) put({ ...found, type: choices[one.choice % choices.length] ?? found.type });
        break;
      }
      case "require":
        if (found.optional) {
          words.push(["default", `${found.key}=${values[found.type] ?? ""}`]);
          put({ ...found, optional: false });
        }
        break;
      case "relax":
        if (!found.optional) put({ ...found, optional: true });
        break;
    }
  }
  return { after: { fields, levels }, words };
}

const styles = ["block", "flow"] as const;

function sourceOf({ fields, levels }: Definition, style: (typeof styles)[number]): string {
  const rows = fields.map(({ key, optional, type }) => `${key}${optional ? "?" : ""}: ${type}`);
  const body =
    style === "flow"
      ? ` { ${rows.join(", ")} } # of one line`
      : rows.map((row) => `\n      ${row} # ${row.length}`).join("");
  return `package: shop # a package
versions:
  1.0.0: { released: 2025-01-15 }
types:
  Level: { values: [${levels.join(", ")}] }
events:
  # The only one.
  Placed:
    fields:${body}
  Untouched: { fields: { level: Level } }
`;
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

describe("evolve", () => {
  it("makes of any edit a sound history, which reads what was stored, and leaves what is released as it was", async () => {
    const definitions = fc.record({
      fields: fc.uniqueArray(field("old_"), { minLength: 1, maxLength: 6, selector: ({ key }) => key }),
      levels: fc.constant(["low", "high"]),
    });
    const folder = temporaryFolder();
    let written = 0;
    await fc.assert(
      fc.asyncProperty(
        definitions,
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...styles),
        async (before, edits, style) => {
          const printed: string[] = [];
          const terminal = quietTerminal(folder, printed);
          writeFiles(folder, {
            "schemas/shop.yaml": sourceOf(before, style),
            "schemas/evolvent.lock": "evolvent lock 1\n",
          });
          expect(await runRelease([], { all: true, format: "plain" }, terminal), printed.join("")).toBe(0);
          const stored = await storedEvents(folder);
          const { after, words } = edited(before, edits);
          const source = sourceOf(after, style);
          writeFiles(folder, { "schemas/shop.yaml": source });
          const of = (option: string): readonly string[] =>
            words.filter(([name]) => name === option).map(([, text]) => text);
          const options = {
            rename: of("rename"),
            drop: dropped(of("drop"), before, after),
            default: of("default"),
            format: "plain",
          } as const;
          expect(await runEvolve(undefined, options, terminal), `${source}${printed.join("")}`).toBe(0);
          const text = readFileSync(join(folder, "schemas/shop.yaml"), "utf8");
          if (text !== source) written += 1;
          const sink = createDiagnosticList();
          const project = await readReleasable({ host: diskHost(folder), roots: ["schemas"] }, sink);
          if (project?.lock !== undefined) compareWithLock(project.lock, project.input, sink);
          // Events here have no mark: what is only not proven of them is a warning.
          const errors = sink.diagnostics.filter(({ severity }) => severity === "error");
          expect(errors.map(({ message }) => `${message}\n${text}`)).toEqual([]);
          expect(text.match(/#.*/g)?.length).toBeGreaterThanOrEqual(2);
          const event = project?.input.history.model.packages[0]?.events[0];
          if (project === undefined || event === undefined) throw new Error(text);
          for (const json of stored) {
            const read = readStored(project.input.history, event, { text: json });
            expect(read.kind, `${text}\n${json}`).toBe("event");
          }
        },
      ),
      { numRuns: Number(process.env.EVOLVENT_RUNS ?? 60) },
    );
    expect(written).toBeGreaterThan(30);
  });
});

/** Only what is gone, and where something is new beside it, may be said to be dropped. */
function dropped(keys: readonly string[], before: Definition, after: Definition): readonly string[] {
  return keys.filter(
    (key) => before.fields.some((one) => one.key === key) && !after.fields.some((one) => one.key === key),
  );
}

async function storedEvents(folder: string): Promise<readonly string[]> {
  const sink = createDiagnosticList();
  const project = await readReleasable({ host: diskHost(folder), roots: ["schemas"] }, sink);
  const event = project?.input.history.model.packages[0]?.events[0];
  if (event === undefined) return [];
  return recordSamples(event.latest.payload)
    .slice(0, 12)
    .map((record) => printJsonText(encodeEvent(event.latest, undefined, record).stored));
}
