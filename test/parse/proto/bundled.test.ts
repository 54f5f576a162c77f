import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledProto } from "../../../generator/parse/proto/index.js";
import { readProto } from "./reading.js";
import { type EnumShape, type FileShape, type MessageShape, shapeOfAst } from "./shapes.js";

const root = dirname(createRequire(import.meta.url).resolve("google-proto-files/package.json"));
const names = [
  "any",
  "api",
  "descriptor",
  "duration",
  "empty",
  "field_mask",
  "source_context",
  "struct",
  "timestamp",
  "type",
  "wrappers",
];

function shapeOf(text: string): FileShape {
  const { proto, complaints } = readProto(text);
  expect(complaints).toEqual([]);
  return shapeOfAst(proto);
}

/** What bytes depend on: options that only compilers read, and declarations of reserved names, are not copied. */
function essence(shape: MessageShape | EnumShape): unknown {
  if ("values" in shape) return { name: shape.name, values: shape.values };
  return {
    name: shape.name,
    fields: shape.fields.map(({ name, number, label, type, key, oneof, default: standIn }) => [
      name,
      number,
      label,
      type,
      key,
      oneof,
      standIn,
    ]),
    messages: shape.messages.map(essence),
    enums: shape.enums.map(essence),
  };
}

describe("bundled files", () => {
  it.each(names)("google/protobuf/%s.proto declares what Google's does", (name) => {
    const path = `google/protobuf/${name}.proto`;
    const ours = shapeOf(bundledProto(path) ?? "");
    const theirs = shapeOf(readFileSync(`${root}/${path}`, "utf8"));
    expect(ours.package).toBe(theirs.package);
    expect([...ours.imports].sort()).toEqual([...theirs.imports].sort());
    expect(ours.messages.map(essence)).toEqual(theirs.messages.map(essence));
    expect(ours.enums.map(essence)).toEqual(theirs.enums.map(essence));
  });

  it("are no others", () => {
    expect(bundledProto("google/protobuf/unknown.proto")).toBeUndefined();
    expect(bundledProto("__proto__")).toBeUndefined();
  });
});
