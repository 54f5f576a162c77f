import type { Span } from "../source/index.js";
import { type MessageId, type MessageParameters, messages } from "./messages.js";

export type Severity = "error" | "warning" | "note";

/** A further place that belongs to a complaint, with a word on why. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** One complaint about the input, at one place. */
export interface Diagnostic {
  readonly id: MessageId;
  readonly severity: Severity;
  /** What is wrong: lower case, no full stop, names in double quotes. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  /** Where; absent only where no file is to blame (an unreadable configuration, say). */
  readonly span?: Span;
  /** An event that shows the problem, as JSON text. */
  readonly witness?: string;
  readonly related?: readonly RelatedPlace[];
}

/** Takes complaints; phases report here and go on, so that a run shows all of them. */
export interface DiagnosticSink {
  report<Id extends MessageId>(
    id: Id,
    span: Span | undefined,
    parameters: MessageParameters<Id>,
    details?: { readonly witness?: string; readonly related?: readonly RelatedPlace[]; readonly help?: string },
  ): void;
}

/** A sink that keeps what it is given. */
export interface DiagnosticList extends DiagnosticSink {
  readonly diagnostics: readonly Diagnostic[];
  hasErrors(): boolean;
}

export function createDiagnosticList(): DiagnosticList {
  const diagnostics: Diagnostic[] = [];
  let errors = 0;
  return {
    diagnostics,
    hasErrors: () => errors > 0,
    report(id, span, parameters, details) {
      const diagnostic = createDiagnostic(id, span, parameters, details);
      if (diagnostic.severity === "error") errors += 1;
      diagnostics.push(diagnostic);
    },
  };
}

/** A sink that hands on what it is given, and knows whether there was anything. */
export function noteReports(sink: DiagnosticSink): DiagnosticSink & { hasReported(): boolean } {
  let count = 0;
  return {
    hasReported: () => count > 0,
    report(id, span, parameters, details) {
      count += 1;
      sink.report(id, span, parameters, details);
    },
  };
}

/** Makes one complaint from the message table. */
export function createDiagnostic<Id extends MessageId>(
  id: Id,
  span: Span | undefined,
  parameters: MessageParameters<Id>,
  details: { readonly witness?: string; readonly related?: readonly RelatedPlace[]; readonly help?: string } = {},
): Diagnostic {
  const message = messages[id];
  const format = message.text as (parameters: MessageParameters<Id>) => string;
  return {
    id,
    severity: message.severity,
    message: format(parameters),
    help: details.help ?? message.help,
    ...(span === undefined ? {} : { span }),
    ...(details.witness === undefined ? {} : { witness: details.witness }),
    ...(details.related === undefined ? {} : { related: details.related }),
  };
}

/** File, then place, then id, then text: the order in which complaints are shown. Equal ones are dropped. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(compare);
  return sorted.filter((diagnostic, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || compare(previous, diagnostic) !== 0;
  });
}

function compare(left: Diagnostic, right: Diagnostic): number {
  return (
    compareText(left.span?.file.path ?? "", right.span?.file.path ?? "") ||
    (left.span?.start ?? 0) - (right.span?.start ?? 0) ||
    compareText(left.id, right.id) ||
    compareText(left.message, right.message)
  );
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
