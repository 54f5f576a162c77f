import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { type FileSystem, failureReason } from "./file-system.js";
import { manifestName, renderManifest } from "./manifest.js";
import type { Output, Survey } from "./survey.js";

/** The output is as it was before, unless `saved` names the folder with what could not be put back. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  /** Path of the file that could not be written, from the output folder. */
  readonly path: string;
  readonly saved: string | undefined;

  constructor(path: string, cause: unknown, saved: string | undefined) {
    super(failureReason(cause), { cause });
    this.path = path;
    this.saved = saved;
  }
}

const stagePrefix = ".evolvent-stage-";
/** Milliseconds after which a stage belongs to a run that was killed. */
const stageLifetime = 60 * 60 * 1000;

/**
 * Makes the disk what the survey says is missing, all of it or nothing: new texts are written to a folder of their own inside
 * the output, then everything is moved into place; old files are moved to the same folder, and back if anything fails.
 *
 * @throws WriteError
 */
export function applyChanges(output: Output, survey: Survey, disk: FileSystem): void {
  const { root, files } = output;
  const puts = survey.changes.filter(({ state }) => state !== "orphaned").map(({ path }) => path);
  const removals = survey.changes.filter(({ state }) => state === "orphaned").map(({ path }) => path);
  if (puts.length === 0 && removals.length === 0 && survey.isManifestFresh) return;

  const stage = join(root, `${stagePrefix}${process.pid}-${randomBytes(6).toString("hex")}`);
  const undo: (() => void)[] = [];
  const folders = new Set<string>();
  let current = "";

  const makeFolders = (folder: string): void => {
    if (folders.has(folder)) return;
    folders.add(folder);
    if (disk.isFolder(folder)) return;
    if (dirname(folder) !== folder) makeFolders(dirname(folder));
    disk.createFolder(folder);
    undo.push(() => disk.removeFolder(folder));
  };
  const putAside = (path: string, name: string): void => {
    current = path;
    if (disk.statusOf(join(root, path)).kind === "missing") return;
    disk.move(join(root, path), join(stage, name));
    undo.push(() => disk.move(join(stage, name), join(root, path)));
  };
  const putInPlace = (path: string, name: string): void => {
    current = path;
    makeFolders(dirname(join(root, path)));
    disk.move(join(stage, name), join(root, path));
    undo.push(() => disk.move(join(root, path), join(stage, name)));
  };
  const stageFile = (path: string, name: string, text: string): void => {
    current = path;
    disk.createFile(join(stage, name), text);
  };

  try {
    makeFolders(root);
    removeOldStages(root, disk);
    disk.createFolder(stage);
    undo.push(() => disk.removeTree(stage));
    for (const [index, path] of puts.entries()) stageFile(path, `new-${index}`, files.get(path) ?? "");
    stageFile(manifestName, "manifest", survey.manifest);
    stageFile(manifestName, "manifest-of-both", manifestOfBoth(survey));

    // If the process is killed from here on, the manifest on the disk still names every file of ours, old and new.
    putAside(manifestName, "old-manifest");
    putInPlace(manifestName, "manifest-of-both");
    for (const [index, path] of removals.entries()) putAside(path, `removed-${index}`);
    for (const folder of survey.orphanFolders.map((path) => join(root, path))) {
      if (disk.list(folder).length > 0) continue;
      disk.removeFolder(folder);
      undo.push(() => disk.createFolder(folder));
    }
    for (const [index, path] of puts.entries()) {
      if (disk.statusOf(join(root, path)).kind !== "folder") putAside(path, `old-${index}`);
      putInPlace(path, `new-${index}`);
    }
    putAside(manifestName, "manifest-of-both");
    putInPlace(manifestName, "manifest");
  } catch (error) {
    throw new WriteError(current, error, rollBack(undo) ? undefined : stage);
  }
  try {
    disk.removeTree(stage);
  } catch {
    // The output is whole; what is left of the stage goes with a later run.
  }
}

/** Undoes steps, newest first, up to one that fails: what that one and older ones need is still in the stage. */
function rollBack(undo: readonly (() => void)[]): boolean {
  try {
    for (const step of undo.toReversed()) step();
    return true;
  } catch {
    return false;
  }
}

/** Stages of runs that were killed. */
function removeOldStages(root: string, disk: FileSystem): void {
  for (const name of disk.list(root)) {
    if (!name.startsWith(stagePrefix)) continue;
    const status = disk.statusOf(join(root, name));
    if (status.kind === "folder" && Date.now() - status.modified > stageLifetime) disk.removeTree(join(root, name));
  }
}

function manifestOfBoth({ owned, hashes }: Survey): string {
  const before = [...owned].map(([path, known]) => [path, known[0] ?? ""] as const);
  return renderManifest(new Map([...before, ...hashes]));
}
