import { limits, mapKeys, type Naming, sizeArguments, tests, unwrappedTests } from "../../emit/index.js";
import {
  type FieldShape,
  type MapType,
  mayBeAbsent,
  type RecordShape,
  type ScalarType,
  type Type,
} from "../../ir/index.js";
import { type Code, code, type Hole, join, propertyAccess, quote, raw } from "../../print/index.js";
import type { EncodeScope } from "./encode.js";

/** What the runtime's functions that write a scalar ask of its value themselves. */
const asked: Readonly<Partial<Record<ScalarType["scalar"], readonly ScalarType["protobuf"][]>>> = {
  bool: ["bool"],
  int32: ["int32", "sint32", "sfixed32"],
  uint32: ["uint32", "fixed32"],
  int64: ["int64", "sint64", "sfixed64"],
  uint64: ["uint64", "fixed64"],
  int128: ["bytes"],
  uint128: ["bytes"],
  string: ["string"],
  bytes: ["bytes"],
};

/** A statement that refuses a scalar for what writing it does not ask: patterns, bounds, formats. */
export function scalarTest(type: Type, value: Code, name: string, isSkipped: boolean, scope: EncodeScope): Hole {
  if (type.kind !== "scalar" || !scope.isTested) return undefined;
  const own = asked[type.scalar];
  const isAsked = type.as === undefined && own?.includes(type.protobuf) === true && !isSkipped;
  const testScope = { naming: scope.naming, patterns: { of: scope.pattern } };
  const needed = isAsked ? limits(type, value, name, testScope) : tests(type, value, name, testScope);
  if (needed.length === 0) return undefined;
  const isText = isAsked && type.scalar === "string" ? [code`typeof ${value} === "string"`] : [];
  return code`if (!(${join([...isText, ...needed], " && ")})) ${scope.naming.runtime("unfit")}();`;
}

/** A statement that refuses a field for what its guard refuses: it is not written, since only a draft has it. */
export function unwrittenTest(field: FieldShape, shape: RecordShape, scope: EncodeScope): Hole {
  const { naming, pkg } = scope;
  const value = code`value${propertyAccess(field.name)}`;
  const testScope = { naming, patterns: { of: scope.pattern } };
  const test = unwrappedTests(field.type, value, field.name, testScope);
  const isOptional = mayBeAbsent(field, pkg, shape);
  const refused = code`if (!(${test})) ${naming.runtime("unfit")}();`;
  if (!isOptional) return refused;
  return code`
    if (${value} !== undefined) {
      ${refused}
    }
  `;
}

/** A list, once it is sure to be one. */
export function testedList(type: Type, value: Code, { naming, isTested }: EncodeScope): Code {
  if (type.kind !== "list") return value;
  const sizes = isTested ? sizeArguments(type.constraints) : [];
  return code`${naming.runtime("listOf")}(${join([value, ...sizes], ", ")})`;
}

/** A statement that refuses a list in which something stands twice. */
export function uniqueTest(type: Type, value: Code, { naming, isTested }: EncodeScope): Hole {
  if (!isTested || type.kind !== "list" || type.constraints.unique !== true) return undefined;
  return code`if (!${naming.runtime("checkUnique")}(${value}, undefined, "", [])) ${naming.runtime("unfit")}();`;
}

/** The keys of a map, once it is sure to be one. */
export function testedKeys(type: MapType | undefined, value: Code, { naming, isTested }: EncodeScope): Code {
  const sizes = isTested && type !== undefined ? sizeArguments(type.constraints) : [];
  return code`${naming.runtime("keysOf")}(${join([value, ...sizes], ", ")})`;
}

/** A statement that refuses a key that is no number or boolean in its one form. */
export function keyTest({ scalar }: ScalarType, { naming, isTested }: EncodeScope): Hole {
  const found = mapKeys[scalar];
  if (!isTested || found === undefined) return undefined;
  return code`if (!${naming.runtime(found.check)}(key)) ${naming.runtime("unfit")}();`;
}

/** Statements that write, and say what is wrong with a value that can't be written. */
export function writing(write: Code, { check, isTested, value, what }: Writing, guard: Hole, naming: Naming): Code {
  const name = raw(quote(what));
  if (!isTested)
    return code`
      if (!${guard}(${raw(value)})) ${naming.runtime("refuseArgument")}(${check}, ${raw(value)}, ${name});
      ${write}
    `;
  return code`
    try {
      ${write}
    } catch (error) {
      throw ${naming.runtime("refusalOf")}(error, ${check}, ${raw(value)}, ${name});
    }
  `;
}

/** What is written, and how. */
interface Writing {
  /** The function that lists what is wrong. */
  readonly check: Hole;
  /** Whether writing itself refuses what its type refuses. */
  readonly isTested: boolean;
  readonly value: string;
  readonly what: string;
}

/** The end of a `switch` over values that there are no others of. */
export function otherwise({ naming }: EncodeScope): Code {
  return code`
    default:
      ${naming.runtime("unfit")}();
  `;
}
