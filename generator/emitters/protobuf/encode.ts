import type { Naming } from "../../emit/index.js";
import {
  type EnumShape,
  type FieldShape,
  hasOtherNumbers,
  mayBeAbsent,
  type Package,
  type RecordShape,
  type ScalarType,
  shapesOf,
  type Type,
  type UnionShape,
  variantLiteral,
} from "../../ir/index.js";
import {
  type Code,
  code,
  docComment,
  type Hole,
  join,
  literal,
  pascalCase,
  propertyAccess,
  quote,
  type Raw,
  raw,
} from "../../print/index.js";
import { isNoDefault } from "./defaults.js";
import { type Content, contentOfField, type Form, isNullAbsence, tagOf, wireTypeOf } from "./forms.js";
import type { Helpers } from "./helpers.js";
import { protoName } from "./proto-text.js";
import { scalarWire, zeroOf } from "./scalars.js";
import { typeCode } from "./type-code.js";

/** What printing an encoder depends on. */
export interface EncodeScope {
  readonly naming: Naming;
  readonly helpers: Helpers;
  /** The package that the record stands in. */
  readonly pkg: Package;
  /** In the author's own messages there are no wrappers. */
  readonly plain: boolean;
}

/** The function that writes the fields of a record. */
export function encodeRecord(shape: RecordShape, scope: EncodeScope): Code {
  const { naming } = scope;
  const sorted = [...shape.fields].sort((left, right) => left.wire.number - right.wire.number);
  const others = shapesOf(shape.declaration).filter((other) => other !== shape);
  /** What is unknown to another version, and is not to be put in this one's place. */
  const own = sorted
    .map(({ wire }) => wire.number)
    .filter((number) => others.some(({ fields }) => fields.every(({ wire }) => wire.number !== number)));
  const put =
    own.length === 0
      ? code`${naming.runtime("putUnknown")}(writer, value)`
      : code`${naming.runtime("putUnknownBut")}(writer, value, ${literal(own)})`;
  // Whether there are unknown fields is asked where all objects are of one kind, and not in the runtime.
  return code`
    ${docComment(`Encodes ${shape.declaration.name} as ${shape.versions.map(({ name }) => name).join(", ")} writes it.`)}
    export function ${naming.functionOf("encode", shape)}(value: ${naming.typeOf(shape)}, writer: ${naming.runtimeType("WireWriter")}): void {
      ${oneofChecks(shape, scope)}
      ${sorted.map((field) => encodeField(field, shape, scope))}
      if (value[${naming.runtime("unknownFields")}] !== undefined) ${put};
    }
  `;
}

/** Of the fields of a oneof, no more than one can be written. */
function oneofChecks({ fields, declaration }: RecordShape, { naming }: EncodeScope): readonly Code[] {
  const oneofs = new Set(fields.flatMap(({ wire }) => (wire.oneof === undefined ? [] : [wire.oneof])));
  return [...oneofs].flatMap((oneof) => {
    const names = fields.filter(({ wire }) => wire.oneof === oneof).map(({ name }) => quote(name));
    if (names.length < 2) return [];
    return [code`${naming.runtime("checkOneof")}(value, [${raw(names.join(", "))}], ${raw(quote(declaration.name))});`];
  });
}

function encodeField(field: FieldShape, shape: RecordShape, scope: EncodeScope): Code {
  const { wire, type } = field;
  const content = contentOfField(field, scope.plain);
  const value = code`value${propertyAccess(field.name)}`;
  const bare = isNullAbsence(type, scope.plain) && type.kind === "nullable" ? type.inner : type;
  const number = { number: wire.number, delimited: wire.delimited };
  const label = protoName(wire.name);
  const written = writeContent(content, bare, value, number, label, scope);
  const tests: Hole[] = [];
  if (mayBeAbsent(field, scope.pkg, shape)) tests.push(code`${value} !== undefined`);
  if (bare !== type) tests.push(code`${value} !== null`);
  const told = wire.presence === "implicit" ? isNoZero(content, value) : isNoDefault(field, value, scope.naming);
  if (told !== undefined) tests.push(told);
  if (tests.length === 0) return code`${written}`;
  return code`
    if (${join(tests, " && ")}) {
      ${written}
    }
  `;
}

