import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseDocument, visit } from "yaml";
import { readHistory } from "../../generator/compile.js";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import type { Shape } from "../../generator/ir/index.js";
import { memoryHost } from "../../generator/load/index.js";
import {
  addVersions,
  compareWithLock,
  type LockInput,
  parseLock,
  printLock,
  releasedVersions,
} from "../../generator/lock/index.js";
import { reachOf } from "../../generator/lock/reach.js";
import { createSourceFile, type Span } from "../../generator/source/index.js";
import { compileSchemas, type System, systems } from "../support/systems.js";
import { type Files, lockFile } from "./locking.js";

const root = fileURLToPath(new URL("../../schemas", import.meta.url));

/** The schemas of one system, with what all of them import. */
function filesOf(system: System): Readonly<Record<string, string>> {
  const paths = ["common", system].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const schemas = paths.filter((path) => /\.(?:yaml|proto|json)$/.test(path));
  return Object.fromEntries(schemas.map((path) => [`schemas/${path}`, readFileSync(join(root, path), "utf8")]));
}

async function inputOf(files: Files) {
  const sink = createDiagnosticList();
  const history = await readHistory({ host: memoryHost(files), roots: ["schemas"] }, sink);
  const input: LockInput | undefined = history && {
    history,
    run: () => ({ ok: false, reason: "is not run" }),
    hashConvert: () => "",
  };
  return { input, sink };
}

/** Files with the lock that releases all of them, and where everything is declared that it holds. */
async function lockOf(files: Files): Promise<{ readonly locked: Files; readonly spans: readonly Span[] }> {
  const { input } = await inputOf(files);
  if (input === undefined) throw new Error("the schemas have errors");
  const chosen = releasedVersions(input.history.model.packages);
  const text = printLock(addVersions(undefined, chosen, input).blocks);
  const shapes = chosen.flatMap(({ pkg, event, version }) =>
    reachOf(pkg, event, version).uses.map(({ shape }) => shape),
  );
  const spans = [...shapes.flatMap(spansIn), ...chosen.map(({ event }) => event.span)];
  return {
    locked: { ...files, [lockFile]: text },
    spans: [...new Map(spans.map((span) => [`${span.file.path} ${span.start}`, span])).values()],
  };
}

function spansIn(shape: Shape): readonly Span[] {
  switch (shape.kind) {
    case "record":
      return shape.fields.map(({ field }) => field.span);
    case "enum":
      return shape.values.map(({ value }) => value.span);
    case "union":
      return shape.variants.map(({ variant }) => variant.span);
  }
}

/** What is said of files that hold a lock. */
async function complaintsOf(files: Files): Promise<readonly string[]> {
  const { input, sink } = await inputOf(files);
  const lock = parseLock(createSourceFile(lockFile, String(files[lockFile])), sink);
  if (input !== undefined && lock !== undefined) compareWithLock(lock, input, sink);
  return sink.diagnostics.map(({ id, message }) => `${id}: ${message}`);
}

function nameAt({ file, start }: Span): string {
  return /^[\w.]+/.exec(file.text.slice(start))?.[0] ?? "";
}

/** Files with `_q` behind some names. */
function renamed(files: Files, spans: readonly Span[]): Files {
  const changed: Record<string, string | Uint8Array> = { ...files };
  for (const span of [...spans].sort((left, right) => right.start - left.start)) {
    const { path } = span.file;
    const text = String(changed[path]);
    const end = span.start + nameAt(span).length;
    changed[path] = `${text.slice(0, end)}_q${text.slice(end)}`;
  }
  return changed;
}

/** Those of which nothing is said when they are renamed. Several are renamed at once; what is not named then is renamed alone. */
async function unnoticed(files: Files, spans: readonly Span[]): Promise<readonly string[]> {
  const complaints = await complaintsOf(renamed(files, spans));
  const [only, ...more] = spans;
  if (only === undefined) return [];
  if (more.length === 0) return complaints.length > 0 ? [] : [`${only.file.path}: ${nameAt(only)}`];
  const isLock = complaints.every((complaint) => complaint.startsWith("lock/"));
  const silent = spans.filter((span) => !isLock || !complaints.some((text) => text.includes(`${nameAt(span)}_q`)));
  const found: string[] = [];
  for (const span of silent) found.push(...(await unnoticed(files, [span])));
  return found;
}

it("nothing that schemas/evolvent.lock holds was changed, and all that is released is in it", async () => {
  const { diagnostics, history } = await compileSchemas();
  expect(diagnostics.map(({ id }) => id).filter((id) => id.startsWith("lock/"))).toEqual([]);
  const locked = readFileSync(join(root, "evolvent.lock"), "utf8").match(/^event .*$/gm);
  const released = new Set(releasedVersions(history?.model.packages ?? []).map(({ event }) => `event ${event.id}`));
  expect(locked).toEqual([...released].sort());
});

describe.each(systems)("the schemas of %s", (system) => {
  const files = filesOf(system);

  it("are what is locked", async () => {
    expect(await complaintsOf((await lockOf(files)).locked)).toEqual([]);
  });

  it("can't have any field, value, variant or event that is released renamed", { timeout: 120_000 }, async () => {
    const { locked, spans } = await lockOf(files);
    const found: string[] = [];
    for (let start = 0; start < spans.length; start += 12)
      found.push(...(await unnoticed(locked, spans.slice(start, start + 12))));
    expect(found).toEqual([]);
    expect(spans.length).toBeGreaterThan(10);
  });

  it("may have other comments, words, x- keys and order", async () => {
    const { locked } = await lockOf(files);
    const changed = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, retold(path, text)]));
    expect(changed).not.toEqual(files);
    expect(await complaintsOf({ ...locked, ...changed })).toEqual([]);
  });
});

/** The same schema in other words and another order. */
function retold(path: string, text: string): string {
  if (path.endsWith(".json")) return text;
  if (path.endsWith(".proto"))
    return text.replaceAll(/^(\s*)(?=(?:message|enum|optional|repeated|string|int\d+) )/gm, "$1// Other words.\n$1");
  const document = parseDocument(text);
  visit(document, {
    Map(_, node, ancestors) {
      const parent = ancestors.at(-1);
      const owner = parent !== undefined && "key" in parent ? String(parent.key) : "";
      // Examples hold data, whose keys are not the schema's; versions are in order.
      if (["stored", "reads", "examples", "context"].includes(owner)) return visit.SKIP;
      if (["fields", "types", "events", "values", "variants"].includes(owner)) node.items.reverse();
      for (const pair of node.items) {
        if (String(pair.key) === "doc") pair.value = document.createNode("Other words.");
        if (String(pair.key) === "released") pair.value = document.createNode("2024-01-01");
      }
      return undefined;
    },
  });
  document.commentBefore = " Somebody says something.";
  document.set("x-retold", true);
  return document.toString({ lineWidth: 0 });
}
