import { join } from "node:path";
import type { EntryStatus, FileSystem } from "./file-system.js";
import {
  contentHash,
  isSameText,
  type Manifest,
  manifestName,
  readFrozen,
  readManifest,
  renderManifest,
} from "./manifest.js";
import { foldedPath } from "./output-paths.js";

/** Where an output is to stand. */
export interface OutputPlace {
  /** Absolute path of the output folder. */
  readonly root: string;
  /** The output folder as it is shown. */
  readonly shownAs: string;
}

/**
 * How a file stands to what is to be written: `stale` differs and is as the compiler left it; `hand-edited` differs from that
 * too; `foreign` is not the compiler's; `orphaned` is, and is not generated any more; `blocked` can't be written.
 */
export type FileState = "missing" | "stale" | "hand-edited" | "foreign" | "orphaned" | "blocked";

export interface SurveyedFile {
  readonly path: string;
  readonly state: FileState;
  /** Why it is blocked. */
  readonly reason?: string;
}

/** The differences between an output and the disk. */
export interface Survey {
  /** Sorted by path; without those that are as they should be. */
  readonly changes: readonly SurveyedFile[];
  /** Number of files that are as they should be. */
  readonly unchanged: number;
  /** Text that the manifest has to have. */
  readonly manifest: string;
  readonly isManifestFresh: boolean;
  /** Existing folders of files that are not generated any more, inner ones first. */
  readonly orphanFolders: readonly string[];
  /** The old manifest's files, empty where there is none. */
  readonly owned: Manifest;
  /** Paths of files that are written once, those with them that are not generated any more. */
  readonly frozen: ReadonlySet<string>;
}

/** What a process knows of the disk from earlier looks, so that it need not read a file again whose stamp is the same. */
export interface OutputMemory {
  /** The hash of what is on the disk, by path from the output folder. */
  readonly files: Map<string, { readonly stamp: string; readonly hash: string }>;
}

export function createOutputMemory(): OutputMemory {
  return { files: new Map() };
}

/** The manifest of the last output, as it is on the disk. */
export interface FoundManifest {
  readonly text: string | undefined;
  /** Empty where there is none. */
  readonly owned: Manifest;
  /** Those that are written once. */
  readonly frozen: ReadonlySet<string>;
}

export function findManifest(root: string, disk: FileSystem): FoundManifest {
  const path = join(root, manifestName);
  const text = disk.statusOf(path).kind === "file" ? disk.readText(path) : undefined;
  return { text, owned: readManifest(text ?? ""), frozen: readFrozen(text ?? "") };
}

/**
 * Compares an output with the disk. Only reads; throws what reading throws.
 *
 * @param files hashes of what is to be there, by path; the paths have passed `checkOutputPaths`
 * @param once those of them that are written once
 */
