import {
  type EnumLift,
  type EnumShape,
  type EnumValueShape,
  type UnionLift,
  type UnionShape,
  variantLiteral,
} from "../../ir/index.js";
import { type Code, code, docComment, type Hole, literal, propertyName, quote, raw } from "../../print/index.js";
import { firstSteps } from "./records.js";
import type { Scope } from "./scope.js";

/** The function that reads an enum value of one shape as another's. */
export function readEnum({ from, to, values }: EnumLift, { naming }: Scope): Code {
  const own = naming.liftFunctionOf("read", from, to);
  const table = raw(`valuesOf${own.name.slice("read".length)}`);
  const known = to.declaration.open
    ? code`Exclude<${naming.typeOf(to)}, ${naming.runtimeType("UnknownValue")}>`
    : code`${naming.typeOf(to)}`;
  const entries = values.flatMap(({ from: value, to: target }) =>
    value.json.map((json) => code`[${literal(json)}, ${target === undefined ? raw("null") : literal(target.literal)}]`),
  );
  const isOpen = from.declaration.open && to.declaration.open;
  return code`
    const ${table}: ReadonlyMap<string | number, ${known} | null> = /* @__PURE__ */ new Map<string | number, ${known} | null>([
      ${entries.map((entry) => code`${entry},`)}
    ]);

    ${docComment(`Reads ${from.declaration.name} as ${from.versions.map(({ name }) => name).join(", ")} stored it.`)}
    export function ${own}(value: unknown, path: ${naming.runtimeType("Path")}, reading: ${naming.runtimeType("Reading")}): ${naming.typeOf(to)} {
      return ${naming.runtime(isOpen ? "readOpenEnum" : "readEnum")}(value, path, reading, ${table});
    }
  `;
}

/** The function that writes an enum value as stored JSON. */
export function writeEnum(shape: EnumShape, { naming }: Scope): Code {
  const differing = shape.values.filter(({ literal: name, json }) => json[0] !== name);
  const unknown = shape.declaration.open ? code`if (typeof value !== "string") return value.unknown;` : undefined;
  const cases = differing.map(
    ({ literal: name, json }) => code`case ${literal(name)}: return ${literal(json[0] ?? name)};`,
  );
  return code`
    ${docComment(`Writes ${shape.declaration.name} as ${shape.versions.map(({ name }) => name).join(", ")} stores it.`)}
    export function ${naming.functionOf("write", shape)}(value: ${naming.typeOf(shape)}): string | number {
      ${unknown}
      ${
        differing.length === 0
          ? raw("return value;")
          : code`
        switch (value) {
          ${cases}
          default: return value;
        }
      `
      }
    }
  `;
}

/** The function that turns an enum value of one shape into another's, in TypeScript. */
export function liftEnum({ from, to, values }: EnumLift, { naming }: Scope): Code {
  const own = naming.liftFunctionOf("lift", from, to);
  const changed = values.filter(({ from: value, to: target }) => target?.literal !== value.literal);
  const same = (value: EnumValueShape): boolean => to.values.some(({ literal: name }) => name === value.literal);
  const lost = from.declaration.open && !to.declaration.open;
  return code`
    ${docComment(`${from.declaration.name} of ${from.versions.map(({ name }) => name).join(", ")} as of ${to.versions.map(({ name }) => name).join(", ")}.`)}
    export function ${own}(value: ${naming.typeOf(from)}, path: ${naming.runtimeType("Path")}, reading: ${naming.runtimeType("Reading")}): ${naming.typeOf(to)} {
      ${changed.filter(({ to: target }) => target !== undefined).map(({ from: value, to: target }) => code`if (value === ${literal(value.literal)}) return ${literal(target?.literal ?? "")};`)}
      ${
        changed.some(({ to: target }) => target === undefined) || lost
          ? code`
        if (typeof value !== "string"${raw(
          changed
            .filter(({ from: value, to: target }) => target === undefined && !same(value))
            .map(({ from: value }) => ` || value === ${quote(value.literal)}`)
            .join(""),
        )}) {
          ${naming.runtime("refuseValueImage")}(value, path, reading);
          return undefined as never;
        }
      `
          : undefined
      }
      return value as ${naming.typeOf(to)};
    }
  `;
}

