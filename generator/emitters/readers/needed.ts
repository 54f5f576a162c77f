import type { History } from "../../evolve/index.js";
import {
  type Lift,
  latestShape,
  type Package,
  type RecordLift,
  type RecordShape,
  type Shape,
  shapesOf,
  type Type,
  type ValueLift,
} from "../../ir/index.js";
import { isPayloadPrinted, isPrintable } from "./texts.js";

/** What a package's modules must hold: which lifts are read, which are followed in TypeScript, which shapes are written. */
export interface Needed {
  readonly reads: ReadonlySet<Lift>;
  readonly lifts: ReadonlySet<Lift>;
  readonly writes: ReadonlySet<Shape>;
  /** Those of them that are written as text too. */
  readonly prints: ReadonlySet<RecordShape>;
}

/** Gathers what all packages need, from the events down. */
export function gatherNeeded(history: History): Needed {
  const reads = new Set<Lift>();
  const lifts = new Set<Lift>();
  const writes = new Set<Shape>();
  const prints = new Set<RecordShape>();

  function read(lift: Lift): void {
    if (reads.has(lift)) return;
    reads.add(lift);
    switch (lift.kind) {
      case "record":
        for (const { source } of lift.fields)
          if (source.kind === "field") readValueLift(source.value, source.from.type);
        // What goes nowhere, or to a function, is read as it is.
        for (const field of lift.from.fields) {
          if (!lift.fields.some(({ source }) => source.kind === "field" && source.from === field)) readType(field.type);
        }
        return;
      case "union":
        for (const { from, to, content } of lift.variants) {
          if (content !== undefined) read(content);
          else if (to !== undefined) for (const shape of [from.content, to.content]) read(history.lift(shape, shape));
        }
        return;
      case "enum":
    }
  }

  function readValueLift(value: ValueLift, from: Type): void {
    switch (value.kind) {
      case "declaration":
        read(value.lift);
        return;
      case "list":
        readValueLift(value.element, from.kind === "list" ? from.element : from);
        return;
      case "map":
        readValueLift(value.value, from.kind === "map" ? from.value : from);
        return;
      case "nullable":
      case "from-nullable":
        readValueLift(value.inner, from.kind === "nullable" ? from.inner : from);
        return;
      case "to-nullable":
        readValueLift(value.inner, from);
        return;
      case "wrap":
        readValueLift(value.element, from);
        return;
      case "unwrap":
        readValueLift(value.element, from.kind === "list" ? from.element : from);
        return;
      default:
        readType(from);
    }
  }

  function readType(type: Type): void {
    eachReference(type, (shape) => read(history.lift(shape, shape)));
  }

  function write(shape: Shape): void {
    if (writes.has(shape)) return;
    writes.add(shape);
    if (shape.kind === "record") for (const { type } of shape.fields) eachReference(type, write);
    if (shape.kind === "union") for (const { content } of shape.variants) write(content);
  }

  function print(shape: Shape): void {
    if (shape.kind !== "record" || prints.has(shape) || !isPrintable(shape)) return;
    prints.add(shape);
    for (const { type } of shape.fields) eachReference(type, print);
  }

  function follow(lift: Lift): void {
    if (lifts.has(lift)) return;
    lifts.add(lift);
    if (lift.kind === "record")
      for (const { source } of lift.fields) if (source.kind === "field") followValue(source.value);
    if (lift.kind === "union") {
      for (const { to, content } of lift.variants) {
        if (content !== undefined && !content.identical) follow(content);
        // A variant that stands in is read from nothing.
        if (content === undefined && to !== undefined) read(history.lift(to.content, to.content));
      }
    }
  }

  function followValue(value: ValueLift): void {
    switch (value.kind) {
      case "declaration":
        follow(value.lift);
        return;
      case "list":
      case "wrap":
      case "unwrap":
        followValue(value.element);
        return;
      case "map":
        followValue(value.value);
        return;
      case "nullable":
      case "to-nullable":
      case "from-nullable":
        followValue(value.inner);
    }
  }

  for (const pkg of history.model.packages) {
    for (const event of pkg.events) {
      const { latest, current } = event;
      for (const { payload, envelope } of event.versions) {
        read(history.lift(payload, latest.payload));
        if (envelope !== undefined && latest.envelope !== undefined) read(history.lift(envelope, latest.envelope));
      }
      for (const version of event.versions) {
        write(version.payload);
        if (version.envelope !== undefined) write(version.envelope);
        followPair(latest.payload, version.payload);
        if (latest.envelope !== undefined && version.envelope !== undefined)
          followPair(latest.envelope, version.envelope);
      }
      if (!event.removed && isPayloadPrinted(event, current)) print(current.payload);
      if (!event.removed) for (const { type } of current.envelope?.fields ?? []) eachReference(type, print);
      followPair(current.payload, latest.payload);
      if (latest.envelope !== undefined && current.envelope !== undefined)
        followPair(current.envelope, latest.envelope);
    }
    for (const declaration of namedTypes(pkg)) {
      const latest = latestShape(declaration) as Shape;
      for (const shape of shapesOf(declaration)) read(history.lift(shape, latest));
      write(latest);
    }
  }
  return { reads, lifts, writes, prints };

  function followPair(from: RecordLift["from"], to: RecordLift["to"]): void {
    if (from !== to) follow(history.lift(from, to));
  }
}

function namedTypes(pkg: Package): Package["declarations"] {
  return pkg.declarations.filter(
    (declaration) => declaration.owner === undefined && declaration !== pkg.envelope?.record,
  );
}

function eachReference(type: Type, visit: (shape: Shape) => void): void {
  switch (type.kind) {
    case "scalar":
      return;
    case "list":
      eachReference(type.element, visit);
      return;
    case "map":
      eachReference(type.value, visit);
      return;
    case "nullable":
      eachReference(type.inner, visit);
      return;
    case "reference":
      visit(type.shape);
  }
}
