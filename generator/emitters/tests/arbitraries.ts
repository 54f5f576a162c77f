import { samplesOf } from "../../check/index.js";
import { constantOf, type Naming } from "../../emit/index.js";
import { canonicalOf, type Value } from "../../interpret/index.js";
import {
  type Constraints,
  type EventDeclaration,
  type EventVersion,
  eventLiteral,
  type FieldShape,
  heldUnit,
  integerBounds,
  isUnsignedDuration,
  mayBeAbsent,
  type Package,
  type RecordShape,
  type ScalarType,
  type Type,
  type UnionShape,
  variantLiteral,
} from "../../ir/index.js";
import {
  type Code,
  code,
  docComment,
  type Hole,
  join,
  literal,
  numberLiteral,
  propertyName,
  type Raw,
  raw,
} from "../../print/index.js";
import { arbitraryOf, eventArbitraryOf, fastCheck, requiredNames } from "./places.js";

/** So many elements a list has beyond what it needs. */
const moreElements = 3;

/** What code of arbitraries refers to. */
export interface ArbitraryScope {
  readonly naming: Naming;
  readonly pkg: Package;
}

/** The function that gives events of a version; deeper records are left out below a depth. */
export function eventArbitrary(event: EventDeclaration, at: EventVersion, { naming, pkg }: ArbitraryScope): Code {
  const { name } = eventArbitraryOf(event, at, naming);
  const type = naming.eventTypeAt(event, at);
  const own = (body: Code): Code => code`
    ${docComment(`Events of type ${naming.eventName(event)} as version ${at.version.name} has them.`)}
    export function ${raw(name)}(depth: number = 3): ${fastCheck("Arbitrary", true)}<${type}> {
      ${body}
    }
  `;
  const payload = code`${arbitraryOf(at.payload, naming)}(depth)`;
  const { envelope } = at;
  if (envelope === undefined) return own(code`return ${payload};`);
  const fields = recordMembers(envelope, requiredNames(envelope, at), { naming, pkg });
  const members = [
    code`type: ${fastCheck("constant")}(${literal(eventLiteral(event))} as const),`,
    ...fields.members,
    code`payload: ${payload},`,
  ];
  return own(code`return ${recordCall(members, ["type", ...fields.required, "payload"], fields.isWhole)};`);
}

/** The function that gives values of a record or a union. */
export function shapeArbitrary(shape: RecordShape | UnionShape, scope: ArbitraryScope): Code {
  const { naming } = scope;
  const { name } = arbitraryOf(shape, naming);
  const type = naming.typeOf(shape);
  const body = shape.kind === "record" ? recordBody(shape, scope) : unionBody(shape, scope);
  return code`
    ${docComment(`Values of ${naming.typeName(shape)}.`)}
    export function ${raw(name)}(${raw(looksAtDepth(shape, scope.pkg) ? "depth" : "_depth")}: number = 3): ${fastCheck("Arbitrary", true)}<${type}> {
      ${body}
    }
  `;
}

/** Whether drawing a value looks at the depth. */
function usesDepth(type: Type): boolean {
  switch (type.kind) {
    case "scalar":
      return false;
    case "nullable":
      return usesDepth(type.inner);
    case "list":
      return usesDepth(type.element);
    case "map":
      return usesDepth(type.value);
    case "reference":
      return type.shape.kind !== "enum";
  }
}

function looksAtDepth(shape: RecordShape | UnionShape, pkg: Package): boolean {
  const isOfRecord = (record: RecordShape): boolean =>
    record.fields.some((field) => usesDepth(field.type) || mayBeAbsent(field, pkg, record));
  if (shape.kind === "record") return isOfRecord(shape);
  const sizes = new Set(shape.variants.map(({ content }) => content.fields.length));
  return sizes.size > 1 || shape.variants.some(({ content }) => isOfRecord(content));
}

function recordBody(shape: RecordShape, scope: ArbitraryScope): Code {
  const { members, required, isWhole } = recordMembers(shape, new Set(), scope);
  return code`return ${recordCall(members, required, isWhole)};`;
}

function recordCall(members: readonly Code[], required: readonly string[], isWhole: boolean): Code {
  const keys = isWhole ? undefined : code`requiredKeys: ${literal(required)}, `;
  return code`
    ${fastCheck("record")}({
      ${members}
    }, { ${keys ?? raw("")}noNullPrototype: true })
  `;
}

interface Members {
  readonly members: readonly Code[];
  readonly required: readonly string[];
  /** No member may be absent. */
  readonly isWhole: boolean;
}

