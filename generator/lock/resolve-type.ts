import type { Declaration, ForeignSchema, ScalarType, Shape, Type } from "../ir/index.js";
import type { Fact } from "./lock.js";
import { fail, type TypeWords } from "./read-forms.js";
import { foreignHash } from "./types.js";

/**
 * A type of a lock with its names resolved.
 *
 * @param here the version in which it is used
 * @param like the same type as the schemas have it today: what a lock does not hold is taken from there
 * @param from the line that names it, at which it fails
 * @param found the declarations of the lock, by id
 */
export function resolveType(
  words: TypeWords,
  here: string,
  like: Type | undefined,
  from: Fact,
  found: ReadonlyMap<string, Declaration>,
): Type {
  switch (words.kind) {
    case "nullable":
      return {
        kind: "nullable",
        inner: resolveType(words.inner, here, like?.kind === "nullable" ? like.inner : like, from, found) as Exclude<
          Type,
          { kind: "nullable" }
        >,
      };
    case "list": {
      const same = like?.kind === "list" ? like : undefined;
      const element = resolveType(words.element, here, same?.element, from, found);
      return { kind: "list", element, constraints: words.constraints, ...aliasOf(same) };
    }
    case "map": {
      const same = like?.kind === "map" ? like : undefined;
      const key = resolveType(words.key, here, same?.key, from, found);
      const value = resolveType(words.value, here, same?.value, from, found);
      if (key.kind !== "scalar") return fail(from);
      return { kind: "map", key, value, constraints: words.constraints, ...aliasOf(same) };
    }
    case "scalar": {
      const { schema, ...rest } = words;
      const same = like?.kind === "scalar" ? like : undefined;
      return { ...rest, ...aliasOf(same), ...(schema === undefined ? {} : { schema: foreignOf(schema, same) }) };
    }
    case "reference": {
      const version = words.version ?? here;
      const declaration = found.get(words.id);
      const shape: Shape | undefined = declaration?.shapes.get(version);
      if (declaration === undefined || shape === undefined) return fail(from);
      return { kind: "reference", declaration, version, shape };
    }
  }
}

function aliasOf(like: Exclude<Type, { kind: "nullable" | "reference" }> | undefined): { readonly alias?: string } {
  return like?.alias === undefined ? {} : { alias: like.alias };
}

/** The author's schema of today where it still is the same; else one of which nothing can be said. */
function foreignOf(
  { hash, validated }: { readonly hash: string; readonly validated: boolean },
  like: ScalarType | undefined,
): ForeignSchema {
  const same = like?.schema;
  if (same !== undefined && foreignHash(same.document) === hash) return { ...same, validated };
  return { path: "", document: { $ref: `lock:sha256:${hash}` }, validated };
}
