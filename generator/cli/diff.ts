import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  compareRawSchemas,
  type DiffReport,
  formatGithub,
  formatMarkdown,
  formatPretty,
  type Inclusion,
  type Mode,
  type Proof,
  proveComparison,
  reportOf,
  type SchemaSemantics,
  type ShownComparison,
  sarifOf,
  showComparison,
} from "../compare/index.js";
import { loadConfig } from "../config/index.js";
import { createDiagnosticList, harmlessJsonText, visibleText } from "../diagnostics/index.js";
import type { JsonValue } from "../ir/index.js";
import { parseJsonText, printJsonText } from "../source/index.js";
import { compareSides } from "./diff-parts.js";
import { compareInThreads } from "./diff-threads.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { printSideFailure, readSide } from "./sides.js";
import type { Terminal } from "./terminal.js";
import { optimizeLater } from "./tiering.js";

/** Options of `evolvent diff`. */
export interface DiffOptions {
  readonly config?: string;
  readonly mode?: Mode;
  readonly semantics: SchemaSemantics;
  /** How many events each outcome `ok` is asked again with. */
  readonly prove?: number;
  /** Every released version of the old side, not only its latest. */
  readonly transitive?: true;
  readonly format: "pretty" | "markdown" | "json" | "github" | "sarif";
}

/** `evolvent diff OLD NEW`: what changed, what it means, and the event that shows it. */
export async function runDiff(
  old: string,
  current: string,
  options: DiffOptions,
  terminal: Terminal,
  version: string,
): Promise<ExitCode> {
  const fail = (reason: string): ExitCode => {
    terminal.printAside(`evolvent: ${visibleText(reason)}\n`);
    return exitCodes.couldNotRun;
  };
  if (isRawSchema(old) && isRawSchema(current)) return diffSchemas(old, current, options, terminal, fail);
  optimizeLater();
  const sink = createDiagnosticList();
  const file = options.config === undefined ? {} : { file: options.config };
  const config = await loadConfig({ folder: terminal.folder, library: () => import("../index.js"), ...file }, sink);
  if (config === undefined) return fail(sink.diagnostics.map(({ message }) => message).join("; "));
  const { folder, schemas, out, wellKnownTypes } = config;
  const form = wellKnownTypes === undefined ? {} : { wellKnownTypes };
  const place = { folder: terminal.folder, config: { folder, schemas, out, ...form } };
  const request = { old, current, place, transitive: options.transitive === true, mode: options.mode };
  // Proofs need both models in one place.
  const joined = options.prove === undefined ? await compareInThreads(request) : undefined;
  if (joined !== undefined) return show(joined, options, terminal, version);
  const sides = [];
  for (const written of [old, current]) {
    const side = await readSide(written, place);
    if (side.kind !== "read") {
      printSideFailure(written, side, terminal);
      return exitCodes.couldNotRun;
    }
    sides.push(side.history);
  }
  const [before, after] = sides;
  if (before === undefined || after === undefined) return exitCodes.couldNotRun;
  const comparison = compareSides(request, before, after);
  const exitCode = show(showComparison(comparison), options, terminal, version);
  if (options.prove !== undefined) {
    const proof = proveComparison(comparison, { old: before, new: after }, options.prove);
    terminal.printAside(proofText(proof));
    if (proof.refuted.length > 0) return exitCodes.findings;
  }
  return exitCode;
}

function show(comparison: ShownComparison, options: DiffOptions, terminal: Terminal, version: string): ExitCode {
  terminal.print(print(comparison, options, terminal, version));
  return comparison.changes.some(({ breaks }) => breaks.length > 0) ? exitCodes.findings : exitCodes.clean;
}

function proofText({ asked, events, refuted }: Proof): string {
  const lines = refuted.map(
    ({ change, direction, encoding, reader, outcome, written }) =>
      `refuted: ${visibleText(change.path)} ${change.rule}: ${encoding}, ${direction}, ${reader} readers: ${outcome}, not ok: ${visibleText(printJsonText(written))}\n`,
  );
  return `${asked} outcomes ok asked with ${events} events: ${refuted.length} refuted\n${lines.join("")}`;
}

