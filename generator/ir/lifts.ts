import type { EnumShape, EnumValueShape, FieldShape, RecordShape, UnionShape, VariantShape } from "./declarations.js";
import type { Convert, Otherwise, ScalarType, StandIn, Type } from "./types.js";

/**
 * How a value of one shape becomes a value of another shape of the same declaration. Upwards a reader folds it into
 * decoding; downwards a downcast follows it. Made by `evolve`; the same pair of shapes always gives the same object.
 */
export type Lift = RecordLift | EnumLift | UnionLift;

export interface RecordLift {
  readonly kind: "record";
  readonly from: RecordShape;
  readonly to: RecordShape;
  /** `from === to` and every value stays as it is. */
  readonly identical: boolean;
  /** One per field of `to`, in its order. */
  readonly fields: readonly FieldLift[];
}

export interface FieldLift {
  readonly to: FieldShape;
  readonly source: FieldSource;
}

/** Where a field's value comes from. */
export type FieldSource =
  /** The field of the same identity. `absent`: what stands in where the event has no value (nothing: it stays absent). */
  | {
      readonly kind: "field";
      readonly from: FieldShape;
      readonly value: ValueLift;
      readonly absent: StandIn | undefined;
      readonly otherwise: Otherwise | undefined;
    }
  /** `from` fields handed to the author's function as one object. */
  | {
      readonly kind: "made";
      readonly from: readonly FieldShape[];
      readonly convert: Convert;
      readonly otherwise: Otherwise | undefined;
    }
  /** The older side lacks it. */
  | { readonly kind: "stand-in"; readonly value: StandIn }
  | { readonly kind: "absent" }
  /** No source: `check` has reported it, and no output is made. */
  | { readonly kind: "missing" };

export type ValueLift =
  | { readonly kind: "same" }
  /** Between scalars. `total`: every value of `from` has an image that fits `to` with its constraints. */
  | {
      readonly kind: "scalar";
      readonly conversion: ScalarConversion;
      readonly from: ScalarType;
      readonly to: ScalarType;
      readonly total: boolean;
    }
  | { readonly kind: "list"; readonly element: ValueLift; readonly total: boolean }
  | { readonly kind: "map"; readonly value: ValueLift; readonly total: boolean }
  | { readonly kind: "nullable"; readonly inner: ValueLift; readonly total: boolean }
  /** T becomes T? : nothing but the type changes. */
  | { readonly kind: "to-nullable"; readonly inner: ValueLift; readonly total: boolean }
  /** T? becomes T: null has no image. */
  | { readonly kind: "from-nullable"; readonly inner: ValueLift; readonly total: false }
  /** T becomes a list of one. */
  | { readonly kind: "wrap"; readonly element: ValueLift; readonly total: boolean }
  /** A list of one becomes its element; other lists have no image. */
  | { readonly kind: "unwrap"; readonly element: ValueLift; readonly total: false }
  | { readonly kind: "declaration"; readonly lift: Lift; readonly total: boolean }
  | { readonly kind: "enum-to-string"; readonly from: EnumShape; readonly total: true }
  | { readonly kind: "string-to-enum"; readonly to: EnumShape; readonly total: boolean }
  /** The author's function: never proven total, its result is validated. */
  | {
      readonly kind: "function";
      readonly convert: Convert;
      readonly direction: "up" | "down";
      readonly from: Type;
      readonly to: Type;
      readonly total: false;
    }
  /** No conversion exists: `check` has reported it. */
  | { readonly kind: "impossible"; readonly from: Type; readonly to: Type; readonly total: false };

/**
 * - `constrain`: the same scalar with other constraints or another representation (`as`)
 * - `integer`: between integer widths
 * - `integer-to-string`, `string-to-integer`, `integer-to-float`, `float-to-integer`, `float`, `string` (between string-like scalars)
 * - `scale`: an integer or float times `numerator / denominator`, because its unit changed
 */
export type ScalarConversion =
  | { readonly kind: "constrain" }
  | { readonly kind: "integer" }
  | { readonly kind: "integer-to-string" }
  | { readonly kind: "string-to-integer" }
  | { readonly kind: "integer-to-float" }
  | { readonly kind: "float-to-integer" }
  | { readonly kind: "float" }
  | { readonly kind: "string" }
  | { readonly kind: "scale"; readonly numerator: bigint; readonly denominator: bigint };

export interface EnumLift {
  readonly kind: "enum";
  readonly from: EnumShape;
  readonly to: EnumShape;
  readonly identical: boolean;
  /** One per value of `from`; `to` is absent where the value has no image. */
  readonly values: readonly { readonly from: EnumValueShape; readonly to: EnumValueShape | undefined }[];
}

export interface UnionLift {
  readonly kind: "union";
  readonly from: UnionShape;
  readonly to: UnionShape;
  readonly identical: boolean;
  /** One per variant of `from`; `to` is absent where it has no image. */
  readonly variants: readonly {
    readonly from: VariantShape;
    readonly to: VariantShape | undefined;
    readonly content: RecordLift | undefined;
  }[];
}
