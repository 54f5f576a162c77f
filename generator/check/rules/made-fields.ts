import type { Rule } from "../rule.js";
import { recordShapes } from "../walk.js";

/** A field that is made `from` others names fields of its record, and has a function. */
export const madeFields: Rule = ({ history }, sink) => {
  const reported = new Set<unknown>();
  for (const shape of recordShapes(history.model)) {
    for (const { field, from, convert, span } of shape.fields) {
      if (from === undefined || reported.has(field)) continue;
      reported.add(field);
      if (convert === undefined) sink.report("check/from-without-convert", span, { field: field.key });
      for (const name of from) {
        const known = shape.declaration.fields.some(({ key }) => key === name && key !== field.key);
        if (!known) sink.report("check/from", span, { name, field: field.key });
      }
    }
  }
};
