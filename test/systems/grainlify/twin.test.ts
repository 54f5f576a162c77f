import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Package } from "../../../generator/ir/index.js";
import { compileFiles, places } from "../../support/compile-yaml.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const twins = fileURLToPath(new URL("proto", import.meta.url));
const names = ["grainlify.bounty_escrow", "grainlify.program_escrow"];

/** Files of a folder, by their names below a root of schemas. */
function filesOf(folder: string, below: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [`${below}/${name}`, readFileSync(join(folder, name), "utf8")]),
  );
}

async function packagesOf(grainlify: string): Promise<ReadonlyMap<string, Package>> {
  const result = await compileFiles({
    ...filesOf(join(root, "schemas/common"), "common"),
    ...filesOf(grainlify, "grainlify"),
  });
  expect(places(result)).toEqual([]);
  return new Map(result.history?.model.packages.map((pkg) => [pkg.name, pkg]));
}

/** What notations may differ in: what people read, where in which file something stands, and names that only `.proto` files show. */
const aside: ReadonlySet<string> = new Set(["doc", "span", "notation", "wireName"]);

/** A plain field of proto3 leaves out its zero, which YAML can't say. It makes no difference to what is read. */
function isPresenceOnTheWire(key: unknown, value: unknown): boolean {
  return key === "presence" && (value === "implicit" || value === "explicit");
}

/**
 * Everything that a model says, as a tree. What is reached again is named by where it was met first, so that both the values and
 * what is shared must be the same.
 */
function treeOf(value: unknown, path = "", seen = new Map<object, string>()): unknown {
  if (typeof value !== "object" || value === null) return value;
  const met = seen.get(value);
  if (met !== undefined) return `as ${met}`;
  seen.set(value, path);
  if (Array.isArray(value)) return value.map((item, index) => treeOf(item, `${path}/${index}`, seen));
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(
    entries
      .filter(([key, item]) => !aside.has(String(key)) && !isPresenceOnTheWire(key, item) && item !== undefined)
      .map(([key, item]) => [key, treeOf(item, `${path}/${key}`, seen)]),
  );
}

describe("both notations of Grainlify", () => {
  let yaml: ReadonlyMap<string, Package>;
  let proto: ReadonlyMap<string, Package>;
  beforeAll(async () => {
    [yaml, proto] = [await packagesOf(join(root, "schemas/grainlify")), await packagesOf(twins)];
  });

  it.each(names)("say the same of %s", (name) => {
    const [left, right] = [yaml.get(name), proto.get(name)];
    expect([left?.notation, right?.notation]).toEqual(["yaml", "proto"]);
    expect(left?.events.length).toBeGreaterThan(1);
    expect(treeOf(right)).toEqual(treeOf(left));
  });

  it("are files that protoc takes", () => {
    const folder = mkdtempSync(join(tmpdir(), "evolvent-grainlify-"));
    try {
      cpSync(twins, join(folder, "grainlify"), { recursive: true });
      const files = readdirSync(twins).map((name) => `grainlify/${name}`);
      execFileSync("protoc", ["-I", folder, "-I", join(root, "proto"), "-o", join(folder, "set.pb"), ...files]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
