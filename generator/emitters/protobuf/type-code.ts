import type { Naming } from "../../emit/index.js";
import type { ScalarType, Type } from "../../ir/index.js";
import { type Code, code, raw } from "../../print/index.js";

/** The TypeScript type of a value (docs/decisions/0001-foundations.md), as code. */
export function typeCode(type: Type, naming: Naming): Code {
  switch (type.kind) {
    case "scalar":
      return scalarCode(type, naming);
    case "list":
      return code`readonly ${elementCode(type.element, naming)}[]`;
    case "map":
      return code`Readonly<Record<string, ${typeCode(type.value, naming)}>>`;
    case "nullable":
      return code`${typeCode(type.inner, naming)} | null`;
    case "reference":
      return code`${naming.typeOf(type.shape)}`;
  }
}

/** In parentheses where `[]` would otherwise belong to a part of it only. */
export function elementCode(type: Type, naming: Naming): Code {
  const element = typeCode(type, naming);
  return type.kind === "nullable" || type.kind === "list" ? code`(${element})` : element;
}

function scalarCode(type: ScalarType, naming: Naming): Code {
  if (type.as !== undefined) return code`${raw(type.as)}`;
  switch (type.scalar) {
    case "bool":
      return code`boolean`;
    case "int32":
    case "uint32":
    case "float32":
    case "float64":
      return code`number`;
    case "int64":
    case "uint64":
    case "int128":
    case "uint128":
    case "duration":
      return code`bigint`;
    case "decimal":
    case "string":
    case "timestamp":
    case "date":
    case "uuid":
      return code`string`;
    case "bytes":
      return code`Uint8Array`;
    case "json":
      return type.schema === undefined
        ? code`${naming.runtimeType("JsonValue")}`
        : code`${naming.foreignType(type.schema.path)}`;
  }
}
