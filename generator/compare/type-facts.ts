import type { ScalarType, Type } from "../ir/index.js";
import { constraintFacts, protobufRule, scalarRule } from "./constraint-facts.js";
import type { RuleId } from "./rules.js";

/** One change inside a type. */
export interface TypeFact {
  readonly rule: RuleId;
  /** Where in the type: "" or steps `[]` and `{}`. */
  readonly path: string;
  /** The old type with this change alone. */
  readonly type: Type;
}

/** What changed in a type, one fact for each cause. Two shapes of one declaration are no change here. */
export function typeFacts(old: Type, current: Type): readonly TypeFact[] {
  if (old.kind === "nullable" || current.kind === "nullable") return nullableFacts(old, current);
  if (old.kind === "list" && current.kind === "list") {
    return [
      ...constraintFacts(old.constraints, current.constraints).map(
        ({ rule, constraints }): TypeFact => ({ rule, path: "", type: { ...old, constraints } }),
      ),
      ...aliasFacts(old, current),
      ...typeFacts(old.element, current.element).map((fact) => ({
        ...fact,
        path: `[]${fact.path}`,
        type: { ...old, element: fact.type },
      })),
    ];
  }
  if (old.kind === "map" && current.kind === "map") {
    return [
      ...(old.key.scalar === current.key.scalar
        ? []
        : [{ rule: "type.map-key-changed", path: "", type: { ...old, key: current.key } } as const]),
      ...constraintFacts(old.constraints, current.constraints).map(
        ({ rule, constraints }): TypeFact => ({ rule, path: "", type: { ...old, constraints } }),
      ),
      ...aliasFacts(old, current),
      ...typeFacts(old.value, current.value).map((fact) => ({
        ...fact,
        path: `{}${fact.path}`,
        type: { ...old, value: fact.type },
      })),
    ];
  }
  if (old.kind === "scalar" && current.kind === "scalar") return scalarFacts(old, current);
  if (old.kind === "reference" && current.kind === "reference") {
    if (old.declaration.id === current.declaration.id && old.shape.kind === current.shape.kind) return [];
    const rule = old.shape.kind === current.shape.kind ? "type.message-renamed-same-shape" : "type.scalar-object";
    return [{ rule, path: "", type: current }];
  }
  return [{ rule: kindRule(old, current), path: "", type: current }];
}

function nullableFacts(old: Type, current: Type): readonly TypeFact[] {
  const [before, after] = [inside(old), inside(current)];
  const wrap = (type: Type): Type =>
    old.kind === "nullable" && type.kind !== "nullable" ? { kind: "nullable", inner: type } : type;
  const inner = typeFacts(before, after).map((fact) => ({ ...fact, type: wrap(fact.type) }));
  if (old.kind === current.kind) return inner;
  const own: TypeFact =
    current.kind === "nullable"
      ? { rule: "field.nullable-added", path: "", type: { kind: "nullable", inner: before } as Type }
      : { rule: "field.nullable-removed", path: "", type: before };
  return [own, ...inner];
}

function inside(type: Type): Type {
  return type.kind === "nullable" ? type.inner : type;
}

function aliasFacts(
  old: Exclude<Type, { kind: "nullable" | "reference" }>,
  current: Exclude<Type, { kind: "nullable" | "reference" }>,
): readonly TypeFact[] {
  if (old.alias === current.alias) return [];
  const { alias: _, ...rest } = old;
  const type = current.alias === undefined ? rest : { ...rest, alias: current.alias };
  return [{ rule: "type.alias-changed", path: "", type }];
}

function scalarFacts(old: ScalarType, current: ScalarType): readonly TypeFact[] {
  if (old.scalar !== current.scalar) {
    // Constraints of another scalar are part of the one change.
    return [{ rule: scalarRule(old, current), path: "", type: current }];
  }
  const facts: TypeFact[] = [];
  const add = (rule: RuleId, type: ScalarType): void => void facts.push({ rule, path: "", type });
  const wireRule = protobufRule(old, current);
  if (wireRule !== undefined) add(wireRule, { ...old, protobuf: current.protobuf });
  if (old.json.join() !== current.json.join()) {
    const isSameMeaning = old.json[0] === current.json[0];
    add(isSameMeaning ? "type.spellings-read" : "type.spelling-changed", { ...old, json: current.json });
  }
  if (old.as !== current.as) {
    const { as: _, ...rest } = old;
    add("type.typescript-changed", current.as === undefined ? rest : { ...rest, as: current.as });
  }
  if (old.nonfinite !== current.nonfinite)
    add(current.nonfinite ? "constraint.loosened" : "constraint.nonfinite.tightened", {
      ...old,
      nonfinite: current.nonfinite,
    });
  for (const { rule, constraints } of constraintFacts(old.constraints, current.constraints))
    add(rule, { ...old, constraints });
  if (foreignText(old) !== foreignText(current)) {
    const { schema: _, ...rest } = old;
    add("constraint.foreign-changed", current.schema === undefined ? rest : { ...rest, schema: current.schema });
  }
  for (const { rule, type } of aliasFacts(old, current)) if (type.kind === "scalar") add(rule, type);
  return facts;
}

function foreignText({ schema }: ScalarType): string | undefined {
  return schema === undefined
    ? undefined
    : JSON.stringify([schema.validated, schema.document], (_, value: unknown) =>
        typeof value === "bigint" ? `${value}n` : value,
      );
}

/** The rule of a type that became one of another kind. */
function kindRule(old: Type, current: Type): RuleId {
  if (current.kind === "list" && old.kind !== "map")
    return isPackable(current.element) ? "type.singular-to-repeated.numeric" : "type.singular-to-repeated";
  if (old.kind === "list" && current.kind !== "map") return "type.repeated-to-singular";
  if (old.kind === "list" || current.kind === "list") return "type.repeated-map";
  const [from, to] = [shapeKind(old), shapeKind(current)];
  if (from === "enum" && isText(current)) return "type.enum-to-string";
  if (to === "enum" && isText(old)) return "type.string-to-enum";
  if ((from === "enum" && isInteger(current)) || (to === "enum" && isInteger(old))) return "type.enum-int";
  if ((from === "record" && isBytes(current)) || (to === "record" && isBytes(old))) return "type.message-bytes";
  return "type.scalar-object";
}

function shapeKind(type: Type): string {
  return type.kind === "reference" ? type.shape.kind : type.kind;
}

function isText(type: Type): boolean {
  return type.kind === "scalar" && type.scalar === "string";
}

function isBytes(type: Type): boolean {
  return type.kind === "scalar" && type.scalar === "bytes";
}

function isInteger(type: Type): boolean {
  return type.kind === "scalar" && /^u?int/.test(type.scalar);
}

function isPackable(type: Type): boolean {
  if (type.kind === "reference") return type.shape.kind === "enum";
  return type.kind === "scalar" && !/^(?:string|bytes|google\.)/.test(type.protobuf);
}
