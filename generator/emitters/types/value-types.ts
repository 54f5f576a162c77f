import type { ScalarType, Type } from "../../ir/index.js";
import type { TypeScope } from "./references.js";

/** The TypeScript type of a value, as text (docs/decisions/0001-foundations.md). */
export function valueType(type: Type, scope: TypeScope): string {
  switch (type.kind) {
    case "scalar":
      return scalarType(type, scope);
    case "list":
      return `readonly ${grouped(type.element, scope)}[]`;
    case "map":
      return `Readonly<Record<string, ${valueType(type.value, scope)}>>`;
    case "nullable":
      return `${valueType(type.inner, scope)} | null`;
    case "reference":
      return scope.references.of(scope.naming.typeOf(type.shape));
  }
}

/** In parentheses where `[]` would otherwise belong to a part of it only. */
function grouped(type: Type, scope: TypeScope): string {
  const text = valueType(type, scope);
  return type.kind === "nullable" || type.kind === "list" ? `(${text})` : text;
}

function scalarType(type: ScalarType, { naming, references }: TypeScope): string {
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
      return references.of(
        type.schema === undefined ? naming.runtimeType("JsonValue") : naming.foreignType(type.schema.path),
      );
  }
}