/** The function that reads a union of one shape as another's. */
export function readUnion({ from, to, variants }: UnionLift, { naming }: Scope): Code {
  const own = naming.liftFunctionOf("read", from, to);
  const { layout } = from;
  const known = raw(`keysOf${own.name.slice("read".length)}`);
  const isOpen = from.declaration.open && to.declaration.open;
  const tables: Code[] = [];
  const cases = variants.flatMap(({ from: variant, to: target, content }): readonly Code[] => {
    const labels = variant.tags.map((tag) => code`case ${literal(tag)}:`);
    if (target === undefined)
      return [
        code`
      ${labels}
        ${naming.runtime("refuseTag")}(tag, path, reading, "image");
        return undefined as never;
    `,
      ];
    const tag = literal(variantLiteral(to.declaration, target.variant));
    if (content === undefined)
      return [
        code`
      ${labels}
        return { type: ${tag} } as ${naming.typeOf(to)};
    `,
      ];
    const table = raw(`${known.text}${variant.variant.key.replace(/[^A-Za-z0-9]/g, "_")}`);
    const argument = layout.kind === "internal" ? code`, ${table}` : raw("");
    if (layout.kind === "internal") {
      const keys = [layout.tag, ...variant.content.fields.flatMap(firstSteps)].map(quote).join(", ");
      tables.push(code`const ${table}: ReadonlySet<string> = /* @__PURE__ */ new Set([${raw(keys)}]);`);
    }
    return [
      code`
      ${labels}
        return { type: ${tag}, ...${naming.liftFunctionOf("read", content.from, content.to)}(${contentOf(from)}, ${innerPath(from, { naming })}, reading${argument}) };
    `,
    ];
  });
  return code`
    ${tables}

    ${docComment(`Reads ${from.declaration.name} as ${from.versions.map(({ name }) => name).join(", ")} stored it.`)}
    export function ${own}(value: unknown, path: ${naming.runtimeType("Path")}, reading: ${naming.runtimeType("Reading")}): ${naming.typeOf(to)} {
      ${findTag(from, { naming })}
      if (tag === undefined) return undefined as never;
      switch (tag) {
        ${cases}
        default:
          ${
            isOpen
              ? code`return { type: "unknown", unknown: value as ${naming.runtimeType("JsonValue")} };`
              : code`
            ${naming.runtime("refuseTag")}(tag, path, reading, "variant");
            return undefined as never;
          `
          }
      }
    }
  `;
}

function findTag({ layout }: UnionShape, { naming }: Pick<Scope, "naming">): Code {
  if (layout.kind === "external")
    return code`
    const found = ${naming.runtime("readExternal")}(value, path, reading);
    const tag = found?.tag;
  `;
  return code`
    const stored = ${naming.runtime("readObject")}(value, path, reading);
    const tag = ${naming.runtime("readTag")}(stored, path, ${raw(quote(layout.tag))}, reading);
  `;
}

function contentOf({ layout }: UnionShape): Hole {
  switch (layout.kind) {
    case "external":
      return raw("found?.content");
    case "internal":
      return raw("value");
    case "adjacent":
      return raw(`stored[${quote(layout.content)}]`);
  }
}

function innerPath({ layout }: UnionShape, { naming }: Pick<Scope, "naming">): Hole {
  switch (layout.kind) {
    case "external":
      return code`${naming.runtime("at")}(path, tag, "")`;
    case "internal":
      return raw("path");
    case "adjacent":
      return code`${naming.runtime("at")}(path, ${raw(quote(layout.content))}, "")`;
  }
}

/** The function that writes a union as stored JSON. */
export function writeUnion(shape: UnionShape, { naming }: Scope): Code {
  const { layout, declaration } = shape;
  const cases = shape.variants.map(({ variant, tags, content }) => {
    const tag = tags[0] ?? variant.key;
    const written = code`${naming.functionOf("write", content)}(value)`;
    const json = ((): Hole => {
      switch (layout.kind) {
        case "external":
          return content.fields.length === 0 ? literal(tag) : code`{ ${propertyName(tag)}: ${written} }`;
        case "internal":
          return code`{ ${propertyName(layout.tag)}: ${literal(tag)}, ...${written} }`;
        case "adjacent":
          return content.fields.length === 0
            ? code`{ ${propertyName(layout.tag)}: ${literal(tag)} }`
            : code`{ ${propertyName(layout.tag)}: ${literal(tag)}, ${propertyName(layout.content)}: ${written} }`;
      }
    })();
    return code`case ${literal(variantLiteral(declaration, variant))}: return ${json};`;
  });
  const unknown = declaration.open ? code`default: return ${naming.runtime("writeUnknownVariant")}(value);` : undefined;
  return code`
    ${docComment(`Writes ${declaration.name} as ${shape.versions.map(({ name }) => name).join(", ")} stores it.`)}
    export function ${naming.functionOf("write", shape)}(value: ${naming.typeOf(shape)}): ${naming.runtimeType("JsonValue")} {
      switch (value.type) {
        ${cases}
        ${unknown}
      }
    }
  `;
}

/** The function that turns a union of one shape into another's, in TypeScript. */
export function liftUnion({ from, to, variants }: UnionLift, { naming }: Scope): Code {
  const own = naming.liftFunctionOf("lift", from, to);
  const cases = variants.map(({ from: variant, to: target, content }) => {
    const label = literal(variantLiteral(from.declaration, variant.variant));
    if (target === undefined)
      return code`
      case ${label}:
        ${naming.runtime("refuseTag")}(value.type, path, reading, "image");
        return undefined as never;
    `;
    const tag = literal(variantLiteral(to.declaration, target.variant));
    const made =
      content === undefined
        ? code`{ type: ${tag} } as ${naming.typeOf(to)}`
        : content.identical
          ? raw("value")
          : code`{ type: ${tag}, ...${naming.liftFunctionOf("lift", content.from, content.to)}(value, path, reading) }`;
    return code`case ${label}: return ${made};`;
  });
  return code`
    ${docComment(`${from.declaration.name} of ${from.versions.map(({ name }) => name).join(", ")} as of ${to.versions.map(({ name }) => name).join(", ")}.`)}
    export function ${own}(value: ${naming.typeOf(from)}, path: ${naming.runtimeType("Path")}, reading: ${naming.runtimeType("Reading")}): ${naming.typeOf(to)} {
      switch (value.type) {
        ${cases}
        ${from.declaration.open ? raw("default: return value;") : undefined}
      }
    }
  `;
}
