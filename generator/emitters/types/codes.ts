import type { Naming } from "../../emit/index.js";
import type { EnumShape, EnumValueShape } from "../../ir/index.js";
import { type Code, code, docComment, identifier, propertyName, stringLiteral } from "../../print/index.js";

/**
 * The values of an enum by their keys, where the key says more than what is written: `ErrorCode.STAMP.FILE_NOT_FOUND` is
 * "ONEX_STAMP_001". Nothing where keys and values are the same.
 */
export function codesObject(shape: EnumShape, naming: Naming): Code | undefined {
  const differs = shape.values.some(({ value, literal }) => value.groups.length > 0 || value.name !== literal);
  if (!differs) return undefined;
  const name = identifier(naming.typeName(shape));
  return code`
    /** The values of ${name} by their keys. */
    export const ${name} = ${codesOf(shape.values, 0)} as const;
  `;
}

function codesOf(values: readonly EnumValueShape[], depth: number): Code {
  const members = new Map<string, EnumValueShape[] | EnumValueShape>();
  for (const shape of values) {
    const group = shape.value.groups[depth];
    const known = members.get(group ?? shape.value.name);
    if (group === undefined) members.set(shape.value.name, shape);
    else if (Array.isArray(known)) known.push(shape);
    else members.set(group, [shape]);
  }
  return code`
    {
      ${[...members].map(([key, member]) => {
        if (Array.isArray(member)) return code`${propertyName(key)}: ${codesOf(member, depth + 1)},`;
        return code`
          ${docComment(member.value.doc, member.value.deprecated === undefined ? undefined : `@deprecated ${member.value.deprecated}`)}
          ${propertyName(key)}: ${stringLiteral(member.literal)},
        `;
      })}
    }
  `;
}
