import { kebabCase } from "../source/index.js";
import type { Shape } from "./declarations.js";
import type { Model } from "./model.js";
import { innermost, shapesOf } from "./queries.js";
import type { ForeignSchema, JsonValue, Type } from "./types.js";

/** The authors' JSON Schemas of a model, each once, sorted by path. */
export function foreignSchemasOf(model: Model): readonly ForeignSchema[] {
  const found = new Map<string, ForeignSchema>();
  const visit = (type: Type): void => {
    const inner = innermost(type);
    if (inner.kind === "scalar" && inner.schema !== undefined) found.set(inner.schema.path, inner.schema);
  };
  for (const pkg of model.packages) {
    for (const declaration of pkg.declarations) {
      for (const shape of shapesOf(declaration) as readonly Shape[]) {
        if (shape.kind === "record") for (const { type } of shape.fields) visit(type);
      }
    }
  }
  return [...found.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** The module that describes an author's JSON Schema: `schemas/github/push.ts` for `github/push.schema.json`. */
export function foreignSchemaModule(path: string): string {
  const steps = path.split("/");
  const folders = steps.slice(0, -1).map(kebabCase);
  const file = kebabCase(foreignSchemaBase(steps.at(-1) ?? ""));
  return ["schemas", ...folders.filter((step) => step !== ""), `${file || "schema"}.ts`].join("/");
}

/** The name of a file with a JSON Schema without its ending. */
export function foreignSchemaBase(file: string): string {
  return file.replace(/(?:\.schema)?\.json$/i, "");
}

/** The steps of a reference inside a document, "#/$defs/a~1b" is `$defs`, `a/b`; undefined for one that leads elsewhere. */
export function referenceSteps(reference: string): readonly string[] | undefined {
  if (reference === "#") return [];
  if (!reference.startsWith("#/")) return undefined;
  try {
    const steps = reference.slice(2).split("/");
    return steps.map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
  } catch {
    return undefined;
  }
}

/** The part of a document at some steps; undefined where there is none. */
export function partAt(document: JsonValue, steps: readonly string[]): JsonValue | undefined {
  let found: JsonValue | undefined = document;
  for (const step of steps) {
    if (isList(found)) found = /^[0-9]{1,6}$/.test(step) ? found[Number(step)] : undefined;
    else if (isObject(found) && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

/** Whether a schema in a document refers, for the same value, to itself: through references and `allOf`, `anyOf`, `oneOf` only. */
export function refersToItself(document: JsonValue, steps: readonly string[]): boolean {
  const goal = JSON.stringify(steps);
  const seen = new Set<string>();
  const queue = [steps];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const reference of referencesInPlace(partAt(document, next))) {
      const target = referenceSteps(reference);
      if (target === undefined) continue;
      const key = JSON.stringify(target);
      if (key === goal) return true;
      if (!seen.has(key)) queue.push(target);
      seen.add(key);
    }
  }
  return false;
}

/** References that speak of the same value as the schema that has them. */
function referencesInPlace(schema: JsonValue | undefined): readonly string[] {
  const found: string[] = [];
  const queue = [schema];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (!isObject(next)) continue;
    if (typeof next.$ref === "string") found.push(next.$ref);
    for (const items of [next.allOf, next.anyOf, next.oneOf]) if (isList(items)) queue.push(...items);
  }
  return found;
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
