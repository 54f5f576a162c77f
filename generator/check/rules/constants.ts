import { fits } from "../../interpret/index.js";
import type { FieldShape, Otherwise } from "../../ir/index.js";
import { newestName, type Rule } from "../rule.js";
import { recordShapes } from "../walk.js";

/** Constants of `default` and `else` fit the type of their field, in every version; a required field with `none` has a default. */
export const constants: Rule = ({ history }, sink) => {
  const reported = new Set<unknown>();
  for (const shape of recordShapes(history.model)) {
    for (const field of shape.fields) {
      checkConstant("default", field.default, field, newestName(shape.versions));
      checkConstant("else", field.otherwise, field, newestName(shape.versions));
      if (field.none === undefined || field.default !== undefined || field.presence !== "required") continue;
      if (reported.has(field.field)) continue;
      reported.add(field.field);
      sink.report("check/none", field.span, { field: field.field.key });
    }
  }

  function checkConstant(key: string, standIn: Otherwise | undefined, field: FieldShape, version: string): void {
    if (standIn?.kind !== "constant") return;
    const [issue] = fits(field.type, standIn.value);
    const place = `${standIn.span.file.path}:${standIn.span.start}`;
    if (issue === undefined || reported.has(place)) return;
    reported.add(place);
    const reason = `${issue.path} ${issue.message}`.trim();
    sink.report("check/constant", standIn.span, { key, field: field.field.key, version, reason });
  }
};
