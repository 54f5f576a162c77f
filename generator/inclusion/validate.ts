import { analysePattern } from "../patterns/analyse.js";
import type { ExactJson } from "../source/index.js";
import { isRecent, isSchemaObject, own, type SchemaDocument, type SchemaObject } from "./document.js";
import { isFormat, isKnownFormat } from "./formats.js";
import { isIn, patternParts } from "./language.js";
import { Undecidable } from "./outcome.js";
import { compare, isMultiple, rationalKey, rationalOf } from "./rational.js";

/** Where a value first breaks a schema: a JSON Pointer into the value, and the keyword. */
export interface Breach {
  readonly pointer: string;
  readonly keyword: string;
}

/** What a schema found, with the properties and elements that it has spoken of. */
type Verdict = Breach | Evaluated;

interface Evaluated {
  readonly properties: ReadonlySet<string>;
  readonly elements: ReadonlySet<number>;
}

type JsonObject = { readonly [key: string]: ExactJson };

const nothing: Evaluated = { properties: new Set(), elements: new Set() };
const maximumDepth = 700;
const maximumSteps = 300_000;

/**
 * Validates a value keyword by keyword, by the words of the specification: nothing of how inclusion is decided. Undefined where the value is valid.
 * Throws `Undecidable` where something is not understood, or it takes too long.
 */
