import type { History } from "../../evolve/index.js";
import type { Lift, ListType, MapType, NullableType, ScalarType, Type, ValueLift } from "../../ir/index.js";

/**
 * How a value is read from bytes straight into another version's form. Declared types are lifted where they are decoded; a plan says
 * what is decoded where, and what is done with it after.
 */
export type Plan =
  | { readonly kind: "scalar"; readonly from: ScalarType; readonly to: Type }
  | { readonly kind: "declared"; readonly lift: Lift; readonly to: Type }
  | { readonly kind: "nullable"; readonly from: NullableType; readonly inner: Plan; readonly to: Type }
  | { readonly kind: "list"; readonly from: ListType; readonly element: Plan; readonly to: Type }
  | { readonly kind: "map"; readonly from: MapType; readonly value: Plan; readonly to: Type }
  /** A value that is read first, then turned into another. `lift` says nothing of declared types any more. */
  | { readonly kind: "lifted"; readonly source: Plan; readonly lift: ValueLift; readonly to: Type };

const same: ValueLift = { kind: "same" };

/** How a value of one type is read as another. */
export function planOf(lift: ValueLift, from: Type, to: Type, history: History): Plan {
  const identity = (type: Type): Plan => planOf(same, type, type, history);
  switch (lift.kind) {
    case "same":
      return samePlan(from, to, history);
    case "declaration":
      return { kind: "declared", lift: lift.lift, to };
    case "list":
      if (from.kind !== "list" || to.kind !== "list") break;
      return { kind: "list", from, element: planOf(lift.element, from.element, to.element, history), to };
    case "map":
      if (from.kind !== "map" || to.kind !== "map") break;
      return { kind: "map", from, value: planOf(lift.value, from.value, to.value, history), to };
    case "nullable":
      if (from.kind !== "nullable" || to.kind !== "nullable") break;
      return { kind: "nullable", from, inner: planOf(lift.inner, from.inner, to.inner, history), to };
    case "to-nullable":
      if (to.kind !== "nullable") break;
      return planOf(lift.inner, from, to.inner, history);
    case "from-nullable": {
      if (from.kind !== "nullable") break;
      const inner = planOf(lift.inner, from.inner, to, history);
      const source: Plan = { kind: "nullable", from, inner, to: { kind: "nullable", inner: to } };
      return { kind: "lifted", source, lift: { ...lift, inner: same }, to };
    }
    case "wrap":
      if (to.kind !== "list") break;
      return {
        kind: "lifted",
        source: planOf(lift.element, from, to.element, history),
        lift: { ...lift, element: same },
        to,
      };
    case "unwrap": {
      if (from.kind !== "list") break;
      const element = planOf(lift.element, from.element, to, history);
      const source: Plan = { kind: "list", from, element, to: { kind: "list", element: to, constraints: {} } };
      return { kind: "lifted", source, lift: { ...lift, element: same }, to };
    }
    case "scalar":
    case "enum-to-string":
    case "string-to-enum":
    case "function":
      return { kind: "lifted", source: identity(from), lift, to };
    case "impossible":
      break;
  }
  throw new Error(`no way to read ${from.kind} as ${to.kind}`);
}

function samePlan(from: Type, to: Type, history: History): Plan {
  switch (from.kind) {
    case "scalar":
      return { kind: "scalar", from, to };
    case "reference":
      return { kind: "declared", lift: history.lift(from.shape, from.shape), to };
    case "nullable":
      return { kind: "nullable", from, inner: samePlan(from.inner, from.inner, history), to };
    case "list":
      return { kind: "list", from, element: samePlan(from.element, from.element, history), to };
    case "map":
      return { kind: "map", from, value: samePlan(from.value, from.value, history), to };
  }
}

/** The lifts of declared types that a plan calls. */
export function liftsOf(plan: Plan): readonly Lift[] {
  switch (plan.kind) {
    case "scalar":
      return [];
    case "declared":
      return [plan.lift];
    case "nullable":
      return liftsOf(plan.inner);
    case "list":
      return liftsOf(plan.element);
    case "map":
      return liftsOf(plan.value);
    case "lifted":
      return liftsOf(plan.source);
  }
}

/** What a plan reads from the bytes: the plan without what is done after. */
export function sourceOf(plan: Plan): Exclude<Plan, { kind: "lifted" }> {
  return plan.kind === "lifted" ? sourceOf(plan.source) : plan;
}
