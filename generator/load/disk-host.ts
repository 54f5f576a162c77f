import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { resolve } from "node:path";
import { type Host, isSchemaPath, maximumFileSize, type ReadResult } from "./host.js";

/**
 * The disk below a folder. Hidden folders and `node_modules` hold no schemas. Only regular files are read: a pipe or a device
 * would never end.
 *
 * @param folder absolute path from which relative paths count
 * @param output folder that holds no schemas either, though the `.proto` files there look like it
 */
export function diskHost(folder: string, output?: string): Host {
  return {
    readFile: (path) => readRegularFile(resolve(folder, path)),
    listSchemas: (root) => Promise.resolve(listSchemas(folder, root, output)),
  };
}

function readRegularFile(path: string): ReadResult {
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK, opening a pipe would wait for a writer.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = fstatSync(descriptor);
    if (status.isDirectory()) return readFolder(path);
    if (!status.isFile()) return { ok: false, failure: "other", reason: "not a regular file" };
    if (status.size > maximumFileSize) {
      return { ok: false, failure: "too-large", reason: "too large", size: status.size };
    }
    return { ok: true, bytes: readBytes(descriptor, status.size) };
  } catch (error) {
    return failureOf(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Reads up to a size that was measured before; a file that grows meanwhile is cut there. */
function readBytes(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const count = readSync(descriptor, bytes, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

/** A folder has no bytes; one that can't even be listed says why. */
function readFolder(path: string): ReadResult {
  try {
    readdirSync(path);
    return { ok: false, failure: "is-folder", reason: "it is a folder" };
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): ReadResult {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { ok: false, failure: "missing", reason: "no such file" };
    case "EISDIR":
      return { ok: false, failure: "is-folder", reason: "it is a folder" };
    case "EACCES":
    case "EPERM":
      return { ok: false, failure: "not-permitted", reason: "permission denied" };
    case "ELOOP":
      return { ok: false, failure: "other", reason: "its links lead in a circle" };
    default:
      return { ok: false, failure: "other", reason: code ?? "unknown reason" };
  }
}

/**
 * Walks the folders below a root, each real folder and file once, however many links lead to it. The ready-made walkers that
 * follow links take time exponential in the number of links between folders.
 */
function listSchemas(folder: string, root: string, output: string | undefined): readonly string[] {
  const start = root === "" ? "." : root.replace(/(?<=.)\/+$/, "");
  const found: string[] = [];
  const seen = new Set<string>();
  const isNew = (path: string): boolean => {
    const real = realPath(resolve(folder, path));
    return !seen.has(real) && seen.add(real).has(real);
  };
  // Links wait until all plain files are found, so that of several ways to a file its own path is the one that is shown.
  const links: string[] = [];
  for (let level = [start]; level.length > 0; ) {
    const below: string[] = [];
    for (const path of level.sort()) {
      const kind = kindOf(resolve(folder, path));
      if (kind !== "folder") {
        const isWanted = isSchemaPath(path) && !(kind === "missing" && path === start);
        if (isWanted && isNew(path)) found.push(path);
        continue;
      }
      if (path === output || !isNew(path)) continue;
      const entries = entriesOf(resolve(folder, path));
      if (entries === undefined) found.push(path);
      for (const entry of entries ?? []) {
        if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
        (entry.isSymbolicLink() ? links : below).push(path === "." ? entry.name : `${path}/${entry.name}`);
      }
    }
    level = below.length > 0 ? below : links.splice(0);
  }
  return found.sort();
}

function kindOf(path: string): "file" | "folder" | "missing" {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return "missing";
  }
}

/** Where all links of a path lead; the path itself, where they lead nowhere. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function entriesOf(path: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
