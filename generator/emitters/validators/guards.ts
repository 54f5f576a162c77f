import { tests, unwrappedTests } from "../../emit/index.js";
import type { EnumShape, RecordShape, Shape, UnionShape } from "../../ir/index.js";
import { type FieldShape, mayBeAbsent, variantLiteral } from "../../ir/index.js";
import { type Code, code, type Hole, join, propertyAccess, raw, stringLiteral } from "../../print/index.js";
import type { CheckScope } from "./scope.js";

/**
 * `isFundsLockedPayload`: the verdict of a shape's check without its reasons, and so without the paths that they need. What is nested in
 * itself is left to the check, which counts.
 */
export function shapeGuard(shape: Shape, scope: CheckScope): Code | undefined {
  const { naming } = scope;
  if (!scope.guarded.has(shape)) return undefined;
  const body = scope.endless.has(shape.declaration)
    ? code`return ${naming.functionOf("check", shape)}(value, undefined, []);`
    : guardBody(shape, scope);
  return code`
    /** Whether a value is of type \`${naming.typeOf(shape)}\`. */
    export function ${naming.functionOf("is", shape)}(value: unknown): value is ${naming.typeOf(shape)} {
      ${body}
    }
  `;
}

function guardBody(shape: Shape, scope: CheckScope): Code {
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
  return conjunction([recordTest(scope.naming.typeOf(shape), scope), ...fieldTests(shape, scope)]);
}

/** `return a && b`, a line for each. */
export function conjunction(tests: readonly Code[]): Code {
  if (tests.length === 1) return code`return ${tests};`;
  return code`
    return (
      ${tests.map((test, index) => (index === tests.length - 1 ? test : code`${test} &&`))}
    );
  `;
}

/** That a value is an object, and holds as unknown fields what can be written. */
export function recordTest(type: Hole, { naming }: CheckScope): Code {
  // Named here and not in the runtime, where engines would meet objects of all kinds.
  return code`${naming.runtime("isRecord")}<${type}>(value) && ${naming.runtime("isKept")}(value[${naming.runtime("unknownFields")}])`;
}

/** A test per field; what the package's readers always fill must be there. */
export function fieldTests(
  shape: RecordShape,
  scope: CheckScope,
  required: (field: FieldShape) => boolean = () => false,
): readonly Code[] {
  return shape.fields.map((field) => {
    const value = code`value${propertyAccess(field.name)}`;
    const test = join(tests(field.type, value, field.name, scope), " && ");
    if (!mayBeAbsent(field, scope.pkg, shape) || required(field)) return test;
    const several = field.type.kind !== "nullable" && tests(field.type, value, field.name, scope).length > 1;
    return code`(${value} === undefined || ${several ? code`(${test})` : unwrappedTests(field.type, value, field.name, scope)})`;
  });
}

function enumBody(shape: EnumShape, { naming }: CheckScope): Code {
  const literals = [...new Set(shape.values.map(({ literal }) => literal))];
  return code`
    switch (value) {
      ${literals.map((literal) => code`case ${stringLiteral(literal)}:`)}
        return true;
      default:
        return ${shape.declaration.open ? code`${naming.runtime("isUnknownValue")}(value)` : raw("false")};
    }
  `;
}

function unionBody(shape: UnionShape, { naming }: CheckScope): Code {
  const unknown = shape.declaration.open
    ? code`
      case "unknown":
        return ${naming.runtime("checkUnknownVariant")}(value, undefined, []);
    `
    : undefined;
  return code`
    if (!${naming.runtime("isRecord")}<{ readonly type: unknown }>(value)) return false;
    switch (value.type) {
      ${shape.variants.map(
        ({ variant, content }) => code`
          case ${stringLiteral(variantLiteral(shape.declaration, variant))}:
            return ${naming.functionOf("is", content)}(value);
        `,
      )}
      ${unknown}
      default:
        return false;
    }
  `;
}
