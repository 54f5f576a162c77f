import { readConstant } from "../../interpret/index.js";
import { toTypeScript } from "../../interpret/typescript-values.js";
import type { JsonValue, Package, Type } from "../../ir/index.js";
import { parseJsonText } from "../../source/index.js";
import { StoredError } from "./error.js";
import type { RecordIssue } from "./generated.js";
import { pointerSteps, valueAtPointer } from "./pointers.js";

export type Context = Readonly<Record<string, unknown>>;

/** What readers are told beside a record, found in its row. */
export type FindContext = (row: unknown) => { readonly context: Context } | { readonly issue: RecordIssue };

/** What readers are told beside a record, as it can be sent to a thread. */
export interface ContextPlan {
  /** The same for all records. */
  readonly constants: Context;
  /** Found in each record's row. */
  readonly pointers: readonly RowPointer[];
}

/** Where in its row a parameter of the context stands. */
export interface RowPointer {
  readonly name: string;
  readonly type: Type;
  readonly steps: readonly string[];
  /** As it was given. */
  readonly pointer: string;
}

/**
 * Reads `name=value` and `name=/json/pointer`. A value that begins with `/` is written behind a second `=`.
 *
 * @throws StoredError where a parameter is unknown or a value is none of its type
 */
export function parseContext(words: readonly string[], pkg: Package): ContextPlan {
  const constants: Record<string, unknown> = {};
  const pointers: RowPointer[] = [];
  for (const word of words) {
    const [, name = "", value = ""] = /^([^=]*)=([\s\S]*)$/.exec(word) ?? [];
    const parameter = pkg.context.find((candidate) => candidate.name === name);
    if (parameter === undefined) {
      const known = pkg.context.map((candidate) => candidate.name).join(", ") || "none";
      throw new StoredError(`--context ${word}: ${pkg.name} has no such parameter; it has: ${known}`);
    }
    const { type } = parameter;
    if (value.startsWith("/")) pointers.push({ name, type, steps: pointerSteps(value), pointer: value });
    else {
      const constant = constantOf(type, value.startsWith("=") ? value.slice(1) : value);
      if (constant === undefined) throw new StoredError(`--context ${word}: the value is not of the parameter's type`);
      constants[name] = constant.value;
    }
  }
  return { constants, pointers };
}

/** Finds the context of a row; undefined where rows tell nothing. */
export function createFindContext({ constants, pointers }: ContextPlan): FindContext | undefined {
  if (pointers.length === 0) return undefined;
  return (row) => {
    const context: Record<string, unknown> = { ...constants };
    for (const { name, type, steps, pointer } of pointers) {
      const value = valueAtPointer(row, steps);
      if (value === undefined || value === null) continue;
      const found = typed(type, value as JsonValue);
      if (found === undefined)
        return { issue: { path: pointer, code: "context", message: `not of the type of the context's "${name}"` } };
      context[name] = found.value;
    }
    return { context };
  };
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
