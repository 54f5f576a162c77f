import { isTotal, within } from "../../evolve/index.js";
import { canonicalOf } from "../../interpret/index.js";
import type { Type, ValueLift } from "../../ir/index.js";
import { printJsonText } from "../../source/index.js";
import { newestName, type Rule, typeText } from "../rule.js";
import { fieldLifts, innerLift } from "../walk.js";
import { imageWitness } from "../witness/images.js";

/** Every value that an older version may hold has a counterpart in the latest, or `else` stands in. */
export const images: Rule = ({ history, lifts }, sink) => {
  for (const { used, field } of fieldLifts(lifts.filter(({ direction }) => direction === "up"))) {
    const { to, source } = field;
    if (source.kind !== "field") continue;
    const version = newestName(used.lift.from.versions);
    const name = `${used.lift.to.declaration.name}.${to.field.key}`;
    const related = [{ span: source.from.span, message: `version ${version} has it so` }];
    const impossible = findImpossible(source.value);
    if (impossible !== undefined) {
      const types = { from: typeText(impossible.from), to: typeText(impossible.to) };
      sink.report("check/no-conversion", to.span, { field: name, version, ...types }, { related });
      continue;
    }
    if (source.otherwise !== undefined || used.guarded || isCovered(source.value, source.from.type, to.type)) continue;
    const witness = imageWitness(history, source.value, source.from, to);
    const reason = witness?.reason ?? "nothing shows that all of them have one";
    const shown = witness === undefined ? {} : { witness: printJsonText(canonicalOf(witness.value)) };
    sink.report("check/image", to.span, { field: name, version, reason }, { related, ...shown });
  }
};

function findImpossible(lift: ValueLift): Extract<ValueLift, { kind: "impossible" }> | undefined {
  if (lift.kind === "impossible") return lift;
  const inner = innerLift(lift);
  return inner === undefined ? undefined : findImpossible(inner);
}

/** Whether nothing is left to say here: each value has an image, a function guards, or the type's own fields are looked at by themselves. */
function isCovered(lift: ValueLift, from: Type, to: Type): boolean {
  switch (lift.kind) {
    case "same":
    case "function":
    case "declaration":
      return true;
    case "list":
      if (from.kind !== "list" || to.kind !== "list") return false;
      return within(from.constraints, to.constraints) && isCovered(lift.element, from.element, to.element);
    case "map":
      if (from.kind !== "map" || to.kind !== "map") return false;
      return within(from.constraints, to.constraints) && isCovered(lift.value, from.value, to.value);
    case "wrap":
      return (
        to.kind === "list" &&
        within({ min: 1, max: 1, unique: true }, to.constraints) &&
        isCovered(lift.element, from, to.element)
      );
    case "nullable":
    case "to-nullable":
      return isCovered(
        lift.inner,
        from.kind === "nullable" ? from.inner : from,
        to.kind === "nullable" ? to.inner : to,
      );
    default:
      return isTotal(lift);
  }
}
