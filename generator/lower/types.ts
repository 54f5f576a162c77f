import {
  type Constraints,
  type JsonSpelling,
  type ProtobufScalar,
  type ScalarName,
  type ScalarType,
  scalarTable,
  type Type,
  type Version,
} from "../ir/index.js";
import { findVersion, type LinkedType } from "../link/index.js";
import { type Located, replaceParts, type Span } from "../source/index.js";
import type { DataNode, TypeExpression, TypeUse, Versioned } from "../syntax/index.js";
import type { Lowering, Owner, Scope } from "./lowering.js";
import { valueAt, valueSince, versionsOf } from "./versions.js";

/** What is written beside a type, at one version. What a use says goes before what its alias says. */
export interface Spelling {
  readonly json?: readonly Located<string>[];
  readonly proto?: Located<string>;
  readonly as?: Located<string>;
  readonly nonfinite?: Located<boolean>;
  readonly min?: DataNode;
  readonly max?: DataNode;
  readonly length?: DataNode;
  readonly pattern?: Located<string>;
  readonly format?: Located<string>;
  readonly unique?: Located<boolean>;
  readonly unit?: Located<string>;
  readonly sensitive?: Located<string>;
  readonly query?: Located<boolean>;
  readonly schema?: Located<string>;
  readonly validate?: Located<boolean>;
  /** The file that the schema's path is relative to. */
  readonly schemaScope?: Scope;
  readonly alias?: string;
}

const noSpelling: Spelling = {};

/** A lowered type with the unit that it or its alias says. */
export interface LoweredType {
  readonly type: Type;
  readonly unit?: string;
  readonly sensitive?: Located<string>;
  readonly query?: boolean;
}

/** Lowers a type at one version. Reports what does not apply; gives undefined where a name is unknown. */
export function lowerTypeUse(
  lowering: Lowering,
  use: TypeUse,
  scope: Scope,
  owner: Owner | undefined,
  name: string,
  outer: Spelling = noSpelling,
  aliases: readonly LinkedType[] = [],
): LoweredType | undefined {
  const spelling = spell(lowering, use, scope, outer);
  if (use.inline !== undefined && owner !== undefined) {
    const declaration = lowering.declareInline(use.inline, name, owner);
    reportUnused(lowering, spelling, fieldWords, "a type declared in place");
    return { type: lowering.reference(declaration, scope.version.name), ...ofField(spelling) };
  }
  const expression = valueAt(use.type, scope.version, scope.line, "type", lowering.sink);
  return expression === undefined ? undefined : lowerExpression(lowering, expression, spelling, scope, aliases);
}

function spell(lowering: Lowering, use: TypeUse, scope: Scope, outer: Spelling): Spelling {
  // Most types are a name alone.
  if (!isSpelled(use)) return outer;
  const at = <T>(attribute: Versioned<T> | undefined, key: string): T | undefined =>
    attribute === undefined ? undefined : valueAt(attribute, scope.version, scope.line, key, lowering.sink);
  const since = <T>(attribute: Versioned<T> | undefined): T | undefined =>
    attribute === undefined ? undefined : valueSince(attribute, scope.version, scope.line);
  const merged: { -readonly [K in keyof Spelling]: Spelling[K] } = { ...outer };
  const put = <K extends keyof Spelling>(key: K, value: Spelling[K] | undefined): void => {
    if (value !== undefined && merged[key] === undefined) merged[key] = value;
  };
  put("json", at(use.json, "json"));
  put("proto", at(use.proto, "proto"));
  put("as", use.as);
  put("nonfinite", use.nonfinite);
  put("min", since(use.min));
  put("max", since(use.max));
  put("length", since(use.length));
  put("pattern", since(use.pattern));
  put("format", since(use.format));
  put("unique", since(use.unique));
  put("unit", since(use.unit));
  put("sensitive", use.sensitive);
  put("query", use.query);
  put("schema", use.schema);
  put("validate", use.validate);
  if (use.schema !== undefined) put("schemaScope", scope);
  return merged;
}

/** Whether anything is written beside a type. Few words are written of the many that may be: those that are there are looked at. */
function isSpelled(use: TypeUse): boolean {
  for (const word in use) if (spellingWords.has(word)) return true;
  return false;
}

