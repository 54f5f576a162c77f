import type { Severity } from "./diagnostic.js";

/** One row of the message table: what is said, and what to do. */
export interface Message<Parameters> {
  readonly severity: Severity;
  readonly text: (parameters: Parameters) => string;
  readonly help: string;
}

/** A row that stops the run. */
export function error<Parameters>(text: (parameters: Parameters) => string, help: string): Message<Parameters> {
  return { severity: "error", text, help };
}

/** A row that is only told: nothing has to be done. */
export function note<Parameters>(text: (parameters: Parameters) => string, help: string): Message<Parameters> {
  return { severity: "note", text, help };
}

/** A row that is shown and does not stop the run. */
export function warning<Parameters>(text: (parameters: Parameters) => string, help: string): Message<Parameters> {
  return { severity: "warning", text, help };
}
