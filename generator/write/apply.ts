import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { type FileSystem, failureReason } from "./file-system.js";
import type { FileThread } from "./file-thread.js";
import { manifestName, renderManifest } from "./manifest.js";
import type { Survey } from "./survey.js";

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
/** In a folder with many files, many disks take longer to create another. */
const filesInFolder = 64;
/** Fewer files than these are written before a thread would have started. */
const filesWithoutThread = 256;

/** A folder inside the output in which everything is prepared, so that it can then be moved into place at once. */
export interface Stage {
  /**
   * Keeps the new text of a file. Gives a promise where the disk is far behind, and it is better to wait.
   *
   * @throws WriteError after which the stage is gone
   */
  put(path: string, text: string): void | Promise<void>;
  /**
   * Waits until everything is kept. To be awaited before `apply` where there is a thread.
   *
   * @throws WriteError after which the stage is gone
   */
  settle(): Promise<void>;
  /**
   * Makes the disk what the survey says is missing, all of it or nothing: old files are moved to the stage, new ones from there,
   * and back if anything fails.
   *
   * @param hashes of all files as they are to be
   * @throws WriteError
   */
  apply(survey: Survey, hashes: ReadonlyMap<string, string>): void;
  /** Takes everything away that has been prepared. */
  discard(): void;
}

/**
 * Nothing is made on the disk before it is needed.
 *
 * @param startThread gives what creates files while the caller goes on
 */
export function createStage(root: string, disk: FileSystem, startThread?: () => FileThread | undefined): Stage {
  const stage = join(root, `${stagePrefix}${process.pid}-${randomBytes(6).toString("hex")}`);
  const undo: (() => void)[] = [];
  const folders = new Set<string>();
  const staged = new Map<string, string>();
  let thread: FileThread | undefined;
  let isOpen = false;
  let current = "";

  const makeFolders = (folder: string): void => {
    if (folders.has(folder)) return;
    folders.add(folder);
    if (disk.isFolder(folder)) return;
    if (dirname(folder) !== folder) makeFolders(dirname(folder));
    disk.createFolder(folder);
    undo.push(() => disk.removeFolder(folder));
  };
  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    makeFolders(root);
    removeOldStages(root, disk);
    disk.createFolder(stage);
    undo.push(() => disk.removeTree(stage));
  };
  const stageFile = (path: string, name: string, text: string): void => {
    current = path;
    disk.createFile(join(stage, name), text);
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
  const orUndo = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      thread?.stop();
      throw new WriteError(current, error, rollBack(undo) ? undefined : stage);
    }
  };

  return {
    put: (path, text) =>
      orUndo(() => {
        current = "";
        open();
        const folder = `new-${Math.floor(staged.size / filesInFolder)}`;
        if (staged.size % filesInFolder === 0) disk.createFolder(join(stage, folder));
        const name = join(folder, String(staged.size));
        staged.set(path, name);
        if (staged.size === filesWithoutThread) thread = startThread?.();
        return thread === undefined ? stageFile(path, name, text) : thread.create(join(stage, name), text);
      }),
    async settle() {
      const failure = await thread?.settle();
      orUndo(() => {
        if (failure === undefined) return;
        current = [...staged].find(([, name]) => join(stage, name) === failure.path)?.[0] ?? "";
        throw Object.assign(new Error(failure.message), failure.code === undefined ? {} : { code: failure.code });
      });
    },
    apply(survey, hashes) {
      const puts = survey.changes.filter(({ state }) => state !== "orphaned").map(({ path }) => path);
      const removals = survey.changes.filter(({ state }) => state === "orphaned").map(({ path }) => path);
      if (puts.length > 0 || removals.length > 0 || !survey.isManifestFresh)
        orUndo(() => {
          open();
          stageFile(manifestName, "manifest", survey.manifest);
          stageFile(manifestName, "manifest-of-both", manifestOfBoth(survey, hashes));

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
            const name = staged.get(path);
            current = path;
            if (name === undefined) throw new Error("it was changed while the output was made");
            if (disk.statusOf(join(root, path)).kind !== "folder") putAside(path, `old-${index}`);
            putInPlace(path, name);
          }
          putAside(manifestName, "manifest-of-both");
          putInPlace(manifestName, "manifest");
        });
      try {
        if (isOpen) disk.removeTree(stage);
      } catch {
        // The output is whole; what is left of the stage goes with a later run.
      }
    },
    discard() {
      thread?.stop();
      rollBack(undo);
    },
  };
}

/** Undoes steps, newest first, up to one that fails: what that one and older ones need is still in the stage. */
function rollBack(undo: (() => void)[]): boolean {
  try {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) step();
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

function manifestOfBoth({ owned, frozen }: Survey, hashes: ReadonlyMap<string, string>): string {
  const before = [...owned].map(([path, known]) => [path, known[0] ?? ""] as const);
  return renderManifest(new Map([...before, ...hashes]), frozen);
}
