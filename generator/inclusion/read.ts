import type { ExactJson } from "../source/index.js";
import { isRecent, isSchemaObject, own, type SchemaDocument, type SchemaObject } from "./document.js";
import { unevaluatedItems, unevaluatedProperties } from "./evaluated.js";
import { countAt, entriesAt, listAt, namesOf, numberAt, textAt } from "./keywords.js";
import { type PatternParts, patternParts } from "./language.js";
import { isList, type JsonType, jsonTypes, type Node, type Nodes } from "./nodes.js";
import { Undecidable } from "./outcome.js";
import { rationalOf } from "./rational.js";

/** Whether properties that no schema declares are taken, or are what a writer does not write. */
export type Reading = "open" | "closed";

export interface Reader {
  readonly nodes: Nodes;
  readonly document: SchemaDocument;
  /** The values that a schema takes, among others at the same place. */
  inPlace(schema: ExactJson, reading: Reading): Node;
  pattern(source: string): Node;
  /** Objects that have a property, and all that is no object. */
  has(name: string): Node;
}

export interface ReadOptions {
  /** What tells this document's references from another's. */
  readonly name: string;
  readonly formats: boolean;
}

/** The values that a document takes. Throws `Undecidable` where it can't be read. */
export function readDocument(document: SchemaDocument, nodes: Nodes, options: ReadOptions, reading: Reading): Node {
  const read = new Map<string, Node>();
  /** Schemas being read, with how far below the root their values are: a reference to one at the same place has no end. */
  const begun_ = new Map<string, number>();
  const numbers = new Map<SchemaObject, number>();
  let level = 0;

  const reader: Reader = { nodes, document, inPlace, pattern, has };

  function keyOf(schema: SchemaObject, mode: Reading): string {
    const number = numbers.get(schema) ?? numbers.size;
    numbers.set(schema, number);
    return `${options.name}:${mode}:${number}`;
  }

  function inPlace(schema: ExactJson, mode: Reading): Node {
    if (schema === true) return nodes.any;
    if (schema === false) return nodes.never;
    if (!isSchemaObject(schema)) throw new Undecidable("a schema is malformed: it is neither an object nor a boolean");
    const key = keyOf(schema, mode);
    const known = read.get(key);
    if (known !== undefined) return known;
    const begun = begun_.get(key);
    if (begun === level) throw new Undecidable("a schema refers to itself without end");
    if (begun !== undefined) return nodes.reference(key, () => read.get(key) ?? nodes.never);
    begun_.set(key, level);
    const node = nodes.all(readKeywords(schema, mode));
    begun_.delete(key);
    read.set(key, node);
    return node;
  }

  /** A schema of values further down. */
  function below(schema: ExactJson, mode: Reading): Node {
    level += 1;
    const node = atPlace(schema, mode);
    level -= 1;
    return node;
  }

  function atPlace(schema: ExactJson, mode: Reading): Node {
    const node = inPlace(schema, mode);
    return mode === "closed" && isSchemaObject(schema)
      ? nodes.all([node, unevaluatedProperties(schema, nodes.never, "declared", reader)])
      : node;
  }

  function readKeywords(schema: SchemaObject, mode: Reading): readonly Node[] {
    return [
      ...readAny(schema),
      ...readNumber(schema),
      ...readString(schema),
      ...readArray(schema, mode),
      ...readObject(schema, mode),
      ...readCombined(schema, mode),
      ...readReferences(schema, mode),
    ];
  }

  function readAny(schema: SchemaObject): readonly Node[] {
    const type = own(schema, "type");
    const values = listAt(schema, "enum");
    const constant = own(schema, "const");
    return [
      ...(type === undefined ? [] : [readTypes(namesOf("type", type))]),
      ...(values === undefined ? [] : [readEnum(values)]),
      ...(constant === undefined ? [] : [nodes.constant(constant)]),
    ];
  }

  function readTypes(names: readonly string[]): Node {
    const strange = names.find((name) => name !== "integer" && !jsonTypes.some((type) => type === name));
    if (strange !== undefined) throw new Undecidable(`a schema is malformed: "${strange}" is not a type`);
    const plain = nodes.type(jsonTypes.filter((type) => names.includes(type)));
    const integer = nodes.all([nodes.type(["number"]), nodes.multiple(rationalOf(1))]);
    return nodes.some([plain, ...(names.includes("integer") ? [integer] : [])]);
  }

  function readEnum(values: readonly ExactJson[]): Node {
    const scalars = values.filter((value) => typeof value !== "object" || value === null);
    const others = values.filter((value) => typeof value === "object" && value !== null);
    return nodes.some([nodes.among(scalars), ...others.map((value) => nodes.constant(value))]);
  }

  function readNumber(schema: SchemaObject): readonly Node[] {
    const parts: Node[] = [];
    for (const [side, inclusive, exclusive] of [
      ["least", "minimum", "exclusiveMinimum"],
      ["most", "maximum", "exclusiveMaximum"],
    ] as const) {
      const limit = numberAt(schema, inclusive);
      const strict = own(schema, exclusive);
      if (limit !== undefined) parts.push(nodes.limit(side, rationalOf(limit), strict === true));
      if (typeof strict === "boolean") continue;
      const beyond = numberAt(schema, exclusive);
      if (beyond !== undefined) parts.push(nodes.limit(side, rationalOf(beyond), true));
    }
    const of = numberAt(schema, "multipleOf");
    if (of !== undefined && of <= 0) throw new Undecidable('a schema is malformed: "multipleOf" is not above zero');
    return of === undefined ? parts : [...parts, nodes.multiple(rationalOf(of))];
  }

  function sizes(
    schema: SchemaObject,
    of: "string" | "array" | "object",
    least: string,
    most: string,
  ): readonly Node[] {
    const [low, high] = [countAt(schema, least), countAt(schema, most)];
    return [
      ...(low === undefined ? [] : [nodes.size(of, "least", low)]),
      ...(high === undefined ? [] : [nodes.size(of, "most", high)]),
    ];
  }

  function readString(schema: SchemaObject): readonly Node[] {
    const source = textAt(schema, "pattern");
    const format = options.formats ? textAt(schema, "format") : undefined;
    return [
      ...sizes(schema, "string", "minLength", "maxLength"),
      ...(source === undefined ? [] : [pattern(source)]),
      ...(format === undefined ? [] : [nodes.format(format)]),
    ];
  }

  function pattern(source: string): Node {
    const parts = patternParts(source);
    return typeof parts === "string" ? only("string", nodes.opaque(`pattern:${source}`, parts)) : partsNode(parts);
  }

  function partsNode(parts: PatternParts): Node {
    switch (parts.kind) {
      case "language":
        return nodes.pattern(parts.language);
      case "all":
        return nodes.all(parts.items.map(partsNode));
      case "some":
        return nodes.some(parts.items.map(partsNode));
      case "not":
        return only("string", nodes.not(partsNode(parts.item)));
    }
  }

  /** What speaks of one type takes all values of others. */
  function only(type: JsonType, node: Node): Node {
    return nodes.some([nodes.type(jsonTypes.filter((other) => other !== type)), node]);
  }

  function has(name: string): Node {
    return only("object", nodes.not(nodes.each(nodes.among([name]), nodes.never)));
  }

  function readArray(schema: SchemaObject, mode: Reading): readonly Node[] {
    const items = own(schema, "items");
    const isNew = isRecent(document.dialect);
    const prefix = (isNew ? listAt(schema, "prefixItems") : undefined) ?? (isList(items ?? null) ? items : undefined);
    const tuple = prefix !== undefined && isList(prefix) ? prefix : [];
    const rest = isList(items ?? null) ? own(schema, "additionalItems") : items;
    const parts = [
      ...sizes(schema, "array", "minItems", "maxItems"),
      ...tuple.map((item, index) => nodes.within(index, index + 1, below(item, mode))),
    ];
    if (rest !== undefined) parts.push(nodes.within(tuple.length, Number.POSITIVE_INFINITY, below(rest, mode)));
    if (own(schema, "uniqueItems") === true) parts.push(nodes.unique);
    const contained = own(schema, "contains");
    if (contained !== undefined) {
      const item = below(contained, "open");
      const most = isNew ? countAt(schema, "maxContains") : undefined;
      parts.push(nodes.matches(item, (isNew ? countAt(schema, "minContains") : undefined) ?? 1));
      if (most !== undefined) parts.push(only("array", nodes.not(nodes.matches(item, most + 1))));
    }
    const others = isNew ? own(schema, "unevaluatedItems") : undefined;
    if (others !== undefined) parts.push(unevaluatedItems(schema, below(others, mode), reader, belowOpen));
    return parts;
  }

  function belowOpen(schema: ExactJson): Node {
    return below(schema, "open");
  }

  function readObject(schema: SchemaObject, mode: Reading): readonly Node[] {
    const named = entriesAt(schema, "properties");
    const patterned = entriesAt(schema, "patternProperties").map(([source, item]) => [pattern(source), item] as const);
    const parts = [
      ...sizes(schema, "object", "minProperties", "maxProperties"),
      ...namesOf("required", own(schema, "required") ?? []).map(has),
      ...named.map(([name, item]) => nodes.each(nodes.among([name]), below(item, mode))),
      ...patterned.map(([names, item]) => nodes.each(names, below(item, mode))),
    ];
    const others = own(schema, "additionalProperties");
    if (others !== undefined) {
      const declared = [nodes.among(named.map(([name]) => name)), ...patterned.map(([names]) => names)];
      parts.push(nodes.each(nodes.not(nodes.some(declared)), below(others, mode)));
    }
    const names = own(schema, "propertyNames");
    if (names !== undefined) parts.push(nodes.each(nodes.not(below(names, "open")), nodes.never));
    const unevaluated = isRecent(document.dialect) ? own(schema, "unevaluatedProperties") : undefined;
    if (unevaluated !== undefined) {
      parts.push(unevaluatedProperties(schema, below(unevaluated, mode), "evaluated", reader));
    }
    return [...parts, ...readDependencies(schema, mode)];
  }

  function readDependencies(schema: SchemaObject, mode: Reading): readonly Node[] {
    const recent = isRecent(document.dialect) ? ["dependentRequired", "dependentSchemas"] : [];
    return ["dependencies", ...recent].flatMap((keyword) =>
      entriesAt(schema, keyword).map(([name, needed]) => {
        const isNames = isList(needed) || typeof needed === "string";
        const then = isNames ? nodes.all(namesOf(keyword, needed).map(has)) : inPlace(needed, mode);
        return nodes.some([nodes.not(nodes.all([nodes.type(["object"]), has(name)])), then]);
      }),
    );
  }

  function readCombined(schema: SchemaObject, mode: Reading): readonly Node[] {
    const read = (item: ExactJson) => inPlace(item, mode);
    const any = listAt(schema, "anyOf")?.map(read);
    const one = listAt(schema, "oneOf")?.map(read);
    const parts = (listAt(schema, "allOf") ?? []).map(read);
    if (any !== undefined) parts.push(nodes.some(any));
    // Closed schemas narrow what the open ones take, beside which they stand: one of them that fits is enough.
    if (one !== undefined) parts.push(mode === "open" ? nodes.one(one) : nodes.some(one));
    const not = own(schema, "not");
    if (not !== undefined && mode === "open") parts.push(nodes.not(read(not)));
    const condition = own(schema, "if");
    if (condition !== undefined) {
      const when = inPlace(condition, "open");
      parts.push(
        nodes.some([nodes.not(when), read(own(schema, "then") ?? true)]),
        nodes.some([when, read(own(schema, "else") ?? true)]),
      );
    }
    return parts;
  }

  function readReferences(schema: SchemaObject, mode: Reading): readonly Node[] {
    const keywords = isRecent(document.dialect) ? ["$ref", "$dynamicRef", "$recursiveRef"] : ["$ref"];
    return keywords.flatMap((keyword) => {
      const reference = textAt(schema, keyword);
      if (reference === undefined) return [];
      const target = document.resolve(reference, schema);
      return target.kind === "schema"
        ? [inPlace(target.schema, mode)]
        : [nodes.opaque(`reference:${target.uri}`, target.reason)];
    });
  }

  return atPlace(document.root, reading);
}
