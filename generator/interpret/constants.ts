import type { JsonValue, Type } from "../ir/index.js";
import { variantLiteral } from "../ir/index.js";
import { canonicalOf } from "./canonical.js";
import { checkBounds } from "./constraints.js";
import { below, type Failure, failure, type Issue } from "./issues.js";
import { canonicalSpellings, decodeScalar } from "./scalars.js";
import {
  isJsonList,
  isJsonObject,
  jsonKind,
  nullValue,
  ownValue,
  type RecordValue,
  sameJson,
  type Value,
} from "./values.js";

/** One reading of canonical JSON. */
interface Run {
  readonly issues: Issue[];
  /** Whether fields that a record leaves out get their own defaults. */
  readonly fills: boolean;
}

/** Deeper nesting is refused: defaults that hold themselves would never end. */
const deepest = 100;

/**
 * What canonical JSON means in a type: default spellings (integers also as numbers), records by the names of their shape's fields,
 * unions as `{ type, … }`, unknown values of open enums as `{ unknown }`. Gives issues where it does not fit; keys that are not
 * declared are issues too.
 */
export function readConstant(type: Type, json: JsonValue): Value | readonly Issue[] {
  return readWhole(type, json, false);
}

/** What a stand-in's constant means in a type: records get the defaults of the fields that it leaves out. */
export function readStandIn(type: Type, json: JsonValue): Value | readonly Issue[] {
  return readWhole(type, json, true);
}

function readWhole(type: Type, json: JsonValue, fills: boolean): Value | readonly Issue[] {
  const run: Run = { issues: [], fills };
  const value = read(type, json, "", run);
  return value === undefined || run.issues.length > 0 ? run.issues : value;
}

/** Whether canonical JSON fits a type with its constraints; gives what is wrong. */
export function fits(type: Type, json: JsonValue): readonly Issue[] {
  const value = readConstant(type, json);
  return "kind" in value ? [] : value;
}

function read(type: Type, json: JsonValue, path: string, run: Run): Value | undefined {
  const fail = (problem: Failure): undefined => {
    run.issues.push({ path, code: problem.code, message: problem.message });
    return undefined;
  };
  switch (type.kind) {
    case "scalar": {
      const value = decodeScalar(type, json, canonicalSpellings[type.scalar]);
      return value.kind === "failure" ? fail(value) : value;
    }
    case "nullable":
      return json === null ? nullValue : read(type.inner, json, path, run);
    case "list": {
      if (!isJsonList(json)) return fail(failure("type", `expected a list, found ${jsonKind(json)}`));
      const items = json.map((item, index) => read(type.element, item, below(path, index), run));
      const value: Value = { kind: "list", items: items.filter((item) => item !== undefined) };
      return checkContainer(type, value, fail);
    }
    case "map": {
      if (!isJsonObject(json)) return fail(failure("type", `expected an object, found ${jsonKind(json)}`));
      const entries = new Map<string, Value>();
      for (const [key, item] of Object.entries(json)) {
        const value = read(type.value, item, below(path, key), run);
        if (value !== undefined) entries.set(key, value);
      }
      return checkContainer(type, { kind: "map", entries }, fail);
    }
    case "reference":
      return readReference(type, json, path, run, fail);
  }
}

/** Bounds and uniqueness of a list, bounds of a map. */
function checkContainer(
  type: Extract<Type, { kind: "list" | "map" }>,
  value: Value,
  fail: (problem: Failure) => undefined,
): Value | undefined {
  const problem = containerFailure(type, value);
  return problem === undefined ? value : fail(problem);
}

/** What is wrong with the size or the uniqueness of a list or map. */
export function containerFailure(type: Extract<Type, { kind: "list" | "map" }>, value: Value): Failure | undefined {
  if (value.kind === "map") return checkBounds(value.entries.size, type.constraints, "the number of keys");
  if (value.kind !== "list") return undefined;
  const { items } = value;
  const sized = checkBounds(items.length, type.constraints, "the number of elements");
  if (sized !== undefined || type.constraints.unique !== true) return sized;
  const shown = items.map(canonicalOf);
  const twice = shown.some((item, index) => shown.slice(0, index).some((other) => sameJson(item, other)));
  return twice ? failure("unique", "has an element twice") : undefined;
}

function readReference(
  type: Extract<Type, { kind: "reference" }>,
  json: JsonValue,
  path: string,
  run: Run,
  fail: (problem: Failure) => undefined,
): Value | undefined {
  const { shape } = type;
  switch (shape.kind) {
    case "record":
      if (!isJsonObject(json)) return fail(failure("type", `expected an object, found ${jsonKind(json)}`));
      return readRecord({ ...type, shape }, json, [], path, run);
    case "enum": {
      const unknown = isJsonObject(json) ? ownValue(json, "unknown") : undefined;
      if (shape.declaration.open && (typeof unknown === "string" || typeof unknown === "number"))
        return { kind: "enum", shape, value: undefined, stored: unknown };
      const value = shape.values.find((candidate) => candidate.json.some((spelling) => spelling === json));
      const stored = value?.json[0];
      if (value === undefined || stored === undefined)
        return fail(
          failure("enum", `is none of ${shape.values.map(({ json: [first] }) => JSON.stringify(first)).join(", ")}`),
        );
      return { kind: "enum", shape, value, stored };
    }
    case "union": {
      if (!isJsonObject(json)) return fail(failure("type", `expected an object, found ${jsonKind(json)}`));
      const tag = ownValue(json, "type");
      if (tag === "unknown" && shape.declaration.open && Object.hasOwn(json, "unknown"))
        return { kind: "union", shape, variant: undefined, stored: json.unknown ?? null };
      const variant = shape.variants.find(
        (candidate) =>
          variantLiteral(shape.declaration, candidate.variant) === tag ||
          candidate.tags.some((spelling) => spelling === tag),
      );
      if (variant === undefined)
        return fail(
          failure(
            "variant",
            `"type" is none of ${shape.variants.map(({ tags: [first] }) => JSON.stringify(first)).join(", ")}`,
          ),
        );
      const content = readRecord({ ...type, shape: variant.content }, json, ["type"], path, run);
      return { kind: "union", shape, variant, content };
    }
  }
}

function readRecord(
  { shape }: { readonly shape: RecordValue["shape"] },
  json: { readonly [key: string]: JsonValue },
  alsoKnown: readonly string[],
  path: string,
  run: Run,
): RecordValue {
  const fields = new Map<RecordValue["shape"]["fields"][number]["field"], Value>();
  const known = new Set(alsoKnown);
  for (const field of shape.fields) {
    known.add(field.name);
    if (path.split("/").length > deepest) {
      run.issues.push({ path, code: "limit", message: "nesting is too deep" });
      break;
    }
    const own = run.fills && field.default?.kind === "constant" ? field.default.value : undefined;
    const given = ownValue(json, field.name);
    const item = given === undefined ? own : given;
    if (item === undefined) {
      if (field.presence === "required")
        run.issues.push({ path: below(path, field.name), code: "missing", message: "is missing" });
      continue;
    }
    const value = read(field.type, item, below(path, field.name), run);
    if (value !== undefined) fields.set(field.field, value);
  }
  for (const key of Object.keys(json)) {
    if (!known.has(key)) run.issues.push({ path: below(path, key), code: "type", message: `"${key}" is not declared` });
  }
  return { kind: "record", shape, fields, unknown: {} };
}
