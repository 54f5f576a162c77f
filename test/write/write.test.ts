import { mkdirSync, statSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import {
  checkOutput,
  createOutputMemory,
  diskFileSystem,
  type FileSystem,
  manifestName,
  type Output,
  openOutput,
  writeOutput,
} from "../../generator/write/index.js";
import { readTree, temporaryFolder, writeFiles } from "../support/folders.js";

type Files = Readonly<Record<string, string>>;

function outputOf(root: string, files: Files): Output {
  return { root, shownAs: "out", files: new Map(Object.entries(files)) };
}

function write(root: string, files: Files, disk: FileSystem = diskFileSystem, memory = createOutputMemory()) {
  const sink = createDiagnosticList();
  const summary = writeOutput(outputOf(root, files), sink, memory, disk);
  return { summary, problems: sink.diagnostics.map(({ id, message }) => `${id}: ${message}`) };
}

function check(root: string, files: Files) {
  const sink = createDiagnosticList();
  const summary = checkOutput(outputOf(root, files), sink);
  return { summary, ids: sink.diagnostics.map(({ id, span }) => `${id} ${span?.file.path}`) };
}

/** What is in the folder, without the manifest. */
function filesIn(root: string): Files {
  const { [manifestName]: _, ...files } = readTree(root);
  return files;
}

/** Sets a modification time that no write would give by chance. */
function age(path: string): void {
  utimesSync(path, 1000, 1000);
}

const isOld = (path: string): boolean => statSync(path).mtimeMs === 1_000_000;

describe("writeOutput", () => {
  it("writes everything into a folder that does not exist yet, and the manifest", () => {
    const root = join(temporaryFolder(), "a/b/out");
    const { summary, problems } = write(root, { "x.ts": "x\n", "deep/er/y.ts": "y\n" });
    expect(problems).toEqual([]);
    expect(summary).toEqual({
      created: ["deep/er/y.ts", "x.ts"],
      updated: [],
      deleted: [],
      overwritten: [],
      unchanged: 0,
    });
    expect(readTree(root)).toEqual({
      "x.ts": "x\n",
      "deep/er/y.ts": "y\n",
      [manifestName]: expect.stringMatching(
        /^\{\n {2}"manifest": 1,\n {2}"files": \{\n {4}"deep\/er\/y.ts": "[0-9a-f]{32}",\n {4}"x.ts": "[0-9a-f]{32}"\n {2}\}\n\}\n$/,
      ),
    });
  });

  it("touches only what changed", () => {
    const root = temporaryFolder();
    write(root, { "a.ts": "1", "b.ts": "1" });
    for (const name of ["a.ts", "b.ts", manifestName]) age(join(root, name));
    expect(write(root, { "a.ts": "1", "b.ts": "1" }).summary).toMatchObject({ created: [], updated: [], unchanged: 2 });
    expect(["a.ts", "b.ts", manifestName].map((name) => isOld(join(root, name)))).toEqual([true, true, true]);
    expect(write(root, { "a.ts": "1", "b.ts": "2" }).summary).toMatchObject({ updated: ["b.ts"], unchanged: 1 });
    expect(isOld(join(root, "a.ts"))).toBe(true);
    expect(filesIn(root)).toEqual({ "a.ts": "1", "b.ts": "2" });
  });

  it("deletes what it once wrote, and folders that are empty then, and nothing else", () => {
    const root = temporaryFolder();
    writeFiles(root, { "package.json": "{}", "kept/mine.txt": "mine" });
    write(root, { "a.ts": "1", "gone/deep/b.ts": "1", "kept/c.ts": "1" });
    expect(write(root, { "a.ts": "1" }).summary).toMatchObject({ deleted: ["gone/deep/b.ts", "kept/c.ts"] });
    expect(filesIn(root)).toEqual({ "a.ts": "1", "package.json": "{}", "kept/mine.txt": "mine" });
  });

  it("lets a file become a folder, and a folder a file", () => {
    const root = temporaryFolder();
    write(root, { a: "1", "b/c": "1" });
    expect(write(root, { "a/c": "2", b: "2" }).problems).toEqual([]);
    expect(filesIn(root)).toEqual({ "a/c": "2", b: "2" });
  });

  it("refuses files that it did not write, and changes nothing", () => {
    const root = temporaryFolder();
    writeFiles(root, { "a.ts": "mine", "same.ts": "1" });
    const before = readTree(root);
    expect(write(root, { "a.ts": "1", "b.ts": "1", "same.ts": "1" }).problems).toEqual([
      'write/foreign-file: "out/a.ts" exists, and was not written by evolvent',
    ]);
    expect(readTree(root)).toEqual(before);
    unlinkSync(join(root, "a.ts"));
    expect(write(root, { "b.ts": "1", "same.ts": "1" }).problems).toEqual([]);
  });

  it("says which edits by hand it overwrote", () => {
    const root = temporaryFolder();
    write(root, { "a.ts": "1", "b.ts": "1", "c.ts": "1" });
    writeFiles(root, { "a.ts": "edited", "b.ts": "2" });
    expect(write(root, { "a.ts": "1", "b.ts": "2", "c.ts": "2" }).summary).toMatchObject({
      updated: ["a.ts", "c.ts"],
      overwritten: ["a.ts"],
    });
  });

  it("takes files with other line breaks for its own", () => {
    const root = temporaryFolder();
    write(root, { "a.ts": "1\n2\n" });
    writeFiles(root, { "a.ts": "1\r\n2\r\n" });
    age(join(root, "a.ts"));
    expect(write(root, { "a.ts": "1\n2\n" }).summary).toMatchObject({ updated: [], unchanged: 1 });
    expect(isOld(join(root, "a.ts"))).toBe(true);
    expect(write(root, { "a.ts": "1\n3\n" }).summary).toMatchObject({ updated: ["a.ts"], overwritten: [] });
  });

  it("keeps owning its files when the manifest has the marks of a merge in it", () => {
    const root = temporaryFolder();
    write(root, { "a.ts": "1", "b.ts": "1", "c.ts": "1" });
    const lines = String(readTree(root)[manifestName]).split("\n");
    const conflict = [
      "<<<<<<< ours",
      lines[3],
      "=======",
      lines[4],
      `    "a.ts": "${"0".repeat(32)}",`,
      ">>>>>>> theirs",
    ];
    writeFiles(root, { [manifestName]: [...lines.slice(0, 3), ...conflict, ...lines.slice(5)].join("\n") });
    const { summary, problems } = write(root, { "a.ts": "2" });
    expect(problems).toEqual([]);
    expect(summary).toMatchObject({ updated: ["a.ts"], overwritten: [], deleted: ["b.ts", "c.ts"] });
  });

  it("removes the stages of runs that were killed long ago", () => {
    const root = temporaryFolder();
    writeFiles(root, { ".evolvent-stage-1-old/new-0": "x", ".evolvent-stage-2-new/new-0": "x" });
    age(join(root, ".evolvent-stage-1-old"));
    write(root, { "a.ts": "1" });
    expect(filesIn(root)).toEqual({ "a.ts": "1", ".evolvent-stage-2-new/new-0": "x" });
  });

  it("can be repeated after a process was killed between two moves", () => {
    const root = temporaryFolder();
    write(root, { "a.ts": "1", "b.ts": "1", "old.ts": "1" });
    const killed = new Error("killed");
    let moves = 0;
    const dying: FileSystem = {
      ...diskFileSystem,
      move(from, to) {
        moves += 1;
        // Nothing runs after the end, the undoing neither.
        if (moves > 5) throw killed;
        diskFileSystem.move(from, to);
      },
      removeFolder: () => {
        throw killed;
      },
      removeTree: () => {
        throw killed;
      },
    };
    expect(write(root, { "a.ts": "2", "b.ts": "2", "new.ts": "2" }, dying).problems[0]).toMatch(/^write\/not-restored/);
    expect(write(root, { "a.ts": "3", "new.ts": "3" }).problems).toEqual([]);
    const left = Object.entries(filesIn(root)).filter(([path]) => !path.startsWith(".evolvent-stage-"));
    expect(Object.fromEntries(left)).toEqual({ "a.ts": "3", "new.ts": "3" });
  });
});

describe("a failure", () => {
  const first: Files = { "a.ts": "1", "b.ts": "1", "gone/c.ts": "1", "becomes/folder": "1" };
  const second: Files = { "a.ts": "2", "b.ts": "1", "new/d.ts": "2", "becomes/folder/e.ts": "2" };

  /** Fails at the n-th change of the disk, counted from 0; changes after it work. */
  function failingAt(n: number, code: string): FileSystem & { readonly count: () => number } {
    let count = 0;
    const guarded =
      <Arguments extends readonly unknown[]>(change: (...values: Arguments) => void) =>
      (...values: Arguments): void => {
        count += 1;
        if (count - 1 === n) throw Object.assign(new Error(code), { code });
        change(...values);
      };
    return {
      ...diskFileSystem,
      createFile: guarded(diskFileSystem.createFile),
      createFolder: guarded(diskFileSystem.createFolder),
      move: guarded(diskFileSystem.move),
      removeFolder: guarded(diskFileSystem.removeFolder),
      count: () => count,
    };
  }

  it("at any step leaves the old output whole, its times too: write/failed", () => {
    const measure = failingAt(-1, "");
    const root = temporaryFolder();
    write(root, first);
    write(root, second, measure);
    expect(measure.count()).toBeGreaterThan(15);
    for (let step = 0; step < measure.count(); step += 1) {
      const folder = temporaryFolder();
      write(folder, first);
      writeFiles(folder, { "mine.txt": "mine" });
      for (const path of Object.keys(first)) age(join(folder, path));
      const before = readTree(folder);
      const { summary, problems } = write(folder, second, failingAt(step, "ENOSPC"));
      expect(summary).toBeUndefined();
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(
        /^write\/failed: can.t write "out(?:\/.*)?": no space is left; the output is as it was before$/,
      );
      expect(readTree(folder)).toEqual(before);
      for (const path of Object.keys(first)) expect(isOld(join(folder, path))).toBe(true);
      expect(write(folder, second).problems).toEqual([]);
      expect(filesIn(folder)).toEqual({ ...second, "mine.txt": "mine" });
    }
  });

  it("at any step of a first run leaves no folder behind", () => {
    const measure = failingAt(-1, "");
    write(join(temporaryFolder(), "x/out"), first, measure);
    for (let step = 0; step < measure.count(); step += 1) {
      const folder = temporaryFolder();
      expect(write(join(folder, "x/out"), first, failingAt(step, "EACCES")).problems[0]).toMatch(
        /^write\/failed: .* denied/,
      );
      expect(readTree(folder)).toEqual({ "/": "/" });
    }
  });

  it("that can't be undone says where the old files are: write/not-restored", () => {
    const root = temporaryFolder();
    write(root, first);
    let isBroken = false;
    const breaking: FileSystem = {
      ...diskFileSystem,
      move(from, to) {
        isBroken ||= to.endsWith("a.ts");
        if (isBroken) throw Object.assign(new Error(), { code: "EIO" });
        diskFileSystem.move(from, to);
      },
    };
    const { problems } = write(root, second, breaking);
    expect(problems).toEqual([
      expect.stringMatching(/^write\/not-restored: can't write "out\/a.ts": EIO; .*evolvent-stage-/),
    ]);
    const saved = /what it was is in "(.*)"$/.exec(problems[0] ?? "")?.[1] ?? "";
    expect(Object.values(readTree(saved))).toContain(first["a.ts"]);
  });
});

describe("what is in the way", () => {
  it.each<[string, (root: string) => void, string]>([
    ["a file instead of the output folder", (root) => writeFileSync(root, ""), "the output folder is no folder"],
    ["a dangling link instead of it", (root) => symlinkSync("nowhere", root), "the output folder is no folder"],
    ["a folder instead of a file", (root) => mkdirSync(join(root, "a/b.ts"), { recursive: true }), "it is a folder"],
    ["a file instead of a folder", (root) => writeFiles(root, { a: "mine" }), '"a" is a file'],
  ])("is told: %s (write/blocked)", (_, prepare, reason) => {
    const root = join(temporaryFolder(), "out");
    prepare(root);
    const before = readTree(join(root, ".."));
    expect(write(root, { "a/b.ts": "1" }).problems).toEqual([`write/blocked: can't write "out/a/b.ts": ${reason}`]);
    expect(readTree(join(root, ".."))).toEqual(before);
  });

  it("is told where a folder above the output is a file", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { x: "mine" });
    expect(write(join(folder, "x/out"), { "a.ts": "1" }).problems[0]).toMatch(
      /^write\/failed: can't write "out": something is in its place/,
    );
    expect(readTree(folder)).toEqual({ x: "mine" });
  });

  it("stays where a folder with files of others should become a file", () => {
    const root = temporaryFolder();
    write(root, { "a/b.ts": "1" });
    writeFiles(root, { "a/mine.txt": "mine" });
    const before = readTree(root);
    expect(write(root, { a: "2" }).problems[0]).toMatch(
      /^write\/failed: can't write "out\/a": something is in its place/,
    );
    expect(readTree(root)).toEqual(before);
  });
});

