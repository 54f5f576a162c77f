/**
 * A file of schema text with an index of its lines. Offsets are UTF-16 code units from 0; lines and columns count from 1.
 */
export interface SourceFile {
  /** Path as it is shown to the user: relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** A half-open range of one source file. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A line and a column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A value together with the place where it was written. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

export function createSourceFile(path: string, text: string): SourceFile {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** The line and column of an offset, by binary search. Offsets past the end give the end. */
export function positionAt(file: SourceFile, offset: number): Position {
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.min(offset, file.text.length) - (file.lineStarts[low] ?? 0) + 1 };
}

/** The text of a line (from 1) without its line break. */
export function lineText(file: SourceFile, line: number): string {
  const start = file.lineStarts[line - 1];
  if (start === undefined) return "";
  const end = file.lineStarts[line] ?? file.text.length + 1;
  return file.text.slice(start, end - 1).replace(/\r$/, "");
}

/** The first `length` characters of a file: where a complaint about the whole file points. */
export function startOf(file: SourceFile, length = 0): Span {
  return { file, start: 0, end: length };
}
