import { positionAt } from "../source/index.js";
import type { Diagnostic } from "./diagnostic.js";
import { visibleText } from "./visible-text.js";

/** One complaint on one line: `path:line:column: severity[id]: message (help)`; for editors, grep and logs. */
export function formatPlain(diagnostic: Diagnostic, shownPath: (path: string) => string): string {
  const { span, severity, id, message, witness, help } = diagnostic;
  const shown = witness === undefined ? "" : `; witness: ${visibleText(witness)}`;
  const text = `${severity}[${id}]: ${visibleText(message)}${shown} (${visibleText(help)})`;
  if (span === undefined) return text;
  const { line, column } = positionAt(span.file, span.start);
  return `${visibleText(shownPath(span.file.path))}:${line}:${column}: ${text}`;
}
