import type { EnumLift, EnumShape, Lift, Model, RecordLift, RecordShape, Shape, UnionLift, UnionShape } from "../ir/index.js";

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
