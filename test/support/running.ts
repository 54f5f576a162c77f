import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileFunction } from "node:vm";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const runtime = fileURLToPath(new URL("../../runtime/src/index.ts", import.meta.url));

/**
 * Runs a generated module, bundled with what it imports and the runtime's source.
 *
 * @param files generated files by path
 * @param module the path of the module to run
 */
export async function importGenerated(
  files: ReadonlyMap<string, string>,
  module: string,
): Promise<Readonly<Record<string, unknown>>> {
  return importBundle(await bundleGenerated(files, `export * from "./${module}";`));
}

/** Runs a bundle. */
export async function importBundle(bundled: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), "evolvent-"));
  try {
    const path = join(folder, "module.mjs");
    writeFileSync(path, bundled);
    return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What a generated module exports, run anew for each value that the global `fault` is to have in it.
 *
 * @param files generated files by path
 * @param others paths of further modules by the name that each is exported as
 */
export async function loadWithFaults(
  files: ReadonlyMap<string, string>,
  module: string,
  others: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: string; readonly run: (fault: number) => Readonly<Record<string, unknown>> }> {
  const beside = Object.entries(others).map(([name, path]) => `export * as ${name} from "./${path}";`);
  const bundled = await bundleGenerated(files, [`export * from "./${module}";`, ...beside].join("\n"));
  const names = /export \{([^}]*)\};?\s*$/.exec(bundled);
  const exported = (names?.[1] ?? "").split(",").map((name) => {
    const [local = "", own = local] = name.trim().split(" as ");
    return `${own}: ${local}`;
  });
  const code = `${bundled.slice(0, names?.index)}\nreturn { ${exported.join(", ")} };`;
  const load = compileFunction(code, ["fault"]) as (fault: number) => Readonly<Record<string, unknown>>;
  return { code, run: load };
}

/** The bundle of some code that imports generated modules by their paths. */
export async function bundleGenerated(
  files: ReadonlyMap<string, string>,
  entry: string,
  minify = false,
): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: "/", sourcefile: "entry.ts", loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    minify,
    write: false,
    logLevel: "silent",
    plugins: [
      {
        name: "generated",
        setup({ onLoad, onResolve }) {
          // Packages beside the runtime are imported from where they stand.
          onResolve({ filter: /^zod$/ }, ({ path }) => ({
            path: pathToFileURL(require.resolve(path)).href,
            external: true,
          }));
          onResolve({ filter: /^@evolvent\/runtime$/ }, () => ({ path: runtime, sideEffects: false }));
          onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, namespace }) => {
            if (namespace === "file" && dirname(importer) === dirname(runtime)) return undefined;
            const from = namespace === "generated" ? posix.dirname(importer) : "";
            return { path: posix.join(from, path).replace(/\.js$/, ".ts"), namespace: "generated", sideEffects: false };
          });
          onLoad({ filter: /.*/, namespace: "generated" }, ({ path }) => {
            const contents = files.get(path);
            return contents === undefined
              ? { errors: [{ text: `no generated file "${path}"` }] }
              : { contents, loader: "ts" };
          });
        },
      },
      {
        name: "typescript-of-runtime",
        setup({ onResolve }) {
          onResolve({ filter: /^\.\/.*\.js$/ }, ({ path, importer }) =>
            dirname(importer) === dirname(runtime)
              ? { path: join(dirname(runtime), path.replace(/\.js$/, ".ts")), sideEffects: false }
              : undefined,
          );
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? "";
}
