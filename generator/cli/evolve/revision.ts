import { readHistory, readReleasable } from "../../compile.js";
import type { Diagnostic, DiagnosticList } from "../../diagnostics/index.js";
import { createDiagnosticList } from "../../diagnostics/index.js";
import type { History } from "../../evolve/index.js";
import type { EventDeclaration, Line } from "../../ir/index.js";
import type { Host } from "../../load/index.js";
import { blockKey, compareWithLock } from "../../lock/index.js";
import { parseProtoFile } from "../../parse/proto/index.js";
import { parseYaml } from "../../parse/yaml/index.js";
import type { SourceOptions } from "../../read-sources.js";
import {
  type Answers,
  bumpBetween,
  type Changes,
  type EditedLine,
  neededBump,
  nextVersion,
  type Problem,
  type ProtoTree,
  planRevision,
  protoTree,
  reviseExamples,
  reviseProtoExamples,
  type Target,
  type YamlTree,
  yamlTree,
} from "../../revise/index.js";
import { createSourceFile, type SourceFile } from "../../source/index.js";
import { type Released, withFiles } from "./released.js";

export interface RevisionInput extends SourceOptions {
  readonly released: Released;
  readonly history: History;
  readonly changes: Changes;
  readonly lines: readonly EditedLine[];
  readonly answers: Answers;
  /** Names of all types that are declared. */
  readonly typeNames: ReadonlySet<string>;
  readonly version?: string;
  readonly date?: string;
  readonly summary?: string;
}

