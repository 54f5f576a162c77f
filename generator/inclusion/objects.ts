import type { ExactJson } from "../source/index.js";
import { holds } from "./holds.js";
import { createKeyClasses, type KeyClass, type KeyClasses, mentionedNames } from "./keys.js";
import type { Node } from "./nodes.js";
import { found, none, type Outcome, unknown } from "./outcome.js";
import type { Solver } from "./search.js";

/** Properties of some names, with what their values must be. */
export interface Properties {
  readonly names: Node;
  readonly value: Node;
}

interface ObjectQuestion {
  readonly least: number;
  readonly most: number;
  /** Each property with such a name has such a value. */
  readonly universals: readonly Properties[];
  /** Some property has such a name and such a value. */
  readonly existentials: readonly Properties[];
}

/** What has been decided to stand in the object. */
interface Draft {
  /** Values' sets by name. */
  readonly named: ReadonlyMap<string, Node>;
  /** Properties whose names are not chosen yet. */
  readonly fresh: readonly { readonly class: KeyClass; readonly value: Node }[];
}

const maximumProperties = 10_000;

/** An object in all given sets, with as few properties as it must have. */
export function findObject(atoms: readonly Node[], solver: Solver): Outcome {
  const { nodes, solve, budget } = solver;
  const question = gather(atoms, solver);
  const { least, most, universals, existentials } = question;
  if (least > most) return none;
  if (least > maximumProperties) return unknown(`it needs an object of ${least} properties`);
  const mentioned = lazily(() => mentionedNames([...universals, ...existentials].map(({ names }) => names)));
  const classes = createKeyClasses(question, mentioned, solver);
  const { byName, others } = sortByName(universals);
  let doubt = none;
  const goals = new Map<string, Node>();

  function goalOf(name: string): Node {
    let goal = goals.get(name);
    if (goal === undefined) {
      budget.spend(1);
      const values: Node[] = [...(byName.get(name) ?? [])];
      for (const { names, value } of others) {
        const isNamed = holds(names, name);
        if (isNamed === undefined) doubt = unknown("it hangs on a pattern that is not understood");
        if (isNamed !== false) values.push(value);
      }
      goal = nodes.all(values);
      goals.set(name, goal);
    }
    return goal;
  }

  /** Whether a set has a member; where that is not known, it is left out with a doubt. */
  function isPossible(goal: Node): boolean {
    const outcome = solve(goal);
    if (outcome.kind === "unknown") doubt = outcome;
    return outcome.kind === "found";
  }

  function* waysToHave({ names, value }: Properties, { named, fresh }: Draft): Iterable<Draft> {
    for (const name of namesOf(names) ?? mentioned()) {
      if (holds(names, name) !== true) continue;
      const goal = nodes.all([named.get(name) ?? goalOf(name), value]);
      if (isPossible(goal)) yield { named: new Map(named).set(name, goal), fresh };
    }
    for (const keyClass of classes.satisfying(names)) {
      const goal = nodes.all([classes.valueOf(keyClass), value]);
      if (isPossible(goal)) yield { named, fresh: [...fresh, { class: keyClass, value: goal }] };
    }
    for (const [index, property] of fresh.entries()) {
      if (!classes.isSatisfying(property.class, names)) continue;
      const goal = nodes.all([property.value, value]);
      if (isPossible(goal)) yield { named, fresh: fresh.with(index, { ...property, value: goal }) };
    }
  }

  function complete(draft: Draft, left: readonly Properties[]): Outcome {
    budget.spend(1);
    const [first, ...others] = left;
    if (first === undefined) return build(draft);
    let result = none;
    for (const next of waysToHave(first, draft)) {
      const outcome = complete(next, others);
      if (outcome.kind === "found") return outcome;
      if (outcome.kind === "unknown") result = outcome;
    }
    return result;
  }

  function build({ named, fresh }: Draft): Outcome {
    if (named.size + fresh.length > most) return none;
    const object = new Map<string, ExactJson>();
    const put = (name: string, goal: Node): void => {
      const outcome = solve(goal);
      if (outcome.kind === "found") object.set(name, outcome.value);
    };
    for (const [name, goal] of named) put(name, goal);
    const exhausted = new Set<KeyClass>();
    const putFresh = (keyClass: KeyClass, goal: Node): boolean => {
      const name = exhausted.has(keyClass) ? none : classes.nameOf(keyClass, object);
      if (name.kind === "unknown") doubt = name;
      if (name.kind !== "found") exhausted.add(keyClass);
      else put(String(name.value), goal);
      return name.kind === "found";
    };
    for (const property of fresh) if (!putFresh(property.class, property.value)) return none;
    if (object.size < least) fillUp(object, putFresh, put);
    return object.size < least ? none : found(Object.fromEntries(object));
  }

  /** Adds properties that nothing asks for, up to the least number. */
  function fillUp(
    object: ReadonlyMap<string, ExactJson>,
    putFresh: (keyClass: KeyClass, goal: Node) => boolean,
    put: (name: string, goal: Node) => void,
  ): void {
    for (const name of mentioned()) {
      if (object.size >= least) return;
      if (!object.has(name) && isPossible(goalOf(name))) put(name, goalOf(name));
    }
    for (const keyClass of classes.satisfying(nodes.any)) {
      const goal = classes.valueOf(keyClass);
      if (!isPossible(goal)) continue;
      while (object.size < least && putFresh(keyClass, goal));
    }
  }

  // Those that name one property have one way: they come first, and are no loop within a loop.
  const single = ({ names }: Properties) => (names.kind === "among" ? names.values.size : Number.POSITIVE_INFINITY);
  // What is narrowed further is what fails, if anything does.
  const certain = existentials.filter((property) => single(property) === 1);
  const isRequired = ({ value }: Properties) => value === nodes.any;
  const named = new Map<string, Node>();
  for (const { names, value } of [...certain.filter((item) => !isRequired(item)), ...certain.filter(isRequired)]) {
    for (const name of namesOf(names) ?? []) {
      const goal = nodes.all([named.get(name) ?? goalOf(name), value]);
      if (!isPossible(goal)) return doubt;
      named.set(name, goal);
    }
  }
  const open = existentials.filter((property) => single(property) !== 1);
  const outcome = complete(
    { named, fresh: [] },
    open.sort((left, right) => single(left) - single(right)),
  );
  return outcome.kind === "none" ? doubtOf(doubt, classes) : outcome;
}

