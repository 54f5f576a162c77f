import type { Naming } from "../../emit/index.js";
import {
  type EnumShape,
  type FieldShape,
  mayBeAbsent,
  type Package,
  type RecordLift,
  type RecordShape,
  type ScalarType,
  type Shape,
  shapesOf,
  type Type,
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
  type Raw,
  raw,
} from "../../print/index.js";
import { isNoDefault } from "./defaults.js";
import { keyTest, scalarTest, testedKeys, testedList, uniqueTest, unwrittenTest } from "./encode-tests.js";
import { type Content, contentOfField, type Form, isNullAbsence, tagOf, wireTypeOf } from "./forms.js";
import type { Helpers } from "./helpers.js";
import { encoderOf } from "./needed.js";
import { oneofChecks } from "./oneofs.js";
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
  /** Whether values are tested while they are written. */
  readonly isTested: boolean;
  readonly pattern: Helpers["pattern"];
}

/** The function that writes the fields of a record, as the version that is written has them. */
export function encodeRecord({ from, to, fields }: RecordLift, scope: EncodeScope): Code {
  const { naming } = scope;
  const written = fields
    .flatMap(({ to: field, source }) => (source.kind === "field" ? [{ field, given: source.from }] : []))
    .sort((left, right) => left.field.wire.number - right.field.wire.number);
  const unwritten = from.fields.filter((field) => written.every(({ given }) => given !== field));
  const others = shapesOf(to.declaration).filter((other) => other !== to);
  /** What is unknown to another version, and is not to be put in this one's place. */
  const own = written
    .map(({ field }) => field.wire.number)
    .filter((number) => others.some(({ fields }) => fields.every(({ wire }) => wire.number !== number)));
  const put =
    own.length === 0
      ? code`${naming.runtime("putUnknown")}(writer, kept)`
      : code`${naming.runtime("putUnknownBut")}(writer, kept, ${literal(own)})`;
  // Whether there are unknown fields is asked where all objects are of one kind, and not in the runtime.
  return code`
    ${docComment(encodes({ from, to }))}
    export function ${encoderOf(from, to, naming)}(value: ${naming.typeOf(from)}, writer: ${naming.runtimeType("WireWriter")}): void {
      ${naming.runtime("assertRecord")}(value);
      ${oneofChecks(to, scope.naming)}
      ${written.map(({ field, given }) => encodeField(field, given, from, scope))}
      ${unwritten.length === 0 ? undefined : raw("// Not written: only a draft has it.")}
      ${unwritten.map((field) => unwrittenTest(field, from, scope))}
      const kept = value[${naming.runtime("unknownFields")}];
      if (kept !== undefined) ${put};
    }
  `;
}

/** What is said of an encoder. */
export function encodes({ from, to }: { readonly from: Shape; readonly to: Shape }): string {
  const names = ({ versions }: Shape): string => versions.map(({ name }) => name).join(", ");
  const of = from === to ? "" : ` of ${names(from)}`;
  return `Encodes ${from.declaration.name}${of} as ${names(to)} writes it.`;
}

