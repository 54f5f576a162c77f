import { positionAt, type Span } from "../source/index.js";
import { codeFrame } from "./code-frame.js";
import type { Colours } from "./colours.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import { visibleText } from "./visible-text.js";

/** One complaint with its line of source, witness, related places and help, without a line break at its end. */
export function formatPretty(diagnostic: Diagnostic, colours: Colours, shownPath: (path: string) => string): string {
  const paint = severityColour(diagnostic.severity, colours);
  const head = paint(colours.bold(`${diagnostic.severity}[${diagnostic.id}]`));
  const lines = [`${head}${colours.bold(`: ${visibleText(diagnostic.message)}`)}`];
  const related = diagnostic.related ?? [];
  const gutter = Math.max(1, ...[diagnostic, ...related].map(({ span }) => gutterWidth(span)));
  if (diagnostic.span !== undefined) lines.push(...place(diagnostic.span, "^", paint, gutter, colours, shownPath));
  for (const { span, message } of related) {
    lines.push(note(gutter, colours, "note", visibleText(message)));
    lines.push(...place(span, "-", colours.cyan, gutter, colours, shownPath));
  }
  if (diagnostic.witness !== undefined) lines.push(note(gutter, colours, "witness", visibleText(diagnostic.witness)));
  lines.push(note(gutter, colours, "help", visibleText(diagnostic.help)));
  return lines.join("\n");
}

export function severityColour(severity: Severity, colours: Colours): (text: string) => string {
  switch (severity) {
    case "error":
      return colours.red;
    case "warning":
      return colours.yellow;
    case "note":
      return colours.cyan;
  }
}

/** Where it is, the line, and a mark below the part that is meant. */
function place(
  span: Span,
  mark: string,
  paint: (text: string) => string,
  gutter: number,
  colours: Colours,
  shownPath: (path: string) => string,
): readonly string[] {
  const { line, column } = positionAt(span.file, span.start);
  const arrow = colours.dim(`${" ".repeat(gutter)}-->`);
  const frame = codeFrame(span);
  const shown = visibleText(shownPath(span.file.path));
  if (frame === undefined) return [`${arrow} ${span.file.text === "" ? shown : `${shown}:${line}:${column}`}`];
  return [
    `${arrow} ${shown}:${line}:${column}`,
    `${colours.dim(`${String(frame.line).padStart(gutter)} |`)} ${frame.text.trimEnd()}`,
    `${colours.dim(`${" ".repeat(gutter)} |`)} ${" ".repeat(frame.indent)}${paint(mark.repeat(frame.width))}`,
  ];
}

function note(gutter: number, colours: Colours, label: string, text: string): string {
  return `${" ".repeat(gutter)} ${colours.dim("=")} ${colours.bold(`${label}:`)} ${text}`;
}

function gutterWidth(span: Span | undefined): number {
  return span === undefined ? 1 : String(positionAt(span.file, span.start).line).length;
}
