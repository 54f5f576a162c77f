import type { DiagnosticSink } from "../../diagnostics/index.js";
import { knownFormats } from "../../interpret/index.js";
import { type Constraints, integerBounds, type Type } from "../../ir/index.js";
import type { Span } from "../../source/index.js";
import { type Rule, typeText } from "../rule.js";
import { recordShapes, typesIn } from "../walk.js";

/** Constraints leave at least one value, sizes are sizes, and formats are known. */
export const constraints: Rule = ({ history }, sink) => {
  const reported = new Set<string>();
  const checkAll = (type: Type, span: Span): void => {
    for (const inner of typesIn(type)) {
      if (inner.kind === "nullable" || inner.kind === "reference") continue;
      const key = `${span.file.path} ${inner.alias ?? span.start} ${JSON.stringify(inner.constraints, bigintText)}`;
      if (reported.has(key)) continue;
      reported.add(key);
      checkConstraints(inner, inner.constraints, span, sink);
    }
  };
  for (const { context } of history.model.packages) for (const { type, span } of context) checkAll(type, span);
  for (const { fields } of recordShapes(history.model)) for (const { type, span } of fields) checkAll(type, span);
};

function bigintText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}

function checkConstraints(type: Type, { min, max, format }: Constraints, span: Span, sink: DiagnosticSink): void {
  const where = typeText(type);
  const bounds = type.kind === "scalar" ? integerBounds[type.scalar] : undefined;
  const isNumber = bounds !== undefined || (type.kind === "scalar" && type.scalar.startsWith("float"));
  if (!isNumber) {
    for (const bound of [min, max]) {
      if (bound !== undefined && !(Number.isInteger(Number(bound)) && bound >= 0))
        sink.report("check/size", span, { where, bound: String(bound) });
    }
  }
  const lowest = min ?? bounds?.min;
  const highest = max ?? bounds?.max;
  const isEmpty =
    (lowest !== undefined && highest !== undefined && lowest > highest) ||
    (bounds !== undefined && ((lowest ?? 0n) > bounds.max || (highest ?? 0n) < bounds.min));
  if (isEmpty) sink.report("check/bounds", span, { where, min: String(lowest), max: String(highest) });
  if (format !== undefined && !knownFormats.includes(format))
    sink.report("check/format", span, { format, known: knownFormats });
}