describe("links in the output", () => {
  it("to folders are never followed", () => {
    const folder = temporaryFolder();
    const root = join(folder, "out");
    write(root, { "a/b.ts": "1", "c/d.ts": "1" });
    writeFiles(folder, { "secret/b.ts": "mine", "secret/d.ts": "mine" });
    for (const name of ["a", "c"]) {
      unlinkSync(join(root, `${name}/${name === "a" ? "b" : "d"}.ts`));
      diskFileSystem.removeFolder(join(root, name));
      symlinkSync("../secret", join(root, name));
    }
    expect(write(root, { "a/b.ts": "2" }).problems).toEqual([`write/blocked: can't write "out/a/b.ts": "a" is a link`]);
    unlinkSync(join(root, "a"));
    expect(write(root, { "a/b.ts": "2" }).problems).toEqual([]);
    expect(readTree(join(folder, "secret"))).toEqual({ "b.ts": "mine", "d.ts": "mine" });
  });

  it("to files are replaced, not written through", () => {
    const folder = temporaryFolder();
    const root = join(folder, "out");
    write(root, { "a.ts": "1" });
    writeFiles(folder, { "secret.txt": "mine" });
    unlinkSync(join(root, "a.ts"));
    symlinkSync("../secret.txt", join(root, "a.ts"));
    expect(write(root, { "a.ts": "2" }).summary).toMatchObject({ updated: ["a.ts"], overwritten: ["a.ts"] });
    expect(readTree(folder)).toMatchObject({ "secret.txt": "mine", "out/a.ts": "2" });
  });

  it("may be the output folder itself", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "real"));
    symlinkSync("real", join(folder, "out"));
    expect(write(join(folder, "out"), { "a.ts": "1" }).problems).toEqual([]);
    expect(readTree(join(folder, "real"))).toMatchObject({ "a.ts": "1" });
  });
});

