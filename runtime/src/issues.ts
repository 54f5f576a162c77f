/** Where a value stands, as a chain from the value up to the root. `undefined` is the root. */
export type Path = PathStep | undefined;

/** One step of a path. */
export interface PathStep {
  readonly parent: Path;
  /** In what is read; absent where the value stands in its parent's place. */
  readonly key: string | number | undefined;
  /** In the event that is made, where that differs: "" where the event has no such step. */
  readonly name?: string;
  /** Steps from the root. */
  readonly depth: number;
}

/** One thing that is wrong with what was read. */
export interface Issue {
  /** JSON Pointer (RFC 6901) from the root of what was read: "/payload/amount", "" for the root. */
  readonly path: string;
  /** Stable, for programs: see `IssueCode`. */
  readonly code: IssueCode;
  /** For people; in English, lower case, no full stop. */
  readonly message: string;
  /** What would have been right, where that can be said shortly. */
  readonly expected?: string;
  /** What was found, shortened. */
  readonly received?: string;
}

export type IssueCode =
  | "type" /** another JSON type, or wire type, than expected */
  | "missing" /** a required value is absent */
  | "range" /** a number or size out of bounds */
  | "pattern"
  | "format" /** a string that is no timestamp, uuid, … */
  | "enum" /** an unknown value of a closed enum */
  | "variant" /** an unknown variant of a closed union, or no tag */
  | "unique"
  | "precision" /** an integer that lost digits before it came here */
  | "unicode" /** a lone surrogate, or bytes that are no UTF-8 */
  | "convert" /** an author's function threw, or gave what the type refuses */
  | "image" /** a stored value that has no counterpart in the latest version */
  | "version" /** an unknown version */
  | "event" /** an unknown event type */
  | "json" /** text that is no JSON */
  | "bytes" /** malformed Protobuf */
  | "limit" /** a limit of the reader is exceeded */;

/** A path with one more step. */
export function at(parent: Path, key: string | number | undefined, name?: string): PathStep {
  const depth = parent === undefined ? 1 : parent.depth + 1;
  return name === undefined ? { parent, key, depth } : { parent, key, name, depth };
}

/** RFC 6901: where a value stands in what is read. */
export function pointer(path: Path, key?: string | number): string {
  let text = key === undefined ? "" : `/${escapeStep(key)}`;
  for (let step = path; step !== undefined; step = step.parent) {
    if (step.key !== undefined) text = `/${escapeStep(step.key)}${text}`;
  }
  return text;
}

/** Pointers to fields of an event and of its payload: every old event that is read says the same ones. */
const ofEvent: Map<string, string> = /* @__PURE__ */ new Map();
const ofPayload: Map<string, string> = /* @__PURE__ */ new Map();

/** Names are of the schema, so they are few; should they not be, no more than these are kept. */
const mostKept = 10_000;

/** RFC 6901: where a value stands in the event that is made. */
export function eventPointer(path: Path, name: string): string {
  const isPayload = path?.key === "payload" && path.parent === undefined && path.name === undefined;
  if (path !== undefined && !isPayload) return buildPointer(path, name);
  const kept = isPayload ? ofPayload : ofEvent;
  const known = kept.get(name);
  if (known !== undefined) return known;
  const made = buildPointer(path, name);
  if (kept.size < mostKept) kept.set(name, made);
  return made;
}

function buildPointer(path: Path, name: string): string {
  let text = `/${escapeStep(name)}`;
  for (let step = path; step !== undefined; step = step.parent) {
    const own = step.name ?? step.key;
    if (own !== undefined && step.name !== "") text = `/${escapeStep(own)}${text}`;
  }
  return text;
}

function escapeStep(key: string | number): string {
  if (typeof key === "number") return String(key);
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** The steps of a pointer; list indexes stay text. */
export function steps(pointerText: string): readonly string[] {
  return pointerText
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
