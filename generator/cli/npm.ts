import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** Where the schemas of an installed package stand, or why they can't be had. */
export type PackageRead =
  | {
      readonly ok: true;
      /** Absolute path. */
      readonly folder: string;
      /** Folders or files below it. */
      readonly roots: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/** No package.json is larger. */
const maximumSize = 4 * 1024 * 1024;

/**
 * Finds the schemas of a package that is on the disk; nothing is fetched, and no code of the package is run.
 *
 * @param folder where `node_modules` is looked for first, then in the folders above
 * @param written `name`, `@scope/name`, either with `@version` behind it, or a path that begins with a dot or a slash
 */
export function findPackage(folder: string, written: string): PackageRead {
  if (/^[./]/.test(written)) return readPackage(resolve(folder, written), `"${written}"`, undefined);
  const [, name, version] = /^((?:@[\w.~-]+\/)?[\w~-][\w.~-]*)(?:@(.+))?$/.exec(written) ?? [];
  if (name === undefined) return { ok: false, reason: `"${written}" is no name of an npm package` };
  for (let from = folder; ; from = dirname(from)) {
    const place = join(from, "node_modules", name);
    if (existsSync(place)) return readPackage(place, `package "${name}"`, version);
    if (dirname(from) === from) break;
  }
  return { ok: false, reason: `package "${name}" is not installed here; nothing is fetched: run npm install first` };
}

function readPackage(place: string, what: string, version: string | undefined): PackageRead {
  const fail = (reason: string): PackageRead => ({ ok: false, reason: `${what} ${reason}` });
  if (!isFolder(place)) return fail("is no folder");
  const folder = realpathSync(place);
  const manifest = readManifest(join(folder, "package.json"));
  if (manifest === undefined) return fail("has no package.json that can be read");
  const found = typeof manifest.version === "string" ? manifest.version : "no version";
  if (version !== undefined && found !== version)
    return fail(`is installed as ${found}, not as ${version}; nothing is fetched: install that version`);
  const said = schemasOf(manifest);
  if (said === "form") return fail('says "evolvent.schemas" in its package.json as something else than paths');
  const roots = said ?? ["schemas"];
  const outside = roots.find((root) => !isInside(folder, root));
  if (outside !== undefined) return fail(`has no "${outside}" inside of it`);
  const missing = roots.find((root) => !existsSync(join(folder, root)));
  if (missing === undefined) return { ok: true, folder, roots };
  const hint =
    said === undefined ? '; its package.json may say where they are: { "evolvent": { "schemas": "…" } }' : "";
  return fail(`has no schemas at "${missing}"${hint}`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Links may lead anywhere: what counts is where they end. */
function isInside(folder: string, root: string): boolean {
  const path = join(folder, root);
  const real = existsSync(path) ? realpathSync(path) : path;
  const way = relative(folder, real);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function readManifest(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    if (!statSync(path).isFile() || statSync(path).size > maximumSize) return undefined;
    const content: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isRecord(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What `evolvent.schemas` of a package.json says; undefined where there is none. */
function schemasOf({ evolvent }: Readonly<Record<string, unknown>>): readonly string[] | "form" | undefined {
  if (evolvent === undefined) return undefined;
  if (!isRecord(evolvent)) return "form";
  const { schemas } = evolvent;
  if (schemas === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(schemas) ? schemas : [schemas];
  const paths = list.filter((item) => typeof item === "string" && item !== "");
  return paths.length === list.length && paths.length > 0 ? (paths as readonly string[]) : "form";
}
