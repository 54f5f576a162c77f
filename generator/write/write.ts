import { join } from "node:path";
import type { DiagnosticSink } from "../diagnostics/index.js";
import { createSourceFile, startOf } from "../source/index.js";
import { createStage, WriteError } from "./apply.js";
import { diskFileSystem, type FileSystem, failureReason } from "./file-system.js";
import { type FileThread, startFileThread } from "./file-thread.js";
import { contentHash, manifestName } from "./manifest.js";
import { checkOutputPaths, isOutputPath } from "./output-paths.js";
import {
  createFolderSurvey,
  createOutputMemory,
  type FoundManifest,
  findManifest,
  hashOnDisk,
  type OutputMemory,
  type OutputPlace,
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

/** A file that differs, with both texts where a comparison keeps them. */
export interface ComparedFile extends SurveyedFile {
  /** The text on the disk. */
  readonly found?: string;
  /** The text as it should be. */
  readonly wanted?: string;
}

/** How an output differs from the disk. */
export interface CheckSummary {
  readonly changes: readonly ComparedFile[];
  readonly unchanged: number;
}

/** Takes the files of an output one by one, in any order. */
export interface OutputWriter {
  /** Gives a promise where the disk is far behind, and it is better to wait. */
  put(file: OutputText): void | Promise<void>;
  /** To be awaited before `finish`. */
  settle(): Promise<void>;
  /**
   * Writes the output: all of it, or nothing. Files that are the same keep their modification time; files that the last manifest
   * lists and that are gone from the output are deleted, no others. Reports and gives undefined where that can't be done.
   */
  finish(sink: DiagnosticSink): WriteSummary | undefined;
  /** Leaves the disk as it was. */
  abandon(): void;
}

/** A file of an output; the path counts from the output folder. */
export interface OutputText {
  readonly path: string;
  readonly text: string;
  /** Where it stands as it was last written, it stays as it is. */
  readonly frozen?: true;
}

/** New texts go to a folder of their own inside the output as they come; nothing else is touched before `finish`. */
export function openOutput(place: OutputPlace, memory: OutputMemory = createOutputMemory()): OutputWriter {
  return createWriter(place, memory, diskFileSystem, startFileThread);
}

function createWriter(
  place: OutputPlace,
  memory: OutputMemory,
  disk: FileSystem,
  startThread?: () => FileThread | undefined,
): OutputWriter {
  const stage = createStage(place.root, disk, startThread);
  const differing = compareFiles(place, memory, disk);
  let failure: WriteError | undefined;
  const note = (error: unknown): undefined => {
    if (!(error instanceof WriteError)) throw error;
    failure = error;
  };
  const attempt = <Result>(work: () => Result): Result | undefined => {
    try {
      return failure === undefined ? work() : undefined;
    } catch (error) {
      return note(error);
    }
  };
  return {
    put: (file) => attempt(() => differing.add(file, () => stage.put(file.path, file.text))),
    settle: async () => (failure === undefined ? stage.settle().catch(note) : undefined),
    abandon: () => stage.discard(),
    finish(sink) {
      const survey = differing.survey(sink);
      const obstacles = survey?.changes.filter(({ state }) => state === "blocked" || state === "foreign") ?? [];
      for (const file of obstacles) reportChange(place, file, sink);
      if (survey === undefined || obstacles.length > 0) {
        stage.discard();
        return undefined;
      }
      attempt(() => stage.apply(survey, differing.hashes));
      if (failure === undefined) return summaryOf(place, survey, differing.hashes, memory, disk);
      reportFailure(place, failure, sink);
      return undefined;
    },
  };
}

/** Writes an output that is all there: see `OutputWriter`. */
export function writeOutput(
  output: Output,
  sink: DiagnosticSink,
  memory: OutputMemory = createOutputMemory(),
  disk: FileSystem = diskFileSystem,
): WriteSummary | undefined {
  const writer = createWriter(output, memory, disk);
  for (const [path, text] of output.files) writer.put({ path, text });
  return writer.finish(sink);
}

/** An output that is all there. */
export interface Output extends OutputPlace {
  /** Path from the root to text. */
  readonly files: ReadonlyMap<string, string>;
}

/** Compares the files of an output with the disk, one by one. */
export interface OutputComparison {
  put(file: OutputText): void;
  /** Reports each difference. Undefined where the output could not be written at all. */
  finish(sink: DiagnosticSink): CheckSummary | undefined;
}

/** So many differing files are given with both texts: those that come first by path. */
const keptTexts = 20;

export function openComparison(place: OutputPlace, disk: FileSystem = diskFileSystem): OutputComparison {
  const differing = compareFiles(place, createOutputMemory(), disk);
  const texts = new Map<string, string>();
  return {
    put(file) {
      differing.add(file, () => texts.set(file.path, file.text));
    },
    finish(sink) {
      const survey = differing.survey(sink);
      if (survey === undefined) return undefined;
      const { changes, unchanged, isManifestFresh } = survey;
      const isManifestAlone = changes.length === 0 && !isManifestFresh;
      const shown: readonly SurveyedFile[] = isManifestAlone ? [{ path: manifestName, state: "stale" }] : changes;
      for (const file of shown) reportChange(place, file, sink);
      const withTexts = shown.map((file, index) => (index < keptTexts ? { ...file, ...textsOf(file) } : file));
      return { changes: withTexts, unchanged };
    },
  };

  function textsOf({ path, state }: SurveyedFile): Pick<ComparedFile, "found" | "wanted"> {
    const wanted = texts.get(path);
    const isReadable = state === "stale" || state === "hand-edited" || state === "foreign";
    if (wanted === undefined || !isReadable || disk.statusOf(join(place.root, path)).kind !== "file") return {};
    return { found: disk.readText(join(place.root, path)), wanted };
  }
}

/** Compares an output that is all there: see `OutputComparison`. */
export function checkOutput(
  output: Output,
  sink: DiagnosticSink,
  disk: FileSystem = diskFileSystem,
): CheckSummary | undefined {
  const comparison = openComparison(output, disk);
  for (const [path, text] of output.files) comparison.put({ path, text });
  return comparison.finish(sink);
}

interface Differing {
  /** Hashes of the files that have come, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Calls back for a file that seems to differ from the one on the disk: the survey may find it equal after all, not the other way. */
  add<Result>(file: OutputText, differs: () => Result): Result | undefined;
  /** Compares everything. Reports and gives undefined where the output could not be written at all. */
  survey(sink: DiagnosticSink): Survey | undefined;
}

function compareFiles({ root, shownAs }: OutputPlace, memory: OutputMemory, disk: FileSystem): Differing {
  const hashes = new Map<string, string>();
  const once = new Set<string>();
  const folders = createFolderSurvey(root, disk, new Set());
  let manifest: FoundManifest | undefined;
  let reason: string | undefined;
  const orBlocked = <Result>(work: () => Result): Result | undefined => {
    try {
      return reason === undefined ? work() : undefined;
    } catch (error) {
      reason = failureReason(error);
      return undefined;
    }
  };
  const isOnDisk = (file: OutputText, hash: string): boolean => {
    manifest ??= findManifest(root, disk);
    // Another file may be found under the path where cases make no difference: only what is ours by name counts.
    if (!manifest.owned.has(file.path) || folders.stateOf(file.path) !== "folder") return false;
    const status = disk.statusOf(join(root, file.path));
    return (
      status.kind === "file" && hashOnDisk(root, file.path, status, disk, memory, { text: file.text, hash }) === hash
    );
  };
  /** The hash of a file that was written once, where it stands as it was written. */
  const keptHash = (path: string): string | undefined => {
    manifest ??= findManifest(root, disk);
    const written = manifest.owned.get(path);
    if (written === undefined || folders.stateOf(path) !== "folder") return undefined;
    const status = disk.statusOf(join(root, path));
    const found = status.kind === "file" ? hashOnDisk(root, path, status, disk, memory) : undefined;
    return found !== undefined && written.includes(found) ? found : undefined;
  };
  return {
    hashes,
    add(file, differs) {
      if (file.frozen === true) {
        once.add(file.path);
        const kept = isOutputPath(file.path) ? orBlocked(() => keptHash(file.path)) : undefined;
        if (kept !== undefined) {
          hashes.set(file.path, kept);
          return undefined;
        }
      }
      const hash = hashOf(file);
      hashes.set(file.path, hash);
      if (!isOutputPath(file.path) || orBlocked(() => isOnDisk(file, hash)) === true) return undefined;
      return differs();
    },
    survey(sink) {
      let hasErrors = false;
      checkOutputPaths([...hashes.keys(), manifestName], {
        report(id, span, parameters, details) {
          if (id !== "write/device-name") hasErrors = true;
          sink.report(id, span, parameters, details);
        },
      });
      if (hasErrors) return undefined;
      const survey = orBlocked(() =>
        surveyOutput(root, hashes, manifest ?? findManifest(root, disk), disk, memory, once),
      );
      if (survey === undefined) sink.report("write/blocked", undefined, { path: shownAs, reason: reason ?? "" });
      return survey;
    },
  };
}

/** Hashes of texts that may come again. */
const knownHashes = new WeakMap<OutputText, string>();

function hashOf(file: OutputText): string {
  let hash = knownHashes.get(file);
  if (hash === undefined) {
    hash = contentHash(file.text);
    knownHashes.set(file, hash);
  }
  return hash;
}

function summaryOf(
  { root }: OutputPlace,
  survey: Survey,
  hashes: ReadonlyMap<string, string>,
  memory: OutputMemory,
  disk: FileSystem,
): WriteSummary {
  for (const { path, state } of survey.changes) {
    const hash = hashes.get(path);
    if (state === "orphaned" || hash === undefined) memory.files.delete(path);
    else memory.files.set(path, { stamp: disk.statusOf(join(root, path)).stamp, hash });
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

function reportFailure(place: OutputPlace, failure: WriteError, sink: DiagnosticSink): void {
  const path = shownPath(place, failure.path);
  const { message: reason, saved } = failure;
  if (saved === undefined) sink.report("write/failed", undefined, { path, reason });
  else sink.report("write/not-restored", undefined, { path, reason, saved });
}

function reportChange(output: OutputPlace, { path, state, reason = "" }: SurveyedFile, sink: DiagnosticSink): void {
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

function shownPath({ shownAs }: OutputPlace, path: string): string {
  if (path === "") return shownAs;
  return shownAs === "" || shownAs === "." ? path : `${shownAs}/${path}`;
}
