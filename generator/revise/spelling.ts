import { type ScalarName, scalarTable } from "../ir/index.js";
import { flowText } from "./flow-text.js";
import { type LockedType, unquoted, type Words } from "./locked-text.js";

/** A type as the schema writes it: an expression, and what stands beside it on the field. All are YAML text. */
export interface Spelling {
  readonly expression: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What names stand for where a type is written. */
export interface SpellingScope {
  /** The name of a record, enum or union as it is written there; undefined where that can't be. */
  nameOf(id: string): string | undefined;
  /** Declares an alias, and gives its name. */
  addAlias(spelling: Spelling): string;
}

/** Attributes of which a list and its elements both may have one. */
const ofSizes: ReadonlySet<string> = new Set(["min", "max", "length", "unique"]);

/** Writes a type of the lock in the words of the schema. Undefined where it has none: an author's JSON Schema, of which the lock has a hash. */
export function spell(type: LockedType, scope: SpellingScope): Spelling | undefined {
  switch (type.kind) {
    case "nullable": {
      const inner = spell(type.inner, scope);
      return inner === undefined ? undefined : { ...inner, expression: `${inner.expression}?` };
    }
    case "list":
    case "map": {
      const written = spell(type.kind === "list" ? type.element : type.value, scope);
      if (written === undefined) return undefined;
      const isCrowded = [...written.attributes.keys()].some((key) => ofSizes.has(key));
      const inner: Spelling = isCrowded ? { expression: scope.addAlias(written), attributes: new Map() } : written;
      const sizes = sizesOf(type.words, true);
      return {
        expression: `${type.kind}<${inner.expression}>`,
        attributes: new Map([...inner.attributes, ...sizes]),
      };
    }
    case "name":
      return spellName(type, scope);
  }
}

function spellName({ name, words }: Extract<LockedType, { kind: "name" }>, scope: SpellingScope): Spelling | undefined {
  if (!isScalar(name)) {
    const [, id = "", version] = /^("(?:[^"\\]|\\.)*"|[^@]*)(@.*)?$/.exec(name) ?? [];
    const written = scope.nameOf(unquoted(id));
    return written === undefined ? undefined : { expression: `${written}${version ?? ""}`, attributes: new Map() };
  }
  if (words.has("schema")) return undefined;
  const row = scalarTable[name];
  const attributes = new Map<string, string>();
  const json = (words.get("json") ?? "").split("|");
  if (json.length > 1) attributes.set("json", `[${json.join(", ")}]`);
  else if (json[0] !== row.json[0]) attributes.set("json", json[0] ?? "");
  const proto = words.get("proto") ?? "";
  if (proto !== row.protobuf[0]) attributes.set("proto", proto);
  const as = words.get("as");
  if (as !== undefined) attributes.set("as", as);
  if (words.has("nonfinite")) attributes.set("nonfinite", "true");
  const isNumber = /^u?int|^float/.test(name);
  for (const [key, value] of sizesOf(words, !isNumber)) attributes.set(key, value);
  const pattern = words.get("pattern");
  if (pattern !== undefined) attributes.set("pattern", JSON.stringify(unquoted(pattern)));
  const format = words.get("format");
  if (format !== undefined) attributes.set("format", flowText(unquoted(format)));
  return { expression: name, attributes };
}

export function isScalar(name: string): name is ScalarName {
  return Object.hasOwn(scalarTable, name);
}

/** The default of a spelling, where a type is a scalar or holds nothing but one. */
export function defaultSpelling(type: LockedType, key: "json" | "proto"): string | undefined {
  switch (type.kind) {
    case "nullable":
      return defaultSpelling(type.inner, key);
    case "list":
      return defaultSpelling(type.element, key);
    case "map":
      return defaultSpelling(type.value, key);
    case "name":
      if (!isScalar(type.name)) return undefined;
      return scalarTable[type.name][key === "json" ? "json" : "protobuf"][0];
  }
}

function sizesOf(words: Words, areSizes: boolean): readonly (readonly [string, string])[] {
  const [min, max] = [words.get("min"), words.get("max")];
  const bounds: (readonly [string, string])[] = [];
  if (areSizes && min !== undefined && min === max) bounds.push(["length", min]);
  else {
    if (min !== undefined) bounds.push(["min", min]);
    if (max !== undefined) bounds.push(["max", max]);
  }
  if (words.has("unique")) bounds.push(["unique", "true"]);
  return bounds;
}
