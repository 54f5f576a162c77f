import type { Rule } from "../rule.js";
import { declarationsOf } from "../walk.js";

/** The value or variant that stands in for one that another version lacks exists. */
export const standInValues: Rule = ({ history }, sink) => {
  for (const declaration of declarationsOf(history.model)) {
    const reported = new Set<string>();
    const of = declaration.name;
    for (const shape of declaration.shapes.values()) {
      if (shape.kind === "enum" && declaration.kind === "enum") {
        for (const { value, default: name } of shape.values) {
          if (name === undefined || reported.has(value.key)) continue;
          const known = declaration.values.some(
            (other) => other !== value && (other.key === name || other.name === name),
          );
          if (known) continue;
          reported.add(value.key);
          sink.report("check/stand-in-value", value.span, { value: value.key, name, of });
        }
      } else if (shape.kind === "union" && declaration.kind === "union") {
        for (const { variant, default: name } of shape.variants) {
          if (name === undefined || reported.has(variant.key)) continue;
          if (declaration.variants.some((other) => other !== variant && other.key === name)) continue;
          reported.add(variant.key);
          sink.report("check/stand-in-value", variant.span, { value: variant.key, name, of });
        }
      }
    }
  }
};
