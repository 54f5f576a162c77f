import {
  type Code,
  code,
  type Emitter,
  type FieldShape,
  identifier,
  join,
  latestShape,
  literal,
  type Naming,
  propertyName,
  raw,
  type Shape,
  stringLiteral,
  symbol,
  type Type,
} from "evolvent";

const z = symbol("zod", "z");

/** Zod schemas of the latest shapes, beside each declaration: for forms and APIs that take Zod. Values are JSON-like where they can be. */
export const zodEmitter: Emitter = {
  name: "zod",
  *emit({ history, naming }) {
    for (const declaration of history.model.packages.flatMap((pkg) => pkg.declarations)) {
      const shape = latestShape(declaration) as Shape;
      const module = naming.moduleOf(declaration).replace(/\.ts$/, ".zod.ts");
      const name = identifier(`${naming.typeName(shape)}Schema`);
      yield {
        kind: "section",
        module,
        code: code`export const ${name}: ${z}.ZodType = ${z}.lazy(() => ${shapeSchema(shape, naming)});`,
      };
    }
  },
};

function shapeSchema(shape: Shape, naming: Naming): Code {
  switch (shape.kind) {
    case "record":
      return object(shape.fields, naming);
    case "enum": {
      const values = code`${z}.enum([${join(
        shape.values.map((value) => stringLiteral(value.literal)),
        ", ",
      )}])`;
      return shape.declaration.open
        ? code`${z}.union([${values}, ${z}.object({ unknown: ${z}.union([${z}.string(), ${z}.number()]) })])`
        : values;
    }
    case "union":
      return code`${z}.union([${join(
        shape.variants.map(({ tags, content }) => object(content.fields, naming, tags[0])),
        ", ",
      )}])`;
  }
}

function object(fields: readonly FieldShape[], naming: Naming, tag?: string): Code {
  const type = tag === undefined ? [] : [code`type: ${z}.literal(${stringLiteral(tag)})`];
  const properties = fields.map(
    (field) =>
      code`${propertyName(field.name)}: ${schema(field.type, naming)}${field.presence === "required" ? raw("") : raw(".optional()")}`,
  );
  return code`${z}.looseObject({ ${join([...type, ...properties], ", ")} })`;
}

function schema(type: Type, naming: Naming): Code {
  switch (type.kind) {
    case "scalar":
      return bounded(
        code`${z}.${raw(scalars[type.as ?? type.scalar] ?? "string()")}`,
        type.constraints,
        type.as ?? type.scalar,
      );
    case "list":
      return bounded(code`${z}.array(${schema(type.element, naming)})`, type.constraints, "list");
    case "map":
      return code`${z}.record(${z}.string(), ${schema(type.value, naming)})`;
    case "nullable":
      return code`${schema(type.inner, naming)}.nullable()`;
    case "reference":
      return code`${symbol(naming.moduleOf(type.declaration).replace(/\.ts$/, ".zod.ts"), `${naming.typeName(type.shape)}Schema`)}`;
  }
}

function bounded(
  base: Code,
  { min, max }: { readonly min?: number | bigint; readonly max?: number | bigint },
  type: string,
): Code {
  const bound = (value: number | bigint) => literal(/^u?int(64|128)$/.test(type) ? BigInt(value) : value);
  return code`${base}${min === undefined ? raw("") : code`.min(${bound(min)})`}${max === undefined ? raw("") : code`.max(${bound(max)})`}`;
}

const scalars: Readonly<Record<string, string>> = {
  bool: "boolean()",
  int32: "int32()",
  uint32: "uint32()",
  int64: "bigint()",
  uint64: "bigint()",
  int128: "bigint()",
  uint128: "bigint()",
  float32: "number()",
  float64: "number()",
  number: "int()",
  Date: "date()",
  duration: "bigint()",
  bytes: "instanceof(Uint8Array)",
  json: "json()",
};
