import type { History } from "../../evolve/index.js";
import { type Lift, latestShape, type Package, type Shape, shapesOf, type Type } from "../../ir/index.js";
import { liftsOf, planOf } from "./plans.js";

/** What the modules must hold: which lifts are decoded, and which shapes are encoded. */
export interface Needed {
  readonly decoded: ReadonlySet<Lift>;
  readonly encoded: ReadonlySet<Shape>;
}

/** Gathers what all packages need, from the events and named types down. */
export function gatherNeeded(history: History): Needed {
  const decoded = new Set<Lift>();
  const encoded = new Set<Shape>();
  const open: Lift[] = [];

  function decode(lift: Lift): void {
    if (decoded.has(lift)) return;
    decoded.add(lift);
    open.push(lift);
  }

  function follow(lift: Lift): void {
    switch (lift.kind) {
      case "record":
        for (const { to, source } of lift.fields) {
          if (source.kind === "field") {
            for (const inner of liftsOf(planOf(source.value, source.from.type, to.type, history))) decode(inner);
          } else if (source.kind === "made") {
            for (const { type } of source.from)
              for (const inner of liftsOf(planOf({ kind: "same" }, type, type, history))) decode(inner);
          }
        }
        return;
      case "union":
        for (const { content } of lift.variants) if (content !== undefined) decode(content);
        return;
      case "enum":
    }
  }

  function encode(shape: Shape): void {
    if (encoded.has(shape)) return;
    encoded.add(shape);
    if (shape.kind === "record") for (const { type } of shape.fields) eachShape(type, encode);
    if (shape.kind === "union") for (const { content } of shape.variants) encode(content);
  }

  for (const pkg of history.model.packages) {
    for (const event of pkg.events) {
      const { latest } = event;
      for (const { payload, envelope } of event.versions) {
        decode(history.lift(payload, latest.payload));
        if (envelope !== undefined && latest.envelope !== undefined) decode(history.lift(envelope, latest.envelope));
      }
      if (event.removed) continue;
      for (const version of event.versions) {
        if (version.version.released === undefined && version !== event.current) continue;
        encode(version.payload);
        if (version.envelope !== undefined) encode(version.envelope);
      }
    }
    for (const declaration of namedTypes(pkg)) {
      const latest: Shape = latestShape(declaration);
      for (const shape of shapesOf(declaration)) decode(history.lift(shape, latest));
      encode(latest);
    }
  }
  for (let lift = open.pop(); lift !== undefined; lift = open.pop()) follow(lift);
  return { decoded, encoded };
}

/** Types that stand on their own: neither in the place of another, nor an envelope. */
export function namedTypes(pkg: Package): Package["declarations"] {
  return pkg.declarations.filter(
    (declaration) => declaration.owner === undefined && declaration !== pkg.envelope?.record,
  );
}

/** The shapes that a type refers to itself. */
export function eachShape(type: Type, visit: (shape: Shape) => void): void {
  switch (type.kind) {
    case "scalar":
      return;
    case "list":
      eachShape(type.element, visit);
      return;
    case "map":
      eachShape(type.value, visit);
      return;
    case "nullable":
      eachShape(type.inner, visit);
      return;
    case "reference":
      visit(type.shape);
  }
}