describe("a hostile manifest", () => {
  it("deletes nothing outside of the output", () => {
    const folder = temporaryFolder();
    const root = join(folder, "out");
    const hash = "0".repeat(32);
    const paths = [
      "../secret.txt",
      "/etc/passwd",
      "a/../../secret.txt",
      "..\\\\secret.txt",
      "C:/x",
      "./x",
      "link/secret.txt",
      "",
    ];
    writeFiles(folder, {
      "secret.txt": "mine",
      "far/secret.txt": "mine",
      [`out/${manifestName}`]: `{"files": {\n${paths.map((path) => `"${path}": "${hash}"`).join(",\n")}\n}}`,
    });
    symlinkSync("../far", join(root, "link"));
    expect(write(root, { "a.ts": "1" }).problems).toEqual([]);
    expect(readTree(folder)).toMatchObject({ "secret.txt": "mine", "far/secret.txt": "mine", "out/link": "-> ../far" });
  });
});

describe("where cases make no difference", () => {
  /** A disk that finds entries whatever the case of their names. */
  function foldingDisk(root: string): FileSystem {
    const fold = (path: string): string => root + path.slice(root.length).toLowerCase();
    return {
      ...diskFileSystem,
      statusOf: (path) => diskFileSystem.statusOf(fold(path)),
      isFolder: (path) => diskFileSystem.isFolder(fold(path)),
      readText: (path) => diskFileSystem.readText(fold(path)),
      list: (path) => diskFileSystem.list(fold(path)),
      createFile: (path, text) => diskFileSystem.createFile(fold(path), text),
      createFolder: (path) => diskFileSystem.createFolder(fold(path)),
      move: (from, to) => diskFileSystem.move(fold(from), fold(to)),
      removeFolder: (path) => diskFileSystem.removeFolder(fold(path)),
      removeTree: (path) => diskFileSystem.removeTree(fold(path)),
    };
  }

  it("a file that changes the case of its name is not deleted after it was written", () => {
    const root = temporaryFolder();
    const disk = foldingDisk(root);
    write(root, { "Order.ts": "1", "Same.ts": "1" }, disk);
    expect(write(root, { "order.ts": "2", "same.ts": "1" }, disk).problems).toEqual([]);
    expect(filesIn(root)).toEqual({ "order.ts": "2", "same.ts": "1" });
  });
});

