import { readConstant } from "../../interpret/index.js";
import { toTypeScript } from "../../interpret/typescript-values.js";
import type { ContextParameter, JsonValue, Package, Type } from "../../ir/index.js";
import { parseJsonText } from "../../source/index.js";
import type { RecordIssue } from "./generated.js";
import { StoredError } from "./program.js";

export type Context = Readonly<Record<string, unknown>>;

/** What readers are told beside a record: the same for all, or found in its row. */
export type FindContext = (row: unknown) => Context | RecordIssue;

/** The steps of a JSON Pointer as it was given on the command line. */
export function pointerSteps(pointer: string): readonly string[] {
  if (pointer !== "" && !pointer.startsWith("/"))
    throw new StoredError(`"${pointer}" is no JSON Pointer: it begins with "/"`);
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a pointer; undefined where there is none. */
export function valueAtPointer(document: unknown, steps: readonly string[]): unknown {
  let value = document;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

/**
 * Reads `name=value` and `name=/json/pointer`. A value that begins with `/` is written behind a second `=`.
 *
 * @throws StoredError where a parameter is unknown or a value is none of its type
 */
export function parseContext(
  words: readonly string[],
  pkg: Package,
): { readonly find: FindContext; readonly usesRow: boolean } {
  const constants: Record<string, unknown> = {};
  const pointers: {
    readonly parameter: ContextParameter;
    readonly steps: readonly string[];
    readonly pointer: string;
  }[] = [];
  for (const word of words) {
    const [, name = "", value = ""] = /^([^=]*)=([\s\S]*)$/.exec(word) ?? [];
    const parameter = pkg.context.find((candidate) => candidate.name === name);
    if (parameter === undefined) {
      const known = pkg.context.map((candidate) => candidate.name).join(", ") || "none";
      throw new StoredError(`--context ${word}: ${pkg.name} has no such parameter; it has: ${known}`);
    }
    if (value.startsWith("/")) pointers.push({ parameter, steps: pointerSteps(value), pointer: value });
    else {
      const constant = constantOf(parameter.type, value.startsWith("=") ? value.slice(1) : value);
      if (constant === undefined) throw new StoredError(`--context ${word}: the value is not of the parameter's type`);
      constants[name] = constant.value;
    }
  }
  if (pointers.length === 0) return { find: () => constants, usesRow: false };
  const find: FindContext = (row) => {
    const context: Record<string, unknown> = { ...constants };
    for (const { parameter, steps, pointer } of pointers) {
      const value = valueAtPointer(row, steps);
      if (value === undefined || value === null) continue;
      const found = typed(parameter.type, value as JsonValue);
      if (found === undefined)
        return { path: pointer, code: "context", message: `not of the type of the context's "${parameter.name}"` };
      context[parameter.name] = found.value;
    }
    return context;
  };
  return { find, usesRow: true };
}

/** A word of the command line: text as it is, else what it says as JSON. */
function constantOf(type: Type, word: string): { readonly value: unknown } | undefined {
  const asText = typed(type, word);
  if (asText !== undefined) return asText;
  const parsed = parseJsonText(word);
  return parsed.ok ? typed(type, parsed.value) : undefined;
}

function typed(type: Type, json: JsonValue): { readonly value: unknown } | undefined {
  const value = readConstant(type, json);
  return "kind" in value ? { value: toTypeScript(type, value) } : undefined;
}
