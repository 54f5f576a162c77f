import {
  type EnumLift,
  type EnumShape,
  hasOtherNumbers,
  type RecordLift,
  type UnionLift,
  type UnionShape,
  type VariantShape,
  variantLiteral,
} from "../../ir/index.js";
import {
  type Code,
  code,
  docComment,
  type Hole,
  join,
  literal,
  pascalCase,
  propertyName,
  quote,
  type Raw,
  raw,
} from "../../print/index.js";
import { addPath, emptyTree, ownKeys } from "./known-keys.js";
import { liftFunction } from "./lift-records.js";
import { listVersions } from "./records.js";
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

    ${docComment(`Reads ${from.declaration.name} as ${listVersions(from.versions)} stored it.`)}
    export function ${own}(value: unknown, path: ${naming.runtimeType("Path")}, reading: ${naming.runtimeType("Reading")}): ${naming.typeOf(to)} {
      return ${naming.runtime(isOpen ? "readOpenEnum" : "readEnum")}(value, path, reading, ${table});
    }
  `;
}

/** The function that writes an enum value as stored JSON. */
export function writeEnum(shape: EnumShape, { naming }: Scope): Code {
  const differing = shape.values.filter(({ literal: name, json }) => json[0] !== name);
  const integers = shape.values.flatMap(({ json }) => json.filter((one) => typeof one === "number"));
  const kept = hasOtherNumbers(shape)
    ? code`${naming.runtime("writeUnknownValue")}(value, ${raw(quote(shape.declaration.name))}, ${literal(integers)})`
    : raw("value.unknown");
  const unknown = shape.declaration.open ? code`if (typeof value !== "string") return ${kept};` : undefined;
  const cases = differing.map(
    ({ literal: name, json }) => code`case ${literal(name)}: return ${literal(json[0] ?? name)};`,
  );
  return code`
    ${docComment(`Writes ${shape.declaration.name} as ${listVersions(shape.versions)} stores it.`)}
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
export function liftEnum(lift: EnumLift, scope: Scope): Code {
  const { naming } = scope;
  const { from, to, values } = lift;
  const changed = values.filter(({ from: value, to: target }) => target?.literal !== value.literal);
  const lost = from.declaration.open && !to.declaration.open;
  const body = code`
    ${changed.map(({ from: value, to: target }) => {
      const image =
        target === undefined ? code`${naming.runtime("noValue")}(value, path, reading)` : literal(target.literal);
      return code`if (value === ${literal(value.literal)}) return ${image};`;
    })}
    ${lost ? code`if (typeof value !== "string") return ${naming.runtime("noValue")}(value, path, reading);` : undefined}
    return value;
  `;
  return liftFunction(lift, body, scope);
}

/** The function that reads a union of one shape as another's. */
export function readUnion(lift: UnionLift, scope: Scope): Code {
  const { naming } = scope;
  const { from, to, variants } = lift;
  const own = naming.liftFunctionOf("read", from, to);
  const { layout } = from;
  const isOpen = from.declaration.open && to.declaration.open;
  /** Keys beside tag and content are kept with the content. */
  const withOthers = (made: Code): Code =>
    layout.kind === "adjacent"
      ? code`${naming.runtime("keepUnknown")}(${made}, value as object, ${besidesContent(from, scope)}, reading)`
      : made;
  const cases = variants.map(({ from: variant, to: target, content }): Code => {
    const labels = variant.tags.map((tag) => code`case ${literal(tag)}:`);
    if (target === undefined)
      return code`
        ${labels}
          ${naming.runtime("refuseTag")}(tag, path, reading, "image");
          return ${naming.runtime("unreadable")};
      `;
    const table = besideTag(from, variant, scope);
    const read = (lifted: RecordLift): Code =>
      code`${naming.liftFunctionOf("read", lifted.from, lifted.to)}(${join([contentOf(from), innerPath(from, scope), raw("reading"), ...(table === undefined ? [] : [table])], ", ")})`;
    const tag = literal(variantLiteral(to.declaration, target.variant));
    if (content !== undefined)
      return code`
        ${labels}
          return ${withOthers(code`{ type: ${tag}, ...${read(content)} }`)};
      `;
    // The variant that stands in begins with nothing: its defaults make its content.
    const { history } = scope;
    const empty = history.lift(target.content, target.content);
    return code`
      ${labels}
        ${read(history.lift(variant.content, variant.content))};
        return { type: ${tag}, ...${naming.liftFunctionOf("read", empty.from, empty.to)}({}, path, reading) };
    `;
  });
  return code`
    ${docComment(`Reads ${from.declaration.name} as ${listVersions(from.versions)} stored it.`)}
    export function ${own}(value: unknown, path: ${naming.runtimeType("Path")}, reading: ${naming.runtimeType("Reading")}): ${naming.typeOf(to)} {
      ${findTag(from, scope)}
      if (tag === undefined) return ${naming.runtime("unreadable")};
      switch (tag) {
        ${cases}
        default:
          ${
            isOpen
              ? code`return ${naming.runtime("keepVariant")}(value, path, reading);`
              : code`
            ${naming.runtime("refuseTag")}(tag, path, reading, "variant");
            return ${naming.runtime("unreadable")};
          `
          }
      }
    }
  `;
}

