import { type Declaration, type Model, type Shape, shapeIn } from "../ir/index.js";

/** Declarations whose values can hold, however deep, values of their own kind. */
export function recursiveDeclarations(model: Model): ReadonlySet<Declaration> {
  const targets = new Map<Declaration, ReadonlySet<Declaration>>();
  for (const pkg of model.packages) {
    for (const declaration of pkg.declarations) targets.set(declaration, targetsOf(declaration));
  }
  // What refers to nothing that is left can't be in a circle, nor can what nothing that is left refers to.
  prune(targets);
  prune(reversed(targets), (declaration) => targets.delete(declaration));
  return new Set([...targets.keys()].filter((declaration) => reaches(declaration, declaration, targets)));
}

/** Declarations that lead to one of some others, these included. */
export function leadingTo(goals: ReadonlySet<Declaration>, model: Model): ReadonlySet<Declaration> {
  const graph: Graph = new Map(
    model.packages.flatMap((pkg) =>
      pkg.declarations.map((declaration) => [declaration, targetsOf(declaration)] as const),
    ),
  );
  const sources = reversed(graph);
  const found = new Set(goals);
  for (const goal of found) for (const source of sources.get(goal) ?? []) found.add(source);
  return found;
}

function targetsOf(declaration: Declaration): ReadonlySet<Declaration> {
  const found = new Set<Declaration>();
  const add = (shape: Shape | undefined): void => {
    if (shape !== undefined) found.add(shape.declaration);
  };
  for (const shape of new Set<Shape>(declaration.shapes.values())) {
    if (shape.kind === "record") for (const { type } of shape.fields) add(shapeIn(type));
    if (shape.kind === "union") for (const { content } of shape.variants) add(content);
  }
  return found;
}

type Graph = Map<Declaration, ReadonlySet<Declaration>>;

function reversed(graph: Graph): Graph {
  const sources = new Map<Declaration, Set<Declaration>>(
    [...graph.keys()].map((declaration) => [declaration, new Set()]),
  );
  for (const [source, targets] of graph) for (const target of targets) sources.get(target)?.add(source);
  return sources;
}

/** Takes out, again and again, what points at nothing that is left. */
function prune(graph: Graph, removed: (declaration: Declaration) => void = () => {}): void {
  const open = new Map(
    [...graph].map(([source, targets]) => [source, [...targets].filter((target) => graph.has(target)).length]),
  );
  const sources = reversed(graph);
  const queue = [...open].filter(([, count]) => count === 0).map(([declaration]) => declaration);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    graph.delete(next);
    removed(next);
    for (const source of sources.get(next) ?? []) {
      const count = (open.get(source) ?? 0) - 1;
      open.set(source, count);
      if (count === 0) queue.push(source);
    }
  }
}

function reaches(from: Declaration, to: Declaration, graph: Graph): boolean {
  const seen = new Set<Declaration>();
  const queue = [...(graph.get(from) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(graph.get(next) ?? []));
  }
  return false;
}
