import { type ExactJson, printJsonText } from "../source/index.js";
import { type JsonSchemaDocument, openDocument, type SchemaDocument } from "./document.js";
import { holds } from "./holds.js";
import { createNodes, isList, type Node } from "./nodes.js";
import { createBudget, Undecidable } from "./outcome.js";
import { readDocument } from "./read.js";
import { createSolver, type Solver } from "./search.js";
import { shrink } from "./shrink.js";
import { type Breach, breachOf } from "./validate.js";

/** Whether every document that is valid under one schema is valid under another. */
export type Inclusion =
  | { readonly kind: "yes"; readonly reason: string }
  | {
      readonly kind: "no";
      /** Valid under the first schema, not under the second. */
      readonly witness: ExactJson;
      /** JSON Pointer of the place in the witness that the second schema refuses. */
      readonly pointer: string;
      readonly reason: string;
    }
  | { readonly kind: "unknown"; readonly reason: string };

export interface InclusionOptions {
  /** Reads the first schema as a writer does, who writes the properties that it declares and no others. */
  readonly closedOld?: boolean;
  /** Takes `format` as an assertion. By default it is an annotation, as the specification has it. */
  readonly formats?: boolean;
  /** What the decision may cost at most. By default 400,000 steps, about a second. */
  readonly steps?: number;
}

const defaultSteps = 400_000;
/** Characters of witnesses that are validated at most while they are made smaller. */
const shrinkEffort = 200_000;

/**
 * Decides whether every document that is valid under `a` is valid under `b`: draft-04 to draft-07, 2019-09 and 2020-12. Numbers are exact decimals. A "no" comes with a
 * document that has been validated against both. Nothing is fetched, nothing thrown.
 */
export function includes(a: JsonSchemaDocument, b: JsonSchemaDocument, options: InclusionOptions = {}): Inclusion {
  try {
    if (isSame(a, b)) return { kind: "yes", reason: "both schemas are the same" };
    return decide(openDocument(a), openDocument(b), options);
  } catch (error) {
    if (error instanceof Undecidable) return { kind: "unknown", reason: error.message };
    // Depths are bounded; what is left of the stack is the caller's.
    if (error instanceof RangeError) return { kind: "unknown", reason: "it is nested too deeply" };
    throw error;
  }
}

function decide(a: SchemaDocument, b: SchemaDocument, options: InclusionOptions): Inclusion {
  const nodes = createNodes();
  const { closedOld = false, formats = false, steps = defaultSteps } = options;
  const from = readDocument(a, nodes, { name: "a", formats }, "open");
  const closed = closedOld ? readDocument(a, nodes, { name: "a", formats }, "closed") : nodes.any;
  const to = readDocument(b, nodes, { name: "b", formats }, "open");
  if (to === nodes.any) return { kind: "yes", reason: "the second schema takes every document" };
  const valid = nodes.all([from, closed]);
  if (valid === to || from === to) return { kind: "yes", reason: "both schemas say the same" };
  const solver = createSolver(nodes, createBudget(steps));
  const outcome = solver.solve(nodes.all([valid, nodes.not(to)]));
  switch (outcome.kind) {
    case "none":
      return { kind: "yes", reason: reasonOf(valid, to, solver) };
    case "unknown":
      return outcome;
    case "found":
      return confirm(outcome.value, a, b, closed, formats);
  }
}

/** Whether two documents are equal, however deep they are. */
function isSame(a: JsonSchemaDocument, b: JsonSchemaDocument): boolean {
  const pairs: (readonly [ExactJson, ExactJson])[] = [[a, b]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [left, right] = pair;
    if (left === right) continue;
    if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
    const others = new Map(Object.entries(right));
    const entries = Object.entries(left);
    if (isList(left) !== isList(right) || entries.length !== others.size) return false;
    for (const [name, item] of entries) {
      const other = others.get(name);
      if (other === undefined) return false;
      pairs.push([item, other]);
    }
  }
  return true;
}

/** Why no document of the one breaks the other. */
function reasonOf(valid: Node, to: Node, { nodes, solve }: Solver): string {
  try {
    if (solve(nodes.not(to)).kind === "none") return "the second schema takes every document";
    if (solve(valid).kind === "none") return "the first schema takes no document";
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
  }
  return "whatever breaks the second schema breaks the first";
}

/** Validates a witness against both schemas, and makes it small. */
function confirm(value: ExactJson, a: SchemaDocument, b: SchemaDocument, closed: Node, formats: boolean): Inclusion {
  const breachIn = (candidate: ExactJson): Breach | undefined =>
    holds(closed, candidate) === true && breachOf(candidate, a, formats) === undefined
      ? breachOf(candidate, b, formats)
      : undefined;
  if (breachIn(value) === undefined)
    return { kind: "unknown", reason: "a document was found that does not stand the test" };
  const attempts = Math.floor(shrinkEffort / (printJsonText(value).length + 500));
  const witness = shrink(value, (candidate) => isConfirmed(candidate, breachIn), attempts);
  const breach = breachIn(witness);
  if (breach === undefined) return { kind: "unknown", reason: "a document was found that does not stand the test" };
  const { pointer, keyword } = breach;
  const place = pointer === "" ? "the document" : `the value at ${JSON.stringify(pointer)}`;
  return { kind: "no", witness, pointer, reason: `"${keyword}" of the second schema refuses ${place}` };
}

function isConfirmed(candidate: ExactJson, breachIn: (candidate: ExactJson) => Breach | undefined): boolean {
  try {
    return breachIn(candidate) !== undefined;
  } catch (error) {
    if (error instanceof Undecidable) return false;
    throw error;
  }
}