export function breachOf(value: ExactJson, document: SchemaDocument, assertsFormats: boolean): Breach | undefined {
  let steps = 0;
  let depth = 0;
  const recent = isRecent(document.dialect);

  function validate(schema: ExactJson, item: ExactJson, pointer: string): Verdict {
    if (schema === true) return nothing;
    if (schema === false || !isSchemaObject(schema)) return { pointer, keyword: "false" };
    steps += 1;
    depth += 1;
    if (steps > maximumSteps || depth > maximumDepth) throw new Undecidable("validating takes too long");
    const verdict = validateObject(schema, item, pointer);
    depth -= 1;
    return verdict;
  }

  function isValid(schema: ExactJson, item: ExactJson): boolean {
    return !isBreach(validate(schema, item, ""));
  }

  function validateObject(schema: SchemaObject, item: ExactJson, pointer: string): Verdict {
    const keyword = brokenAssertion(schema, item, assertsFormats);
    if (keyword !== undefined) return { pointer, keyword };
    const properties = new Set<string>();
    const elements = new Set<number>();
    const take = (verdict: Evaluated): void => {
      for (const name of verdict.properties) properties.add(name);
      for (const index of verdict.elements) elements.add(index);
    };
    for (const step of [inPlace, elementsOf, propertiesOf]) {
      const verdict = step(schema, item, pointer);
      if (isBreach(verdict)) return verdict;
      take(verdict);
    }
    for (const [name, inner] of recent && isObject(item) ? Object.entries(item) : []) {
      const rest = own(schema, "unevaluatedProperties");
      if (rest === undefined || properties.has(name)) continue;
      const verdict = validate(rest, inner, `${pointer}/${pointerStep(name)}`);
      if (isBreach(verdict)) return { ...verdict, keyword: refused(verdict, "unevaluatedProperties") };
      properties.add(name);
    }
    for (const [index, inner] of recent && Array.isArray(item) ? item.entries() : []) {
      const rest = own(schema, "unevaluatedItems");
      if (rest === undefined || elements.has(index)) continue;
      const verdict = validate(rest, inner, `${pointer}/${index}`);
      if (isBreach(verdict)) return { ...verdict, keyword: refused(verdict, "unevaluatedItems") };
      elements.add(index);
    }
    return { properties, elements };
  }

  /** The keywords that apply schemas to the same value. */
  function inPlace(schema: SchemaObject, item: ExactJson, pointer: string): Verdict {
    const taken: Evaluated[] = [];
    const demand = (inner: ExactJson): Breach | undefined => {
      const verdict = validate(inner, item, pointer);
      if (isBreach(verdict)) return verdict;
      taken.push(verdict);
      return undefined;
    };
    for (const keyword of recent ? ["$ref", "$dynamicRef", "$recursiveRef"] : ["$ref"]) {
      const reference = own(schema, keyword);
      if (typeof reference !== "string") continue;
      const target = document.resolve(reference, schema);
      if (target.kind === "foreign") throw new Undecidable(target.reason);
      const breach = demand(target.schema);
      if (breach !== undefined) return breach;
    }
    for (const inner of list(schema, "allOf")) {
      const breach = demand(inner);
      if (breach !== undefined) return breach;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
      if (!Object.hasOwn(schema, keyword)) continue;
      const fitting = list(schema, keyword).flatMap((inner) => {
        const verdict = validate(inner, item, pointer);
        return isBreach(verdict) ? [] : [verdict];
      });
      if (fitting.length === 0 || (keyword === "oneOf" && fitting.length > 1)) return { pointer, keyword };
      taken.push(...fitting);
    }
    const not = own(schema, "not");
    if (not !== undefined && isValid(not, item)) return { pointer, keyword: "not" };
    const condition = own(schema, "if");
    if (condition !== undefined) {
      const verdict = validate(condition, item, pointer);
      if (!isBreach(verdict)) taken.push(verdict);
      const breach = demand(own(schema, isBreach(verdict) ? "else" : "then") ?? true);
      if (breach !== undefined) return breach;
    }
    for (const keyword of recent ? ["dependencies", "dependentRequired", "dependentSchemas"] : ["dependencies"]) {
      const dependencies = own(schema, keyword);
      if (dependencies === undefined || !isSchemaObject(dependencies) || !isObject(item)) continue;
      for (const [name, needed] of Object.entries(dependencies)) {
        if (!Object.hasOwn(item, name)) continue;
        if (Array.isArray(needed) || typeof needed === "string") {
          if (![needed].flat().every((other) => Object.hasOwn(item, String(other)))) return { pointer, keyword };
        } else {
          const breach = demand(needed);
          if (breach !== undefined) return breach;
        }
      }
    }
    return {
      properties: new Set(taken.flatMap((verdict) => [...verdict.properties])),
      elements: new Set(taken.flatMap((verdict) => [...verdict.elements])),
    };
  }

  function elementsOf(schema: SchemaObject, item: ExactJson, pointer: string): Verdict {
    if (!Array.isArray(item)) return nothing;
    const elements = new Set<number>();
    const items = own(schema, "items");
    const tuple = recent && Object.hasOwn(schema, "prefixItems") ? list(schema, "prefixItems") : list(schema, "items");
    const rest = Array.isArray(items) ? own(schema, "additionalItems") : items;
    for (const [index, inner] of item.entries()) {
      const one = index < tuple.length ? tuple[index] : rest;
      if (one === undefined) continue;
      const verdict = validate(one, inner, `${pointer}/${index}`);
      if (isBreach(verdict)) return { ...verdict, keyword: refused(verdict, "items") };
      elements.add(index);
    }
    const contained = own(schema, "contains");
    if (contained !== undefined) {
      const matching = [...item.keys()].filter((index) => isValid(contained, item[index]));
      const least = recent ? number(schema, "minContains") : undefined;
      const most = recent ? number(schema, "maxContains") : undefined;
      if (matching.length < (least ?? 1)) return { pointer, keyword: "contains" };
      if (most !== undefined && matching.length > most) return { pointer, keyword: "maxContains" };
      if (document.dialect === "2020-12") for (const index of matching) elements.add(index);
    }
    return { ...nothing, elements };
  }

  function propertiesOf(schema: SchemaObject, item: ExactJson, pointer: string): Verdict {
    if (!isObject(item)) return nothing;
    const named = own(schema, "properties");
    const patterned = own(schema, "patternProperties");
    const rest = own(schema, "additionalProperties");
    const names = own(schema, "propertyNames");
    const properties = new Set<string>();
    for (const [name, inner] of Object.entries(item)) {
      const at = `${pointer}/${pointerStep(name)}`;
      if (names !== undefined && !isValid(names, name)) return { pointer: at, keyword: "propertyNames" };
      const schemas: ExactJson[] = [];
      if (named !== undefined && isSchemaObject(named) && Object.hasOwn(named, name)) schemas.push(named[name] ?? true);
      for (const [source, other] of patterned !== undefined && isSchemaObject(patterned)
        ? Object.entries(patterned)
        : []) {
        if (isFound(source, name)) schemas.push(other);
      }
      const isDeclared = schemas.length > 0;
      if (!isDeclared && rest !== undefined) schemas.push(rest);
      for (const one of schemas) {
        const verdict = validate(one, inner, at);
        if (isBreach(verdict)) {
          return isDeclared ? verdict : { ...verdict, keyword: refused(verdict, "additionalProperties") };
        }
        properties.add(name);
      }
    }
    return { ...nothing, properties };
  }

  const verdict = validate(document.root, value, "");
  return isBreach(verdict) ? verdict : undefined;
}

