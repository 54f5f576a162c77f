import { describe, expect, it } from "vitest";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import { type Host, importPath, joinPath, loadFile, maximumFileSize, memoryHost } from "../../generator/load/index.js";
import { createSourceFile } from "../../generator/source/index.js";

function load(host: Host, path = "a.yaml") {
  const sink = createDiagnosticList();
  return { file: loadFile(host, path, undefined, sink), ids: sink.diagnostics.map(({ id }) => id) };
}

describe("loadFile", () => {
  it("takes off a byte order mark and keeps CRLF", () => {
    const { file, ids } = load(memoryHost({ "a.yaml": "\uFEFFpackage: a\r\n" }));
    expect(ids).toEqual([]);
    expect(file?.text).toBe("package: a\r\n");
  });

  it("says where bytes are no UTF-8", () => {
    expect(load(memoryHost({ "a.yaml": new Uint8Array([0x61, 0xff]) })).ids).toEqual(["load/not-utf8"]);
  });

  it('reports "load/unreadable" with the reason', () => {
    const host: Host = {
      ...memoryHost({}),
      readFile: () => ({ ok: false, failure: "not-permitted", reason: "permission denied" }),
    };
    expect(load(host).ids).toEqual(["load/unreadable"]);
  });

  it('reports "load/too-large" instead of reading on', () => {
    expect(load(memoryHost({ "a.yaml": new Uint8Array(maximumFileSize + 1) })).ids).toEqual(["load/too-large"]);
  });
});

describe("importPath", () => {
  const from = createSourceFile("schemas/shop/orders.yaml", "");
  const resolve = (path: string) => {
    const sink = createDiagnosticList();
    const found = importPath(from, { value: path, span: { file: from, start: 0, end: 0 } }, ["schemas"], sink);
    return found ?? sink.diagnostics[0]?.id;
  };

  it("counts from the importing file", () => {
    expect(resolve("./items.yaml")).toBe("schemas/shop/items.yaml");
    expect(resolve("../common/money.yaml")).toBe("schemas/common/money.yaml");
  });

  it.each(["../../secret.yaml", "/etc/passwd", "..\\..\\secret.yaml", "../../../../x.yaml", "a\0b.yaml"])(
    "never leaves the roots: %j",
    (path) => {
      expect(resolve(path)).toBe("load/import-outside");
    },
  );

  it("resolves steps", () => {
    expect(joinPath(["a"], "b/./../c")).toBe("a/c");
    expect(joinPath([], "../a")).toBeUndefined();
  });
});
