import type { Constant, FieldNode, MessageNode, Range } from "./ast.js";
import { defaultJsonName, optionOf, writtenJsonName } from "./facts.js";
import type { Complaints } from "./validate.js";
import { isFieldNumber } from "./validate-numbers.js";

/** Label, type and default of a field. */
export function validateField(field: FieldNode, complaints: Complaints): void {
  validateLabel(field, complaints);
  validateType(field, complaints);
  if (field.options.length > 0) validateFieldOptions(field, complaints);
}

/** A field that is declared in `extend`. */
export function validateExtensionField(field: FieldNode, complaints: Complaints): void {
  const { report } = complaints;
  validateField(field, complaints);
  if (field.type.kind === "map") report("parse/proto-map-place", field.type, { where: "an extension" });
  if (field.label?.value === "required") {
    report("parse/proto-label", field.label, { reason: 'an extension can\'t be "required"' });
  }
  if (optionOf(field.options, "json_name") !== undefined) {
    report("parse/proto-extension", field.name, { reason: "an extension has no JSON name of its own" });
  }
  if (
    field.number !== undefined &&
    !Number.isNaN(field.number.value) &&
    !isFieldNumber(field.number.value, 2_147_483_646)
  ) {
    report("parse/proto-field-number", field.number, { number: field.number.value });
  }
}

function validateLabel(field: FieldNode, { report, proto }: Complaints): void {
  const { label } = field;
  if (label === undefined) {
    if (proto.syntax === "proto2" && field.oneof === undefined && field.type.kind !== "map") {
      const place = { start: field.start, end: field.name.end };
      report("parse/proto-label", place, { reason: 'a field of proto2 is "optional", "required" or "repeated"' });
    }
    return;
  }
  if (field.oneof !== undefined) {
    report("parse/proto-label", label, { reason: "a member of a oneof has no label" });
  } else if (field.type.kind === "map") {
    report("parse/proto-label", label, { reason: "a map has no label" });
  } else if (label.value === "required" && proto.syntax !== "proto2") {
    report("parse/proto-label", label, { reason: `"required" is of proto2 only` });
  } else if (label.value === "optional" && proto.syntax === "editions") {
    report("parse/proto-label", label, { reason: "editions have no label but repeated; presence is a feature" });
  }
}

const keyTypes: ReadonlySet<string> = new Set(
  "int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string".split(" "),
);

function validateType(field: FieldNode, { report, proto }: Complaints): void {
  const { type } = field;
  if (type.kind === "group") {
    if (proto.syntax !== "proto2") report("parse/proto-group", type, {});
    const first = type.message.name.value.charAt(0);
    if (first < "A" || first > "Z")
      report("parse/proto-group-name", type.message.name, { name: type.message.name.value });
  }
  if (type.kind === "map") {
    if (!keyTypes.has(type.key.value)) report("parse/proto-map-key", type.key, { type: type.key.value });
    if (field.oneof !== undefined) report("parse/proto-map-place", type, { where: "a oneof" });
  }
}

function validateFieldOptions(field: FieldNode, complaints: Complaints): void {
  const { report } = complaints;
  const standIn = optionOf(field.options, "default");
  if (standIn !== undefined) {
    const reason = defaultFault(field, standIn, complaints);
    if (reason !== undefined) report("parse/proto-default", standIn, { reason });
  }
  const packed = optionOf(field.options, "packed");
  if (packed?.kind === "word" && packed.value === "true" && !mayBePacked(field))
    report("parse/proto-packed", packed, {});
  const jsonName = optionOf(field.options, "json_name");
  if (jsonName !== undefined && (jsonName.kind !== "string" || jsonName.value.includes("\0"))) {
    report("parse/proto-option-value", jsonName, { name: "json_name", expected: "a string" });
  }
}

function mayBePacked(field: FieldNode): boolean {
  if (field.label?.value !== "repeated") return false;
  // Of a name it is not known yet whether it is an enum.
  if (field.type.kind === "named") return true;
  return field.type.kind === "scalar" && field.type.value !== "string" && field.type.value !== "bytes";
}

/** Why a field can't have this default. */
function defaultFault(field: FieldNode, value: Constant, { proto }: Complaints): string | undefined {
  if (proto.syntax === "proto3") return "proto3 has no defaults of one's own";
  if (field.label?.value === "repeated") return "a repeated field has none";
  switch (field.type.kind) {
    case "map":
      return "a map has none";
    case "group":
      return "a message has none";
    case "named":
      return value.kind === "word" ? undefined : "it must be the name of an enum value";
    case "scalar":
      return scalarDefaultFault(field.type.value, value);
  }
}

const bounds: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  sint32: [-(2n ** 31n), 2n ** 31n - 1n],
  sfixed32: [-(2n ** 31n), 2n ** 31n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  fixed32: [0n, 2n ** 32n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  sint64: [-(2n ** 63n), 2n ** 63n - 1n],
  sfixed64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
  fixed64: [0n, 2n ** 64n - 1n],
};

function scalarDefaultFault(type: string, value: Constant): string | undefined {
  switch (type) {
    case "bool":
      return value.kind === "word" && (value.value === "true" || value.value === "false")
        ? undefined
        : "it must be true or false";
    case "string":
    case "bytes":
      return value.kind === "string" ? undefined : "it must be a string";
    case "float":
    case "double":
      return isFloat(value) ? undefined : "it must be a number";
    default: {
      const range = bounds[type];
      if (value.kind !== "integer" || range === undefined) return "it must be an integer";
      return value.value >= range[0] && value.value <= range[1] ? undefined : `it is out of the range of ${type}`;
    }
  }
}

function isFloat(value: Constant): boolean {
  if (value.kind === "integer" || value.kind === "float") return true;
  return value.kind === "word" && /^-?(?:inf|nan)$/.test(value.value);
}

/** Fields that would be the same key in JSON. */
export function validateJsonNames(message: MessageNode, complaints: Complaints): void {
  // Only names that `json_name` gives, or that an underscore changes, can meet another.
  const special = message.fields.some((field) => field.options.length > 0 || field.name.value.includes("_"));
  if (!special) return;
  if (complaints.proto.syntax !== "proto2")
    claimNames(message, (field) => defaultJsonName(field.name.value), complaints);
  if (message.fields.some((field) => writtenJsonName(field) !== undefined)) {
    claimNames(message, (field) => writtenJsonName(field) ?? defaultJsonName(field.name.value), complaints);
  }
}

function claimNames(message: MessageNode, nameOf: (field: FieldNode) => string, { report }: Complaints): void {
  const seen = new Map<string, FieldNode>();
  for (const field of message.fields) {
    const json = nameOf(field);
    const other = seen.get(json);
    if (other === undefined) seen.set(json, field);
    else if (other.name.value !== field.name.value) {
      const place: Range = field.name;
      report(
        "parse/proto-json-name",
        place,
        { name: field.name.value, other: other.name.value, json },
        { range: other.name, message: "declared here" },
      );
    }
  }
}