export function surveyOutput(
  root: string,
  files: ReadonlyMap<string, string>,
  { text: foundManifest, owned, frozen }: FoundManifest,
  disk: FileSystem,
  memory: OutputMemory,
  once: ReadonlySet<string> = new Set(),
): Survey {
  // What was written once stays until somebody deletes it, also where it is not generated any more.
  const kept = [...frozen].filter(
    (path) => owned.has(path) && !files.has(path) && disk.statusOf(join(root, path)).kind === "file",
  );
  const orphans = [...owned.keys()].filter((path) => !files.has(path) && !kept.includes(path));
  const folders = createFolderSurvey(root, disk, new Set(orphans));
  const orphansFolded = new Map(orphans.map((path) => [foldedPath(path), path]));
  const orphanFolders = new Set(orphans.flatMap(foldersOf));
  const changes: SurveyedFile[] = [];

  for (const [path, hash] of files) {
    const change = surveyFile(path, hash);
    if (change !== undefined) changes.push(change);
  }
  for (const path of orphans) {
    if (folders.stateOf(path) !== "folder") continue;
    const status = disk.statusOf(join(root, path));
    if (status.kind === "file" || status.kind === "link") changes.push({ path, state: "orphaned" });
  }

  function surveyFile(path: string, hash: string): SurveyedFile | undefined {
    const folder = folders.stateOf(path);
    if (folder === "missing") return { path, state: "missing" };
    if (folder !== "folder") return { path, state: "blocked", reason: folder };
    const status = disk.statusOf(join(root, path));
    switch (status.kind) {
      case "missing":
        return { path, state: "missing" };
      case "folder":
        if (orphanFolders.has(path)) return { path, state: "missing" };
        return { path, state: "blocked", reason: "it is a folder" };
      case "link":
        return { path, state: owned.has(path) ? "hand-edited" : "foreign" };
      case "other":
        return { path, state: "blocked", reason: "it is no regular file" };
      case "file":
        return isOtherName(path, status) ? { path, state: "missing" } : compareFile(path, hash, status);
    }
  }

  /** Where cases make no difference, a file that is to go away may be found under the name of one that is to come. */
  function isOtherName(path: string, status: EntryStatus): boolean {
    const orphan = orphansFolded.get(foldedPath(path));
    return orphan !== undefined && disk.statusOf(join(root, orphan)).identity === status.identity;
  }

  function compareFile(path: string, hash: string, status: EntryStatus): SurveyedFile | undefined {
    const found = hashOnDisk(root, path, status, disk, memory);
    if (found === hash) return undefined;
    const written = owned.get(path);
    if (written === undefined) return { path, state: "foreign" };
    return { path, state: written.includes(found) ? "stale" : "hand-edited" };
  }

  const allFrozen = new Set([...once, ...kept]);
  const listed = new Map([...kept.map((path) => [path, owned.get(path)?.[0] ?? ""] as const), ...files]);
  const manifest = renderManifest(listed, allFrozen);
  return {
    changes: changes.sort((left, right) => (left.path < right.path ? -1 : 1)),
    unchanged: files.size - changes.filter(({ state }) => state !== "orphaned").length,
    manifest,
    isManifestFresh: foundManifest !== undefined && isSameText(foundManifest, manifest),
    orphanFolders: [...orphanFolders]
      .filter((folder) => folders.stateOf(`${folder}/`) === "folder")
      .sort((left, right) => right.length - left.length),
    owned,
    frozen: allFrozen,
  };
}

/**
 * The hash of a file on the disk.
 *
 * @param wanted a text that it may have, with its hash: comparing is faster than hashing
 */
export function hashOnDisk(
  root: string,
  path: string,
  { stamp }: EntryStatus,
  disk: FileSystem,
  memory: OutputMemory,
  wanted?: { readonly text: string; readonly hash: string },
): string {
  const known = memory.files.get(path);
  if (known?.stamp === stamp) return known.hash;
  const found = disk.readText(join(root, path));
  const hash = wanted !== undefined && isSameText(found, wanted.text) ? wanted.hash : contentHash(found);
  memory.files.set(path, { stamp, hash });
  return hash;
}

interface FolderSurvey {
  /** Of the folder that a path stands in: whether there is one, or why there can't be. */
  stateOf(path: string): "folder" | "missing" | (string & {});
}

/** Looks at each folder once. A link in the output is never followed: it may lead anywhere. */
export function createFolderSurvey(root: string, disk: FileSystem, orphans: ReadonlySet<string>): FolderSurvey {
  const states = new Map<string, string>();
  const inspect = (folder: string): string => {
    if (folder === "") return rootState(root, disk);
    const above = stateOf(folder);
    if (above !== "folder") return above;
    const { kind } = disk.statusOf(join(root, folder));
    if (kind === "folder" || kind === "missing") return kind;
    if (orphans.has(folder)) return "missing";
    return kind === "link" ? `"${folder}" is a link` : `"${folder}" is a file`;
  };
  const stateOf = (path: string): string => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const state = states.get(folder) ?? inspect(folder);
    states.set(folder, state);
    return state;
  };
  return { stateOf };
}

function rootState(root: string, disk: FileSystem): string {
  if (disk.isFolder(root)) return "folder";
  return disk.statusOf(root).kind === "missing" ? "missing" : "the output folder is no folder";
}

/** The folders that a path stands in, outermost last. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) folders.push(path.slice(0, end));
  return folders;
}