/** The first keyword about the value by itself that it breaks. */
function brokenAssertion(schema: SchemaObject, item: ExactJson, assertsFormats: boolean): string | undefined {
  const type = own(schema, "type");
  if (type !== undefined && ![type].flat().some((name) => isOfType(item, name))) return "type";
  const values = own(schema, "enum");
  if (Array.isArray(values) && !values.some((value) => isEqual(value, item))) return "enum";
  const constant = own(schema, "const");
  if (constant !== undefined && !isEqual(constant, item)) return "const";
  if (typeof item === "number" || typeof item === "bigint") return brokenNumber(schema, item);
  if (typeof item === "string") {
    const length = [...item].length;
    if (length < (number(schema, "minLength") ?? 0)) return "minLength";
    if (length > (number(schema, "maxLength") ?? Number.POSITIVE_INFINITY)) return "maxLength";
    const pattern = own(schema, "pattern");
    if (typeof pattern === "string" && !isFound(pattern, item)) return "pattern";
    const format = own(schema, "format");
    if (!assertsFormats || typeof format !== "string") return undefined;
    if (!isKnownFormat(format)) throw new Undecidable(`the format "${format}" is not known`);
    return isFormat(format, item) ? undefined : "format";
  }
  if (Array.isArray(item)) {
    if (item.length < (number(schema, "minItems") ?? 0)) return "minItems";
    if (item.length > (number(schema, "maxItems") ?? Number.POSITIVE_INFINITY)) return "maxItems";
    const isRepeated = item.some((one, index) => item.slice(index + 1).some((other) => isEqual(one, other)));
    return own(schema, "uniqueItems") === true && isRepeated ? "uniqueItems" : undefined;
  }
  if (!isObject(item)) return undefined;
  const count = Object.keys(item).length;
  if (count < (number(schema, "minProperties") ?? 0)) return "minProperties";
  if (count > (number(schema, "maxProperties") ?? Number.POSITIVE_INFINITY)) return "maxProperties";
  return list(schema, "required").every((name) => Object.hasOwn(item, String(name))) ? undefined : "required";
}

function brokenNumber(schema: SchemaObject, item: number | bigint): string | undefined {
  const value = rationalOf(item);
  const order = (keyword: string): number | undefined => {
    const limit = own(schema, keyword);
    return typeof limit === "number" || typeof limit === "bigint" ? compare(value, rationalOf(limit)) : undefined;
  };
  const [least, most] = [order("minimum"), order("maximum")];
  if (least !== undefined && (least < 0 || (least === 0 && own(schema, "exclusiveMinimum") === true))) return "minimum";
  if (most !== undefined && (most > 0 || (most === 0 && own(schema, "exclusiveMaximum") === true))) return "maximum";
  if ((order("exclusiveMinimum") ?? 1) <= 0) return "exclusiveMinimum";
  if ((order("exclusiveMaximum") ?? -1) >= 0) return "exclusiveMaximum";
  const of = own(schema, "multipleOf");
  if (typeof of !== "number" && typeof of !== "bigint") return undefined;
  return isMultiple(value, rationalOf(of)) ? undefined : "multipleOf";
}

function isOfType(item: ExactJson, name: unknown): boolean {
  switch (name) {
    case "null":
      return item === null;
    case "array":
      return Array.isArray(item);
    case "object":
      return isObject(item);
    case "integer":
      return typeof item === "bigint" || Number.isInteger(item);
    case "number":
      return typeof item === "bigint" || typeof item === "number";
    default:
      return typeof item === name;
  }
}

function isEqual(left: ExactJson, right: ExactJson): boolean {
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => isEqual(item, right[index]));
  }
  if (isObject(left) && isObject(right)) {
    const entries = Object.entries(left);
    if (entries.length !== Object.keys(right).length) return false;
    return entries.every(([name, item]) => Object.hasOwn(right, name) && isEqual(item, right[name] ?? null));
  }
  if (
    (typeof left === "number" || typeof left === "bigint") &&
    (typeof right === "number" || typeof right === "bigint")
  ) {
    return rationalKey(rationalOf(left)) === rationalKey(rationalOf(right));
  }
  return left === right;
}

/** Whether a pattern is found: by the engine where that takes no longer than the text, else by the automaton. */
function isFound(source: string, text: string): boolean {
  if (analysePattern(source).kind === "linear") return new RegExp(source, "u").test(text);
  const parts = patternParts(source);
  if (typeof parts === "string") throw new Undecidable(parts);
  const test = (part: typeof parts): boolean => {
    switch (part.kind) {
      case "language":
        return isIn(text, part.language);
      case "all":
        return part.items.every(test);
      case "some":
        return part.items.some(test);
      case "not":
        return !test(part.item);
    }
  };
  return test(parts);
}

function isBreach(verdict: Verdict): verdict is Breach {
  return "keyword" in verdict;
}

/** What is refused by `false` is refused by the keyword in front of it. */
function refused({ keyword }: Breach, by: string): string {
  return keyword === "false" ? by : keyword;
}

function isObject(value: ExactJson): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(schema: SchemaObject, keyword: string): readonly ExactJson[] {
  const value = own(schema, keyword);
  return Array.isArray(value) ? value : [];
}

function number(schema: SchemaObject, keyword: string): number | undefined {
  const value = own(schema, keyword);
  return value === undefined ? undefined : Number(value);
}

function pointerStep(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