describe("output paths", () => {
  it.each([
    "../a.ts",
    "/a.ts",
    "a//b.ts",
    "a/./b.ts",
    "a/../b.ts",
    "C:/a.ts",
    "a\\b.ts",
    "a\0.ts",
    "a\n.ts",
    "",
    "a/",
    "a. ",
    "a:b",
    "a?",
  ])("never lead out: %j (write/path)", (path) => {
    const folder = temporaryFolder();
    const { problems } = write(join(folder, "out"), { "ok.ts": "1", [path]: "x" });
    expect(problems).toEqual([`write/path: "${path}" is no path below the output folder`]);
    expect(readTree(folder)).toEqual({ "/": "/" });
  });

  it("that meet on some systems are told: write/case-collision", () => {
    const folder = temporaryFolder();
    expect(write(folder, { "Order.ts": "1", "order.ts": "1" }).problems).toEqual([
      'write/case-collision: "Order.ts" and "order.ts" are one file where names are the same in any case',
    ]);
    expect(write(folder, { "A/b.ts": "1", "a/c.ts": "1" }).problems).toHaveLength(1);
    expect(write(folder, { "\u00e9.ts": "1", "e\u0301.ts": "1" }).problems).toHaveLength(1);
    expect(write(folder, { "EVOLVENT.manifest.json": "1" }).problems).toHaveLength(1);
    expect(readTree(folder)).toEqual({ "/": "/" });
  });

  it("that are file and folder are told: write/file-and-folder", () => {
    expect(write(temporaryFolder(), { "a.ts": "1", "A.ts/b": "1" }).problems).toHaveLength(1);
  });

  it("that are devices on Windows are written with a warning: write/device-name", () => {
    const root = temporaryFolder();
    const { summary, problems } = write(root, { "con.ts": "1", "a/LPT1.txt": "1", "console.ts": "1" });
    expect(summary?.created).toHaveLength(3);
    expect(problems).toEqual([
      'write/device-name: "con.ts" can\'t exist on Windows, where "con" is a device',
      'write/device-name: "a/LPT1.txt" can\'t exist on Windows, where "LPT1" is a device',
    ]);
  });
});

