import { type EnumDeclaration, type EnumValue, latestShape, type Shape } from "../../ir/index.js";
import { screamingSnakeCase } from "../../print/index.js";
import { deprecation, largestValue, messageOptions, reservedLines } from "./proto-options.js";
import { lastPart, type ProtoScope } from "./proto-scope.js";
import { block, type Names, protoComment, protoName } from "./proto-text.js";

/** An enum. Values are siblings of the enum, so they share the names of the scope around it. */
export function enumText(declaration: EnumDeclaration, scope: ProtoScope, siblings: Names): readonly string[] {
  const { values, unspecified } = declaration;
  const name = lastPart(scope.messageName(declaration));
  const latest: Shape = latestShape(declaration);
  const isInLatest = (value: EnumValue): boolean =>
    latest.kind === "enum" && latest.values.some((shape) => shape.value === value);
  const lines = values.map((value) => {
    const own = protoName(siblings.claim(value.wireName, `n${value.number < 0 ? "_" : ""}${Math.abs(value.number)}`));
    const deprecated = isInLatest(value) && value.deprecated === undefined ? "" : " [deprecated = true]";
    return {
      number: value.number,
      text: [...protoComment(value.doc, deprecation(value.deprecated)), `${own} = ${value.number}${deprecated};`],
    };
  });
  const hasAliases = new Set(values.map(({ number }) => number)).size < values.length;
  const needsZero = unspecified && (scope.syntax === "proto3" || declaration.open);
  const zero = needsZero
    ? [`${protoName(siblings.claim(`${screamingSnakeCase(name)}_UNSPECIFIED`, "none"))} = 0;`]
    : [];
  const sorted = [...lines].sort((left, right) => Number(right.number === 0) - Number(left.number === 0));
  return [
    ...protoComment(declaration.doc, deprecation(declaration.deprecated)),
    ...block(`enum ${name}`, [
      ...messageOptions(declaration.deprecated),
      ...(hasAliases ? ["option allow_alias = true;"] : []),
      ...(scope.syntax === "2023" && !declaration.open ? ["option features.enum_type = CLOSED;"] : []),
      ...reservedLines(declaration, largestValue),
      ...zero,
      ...(unspecified ? lines : sorted).flatMap(({ text }) => text),
    ]),
  ];
}