/** All that may be written beside a type. */
const spellingWords: ReadonlySet<string> = new Set(
  Object.keys({
    json: true,
    proto: true,
    as: true,
    nonfinite: true,
    min: true,
    max: true,
    length: true,
    pattern: true,
    format: true,
    unique: true,
    unit: true,
    sensitive: true,
    query: true,
    schema: true,
    validate: true,
  } satisfies Record<Exclude<keyof Spelling, "schemaScope" | "alias">, true>),
);

/** What is said of the field rather than of its type. */
function ofField({ unit, sensitive, query }: Spelling): Omit<LoweredType, "type"> | undefined {
  if (unit === undefined && sensitive === undefined && query === undefined) return undefined;
  return {
    ...(unit === undefined ? {} : { unit: unit.value }),
    ...(sensitive === undefined ? {} : { sensitive }),
    ...(query === undefined ? {} : { query: query.value }),
  };
}

const fieldWords: ReadonlySet<string> = new Set(["unit", "sensitive", "query", "alias", "schemaScope"]);

function lowerExpression(
  lowering: Lowering,
  expression: TypeExpression,
  spelling: Spelling,
  scope: Scope,
  aliases: readonly LinkedType[],
): LoweredType | undefined {
  switch (expression.kind) {
    case "nullable": {
      const inner = lowerExpression(lowering, expression.inner, spelling, scope, aliases);
      if (inner === undefined) return undefined;
      if (inner.type.kind === "nullable") {
        lowering.sink.report("lower/nested-nullable", expression.span, {});
        return inner;
      }
      return { ...inner, type: { kind: "nullable", inner: inner.type } };
    }
    case "list":
    case "map": {
      const { min, max, length, unique, alias, ...element } = spelling;
      const inner = lowerExpression(
        lowering,
        expression.kind === "list" ? expression.element : expression.value,
        element,
        scope,
        aliases,
      );
      if (inner === undefined) return undefined;
      const constraints = lowerConstraints({ min, max, length, unique });
      const named = alias === undefined ? {} : { alias };
      const type: Type =
        expression.kind === "list"
          ? { kind: "list", element: inner.type, constraints, ...named }
          : { kind: "map", key: mapKey(expression.key), value: inner.type, constraints, ...named };
      return replaceParts(inner, { type });
    }
    case "name":
      return lowerName(lowering, expression, spelling, scope, aliases);
  }
}

function mapKey(name: string | undefined): ScalarType {
  const scalars: Readonly<Record<string, readonly [ScalarName, ProtobufScalar]>> = {
    int32: ["int32", "int32"],
    sint32: ["int32", "sint32"],
    sfixed32: ["int32", "sfixed32"],
    uint32: ["uint32", "uint32"],
    fixed32: ["uint32", "fixed32"],
    int64: ["int64", "int64"],
    sint64: ["int64", "sint64"],
    sfixed64: ["int64", "sfixed64"],
    uint64: ["uint64", "uint64"],
    fixed64: ["uint64", "fixed64"],
    bool: ["bool", "bool"],
  };
  const [scalar, protobuf] = scalars[name ?? "string"] ?? (["string", "string"] as const);
  return { kind: "scalar", scalar, json: ["string"], protobuf, nonfinite: false, constraints: {} };
}

function lowerName(
  lowering: Lowering,
  expression: Extract<TypeExpression, { kind: "name" }>,
  spelling: Spelling,
  scope: Scope,
  aliases: readonly LinkedType[],
): LoweredType | undefined {
  const target = lowering.links.resolve(scope.file, expression.name, expression.span, lowering.sink);
  if (target === undefined) return undefined;
  if (target.kind === "scalar") {
    if (expression.version !== undefined) {
      lowering.sink.report("link/version-of-implicit", expression.version.span, {
        version: expression.version.value,
        name: expression.name,
      });
    }
    if (spelling === noSpelling) return { type: plainScalar(lowering, target.scalar, expression.span) };
    const type = sharedScalar(lowering, lowerScalar(lowering, target.scalar, spelling, expression.span));
    return { type, ...ofField(spelling) };
  }
  const version = versionOfTarget(lowering, target.type, expression, scope);
  if (version === undefined) return undefined;
  const { body, name } = target.type.syntax;
  if (body.kind !== "alias") {
    reportUnused(lowering, spelling, fieldWords, `"${name.value}"`);
    return { type: lowering.reference(lowering.declarationOf(target.type), version.name), ...ofField(spelling) };
  }
  if (aliases.includes(target.type)) {
    lowering.sink.report("link/alias-cycle", expression.span, {
      cycle: [...aliases, target.type].map((alias) => alias.syntax.name.value),
    });
    return undefined;
  }
  const aliasScope: Scope = { file: target.type.file, line: lowering.lineOfType(target.type), version };
  const named = spelling.alias === undefined ? { ...spelling, alias: name.value } : spelling;
  return lowerTypeUse(lowering, body.use, aliasScope, undefined, name.value, named, [...aliases, target.type]);
}