/** The table of the keys that a variant's content declares in the object in which the tag stands; nothing where it stands elsewhere. */
function besideTag(union: UnionShape, { variant, content }: VariantShape, { naming, tables }: Scope): Raw | undefined {
  if (union.layout.kind !== "internal") return undefined;
  const tree = ownKeys(content.fields);
  addPath(tree, [union.layout.tag]).whole = true;
  // Another word than a record's own keys have: a record may bear the name of union and variant together.
  return tables.of(`knownIn${naming.typeName(union)}_${pascalCase(variant.key)}`, tree);
}

/** The table of the keys beside which others are unknown: tag and content. */
function besidesContent(union: UnionShape, { naming, tables }: Scope): Raw {
  const { layout } = union;
  const tree = emptyTree();
  for (const key of layout.kind === "adjacent" ? [layout.tag, layout.content] : []) addPath(tree, [key]).whole = true;
  return tables.of(`knownIn${naming.typeName(union)}_besides`, tree);
}

function findTag({ layout }: UnionShape, { naming }: Pick<Scope, "naming">): Code {
  if (layout.kind === "external")
    return code`
      const found = ${naming.runtime("readExternal")}(value, path, reading);
      const tag = found?.tag;
    `;
  return code`const tag = ${naming.runtime("readTag")}(value, path, ${raw(quote(layout.tag))}, reading);`;
}

function contentOf({ layout }: UnionShape): Hole {
  switch (layout.kind) {
    case "external":
      return raw("found?.content");
    case "internal":
      return raw("value");
    case "adjacent":
      return raw(`(value as { readonly [key: string]: unknown })[${quote(layout.content)}]`);
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
export function writeUnion(shape: UnionShape, scope: Scope): Code {
  const { naming } = scope;
  const { layout, declaration } = shape;
  const cases = shape.variants.map((each) => {
    const { variant, tags, content } = each;
    const tag = tags[0] ?? variant.key;
    const table = besideTag(shape, each, scope);
    const written = code`${naming.functionOf("write", content)}(${join([raw("value"), ...(table === undefined ? [] : [table])], ", ")})`;
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
    ${docComment(`Writes ${declaration.name} as ${listVersions(shape.versions)} stores it.`)}
    export function ${naming.functionOf("write", shape)}(value: ${naming.typeOf(shape)}): ${naming.runtimeType("JsonValue")} {
      switch (value.type) {
        ${cases}
        ${unknown}
      }
    }
  `;
}

/** The function that turns a union of one shape into another's, in TypeScript. */
export function liftUnion(lift: UnionLift, scope: Scope): Code {
  const { naming } = scope;
  const { from, to, variants } = lift;
  const cases = variants.map(({ from: variant, to: target, content }) => {
    const label = literal(variantLiteral(from.declaration, variant.variant));
    if (target === undefined)
      return code`
        case ${label}:
          return ${naming.runtime("noValue")}(value.type, path, reading);
      `;
    const tag = literal(variantLiteral(to.declaration, target.variant));
    if (content === undefined) {
      const { history } = scope;
      const empty = history.lift(target.content, target.content);
      return code`
        case ${label}:
          return { type: ${tag}, ...${naming.liftFunctionOf("read", empty.from, empty.to)}({}, path, reading) };
      `;
    }
    const made = content.identical
      ? raw("value")
      : code`{ type: ${tag}, ...${naming.liftFunctionOf("lift", content.from, content.to)}(value, path, reading) }`;
    return code`
      case ${label}:
        return ${made};
    `;
  });
  const body = code`
    switch (value.type) {
      ${cases}
      ${from.declaration.open ? raw("default:\n  return value;") : undefined}
    }
  `;
  return liftFunction(lift, body, scope);
}
