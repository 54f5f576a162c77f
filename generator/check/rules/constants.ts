import { fits } from "../../interpret/index.js";
import type { FieldShape, Otherwise } from "../../ir/index.js";
import type { Rule } from "../rule.js";
import { recordShapes } from "../walk.js";

/** Constants of `default` and `else` fit the type of their field, in every version; a required field with `none` has a default. */
export const constants: Rule = ({ history }, sink) => {
  const reported = new Set<unknown>();
  for (const shape of recordShapes(history.model)) {
    for (const field of shape.fields) {
      checkConstant("default", field.default, field);
      checkConstant("else", field.otherwise, field);
      if (field.none === undefined || field.default !== undefined || field.presence !== "required") continue;
      if (reported.has(field.field)) continue;
      reported.add(field.field);
      sink.report("check/none", field.span, { field: field.field.key });
    }
  }

  function checkConstant(key: string, standIn: Otherwise | undefined, field: FieldShape): void {
    if (standIn?.kind !== "constant") return;
    const [issue] = fits(field.type, standIn.value);
    if (issue === undefined) return;
    const reason = `${issue.path} ${issue.message}`.trim();
    sink.report("check/constant", standIn.span, { key, field: field.field.key, reason });
  }
};
