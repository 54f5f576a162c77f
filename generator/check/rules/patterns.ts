import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { Type } from "../../ir/index.js";
import { analysePattern, isBounded } from "../../patterns/analyse.js";
import type { Span } from "../../source/index.js";
import type { Rule } from "../rule.js";
import { recordShapes, typesIn } from "../walk.js";

/** Patterns are regular expressions, and none of them can hang a reader. */
export const patterns: Rule = ({ history }, sink) => {
  const reported = new Set<string>();
  const checkType = (type: Type, span: Span): void => {
    for (const inner of typesIn(type)) {
      if (inner.kind !== "scalar" || inner.constraints.pattern === undefined) continue;
      const { pattern, max } = inner.constraints;
      const key = `${pattern} ${max ?? ""}`;
      if (reported.has(key)) continue;
      reported.add(key);
      checkPattern(pattern, max === undefined ? undefined : Number(max), span, sink);
    }
  };
  for (const pkg of history.model.packages) {
    for (const { type, span } of pkg.context) checkType(type, span);
    const { envelope } = pkg;
    if (envelope?.typePattern !== undefined && envelope.record.package === pkg.name)
      checkPattern(envelope.typePattern, undefined, envelope.record.span, sink);
  }
  for (const { fields } of recordShapes(history.model)) for (const { type, span } of fields) checkType(type, span);
};

/** @param maxLength the longest text that the pattern is tried on, in code points */
export function checkPattern(pattern: string, maxLength: number | undefined, span: Span, sink: DiagnosticSink): void {
  const verdict = analysePattern(pattern);
  const shown = pattern.length > 100 ? `${pattern.slice(0, 100)}…` : pattern;
  switch (verdict.kind) {
    case "linear":
      return;
    case "invalid":
      sink.report("check/pattern-invalid", span, { pattern: shown, reason: verdict.reason });
      return;
    case "unproven":
      if (maxLength === undefined || maxLength > 10)
        sink.report("check/pattern-unproven", span, { pattern: shown, reason: verdict.reason });
      return;
    case "slow": {
      if (maxLength !== undefined && isBounded(verdict, maxLength)) return;
      const growth =
        verdict.degree === undefined
          ? "exponential"
          : verdict.degree === 2
            ? "quadratic"
            : `polynomial (degree ${verdict.degree})`;
      const attack = verdict.attack.length > 200 ? `${verdict.attack.slice(0, 200)}…` : verdict.attack;
      sink.report("check/pattern-slow", span, { pattern: shown, growth }, { witness: JSON.stringify(attack) });
    }
  }
}
