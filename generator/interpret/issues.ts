/** What can be wrong with a stored value; the words of the runtime's `IssueCode`. */
export type IssueCode =
  | "type"
  | "missing"
  | "range"
  | "pattern"
  | "format"
  | "enum"
  | "variant"
  | "unique"
  | "precision"
  | "unicode"
  | "convert"
  | "image"
  | "version"
  | "event"
  | "json"
  | "limit";

/** One thing that is wrong with what was read. */
export interface Issue {
  /** JSON Pointer from the root of what was read, `""` for the root. */
  readonly path: string;
  readonly code: IssueCode;
  readonly message: string;
}

/** Why a value has no meaning in a type; becomes an issue once its place is known. */
export interface Failure {
  readonly kind: "failure";
  readonly code: IssueCode;
  readonly message: string;
}

export function failure(code: IssueCode, message: string): Failure {
  return { kind: "failure", code, message };
}

/** A JSON Pointer with one more step (RFC 6901). */
export function below(path: string, step: string | number): string {
  const text = String(step);
  // Hardly any step has a character that is written otherwise.
  return /[~/]/.test(text) ? `${path}/${text.replaceAll("~", "~0").replaceAll("/", "~1")}` : `${path}/${text}`;
}
