import { mayBeAbsent } from "../../ir/index.js";
import { newestName, type Rule } from "../rule.js";

/** A value of an enum, or a variant of a union, that the latest lacks has another that stands in for it. */
export const removedValues: Rule = ({ lifts }, sink) => {
  for (const { lift, direction, guarded, pkg } of lifts) {
    if (direction !== "up" || guarded || lift.kind === "record") continue;
    const { name } = lift.to.declaration;
    const version = newestName(lift.from.versions);
    if (lift.kind === "enum") {
      for (const { from, to } of lift.values) {
        if (to !== undefined) continue;
        const witness = JSON.stringify(from.json[0]);
        sink.report("check/value-removed", from.value.span, { value: from.value.key, name, version }, { witness });
      }
      continue;
    }
    for (const { from, to, content } of lift.variants) {
      // A variant that stands in comes without content.
      const standsIn =
        to !== undefined &&
        to.variant !== from.variant &&
        to.content.fields.every((field) => mayBeAbsent(field, pkg, to.content));
      if (content !== undefined || standsIn) continue;
      sink.report("check/variant-removed", from.variant.span, { variant: from.variant.key, name, version });
    }
  }
};
