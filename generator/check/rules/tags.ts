import { compilePattern } from "../../interpret/index.js";
import type { Shape } from "../../ir/index.js";
import type { Rule } from "../rule.js";
import { declarationsOf } from "../walk.js";

/** Each type on the wire is that of one event or variant, and matches the envelope's pattern. */
export const tags: Rule = ({ history }, sink) => {
  for (const { events, envelope } of history.model.packages) {
    const owners = new Map<string, (typeof events)[number]>();
    const pattern = envelope?.typePattern;
    const expression = pattern === undefined ? undefined : compilePattern(pattern);
    for (const event of events) {
      if (envelope === undefined) continue;
      for (const tag of new Set(event.versions.flatMap((version) => version.tags))) {
        const other = owners.get(tag);
        if (other !== undefined)
          sink.report(
            "check/duplicate-tag",
            event.span,
            { tag, one: event.key, other: other.key },
            { related: [{ span: other.span, message: `"${other.key}" is here` }] },
          );
        else owners.set(tag, event);
        if (pattern !== undefined && expression?.test(tag) === false)
          sink.report("check/type-pattern", event.span, { tag, pattern });
      }
    }
  }
  for (const declaration of declarationsOf(history.model)) {
    if (declaration.kind !== "union") continue;
    const reported = new Set<string>();
    for (const shape of new Set<Shape>(declaration.shapes.values())) {
      if (shape.kind !== "union") continue;
      const owners = new Map<string, (typeof shape.variants)[number]>();
      for (const variant of shape.variants) {
        for (const tag of variant.tags) {
          const other = owners.get(tag);
          owners.set(tag, variant);
          if (other === undefined || other === variant || reported.has(tag)) continue;
          reported.add(tag);
          sink.report(
            "check/duplicate-tag",
            variant.variant.span,
            { tag, one: variant.variant.key, other: other.variant.key },
            { related: [{ span: other.variant.span, message: `"${other.variant.key}" is here` }] },
          );
        }
      }
    }
  }
};
