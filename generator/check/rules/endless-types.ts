import type { Declaration, FieldShape, RecordShape, Shape, Type } from "../../ir/index.js";
import type { Rule } from "../rule.js";
import { declarationsOf } from "../walk.js";

/**
 * A type may refer to itself only where a value can end: through an optional or nullable field, a list, a map, or another variant. protoc takes a message
 * that breaks this, so one of a `.proto` file is only warned of: it can be declared, but nobody can make one.
 */
export const endlessTypes: Rule = ({ history }, sink) => {
  const shapes = declarationsOf(history.model).flatMap((declaration) => [
    ...new Set<Shape>(declaration.shapes.values()),
  ]);
  const ending = endingShapes(shapes);
  const reported = new Set<Declaration>();
  const { packages } = history.model;
  const messages = new Set(packages.filter(({ notation }) => notation === "proto").map(({ name }) => name));
  for (const shape of shapes) {
    if (shape.kind !== "record" || ending.has(shape) || reported.has(shape.declaration)) continue;
    const cycle = cycleFrom(shape, ending);
    if (cycle === undefined) continue;
    for (const step of cycle) reported.add(step.shape.declaration);
    const names = cycle.map(({ shape: { declaration }, field }) => `${declaration.name}.${field.field.key}`);
    const isMessage = messages.has(shape.declaration.package);
    sink.report(isMessage ? "check/endless-message" : "check/endless", cycle[0]?.field.span ?? shape.declaration.span, {
      cycle: [...names, shape.declaration.name],
    });
  }
};

/** The shapes that have a value of finite size: found from those without required parts on. */
function endingShapes(shapes: readonly Shape[]): ReadonlySet<Shape> {
  const ending = new Set<Shape>();
  const ends = (type: Type): boolean => {
    switch (type.kind) {
      case "scalar":
      case "nullable":
      case "map":
        return true;
      case "list":
        return Number(type.constraints.min ?? 0) === 0 || ends(type.element);
      case "reference":
        return ending.has(type.shape);
    }
  };
  const recordEnds = ({ fields }: RecordShape): boolean =>
    fields.every(({ presence, type }) => presence !== "required" || ends(type));
  for (let before = -1; before < ending.size; ) {
    before = ending.size;
    for (const shape of shapes) {
      if (ending.has(shape)) continue;
      const found =
        shape.kind === "enum" ||
        (shape.kind === "record" ? recordEnds(shape) : shape.variants.some(({ content }) => recordEnds(content)));
      if (found) ending.add(shape);
    }
  }
  return ending;
}

interface Step {
  readonly shape: RecordShape;
  readonly field: FieldShape;
}

/** The required fields that lead from a shape back to itself. */
function cycleFrom(start: RecordShape, ending: ReadonlySet<Shape>): readonly Step[] | undefined {
  const seen = new Set<RecordShape>();
  const open: { readonly shape: RecordShape; readonly trail: readonly Step[] }[] = [{ shape: start, trail: [] }];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    for (const field of next.shape.fields) {
      if (field.presence !== "required") continue;
      for (const record of recordsIn(field.type)) {
        const trail = [...next.trail, { shape: next.shape, field }];
        if (record === start) return trail;
        if (ending.has(record) || seen.has(record)) continue;
        seen.add(record);
        open.push({ shape: record, trail });
      }
    }
  }
  return undefined;
}

function recordsIn(type: Type): readonly RecordShape[] {
  switch (type.kind) {
    case "list":
      return Number(type.constraints.min ?? 0) === 0 ? [] : recordsIn(type.element);
    case "reference":
      if (type.shape.kind === "record") return [type.shape];
      return type.shape.kind === "union" ? type.shape.variants.map(({ content }) => content) : [];
    default:
      return [];
  }
}
