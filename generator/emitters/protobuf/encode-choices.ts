import { type EnumLift, hasOtherNumbers, type UnionLift, variantLiteral } from "../../ir/index.js";
import { type Code, code, docComment, literal, quote, raw } from "../../print/index.js";
import { comment, type EncodeScope, encodes } from "./encode.js";
import { otherwise } from "./encode-tests.js";
import { tagOf } from "./forms.js";
import { encoderOf } from "./needed.js";
import { protoName } from "./proto-text.js";

/** The function that gives the number of an enum value. */
export function encodeEnum({ from, to, values }: EnumLift, scope: EncodeScope): Code {
  const { naming } = scope;
  const name = to.declaration.name;
  const numbers = to.values.map(({ value }) => value.number);
  const known = hasOtherNumbers(to) ? code`, ${literal(numbers)}` : raw("");
  return code`
    ${docComment(`The number of a value of ${name} as ${to.versions.map((version) => version.name).join(", ")} has it.`)}
    export function ${encoderOf(from, to, naming)}(value: ${naming.typeOf(from)}): number {
      switch (value) {
        ${values.map(
          ({ from: { literal: text }, to: image }) => code`
            case ${literal(text)}:
              return ${image?.value.number};
          `,
        )}
        ${
          from.declaration.open
            ? code`
              default:
                return ${naming.runtime("unknownNumber")}(value, ${raw(quote(name))}${known});
            `
            : otherwise(scope)
        }
      }
    }
  `;
}

/** The function that writes a union: a message with one arm. */
export function encodeUnion({ from, to, variants }: UnionLift, scope: EncodeScope): Code {
  const { naming, plain } = scope;
  const { declaration } = to;
  const cases = variants.map(({ from: { variant, content }, to: image }) => {
    const label = protoName(plain ? variant.key : variant.wireName);
    const tag = tagOf(variant.number, 2);
    return code`
      case ${literal(variantLiteral(declaration, variant))}:
        start = ${naming.runtime("beginMessage")}(writer, ${tag});${comment(label)}
        ${encoderOf(content, image?.content ?? content, naming)}(value, writer);
        ${naming.runtime("endMessage")}(writer, ${tag}, start);
        break;
    `;
  });
  const unknown = declaration.open
    ? code`
      case "unknown":
        ${naming.runtime("putUnknownVariant")}(writer, value, ${raw(quote(declaration.name))});
        break;
    `
    : undefined;
  return code`
    ${docComment(encodes({ from, to }))}
    export function ${encoderOf(from, to, naming)}(value: ${naming.typeOf(from)}, writer: ${naming.runtimeType("WireWriter")}): void {
      ${naming.runtime("assertRecord")}(value);
      let start: number;
      switch (value.type) {
        ${cases}
        ${unknown}
        ${otherwise(scope)}
      }
      const kept = (value as { readonly [${naming.runtime("unknownFields")}]?: ${naming.runtimeType("UnknownFields")} })[${naming.runtime("unknownFields")}];
      if (kept !== undefined) ${naming.runtime("putUnionUnknown")}(writer, kept);
    }
  `;
}
