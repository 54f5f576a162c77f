import type { ExactJson } from "../source/index.js";
import { isList } from "./nodes.js";
import { Undecidable } from "./outcome.js";

/** A JSON Schema, parsed: an object, `true` or `false`. */
export type JsonSchemaDocument = ExactJson;

export type SchemaObject = { readonly [keyword: string]: ExactJson };

export type Dialect = "draft-04" | "draft-06" | "draft-07" | "2019-09" | "2020-12";

/** A schema with what its references mean. */
export interface SchemaDocument {
  readonly root: ExactJson;
  readonly dialect: Dialect;
  /** What a reference in `from` refers to, or why nothing is known about it. Nothing is fetched. */
  resolve(reference: string, from: SchemaObject): Resolved;
}

export type Resolved =
  | { readonly kind: "schema"; readonly schema: ExactJson }
  | { readonly kind: "foreign"; readonly uri: string; readonly reason: string };

/** Deeper documents are not decided. */
const maximumDepth = 500;
const maximumParts = 500_000;

const dialects: readonly (readonly [RegExp, Dialect])[] = [
  [/^https?:\/\/json-schema\.org\/draft-04\/(hyper-)?schema#?$/, "draft-04"],
  [/^https?:\/\/json-schema\.org\/draft-06\/(hyper-)?schema#?$/, "draft-06"],
  [/^https?:\/\/json-schema\.org\/draft-07\/(hyper-)?schema#?$/, "draft-07"],
  [/^https?:\/\/json-schema\.org\/draft\/2019-09\/(hyper-)?schema#?$/, "2019-09"],
  [/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, "2020-12"],
  [/^https?:\/\/json-schema\.org\/schema#?$/, "2020-12"],
];

const inMaps = ["properties", "patternProperties", "definitions", "$defs", "dependentSchemas", "dependencies"];
const inPlaces = [
  "additionalItems",
  "additionalProperties",
  "allOf",
  "anyOf",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "oneOf",
  "prefixItems",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
];

/** Reads what a document says of itself. Throws `Undecidable` for a dialect that is not supported, and for one that is too deep or large. */
export function openDocument(root: JsonSchemaDocument): SchemaDocument {
  measure(root);
  const dialect = dialectOf(root);
  const bases = new Map<SchemaObject, string>();
  const places = new Map<string, ExactJson | "ambiguous">();
  const start = "schema:///root";
  places.set(start, root);

  const queue: { readonly schema: ExactJson; readonly base: string }[] = [{ schema: root, base: start }];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { schema } = next;
    if (!isSchemaObject(schema)) continue;
    const base = identify(schema, next.base);
    bases.set(schema, base);
    for (const keyword of inMaps) {
      const map = own(schema, keyword);
      if (map !== undefined && isSchemaObject(map)) {
        queue.push(...Object.values(map).map((inner) => ({ schema: inner, base })));
      }
    }
    for (const keyword of inPlaces) {
      const inner = own(schema, keyword);
      if (inner === undefined) continue;
      queue.push(...(isList(inner) ? inner : [inner]).map((item) => ({ schema: item, base })));
    }
  }

  /** Notes the names of a schema; gives the base of the references in it. */
  function identify(schema: SchemaObject, outer: string): string {
    const id = own(schema, "$id") ?? own(schema, "id");
    let base = outer;
    if (typeof id === "string") {
      const [path = "", fragment = ""] = id.split("#");
      base = path === "" ? outer : (absolute(path, outer) ?? outer);
      const name = fragment === "" ? base : `${base}#${fragment}`;
      // A second schema of this name would leave it open which is meant.
      if (path !== "" || fragment !== "")
        places.set(name, places.has(name) && places.get(name) !== schema ? "ambiguous" : schema);
    }
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const anchor = own(schema, keyword);
      if (typeof anchor !== "string") continue;
      const name = `${base}#${anchor}`;
      places.set(name, places.has(name) && places.get(name) !== schema ? "ambiguous" : schema);
    }
    return base;
  }

  function resolve(reference: string, from: SchemaObject): Resolved {
    const [path = "", ...rest] = reference.split("#");
    const fragment = decode(rest.join("#"));
    const base = bases.get(from) ?? start;
    const uri = path === "" ? base : absolute(path, base);
    const foreign = (reason: string): Resolved => ({
      kind: "foreign",
      uri: `${uri ?? path}#${fragment}`,
      reason: `the reference "${reference}" ${reason}`,
    });
    const resource = uri === undefined ? undefined : places.get(uri);
    if (uri === undefined || resource === undefined) return foreign("leads out of the document");
    const schema =
      fragment === "" || fragment.startsWith("/") ? partAt(resource, fragment) : places.get(`${uri}#${fragment}`);
    if (schema === undefined) return foreign("leads nowhere");
    return schema === "ambiguous" ? foreign("has several meanings") : { kind: "schema", schema };
  }

  return { root, dialect, resolve };
}

export function isSchemaObject(value: ExactJson): value is SchemaObject {
  return typeof value === "object" && value !== null && !isList(value);
}

/** A keyword's value; what an object inherits is none. */
export function own(schema: SchemaObject, keyword: string): ExactJson | undefined {
  return Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
}

/** Whether the dialect has `prefixItems`, `dependentRequired`, `unevaluatedProperties` and their like. */
export function isRecent(dialect: Dialect): boolean {
  return dialect === "2019-09" || dialect === "2020-12";
}

function measure(root: ExactJson): void {
  let layer: readonly ExactJson[] = [root];
  let parts = 0;
  for (let depth = 0; layer.length > 0; depth += 1) {
    parts += layer.length;
    if (depth > maximumDepth) throw new Undecidable(`a schema is nested deeper than ${maximumDepth} levels`);
    if (parts > maximumParts) throw new Undecidable(`a schema has more than ${maximumParts} parts`);
    layer = layer.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
}

function dialectOf(root: ExactJson): Dialect {
  const named = isSchemaObject(root) ? own(root, "$schema") : undefined;
  if (typeof named === "string") {
    const dialect = dialects.find(([pattern]) => pattern.test(named))?.[1];
    if (dialect === undefined) throw new Undecidable(`the dialect "${named}" is not supported`);
    return dialect;
  }
  // What is written in older ways only is of an older dialect.
  const queue: ExactJson[] = [root];
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
    if (typeof item !== "object" || item === null) continue;
    if (isSchemaObject(item) && isList(own(item, "items") ?? null)) return "draft-07";
    queue.push(...Object.values(item));
  }
  return "2020-12";
}

function absolute(path: string, base: string): string | undefined {
  try {
    return new URL(path, base).href;
  } catch {
    return undefined;
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** What a JSON Pointer leads to. */
function partAt(root: ExactJson, pointer: string): ExactJson | undefined {
  let at: ExactJson | undefined = root;
  for (const written of pointer.split("/").slice(1)) {
    const step = written.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    if (isList(at)) at = /^\d+$/.test(step) ? at[Number(step)] : undefined;
    else if (isSchemaObject(at)) at = at[step];
  }
  return at;
}
