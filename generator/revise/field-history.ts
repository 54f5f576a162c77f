import { type Course, flowCourse, flowJson, flowMap, flowStandIn, flowText, turnsOf } from "./flow-text.js";
import type { LockedField } from "./locked-text.js";
import { defaultSpelling, type Spelling } from "./spelling.js";

/** A field in one version: what the lock says, and how its type is written. */
export interface FieldState {
  readonly field: LockedField;
  readonly spelling: Spelling;
  /** The expression is a name that may hold spellings of its own. */
  readonly isNamed?: boolean;
  /** What stands in; YAML text. */
  readonly standIn?: string;
  readonly otherwise?: string;
}

/** Attributes that may begin later than their field. */
const lateKeys: ReadonlySet<string> = new Set([
  "min",
  "max",
  "length",
  "pattern",
  "format",
  "unique",
  "unit",
  "none",
  "default",
  "else",
]);

/** What version maps can't say: words that a type has in all versions, or in none. */
const fixedKeys: ReadonlySet<string> = new Set(["as", "nonfinite", "schema", "validate"]);

/** The keys of a field that say its type. */
export const typeKeys: readonly string[] = [
  "type",
  "json",
  "proto",
  ...fixedKeys,
  "min",
  "max",
  "length",
  "pattern",
  "format",
  "unique",
  "unit",
];

/**
 * The keys that say what a type is in each version; undefined where version maps can't say it (a constraint that ends, say), so that its
 * forms need names.
 */
export function typeCourse(states: Course<FieldState>): ReadonlyMap<string, string> | undefined {
  const keys = new Set(states.flatMap(({ value }) => [...value.spelling.attributes.keys()]));
  const texts = new Map<string, string>();
  texts.set("type", flowCourse(states.map(({ version, value }) => ({ version, value: value.spelling.expression }))));
  for (const key of keys) {
    const course: { version: string; value: string }[] = [];
    for (const { version, value } of states) {
      const isNamed = value.isNamed === true || (key !== "json" && key !== "proto");
      const usual = isNamed ? undefined : defaultSpelling(value.field.type, key as "json" | "proto");
      const text = value.spelling.attributes.get(key) ?? usual;
      if (text !== undefined) course.push({ version, value: text });
      else if (course.length > 0 || !lateKeys.has(key)) return undefined;
    }
    const isWhole = course.length === states.length;
    if (fixedKeys.has(key) && (!isWhole || turnsOf(course).length > 1)) return undefined;
    texts.set(key, isWhole ? flowCourse(course) : lateCourse(course));
  }
  return texts;
}

/** A map also where there is one turn only: before it there is nothing. */
function lateCourse(course: Course<string>): string {
  return flowMap(turnsOf(course).map(({ version, value }) => [version, value]));
}

/** What a field says beside its type, in each version: texts of keys, by key. A key that is absent in all versions is left out. */
export function otherCourses(
  key: string,
  states: Course<FieldState>,
): { readonly texts: ReadonlyMap<string, string>; readonly isOptional: boolean } | { readonly ends: string } {
  const texts = new Map<string, string>();
  const presences = states.map(({ version, value }) => ({ version, value: presenceText(value.field.presence) }));
  const turns = turnsOf(presences);
  const isOptional = turns.length === 1 && turns[0]?.value === "true";
  if (turns.length > 1 || turns[0]?.value === "reading") texts.set("optional", flowCourse(presences));
  const places = states.map(({ version, value }) => ({ version, value: flowText(value.field.at) }));
  if (turnsOf(places).length > 1 || states[0]?.value.field.at !== key) texts.set("at", flowCourse(places));
  const rest: readonly (readonly [string, (state: FieldState) => string | undefined])[] = [
    ["none", ({ field }) => (field.none === undefined ? undefined : flowJson(field.none))],
    [
      "default",
      ({ field, standIn }) => standIn ?? (field.default === undefined ? undefined : flowStandIn(field.default)),
    ],
    ["else", ({ otherwise }) => otherwise],
  ];
  for (const [name, read] of rest) {
    const course = states.flatMap(({ version, value }) => {
      const text = read(value);
      return text === undefined ? [] : [{ version, value: text }];
    });
    if (course.length === 0) continue;
    if (course.length === states.length) texts.set(name, flowCourse(course));
    // A stand-in that nothing asks for any more may go on standing there; what says how values are read may not.
    else if (lateKeys.has(name) && (name !== "none" || course.at(-1)?.version === states.at(-1)?.version))
      texts.set(name, lateCourse(course));
    else return { ends: name };
  }
  return { texts, isOptional };
}

function presenceText(presence: LockedField["presence"]): string {
  return presence === "reading" ? "reading" : String(presence === "optional");
}
