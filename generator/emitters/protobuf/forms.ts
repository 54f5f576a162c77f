import type { FieldShape, RecordDeclaration, ScalarType, Shape, Type, WireField } from "../../ir/index.js";

/** What one value looks like in bytes: a scalar, a number of an enum, a message of its own, or a wrapper message. */
export type Form =
  | { readonly kind: "scalar"; readonly type: ScalarType }
  | { readonly kind: "declared"; readonly shape: Shape }
  | {
      readonly kind: "wrapper";
      readonly type: Exclude<Type, { kind: "scalar" | "reference" }>;
      readonly content: Content;
    };

/** What stands under one field number. */
export type Content =
  | { readonly kind: "single"; readonly form: Form }
  | { readonly kind: "list"; readonly element: Form; readonly packed: boolean }
  | { readonly kind: "map"; readonly key: ScalarType; readonly value: Form };

/**
 * The form of a value that stands where only one message or scalar can: lists, maps and nullable values take a wrapper message with
 * the value as field 1. In messages of the author's own (`plain`) there are no wrappers, and `null` is absence.
 */
export function formOf(type: Type, plain: boolean): Form {
  switch (type.kind) {
    case "scalar":
      return { kind: "scalar", type };
    case "reference":
      return { kind: "declared", shape: type.shape };
    case "nullable":
      if (plain) return formOf(type.inner, plain);
      return { kind: "wrapper", type, content: { kind: "single", form: formOf(type.inner, plain) } };
    case "list":
    case "map":
      return { kind: "wrapper", type, content: repeatedContent(type, true, plain) };
  }
}

function repeatedContent(
  type: Extract<Type, { kind: "list" | "map" }>,
  packed: boolean,
  plain: boolean,
): Extract<Content, { kind: "list" | "map" }> {
  if (type.kind === "map") return { kind: "map", key: type.key, value: formOf(type.value, plain) };
  const element = formOf(type.element, plain);
  return { kind: "list", element, packed: packed && isPackable(element) };
}

/** What stands under a field's number when it has a type. */
export function contentOf(type: Type, wire: WireField, plain: boolean): Content {
  const bare = plain && type.kind === "nullable" ? type.inner : type;
  if (!wire.wrapped && (bare.kind === "list" || bare.kind === "map")) return repeatedContent(bare, wire.packed, plain);
  return { kind: "single", form: formOf(bare, plain) };
}

/** Whether `null` has no form of its own, so that it is written as absence. */
export function isNullAbsence(type: Type, plain: boolean): boolean {
  return plain && type.kind === "nullable";
}

/** Whether a field always has a value: an unwrapped list or map is then empty. */
export function isNeverAbsent(content: Content, wire: WireField): boolean {
  return content.kind !== "single" || wire.presence === "implicit";
}

/** Whether the author's own message is kept as it is: no wrappers in it. */
export function isPlainRecord(record: RecordDeclaration, plainPackages: ReadonlySet<string>): boolean {
  return plainPackages.has(record.package);
}

/** Wire types of Protobuf. */
export type WireType = 0 | 1 | 2 | 5;

export function wireTypeOf(form: Form): WireType {
  switch (form.kind) {
    case "scalar":
      return scalarWireType(form.type);
    case "declared":
      return form.shape.kind === "enum" ? 0 : 2;
    case "wrapper":
      return 2;
  }
}

function scalarWireType({ protobuf }: ScalarType): WireType {
  switch (protobuf) {
    case "bool":
    case "int32":
    case "uint32":
    case "sint32":
    case "int64":
    case "uint64":
    case "sint64":
      return 0;
    case "fixed64":
    case "sfixed64":
    case "double":
      return 1;
    case "fixed32":
    case "sfixed32":
    case "float":
      return 5;
    default:
      return 2;
  }
}

function isPackable(form: Form): boolean {
  return wireTypeOf(form) !== 2;
}

/** `number << 3 | wireType`, as an unsigned integer. */
export function tagOf(number: number, wireType: number): number {
  return ((number << 3) | wireType) >>> 0;
}

/** Whether a form is a message: one that is written twice is merged. */
export function isMessage(form: Form): boolean {
  switch (form.kind) {
    case "scalar":
      return form.type.protobuf.startsWith("google.protobuf.");
    case "declared":
      return form.shape.kind !== "enum";
    case "wrapper":
      return true;
  }
}

/** The field of a shape by what it is in bytes. */
export function contentOfField(field: FieldShape, plain: boolean): Content {
  return contentOf(field.type, field.wire, plain);
}
