import {
  type EnumShape,
  type EnumValueShape,
  type EventDeclaration,
  mayBeAbsent,
  type RecordShape,
  type Shape,
  type UnionShape,
  variantLiteral,
} from "../../ir/index.js";
import { type DeclarationStructure, type PropertyStructure, pascalCase, propertyName } from "../../print/index.js";
import { describe, describeField, describeOlder, isLatest, paragraphs } from "./documentation.js";
import type { References, TypeScope } from "./references.js";
import { valueType } from "./value-types.js";

/**
 * The type of a shape. An older one says whose it is and in which versions.
 *
 * @param event the event in whose module it stands
 */
export function shapeDeclaration(
  shape: Shape,
  event: EventDeclaration | undefined,
  scope: TypeScope,
): DeclarationStructure {
  const { naming, references } = scope;
  const { declaration } = shape;
  const name = naming.typeName(shape);
  const older = isLatest(shape) ? undefined : describeOlder(declaration.name, shape.versions);
  switch (shape.kind) {
    case "record":
      return {
        kind: "interface",
        name,
        ...docs(
          older ?? describePayload(event?.payload === declaration ? event : undefined) ?? describe(declaration),
          references,
        ),
        properties: [
          ...recordProperties(shape, scope),
          {
            name: `[${references.of(naming.runtimeType("unknownFields"))}]`,
            type: references.of(naming.runtimeType("UnknownFields")),
            optional: true,
          },
        ],
      };
    case "enum":
      return {
        kind: "type",
        name,
        ...docs(older ?? describe(declaration, describeValues(shape.values)), references),
        type: alternatives([
          ...literals(shape.values, references),
          ...(shape.declaration.open ? [references.of(naming.runtimeType("UnknownValue"))] : []),
        ]),
      };
    case "union":
      return {
        kind: "type",
        name,
        ...docs(older ?? describe(declaration, describeVariants(shape)), references),
        type: alternatives([
          ...shape.variants.map(({ variant, content }) => {
            const literal = references.literal(variantLiteral(shape.declaration, variant));
            return `({ readonly type: ${literal} } & ${references.of(naming.typeOf(content))})`;
          }),
          ...(shape.declaration.open ? [references.of(naming.runtimeType("UnknownVariant"))] : []),
        ]),
      };
  }
}

/** An event says itself what it is, and not its payload again. */
function describePayload(event: EventDeclaration | undefined): string | undefined {
  return event?.latest.envelope === undefined ? undefined : `What \`${event.key}\` carries.`;
}

/** The fields of a record, as the scope's package reads them. */
export function recordProperties(shape: RecordShape, scope: TypeScope): readonly PropertyStructure[] {
  const latest = isLatest(shape);
  return shape.fields.map((field) => ({
    name: propertyName(field.name).text,
    type: valueType(field.type, scope),
    optional: mayBeAbsent(field, scope.pkg, shape),
    ...docs(describeField(field, latest), scope.references),
  }));
}

/** A type for each group of an enum with nested values: `ErrorCodeStamp` is the union of its values. */
export function groupDeclarations(
  shape: EnumShape,
  { naming, references }: TypeScope,
): readonly DeclarationStructure[] {
  const groups = new Map<string, EnumValueShape[]>();
  for (const value of shape.values) {
    value.value.groups.forEach((_, index) => {
      const name = `${naming.typeName(shape)}${value.value.groups
        .slice(0, index + 1)
        .map(pascalCase)
        .join("")}`;
      const members = groups.get(name);
      if (members === undefined) groups.set(name, [value]);
      else members.push(value);
    });
  }
  return [...groups].map(([name, values]) => ({
    kind: "type",
    name,
    ...docs(describeValues(values), references),
    type: alternatives(literals(values, references)),
  }));
}

function literals(values: readonly EnumValueShape[], references: References): readonly string[] {
  return [...new Set(values.map(({ literal }) => references.literal(literal)))];
}

function describeValues(values: readonly EnumValueShape[]): string | undefined {
  const lines = values.map(({ literal, value }) => describeMember(literal, value.doc, value.deprecated));
  return paragraphs(lines.filter((line) => line !== undefined).join("\n"));
}

function describeVariants(shape: UnionShape): string | undefined {
  const lines = shape.variants.map(({ variant }) =>
    describeMember(variantLiteral(shape.declaration, variant), variant.doc, variant.deprecated),
  );
  return paragraphs(lines.filter((line) => line !== undefined).join("\n"));
}

function describeMember(name: string, doc: string | undefined, deprecated: string | undefined): string | undefined {
  const text = [doc, deprecated === undefined ? undefined : `Deprecated: ${deprecated}`]
    .filter((part) => part !== undefined)
    .join(" ");
  return text === "" ? undefined : `- \`${name}\`: ${text.replaceAll(/\s+/g, " ")}`;
}

/** On one line where they fit, else one a line. */
export function alternatives(types: readonly string[]): string {
  const oneLine = types.join(" | ");
  return oneLine.length <= 90 && !types.some((type) => type.startsWith("("))
    ? oneLine
    : types.map((type) => `\n| ${type}`).join("");
}

export function docs(text: string | undefined, references: References): { readonly docs?: string } {
  return text === undefined ? {} : { docs: references.plain(text) };
}
