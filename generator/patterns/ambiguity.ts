import type { Automaton } from "./automaton.js";

/**
 * A part of the automaton that a word leads back to in more than one way. Read again and again, it makes a backtracking matcher try
 * 2^n ways (`exponential`: EDA), or n^degree (`polynomial`: IDA), before it gives up. See Weideman et al., "Analyzing Matching Time
 * Behavior of Backtracking Regular Expression Matchers by Using Ambiguity of NFA", CIAA 2016.
 */
export interface Ambiguity {
  readonly growth: "exponential" | "polynomial";
  /** The state that the word leads back to. */
  readonly state: number;
  /** The word, as positions in the alphabet. */
  readonly word: readonly number[];
  /** At least 2 for a polynomial. */
  readonly degree: number;
}

/** What the search is given up at: the automaton is then too tangled to say anything. */
const maximumSteps = 3_000_000;

/** All ambiguities, the worst first; undefined where the search was given up. */
export function ambiguitiesOf(automaton: Automaton): readonly Ambiguity[] | undefined {
  const budget = { left: maximumSteps };
  const components = cyclesOf(automaton);
  const exponential = components.flatMap((component) => exponentialIn(automaton, component, budget) ?? []);
  const polynomial = polynomialBetween(automaton, components, budget);
  return budget.left <= 0 ? undefined : [...exponential, ...polynomial];
}

type Component = ReadonlySet<number>;

/** Strongly connected components with a cycle (Tarjan, without recursion). */
function cyclesOf({ next }: Automaton): readonly Component[] {
  return componentsOf(next.length, (state) => (next[state] ?? []).map(({ to }) => to)).filter((component) => {
    const [only] = component;
    return component.size > 1 || (only !== undefined && next[only]?.some(({ to }) => to === only) === true);
  });
}

function componentsOf(size: number, successors: (node: number) => readonly number[]): readonly Component[] {
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack: number[] = [];
  const components: Component[] = [];
  let count = 0;
  for (let root = 0; root < size; root += 1) {
    if (index[root] !== -1) continue;
    const work: { readonly node: number; readonly targets: readonly number[]; at: number }[] = [];
    const enter = (node: number): void => {
      index[node] = count;
      low[node] = count;
      count += 1;
      stack.push(node);
      onStack[node] = 1;
      work.push({ node, targets: successors(node), at: 0 });
    };
    enter(root);
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const target = frame.targets[frame.at];
      frame.at += 1;
      if (target !== undefined) {
        if (index[target] === -1) enter(target);
        else if (onStack[target] === 1) low[frame.node] = Math.min(low[frame.node] ?? 0, index[target] ?? 0);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) low[parent.node] = Math.min(low[parent.node] ?? 0, low[frame.node] ?? 0);
      if (low[frame.node] !== index[frame.node]) continue;
      const component = new Set<number>();
      for (;;) {
        const node = stack.pop();
        if (node === undefined) break;
        onStack[node] = 0;
        component.add(node);
        if (node === frame.node) break;
      }
      components.push(component);
    }
  }
  return components;
}

interface Budget {
  left: number;
}

/** The position of the lowest bit: one character that a mask has. */
function anyOf(mask: bigint): number {
  let position = 0;
  for (let rest = mask; (rest & 1n) === 0n; rest >>= 1n) position += 1;
  return position;
}

/** Two ways from a state back to itself on one word. */
function exponentialIn(automaton: Automaton, component: Component, budget: Budget): Ambiguity | undefined {
  const { masks, next } = automaton;
  const inside = (state: number): readonly { readonly to: number; readonly ways: number }[] =>
    (next[state] ?? []).filter(({ to }) => component.has(to) && (masks[to] ?? 0n) !== 0n);
  for (const state of component) {
    const twice = inside(state).find(({ ways }) => ways > 1);
    if (twice === undefined) continue;
    const back = findPath(
      [twice.to],
      ([at]) => inside(at ?? 0).map(({ to }) => [to]),
      ([at]) => at === state,
      masks,
      budget,
    );
    if (back !== undefined)
      return { growth: "exponential", state, word: [anyOf(masks[twice.to] ?? 1n), ...back], degree: 0 };
  }
  // Pairs that split up and meet again.
  const states = [...component];
  const order = new Map(states.map((state, index) => [state, index]));
  const size = states.length;
  if (size * size > 250_000) {
    budget.left = 0;
    return undefined;
  }
  const successors = (pair: number): readonly number[] => {
    const left = inside(states[Math.floor(pair / size)] ?? 0);
    const right = inside(states[pair % size] ?? 0);
    budget.left -= left.length * right.length + 1;
    if (budget.left <= 0) return [];
    return left.flatMap((one) =>
      right
        .filter((other) => ((masks[one.to] ?? 0n) & (masks[other.to] ?? 0n)) !== 0n)
        .map((other) => (order.get(one.to) ?? 0) * size + (order.get(other.to) ?? 0)),
    );
  };
  for (const meeting of componentsOf(size * size, successors)) {
    const same = [...meeting].find((pair) => Math.floor(pair / size) === pair % size);
    const apart = [...meeting].find((pair) => Math.floor(pair / size) !== pair % size);
    if (same === undefined || apart === undefined) continue;
    const state = states[same % size] ?? 0;
    const other = [states[Math.floor(apart / size)] ?? 0, states[apart % size] ?? 0];
    const step = ([left, right]: readonly number[]): readonly (readonly number[])[] =>
      inside(left ?? 0).flatMap((one) => inside(right ?? 0).map((two) => [one.to, two.to]));
    const out = findPath([state, state], step, (pair) => pair[0] === other[0] && pair[1] === other[1], masks, budget);
    const back = findPath(other, step, (pair) => pair[0] === state && pair[1] === state, masks, budget);
    if (out !== undefined && back !== undefined)
      return { growth: "exponential", state, word: [...out, ...back], degree: 0 };
  }
  return undefined;
}