/** A test that a value is not the zero, which is not written. */
export function isNoZero(content: Content, value: Code): Hole {
  if (content.kind !== "single") return undefined;
  const { form } = content;
  if (form.kind === "declared" && form.shape.kind === "enum") return isNoZeroOfEnum(form.shape, value);
  if (form.kind !== "scalar") return undefined;
  const { raw: type, before } = scalarWire(form.type);
  switch (type) {
    case "Uint8Array":
      return form.type.scalar === "bytes" ? code`${value}.length > 0` : undefined;
    case "number":
      // Zero with a sign is a value of its own.
      return form.type.scalar.startsWith("float") ? code`!Object.is(${value}, 0)` : code`${value} !== 0`;
    case "bigint":
      return code`${value} !== ${raw(before === "BigInt" ? "0" : "0n")}`;
    case "boolean":
      return code`${value}`;
    case "string":
      return form.type.scalar === "string" ? code`${value} !== ${raw(zeroOf(scalarWire(form.type)))}` : undefined;
    case "message":
      return undefined;
  }
}

/** Several names may have the number 0. */
function isNoZeroOfEnum({ values }: EnumShape, value: Code): Hole {
  const zeros = values.filter(({ value: { number } }) => number === 0);
  const tests = [...new Set(zeros.map((zero) => zero.literal))].map((zero) => code`${value} !== ${literal(zero)}`);
  return tests.length === 0 ? undefined : join(tests, " && ");
}

interface Numbered {
  readonly number: number;
  readonly delimited: boolean;
}

function putTag(tag: number, label: string | undefined, { naming }: EncodeScope): Code {
  return code`${naming.runtime("putTag")}(writer, ${tag});${raw(label === undefined ? "" : ` // ${label}`)}`;
}

/** Statements that write what stands under a number. */
function writeContent(
  content: Content,
  type: Type,
  value: Code,
  { number, delimited }: Numbered,
  label: string | undefined,
  scope: EncodeScope,
): Hole {
  const { naming } = scope;
  switch (content.kind) {
    case "single":
      return writeForm(content.form, type, value, { number, delimited }, label, scope);
    case "list": {
      const element = type.kind === "list" ? type.element : type;
      if (content.packed) {
        return code`
          if (${value}.length > 0) {
            ${putTag(tagOf(number, 2), label, scope)}
            const packed = ${naming.runtime("beginMessage")}(writer);
            for (const item of ${value}) ${putPacked(content.element, element, scope)};
            ${naming.runtime("endMessage")}(writer, packed);
          }
        `;
      }
      return code`
        for (const item of ${value}) {
          ${writeForm(content.element, element, code`item`, { number, delimited }, label, scope)}
        }
      `;
    }
    case "map": {
      const inner = type.kind === "map" ? type.value : type;
      const key = scalarWire(content.key);
      return code`
        for (const key of Object.keys(${value})) {
          const item = ${value}[key] as ${typeCode(inner, naming)};
          ${putTag(tagOf(number, 2), label, scope)}
          const entry = ${naming.runtime("beginMessage")}(writer);
          ${putTag(tagOf(1, wireTypeOf({ kind: "scalar", type: content.key })), undefined, scope)}
          ${naming.runtime(key.put)}(writer, ${keyArgument(key.raw)});
          ${writeForm(content.value, inner, code`item`, { number: 2, delimited: false }, undefined, scope)}
          ${naming.runtime("endMessage")}(writer, entry);
        }
      `;
    }
  }
}

/** Statements that write one value with its tag. */
function writeForm(
  form: Form,
  type: Type,
  value: Code,
  { number, delimited }: Numbered,
  label: string | undefined,
  scope: EncodeScope,
): Hole {
  const { naming } = scope;
  const tag = putTag(tagOf(number, delimited ? 3 : wireTypeOf(form)), label, scope);
  switch (form.kind) {
    case "scalar":
      return [tag, code`${naming.runtime(scalarWire(form.type).put)}(writer, ${putArgument(form.type, value)});`];
    case "declared": {
      const encode = naming.functionOf("encode", form.shape);
      if (form.shape.kind === "enum") return [tag, code`${naming.runtime("putInt32")}(writer, ${encode}(${value}));`];
      if (delimited) return [tag, code`${encode}(${value}, writer);`, putTag(tagOf(number, 4), undefined, scope)];
      return [tag, code`${naming.runtime("putMessage")}(writer, ${value}, ${encode});`];
    }
    case "wrapper":
      return [tag, code`${naming.runtime("putMessage")}(writer, ${value}, ${encodeWrapper(form, type, scope)});`];
  }
}

