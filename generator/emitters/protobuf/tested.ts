import { envelopeNeeds, guardedShapes, leadingTo, recursiveDeclarations } from "../../emit/index.js";
import { downcastOf, type History } from "../../evolve/index.js";
import {
  type EventDeclaration,
  type FieldLift,
  type Lift,
  latestShape,
  mayBeAbsent,
  type Package,
  type RecordLift,
  type Shape,
  type Type,
  type ValueLift,
} from "../../ir/index.js";
import { eachShape } from "./needed.js";

/** Where values are tested while they are written, so that the guard need not be asked before. */
export interface Tested {
  readonly packages: ReadonlyMap<string, Package>;
  /** Whether the encoder of a shape tests the values of its own fields. */
  readonly itself: (shape: Shape) => boolean;
  /** Whether encoding a shape refuses all that its guard refuses, however deep. */
  readonly whole: (shape: Shape) => boolean;
  /** Whether writing the latest payload, as the version that writers write has it, refuses all that its guard refuses. */
  readonly payload: (event: EventDeclaration) => boolean;
  /** The same of an event with its envelope. */
  readonly event: (event: EventDeclaration) => boolean;
}

/**
 * What is nested in itself is left to the guard, which counts. So is an event that must be made into an older version before it is written; but
 * most latest events can be written as the older version at once, while what only the latest has is tested without being written.
 */
export function createTested(history: History): Tested {
  const { packages: all } = history.model;
  const guarded = guardedShapes(all);
  const endless = leadingTo(recursiveDeclarations(history.model), history.model);
  const packages = new Map(all.map((pkg) => [pkg.name, pkg]));
  const itself = (shape: Shape): boolean => guarded.has(shape) && !endless.has(shape.declaration);
  const whole = (shape: Shape): boolean => itself(shape) && [...gather(shape, new Set())].every(itself);
  const passes: Passes = (from, to) =>
    from === to ? whole(from) : itself(from) && isWrittenAs(history.lift(from, to), packages, passes);
  const hasImage = (declaration: EventDeclaration): boolean =>
    downcastOf(history, declaration, declaration.current).kind !== "partial";
  const payload = (declaration: EventDeclaration): boolean =>
    passes(declaration.latest.payload, declaration.current.payload) && hasImage(declaration);
  const event = (declaration: EventDeclaration): boolean => {
    const { latest, current } = declaration;
    const pkg = packages.get(declaration.package);
    if (pkg === undefined || latest.envelope === undefined || current.envelope === undefined) return false;
    const { asked } = envelopeNeeds(declaration, latest.envelope, { pkg, packages });
    return asked === undefined && passes(latest.envelope, current.envelope) && payload(declaration);
  };
  return { packages, itself, whole, payload, event };
}

/** Whether values of one shape can be written as another just as they are, and are tested meanwhile. */
type Passes = (from: Shape, to: Shape) => boolean;

function isWrittenAs(lift: Lift, packages: ReadonlyMap<string, Package>, passes: Passes): boolean {
  const { from, to } = lift;
  // Its encoder would have the name of the older shape's own.
  if (to === latestShape(to.declaration) || (isOpen(from) && !isOpen(to))) return false;
  const pkg = packages.get(from.declaration.package);
  switch (lift.kind) {
    case "record":
      return (
        pkg !== undefined &&
        [...lift.from.fields, ...lift.to.fields].every(({ wire }) => wire.oneof === undefined) &&
        lift.fields.every((field) => isFieldWrittenAs(field, lift, pkg, passes))
      );
    case "enum":
      return lift.values.every((value) => value.to !== undefined);
    case "union":
      return lift.variants.every(
        (variant) => variant.to?.variant === variant.from.variant && passes(variant.from.content, variant.to.content),
      );
  }
}

function isFieldWrittenAs({ to, source }: FieldLift, lift: RecordLift, pkg: Package, passes: Passes): boolean {
  if (source.kind === "absent") return true;
  if (source.kind !== "field") return false;
  const { from, absent, value } = source;
  if (mayBeAbsent(from, pkg, lift.from) && (absent !== undefined || !mayBeAbsent(to, pkg, lift.to))) return false;
  return isValueWrittenAs(value, from.type, to.type, passes);
}

function isValueWrittenAs(lift: ValueLift, from: Type, to: Type, passes: Passes): boolean {
  const isSame = lift.kind === "same";
  if (!isSame && !lift.total) return false;
  switch (from.kind) {
    case "scalar": {
      const isKept = isSame || (lift.kind === "scalar" && lift.conversion.kind === "constrain");
      // In bytes they may differ where they don't in TypeScript.
      return isKept && to.kind === "scalar" && from.as === to.as && from.protobuf === to.protobuf;
    }
    case "reference":
      return (isSame || lift.kind === "declaration") && to.kind === "reference" && passes(from.shape, to.shape);
    case "nullable": {
      const inner = lift.kind === "nullable" ? lift.inner : isSame ? lift : undefined;
      return inner !== undefined && to.kind === "nullable" && isValueWrittenAs(inner, from.inner, to.inner, passes);
    }
    case "list": {
      const inner = lift.kind === "list" ? lift.element : isSame ? lift : undefined;
      // Of two values one may stand in for the other, which is then there twice.
      if (inner === undefined || to.kind !== "list" || (!isSame && to.constraints.unique === true)) return false;
      return isValueWrittenAs(inner, from.element, to.element, passes);
    }
    case "map": {
      const inner = lift.kind === "map" ? lift.value : isSame ? lift : undefined;
      if (inner === undefined || to.kind !== "map" || from.key.protobuf !== to.key.protobuf) return false;
      return isValueWrittenAs(inner, from.value, to.value, passes);
    }
  }
}

function isOpen({ declaration }: Shape): boolean {
  return declaration.kind !== "record" && declaration.open;
}

/** Adds a shape and all that it is made of. */
function gather(shape: Shape, found: Set<Shape>): ReadonlySet<Shape> {
  if (found.has(shape)) return found;
  found.add(shape);
  if (shape.kind === "record") for (const { type } of shape.fields) eachShape(type, (inner) => gather(inner, found));
  if (shape.kind === "union") for (const { content } of shape.variants) gather(content, found);
  return found;
}