/** The word of a shortest path between tuples of states that read the same, by breadth first; "" where they are equal. */
function findPath(
  from: readonly number[],
  step: (states: readonly number[]) => readonly (readonly number[])[],
  isGoal: (states: readonly number[]) => boolean,
  masks: readonly bigint[],
  budget: Budget,
  atLeastOne: boolean = false,
): readonly number[] | undefined {
  if (!atLeastOne && isGoal(from)) return [];
  interface Node {
    readonly states: readonly number[];
    readonly before: Node | undefined;
    readonly character: number;
  }
  const seen = new Set<string>();
  let layer: Node[] = [{ states: from, before: undefined, character: -1 }];
  while (layer.length > 0) {
    const following: Node[] = [];
    for (const node of layer) {
      for (const states of step(node.states)) {
        budget.left -= 1;
        if (budget.left <= 0) return undefined;
        const mask = states.reduce((common, state) => common & (masks[state] ?? 0n), -1n);
        const key = states.join();
        if (mask === 0n || seen.has(key)) continue;
        seen.add(key);
        const reached: Node = { states, before: node, character: anyOf(mask) };
        if (isGoal(states)) {
          const word: number[] = [];
          for (let at: Node | undefined = reached; at?.before !== undefined; at = at.before) word.unshift(at.character);
          return word;
        }
        following.push(reached);
      }
    }
    layer = following;
  }
  return undefined;
}

/** Two loops, the second reached from the first, that both read the same word: n ways to split n repetitions. */
function polynomialBetween(
  automaton: Automaton,
  components: readonly Component[],
  budget: Budget,
): readonly Ambiguity[] {
  const { masks, next } = automaton;
  const links: {
    readonly from: number;
    readonly to: number;
    readonly state: number;
    readonly word: readonly number[];
  }[] = [];
  const reach = components.map((component) => reachable(automaton, component));
  const letters = components.map((component) =>
    [...component].reduce((mask, state) => mask | (masks[state] ?? 0n), 0n),
  );
  for (const [from, first] of components.entries()) {
    for (const [to, second] of components.entries()) {
      const common = (letters[from] ?? 0n) & (letters[to] ?? 0n);
      if (from === to || common === 0n || ![...second].some((state) => reach[from]?.has(state) === true)) continue;
      const between = new Set([...(reach[from] ?? [])].filter((state) => reachesInto(reach, components, state, to)));
      const found = linkBetween(first, second, between);
      if (found !== undefined) links.push({ from, to, ...found });
    }
  }
  return links
    .map(({ from, to, state, word }) => ({
      growth: "polynomial" as const,
      state,
      word,
      degree: 1 + longestChain(links, to, new Set([from])),
    }))
    .sort((left, right) => right.degree - left.degree);

  function linkBetween(
    first: Component,
    second: Component,
    between: ReadonlySet<number>,
  ): { readonly state: number; readonly word: readonly number[] } | undefined {
    const targets = (state: number, allowed: ReadonlySet<number>): readonly number[] =>
      (next[state] ?? []).map(({ to }) => to).filter((to) => allowed.has(to));
    for (const start of first) {
      for (const end of second) {
        const word = findPath(
          [start, start, end],
          ([x, y, z]) =>
            targets(x ?? 0, first).flatMap((one) =>
              targets(z ?? 0, second)
                .filter((three) => ((masks[one] ?? 0n) & (masks[three] ?? 0n)) !== 0n)
                .flatMap((three) => targets(y ?? 0, between).map((two) => [one, two, three])),
            ),
          ([x, y, z]) => x === start && y === end && z === end,
          masks,
          budget,
          true,
        );
        if (word !== undefined) return { state: start, word };
        if (budget.left <= 0) return undefined;
      }
    }
    return undefined;
  }
}

function reachable({ next }: Automaton, from: Component): ReadonlySet<number> {
  const seen = new Set(from);
  const open = [...from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const { to } of next[state] ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

/** Whether a state may lead into a component; those on no cycle are let through. */
function reachesInto(
  reach: readonly ReadonlySet<number>[],
  components: readonly Component[],
  state: number,
  to: number,
): boolean {
  const own = components.findIndex((component) => component.has(state));
  if (own === -1 || own === to) return true;
  return [...(components[to] ?? [])].some((target) => reach[own]?.has(target) === true);
}

/** How many links follow each other from a component on. */
function longestChain(
  links: readonly { readonly from: number; readonly to: number }[],
  component: number,
  seen: ReadonlySet<number>,
): number {
  let longest = 1;
  for (const { from, to } of links) {
    if (from !== component || seen.has(to)) continue;
    longest = Math.max(longest, 1 + longestChain(links, to, new Set([...seen, component])));
  }
  return longest;
}
