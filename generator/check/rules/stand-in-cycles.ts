import { type FieldShape, latestShape, type RecordShape } from "../../ir/index.js";
import type { Rule } from "../rule.js";

/** Defaults of an event don't name each other in a circle. */
export const standInCycles: Rule = ({ history }, sink) => {
  const reported = new Set<FieldShape>();
  for (const pkg of history.model.packages) {
    const envelope = pkg.envelope === undefined ? undefined : latestShape(pkg.envelope.record);
    for (const { latest } of pkg.events) {
      const start = [...latest.payload.fields, ...(envelope?.fields ?? [])];
      for (const field of start) {
        const cycle = follow(field, latest.payload, envelope);
        if (cycle === undefined || cycle.some((step) => reported.has(step))) continue;
        for (const step of cycle) reported.add(step);
        const [first] = cycle;
        const names = [...cycle, ...(first === undefined ? [] : [first])].map((step) => step.field.key);
        sink.report("check/stand-in-cycle", first?.default?.span ?? field.span, { cycle: names });
      }
    }
  }
};

/** The fields of a circle that begins with a field, or undefined where it is in none. */
function follow(
  start: FieldShape,
  payload: RecordShape,
  envelope: RecordShape | undefined,
): readonly FieldShape[] | undefined {
  const trail: FieldShape[] = [];
  for (let field: FieldShape | undefined = start; field !== undefined && !trail.includes(field); ) {
    trail.push(field);
    const standIn: FieldShape["default"] = field.default;
    if (standIn?.kind !== "payload" && standIn?.kind !== "envelope") return undefined;
    const key: string = standIn.field;
    const next: FieldShape | undefined = (standIn.kind === "payload" ? payload : envelope)?.fields.find(
      (candidate) => candidate.field.key === key,
    );
    if (next === start) return trail;
    field = next;
  }
  return undefined;
}
