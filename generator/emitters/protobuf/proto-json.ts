import { constantOf } from "../../emit/index.js";
import {
  type EnumShape,
  type FieldShape,
  latestShape,
  mayBeAbsent,
  type RecordDeclaration,
  type RecordShape,
  type Shape,
  type Type,
} from "../../ir/index.js";
import {
  type Code,
  code,
  docComment,
  type Hole,
  join,
  literal,
  propertyAccess,
  propertyName,
  quote,
  raw,
} from "../../print/index.js";
import { isNoDefault } from "./defaults.js";
import { type EncodeScope, isNoZero } from "./encode.js";
import { contentOfField } from "./forms.js";
import { oneofChecks, oneofsOf } from "./oneofs.js";
import { hasNull, protoJsonScalar } from "./proto-json-types.js";

type Scope = Pick<EncodeScope, "naming" | "pkg" | "plain">;

/** The functions that read a message or enum from ProtoJSON and write it. */
export function protoJsonOf(shape: Shape, scope: Scope): readonly Code[] {
  if (shape.kind === "enum") return [readEnum(shape, scope), writeEnum(shape, scope)];
  if (shape.kind === "union") return [];
  const named = shape.declaration.owner === undefined ? messageFunctions(shape.declaration, scope) : [];
  return [...named, readRecord(shape, scope), writeRecord(shape, scope)];
}