/** Of the fields of a oneof the first is taken: two of them are never there at once. */
function recordMembers(shape: RecordShape, always: ReadonlySet<string>, scope: ArbitraryScope): Members {
  const oneofs = new Set<string>();
  const fields = shape.fields.filter(({ wire }) => {
    if (wire.oneof === undefined) return true;
    return !oneofs.has(wire.oneof) && oneofs.add(wire.oneof).has(wire.oneof);
  });
  const isRequired = (field: FieldShape): boolean => always.has(field.name) || !mayBeAbsent(field, scope.pkg, shape);
  return {
    members: fields.map((field) => {
      const value = arbitraryOfType(field.type, scope);
      const isDeep = !isRequired(field);
      return isDeep
        ? code`...(depth <= 0 ? {} : { ${propertyName(field.name)}: ${value} }),`
        : code`${propertyName(field.name)}: ${value},`;
    }),
    required: fields.filter(isRequired).map(({ name }) => name),
    isWhole: fields.every(isRequired),
  };
}

function unionBody(shape: UnionShape, scope: ArbitraryScope): Code {
  const { naming } = scope;
  const fewest = Math.min(...shape.variants.map(({ content }) => content.fields.length));
  const arms = shape.variants.map(({ variant, content }) => {
    const { members, required, isWhole } = recordMembers(content, new Set(), scope);
    const tag = code`type: ${fastCheck("constant")}(${literal(variantLiteral(shape.declaration, variant))} as const),`;
    const arm = recordCall([tag, ...members], ["type", ...required], isWhole);
    return content.fields.length === fewest ? code`${arm},` : code`...(depth <= 0 ? [] : [${arm}]),`;
  });
  return code`
    return ${fastCheck("oneof")}<${fastCheck("Arbitrary", true)}<${naming.typeOf(shape)}>[]>(
      ${arms}
    );
  `;
}

/** An expression that gives the arbitrary of a type. */
export function arbitraryOfType(type: Type, scope: ArbitraryScope): Code {
  switch (type.kind) {
    case "scalar":
      return scalarArbitrary(type, scope.naming);
    case "nullable":
      return untilDepth(
        type.inner,
        code`${fastCheck("constant")}(null)`,
        code`${fastCheck("option")}(${arbitraryOfType(type.inner, scope)}, { nil: null })`,
      );
    case "list": {
      const element = arbitraryOfType(type.element, scope);
      const options = sizes(type.constraints, "Length");
      const list =
        type.constraints.unique === true
          ? code`${fastCheck("uniqueArray")}(${element}, { ${options}, selector: (value) => JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? String(item) : item)) })`
          : code`${fastCheck("array")}(${element}, { ${options} })`;
      const mayBeEmpty = Number(type.constraints.min ?? 0) === 0;
      return mayBeEmpty ? untilDepth(type.element, code`${fastCheck("constant")}([])`, list) : list;
    }
    case "map": {
      const map = code`${fastCheck("dictionary")}(${keyArbitrary(type.key)}, ${arbitraryOfType(type.value, scope)}, { ${sizes(type.constraints, "Keys")}, noNullPrototype: true })`;
      const mayBeEmpty = Number(type.constraints.min ?? 0) === 0;
      return mayBeEmpty ? untilDepth(type.value, code`${fastCheck("constant")}({})`, map) : map;
    }
    case "reference": {
      const { shape } = type;
      if (shape.kind !== "enum") return code`${arbitraryOf(shape, scope.naming)}(depth - 1)`;
      const literals = [...new Set(shape.values.map(({ literal: one }) => one))];
      return code`${fastCheck("constantFrom")}(${join(
        literals.map((one) => code`${literal(one)} as const`),
        ", ",
      )})`;
    }
  }
}

/** What may be empty is empty below the depth, so that types which refer to themselves end. */
function untilDepth(inner: Type, empty: Code, full: Code): Code {
  return usesDepth(inner) ? code`(depth <= 0 ? ${empty} : ${full})` : full;
}

function sizes({ min, max }: Constraints, unit: "Length" | "Keys"): Raw {
  const least = Number(min ?? 0);
  const most = Math.min(Number(max ?? least + moreElements), least + moreElements);
  return raw(`min${unit}: ${least}, max${unit}: ${most}`);
}

function keyArbitrary({ scalar }: ScalarType): Code {
  if (scalar === "bool") return code`${fastCheck("constantFrom")}("true", "false")`;
  if (integerBounds[scalar] !== undefined) return code`${fastCheck("nat")}().map(String)`;
  return code`${fastCheck("stringMatching")}(/^[a-z]{1,8}$/)`;
}

