import protobuf from "protobufjs";
import { byName, type EnumShape, type FieldShape, type FileShape, type MessageShape } from "./shapes.js";

/** What protobufjs makes of a file. Throws where it refuses the file. */
export function shapeOfProtobufjs(text: string): FileShape {
  const parsed = protobuf.parse(text, new protobuf.Root(), { keepCase: true });
  const name = parsed.package ?? "";
  const scope = name === "" ? parsed.root : parsed.root.lookup(name);
  const nested = scope instanceof protobuf.Namespace ? (scope.nestedArray ?? []) : [];
  const messages = nested.filter((item) => item instanceof protobuf.Type);
  return {
    package: name,
    imports: [...(parsed.imports ?? []), ...(parsed.weakImports ?? [])],
    messages: byName(messages.map(messageShape)),
    enums: byName(nested.filter((item) => item instanceof protobuf.Enum).map(enumShape)),
  };
}

function messageShape(type: protobuf.Type): MessageShape {
  const nested = type.nestedArray;
  const oneofs = type.oneofsArray.filter((oneof) => !isSynthetic(oneof));
  return {
    name: type.name,
    // Fields of extensions stand here too, by their full names.
    fields: type.fieldsArray.filter(({ name }) => !name.startsWith(".")).map(fieldShape),
    oneofs: oneofs.map(({ name }) => name),
    messages: byName(nested.filter((item) => item instanceof protobuf.Type).map(messageShape)),
    enums: byName(nested.filter((item) => item instanceof protobuf.Enum).map(enumShape)),
    ...reservedOf(type.reserved),
    extensionRanges: (type.extensions ?? []).map(([first, last]) => `${first}-${last}`).sort(),
  };
}

/** The oneof that stands for `optional` of proto3 in descriptors. */
function isSynthetic(oneof: protobuf.OneOf): boolean {
  return oneof.fieldsArray.length === 1 && oneof.fieldsArray[0]?.options?.proto3_optional === true;
}

function reservedOf(reserved: readonly (readonly number[] | string)[] | undefined) {
  const ranges = (reserved ?? []).filter((item) => typeof item !== "string");
  return {
    reservedRanges: ranges.map(([first, last]) => `${first}-${last}`).sort(),
    reservedNames: (reserved ?? []).filter((item) => typeof item === "string").sort(),
  };
}

interface FieldOptions {
  readonly proto3_optional?: unknown;
  readonly deprecated?: unknown;
  readonly json_name?: unknown;
  readonly default?: unknown;
  readonly packed?: unknown;
}

/** Numbers as the file says them: protobufjs reads `inf` as Infinity. */
function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return String(value).replace("Infinity", "inf").replace("NaN", "nan");
}

function fieldShape(field: protobuf.Field): FieldShape {
  const options: FieldOptions = field.options ?? {};
  const proto3Optional = options.proto3_optional === true;
  const jsonName = textOf(options.json_name);
  const standIn = textOf(options.default);
  const packed = textOf(options.packed);
  return {
    name: field.name,
    number: field.id,
    label: field.repeated ? "repeated" : field.required || field.rule === "required" ? "required" : "",
    type: field.type,
    ...(field instanceof protobuf.MapField ? { key: field.keyType } : {}),
    ...(field.partOf === null || proto3Optional ? {} : { oneof: field.partOf.name }),
    proto3Optional,
    ...(jsonName === undefined ? {} : { jsonName }),
    ...(standIn === undefined ? {} : { default: standIn }),
    ...(packed === undefined ? {} : { packed }),
    deprecated: options.deprecated === true,
  };
}

function enumShape(type: protobuf.Enum): EnumShape {
  return {
    name: type.name,
    values: Object.entries(type.values).map(([name, number]) => ({ name, number })),
    ...reservedOf(type.reserved),
  };
}