/** What is written, and what that makes of the lines. */
export interface Revision {
  readonly texts: ReadonlyMap<string, string>;
  readonly targets: ReadonlyMap<Line, Target>;
  /** What the new sources are reported for. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Plans the new sources and compiles them: first to learn which version the changes need, then as they will be. Undefined where something can't be said. */
export async function revise(input: RevisionInput, sink: DiagnosticList): Promise<Revision | undefined> {
  const largest = targetsOf(input, ({ released }) => nextVersion(released, "major"));
  const first = plan(input, largest, sink);
  if (first === undefined) return undefined;
  const history = await historyOf(input, first);
  if (history === undefined) return { texts: first, targets: largest, diagnostics: await complaintsOf(input, first) };
  const targets = targetsOf(input, (line) => nextVersion(line.released, neededBump(line, history)));
  for (const line of input.lines) checkVersion(line, targets.get(line.line), input, history, sink);
  if (sink.hasErrors()) return undefined;
  const texts = plan(input, targets, sink);
  return texts === undefined ? undefined : withExamples(input, texts, targets);
}

function targetsOf(
  { lines, version, date, summary }: RevisionInput,
  name: (line: EditedLine) => string,
): ReadonlyMap<Line, Target> {
  return new Map(
    lines.map((edited) => {
      const wanted = version ?? edited.open ?? name(edited);
      const target: Target = {
        version: wanted,
        exists: wanted === edited.open,
        ...(date === undefined ? {} : { released: date }),
        ...(summary === undefined ? {} : { summary }),
      };
      return [edited.line, target];
    }),
  );
}

function checkVersion(
  line: EditedLine,
  target: Target | undefined,
  { version }: RevisionInput,
  history: History,
  sink: DiagnosticList,
): void {
  if (target === undefined) return;
  const needed = neededBump(line, history);
  const order = { patch: 0, minor: 1, major: 2 };
  if (order[bumpBetween(line.released, target.version)] >= order[needed]) return;
  const span = line.line.versions.at(-1)?.span;
  const next = nextVersion(line.released, needed);
  const help =
    version === undefined
      ? { help: `give the draft that name, or say --version ${next}` }
      : { help: `leave --version out, or say --version ${next}` };
  const reason = `after ${line.released} the changes need a ${needed} version`;
  sink.report("revise/version", span, { version: target.version, reason }, help);
}

function plan(
  { history, changes, released, answers, typeNames }: RevisionInput,
  targets: ReadonlyMap<Line, Target>,
  sink: DiagnosticList,
): ReadonlyMap<string, string> | undefined {
  const { model } = history;
  const { texts, problems } = planRevision({
    model,
    lock: released.lock,
    changes,
    targets,
    answers,
    treeOf: treeFor,
    protoOf: protoFor,
    typeNames,
  });
  for (const { what, reason, ...place } of problems)
    sink.report("revise/unsupported", spanOf(place, history), { what, reason });
  return problems.length > 0 ? undefined : texts;
}

function spanOf({ path, offset }: Pick<Problem, "path" | "offset">, { model }: History) {
  const file = model.packages
    .flatMap(({ declarations }) => declarations)
    .map(({ span }) => span.file)
    .find((one) => one.path === path);
  return file === undefined || offset === undefined ? undefined : { file, start: offset, end: offset + 1 };
}

function treeFor(file: SourceFile): YamlTree {
  return yamlTree(file, parseYaml(file, { report: () => undefined }));
}

function protoFor(file: SourceFile): ProtoTree {
  return protoTree(parseProtoFile(file, { report: () => undefined }));
}

/** The texts with examples that hold; without a new one, where no new one does. */
async function withExamples(
  input: RevisionInput,
  texts: ReadonlyMap<string, string>,
  targets: ReadonlyMap<Line, Target>,
): Promise<Revision> {
  const history = await historyOf(input, texts);
  const events = history?.model.packages.flatMap((pkg) => pkg.events) ?? [];
  const changed = events.filter((event) => hasNewShape(event, input));
  const attempts: Revision[] = [];
  for (const withNew of [true, false]) {
    const all = new Map(texts);
    if (history !== undefined) {
      const isProto = ({ span }: EventDeclaration): boolean => span.file.path.endsWith(".proto");
      const yaml = changed.filter((event) => !isProto(event));
      for (const [path, text] of reviseExamples(history, yaml, treeFor, withNew)) all.set(path, text);
      const proto = reviseProtoExamples(history, changed.filter(isProto), protoFor, withNew);
      for (const [path, text] of proto) all.set(path, text);
    }
    const diagnostics = await complaintsOf(input, all);
    const attempt = { texts: all, targets, diagnostics };
    if (!diagnostics.some(({ id }) => id.startsWith("check/example"))) return attempt;
    attempts.push(attempt);
  }
  return attempts.at(-1) ?? { texts, targets, diagnostics: [] };
}

/** Whether the newest version of an event is another than the newest that is released. */
function hasNewShape({ id, versions, latest }: EventDeclaration, { released }: RevisionInput): boolean {
  const block = released.lock.blocks.get(blockKey("event", id));
  const newest = versions.findLast(({ version }) => block?.versions.has(version.name));
  return newest !== undefined && (newest.payload !== latest.payload || newest.envelope !== latest.envelope);
}

/** A history to read with, whatever the examples say. */
function historyOf(
  { released, roots, wellKnownTypes }: RevisionInput,
  texts: ReadonlyMap<string, string>,
): Promise<History | undefined> {
  return readHistory({ host: withFiles(released.host, texts), roots, wellKnownTypes }, createDiagnosticList());
}

/** What the compiler and the lock say of new texts. */
async function complaintsOf(
  { released, roots, wellKnownTypes }: RevisionInput,
  texts: ReadonlyMap<string, string>,
): Promise<readonly Diagnostic[]> {
  const sink = createDiagnosticList();
  const releasable = await readReleasable({ host: withFiles(released.host, texts), roots, wellKnownTypes }, sink);
  if (releasable !== undefined) compareWithLock(released.lock, released.adjust(releasable.input), sink);
  return sink.diagnostics;
}

/** Files whose text is another one, in the form in which they are written. */
export function changedTexts(
  host: Host,
  { texts }: Revision,
): ReadonlyMap<string, { readonly before: string; readonly after: string }> {
  const changed = new Map<string, { readonly before: string; readonly after: string }>();
  for (const [path, text] of texts) {
    const found = host.readFile(path);
    if (!found.ok) continue;
    const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(found.bytes);
    const after = before.startsWith("\ufeff") ? `\ufeff${text}` : text;
    if (before !== after) changed.set(path, { before, after });
  }
  return changed;
}

/** The text of a path as it is compiled, for tests of what names exist. */
export function sourceAt(host: Host, path: string): SourceFile | undefined {
  const found = host.readFile(path);
  return found.ok ? createSourceFile(path, new TextDecoder().decode(found.bytes)) : undefined;
}