function scalarArbitrary(type: ScalarType, naming: Naming): Code {
  const { scalar, constraints } = type;
  const bounds = integerBounds[scalar];
  if (bounds !== undefined) return integerArbitrary(type, bounds);
  switch (scalar) {
    case "bool":
      return code`${fastCheck("boolean")}()`;
    case "float32":
    case "float64":
      return floatArbitrary(type);
    case "string": {
      if (constraints.pattern !== undefined || constraints.format !== undefined) break;
      const least = Number(constraints.min ?? 0);
      const most = Math.min(Number(constraints.max ?? least + 20), least + 20);
      return code`${fastCheck("string")}({ minLength: ${least}, maxLength: ${most} })`;
    }
    case "bytes": {
      const least = Number(constraints.min ?? 0);
      const most = Math.min(Number(constraints.max ?? least + 20), least + 20);
      return code`${fastCheck("uint8Array")}({ minLength: ${least}, maxLength: ${most} })`;
    }
    case "uuid":
      return code`${fastCheck("uuid")}()`;
    default:
  }
  return code`${fastCheck("constantFrom")}(${join(sampleConstants(type, naming), ", ")})`;
}

/** Values that the compiler has found to fit, and that every spelling holds as they are. */
function sampleConstants(type: ScalarType, naming: Naming): readonly Hole[] {
  const unit = heldUnit(type);
  const isHeld = (value: Value): boolean => {
    if (value.kind !== "timestamp" && value.kind !== "duration") return true;
    return value.nanoseconds % unit === 0n && !(value.nanoseconds < 0n && isUnsignedDuration(type));
  };
  return samplesOf(type)
    .filter(isHeld)
    .slice(0, 8)
    .map((value) => constantOf(type, canonicalOf(value), naming));
}

function integerArbitrary(
  { constraints, as, scalar }: ScalarType,
  bounds: { readonly min: bigint; readonly max: bigint },
): Code {
  const bound = (written: number | bigint | undefined, round: (value: number) => number): bigint | undefined =>
    written === undefined ? undefined : BigInt(typeof written === "bigint" ? written : round(written));
  let min = bound(constraints.min, Math.ceil) ?? bounds.min;
  let max = bound(constraints.max, Math.floor) ?? bounds.max;
  const isNumber = as === "number" || scalar === "int32" || scalar === "uint32";
  if (!isNumber) return code`${fastCheck("bigInt")}({ min: ${raw(`${min}n`)}, max: ${raw(`${max}n`)} })`;
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  if (min < -safe) min = -safe;
  if (max > safe) max = safe;
  return code`${fastCheck("integer")}({ min: ${raw(String(min))}, max: ${raw(String(max))} })`;
}

/** JSON has no negative zero: it is written as 0. */
function floatArbitrary({ constraints, scalar }: ScalarType): Code {
  const [min, max] = [constraints.min, constraints.max];
  const limits = [
    ...(min === undefined ? [] : [`min: ${numberLiteral(Number(min))}`]),
    ...(max === undefined ? [] : [`max: ${numberLiteral(Number(max))}`]),
    "noNaN: true",
    "noDefaultInfinity: true",
  ];
  // Bounds of a float32 have to be ones: those of the schema may lie between two.
  const isBounded = min !== undefined || max !== undefined;
  if (scalar === "float32" && isBounded)
    return code`${fastCheck("integer")}({ min: ${raw(String(Math.ceil(Number(min ?? -1000))))}, max: ${raw(String(Math.floor(Number(max ?? 1000))))} })`;
  const name = scalar === "float32" ? "float" : "double";
  return code`${fastCheck(name)}({ ${raw(limits.join(", "))} }).map((value) => value + 0)`;
}

/** Whether each type below has a value that can be drawn: samples of some patterns and of authors' schemas are not known. */
export function canBeDrawn(type: Type, seen: Set<object> = new Set()): boolean {
  switch (type.kind) {
    case "scalar":
      return samplesOf(type).length > 0 && type.scalar !== "json"
        ? true
        : type.schema === undefined && samplesOf(type).length > 0;
    case "nullable":
      return canBeDrawn(type.inner, seen);
    case "list":
      return canBeDrawn(type.element, seen);
    case "map":
      return canBeDrawn(type.value, seen);
    case "reference": {
      const { shape } = type;
      if (shape.kind === "enum" || seen.has(shape)) return true;
      seen.add(shape);
      return shape.kind === "record"
        ? shape.fields.every((field) => canBeDrawn(field.type, seen))
        : shape.variants.every(({ content }) => content.fields.every((field) => canBeDrawn(field.type, seen)));
    }
  }
}
