import type { FieldShape, ProtobufScalar, RecordShape, Type, UnionShape } from "../ir/index.js";

/** What stands under a number of a Protobuf message. */
export interface WireSlot {
  readonly number: number;
  readonly repeated: boolean;
  readonly packed: boolean;
  readonly delimited: boolean;
  /** Of the slots of one oneof only the last that stands in a message counts. */
  readonly oneof?: string;
  readonly form: WireForm;
}

/** One value in bytes. Messages name their slots when they are asked: they may hold themselves. */
export type WireForm =
  | { readonly kind: "scalar"; readonly scalar: Exclude<ProtobufScalar, `google.${string}`> }
  | { readonly kind: "message"; readonly slots: () => readonly WireSlot[] }
  /** Free JSON in messages of Protobuf's own; not looked into. */
  | { readonly kind: "opaque" };

/** The slot of a field. `plain`: in messages of the author's own there are no wrappers, and null is absence. */
export function slotOf(field: FieldShape, plain: boolean): WireSlot {
  const known = plain ? plainSlots : wrappedSlots;
  let slot = known.get(field);
  if (slot === undefined) {
    slot = makeSlot(field, plain);
    known.set(field, slot);
  }
  return slot;
}

/** Slots of fields, which many shapes share. */
const plainSlots = new WeakMap<FieldShape, WireSlot>();
const wrappedSlots = new WeakMap<FieldShape, WireSlot>();

function makeSlot({ type, wire }: FieldShape, plain: boolean): WireSlot {
  const bare = plain && type.kind === "nullable" ? type.inner : type;
  const { number, delimited, oneof } = wire;
  const { repeated, packed, form } =
    wire.wrapped || (bare.kind !== "list" && bare.kind !== "map")
      ? { repeated: false, packed: false, form: formOf(bare, plain) }
      : repeatedSlot(bare, wire.packed, plain);
  const slot = { number, repeated, packed, delimited, form };
  return oneof === undefined ? slot : { ...slot, oneof };
}

/** The slots of a record's message, or of what a record stands in. */
export function slotsOfRecord(shape: RecordShape, plain: boolean): readonly WireSlot[] {
  const known = plain ? plainRecords : wrappedRecords;
  let slots = known.get(shape);
  if (slots === undefined) {
    slots = shape.fields.map((field) => slotOf(field, plain));
    known.set(shape, slots);
  }
  return slots;
}

const plainRecords = new WeakMap<RecordShape, readonly WireSlot[]>();
const wrappedRecords = new WeakMap<RecordShape, readonly WireSlot[]>();

export function slotsOfUnion(shape: UnionShape, plain: boolean): readonly WireSlot[] {
  return shape.variants.map(({ variant, content }) =>
    single(variant.number, { kind: "message", slots: () => slotsOfRecord(content, plain) }),
  );
}

function single(number: number, form: WireForm): WireSlot {
  return { number, repeated: false, packed: false, delimited: false, form };
}

function repeatedSlot(type: Extract<Type, { kind: "list" | "map" }>, packed: boolean, plain: boolean): WireSlot {
  if (type.kind === "list") {
    const form = formOf(type.element, plain);
    return { number: 1, repeated: true, delimited: false, packed: packed && wireTypeOf(form) !== 2, form };
  }
  const slots = (): readonly WireSlot[] => [single(1, formOf(type.key, plain)), single(2, formOf(type.value, plain))];
  return { number: 1, repeated: true, delimited: false, packed: false, form: { kind: "message", slots } };
}

/** The form of a value where only one scalar or message can stand. */
export function formOf(type: Type, plain: boolean): WireForm {
  switch (type.kind) {
    case "scalar":
      return scalarForm(type.protobuf);
    case "nullable":
      if (plain) return formOf(type.inner, plain);
      return { kind: "message", slots: () => [single(1, formOf(type.inner, plain))] };
    case "list":
    case "map":
      return { kind: "message", slots: () => [repeatedSlot(type, true, plain)] };
    case "reference": {
      const { shape } = type;
      if (shape.kind === "enum") return { kind: "scalar", scalar: "int32" };
      const slots = (): readonly WireSlot[] =>
        shape.kind === "record" ? slotsOfRecord(shape, plain) : slotsOfUnion(shape, plain);
      return { kind: "message", slots };
    }
  }
}

function scalarForm(scalar: ProtobufScalar): WireForm {
  switch (scalar) {
    case "google.protobuf.Timestamp":
    case "google.protobuf.Duration":
      return {
        kind: "message",
        slots: () => [single(1, { kind: "scalar", scalar: "int64" }), single(2, { kind: "scalar", scalar: "int32" })],
      };
    case "google.protobuf.Struct":
    case "google.protobuf.Value":
    case "google.protobuf.ListValue":
      return { kind: "opaque" };
    default:
      return { kind: "scalar", scalar };
  }
}

/** Protobuf's wire type of one value, groups aside. */
export function wireTypeOf(form: WireForm): 0 | 1 | 2 | 5 {
  if (form.kind !== "scalar") return 2;
  switch (form.scalar) {
    case "string":
    case "bytes":
      return 2;
    case "fixed64":
    case "sfixed64":
    case "double":
      return 1;
    case "fixed32":
    case "sfixed32":
    case "float":
      return 5;
    default:
      return 0;
  }
}
