import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import fc from "fast-check";
import protobuf from "protobufjs";
import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../../generator/compile.js";
import { createNaming } from "../../../generator/emit/index.js";
import { type Declaration, latestShape, type Package, type RecordShape } from "../../../generator/ir/index.js";
import type { Host } from "../../../generator/load/index.js";
import { loadStandardTools, standardEmitters } from "../../../generator/standard.js";
import type { DecodeResult } from "../../../runtime/src/wire-events.js";
import { recordOf } from "../../support/arbitraries.js";
import { recordObject } from "../../support/proto-objects.js";
import { protobufBytes, protobufObject, protobufRoot, protoFiles, runProtoc } from "../../support/protobuf.js";
import { bundleGenerated, importBundle } from "../../support/running.js";
import { typeCheck } from "../../support/typescript.js";

type Value = Readonly<Record<string, unknown>>;

interface Codec {
  readonly encode: (value: Value) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => DecodeResult<Value>;
}

const root = dirname(createRequire(import.meta.url).resolve("google-proto-files/package.json"));

/** Files of a public tree as they are: oneofs, maps, enums, nested and recursive messages, well-known types, imports, a message "Date". */
const sources = [
  ...["common", "document", "query", "aggregation_result", "bloom_filter", "query_profile", "write", "firestore"].map(
    (name) => `google/firestore/v1/${name}.proto`,
  ),
  "google/logging/v2/log_entry.proto",
  ...["date", "datetime", "interval", "money", "timeofday"].map((name) => `google/type/${name}.proto`),
];

const host: Host = {
  readFile(path) {
    try {
      return { ok: true, bytes: readFileSync(`${root}/${path}`) };
    } catch {
      return { ok: false, failure: "missing", reason: "no such file" };
    }
  },
  listSchemas: () => Promise.resolve(sources),
};

/** In protobufjs, fields of Value have names of its own. */
const struct = "google/protobuf/struct.proto";

/** The sources and all that they import, as text; Protobuf's own types are those of protobufjs. */
function originals(isStructOwn: boolean): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const open = [...sources];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const isOwn = isStructOwn && path === struct;
    if (files.has(path) || (!isOwn && protobuf.common.get(path) !== null)) continue;
    const text = readFileSync(`${root}/${path}`, "utf8");
    files.set(path, text);
    open.push(...(protobuf.parse(text).imports ?? []));
  }
  return files;
}

interface Message {
  readonly declaration: Declaration;
  readonly shape: RecordShape;
  readonly pkg: Package;
  readonly codec: Codec;
  readonly theirs: protobuf.Type;
}

const forms = [{ wellKnownTypes: "scalars" }, { wellKnownTypes: "messages" }] as const;

describe.each(forms)("a tree of Google's public files, $wellKnownTypes", (form) => {
  let files: ReadonlyMap<string, string>;
  let messages: readonly Message[];

  beforeAll(async () => {
    const result = await compile({
      ...form,
      host,
      roots: [""],
      emitters: standardEmitters,
      loadTools: loadStandardTools,
    });
    expect(result.diagnostics).toEqual([]);
    const { history } = result;
    if (history === undefined) throw new Error("it has errors");
    files = result.files;
    const theirs = protobufRoot(originals(form.wellKnownTypes === "messages"));
    const naming = createNaming(history.model, "@evolvent/runtime");
    const found = history.model.packages.flatMap((pkg) =>
      pkg.declarations.flatMap((declaration) => {
        const shape = latestShape(declaration);
        return shape.kind === "record" ? [{ declaration, shape, pkg }] : [];
      }),
    );
    const entry = found.map(
      ({ declaration }, index) => `export * as m${index} from "./${naming.moduleOf(declaration)}";`,
    );
    const codecs = await importBundle(await bundleGenerated(files, entry.join("\n")));
    messages = found.map((each, index) => ({
      ...each,
      codec: codecs[`m${index}`] as Codec,
      theirs: theirs.lookupType(each.declaration.id),
    }));
  });

  it("is compiled whole", () => {
    const ids = messages.map(({ declaration }) => declaration.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "google.firestore.v1.StructuredQuery.CompositeFilter",
        "google.firestore.v1.MapValue",
        "google.logging.v2.LogEntry",
        "google.api.MonitoredResource",
        "google.protobuf.Any",
        "google.rpc.Status",
        "google.type.Date",
      ]),
    );
    expect(ids.includes("google.protobuf.Struct")).toBe(form.wellKnownTypes === "messages");
    expect(ids.length).toBeGreaterThan(100);
  });

  it("is taken by TypeScript, however strict", () => {
    expect(typeCheck(files)).toEqual([]);
  });

  it("is written again as protoc takes it", () => {
    expect(runProtoc(protoFiles(files))).toBe("");
  });

  it("has the bytes of protobufjs, both ways", () => {
    for (const { declaration, shape, pkg, codec, theirs } of messages) {
      fc.assert(
        fc.property(recordOf(shape, { depth: 4, absence: "typescript", pkg }), (value) => {
          const object = recordObject(shape, value, true);
          const bytes = codec.encode(value);
          expect(protobufObject(theirs, bytes), declaration.id).toEqual(object);
          const read = codec.decode(protobufBytes(theirs, object));
          expect(read, declaration.id).toMatchObject({ kind: "decoded", filled: [] });
          if (read.kind === "decoded") expect(read.value, declaration.id).toEqual(value);
        }),
        { numRuns: 25 },
      );
    }
  });
});
