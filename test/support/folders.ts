import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "evolvent-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files below a folder, by relative path. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Everything below a folder: path to text, to `-> target` for a link, to `/` for an empty folder. */
export function readTree(folder: string): Readonly<Record<string, string>> {
  const tree: Record<string, string> = {};
  const visit = (path: string): void => {
    const status = lstatSync(join(folder, path));
    if (status.isSymbolicLink()) tree[path] = `-> ${readlinkSync(join(folder, path))}`;
    else if (!status.isDirectory()) tree[path] = readFileSync(join(folder, path), "utf8");
    else {
      const names = readdirSync(join(folder, path)).sort();
      if (names.length === 0) tree[`${path}/`] = "/";
      for (const name of names) visit(path === "" ? name : `${path}/${name}`);
    }
  };
  visit("");
  return tree;
}
