import type { Naming } from "../../emit/index.js";
import type { History } from "../../evolve/index.js";
import {
  type Lift,
  latestShape,
  type Package,
  type Shape,
  shapesOf,
  type Type,
  writableVersions,
} from "../../ir/index.js";
import { liftsOf, planOf } from "./plans.js";
import type { Tested } from "./tested.js";

/** What the modules must hold: which lifts are decoded, and which are encoded. */
export interface Needed {
  readonly decoded: ReadonlySet<Lift>;
  /** From the shape that a value has to the one that is written; mostly they are one. */
  readonly encoded: ReadonlySet<Lift>;
}

/** The function that writes a value of a shape as another shape has it, or as it is. */
export function encoderOf(from: Shape, to: Shape, naming: Naming): ReturnType<Naming["functionOf"]> {
  return from === to ? naming.functionOf("encode", from) : naming.liftFunctionOf("encode", from, to);
}

/** Gathers what all packages need, from the events and named types down. */
export function gatherNeeded(history: History, tested: Tested): Needed {
  const decoded = new Set<Lift>();
  const encoded = new Set<Lift>();
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

  function encode(from: Shape, to: Shape = from): void {
    const lift = history.lift(from, to);
    if (encoded.has(lift)) return;
    encoded.add(lift);
    if (lift.kind === "record") {
      for (const { to: field, source } of lift.fields)
        if (source.kind === "field") eachPair(source.from.type, field.type, encode);
    } else if (lift.kind === "union") {
      for (const { from: variant, to: image } of lift.variants)
        if (image !== undefined) encode(variant.content, image.content);
    }
  }

  for (const pkg of history.model.packages) {
    for (const event of pkg.events) {
      const { latest } = event;
      for (const { payload, envelope } of event.versions) {
        decode(history.lift(payload, latest.payload));
        if (envelope !== undefined && latest.envelope !== undefined) decode(history.lift(envelope, latest.envelope));
      }
      if (event.removed) continue;
      for (const { payload, envelope } of writableVersions(event).filter((version) => version !== event.current)) {
        encode(payload);
        if (envelope !== undefined) encode(envelope);
      }
      const { current } = event;
      if (tested.payload(event)) encode(latest.payload, current.payload);
      if (!tested.payload(event) || (current.envelope !== undefined && !tested.event(event))) encode(current.payload);
      if (current.envelope !== undefined)
        encode((tested.event(event) ? latest.envelope : undefined) ?? current.envelope, current.envelope);
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

/** The shapes that a type refers to, beside those in the same places of another type. */
function eachPair(from: Type, to: Type, visit: (from: Shape, to: Shape) => void): void {
  const targets: Shape[] = [];
  eachShape(to, (shape) => targets.push(shape));
  eachShape(from, (shape) => visit(shape, targets.shift() ?? shape));
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
