import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import { diskHost, loadFile, maximumFileSize } from "../../generator/load/index.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evolvent-load-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string | Uint8Array = ""): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function link(target: string, path: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  symlinkSync(target, join(folder, path));
}

const list = (root: string) => diskHost(folder).listSchemas(root);

function load(path: string) {
  const sink = createDiagnosticList();
  const file = loadFile(diskHost(folder), path, undefined, sink);
  return { text: file?.text, problems: sink.diagnostics.map(({ id, message }) => `${id}: ${message}`) };
}

describe("listSchemas", () => {
  it("gives schema files of every depth, sorted, from the host's folder", async () => {
    for (const path of [
      "s/b.yaml",
      "s/a/z.yml",
      "s/a/y.proto",
      "s/readme.md",
      "s/.hidden/x.yaml",
      "s/node_modules/x.yaml",
    ]) {
      write(path);
    }
    expect(await list("s")).toEqual(["s/a/y.proto", "s/a/z.yml", "s/b.yaml"]);
    expect(await list("s/")).toEqual(["s/a/y.proto", "s/a/z.yml", "s/b.yaml"]);
    expect(await list("")).toEqual(["s/a/y.proto", "s/a/z.yml", "s/b.yaml"]);
    expect(await list("s/b.yaml")).toEqual(["s/b.yaml"]);
    expect(await list("s/readme.md")).toEqual([]);
    expect(await list("none")).toEqual([]);
  });

  it("leaves the output out", async () => {
    for (const path of ["a.yaml", "generated/a.proto", "generated-too/b.yaml"]) write(path);
    expect(await diskHost(folder, "generated").listSchemas(".")).toEqual(["a.yaml", "generated-too/b.yaml"]);
  });

  it("takes names literally", async () => {
    for (const path of ["we[ir]d*/{a,b}.yaml", "weird/c.yaml", "-rf.yaml", "new\nline.yaml", "$(id).yaml"]) write(path);
    expect(await list("we[ir]d*")).toEqual(["we[ir]d*/{a,b}.yaml"]);
    expect(await list(".")).toEqual([
      "$(id).yaml",
      "-rf.yaml",
      "new\nline.yaml",
      "we[ir]d*/{a,b}.yaml",
      "weird/c.yaml",
    ]);
  });

  it("walks links once, gives a file under its own path, and ends where links lead in circles", async () => {
    write("s/z/x.yaml");
    write("elsewhere/far.yaml");
    link("..", "s/z/up");
    link("z", "s/b");
    link("z/x.yaml", "s/same.yaml");
    link("../elsewhere", "s/linked");
    link("self.yaml", "s/self.yaml");
    link("nowhere", "s/dangling.yaml");
    expect(await list("s")).toEqual(["s/dangling.yaml", "s/linked/far.yaml", "s/self.yaml", "s/z/x.yaml"]);
  });

  it("does not take exponential time where every folder links to every other", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `d${index}`);
    for (const name of names) write(`s/${name}/f.yaml`);
    for (const name of names) for (const other of names) link(`../${other}`, `s/${name}/to-${other}`);
    expect(await list("s")).toEqual(names.map((name) => `s/${name}/f.yaml`).sort());
  });
});

describe("readFile", () => {
  it("says why there is no text", () => {
    write("folder.yaml/x.yaml");
    link("self.yaml", "self.yaml");
    link("nowhere", "dangling.yaml");
    execFileSync("mkfifo", [join(folder, "pipe.yaml")]);
    link("/dev/zero", "endless.yaml");
    expect(load("none.yaml").problems).toEqual(['load/unreadable: can\'t read "none.yaml": no such file']);
    expect(load("dangling.yaml").problems).toEqual(['load/unreadable: can\'t read "dangling.yaml": no such file']);
    expect(load("folder.yaml").problems).toEqual(['load/unreadable: can\'t read "folder.yaml": it is a folder']);
    expect(load("self.yaml").problems).toEqual([
      'load/unreadable: can\'t read "self.yaml": its links lead in a circle',
    ]);
    expect(load("pipe.yaml").problems).toEqual(['load/unreadable: can\'t read "pipe.yaml": not a regular file']);
    expect(load("endless.yaml").problems).toEqual(['load/unreadable: can\'t read "endless.yaml": not a regular file']);
    expect(load("a\0b.yaml").problems[0]).toMatch(/^load\/unreadable/);
  });

  it("refuses a huge file without reading it", () => {
    write("huge.yaml");
    truncateSync(join(folder, "huge.yaml"), 2 ** 40);
    expect(load("huge.yaml").problems).toEqual([
      `load/too-large: "huge.yaml" has ${2 ** 40} bytes, more than the ${maximumFileSize} that a schema file may have`,
    ]);
  });

  it("reads text as it is", () => {
    write("a.yaml", "\uFEFFpackage: ä\r\n");
    expect(load("a.yaml")).toEqual({ text: "package: ä\r\n", problems: [] });
  });
});
