import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { createNaming, groupBy } from "../../generator/emit/index.js";
import { type EventModule, toContext } from "../support/generated.js";
import type { Codec } from "../support/protobuf-agreement.js";
import { compileSchemas, systems } from "../support/systems.js";
import { eventOfLine, writtenLines } from "../support/written-lines.js";
import { createRandom, mutateBytes, mutateText } from "./mutate.js";

/** So many inputs for each run; `npm run fuzz` reads ten million. */
const count = Number(process.env.EVOLVENT_FUZZ ?? 60_000);
const seed = Number(process.env.EVOLVENT_FUZZ_SEED ?? 1);
/** Whether inputs that did something new are kept, for every later run to begin with. */
const isKeeping = process.env.EVOLVENT_FUZZ_KEEP !== undefined;

const keptOfEach = 8;

const project = fileURLToPath(new URL("../..", import.meta.url));
const keptPath = fileURLToPath(new URL("kept.ndjson", import.meta.url));

type Input = string | Uint8Array;

interface Target {
  /** Of the generated module of an event. */
  readonly name: string;
  readonly module: EventModule & Partial<Pick<Codec, "encode" | "readProtobuf">>;
  readonly context: Readonly<Record<string, unknown>>;
  /** What it has been given that led somewhere new: text of JSON, bytes of Protobuf. */
  readonly texts: string[];
  readonly messages: Uint8Array[];
}

let targets: readonly Target[];

beforeAll(async () => {
  const { history } = await compileSchemas();
  if (history === undefined) throw new Error("the schemas have errors");
  const naming = createNaming(history.model, "");
  const found = new Map<string, Target>();
  for (const line of systems.flatMap(writtenLines)) {
    const pkg = history.model.packages.find(({ name }) => name === line.package);
    if (pkg === undefined) throw new Error(`no package ${line.package}`);
    const name = naming.moduleOf(eventOfLine(history.model, line)).replace(/\.ts$/, "");
    const known = found.get(name);
    const target = known ?? {
      name,
      module: (await import(pathToFileURL(`${project}generated/dist/${name}.js`).href)) as Target["module"],
      context: toContext(pkg, line.context),
      texts: [],
      messages: [],
    };
    if (known === undefined) found.set(name, target);
    target.texts.push(line.text);
    const { readJson, encode } = target.module;
    const result = readJson(line.text, target);
    const bytes = result.kind === "event" ? orReason(() => encode?.(result.event as never)) : undefined;
    if (bytes instanceof Uint8Array) target.messages.push(bytes);
  }
  targets = [...found.values()];
  for (const [name, form, content] of keptInputs()) {
    const target = found.get(name);
    if (form === "json") target?.texts.push(content);
    else target?.messages.push(new Uint8Array(Buffer.from(content, "base64")));
  }
});

type Kept = readonly [module: string, form: "json" | "protobuf", content: string];

function keptInputs(): readonly Kept[] {
  if (!existsSync(keptPath)) return [];
  return readFileSync(keptPath, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Kept);
}

