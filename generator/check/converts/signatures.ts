import {
  type EnumShape,
  type FieldShape,
  mayBeAbsent,
  type Package,
  type RecordShape,
  type ScalarType,
  type Shape,
  type Type,
  variantLiteral,
} from "../../ir/index.js";
import { propertyName, quote } from "../../print/index.js";
import type { ConvertUse } from "./uses.js";

/** Prints the types of values as TypeScript, as the generated types have them, with an alias per shape. */
export interface Signatures {
  /** `(value: string) => bigint` */
  of(use: ConvertUse): string;
  /** The aliases that the printed types name. */
  declarations(): string;
}

const common = [
  "type JsonValue = null | boolean | number | bigint | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };",
  "interface UnknownValue { readonly unknown: string | number }",
  'interface UnknownVariant { readonly type: "unknown"; readonly unknown: JsonValue | Uint8Array }',
];

export function createSignatures(): Signatures {
  const names = new Map<Shape, string>();
  const texts: string[] = [];

  function nameOf(shape: Shape, pkg: Package): string {
    let name = names.get(shape);
    if (name === undefined) {
      // A plain word of ours: names of schemas don't reach this text.
      name = `Shape${names.size}`;
      names.set(shape, name);
      texts.push(`type ${name} = ${shapeText(shape, pkg)};`);
    }
    return name;
  }

  function shapeText(shape: Shape, pkg: Package): string {
    switch (shape.kind) {
      case "record":
        return fieldsText(shape.fields, shape, pkg);
      case "enum":
        return enumText(shape);
      case "union": {
        const variants = shape.variants.map(
          ({ variant, content }) =>
            `({ readonly type: ${quote(variantLiteral(shape.declaration, variant))} } & ${fieldsText(content.fields, content, pkg)})`,
        );
        return [...variants, ...(shape.declaration.open ? ["UnknownVariant"] : [])].join(" | ") || "never";
      }
    }
  }

  function fieldsText(fields: readonly FieldShape[], record: RecordShape, pkg: Package): string {
    const properties = fields.map((field) => {
      const mark = mayBeAbsent(field, pkg, record) ? "?" : "";
      return `readonly ${propertyName(field.name).text}${mark}: ${typeText(field.type, pkg)}`;
    });
    return `{ ${properties.join("; ")} }`;
  }

  function typeText(type: Type, pkg: Package): string {
    switch (type.kind) {
      case "scalar":
        return scalarText(type);
      case "list":
        return `readonly (${typeText(type.element, pkg)})[]`;
      case "map":
        return `Readonly<Record<string, ${typeText(type.value, pkg)}>>`;
      case "nullable":
        return `${typeText(type.inner, pkg)} | null`;
      case "reference":
        return nameOf(type.shape, pkg);
    }
  }

  return {
    of: ({ from, to, pkg }) => {
      const value =
        from.kind === "value" ? typeText(from.type, pkg) : partsText(from.fields, (type) => typeText(type, pkg));
      return `(value: ${value}) => ${typeText(to, pkg)}`;
    },
    declarations: () => [...common, ...texts].join("\n"),
  };
}

/** Fields that are handed in as one object; what an event may lack is there as `undefined`. */
function partsText(fields: readonly FieldShape[], textOf: (type: Type) => string): string {
  const properties = fields.map((field) => {
    const absent = field.presence === "required" ? "" : " | undefined";
    return `readonly ${propertyName(field.name).text}: ${textOf(field.type)}${absent}`;
  });
  return `{ ${properties.join("; ")} }`;
}

function enumText(shape: EnumShape): string {
  const literals = shape.values.map(({ literal }) => quote(literal));
  return [...new Set(literals), ...(shape.declaration.open ? ["UnknownValue"] : [])].join(" | ") || "never";
}

function scalarText(type: ScalarType): string {
  if (type.as !== undefined) return type.as;
  switch (type.scalar) {
    case "bool":
      return "boolean";
    case "int32":
    case "uint32":
    case "float32":
    case "float64":
      return "number";
    case "int64":
    case "uint64":
    case "int128":
    case "uint128":
    case "duration":
      return "bigint";
    case "decimal":
    case "string":
    case "timestamp":
    case "date":
    case "uuid":
      return "string";
    case "bytes":
      return "Uint8Array";
    case "json":
      return "JsonValue";
  }
}
