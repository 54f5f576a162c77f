import { positionAt, type Span } from "../source/index.js";
import type { Diagnostic, Severity } from "./diagnostic.js";

/** A place as JSON. Lines and columns count from 1, columns in UTF-16 code units; the end is behind the last character. */
export interface JsonPlace {
  readonly path: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** A complaint as JSON. Keys are added to this shape, never renamed or removed. */
export interface JsonDiagnostic extends Partial<JsonPlace> {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly witness?: string;
  readonly related?: readonly (JsonPlace & { readonly message: string })[];
}

export function toJsonDiagnostic(diagnostic: Diagnostic, shownPath: (path: string) => string): JsonDiagnostic {
  const { id, severity, message, help, span, witness, related } = diagnostic;
  return {
    id,
    severity,
    message,
    help,
    ...(span === undefined ? {} : toJsonPlace(span, shownPath)),
    ...(witness === undefined ? {} : { witness }),
    ...(related === undefined
      ? {}
      : { related: related.map((place) => ({ ...toJsonPlace(place.span, shownPath), message: place.message })) }),
  };
}

function toJsonPlace({ file, start, end }: Span, shownPath: (path: string) => string): JsonPlace {
  return { path: shownPath(file.path), start: positionAt(file, start), end: positionAt(file, Math.max(start, end)) };
}

/**
 * JSON text that does nothing to a terminal: control characters that JSON lets through are escaped too.
 *
 * @param indent 0 for a single line
 */
export function toJsonText(value: object, indent: 0 | 2): string {
  return harmlessJsonText(JSON.stringify(value, undefined, indent));
}

/** The same of a text that is JSON already. */
export function harmlessJsonText(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
