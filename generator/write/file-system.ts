import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";

export type EntryKind = "file" | "folder" | "link" | "other" | "missing";

/** What stands at a path. */
export interface EntryStatus {
  readonly kind: EntryKind;
  /** Changes when the file is written or replaced. */
  readonly stamp: string;
  /** The same for two names of one entry. */
  readonly identity: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** The operations that writing needs, on absolute paths. All but `statusOf` throw what the system says. */
export interface FileSystem {
  /** Of the entry itself: a link is not followed. */
  readonly statusOf: (path: string) => EntryStatus;
  /** Whether there is a folder, at the end of all links. */
  readonly isFolder: (path: string) => boolean;
  readonly readText: (path: string) => string;
  /** Names in a folder. */
  readonly list: (path: string) => readonly string[];
  /** Fails where something exists. */
  readonly createFile: (path: string, text: string) => void;
  readonly createFolder: (path: string) => void;
  readonly move: (from: string, to: string) => void;
  /** Fails unless it is empty. */
  readonly removeFolder: (path: string) => void;
  readonly removeTree: (path: string) => void;
}

const missing: EntryStatus = { kind: "missing", stamp: "", identity: "", modified: 0 };

export const diskFileSystem: FileSystem = {
  statusOf(path) {
    const status = unlessMissing(() => lstatSync(path, { bigint: true }));
    if (status === undefined) return missing;
    return {
      kind: status.isFile() ? "file" : status.isDirectory() ? "folder" : status.isSymbolicLink() ? "link" : "other",
      stamp: `${status.ino}:${status.size}:${status.mtimeNs}`,
      identity: `${status.dev}:${status.ino}`,
      modified: Number(status.mtimeMs),
    };
  },
  isFolder: (path) => unlessMissing(() => statSync(path))?.isDirectory() ?? false,
  readText: (path) => readFileSync(path, "utf8"),
  list: (path) => readdirSync(path),
  createFile: (path, text) => writeFileSync(path, text, { flag: "wx" }),
  createFolder: (path) => mkdirSync(path),
  move: renameSync,
  removeFolder: (path) => rmdirSync(path),
  removeTree: (path) => rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
};

/** Undefined where the path, or a folder in it, does not exist. */
function unlessMissing<Status>(look: () => Status): Status | undefined {
  try {
    return look();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Why an operation failed, in words. */
export function failureReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return "no space is left";
    case "EFBIG":
      return "it is larger than the system allows";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "EROFS":
      return "the file system is read-only";
    case "ENOTDIR":
      return "a part of the path is a file";
    case "EISDIR":
    case "ENOTEMPTY":
    case "EEXIST":
      return "something is in its place";
    case "ENAMETOOLONG":
      return "the path is too long";
    case "ELOOP":
      return "its links lead in a circle";
    case "EMFILE":
    case "ENFILE":
      return "too many files are open";
    default:
      return code ?? (error instanceof Error ? error.message : "unknown reason");
  }
}
