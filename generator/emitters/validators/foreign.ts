import { formatCheck, type Naming } from "../../emit/index.js";
import { type ForeignSchema, type JsonValue, partAt, referenceSteps, refersToItself } from "../../ir/index.js";
import {
  type Code,
  code,
  type Hole,
  join,
  literal,
  pascalCase,
  type Raw,
  raw,
  stringLiteral,
} from "../../print/index.js";
import { createPatterns, type Patterns } from "./patterns.js";

type JsonObject = { readonly [key: string]: JsonValue };

/** The checks of one author's schema, made a function a part: parts may refer to each other. */
interface ForeignScope {
  readonly naming: Naming;
  readonly document: JsonValue;
  /** What all functions' names begin with: `checkPush`. */
  readonly prefix: string;
  readonly patterns: Patterns;
  readonly functions: (Code | undefined)[];
  /** Function names by the place of the schema in the document. */
  readonly names: Map<string, Raw>;
}

/** The module's code: the check of values against an author's JSON Schema. It takes what `checkJson` has passed. */
export function foreignChecks(schema: ForeignSchema, naming: Naming): Code {
  const own = naming.foreignCheck(schema.path);
  const scope: ForeignScope = {
    naming,
    document: schema.document,
    prefix: own.name,
    patterns: createPatterns(naming),
    functions: [],
    names: new Map(),
  };
  const root = checkOf(schema.document, [], scope);
  const header = code`
    /** Whether a JSON value keeps to its author's schema; what is wrong with it goes to \`issues\`. */
    export function ${own}(
      value: unknown,
      path: ${naming.runtimeType("Path")},
      issues: ${naming.runtimeType("Issue")}[],
    ): value is ${naming.foreignType(schema.path)} {
      return ${root ?? naming.runtime("acceptAny")}(value, path, issues);
    }
  `;
  const patterns = scope.patterns.declarations();
  return join(
    [
      ...(patterns.length === 0 ? [] : [join(patterns, "\n")]),
      header,
      ...scope.functions.filter((text) => text !== undefined),
    ],
    "\n\n",
  );
}

/** The function that checks a part of the schema; nothing for a part that takes every value. */
function checkOf(schema: JsonValue, place: readonly string[], scope: ForeignScope): Hole {
  if (schema === false) return scope.naming.runtime("refuseAny");
  if (!isObject(schema)) return undefined;
  const key = `#${place.map((step) => `/${step}`).join("")}`;
  const known = scope.names.get(key);
  if (known !== undefined) return known;
  if (!Object.keys(schema).some((keyword) => assertions.has(keyword))) return undefined;
  const name = nameOf(place, scope);
  scope.names.set(key, name);
  // Kept free for it: functions stand in the order in which the schema names their parts.
  const index = scope.functions.push(undefined) - 1;
  const statements = [
    ...anywhere(schema, place, scope),
    ...guarded(code`typeof value === "number" || typeof value === "bigint"`, numbers(schema, scope)),
    ...guarded(code`typeof value === "string"`, strings(schema, scope)),
    ...guarded(code`Array.isArray(value)`, lists(schema, place, scope)),
    ...guarded(code`${scope.naming.runtime("isPlainObject")}(value)`, objects(schema, place, scope)),
  ];
  if (statements.length === 0) {
    scope.names.delete(key);
    return undefined;
  }
  scope.functions[index] = code`
    function ${name}(value: unknown, path: ${scope.naming.runtimeType("Path")}, issues: ${scope.naming.runtimeType("Issue")}[]): boolean {
      const before = issues.length;
      ${statements}
      return issues.length === before;
    }
  `;
  return name;
}

const assertions: ReadonlySet<string> = new Set(
  `$ref additionalProperties allOf anyOf const enum exclusiveMaximum exclusiveMinimum format items maxItems maxLength maxProperties
maximum minItems minLength minProperties minimum oneOf pattern prefixItems properties required type uniqueItems`.split(
    /\s+/,
  ),
);

