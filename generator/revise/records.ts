import type { RecordDeclaration } from "../ir/index.js";
import { type Answers, memberKey } from "./answers.js";
import type { DeclarationChange, MemberChange, MemberState } from "./changes.js";
import { type FieldState, otherCourses, typeCourse, typeKeys } from "./field-history.js";
import { type Course, flowCourse, flowStandIn, flowText } from "./flow-text.js";
import { type LockedField, readLockedField } from "./locked-text.js";
import { type Spelling, type SpellingScope, spell } from "./spelling.js";
import { type Entry, isFlow, type MapNode, sourceOf, valueAtKey } from "./yaml-tree.js";

/** Keys of a field with new texts, and those that are taken out. */
export interface FieldEdit {
  readonly texts: ReadonlyMap<string, string>;
  readonly gone: ReadonlySet<string>;
  /** The key, where it is another one. */
  readonly key?: string;
}

/** Where a type is written, and what it may take from there. */
export interface TypeScope extends SpellingScope {
  /** The keys that declare a type in place, where a field's own type is meant; undefined where it is no such type. */
  inlineBody(id: string, key: string): ReadonlyMap<string, string> | undefined;
  /** Whether a type is declared in place now. */
  isInPlace(id: string): boolean;
  /** Whether a type is an enum. */
  isEnum(id: string): boolean;
}

/** The text of a new field's keys: where it begins, and what stands in for it before. */
export function addedField(entry: Entry, since: string, standIn: string | undefined): FieldEdit {
  const texts = new Map<string, string>();
  if (valueAtKey(entry.value, "since") === undefined) texts.set("since", since);
  if (standIn !== undefined) texts.set("default", standIn);
  return { texts, gone: new Set() };
}

/** Gives a field that was edited in place its history back; a reason where no words can say it. */
export function changedField(
  { declaration }: Pick<DeclarationChange, "declaration">,
  member: MemberChange,
  renamedTo: { readonly now: MemberState; readonly entry: Entry } | undefined,
  entry: Entry,
  target: string,
  answers: Answers,
  scope: TypeScope,
): FieldEdit | string {
  const now = renamedTo?.now ?? member.now;
  const field = now === undefined ? undefined : readLockedField(now.text);
  if (now === undefined || field === undefined) return "the lock has it in a form that is not known";
  const key = memberKey(declaration, member.key);
  const states: { version: string; value: FieldState }[] = [];
  const isTypeChanged = member.released.some(({ text }) => {
    const was = readLockedField(text);
    if (was === undefined) return true;
    // A type that is declared in place is called as its field: under the old key it is the old one again.
    const isSame =
      was.typeText === field.typeText || (renamedTo !== undefined && areInPlace(was, field, member.key, scope));
    return !isSame || was.unit !== field.unit;
  });
  for (const state of member.released) {
    const value = fieldState(state, scope, member.key, isTypeChanged);
    if (typeof value === "string") return value;
    states.push({ version: state.version, value });
  }
  const current = currentSpelling(entry);
  if (isTypeChanged && current === undefined) return "a type that is declared in place can't take another's place";
  const standIn = answers.defaults.get(key) ?? standInOf(now, "default");
  const otherwise = answers.otherwise.get(key) ?? standInOf(now, "else");
  states.push({
    version: target,
    value: {
      field,
      spelling: current ?? { expression: "", attributes: new Map() },
      isNamed: isTypeChanged && !hasOwnSpellings(entry),
      ...(standIn === undefined ? {} : { standIn }),
      ...(otherwise === undefined ? {} : { otherwise }),
    },
  });
  const types = isTypeChanged ? typeEdit(states, scope) : { texts: new Map<string, string>(), gone: new Set<string>() };
  const others = otherCourses(member.key, states);
  if ("ends" in others) return `a version map can't say that "${others.ends}" ends`;
  const isChanged = ([name, text]: readonly [string, string]): boolean =>
    text.startsWith("{") ||
    (valueAtKey(entry.value, name)?.kind === "map" && sourceOf(valueAtKey(entry.value, name) as never) !== text);
  const texts = new Map([...types.texts, ...others.texts].filter(isChanged));
  const written = entry.key.value;
  const isQuestion = written.endsWith("?");
  const plain = isQuestion ? written.slice(0, -1) : written;
  const wantsQuestion = isQuestion && !texts.has("optional");
  const newKey = `${renamedTo === undefined ? plain : member.key}${wantsQuestion ? "?" : ""}`;
  return { texts, gone: types.gone, ...(newKey === written ? {} : { key: newKey }) };
}

function areInPlace(was: LockedField, now: LockedField, key: string, scope: TypeScope): boolean {
  if (was.type.kind !== "name" || now.type.kind !== "name") return false;
  return scope.inlineBody(was.type.name, key) !== undefined && scope.isInPlace(now.type.name);
}

/** The version maps of a type; where those can't say it, its forms get names of their own. */
function typeEdit(states: Course<FieldState>, scope: TypeScope): Omit<FieldEdit, "key"> {
  const direct = typeCourse(states);
  if (direct !== undefined) return { texts: direct, gone: new Set() };
  const named = states.map(({ version, value: { spelling } }) => ({
    version,
    value: spelling.attributes.size === 0 ? spelling.expression : scope.addAlias(spelling),
  }));
  return { texts: new Map([["type", flowCourse(named)]]), gone: new Set(typeKeys.filter((key) => key !== "type")) };
}

