import { execFile } from "node:child_process";
import { type Host, isSchemaPath, memoryHost } from "../load/index.js";

/** Files of a revision, or why they can't be had; `files` counts schemas. */
export type RevisionRead =
  | { readonly ok: true; readonly host: Host; readonly files: number }
  | { readonly ok: false; readonly reason: string };

/** No schema tree is larger than these many bytes. */
const maximumOutput = 256 * 1024 * 1024;

type GitResult = { readonly ok: true; readonly output: Buffer } | { readonly ok: false; readonly reason: string };

/** Runs git without a shell, and never asks the network or a person. */
function git(folder: string, args: readonly string[]): Promise<GitResult> {
  const env = {
    ...process.env,
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    LC_ALL: "C",
  };
  return new Promise((resolve) => {
    execFile(
      "git",
      ["--no-pager", ...args],
      { cwd: folder, env, encoding: "buffer", maxBuffer: maximumOutput },
      (error, stdout, stderr) => {
        if (error === null) return resolve({ ok: true, output: stdout });
        const isMissing = "code" in error && error.code === "ENOENT";
        const said = stderr.toString("utf8").trim().split("\n")[0] ?? "";
        resolve({ ok: false, reason: isMissing ? "git is not installed" : said || "git failed" });
      },
    );
  });
}

/**
 * The schemas and what stands beside them at a revision, with paths relative to a folder, as they are there.
 *
 * @param revision as git takes it: a branch, a tag, a commit
 * @param roots folders or files below `folder`
 */
export async function readRevision(folder: string, revision: string, roots: readonly string[]): Promise<RevisionRead> {
  // What begins with a dash would be an option; git itself allows no such name.
  if (revision === "" || revision.startsWith("-")) return { ok: false, reason: `"${revision}" is no revision` };
  const inside = await git(folder, ["rev-parse", "--is-inside-work-tree"]);
  if (!inside.ok)
    return inside.reason === "git is not installed"
      ? inside
      : { ok: false, reason: "this folder is in no git repository" };
  const found = await git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (!found.ok) return { ok: false, reason: await whyUnknown(folder, revision) };
  const commit = found.output.toString("utf8").trim();
  const listed = await git(folder, ["ls-tree", "-r", "-z", "--name-only", commit, "--", ...roots.map(asFolder)]);
  if (!listed.ok) return listed;
  const paths = listed.output
    .toString("utf8")
    .split("\0")
    .filter((path) => /\.(?:ya?ml|proto|json|ts|lock)$/.test(path));
  const files: Record<string, Uint8Array> = Object.create(null);
  for (const path of paths) {
    const shown = await git(folder, ["show", `${commit}:./${path}`]);
    if (!shown.ok) return { ok: false, reason: `"${path}" can't be read at "${revision}": ${shown.reason}` };
    files[path] = shown.output;
  }
  const schemas = paths.filter(isSchemaPath);
  return { ok: true, host: memoryHost(files), files: schemas.length };
}

function asFolder(root: string): string {
  return root === "" ? "." : root;
}

async function whyUnknown(folder: string, revision: string): Promise<string> {
  const shallow = await git(folder, ["rev-parse", "--is-shallow-repository"]);
  const isShallow = shallow.ok && shallow.output.toString("utf8").trim() === "true";
  return isShallow
    ? `revision "${revision}" is not in this shallow clone; fetch more of its history (git fetch --unshallow)`
    : `there is no revision "${revision}"`;
}
