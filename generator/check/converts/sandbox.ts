import { type Context, createContext, runInContext } from "node:vm";

/** Compiled authors' modules, by path; `require` of a module is resolved to a path before. */
export interface SandboxModule {
  readonly path: string;
  /** CommonJS. */
  readonly code: string;
  /** Paths of the modules that it requires, by specifier. */
  readonly imports: ReadonlyMap<string, string>;
}

export type SandboxResult =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly reason: string };

export interface Sandbox {
  /** Calls an export, or a member of it (`up`, `down`). Values are copied both ways. */
  call(path: string, name: string, member: "up" | "down" | undefined, input: unknown): SandboxResult;
}

/** Milliseconds that one call may take: a function that does not end must not hang the compiler. */
const callLimit = 1000;

/**
 * Runs authors' functions in a context of their own: no process, no modules but theirs, no code from strings. Only text passes between
 * the two sides, so that no object of the compiler can be reached.
 */
export function createSandbox(modules: readonly SandboxModule[]): Sandbox {
  const context: Context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  let failure: string | undefined;
  try {
    run(context, prelude);
    for (const { path, code, imports } of modules) {
      const define = `define(${JSON.stringify(path)}, ${JSON.stringify(Object.fromEntries(imports))}, (exports, require, module) => {\n${code}\n});`;
      run(context, define);
    }
  } catch (error) {
    failure = messageOf(error);
  }
  return {
    call(path, name, member, input) {
      if (failure !== undefined) return { ok: false, reason: failure };
      const words = [path, name, member ?? "", JSON.stringify(pack(input))].map((word) => JSON.stringify(word));
      try {
        const answer: unknown = run(context, `answer(${words.join(", ")})`);
        const parsed: unknown = JSON.parse(String(answer));
        return parsed !== null && typeof parsed === "object" && "thrown" in parsed
          ? { ok: false, reason: `threw: ${String(parsed.thrown).slice(0, 200)}` }
          : { ok: true, output: unpack(parsed) };
      } catch (error) {
        return { ok: false, reason: messageOf(error) };
      }
    },
  };
}

function run(context: Context, code: string): unknown {
  return runInContext(code, context, { timeout: callLimit });
}

function messageOf(error: unknown): string {
  const message = error !== null && typeof error === "object" && "message" in error ? String(error.message) : "failed";
  return /timed out/.test(message) ? `takes longer than ${callLimit} ms` : `can't run: ${message.slice(0, 200)}`;
}

/** Values as JSON with marks: what JSON lacks is an object with one key. */
function pack(value: unknown): unknown {
  if (value === undefined) return { none: true };
  if (typeof value === "bigint") return { bigint: String(value) };
  if (typeof value === "number" && !Number.isFinite(value)) return { number: String(value) };
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (value instanceof Date) return { date: value.getTime() };
  if (Array.isArray(value)) return { list: value.map(pack) };
  if (typeof value === "object" && value !== null)
    return { object: Object.entries(value).map(([key, item]) => [key, pack(item)]) };
  return value;
}

function unpack(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entry: readonly [string, unknown] | undefined = Object.entries(value)[0];
  if (entry === undefined) return undefined;
  const [mark, content] = entry;
  switch (mark) {
    case "bigint":
      return BigInt(String(content));
    case "number":
      return Number(content);
    case "date":
      return new Date(Number(content));
    case "bytes":
      return Array.isArray(content) ? Uint8Array.from(content.map(Number)) : undefined;
    case "list":
      return Array.isArray(content) ? content.map(unpack) : undefined;
    case "object":
      return Array.isArray(content)
        ? Object.fromEntries(content.map((pair: readonly unknown[]) => [String(pair[0]), unpack(pair[1])]))
        : undefined;
    default:
      return undefined;
  }
}

/** The other side of `pack` and `unpack`, and the modules. Built-ins are kept before any author's code runs. */
const prelude = `"use strict";
const { parse, stringify } = JSON;
const { entries, fromEntries, hasOwn, freeze } = Object;
const isArray = Array.isArray;
const definitions = new Map();
const loaded = new Map();
const define = (path, imports, body) => { definitions.set(path, { imports, body }); };
const load = (path) => {
  if (loaded.has(path)) return loaded.get(path).exports;
  const definition = definitions.get(path);
  if (definition === undefined) throw new Error("no module " + path);
  const module = { exports: {} };
  loaded.set(path, module);
  definition.body(module.exports, (specifier) => {
    if (!hasOwn(definition.imports, specifier)) throw new Error("no module " + specifier);
    return load(definition.imports[specifier]);
  }, module);
  return module.exports;
};
const unpack = (value) => {
  if (typeof value !== "object" || value === null) return value;
  if (hasOwn(value, "none")) return undefined;
  if (hasOwn(value, "bigint")) return BigInt(value.bigint);
  if (hasOwn(value, "number")) return Number(value.number);
  if (hasOwn(value, "bytes")) return Uint8Array.from(value.bytes);
  if (hasOwn(value, "date")) return new Date(value.date);
  if (hasOwn(value, "list")) return value.list.map(unpack);
  return fromEntries(value.object.map(([key, item]) => [key, unpack(item)]));
};
const pack = (value, depth) => {
  if (depth > 100) throw new Error("its result is nested too deeply");
  if (value === undefined || typeof value === "function" || typeof value === "symbol") return { none: true };
  if (typeof value === "bigint") return { bigint: String(value) };
  if (typeof value === "number" && !Number.isFinite(value)) return { number: String(value) };
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (value instanceof Date) return { date: value.getTime() };
  if (isArray(value)) return { list: value.map((item) => pack(item, depth + 1)) };
  if (typeof value === "object" && value !== null) return { object: entries(value).map(([key, item]) => [key, pack(item, depth + 1)]) };
  return value;
};
const answer = (path, name, member, input) => {
  try {
    const exported = load(path)[name];
    const call = member === "" ? exported : exported[member];
    return stringify(pack(call(unpack(parse(input))), 0));
  } catch (error) {
    return stringify({ thrown: error instanceof Error ? error.message : "something that is no error" });
  }
};
`;
