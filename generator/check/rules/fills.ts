import type { FieldShape } from "../../ir/index.js";
import { type Rule, typeText } from "../rule.js";
import { recordShapes } from "../walk.js";

/** `fill: now` fills a timestamp, `fill: uuid4` and `uuid7` a uuid or a string. */
export const fills: Rule = ({ history }, sink) => {
  const reported = new Set<unknown>();
  for (const shape of recordShapes(history.model)) {
    for (const field of shape.fields) {
      const { fill, type } = field;
      if (fill === undefined || reported.has(field.field) || takes(field, fill)) continue;
      reported.add(field.field);
      sink.report("check/fill", field.span, { fill, field: field.field.key, type: typeText(type) });
    }
  }
};

function takes({ type }: FieldShape, fill: NonNullable<FieldShape["fill"]>): boolean {
  const inner = type.kind === "nullable" ? type.inner : type;
  if (inner.kind !== "scalar") return false;
  if (fill === "now") return inner.scalar === "timestamp";
  return inner.scalar === "uuid" || (inner.scalar === "string" && Object.keys(inner.constraints).length === 0);
}
