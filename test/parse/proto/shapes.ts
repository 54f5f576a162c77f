import { optionOf, writtenJsonName } from "../../../generator/parse/proto/facts.js";
import type { Constant, EnumNode, FieldNode, MessageNode, ProtoFile } from "../../../generator/parse/proto/index.js";

/** What a file declares, in one neutral form for our parser and each of its judges. */
export interface FileShape {
  readonly package: string;
  readonly imports: readonly string[];
  readonly messages: readonly MessageShape[];
  readonly enums: readonly EnumShape[];
}

export interface MessageShape {
  readonly name: string;
  readonly fields: readonly FieldShape[];
  readonly oneofs: readonly string[];
  readonly messages: readonly MessageShape[];
  readonly enums: readonly EnumShape[];
  /** `first-last`, sorted. */
  readonly reservedRanges: readonly string[];
  readonly reservedNames: readonly string[];
  readonly extensionRanges: readonly string[];
}

export interface FieldShape {
  readonly name: string;
  readonly number: number;
  readonly label: "" | "required" | "repeated";
  readonly type: string;
  readonly key?: string;
  readonly oneof?: string;
  readonly proto3Optional: boolean;
  /** As written; absent where nothing is. */
  readonly jsonName?: string;
  readonly default?: string;
  readonly packed?: string;
  readonly deprecated: boolean;
}

export interface EnumShape {
  readonly name: string;
  readonly values: readonly { readonly name: string; readonly number: number }[];
  readonly reservedRanges: readonly string[];
  readonly reservedNames: readonly string[];
}

export function shapeOfAst(proto: ProtoFile): FileShape {
  return {
    package: proto.package?.name.value ?? "",
    imports: proto.imports.map(({ path }) => path.value),
    messages: byName(proto.messages.map((message) => messageShape(message, proto))),
    enums: byName(proto.enums.map(enumShape)),
  };
}

export function byName<T extends { readonly name: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function messageShape(message: MessageNode, proto: ProtoFile): MessageShape {
  return {
    name: message.name.value,
    fields: message.fields.map((field) => fieldShape(field, message, proto)),
    oneofs: message.oneofs.map(({ name }) => name.value),
    messages: byName(message.messages.map((nested) => messageShape(nested, proto))),
    enums: byName(message.enums.map(enumShape)),
    reservedRanges: message.reservedRanges.map(rangeText).sort(),
    reservedNames: message.reservedNames.map(({ value }) => value).sort(),
    extensionRanges: message.extensionRanges.map(rangeText).sort(),
  };
}

function rangeText({ first, last }: { readonly first: number; readonly last: number }): string {
  return `${first}-${last}`;
}

function fieldShape(field: FieldNode, message: MessageNode, proto: ProtoFile): FieldShape {
  const { type, label } = field;
  const standIn = constantText(optionOf(field.options, "default"));
  const packed = constantText(optionOf(field.options, "packed"));
  const jsonName = writtenJsonName(field);
  return {
    name: field.name.value,
    number: field.number?.value ?? 0,
    label: label === undefined || label.value === "optional" ? "" : label.value,
    type: type.kind === "map" ? type.value.value : type.kind === "group" ? type.message.name.value : type.value,
    ...(type.kind === "map" ? { key: type.key.value } : {}),
    ...(field.oneof === undefined ? {} : { oneof: message.oneofs[field.oneof]?.name.value ?? "" }),
    proto3Optional: proto.syntax === "proto3" && label?.value === "optional",
    ...(jsonName === undefined ? {} : { jsonName }),
    ...(standIn === undefined ? {} : { default: standIn }),
    ...(packed === undefined ? {} : { packed }),
    deprecated: constantText(optionOf(field.options, "deprecated")) === "true",
  };
}

/** A default as text, numbers in JavaScript's form. */
export function constantText(value: Constant | undefined): string | undefined {
  switch (value?.kind) {
    case undefined:
    case "aggregate":
    case "list":
      return undefined;
    case "word":
    case "string":
      return value.value;
    case "integer":
      return `${value.value}`;
    case "float":
      return `${value.value}`;
  }
}

function enumShape(node: EnumNode): EnumShape {
  return {
    name: node.name.value,
    values: node.values.map(({ name, number }) => ({ name: name.value, number: number?.value ?? Number.NaN })),
    reservedRanges: node.reservedRanges.map(rangeText).sort(),
    reservedNames: node.reservedNames.map(({ value }) => value).sort(),
  };
}
