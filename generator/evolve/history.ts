import type {
  EnumLift,
  EnumShape,
  Lift,
  Model,
  RecordLift,
  RecordShape,
  Shape,
  UnionLift,
  UnionShape,
} from "../ir/index.js";
import { enumLift, recordLift, unionLift } from "./lifts.js";

/** The model together with how values pass from one version to another. */
export interface History {
  readonly model: Model;
  /**
   * How a value of one shape becomes one of another shape of the same declaration, up or down. The same pair gives the same object.
   */
  lift(from: RecordShape, to: RecordShape): RecordLift;
  lift(from: EnumShape, to: EnumShape): EnumLift;
  lift(from: UnionShape, to: UnionShape): UnionLift;
  lift(from: Shape, to: Shape): Lift;
}

/**
 * Gives lifts their one place, so that recursive types end and emitters can tell by identity what they have printed.
 *
 * @param adjust changes a lift when it is made, without looking at its fields or variants before they are asked for
 */
export function createHistory(model: Model, adjust: (lift: Lift) => Lift = (lift) => lift): History {
  const lifts = new Map<Shape, Map<Shape, Lift>>();

  function lift(from: RecordShape, to: RecordShape): RecordLift;
  function lift(from: EnumShape, to: EnumShape): EnumLift;
  function lift(from: UnionShape, to: UnionShape): UnionLift;
  function lift(from: Shape, to: Shape): Lift;
  function lift(from: Shape, to: Shape): Lift {
    let targets = lifts.get(from);
    if (targets === undefined) {
      targets = new Map();
      lifts.set(from, targets);
    }
    let found = targets.get(to);
    if (found === undefined) {
      found = adjust(makeLift(from, to, lift));
      targets.set(to, found);
    }
    return found;
  }

  return { model, lift };
}

/** Asks for the lift between two shapes; lifts made on the way come from the same place. */
export type FindLift = (from: Shape, to: Shape) => Lift;

function makeLift(from: Shape, to: Shape, find: FindLift): Lift {
  if (from.kind === "record" && to.kind === "record") return recordLift(from, to, find);
  if (from.kind === "enum" && to.kind === "enum") return enumLift(from, to);
  if (from.kind === "union" && to.kind === "union") return unionLift(from, to, find);
  throw new Error(`"${from.declaration.id}" can't become "${to.declaration.id}"`);
}