describe("checkOutput", () => {
  it("tells stale, missing, edited, orphaned and foreign files apart, and changes nothing", () => {
    const root = temporaryFolder();
    write(root, { "same.ts": "1", "stale.ts": "1", "missing.ts": "1", "edited.ts": "1", "orphan.ts": "1" });
    unlinkSync(join(root, "missing.ts"));
    writeFiles(root, { "edited.ts": "edited", "foreign.ts": "mine", "mine.ts": "mine" });
    const before = readTree(root);
    const { summary, ids } = check(root, {
      "same.ts": "1",
      "stale.ts": "2",
      "missing.ts": "1",
      "edited.ts": "1",
      "foreign.ts": "1",
    });
    expect(ids).toEqual([
      "write/hand-edited out/edited.ts",
      "write/foreign-file out/foreign.ts",
      "write/missing out/missing.ts",
      "write/orphaned out/orphan.ts",
      "write/stale out/stale.ts",
    ]);
    expect(summary?.unchanged).toBe(1);
    expect(readTree(root)).toEqual(before);
  });

  it("is content after a write, and finds a lost or edited manifest", () => {
    const root = temporaryFolder();
    write(root, { "a.ts": "1" });
    expect(check(root, { "a.ts": "1" }).ids).toEqual([]);
    writeFiles(root, { [manifestName]: "{}" });
    expect(check(root, { "a.ts": "1" }).ids).toEqual([`write/stale out/${manifestName}`]);
    write(root, { "a.ts": "1" });
    expect(check(root, { "a.ts": "1" }).ids).toEqual([]);
  });

  it("finds everything missing where there is no folder", () => {
    expect(check(join(temporaryFolder(), "none"), { "a.ts": "1" }).ids).toEqual(["write/missing out/a.ts"]);
  });
});

