import type { MemberChange, MemberState } from "./changes.js";
import { type Course, flowCourse, flowJson, flowStandIn, flowText } from "./flow-text.js";
import { partsOf } from "./locked-text.js";
import { lifespanOf } from "./records.js";

/** The word behind which a member's spellings stand in the lock, and the key under which they stand in the schema. */
export interface ChoiceWords {
  readonly locked: "json" | "type";
  readonly key: "json" | "type";
}

/** The keys of a value or a variant that is new. */
export function addedChoice(since: string, standIn: string | undefined): ReadonlyMap<string, string> {
  return new Map([["since", since], ...(standIn === undefined ? [] : [["default", standIn] as const])]);
}

/**
 * The keys of a value or a variant that is written in another way now: renamed, or spelled so. Nothing where its spellings are what they
 * were.
 */
export function changedChoice(
  member: MemberChange,
  now: MemberState,
  target: string,
  { locked, key }: ChoiceWords,
): ReadonlyMap<string, string> {
  const course = [
    ...member.released.map(({ version, text }) => ({ version, value: spellings(text, locked) })),
    { version: target, value: spellings(now.text, locked) },
  ];
  const text = flowCourse(course);
  return text.startsWith("{") ? new Map([[key, text]]) : new Map();
}

/** The keys of a value or a variant that is put back; undefined where it was gone for some versions. */
export function restoredChoice(
  member: Pick<MemberChange, "key" | "released">,
  versions: readonly string[],
  target: string | undefined,
  standIn: string | undefined,
  { locked, key }: ChoiceWords,
): ReadonlyMap<string, string> | undefined {
  const life = lifespanOf(
    member.released.map(({ version }) => version),
    versions,
    target,
  );
  if (life === undefined) return undefined;
  const texts = new Map<string, string>();
  const course: Course<string> = member.released.map(({ version, text }) => ({
    version,
    value: spellings(text, locked),
  }));
  const own = member.key.split(".").at(-1) ?? member.key;
  const written = flowCourse(course);
  if (written !== flowText(own)) texts.set(key, written);
  if (life.since !== undefined) texts.set("since", life.since);
  if (life.until !== undefined) texts.set("until", life.until);
  const kept = member.released.at(-1)?.lifts.get("default");
  const fallback = standIn ?? (kept === undefined ? undefined : flowStandIn(kept));
  if (fallback !== undefined) texts.set("default", fallback);
  return texts;
}

/** `json "a", "b"` as YAML: one value, or a list. */
export function spellings(text: string, word: string): string {
  const part = partsOf(text).find((one) => one.startsWith(`${word} `)) ?? "";
  return listText(part.slice(word.length + 1));
}

/** JSON values with commas between them as YAML: one value, or a list. */
export function listText(text: string): string {
  const values = (text.match(/"(?:[^"\\]|\\.)*"|[^\s,"]+/g) ?? []).map(flowJson);
  return values.length === 1 ? (values[0] ?? "") : `[${values.join(", ")}]`;
}
