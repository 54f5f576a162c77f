import {
  type EnumShape,
  type FieldShape,
  mayBeAbsent,
  type RecordShape,
  type Shape,
  type UnionShape,
  variantLiteral,
} from "../../ir/index.js";
import { type Code, code, join, printCode, propertyAccess, stringLiteral } from "../../print/index.js";
import type { CheckScope } from "./scope.js";
import { conditions, type Subject } from "./values.js";

/** `checkFundsLockedPayload`: whether a value is of a shape; what is wrong goes to `issues`. */
export function shapeCheck(shape: Shape, scope: CheckScope): Code {
  const { naming } = scope;
  const body = shapeBody(shape, scope);
  const depth = scope.recursive.has(shape.declaration)
    ? code`if (${naming.runtime("isTooDeep")}(path, issues)) return false;`
    : undefined;
  return code`
    /** Whether a value is of type \`${naming.typeOf(shape)}\`; what is wrong with it goes to \`issues\`. */
    export function ${naming.functionOf("check", shape)}(${parameters(scope)}): value is ${naming.typeOf(shape)} {
      ${depth}
      ${body}
    }
  `;
}

/** The parameters that all checks have. */
export function parameters({ naming }: CheckScope): Code {
  return code`value: unknown, path: ${naming.runtimeType("Path")}, issues: ${naming.runtimeType("Issue")}[]`;
}

function shapeBody(shape: Shape, scope: CheckScope): Code {
  switch (shape.kind) {
    case "record":
      return recordBody(shape, scope);
    case "enum":
      return enumBody(shape, scope);
    case "union":
      return unionBody(shape, scope);
  }
}

function recordBody(shape: RecordShape, scope: CheckScope): Code {
  const { naming } = scope;
  const isObject = code`${naming.runtime("checkObject")}<${naming.typeOf(shape)}>(value, path, issues)`;
  if (shape.fields.length === 0) return code`return ${isObject};`;
  return code`
    const before = issues.length;
    if (!${isObject}) return false;
    ${fieldChecks(shape, scope)}
    return issues.length === before;
  `;
}

/** A statement per field; what the package's readers always fill must be there. */
export function fieldChecks(
  shape: RecordShape,
  scope: CheckScope,
  required: (field: FieldShape) => boolean = () => false,
): readonly Code[] {
  return shape.fields.map((field) =>
    fieldCheck(field, mayBeAbsent(field, scope.pkg, shape) && !required(field), scope),
  );
}

function fieldCheck(field: FieldShape, optional: boolean, scope: CheckScope): Code {
  const value = code`value${propertyAccess(field.name)}`;
  const subject: Subject = { value, path: code`path`, key: code`${stringLiteral(field.name)}`, name: field.name };
  const { type } = field;
  const inner = type.kind === "nullable" ? type.inner : type;
  if (inner.kind === "nullable") throw new Error("a nullable type is never nested");
  const tests = [
    ...(optional ? [code`${value} !== undefined`] : []),
    ...(type.kind === "nullable" ? [code`${value} !== null`] : []),
    ...conditions(inner, subject, scope),
  ];
  return statement(tests);
}

/** Longer lines are broken. */
const lineWidth = 116;

/** Tests in a row, of which the last one counts by what it says only. */
export function statement(tests: readonly Code[]): Code {
  const last = tests.at(-1);
  const before = tests.slice(0, -1);
  if (last === undefined) return code``;
  if (before.length === 0) return code`${last};`;
  const oneLine = code`if (${join(before, " && ")}) ${last};`;
  if (printCode(oneLine).length <= lineWidth) return oneLine;
  const condition = join(before, " && ");
  if (printCode(condition).length <= lineWidth - 8) {
    return code`
      if (${condition}) {
        ${last};
      }
    `;
  }
  return code`
    if (
      ${before.map((test, index) => (index === before.length - 1 ? test : code`${test} &&`))}
    ) {
      ${last};
    }
  `;
}

function enumBody(shape: EnumShape, { naming }: CheckScope): Code {
  const literals = [...new Set(shape.values.map(({ literal }) => literal))];
  const expected = stringLiteral(oneOf(literals));
  const otherwise = shape.declaration.open
    ? code`return ${naming.runtime("checkUnknownValue")}(value, path, issues, ${expected});`
    : code`return ${naming.runtime("refuseValue")}(value, path, issues, ${expected});`;
  return code`
    switch (value) {
      ${literals.map((literal) => code`case ${stringLiteral(literal)}:`)}
        return true;
      default:
        ${otherwise}
    }
  `;
}

/** What was expected, as people read it: no more of it than fits. */
function oneOf(literals: readonly string[]): string {
  const shown = literals
    .slice(0, 8)
    .map((literal) => JSON.stringify(literal.length > 40 ? `${literal.slice(0, 40)}…` : literal));
  return literals.length > shown.length ? `${shown.join(", ")}, …` : shown.join(", ");
}

function unionBody(shape: UnionShape, { naming }: CheckScope): Code {
  const variants = shape.variants.map((variant) => ({
    ...variant,
    content: variant.content,
    literal: variantLiteral(shape.declaration, variant.variant),
  }));
  const expected = stringLiteral(oneOf(variants.map(({ literal }) => literal)));
  const unknown = shape.declaration.open
    ? code`
      case "unknown":
        return ${naming.runtime("checkUnknownVariant")}(value, path, issues);
    `
    : undefined;
  return code`
    if (!${naming.runtime("checkObject")}<{ readonly type: unknown }>(value, path, issues)) return false;
    switch (value.type) {
      ${variants.map(
        ({ literal, content }) => code`
          case ${stringLiteral(literal)}:
            return ${naming.functionOf("check", content)}(value, path, issues);
        `,
      )}
      ${unknown}
      default:
        return ${naming.runtime("refuseVariant")}(value.type, path, issues, ${expected});
    }
  `;
}
