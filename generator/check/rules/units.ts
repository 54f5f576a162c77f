import type { ValueLift } from "../../ir/index.js";
import type { Rule } from "../rule.js";
import { fieldLifts, innerLift } from "../walk.js";

/** Where the unit of a field changes, its value is scaled, or an author's function says how. */
export const units: Rule = ({ lifts }, sink) => {
  for (const { field } of fieldLifts(lifts.filter(({ direction }) => direction === "up"))) {
    const { to, source } = field;
    if (source.kind !== "field") continue;
    const [from, unit] = [source.from.unit, to.unit];
    if (from === undefined || unit === undefined || from === unit || isScaled(source.value)) continue;
    const related = [{ span: source.from.span, message: `in "${from}" here` }];
    sink.report("check/unit", to.span, { field: to.field.key, from, to: unit }, { related });
  }
};

function isScaled(lift: ValueLift): boolean {
  if (lift.kind === "function" || (lift.kind === "scalar" && lift.conversion.kind === "scale")) return true;
  const inner = innerLift(lift);
  return inner !== undefined && isScaled(inner);
}