function print(comparison: ShownComparison, { format }: DiffOptions, { colours }: Terminal, version: string): string {
  switch (format) {
    case "json":
      return `${jsonText(reportOf(comparison))}\n`;
    case "sarif":
      return `${jsonText(sarifOf(comparison, version))}\n`;
    case "markdown":
      return formatMarkdown(comparison);
    case "github":
      return formatGithub(comparison);
    case "pretty": {
      const { bold, dim, red, yellow, green } = colours;
      const paint = { major: red, minor: yellow, patch: green };
      return formatPretty(comparison, { bold, dim, visible: visibleText, paint: (bump, text) => paint[bump](text) });
    }
  }
}

/** On one line; integers of witnesses keep their digits. */
function jsonText(value: DiffReport | JsonValue): string {
  return harmlessJsonText(printJsonText(value as JsonValue));
}

function isRawSchema(path: string): boolean {
  return path.endsWith(".json") && !path.startsWith("git:");
}

function diffSchemas(
  old: string,
  current: string,
  { semantics, format }: DiffOptions,
  terminal: Terminal,
  fail: (reason: string) => ExitCode,
): ExitCode {
  const documents: JsonValue[] = [];
  for (const path of [old, current]) {
    const document = readDocument(resolve(terminal.folder, path));
    if (typeof document === "string") return fail(`"${path}" ${document}`);
    documents.push(document.json);
  }
  const [before, after] = documents;
  if (before === undefined || after === undefined) return exitCodes.couldNotRun;
  const found = compareRawSchemas(before, after, semantics);
  if (format === "json" || format === "sarif") terminal.print(`${jsonText(schemaReport(found))}\n`);
  else terminal.print(`backward: ${words(found.backward)}\nforward: ${words(found.forward)}\n`);
  return found.backward.kind === "yes" ? exitCodes.clean : exitCodes.findings;
}

function readDocument(path: string): { readonly json: JsonValue } | string {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return "can't be read";
  }
  const parsed = parseJsonText(text);
  return parsed.ok ? { json: parsed.value } : `is no JSON: ${parsed.reason}`;
}

/** Two schemas in the shape of a comparison: one change of the whole, JSON alone. */
function schemaReport({ backward, forward }: { backward: Inclusion; forward: Inclusion }): DiffReport {
  const answer = ({ kind }: Inclusion): boolean | "unknown" => (kind === "unknown" ? "unknown" : kind === "yes");
  const outcome = (found: Inclusion) => {
    const one = found.kind === "yes" ? "ok" : found.kind === "no" ? "rejected" : "unknown";
    return { bare: one, generated: one, reason: found.reason } as const;
  };
  const both = { backward: answer(backward), forward: answer(forward) };
  const bump = backward.kind !== "yes" ? "major" : forward.kind !== "yes" ? "minor" : "patch";
  const witnesses = (["backward", "forward"] as const).flatMap((direction) => {
    const found = direction === "backward" ? backward : forward;
    if (found.kind !== "no") return [];
    const issues = [{ path: found.pointer, message: found.reason }];
    return [{ direction, encoding: "json", written: found.witness, read: null, issues } as const];
  });
  const change = {
    rule: "constraint.foreign-changed",
    path: "",
    old: null,
    new: null,
    verdicts: { json: { backward: outcome(backward), forward: outcome(forward) }, protobuf: null, typescript: null },
    bump,
    witnesses,
  } as const;
  const answers = { json: both, protobuf: null };
  return { changes: bump === "patch" ? [] : [change], bump, compatible: answers, healed: answers };
}

function words(found: Inclusion): string {
  const text = visibleText(found.reason);
  return found.kind === "no" ? `no, ${text}: ${visibleText(printJsonText(found.witness))}` : `${found.kind}, ${text}`;
}