/** What a message's module exports. */
function messageFunctions(declaration: RecordDeclaration, { naming }: Scope): readonly Code[] {
  const latest = latestShape(declaration);
  const type = naming.typeOf(latest);
  const check = naming.functionOf("check", latest);
  return [
    code`
      ${docComment(`Reads a ${declaration.name} from the text of its ProtoJSON. Bad input is answered with issues, never thrown.`)}
      export function fromProtoJson(text: string, options: ${naming.runtimeType("ProtoJsonOptions")} = {}): ${naming.runtimeType("ProtoJsonResult")}<${type}> {
        return ${naming.runtime("readProtoJsonText")}(text, options, protoJsonReader, ${check});
      }
    `,
    code`
      ${docComment(`The ProtoJSON of a ${declaration.name}, as text. Throws a TypeError that names the place where it is not one.`)}
      export function toProtoJson(value: ${type}, types: ${naming.runtimeType("ProtoJsonTypes")} = {}): string {
        const issues: ${naming.runtimeType("Issue")}[] = [];
        if (!${check}(value, undefined, issues)) ${naming.runtime("assertNoIssues")}(issues, ${raw(quote(declaration.name))});
        return ${naming.runtime("protoJsonText")}(protoJsonWriter(value, types));
      }
    `,
    code`
      ${docComment(`Reads a ${declaration.name} that stands in another message's ProtoJSON.`)}
      export function protoJsonReader(
        json: unknown,
        path: ${naming.runtimeType("Path")},
        reading: ${naming.runtimeType("ProtoJsonReading")},
      ): ${type} {
        return ${naming.functionOf("fromProtoJson", latest)}(json, path, reading);
      }
    `,
    code`
      ${docComment(`The ProtoJSON of a ${declaration.name}, to stand in another message's.`)}
      export function protoJsonWriter(value: ${type}, types: ${naming.runtimeType("ProtoJsonTypes")}): ${naming.runtimeType("JsonValue")} {
        return ${naming.functionOf("toProtoJson", latest)}(value, types);
      }
    `,
  ];
}

const wrappers = /^google\.protobuf\.(?:Bool|U?Int32|U?Int64|Float|Double|String|Bytes)Value$/;

/** What the runtime's functions for a message are called, of those whose JSON is no object of fields. */
const specialNames: Readonly<Record<string, string>> = {
  "google.protobuf.Any": "any",
  "google.protobuf.FieldMask": "fieldMask",
  "google.protobuf.Timestamp": "timestampMessage",
  "google.protobuf.Duration": "durationMessage",
  "google.protobuf.Struct": "structMessage",
  "google.protobuf.Value": "valueMessage",
  "google.protobuf.ListValue": "listMessage",
};

function specialName({ declaration: { id } }: RecordShape): string | undefined {
  return Object.hasOwn(specialNames, id) ? specialNames[id] : undefined;
}

/** The table of a message's fields by all their names. */
function keysName(shape: RecordShape, { naming }: Scope): Code {
  return code`${naming.functionOf("protoJsonKeysOf", shape)}`;
}

function keysTable(shape: RecordShape, scope: Scope): Hole {
  if (wrappers.test(shape.declaration.id) || specialName(shape) !== undefined) return undefined;
  const type = scope.naming.typeOf(shape);
  const keys = shape.fields.flatMap((field) =>
    [...new Set([field.name, ...(field.wire.extension === true ? [] : [field.wire.name]), ...field.aliases])].map(
      (key) => code`[${raw(quote(key))}, ${raw(quote(field.name))}],`,
    ),
  );
  return code`
    const ${keysName(shape, scope)}: ReadonlyMap<string, keyof ${type} & string> = /* @__PURE__ */ new Map<string, keyof ${type} & string>([
      ${keys}
    ]);
    ${raw("")}
  `;
}

function readRecord(shape: RecordShape, scope: Scope): Code {
  const { naming } = scope;
  return code`
    ${keysTable(shape, scope)}
    ${docComment(`Reads ${shape.declaration.name} from ProtoJSON.`)}
    export function ${naming.functionOf("fromProtoJson", shape)}(
      json: unknown,
      path: ${naming.runtimeType("Path")},
      reading: ${naming.runtimeType("ProtoJsonReading")},
    ): ${naming.typeOf(shape)} {
      ${readBody(shape, scope)}
    }
  `;
}

function readBody(shape: RecordShape, scope: Scope): Hole {
  const { naming } = scope;
  const special = specialName(shape);
  if (special !== undefined) return code`return ${naming.runtime(`${special}FromProtoJson`)}(json, path, reading);`;
  const [only] = shape.fields;
  if (wrappers.test(shape.declaration.id) && only !== undefined) {
    const value = readValue(only.type, code`json`, code`path`, raw("undefined"), scope);
    return code`return { ${propertyName(only.name)}: ${value} };`;
  }
  const type = naming.typeOf(shape);
  const isOptional = (field: FieldShape): boolean => mayBeAbsent(field, scope.pkg, shape);
  const nulls = shape.fields.filter((field) => hasNull(field.type)).map(({ name }) => quote(name));
  const always = shape.fields.filter((field) => !isOptional(field));
  return code`
    ${raw(shape.fields.length === 0 ? "" : "const from = ")}${naming.runtime("protoJsonObject")}<${type}>(json, path, reading, ${keysName(shape, scope)}, [${raw(nulls.join(", "))}]);
    ${oneofsOf(shape).map(
      (names) =>
        code`${naming.runtime("checkProtoJsonOneof")}<${type}>(from, [${raw(names.map(quote).join(", "))}], path, reading);`,
    )}
    const result: ${naming.runtimeType("Mutable")}<${type}> = {
      ${always.map((field) => code`${propertyName(field.name)}: ${readAlways(field, scope)},`)}
    };
    ${shape.fields.filter(isOptional).map((field) => readOptional(field, scope))}
    return result;
  `;
}

function readField(field: FieldShape, scope: Scope): Code {
  const value = code`from${propertyAccess(field.name)}`;
  return readValue(field.type, value, code`path`, raw(quote(field.name)), scope);
}

function readAlways(field: FieldShape, scope: Scope): Code {
  const { naming } = scope;
  const absent =
    field.default?.kind === "constant"
      ? constantOf(field.type, field.default.value, naming)
      : code`${naming.runtime("lacking")}(path, ${raw(quote(field.name))}, reading)`;
  const value = readField(field, scope);
  const known = isEnum(field.type) ? code`(${value} ?? ${absent})` : value;
  return code`from${propertyAccess(field.name)} === undefined ? ${absent} : ${known}`;
}

function readOptional(field: FieldShape, scope: Scope): Code {
  const value = readField(field, scope);
  const test = code`from${propertyAccess(field.name)} !== undefined`;
  return isEnum(field.type)
    ? code`if (${test}) ${scope.naming.runtime("setKnown")}(result, ${raw(quote(field.name))}, ${value});`
    : code`if (${test}) result${propertyAccess(field.name)} = ${value};`;
}

/** A name that is passed over has no value. */
function isEnum(type: Type): boolean {
  return type.kind === "reference" && type.shape.kind === "enum";
}

/** An expression that reads a value. */
function readValue(type: Type, value: Code, path: Hole, key: Hole, scope: Scope): Code {
  const { naming } = scope;
  switch (type.kind) {
    case "scalar":
      if (hasNull(type)) return code`${naming.runtime("valueFromProtoJson")}(${value})`;
      return code`${naming.runtime(protoJsonScalar(type)?.read ?? "")}(${value}, ${path}, ${key}, reading)`;
    case "reference": {
      const read = naming.functionOf("fromProtoJson", type.shape);
      if (type.shape.kind === "enum") return code`${read}(${value}, ${path}, ${key}, reading)`;
      return code`${read}(${value}, ${naming.runtime("at")}(${path}, ${key}), reading)`;
    }
    case "list":
    case "map": {
      const inner = type.kind === "list" ? type.element : type.value;
      const item = code`(item, path, key) => ${readValue(inner, code`item`, code`path`, raw("key"), scope)}`;
      if (type.kind === "list")
        return code`${naming.runtime("listFromProtoJson")}(${value}, ${path}, ${key}, reading, ${item})`;
      const keyType = type.key.scalar === "bool" ? "boolKeyFromProtoJson" : (protoJsonScalar(type.key)?.read ?? "");
      return code`${naming.runtime("mapFromProtoJson")}(${value}, ${path}, ${key}, reading, ${naming.runtime(keyType)}, ${item})`;
    }
    case "nullable":
      throw new Error("ProtoJSON has no nullable values");
  }
}

function writeRecord(shape: RecordShape, scope: Scope): Code {
  const { naming } = scope;
  // A parameter that is not used begins so.
  const value = raw(shape.fields.length === 0 ? "_value" : "value");
  const special = specialName(shape);
  const needsTypes = special === undefined ? shape.fields.some(({ type }) => takesTypes(type)) : special === "any";
  const types = raw(needsTypes ? "types" : "_types");
  return code`
    ${docComment(`Writes ${shape.declaration.name} as ProtoJSON.`)}
    export function ${naming.functionOf("toProtoJson", shape)}(${value}: ${naming.typeOf(shape)}, ${types}: ${naming.runtimeType("ProtoJsonTypes")}): ${naming.runtimeType("JsonValue")} {
      ${writeBody(shape, scope)}
    }
  `;
}

/** Whether a message can stand in a value, which may hold a google.protobuf.Any. */
function takesTypes(type: Type): boolean {
  switch (type.kind) {
    case "scalar":
      return false;
    case "reference":
      return type.shape.kind !== "enum";
    case "list":
      return takesTypes(type.element);
    case "map":
      return takesTypes(type.value);
    case "nullable":
      return takesTypes(type.inner);
  }
}

function writeBody(shape: RecordShape, scope: Scope): Hole {
  const { naming } = scope;
  const special = specialName(shape);
  if (special !== undefined)
    return code`return ${naming.runtime(`${special}ToProtoJson`)}(value${raw(special === "any" ? ", types" : "")});`;
  const [only] = shape.fields;
  if (wrappers.test(shape.declaration.id) && only !== undefined)
    return code`return ${writeValue(only.type, code`value${propertyAccess(only.name)}`, scope)};`;
  return code`
    ${oneofChecks(shape, naming)}
    const json: Record<string, ${naming.runtimeType("JsonValue")}> = {};
    ${shape.fields.map((field) => writeField(field, shape, scope))}
    return json;
  `;
}

function writeField(field: FieldShape, shape: RecordShape, scope: Scope): Code {
  const value = code`value${propertyAccess(field.name)}`;
  const statement = code`json[${raw(quote(field.name))}] = ${writeValue(field.type, value, scope)};`;
  const told =
    field.wire.presence === "implicit"
      ? isNoZero(contentOfField(field, scope.plain), value)
      : isNoDefault(field, value, scope.naming);
  const tests: Hole[] = [];
  if (mayBeAbsent(field, scope.pkg, shape)) tests.push(code`${value} !== undefined`);
  if (field.type.kind === "list") tests.push(code`${value}.length > 0`);
  if (field.type.kind === "map") tests.push(code`Object.keys(${value}).length > 0`);
  if (told !== undefined) tests.push(told);
  return tests.length === 0 ? statement : code`if (${join(tests, " && ")}) ${statement}`;
}

/** An expression of a value's ProtoJSON. */
function writeValue(type: Type, value: Code, scope: Scope): Code {
  const { naming } = scope;
  switch (type.kind) {
    case "scalar": {
      const write = protoJsonScalar(type)?.write;
      if (write === undefined) return value;
      return write === "String" ? code`String(${value})` : code`${naming.runtime(write)}(${value})`;
    }
    case "reference":
      return code`${naming.functionOf("toProtoJson", type.shape)}(${value}${raw(type.shape.kind === "enum" ? "" : ", types")})`;
    case "list":
      return code`${value}.map((item) => ${writeValue(type.element, code`item`, scope)})`;
    case "map":
      return code`${naming.runtime("mapToProtoJson")}(${value}, (item) => ${writeValue(type.value, code`item`, scope)})`;
    case "nullable":
      throw new Error("ProtoJSON has no nullable values");
  }
}

function readEnum(shape: EnumShape, { naming }: Scope): Code {
  const { declaration } = shape;
  const decode = naming.liftFunctionOf("decode", shape, shape);
  const decoder = declaration.open ? code`${decode}` : code`(number) => ${decode}(number, path, key, reading)`;
  const names = shape.values.map(({ value }) => code`[${raw(quote(value.wireName))}, ${value.number}],`);
  return code`
    ${docComment(`Reads ${declaration.name} from ProtoJSON: a name or a number. Undefined where an unknown name is passed over.`)}
    export function ${naming.functionOf("fromProtoJson", shape)}(
      value: unknown,
      path: ${naming.runtimeType("Path")},
      key: string | number | undefined,
      reading: ${naming.runtimeType("ProtoJsonReading")},
    ): ${naming.typeOf(shape)} | undefined {
      ${declaration.id === "google.protobuf.NullValue" ? code`if (value === null) return "NULL_VALUE";` : undefined}
      const names = new Map<string, number>([
        ${names}
      ]);
      return ${naming.runtime("enumFromProtoJson")}(value, path, key, reading, names, ${decoder});
    }
  `;
}

function writeEnum(shape: EnumShape, { naming }: Scope): Code {
  const { declaration } = shape;
  const isNull = declaration.id === "google.protobuf.NullValue";
  const renamed = shape.values.filter(({ literal: name, value }) => name !== value.wireName);
  const result = raw(isNull ? "string | number | null" : "string | number");
  return code`
    ${docComment(`Writes ${declaration.name} as ProtoJSON: its name, or the number of an unknown value.`)}
    export function ${naming.functionOf("toProtoJson", shape)}(value: ${naming.typeOf(shape)}): ${result} {
      ${isNull ? code`if (value === "NULL_VALUE") return null;` : undefined}
      ${renamed.map(({ literal: name, value }) => code`if (value === ${literal(name)}) return ${raw(quote(value.wireName))};`)}
      ${declaration.open ? raw('return typeof value === "string" ? value : value.unknown;') : raw("return value;")}
    }
  `;
}