/** A field in a version as the lock has it; a reason where it can't be written. */
export function fieldState(state: MemberState, scope: TypeScope, key: string, needsType: boolean): FieldState | string {
  const field = readLockedField(state.text);
  if (field === undefined) return "the lock has it in a form that is not known";
  const bare = spell(field.type, scope);
  const unit = field.unit === undefined ? [] : [["unit", flowText(field.unit)] as const];
  const spelling: Spelling | undefined =
    bare === undefined ? undefined : { ...bare, attributes: new Map([...bare.attributes, ...unit]) };
  if (spelling === undefined && needsType) {
    const name = field.type.kind === "name" ? field.type.name : "";
    const isForeign = field.typeText.includes("schema=");
    if (scope.inlineBody(name, key) === undefined)
      return isForeign ? "the lock has only a hash of its JSON Schema" : `type "${name}" is not there any more`;
    return "a type that is declared in place can't become another one";
  }
  const [standIn, otherwise] = [standInOf(state, "default"), standInOf(state, "else")];
  return {
    field,
    spelling: spelling ?? { expression: "", attributes: new Map() },
    ...(standIn === undefined ? {} : { standIn }),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}

export function standInOf({ lifts }: MemberState, word: "default" | "else"): string | undefined {
  const text = lifts.get(word);
  return text === undefined ? undefined : flowStandIn(text);
}

/** How the newest type is written on a field; undefined where it is declared in place. */
function currentSpelling({ value }: Entry): Spelling | undefined {
  if (value.kind !== "map") return { expression: flowType(sourceOf(value).trim(), value), attributes: new Map() };
  if (["fields", "values", "variants"].some((key) => valueAtKey(value, key) !== undefined)) return undefined;
  const attributes = new Map<string, string>();
  let expression = "";
  for (const { key, value: written } of value.entries) {
    if (!typeKeys.includes(key.value)) continue;
    const node = newestOf(written);
    const text = isFlow(node) || node.kind !== "map" ? sourceOf(node) : "";
    if (key.value === "type") expression = flowType(text, node);
    else attributes.set(key.value, text);
  }
  return { expression, attributes };
}

function flowType(text: string, node: Entry["value"]): string {
  return node.kind === "string" && /[{}[\],]/.test(node.value) ? JSON.stringify(node.value) : text;
}

/** The last value of a version map; any other node is itself. */
function newestOf(node: Entry["value"]): Entry["value"] {
  if (node.kind !== "map" || node.entries.length === 0) return node;
  const isVersionMap = node.entries.every(({ key }) => /^\d+\.\d+\.\d+$/.test(key.value));
  return isVersionMap ? (node.entries.at(-1)?.value ?? node) : node;
}

function hasOwnSpellings({ value }: Entry): boolean {
  return value.kind === "map" && value.entries.some(({ key }) => key.value !== "type" && typeKeys.includes(key.value));
}

/** Where a member of a declaration exists among its released versions, and where it ends. */
export interface Lifespan {
  readonly since?: string;
  readonly until?: string;
}

/** The lifespan of what was released in some versions; undefined where it went and came back. */
export function lifespanOf(
  present: readonly string[],
  versions: readonly string[],
  target: string | undefined,
): Lifespan | undefined {
  const [first, last] = [present[0], present.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [versions.indexOf(first), versions.indexOf(last)];
  if (to - from + 1 !== present.length) return undefined;
  const until = versions[to + 1] ?? target;
  return { ...(from === 0 ? {} : { since: first }), ...(until === undefined ? {} : { until }) };
}

/** The key and the keys of a field that is put back; a reason where it can't be. */
export function restoredField(
  member: Pick<MemberChange, "key" | "released">,
  versions: readonly string[],
  target: string | undefined,
  standIn: string | undefined,
  scope: TypeScope,
): { readonly key: string; readonly texts: ReadonlyMap<string, string> } | string {
  const { key, released } = member;
  const life = lifespanOf(
    released.map(({ version }) => version),
    versions,
    target,
  );
  if (life === undefined) return "it was gone for some versions";
  if (released.some(({ lifts }) => lifts.has("convert")))
    return "a function makes its values, and the lock does not say where that stands";
  const newest = released.at(-1);
  const last = newest === undefined ? undefined : readLockedField(newest.text);
  const inline = last?.type.kind === "name" ? scope.inlineBody(last.type.name, key) : undefined;
  const states: { version: string; value: FieldState }[] = [];
  for (const state of released) {
    const value = fieldState(state, scope, key, inline === undefined);
    if (typeof value === "string") return value;
    states.push({ version: state.version, value: standIn === undefined ? value : { ...value, standIn } });
  }
  const others = otherCourses(key, states);
  if ("ends" in others) return `a version map can't say that "${others.ends}" ends`;
  const types = inline ?? typeEdit(states, scope).texts;
  const texts = new Map<string, string>(types);
  if (life.since !== undefined) texts.set("since", life.since);
  if (life.until !== undefined) texts.set("until", life.until);
  for (const [name, text] of others.texts) texts.set(name, text);
  return { key: others.isOptional ? `${key}?` : key, texts };
}

/** Behind which entry of a map of fields a field is put back: that of the next lower number, so that it stands where it stood. */
export function placeOf(map: MapNode, declaration: RecordDeclaration, number: number): number {
  const numbers = new Map(declaration.fields.map((field) => [field.span.start, field.wires[0]?.number ?? 0]));
  let behind = 0;
  for (const [index, { key }] of map.entries.entries()) {
    const own = numbers.get(key.span.start);
    if (own !== undefined && own < number) behind = index + 1;
  }
  return behind;
}
