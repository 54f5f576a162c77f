import { lineText, positionAt, type Span } from "../source/index.js";
import { textWidth, visibleText } from "./visible-text.js";

/** A line of source with the part of it that is meant, both without control characters and with tabs spread out. */
export interface CodeFrame {
  readonly line: number;
  readonly text: string;
  /** Cells before the marked part. */
  readonly indent: number;
  /** Cells of the marked part, at least 1. */
  readonly width: number;
}

/** Longer lines are cut around the marked part. */
const maximumWidth = 160;
const tabWidth = 4;

/** The first line of a span. Undefined where the file has no such line, as a file that could not be read. */
export function codeFrame(span: Span): CodeFrame | undefined {
  const start = positionAt(span.file, span.start);
  const line = lineText(span.file, start.line);
  if (line.trim() === "") return undefined;
  const from = Math.min(start.column - 1, line.length);
  const to = Math.max(from, Math.min(from + (span.end - span.start), line.length));
  const { text, marked } = cut(line, from, to);
  const before = spread(text.slice(0, marked.from), 0);
  const middle = spread(text.slice(marked.from, marked.to), textWidth(before));
  const indent = textWidth(before);
  const width = textWidth(middle);
  return {
    line: start.line,
    text: before + middle + spread(text.slice(marked.to), indent + width),
    indent,
    width: Math.max(width, 1),
  };
}

interface Cut {
  readonly text: string;
  readonly marked: { readonly from: number; readonly to: number };
}

/** A window of a long line, with an ellipsis where something is left out. */
function cut(line: string, from: number, to: number): Cut {
  if (line.length <= maximumWidth) return { text: line, marked: { from, to } };
  const start = from > maximumWidth / 2 ? from - maximumWidth / 4 : 0;
  const end = Math.min(line.length, start + maximumWidth);
  const head = start > 0 ? "…" : "";
  const shift = head.length - start;
  return {
    text: `${head}${line.slice(start, end)}${end < line.length ? "…" : ""}`,
    marked: { from: from + shift, to: Math.min(to, end) + shift },
  };
}

/** Tabs become spaces up to the next stop, counted from the beginning of the line. */
function spread(text: string, column: number): string {
  let result = "";
  for (const [index, part] of text.split("\t").entries()) {
    if (index > 0) result += " ".repeat(tabWidth - ((column + textWidth(result)) % tabWidth));
    result += visibleText(part);
  }
  return result;
}