/** `checkPushCommitsItems`: from the steps that lead to the part. */
function nameOf(place: readonly string[], { prefix, names }: ForeignScope): Raw {
  const base = `${prefix}${pascalCase(place.join(" ")) || "Value"}`;
  const taken = new Set([prefix, ...[...names.values()].map(({ text }) => text)]);
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}${count}`;
  // Made of words of letters and digits only.
  return raw(name);
}

function guarded(condition: Code, statements: readonly Code[]): readonly Code[] {
  if (statements.length === 0) return [];
  return [
    code`
      if (${condition}) {
        ${statements}
      }
    `,
  ];
}

/** A statement that calls one of the runtime's checks. */
function call({ naming }: ForeignScope, name: string, ...more: readonly Hole[]): Code {
  return code`${naming.runtime(name)}(${join([raw("value"), raw("path"), raw("issues"), ...more], ", ")});`;
}

/** The same for checks that are told the last step of the path beside it. */
function callAt({ naming }: ForeignScope, name: string, value: Hole, ...more: readonly Hole[]): Code {
  return code`${naming.runtime(name)}(${join([value, raw("path"), raw("undefined"), raw("issues"), ...more], ", ")});`;
}

/** Keywords that speak of every value. */
function anywhere(schema: JsonObject, place: readonly string[], scope: ForeignScope): readonly Code[] {
  const statements: Code[] = [];
  const { type, $ref: reference } = schema;
  if (type !== undefined) {
    const words = (isList(type) ? type : [type]).filter((word) => typeof word === "string");
    statements.push(call(scope, "checkJsonType", ...words.map(stringLiteral)));
  }
  if (schema.const !== undefined) statements.push(call(scope, "checkOneValue", literal(schema.const)));
  if (isList(schema.enum)) statements.push(call(scope, "checkOneValue", ...schema.enum.map(literal)));
  if (typeof reference === "string") statements.push(...referred(reference, scope));
  if (isList(schema.allOf)) {
    for (const [index, item] of schema.allOf.entries()) {
      const check = checkOf(item, [...place, "allOf", String(index)], scope);
      if (check !== undefined) statements.push(code`${check}(value, path, issues);`);
    }
  }
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const items = schema[keyword];
    if (!isList(items)) continue;
    const checks = items.map(
      (item, index) => checkOf(item, [...place, keyword, String(index)], scope) ?? scope.naming.runtime("acceptAny"),
    );
    statements.push(call(scope, keyword === "anyOf" ? "checkAnyOf" : "checkOneOf", ...checks));
  }
  return statements;
}

/** A reference inside the document. One that leads back to itself without looking at a value says nothing. */
function referred(reference: string, scope: ForeignScope): readonly Code[] {
  const steps = referenceSteps(reference);
  const target = steps === undefined ? undefined : partAt(scope.document, steps);
  if (steps === undefined || target === undefined || refersToItself(scope.document, steps)) return [];
  const check = checkOf(target, steps, scope);
  return check === undefined ? [] : [code`${check}(value, path, issues);`];
}

function numbers(
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonObject,
  scope: ForeignScope,
): readonly Code[] {
  return [
    ...(isNumber(minimum) || isNumber(maximum)
      ? [callAt(scope, "checkRange", raw("value"), bound(minimum), bound(maximum))]
      : []),
    ...(isNumber(exclusiveMinimum) || isNumber(exclusiveMaximum)
      ? [call(scope, "checkBetween", bound(exclusiveMinimum), bound(exclusiveMaximum))]
      : []),
  ];
}

function strings({ minLength, maxLength, pattern, format }: JsonObject, scope: ForeignScope): readonly Code[] {
  const known = typeof format === "string" ? formatCheck(format) : undefined;
  const size = code`${scope.naming.runtime("countCodePoints")}(value)`;
  return [
    ...sizes(size, minLength, maxLength, "characters", scope),
    ...(typeof pattern === "string"
      ? [callAt(scope, "checkPattern", raw("value"), scope.patterns.of(pattern, "schema"))]
      : []),
    ...(known === undefined
      ? []
      : [callAt(scope, "checkFormat", raw("value"), scope.naming.runtime(known.check), stringLiteral(known.expected))]),
  ];
}

function lists(schema: JsonObject, place: readonly string[], scope: ForeignScope): readonly Code[] {
  const prefix = listOf(schema.prefixItems);
  const statements = [...sizes(raw("value.length"), schema.minItems, schema.maxItems, "elements", scope)];
  for (const [index, item] of prefix.entries()) {
    const check = checkOf(item, [...place, "prefixItems", String(index)], scope);
    if (check !== undefined)
      statements.push(
        code`if (value.length > ${index}) ${check}(value[${index}], ${scope.naming.runtime("at")}(path, ${index}), issues);`,
      );
  }
  const rest = schema.items === undefined ? undefined : checkOf(schema.items, [...place, "items"], scope);
  if (rest !== undefined) statements.push(call(scope, "checkElements", prefix.length, rest));
  if (schema.uniqueItems === true) statements.push(callAt(scope, "checkUnique", raw("value")));
  return statements;
}

function objects(schema: JsonObject, place: readonly string[], scope: ForeignScope): readonly Code[] {
  const properties = schema.properties !== undefined && isObject(schema.properties) ? schema.properties : {};
  const required = listOf(schema.required).filter((name) => typeof name === "string");
  const statements = [
    ...sizes(code`Object.keys(value).length`, schema.minProperties, schema.maxProperties, "keys", scope),
  ];
  if (required.length > 0) statements.push(call(scope, "checkRequired", ...required.map(stringLiteral)));
  for (const [name, item] of Object.entries(properties)) {
    const check = checkOf(item, [...place, "properties", name], scope);
    if (check !== undefined) statements.push(call(scope, "checkProperty", stringLiteral(name), check));
  }
  const others = schema.additionalProperties;
  const check = others === undefined ? undefined : checkOf(others, [...place, "additionalProperties"], scope);
  if (check !== undefined)
    statements.push(call(scope, "checkOtherProperties", literal(Object.keys(properties)), check));
  return statements;
}

function sizes(
  size: Hole,
  minimum: JsonValue | undefined,
  maximum: JsonValue | undefined,
  unit: string,
  scope: ForeignScope,
): readonly Code[] {
  if (!isNumber(minimum) && !isNumber(maximum)) return [];
  const upper = isNumber(maximum) ? literal(maximum) : raw("Number.POSITIVE_INFINITY");
  return [callAt(scope, "checkSize", size, isNumber(minimum) ? literal(minimum) : 0, upper, stringLiteral(unit))];
}

function bound(value: JsonValue | undefined): Hole {
  return isNumber(value) ? literal(value) : raw("undefined");
}

function isNumber(value: JsonValue | undefined): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return isList(value) ? value : [];
}
