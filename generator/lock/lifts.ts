import type { DiagnosticSink } from "../diagnostics/index.js";
import type { FactDifference, LockInput } from "./compare.js";
import type { LockedVersion } from "./lock.js";
import { unquote, wordsOf } from "./parse-lock.js";
import { compareVersionNames } from "./print-lock.js";
import type { Use } from "./reach.js";
import { changedTry } from "./tries.js";
import { functionWitness, standInWitness, type Witness } from "./witness.js";

/** A lift of a released version that is not as the lock says. */
export interface LiftDifference extends FactDifference {
  readonly use: Use;
  readonly locked: LockedVersion;
}

/** Reports changed lifts, each once, with an event that now reads differently. */
export function reportLifts(differences: readonly LiftDifference[], input: LockInput, sink: DiagnosticSink): void {
  for (const group of groupsOf(differences)) {
    const [first] = group;
    if (first === undefined) continue;
    const { use, was, now, key } = first;
    const versions = [...new Set(group.map((one) => one.locked.name))].sort(compareVersionNames);
    const [, name = "", aspect = ""] = wordsOf(key);
    const witness = witnessOf(group, unquote(name) ?? "", aspect, input);
    const related = [{ span: was?.span ?? first.locked.span, message: "locked here" }];
    const parameters = {
      name: use.declaration.id,
      versions,
      lift: `\`${aspect}\` of ${name}`,
      was: shown(was?.text),
      now: shown(now?.text),
      reads: witness?.reads,
    };
    const details = witness === undefined ? { related } : { related, witness: witness.document };
    sink.report("lock/lift-changed", now?.span ?? use.declaration.span, parameters, details);
  }
}

/** The same change in several versions of a declaration. */
export function groupsOf(differences: readonly LiftDifference[]): readonly (readonly LiftDifference[])[] {
  const groups = new Map<string, LiftDifference[]>();
  for (const difference of differences) {
    const { use, key, was, now } = difference;
    const group = [use.declaration.id, key, was?.text ?? "", now?.text ?? ""].join("\0");
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [difference]);
    else known.push(difference);
  }
  return [...groups.values()];
}

function witnessOf(
  group: readonly LiftDifference[],
  name: string,
  aspect: string,
  input: LockInput,
): Witness | undefined {
  if (aspect === "default" || aspect === "else") {
    const [first] = group;
    if (first === undefined) return undefined;
    const { use, was } = first;
    return standInWitness({ declaration: use.declaration, name, aspect, was: was?.text }, input);
  }
  for (const { use, locked } of group) {
    const { shape } = use;
    const field = shape.kind === "record" ? shape.fields.find((one) => one.field.key === name) : undefined;
    const changed = field === undefined ? undefined : changedTry(field, use, locked.tries, input);
    if (changed !== undefined) return functionWitness(changed, name, input);
  }
  return undefined;
}

function shown(text: string | undefined): string {
  if (text === undefined) return "not there";
  const brief = text.replace(/ ([0-9a-f]{8})[0-9a-f]{56}$/, " $1…");
  return brief.length > 80 ? `${brief.slice(0, 80)}…` : brief;
}
