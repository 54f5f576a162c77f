import type { Colours } from "./colours.js";
import type { Diagnostic } from "./diagnostic.js";
import { formatGithub } from "./format-github.js";
import { formatPlain } from "./format-plain.js";
import { formatPretty } from "./format-pretty.js";

/** How diagnostics are printed. JSON is one document of a whole run, so it is not among those that print line by line. */
export const diagnosticFormats = ["pretty", "plain", "json", "github"] as const;
export type DiagnosticFormat = (typeof diagnosticFormats)[number];

export interface FormatOptions {
  readonly format: Exclude<DiagnosticFormat, "json">;
  readonly colours: Colours;
  /** A path of a source as it is to be shown. */
  readonly shownPath: (path: string) => string;
}

/** Text of diagnostics, each ending with a line break; pretty ones are followed by an empty line. Empty for none. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  return diagnostics.map((diagnostic) => formatOne(diagnostic, options)).join("");
}

function formatOne(diagnostic: Diagnostic, { format, colours, shownPath }: FormatOptions): string {
  switch (format) {
    case "pretty":
      return `${formatPretty(diagnostic, colours, shownPath)}\n\n`;
    case "plain":
      return `${formatPlain(diagnostic, shownPath)}\n`;
    case "github":
      return `${formatGithub(diagnostic, shownPath)}\n`;
  }
}

/** "2 errors, 1 warning"; undefined where there is neither. */
export function summarize(diagnostics: readonly Diagnostic[]): string | undefined {
  const parts = (["error", "warning"] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  return parts.length === 0 ? undefined : parts.join(", ");
}
