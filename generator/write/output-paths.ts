import type { DiagnosticSink } from "../diagnostics/index.js";

/** Names that Windows gives to devices, with any ending. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/**
 * Whether a path stays below the folder that it counts from, on every system: steps of plain names, without `..`, drives,
 * streams, control characters, or the dots and spaces that Windows drops from the end of a name.
 */
export function isOutputPath(path: string): boolean {
  return path.split("/").every((step) => step !== "" && !/[\p{Cc}\p{Cs}\\:*?"<>|]|[. ]$/u.test(step));
}

/** A path as file systems compare it that make no difference between cases or between composed and decomposed letters. */
export function foldedPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** Says which paths can't be written, or not on every system. All are relative to the output folder. */
export function checkOutputPaths(paths: Iterable<string>, sink: DiagnosticSink): void {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    if (!isOutputPath(path)) {
      sink.report("write/path", undefined, { path });
      continue;
    }
    const device = path.split("/").find((step) => deviceName.test(step.split(".")[0] ?? ""));
    if (device !== undefined) sink.report("write/device-name", undefined, { path, name: device.split(".")[0] ?? "" });
    const folded = foldedPath(path);
    const other = files.get(folded);
    if (other === undefined) files.set(folded, path);
    else sink.report("write/case-collision", undefined, { path: other, other: path });
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end);
      const known = folders.get(foldedPath(folder));
      if (known === undefined) folders.set(foldedPath(folder), folder);
      else if (known !== folder) sink.report("write/case-collision", undefined, { path: known, other: folder });
    }
  }
  for (const [folded, path] of files) {
    if (folders.has(folded)) sink.report("write/file-and-folder", undefined, { path, other: `${path}/…` });
  }
}
