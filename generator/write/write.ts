import { join } from "node:path";
import type { DiagnosticSink } from "../diagnostics/index.js";
import { createSourceFile, startOf } from "../source/index.js";
import { applyChanges, WriteError } from "./apply.js";
import { diskFileSystem, type FileSystem, failureReason } from "./file-system.js";
import { manifestName } from "./manifest.js";
import { checkOutputPaths } from "./output-paths.js";
import {
  createOutputMemory,
  type Output,
  type OutputMemory,
  type Survey,
  type SurveyedFile,
  surveyOutput,
} from "./survey.js";

/** What a run did to the output folder: paths from there, sorted. */
export interface WriteSummary {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly deleted: readonly string[];
  /** Those of the updated that had been edited by hand. */
  readonly overwritten: readonly string[];
  readonly unchanged: number;
}

/** How an output differs from the disk. */
export interface CheckSummary {
  readonly changes: readonly SurveyedFile[];
  readonly unchanged: number;
}

/**
 * Writes an output: all of it, or nothing. Files that are the same keep their modification time; files that the last manifest
 * lists and that are gone from the output are deleted, no others. Reports and gives undefined where that can't be done.
 */
export function writeOutput(
  output: Output,
  sink: DiagnosticSink,
  memory: OutputMemory = createOutputMemory(),
  disk: FileSystem = diskFileSystem,
): WriteSummary | undefined {
  const survey = surveyForWriting(output, sink, memory, disk);
  if (survey === undefined) return undefined;
  const obstacles = survey.changes.filter(({ state }) => state === "blocked" || state === "foreign");
  for (const file of obstacles) reportChange(output, file, sink);
  if (obstacles.length > 0) return undefined;
  try {
    applyChanges(output, survey, disk);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    const path = shownPath(output, error.path);
    const { message: reason, saved } = error;
    if (saved === undefined) sink.report("write/failed", undefined, { path, reason });
    else sink.report("write/not-restored", undefined, { path, reason, saved });
    return undefined;
  }
  for (const { path, state } of survey.changes) {
    const entry = memory.files.get(path);
    if (state === "orphaned") memory.files.delete(path);
    else if (entry !== undefined) entry.stamp = disk.statusOf(join(output.root, path)).stamp;
  }
  const pathsOf = (...states: readonly SurveyedFile["state"][]): readonly string[] =>
    survey.changes.filter(({ state }) => states.includes(state)).map(({ path }) => path);
  return {
    created: pathsOf("missing"),
    updated: pathsOf("stale", "hand-edited"),
    deleted: pathsOf("orphaned"),
    overwritten: pathsOf("hand-edited"),
    unchanged: survey.unchanged,
  };
}

/** Compares an output with the disk and reports each difference. Undefined where the output could not be written at all. */
export function checkOutput(
  output: Output,
  sink: DiagnosticSink,
  disk: FileSystem = diskFileSystem,
): CheckSummary | undefined {
  const survey = surveyForWriting(output, sink, createOutputMemory(), disk);
  if (survey === undefined) return undefined;
  const { changes, unchanged, isManifestFresh } = survey;
  const isManifestAlone = changes.length === 0 && !isManifestFresh;
  const shown: readonly SurveyedFile[] = isManifestAlone ? [{ path: manifestName, state: "stale" }] : changes;
  for (const file of shown) reportChange(output, file, sink);
  return { changes: shown, unchanged };
}

function surveyForWriting(
  output: Output,
  sink: DiagnosticSink,
  memory: OutputMemory,
  disk: FileSystem,
): Survey | undefined {
  let hasErrors = false;
  checkOutputPaths([...output.files.keys(), manifestName], {
    report(id, span, parameters, details) {
      if (id !== "write/device-name") hasErrors = true;
      sink.report(id, span, parameters, details);
    },
  });
  if (hasErrors) return undefined;
  try {
    return surveyOutput(output, disk, memory);
  } catch (error) {
    sink.report("write/blocked", undefined, { path: output.shownAs, reason: failureReason(error) });
    return undefined;
  }
}

function reportChange(output: Output, { path, state, reason = "" }: SurveyedFile, sink: DiagnosticSink): void {
  const shown = shownPath(output, path);
  const span = startOf(createSourceFile(shown, ""));
  switch (state) {
    case "missing":
      sink.report("write/missing", span, { path: shown });
      break;
    case "stale":
      sink.report("write/stale", span, { path: shown });
      break;
    case "hand-edited":
      sink.report("write/hand-edited", span, { path: shown });
      break;
    case "foreign":
      sink.report("write/foreign-file", span, { path: shown });
      break;
    case "orphaned":
      sink.report("write/orphaned", span, { path: shown });
      break;
    case "blocked":
      sink.report("write/blocked", span, { path: shown, reason });
      break;
  }
}

function shownPath({ shownAs }: Output, path: string): string {
  if (path === "") return shownAs;
  return shownAs === "" || shownAs === "." ? path : `${shownAs}/${path}`;
}