function putArgument(type: ScalarType, value: Code): Code {
  const { before } = scalarWire(type);
  return before === undefined ? value : code`${raw(before)}(${value})`;
}

/** Writes one number of a packed list. */
function putPacked(form: Form, type: Type, { naming }: EncodeScope): Code {
  const item = code`item`;
  if (form.kind === "scalar")
    return code`${naming.runtime(scalarWire(form.type).put)}(writer, ${putArgument(form.type, item)})`;
  if (form.kind !== "declared") throw new Error(`no packed list of ${type.kind}`);
  return code`${naming.runtime("putInt32")}(writer, ${naming.functionOf("encode", form.shape)}(item))`;
}

/** The function that writes a wrapper message: its value is field 1, and where that is null the message is empty. */
function encodeWrapper(form: Extract<Form, { kind: "wrapper" }>, type: Type, scope: EncodeScope): Raw {
  const { naming, helpers } = scope;
  const inner = type.kind === "nullable" ? type.inner : type;
  const written = writeContent(form.content, inner, code`value`, { number: 1, delimited: false }, undefined, scope);
  const body =
    type.kind === "nullable"
      ? code`
        if (value === null) return;
        ${written}
      `
      : code`${written}`;
  return helpers.define(
    `encode${wishOf(type)}`,
    (own) => code`
      function ${own}(value: ${typeCode(type, naming)}, writer: ${naming.runtimeType("WireWriter")}): void {
        ${body}
      }
    `,
  );
}

/** What a helper is called after: `NullableString`. */
function wishOf(type: Type): string {
  switch (type.kind) {
    case "scalar":
      return pascalCase(type.scalar);
    case "reference":
      return pascalCase(type.declaration.name);
    case "nullable":
      return `Nullable${wishOf(type.inner)}`;
    case "list":
      return `ListOf${wishOf(type.element)}`;
    case "map":
      return `MapOf${wishOf(type.value)}`;
  }
}

function keyArgument(type: ReturnType<typeof scalarWire>["raw"]): Raw {
  switch (type) {
    case "number":
      return raw("Number(key)");
    case "bigint":
      return raw("BigInt(key)");
    case "boolean":
      return raw('key === "true"');
    default:
      return raw("key");
  }
}

/** The function that gives the number of an enum value. */
export function encodeEnum(shape: EnumShape, { naming }: EncodeScope): Code {
  const name = shape.declaration.name;
  const numbers = shape.values.map(({ value }) => value.number);
  const known = hasOtherNumbers(shape) ? code`, ${literal(numbers)}` : raw("");
  return code`
    ${docComment(`The number of a value of ${name} as ${shape.versions.map((version) => version.name).join(", ")} has it.`)}
    export function ${naming.functionOf("encode", shape)}(value: ${naming.typeOf(shape)}): number {
      switch (value) {
        ${shape.values.map(
          ({ literal: text, value: { number } }) => code`
            case ${literal(text)}:
              return ${number};
          `,
        )}
        ${
          shape.declaration.open
            ? code`
              default:
                return ${naming.runtime("unknownNumber")}(value, ${raw(quote(name))}${known});
            `
            : undefined
        }
      }
    }
  `;
}

/** The function that writes a union: a message with one arm. */
export function encodeUnion(shape: UnionShape, scope: EncodeScope): Code {
  const { naming, plain } = scope;
  const { declaration } = shape;
  const cases = shape.variants.map(({ variant, content }) => {
    const label = protoName(plain ? variant.key : variant.wireName);
    return code`
      case ${literal(variantLiteral(declaration, variant))}:
        ${putTag(tagOf(variant.number, 2), label, scope)}
        ${naming.runtime("putMessage")}(writer, value, ${naming.functionOf("encode", content)});
        break;
    `;
  });
  const unknown = declaration.open
    ? code`
      case "unknown":
        ${naming.runtime("putUnknownVariant")}(writer, value, ${raw(quote(declaration.name))});
    `
    : undefined;
  return code`
    ${docComment(`Encodes ${declaration.name} as ${shape.versions.map(({ name }) => name).join(", ")} writes it.`)}
    export function ${naming.functionOf("encode", shape)}(value: ${naming.typeOf(shape)}, writer: ${naming.runtimeType("WireWriter")}): void {
      switch (value.type) {
        ${cases}
        ${unknown}
      }
      ${naming.runtime("putUnionUnknown")}(writer, value);
    }
  `;
}
