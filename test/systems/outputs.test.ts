import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { createNaming } from "../../generator/emit/index.js";
import type { History } from "../../generator/evolve/index.js";
import { readStored } from "../../generator/interpret/index.js";
import type { EventDeclaration, JsonValue, Package } from "../../generator/ir/index.js";
import { kebabCase } from "../../generator/print/index.js";
import { standardEmitters } from "../../generator/standard.js";
import { parseJson, stringifyJson } from "../../runtime/src/json-text.js";
import type { ReadResult } from "../../runtime/src/reading.js";
import { canonicalEvent } from "../support/canonical-events.js";
import { type EventModule, toContext } from "../support/generated.js";
import { compileSchema, isBeyondSchemas } from "../support/json-schemas.js";
import { protoFiles, runProtoc } from "../support/protobuf.js";
import { compileSchemas, complaints, systems } from "../support/systems.js";
import { eventOfLine, lineName, type WrittenLine, writtenLines } from "../support/written-lines.js";

let history: History;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const compiled = await compileSchemas(standardEmitters);
  if (compiled.history === undefined) throw new Error(complaints(compiled).join("\n"));
  ({ history, files } = compiled);
});

/** The module of an event as the package `@evolvent/events` has it. */
async function moduleOf(event: EventDeclaration): Promise<EventModule> {
  const path = createNaming(history.model, "").moduleOf(event).replace(/\.ts$/, ".js");
  return (await import(new URL(`../../generated/dist/${path}`, import.meta.url).href)) as EventModule;
}

function packageOf(line: WrittenLine): Package {
  const found = history.model.packages.find(({ name }) => name === line.package);
  if (found === undefined) throw new Error(`no package ${line.package}`);
  return found;
}

interface Reader {
  readonly event: EventDeclaration;
  readonly read: (text: string) => ReadResult<object>;
  readonly interpret: (text: string) => ReturnType<typeof readStored>;
}

async function readerOf(line: WrittenLine): Promise<Reader> {
  const event = eventOfLine(history.model, line);
  const { readJson } = await moduleOf(event);
  const context = toContext(packageOf(line), line.context);
  return {
    event,
    read: (text) => readJson(text, { context }),
    interpret: (text) => readStored(history, event, { text }, { context: line.context }),
  };
}

/** Copies of a document in each of which one value is of another type. */
function* damaged(json: JsonValue): Iterable<JsonValue> {
  yield typeof json === "boolean" ? "yes" : true;
  if (typeof json !== "object" || json === null) return;
  if (Array.isArray(json)) {
    for (const [index, item] of json.entries()) for (const bad of damaged(item)) yield json.with(index, bad);
    return;
  }
  for (const [key, item] of Object.entries(json) as [string, JsonValue][])
    for (const bad of damaged(item)) yield { ...json, [key]: bad };
}

describe.each(systems)("%s", (system) => {
  it("is read to the latest by the generated readers, as the interpreter reads it", async () => {
    const faults: string[] = [];
    for (const line of writtenLines(system)) {
      const { event, read, interpret } = await readerOf(line);
      const result = read(line.text);
      const expected = interpret(line.text);
      if (result.kind !== "event" || expected.kind !== "event") {
        faults.push(`${lineName(line)}: ${JSON.stringify(result)}`);
        continue;
      }
      const { version, envelope, payload, filled } = expected;
      const said = {
        version: result.version,
        ...canonicalEvent(event, result.event),
        filled: [...result.filled].sort(),
      };
      if (!isDeepStrictEqual(said, { version, envelope, payload, filled: [...filled].sort() }))
        faults.push(`${lineName(line)}: is read as another event`);
    }
    expect(faults).toEqual([]);
  });

  it("is refused with a path and a code when it is damaged", async () => {
    const faults: string[] = [];
    let refused = 0;
    for (const line of writtenLines(system)) {
      const { read, interpret } = await readerOf(line);
      const parsed = parseJson(line.text, 100);
      if (!("value" in parsed)) throw new Error(`${lineName(line)} is no JSON`);
      const torn = read(line.text.slice(0, -1));
      if (torn.kind !== "failed" || torn.issues[0]?.code !== "json")
        faults.push(`${lineName(line)}: is read when torn`);
      for (const bad of damaged(parsed.value)) {
        const text = stringifyJson(bad);
        const result = read(text);
        const expected = interpret(text);
        if (result.kind !== expected.kind)
          faults.push(`${lineName(line)}: ${result.kind}, not ${expected.kind}: ${text}`);
        if (result.kind !== "failed") continue;
        refused += 1;
        const sound = result.issues.every(({ path, code }) => /^(?:\/.*)?$/s.test(path) && code.length > 0);
        if (!sound || result.issues.length === 0) faults.push(`${lineName(line)}: ${JSON.stringify(result.issues)}`);
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(refused).toBeGreaterThan(writtenLines(system).length);
  });

  it("fits the reader's JSON Schema of the version that it was read as", async () => {
    const naming = createNaming(history.model, "");
    const compiled = new Map<string, ReturnType<typeof compileSchema>>();
    const faults: string[] = [];
    for (const line of writtenLines(system)) {
      const { event, interpret } = await readerOf(line);
      const result = interpret(line.text);
      const parsed = parseJson(line.text, 100);
      if (result.kind !== "event" || !("value" in parsed) || isBeyondSchemas(parsed.value)) continue;
      const path = `schemas/${naming.packageFolder(event.package)}/${kebabCase(event.key)}/${result.version}.schema.json`;
      const validate = compiled.get(path) ?? compileSchema(files.get(path) ?? "");
      compiled.set(path, validate);
      if (!validate(JSON.parse(line.text))) faults.push(`${lineName(line)}: ${JSON.stringify(validate.errors)}`);
    }
    expect(compiled.size).toBeGreaterThan(0);
    expect(faults.slice(0, 20)).toEqual([]);
  });
});

it("has only .proto files that protoc takes", () => {
  expect(runProtoc(protoFiles(files))).toBe("");
});

it("has only JSON Schemas that ajv takes, strictly", () => {
  const schemas = [...files].filter(([path]) => path.endsWith(".schema.json"));
  expect(schemas.length).toBeGreaterThan(100);
  for (const [path, text] of schemas) expect(() => compileSchema(text), path).not.toThrow();
});
