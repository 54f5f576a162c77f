import type { Constraints, ScalarType } from "../ir/index.js";
import type { RuleId } from "./rules.js";

/** One constraint that changed, and the old constraints with it alone changed. */
export interface ConstraintFact {
  readonly rule: RuleId;
  readonly constraints: Constraints;
}

/** What changed among constraints, one fact for each of them. */
export function constraintFacts(old: Constraints, current: Constraints): readonly ConstraintFact[] {
  const facts: ConstraintFact[] = [];
  const add = (rule: RuleId, key: keyof Constraints): void => {
    const { [key]: _, ...rest } = old;
    const value = current[key];
    facts.push({ rule, constraints: value === undefined ? rest : { ...rest, [key]: value } });
  };
  const min = compareBounds(old.min, current.min);
  if (min !== 0) add(min < 0 ? "constraint.minLength.tightened" : "constraint.loosened", "min");
  const max = compareBounds(old.max, current.max, true);
  if (max !== 0) add(max > 0 ? "constraint.maxLength.tightened" : "constraint.loosened", "max");
  if (old.pattern !== current.pattern)
    add(current.pattern === undefined ? "constraint.loosened" : "constraint.pattern-changed", "pattern");
  if (old.format !== current.format)
    add(
      current.format === undefined
        ? "constraint.loosened"
        : old.format === undefined
          ? "type.logical-added"
          : "type.logical-changed",
      "format",
    );
  if ((old.unique === true) !== (current.unique === true))
    add(current.unique === true ? "constraint.uniqueItems.tightened" : "constraint.loosened", "unique");
  return facts;
}

/** Negative where the new bound is greater, positive where it is less; a bound that is absent is no bound. */
function compareBounds(
  old: number | bigint | undefined,
  current: number | bigint | undefined,
  isUpper = false,
): number {
  if (old === undefined && current === undefined) return 0;
  if (old === undefined) return isUpper ? 1 : -1;
  if (current === undefined) return isUpper ? -1 : 1;
  return old < current ? -1 : old > current ? 1 : 0;
}

const widths: Readonly<Record<string, number>> = {
  int32: 32,
  int64: 64,
  int128: 128,
  uint32: 32,
  uint64: 64,
  uint128: 128,
};

/** The rule of a scalar that became another one. */
export function scalarRule(old: ScalarType, current: ScalarType): RuleId {
  const [from, to] = [old.scalar, current.scalar];
  const [fromWidth, toWidth] = [widths[from], widths[to]];
  if (fromWidth !== undefined && toWidth !== undefined) {
    if (from.startsWith("u") !== to.startsWith("u")) return "type.sign-changed";
    return fromWidth < toWidth ? "type.int-widened" : "type.int-narrowed";
  }
  const isFloat = (name: string): boolean => name.startsWith("float");
  if (isFloat(from) && isFloat(to)) return from === "float32" ? "type.float-widened" : "type.float-narrowed";
  if (fromWidth !== undefined && isFloat(to)) return "type.int-to-number";
  if (isFloat(from) && toWidth !== undefined) return "type.number-to-integer";
  if ((from === "bool" && toWidth !== undefined) || (to === "bool" && fromWidth !== undefined)) return "type.bool-int";
  if (from === "string" && to === "bytes") return "type.string-to-bytes";
  if (from === "bytes" && to === "string") return "type.bytes-to-string";
  const isLogical = (name: string): boolean =>
    ["decimal", "timestamp", "duration", "date", "uuid", "string"].includes(name);
  if (isLogical(from) && isLogical(to)) return from === "string" ? "type.logical-added" : "type.logical-changed";
  return "type.scalar-changed";
}

/** The rule of a scalar that is another one in Protobuf only; undefined where nothing changed there. */
export function protobufRule(old: ScalarType, current: ScalarType): RuleId | undefined {
  if (old.protobuf === current.protobuf) return undefined;
  const isFixed = (name: string): boolean => name.includes("fixed");
  if (isFixed(old.protobuf) && isFixed(current.protobuf)) return "type.fixed-sign";
  if (isFixed(old.protobuf) || isFixed(current.protobuf)) return "type.fixed-changed";
  const isZigzag = (name: string): boolean => name.startsWith("sint");
  if (isZigzag(old.protobuf) !== isZigzag(current.protobuf)) return "type.zigzag-changed";
  return "type.wire-changed";
}