describe("memory of earlier runs", () => {
  it("spares reading files that did not change", () => {
    const root = temporaryFolder();
    const memory = createOutputMemory();
    const read: string[] = [];
    const disk: FileSystem = {
      ...diskFileSystem,
      readText(path) {
        read.push(path.slice(root.length + 1));
        return diskFileSystem.readText(path);
      },
    };
    write(root, { "a.ts": "1", "b.ts": "1" }, disk, memory);
    write(root, { "a.ts": "1", "b.ts": "2" }, disk, memory);
    expect(read).toEqual([manifestName]);
    writeFiles(root, { "a.ts": "edited by hand" });
    expect(write(root, { "a.ts": "1", "b.ts": "2" }, disk, memory).summary).toMatchObject({ overwritten: ["a.ts"] });
    expect(filesIn(root)).toEqual({ "a.ts": "1", "b.ts": "2" });
  });
});

describe("any history of outputs", () => {
  const path = fc
    .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 })
    .map((steps) => steps.map((step, index) => step + "0".repeat(steps.length - index)).join("/"));
  const files = fc.dictionary(path, fc.constantFrom("1", "2"), { maxKeys: 6 });
  const step = fc.record({ files, edits: fc.array(fc.tuple(path, fc.constantFrom("edit", "delete"))) });

  it("leaves exactly the last output and what is not the compiler's", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        const root = join(temporaryFolder(), "out");
        for (const { files: wanted, edits } of steps) {
          write(root, wanted);
          writeFiles(root, { "mine/file.txt": "mine" });
          for (const [edited, kind] of edits) {
            if (!(edited in filesIn(root))) continue;
            if (kind === "delete") unlinkSync(join(root, edited));
            else writeFileSync(join(root, edited), "edited");
          }
        }
        const last = steps.at(-1)?.files ?? {};
        expect(write(root, last).problems).toEqual([]);
        expect(filesIn(root)).toEqual({ ...last, "mine/file.txt": "mine" });
        expect(check(root, last).ids).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a file that is written once", () => {
  async function writeOnce(root: string, text: string | undefined, plain = "p"): Promise<string> {
    const writer = openOutput({ root, shownAs: "out" });
    await writer.put({ path: "plain.txt", text: plain });
    if (text !== undefined) await writer.put({ path: "once/a.txt", text, frozen: true });
    await writer.settle();
    const sink = createDiagnosticList();
    writer.finish(sink);
    expect(sink.diagnostics).toEqual([]);
    return readTree(root)["once/a.txt"] ?? "missing";
  }

  it("stays as it is, also where it is not generated any more, until somebody deletes it", async () => {
    const root = join(temporaryFolder(), "out");
    expect(await writeOnce(root, "first")).toBe("first");
    expect(await writeOnce(root, "second")).toBe("first");
    expect(await writeOnce(root, undefined, "q")).toBe("first");
    expect(await writeOnce(root, "third")).toBe("first");
    unlinkSync(join(root, "once/a.txt"));
    expect(await writeOnce(root, undefined)).toBe("missing");
    expect(readTree(root)[manifestName]).not.toContain("once");
    expect(await writeOnce(root, "fourth")).toBe("fourth");
  });

  it("is written again where it was edited, and kept after a merge with conflicts in the manifest", async () => {
    const root = join(temporaryFolder(), "out");
    await writeOnce(root, "first");
    writeFiles(root, { "once/a.txt": "edited" });
    expect(await writeOnce(root, "second")).toBe("second");
    const manifest = readTree(root)[manifestName] ?? "";
    writeFiles(root, {
      [manifestName]: manifest.replace('  "frozen": {\n', '  "frozen": {\n<<<<<<< ours\n=======\n>>>>>>> theirs\n'),
    });
    expect(await writeOnce(root, undefined, "q")).toBe("second");
  });
});
