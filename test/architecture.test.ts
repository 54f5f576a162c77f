import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Floors of the compiler, lowest first. Rooms on one floor don't import each other. */
const floors: readonly (readonly string[])[] = [
  ["source", "patterns"],
  ["inclusion"],
  ["diagnostics"],
  ["syntax"],
  ["ir"],
  ["load", "parse"],
  ["read-sources"],
  ["link"],
  ["lower"],
  ["evolve"],
  ["print", "interpret"],
  ["check"],
  ["lock"],
  ["compare"],
  ["revise"],
  ["releases"],
  ["emit"],
  ["emitters"],
  ["write", "config"],
  ["compile", "standard"],
  ["cli"],
];

/** Rooms whose subfolders are rooms of their own: they import neither each other nor anything on their floor. */
const rowsOfRooms: ReadonlySet<string> = new Set(["emitters"]);

interface Import {
  readonly file: string;
  readonly target: string;
}

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const specifiers = text.matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\s[^"'`;]*?from\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|^\s*import\s*"([^"]+)"/gm,
  );
  return [...specifiers].map((match) => ({ file, target: match[1] ?? match[2] ?? match[3] ?? "" }));
}

/** `generator/parse/yaml/file.ts` is in room `parse`; `generator/compile.ts` is the room `compile`. */
function roomOf(file: string): string {
  const steps = normalize(file).split("/");
  return (steps[1] ?? "").replace(/\.ts$/, "");
}

function floorOf(room: string): number {
  return floors.findIndex((floor) => floor.includes(room));
}

function resolve({ file, target }: Import): string | undefined {
  return target.startsWith(".") ? normalize(join(dirname(file), target)).replace(/\.js$/, ".ts") : undefined;
}

const generatorFiles = sourcesBelow("generator").filter((file) => file !== "generator/index.ts");
const generatorImports = generatorFiles.flatMap(importsOf);
const runtimeImports = sourcesBelow("runtime/src").flatMap(importsOf);

describe("floors", () => {
  it("knows every room", () => {
    const unknown = generatorFiles.filter((file) => floorOf(roomOf(file)) === -1);
    expect(unknown).toEqual([]);
  });

  it("are only entered from above", () => {
    const wrong = generatorImports.flatMap((found) => {
      const target = resolve(found);
      if (target === undefined || !target.startsWith("generator/")) return [];
      const from = roomOf(found.file);
      const to = roomOf(target);
      if (from === to) {
        const sameSubroom = !rowsOfRooms.has(from) || found.file.split("/")[2] === target.split("/")[2];
        return sameSubroom ? [] : [`${found.file} -> ${target}`];
      }
      return floorOf(to) < floorOf(from) ? [] : [`${found.file} -> ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  it("keep the compiler out of the runtime and the runtime out of the compiler", () => {
    const outside = runtimeImports.filter((found) => !found.target.startsWith("./"));
    expect(outside).toEqual([]);
    const inside = generatorImports.filter((found) => resolve(found)?.startsWith("runtime/"));
    expect(inside).toEqual([]);
  });
});

describe("doors", () => {
  it("are one file for each third-party package", () => {
    const doors = new Map<string, Set<string>>();
    for (const { file, target } of generatorImports) {
      if (target.startsWith(".") || target.startsWith("node:")) continue;
      const name = target.startsWith("@") ? target.split("/").slice(0, 2).join("/") : (target.split("/")[0] ?? target);
      const files = doors.get(name) ?? new Set();
      doors.set(name, files.add(file));
    }
    const wide = [...doors]
      .filter(([, files]) => files.size > 1)
      .map(([name, files]) => `${name}: ${[...files].join(", ")}`);
    expect(wide).toEqual([]);
    const declared: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).dependencies;
    expect([...doors.keys()].sort()).toEqual(Object.keys(declared as object).sort());
  });
});

describe("imports", () => {
  it("have no cycles between files, types aside", () => {
    const edges = new Map<string, string[]>();
    for (const file of generatorFiles) {
      const text = readFileSync(join(root, file), "utf8");
      const targets = importsOf(file)
        .filter(
          (found) =>
            !new RegExp(
              `import type [^;]*"${found.target.replaceAll(".", "\\.")}"|export type [^;]*"${found.target.replaceAll(".", "\\.")}"`,
            ).test(text),
        )
        .map(resolve)
        .filter((target) => target !== undefined);
      edges.set(file, targets);
    }
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      const index = trail.indexOf(file);
      if (index !== -1) cycles.push([...trail.slice(index), file].join(" -> "));
      if (index !== -1 || done.has(file)) return;
      for (const target of edges.get(file) ?? []) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
    // Functions that call each other across two files are fine; a module that needs another while it loads is not.
    const allowed = new Set<string>();
    expect(cycles.filter((cycle) => !allowed.has(cycle))).toEqual([]);
  });
});

describe("files", () => {
  it("have at most 400 lines, or say why not", () => {
    const long = [...generatorFiles, ...sourcesBelow("runtime/src")].filter((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return text.split("\n").length > 420 && !/^\/\/ Long because|\* Long because/m.test(text.slice(0, 2000));
    });
    expect(long).toEqual([]);
  });
});
