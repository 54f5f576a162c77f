/** Why a file could not be read. */
export type ReadFailure = "missing" | "is-folder" | "not-permitted" | "too-large" | "other";

export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: Exclude<ReadFailure, "too-large">; readonly reason: string }
  | { readonly ok: false; readonly failure: "too-large"; readonly reason: string; readonly size: number };

/** A schema file larger than this many bytes is refused, unread. */
export const maximumFileSize = 32 * 1024 * 1024;

/**
 * Where sources come from: the disk, or memory. Paths have forward slashes; relative ones count from the host's own root,
 * and are what diagnostics show.
 */
export interface Host {
  readFile(path: string): ReadResult;
  /**
   * The schema files (`.yaml`, `.yml`, `.proto`) at or below a path, sorted; links that lead back are followed once. A folder
   * that can't be listed stands among them, so that reading it tells why.
   */
  listSchemas(root: string): Promise<readonly string[]>;
}

/** Files in memory, by path. */
export function memoryHost(files: Readonly<Record<string, string | Uint8Array>>): Host {
  return {
    readFile(path) {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      if (content === undefined) return { ok: false, failure: "missing", reason: "no such file" };
      return { ok: true, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content };
    },
    listSchemas: (root) =>
      Promise.resolve(
        Object.keys(files)
          .filter(
            (path) =>
              isSchemaPath(path) &&
              (root === "" || root === "." || path === root || path.startsWith(`${root.replace(/\/$/, "")}/`)),
          )
          .sort(),
      ),
  };
}

export function isSchemaPath(path: string): boolean {
  return /\.(?:ya?ml|proto)$/.test(path);
}
