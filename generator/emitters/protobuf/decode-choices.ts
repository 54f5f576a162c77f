import { type EnumLift, type UnionLift, variantLiteral } from "../../ir/index.js";
import { type Code, code, docComment, join, literal, quote, type Raw, raw } from "../../print/index.js";
import { type DecodeScope, enumHasIssues } from "./decode-values.js";
import { decodeParameters } from "./decode-wrappers.js";
import { tagOf } from "./forms.js";
import { protoName } from "./proto-text.js";

/** The function that turns a number of an enum of one shape into a value of another's. */
export function decodeEnum(lift: EnumLift, { naming }: DecodeScope): Code {
  const { from, to, values } = lift;
  const hasIssues = enumHasIssues(lift);
  const place = [
    code`path: ${naming.runtimeType("Path")}`,
    raw("key: string | number | undefined"),
    code`reading: ${naming.runtimeType("Reading")}`,
  ];
  const parameters = [raw("value: number"), ...(hasIssues ? place : [])];
  const refuse = (issue: Raw): Code =>
    code`return ${naming.runtime("refuseNumber")}(value, path, key, reading, ${issue});`;
  const seen = new Set<number>();
  const cases = values.flatMap(({ from: value, to: target }): readonly Code[] => {
    const { number } = value.value;
    if (seen.has(number)) return [];
    seen.add(number);
    return [
      target === undefined
        ? code`
          case ${number}: // ${raw(protoName(value.value.wireName))}
            ${refuse(raw('"image"'))}
        `
        : code`
          case ${number}:
            return ${literal(target.literal)};
        `,
    ];
  });
  const isOpen = from.declaration.open && to.declaration.open;
  return code`
    ${docComment(`Decodes ${from.declaration.name} as ${from.versions.map(({ name }) => name).join(", ")} wrote it.`)}
    export function ${naming.liftFunctionOf("decode", from, to)}(${join(parameters, ", ")}): ${naming.typeOf(to)} {
      switch (value) {
        ${cases}
        default:
          ${isOpen ? raw("return { unknown: value };") : refuse(raw('"enum"'))}
      }
    }
  `;
}

/** The function that decodes a union of one shape as another's: the arm that stands last is it. */
export function decodeUnion({ from, to, variants }: UnionLift, scope: DecodeScope): Code {
  const { naming, plain } = scope;
  const armName = (variant: UnionLift["variants"][number]["from"]["variant"]): string =>
    protoName(plain ? variant.key : variant.wireName);
  const isOpen = from.declaration.open && to.declaration.open;
  const arms = variants.map(
    ({ from: { variant } }) => code`case ${tagOf(variant.number, 2)}: // ${raw(armName(variant))}`,
  );
  const results = variants.map(({ from: { variant, content }, to: target, content: lift }) => {
    const label = code`case ${tagOf(variant.number, 2)}:`;
    if (target === undefined) {
      return code`
        ${label}
          return ${naming.runtime("refuseVariantOf")}(path, reading, "image");
      `;
    }
    const tag = literal(variantLiteral(to.declaration, target.variant));
    if (lift === undefined) {
      return code`
        ${label}
          return { type: ${tag} } as ${naming.typeOf(to)};
      `;
    }
    const decode = naming.liftFunctionOf("decode", content, lift.to);
    const place = code`${naming.runtime("at")}(path, ${raw(quote(armName(variant)))}, "")`;
    const made = code`{ type: ${tag}, ...${naming.runtime("takeMessage")}(reader, content, ${place}, reading, ${decode}) }`;
    return code`
      ${label}
        return ${naming.runtime("keepUnionRuns")}(${made}, reader, unknown, reading);
    `;
  });
  return code`
    ${docComment(`Decodes ${from.declaration.name} as ${from.versions.map(({ name }) => name).join(", ")} wrote it.`)}
    export function ${naming.liftFunctionOf("decode", from, to)}(
      ${decodeParameters(scope).map((parameter) => code`${parameter},`)}
    ): ${naming.typeOf(to)} {
      ${naming.runtime("enterMessage")}(path, reading);
      let arm = 0;
      let content: ${naming.runtimeType("WireSpan")} | undefined;
      let unknown: ${naming.runtimeType("UnknownRuns")} | undefined;
      while (reader.at < end) {
        const tag = ${naming.runtime("takeTag")}(reader);
        switch (tag) {
          ${arms}
            content = ${naming.runtime("takeSpan")}(reader, tag === arm ? content : undefined);
            arm = tag;
            break;
          default:
            unknown = ${naming.runtime("skipField")}(reader, tag, unknown);
        }
      }
      ${naming.runtime("leaveMessage")}(reader, end);
      if (content === undefined) return ${
        isOpen
          ? code`${naming.runtime("unknownVariant")}(reader, unknown, path, reading)`
          : code`${naming.runtime("refuseVariantOf")}(path, reading, "variant")`
      };
      switch (arm) {
        ${results}
        default:
          return ${naming.runtime("refuseVariantOf")}(path, reading, "variant");
      }
    }
  `;
}