function orReason<T>(make: () => T): T | string {
  try {
    return make();
  } catch (error) {
    // What a writer refuses, it refuses so; nothing else is ever thrown.
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

/** Where a reading led, roughly: what is the same for two inputs is likely the same way through the code. */
function wayOf(result: ReturnType<EventModule["readJson"]>): string {
  if (result.kind === "failed") {
    const [first, second] = result.issues;
    const below = (path = ""): string => path.replace(/\/\d+/g, "/*").split("/").slice(0, 4).join("/").slice(0, 40);
    return `failed ${first?.code} ${below(first?.path)} ${first?.expected?.slice(0, 30)} ${second?.code} ${Math.min(result.issues.length, 3)}`;
  }
  return result.kind === "event" ? `event ${result.version} ${result.filled.length}` : result.kind;
}

/** A few inputs for each module and form, of different lengths. */
function chosen(inputs: readonly Kept[]): readonly string[] {
  return [...groupBy(inputs, ([name, form]) => `${name} ${form}`).values()].flatMap((group) => {
    const sorted = [...new Set(group.map((kept) => JSON.stringify(kept)))].sort((a, b) => a.length - b.length);
    const step = Math.max(1, sorted.length / 2 / keptOfEach);
    return sorted.filter((_, index) => index % step < 1).slice(0, keptOfEach);
  });
}

/** What is wrong with how a target takes an input; nothing where all is well. */
function faultOf(
  { module, context }: Target,
  input: Input,
  isJson: boolean,
): { readonly way: string; readonly fault?: string } {
  const { readJson, readProtobuf, is, validate, toJson, encode } = module;
  const result = isJson ? readJson(input, { context }) : readProtobuf?.(input as Uint8Array, { context });
  if (result === undefined) return { way: "" };
  const way = wayOf(result);
  if (result.kind === "failed") return result.issues.length > 0 ? { way } : { way, fault: "failed without an issue" };
  if (result.kind === "skipped") return { way };
  const { event } = result;
  if (!(is as (event: unknown) => boolean)(event)) {
    const [issue] = validate(event);
    return { way, fault: `gave what is no event: ${issue?.path} ${issue?.message}` };
  }
  const json = orReason(() => toJson?.(event));
  if (json !== undefined && typeof json !== "string") {
    const again = readJson(json, { context });
    if (again.kind !== "event") return { way, fault: `what it wrote is not read: ${JSON.stringify(again)}` };
    // Unknown fields may have moved to another layout's place, and what is a draft's is not written: both once.
    const settled = readJson(toJson?.(again.event), { context });
    const last = settled.kind === "event" ? readJson(toJson?.(settled.event), { context }) : settled;
    if (settled.kind !== "event" || last.kind !== "event" || !isDeepStrictEqual(last.event, settled.event))
      return { way, fault: "what it wrote is read as another event" };
  }
  const bytes = orReason(() => encode?.(event as never));
  if (bytes instanceof Uint8Array) {
    const again = readProtobuf?.(bytes, { context });
    if (again?.kind !== "event") return { way, fault: `its bytes are not read: ${JSON.stringify(again)}` };
  }
  return { way };
}

describe("readers of the five systems", () => {
  it("take whatever they are given: an event or issues, and nothing is thrown, polluted or slow", () => {
    const random = createRandom(seed);
    const ways = new Set<string>();
    const found: Kept[] = [];
    const faults = new Map<string, string>();
    const before = Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length;
    let slowest = 0;
    const give = (target: Target, input: Input, isJson: boolean): void => {
      const started = process.hrtime.bigint();
      let outcome: ReturnType<typeof faultOf>;
      try {
        outcome = faultOf(target, input, isJson);
      } catch (error) {
        outcome = { way: "", fault: `threw ${error instanceof Error ? error.stack : String(error)}` };
      }
      slowest = Math.max(slowest, Number(process.hrtime.bigint() - started) / 1e6);
      const content = typeof input === "string" ? input : Buffer.from(input).toString("base64");
      const kept: Kept = [target.name, isJson ? "json" : "protobuf", content];
      if (outcome.fault !== undefined) {
        // One of a kind is enough.
        const kind = outcome.fault.replace(/(?<=received).*|\d+/gs, "");
        if (!faults.has(kind)) faults.set(kind, `${outcome.fault}\n${JSON.stringify(kept)}`);
      }
      const way = `${target.name} ${isJson} ${outcome.way}`;
      if (outcome.way === "" || ways.has(way)) return;
      ways.add(way);
      if (input.length > 4000) return;
      found.push(kept);
      if (isJson) target.texts.push(input as string);
      else target.messages.push(input as Uint8Array);
    };
    for (const target of targets) {
      for (const text of [...target.texts]) give(target, text, true);
      for (const message of [...target.messages]) give(target, message, false);
    }
    for (let index = 0; index < count; index += 1) {
      const target = targets[random(targets.length)] as Target;
      const other = targets[random(targets.length)] as Target;
      const times = 1 + random(3);
      if (index % 2 === 0 && target.messages.length > 0) {
        let bytes = target.messages[random(target.messages.length)] as Uint8Array;
        const strange = other.messages[random(other.messages.length)] ?? bytes;
        for (let time = 0; time < times; time += 1) bytes = mutateBytes(bytes, strange, random);
        give(target, bytes, false);
      } else {
        let text = target.texts[random(target.texts.length)] as string;
        const strange = other.texts[random(other.texts.length)] ?? text;
        for (let time = 0; time < times; time += 1) text = mutateText(text, strange, random);
        give(target, text, true);
      }
    }
    expect([...faults.values()].join("\n\n")).toBe("");
    expect(Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length).toBe(before);
    // A hang would be seconds; this is no measure of speed.
    expect(slowest).toBeLessThan(5000);
    expect(ways.size).toBeGreaterThan(1000);
    if (isKeeping) {
      const lines = chosen([...keptInputs(), ...found]);
      writeFileSync(keptPath, `${lines.join("\n")}\n`);
      console.log(
        `${count} inputs of seed ${seed}, ${ways.size} ways, ${lines.length} kept, slowest ${slowest.toFixed(0)} ms`,
      );
    }
  }, 10_000_000);
});