/** Which version of a type is meant: the pinned one, the same on the same line, or the only one there is. */
function versionOfTarget(
  lowering: Lowering,
  target: LinkedType,
  expression: Extract<TypeExpression, { kind: "name" }>,
  scope: Scope,
): Version | undefined {
  const line = lowering.lineOfType(target);
  const name = target.syntax.name.value;
  let version: Version | undefined;
  if (expression.version !== undefined) {
    if (line.implicit) {
      lowering.sink.report("link/version-of-implicit", expression.version.span, {
        version: expression.version.value,
        name,
      });
      return line.versions[0];
    }
    version = findVersion(line, expression.version, lowering.sink);
  } else if (line === scope.line) version = scope.version;
  else if (line.implicit || target.syntax.body.kind === "alias") version = line.versions.at(-1);
  else {
    const versions = line.versions.map((item) => item.name);
    lowering.sink.report(
      "link/pin-needed",
      expression.span,
      { name, versions },
      { help: `write the version behind it: ${name}@${versions.at(-1) ?? "1.0.0"}` },
    );
    return undefined;
  }
  if (version === undefined) return undefined;
  if (!versionsOf(target.syntax, line, target.syntax.name, lowering.sink).includes(version)) {
    lowering.sink.report("link/not-in-version", expression.span, { name, version: version.name });
    return undefined;
  }
  return version;
}

const numbers: ReadonlySet<ScalarName> = new Set([
  "int32",
  "uint32",
  "int64",
  "uint64",
  "int128",
  "uint128",
  "float32",
  "float64",
]);

function plainScalar(lowering: Lowering, scalar: ScalarName, span: Span): ScalarType {
  let found = lowering.plainScalars.get(scalar);
  if (found === undefined) {
    found = sharedScalar(lowering, lowerScalar(lowering, scalar, noSpelling, span));
    lowering.plainScalars.set(scalar, found);
  }
  return found;
}

/** One object for all types that say the same: what is known of a type is found once. */
function sharedScalar({ scalarTypes }: Lowering, type: ScalarType): ScalarType {
  // A document is compared as an object.
  if (type.schema !== undefined) return type;
  const { scalar, json, protobuf, as, nonfinite, constraints, alias } = type;
  const { min, max, pattern, format, unique } = constraints;
  const bounds = [min, max].map((bound) => (typeof bound === "bigint" || Object.is(bound, -0) ? `${bound}n` : bound));
  const key = JSON.stringify([scalar, json, protobuf, as, nonfinite, bounds, pattern, format, unique, alias]);
  const found = scalarTypes.get(key);
  if (found === undefined) scalarTypes.set(key, type);
  return found ?? type;
}