/** @param given the field as the value has it */
function encodeField(field: FieldShape, given: FieldShape, shape: RecordShape, scope: EncodeScope): Code {
  const { wire } = field;
  const { type, name } = given;
  const content = contentOfField(field, scope.plain);
  const value = code`value${propertyAccess(name)}`;
  const bare = isNullAbsence(type, scope.plain) && type.kind === "nullable" ? type.inner : type;
  const number = { number: wire.number, delimited: wire.delimited };
  const told = wire.presence === "implicit" ? isNoZero(content, value) : isNoDefault(field, value, scope.naming);
  const place: Written = { ...number, label: protoName(wire.name), name };
  // A value that is not written is not looked at by what would have written it.
  const isSkipped = told !== undefined && bare.kind === "scalar" && (bare.scalar === "bool" || bare.scalar === "bytes");
  const test = content.kind === "single" ? scalarTest(bare, value, name, isSkipped, scope) : undefined;
  const tests: Hole[] = [];
  if (mayBeAbsent(given, scope.pkg, shape)) tests.push(code`${value} !== undefined`);
  if (bare !== type) tests.push(code`${value} !== null`);
  const isAlone = tests.length > 0 || told !== undefined;
  const put = writeContent(content, bare, value, { ...place, isAlone }, scope);
  const written =
    told === undefined
      ? [test, put]
      : [
          test,
          code`
    if (${told}) {
      ${put}
    }
  `,
        ];
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

/** Where a value is written, and what it is called. */
interface Written {
  readonly number: number;
  readonly delimited: boolean;
  /** The name that its tag has in the `.proto` file. */
  readonly label?: string;
  /** What a pattern of it is called after. */
  readonly name: string;
  /** Whether nothing stands beside it in its block. */
  readonly isAlone?: boolean;
}

/** The name of a field beside its tag. */
export function comment(label: string | undefined): Raw {
  return raw(label === undefined ? "" : ` // ${label}`);
}

/** Statements that write a message of unknown length. */
function message(tag: number, label: string | undefined, body: Hole, { naming }: EncodeScope): Code {
  return code`
    const start = ${naming.runtime("beginMessage")}(writer, ${tag});${comment(label)}
    ${body}
    ${naming.runtime("endMessage")}(writer, ${tag}, start);
  `;
}

/** The same in a block, where others may stand beside it. */
function messageBlock(tag: number, label: string | undefined, body: Hole, scope: EncodeScope): Code {
  return code`
    {
      ${message(tag, label, body, scope)}
    }
  `;
}

/** Statements that write what stands under a number. */
function writeContent(content: Content, type: Type, value: Code, place: Written, scope: EncodeScope): Hole {
  const { naming } = scope;
  const { number, label, name } = place;
  switch (content.kind) {
    case "single":
      return writeForm(content.form, type, value, place, scope);
    case "list": {
      const element = type.kind === "list" ? type.element : type;
      const list = testedList(type, value, scope);
      const test = scalarTest(element, code`item`, name, false, scope);
      if (content.packed) {
        return [
          uniqueTest(type, value, scope),
          code`
            if (${list}.length > 0) {
              ${message(
                tagOf(number, 2),
                label,
                code`
                  for (const item of ${value}) {
                    ${test}
                    ${writeForm(content.element, element, code`item`, { name, number: 0, delimited: false }, scope)}
                  }
                `,
                scope,
              )}
            }
          `,
        ];
      }
      return [
        uniqueTest(type, value, scope),
        code`
          for (const item of ${list}) {
            ${test}
            ${writeForm(content.element, element, code`item`, { ...place, isAlone: true }, scope)}
          }
        `,
      ];
    }
    case "map": {
      const inner = type.kind === "map" ? type.value : type;
      const key = scalarWire(content.key);
      const keys = testedKeys(type.kind === "map" ? type : undefined, value, scope);
      return code`
        for (const key of ${keys}) {
          ${keyTest(content.key, scope)}
          const item = ${value}[key] as ${typeCode(inner, naming)};
          ${scalarTest(inner, code`item`, name, false, scope)}
          const entry = ${naming.runtime("beginMessage")}(writer, ${tagOf(number, 2)});${comment(label)}
          ${naming.runtime(key.put)}(writer, ${tagOf(1, wireTypeOf({ kind: "scalar", type: content.key }))}, ${keyArgument(key.raw)});
          ${writeForm(content.value, inner, code`item`, { name, number: 2, delimited: false }, scope)}
          ${naming.runtime("endMessage")}(writer, ${tagOf(number, 2)}, entry);
        }
      `;
    }
  }
}

/** Statements that write one value with its tag; where the number is 0, without. */
function writeForm(
  form: Form,
  type: Type,
  value: Code,
  { number, delimited, label, isAlone }: Written,
  scope: EncodeScope,
): Hole {
  const { naming } = scope;
  const tag = number === 0 ? 0 : tagOf(number, delimited ? 3 : wireTypeOf(form));
  const block = isAlone === true ? message : messageBlock;
  switch (form.kind) {
    case "scalar":
      return code`${naming.runtime(scalarWire(form.type).put)}(writer, ${tag}, ${putArgument(form.type, value)});${comment(label)}`;
    case "declared": {
      const encode = encoderOf(type.kind === "reference" ? type.shape : form.shape, form.shape, naming);
      if (form.shape.kind === "enum")
        return code`${naming.runtime("putInt32")}(writer, ${tag}, ${encode}(${value}));${comment(label)}`;
      if (delimited)
        return code`
          ${naming.runtime("putTag")}(writer, ${tag});${comment(label)}
          ${encode}(${value}, writer);
          ${naming.runtime("putTag")}(writer, ${tagOf(number, 4)});
        `;
      return block(tag, label, code`${encode}(${value}, writer);`, scope);
    }
    case "wrapper":
      return block(tag, label, code`${encodeWrapper(form, type, scope)}(${value}, writer);`, scope);
  }
}

function putArgument(type: ScalarType, value: Code): Code {
  const { before } = scalarWire(type);
  return before === undefined ? value : code`${raw(before)}(${value})`;
}

/** The function that writes a wrapper message: its value is field 1, and where that is null the message is empty. */
function encodeWrapper(form: Extract<Form, { kind: "wrapper" }>, type: Type, scope: EncodeScope): Raw {
  const { naming, helpers } = scope;
  const inner = type.kind === "nullable" ? type.inner : type;
  const place: Written = { name: "value", number: 1, delimited: false };
  const written = [
    form.content.kind === "single" ? scalarTest(inner, code`value`, place.name, false, scope) : undefined,
    writeContent(form.content, inner, code`value`, place, scope),
  ];
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
