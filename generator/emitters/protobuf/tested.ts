import { guardedShapes, leadingTo, recursiveDeclarations } from "../../emit/index.js";
import type { Model, Package, Shape } from "../../ir/index.js";
import { eachShape } from "./needed.js";

/** Where values are tested while they are written, so that the guard need not be asked before. */
export interface Tested {
  readonly packages: ReadonlyMap<string, Package>;
  /** Whether the encoder of a shape tests the values of its own fields. */
  readonly itself: (shape: Shape) => boolean;
  /** Whether encoding a shape refuses all that its guard refuses, however deep. */
  readonly whole: (shape: Shape) => boolean;
}

/**
 * Of an event that is written as an older version than the latest, the guard is asked before, since what the older one lacks is not written. What
 * such events are made of is not tested again. What is nested in itself is left to the guard too, which counts.
 */
export function createTested(model: Model): Tested {
  const guarded = guardedShapes(model.packages);
  const endless = leadingTo(recursiveDeclarations(model), model);
  const lowered = new Set<Shape>();
  for (const { latest, current, removed } of model.packages.flatMap(({ events }) => events)) {
    if (removed || (latest.envelope === current.envelope && latest.payload === current.payload)) continue;
    for (const shape of [current.envelope, current.payload]) if (shape !== undefined) gather(shape, lowered);
  }
  const itself = (shape: Shape): boolean =>
    guarded.has(shape) && !endless.has(shape.declaration) && !lowered.has(shape);
  return {
    packages: new Map(model.packages.map((pkg) => [pkg.name, pkg])),
    itself,
    whole: (shape) => itself(shape) && [...gather(shape, new Set())].every(itself),
  };
}

/** Adds a shape and all that it is made of. */
function gather(shape: Shape, found: Set<Shape>): ReadonlySet<Shape> {
  if (found.has(shape)) return found;
  found.add(shape);
  if (shape.kind === "record") for (const { type } of shape.fields) eachShape(type, (inner) => gather(inner, found));
  if (shape.kind === "union") for (const { content } of shape.variants) gather(content, found);
  return found;
}