function lowerScalar(lowering: Lowering, scalar: ScalarName, spelling: Spelling, span: Span): ScalarType {
  const { sink } = lowering;
  const row = scalarTable[scalar];
  const json: JsonSpelling[] = [];
  for (const word of spelling.json ?? []) {
    const known = row.json.find((candidate) => candidate === word.value);
    if (known === undefined)
      sink.report("lower/word", word.span, { word: word.value, what: `JSON spelling of ${scalar}`, known: row.json });
    else if (!json.includes(known)) json.push(known);
  }
  const protobuf = word(spelling.proto, row.protobuf, `Protobuf type of ${scalar}`, lowering) ?? row.protobuf[0];
  const as =
    spelling.as?.value === "bigint" || spelling.as?.value === "string"
      ? undefined
      : word(spelling.as, row.as, `TypeScript type of ${scalar}`, lowering);
  reportUnused(lowering, spelling, wordsOfScalar(scalar), scalar);
  const schema = scalar === "json" ? foreignSchema(lowering, spelling) : undefined;
  return {
    kind: "scalar",
    scalar,
    json: json.length > 0 ? json : [row.json[0] ?? "json"],
    protobuf: protobuf ?? "string",
    ...(as === undefined ? {} : { as }),
    nonfinite: spelling.nonfinite?.value ?? false,
    constraints: numbers.has(scalar) || scalar === "string" || scalar === "bytes" ? lowerConstraints(spelling) : {},
    ...(spelling.alias === undefined ? {} : { alias: spelling.alias }),
    ...(schema === undefined ? {} : { schema }),
  };

  function word<W extends string>(
    written: Located<string> | undefined,
    known: readonly W[],
    what: string,
    { sink: reports }: Lowering,
  ): W | undefined {
    if (written === undefined) return undefined;
    const found = known.find((candidate) => candidate === written.value);
    if (found === undefined)
      reports.report("lower/word", written.span, {
        word: written.value,
        what,
        known: known.length === 0 ? [`none (${span.file.path})`] : known,
      });
    return found;
  }
}

/** What may be written beside a scalar. */
function wordsOfScalar(scalar: ScalarName): ReadonlySet<string> {
  let words = scalarWords.get(scalar);
  if (words === undefined) {
    const of = (names: readonly ScalarName[], ...own: readonly string[]): readonly string[] =>
      names.includes(scalar) ? own : [];
    words = new Set([
      ...["json", "proto", "as"],
      ...fieldWords,
      ...of(["float32", "float64"], "nonfinite"),
      ...of([...numbers], "min", "max"),
      ...of(["string"], "min", "max", "length", "pattern", "format"),
      ...of(["bytes"], "min", "max", "length"),
      ...of(["json"], "schema", "validate"),
    ]);
    scalarWords.set(scalar, words);
  }
  return words;
}

const scalarWords = new Map<ScalarName, ReadonlySet<string>>();

function foreignSchema(lowering: Lowering, spelling: Spelling): ScalarType["schema"] {
  if (spelling.schema === undefined || spelling.schemaScope === undefined) return undefined;
  const found = lowering.readSchema(spelling.schemaScope.file, spelling.schema);
  if (typeof found === "string") {
    lowering.sink.report("lower/schema-missing", spelling.schema.span, { path: spelling.schema.value, reason: found });
    return undefined;
  }
  return { ...found, validated: spelling.validate?.value ?? true };
}

function lowerConstraints(
  spelling: { readonly [K in "min" | "max" | "length" | "pattern" | "format" | "unique"]?: Spelling[K] | undefined },
): Constraints {
  const size = bound(spelling.length);
  const min = size ?? bound(spelling.min);
  const max = size ?? bound(spelling.max);
  const constraints: { -readonly [K in keyof Constraints]: Constraints[K] } = {};
  if (min !== undefined) constraints.min = min;
  if (max !== undefined) constraints.max = max;
  if (spelling.pattern !== undefined) constraints.pattern = spelling.pattern.value;
  if (spelling.format !== undefined) constraints.format = spelling.format.value;
  if (spelling.unique?.value === true) constraints.unique = true;
  return constraints;
}

function bound(node: DataNode | undefined): number | bigint | undefined {
  if (node?.kind === "float") return node.value;
  if (node?.kind === "integer") return Number.isSafeInteger(Number(node.value)) ? Number(node.value) : node.value;
  return undefined;
}

/** Reports what is written beside a type that it does not apply to. */
function reportUnused(lowering: Lowering, spelling: Spelling, used: ReadonlySet<string>, type: string): void {
  for (const [key, value] of Object.entries(spelling) as [string, Spelling[keyof Spelling]][]) {
    if (used.has(key) || key === "alias" || key === "schemaScope" || value === undefined || typeof value === "string")
      continue;
    const first = Array.isArray(value) ? (value as readonly Located<string>[])[0] : value;
    if (first !== undefined && "span" in first) lowering.sink.report("lower/does-not-apply", first.span, { key, type });
  }
}