/** Made when it is needed: most goals fail before. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The names of a plain list. */
function namesOf(names: Node): readonly string[] | undefined {
  return names.kind === "among"
    ? [...names.values.values()].filter((name): name is string => typeof name === "string")
    : undefined;
}

/** What must hold under a name, apart from what must hold under the names of some set. */
function sortByName(universals: readonly Properties[]) {
  const byName = new Map<string, Node[]>();
  const others: Properties[] = [];
  for (const property of universals) {
    const names = namesOf(property.names);
    if (names === undefined) others.push(property);
    for (const name of names ?? []) byName.set(name, [...(byName.get(name) ?? []), property.value]);
  }
  return { byName, others };
}

function doubtOf(doubt: Outcome, classes: KeyClasses): Outcome {
  return doubt.kind === "none" ? classes.doubt() : doubt;
}

function gather(atoms: readonly Node[], { nodes }: Solver): ObjectQuestion {
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  const universals: Properties[] = [];
  const existentials: Properties[] = [];
  for (const atom of atoms) {
    if (atom.kind === "size" && atom.side === "least") least = Math.max(least, atom.count);
    else if (atom.kind === "size") most = Math.min(most, atom.count);
    else if (atom.kind === "each") universals.push(atom);
    else if (atom.kind === "not" && atom.item.kind === "each") {
      existentials.push({ names: atom.item.names, value: nodes.not(atom.item.value) });
    }
  }
  return { least, most, universals, existentials };
}
