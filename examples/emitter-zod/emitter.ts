import * as evolvent from "evolvent";
import { type Code, code, join, literal, type Package, raw, type Shape, type Type } from "evolvent";

const scalars: Readonly<Record<string, string>> = {
  ...{ string: "string()", bool: "boolean()", bytes: "instanceof(Uint8Array)", Date: "date()", number: "int()" },
  ...{ uuid: "guid()", date: "iso.date()", timestamp: "iso.datetime()", float32: "number()", float64: "number()" },
  ...{ decimal: "string().regex(/^-?\\d+(\\.\\d+)?$/)", json: "custom<any>((value) => value !== undefined)" },
  ...{ int32: "int()", uint32: "int()", nonfinite: 'custom<number>((value) => typeof value === "number")' },
};
const unknown = ".or(z.object({ unknown: z.string().or(z.number()) }))";

/** Zod schemas of all types: `OrderSchema` in `order.zod.ts`. They check neither formats nor that a list is `unique`. */
export const zodEmitter: evolvent.Emitter = {
  name: "zod",
  *emit({ history, naming }) {
    const schemaOf = (shape: Shape) =>
      evolvent.symbol(naming.moduleOf(shape.declaration).replace(/ts$/, "zod.ts"), `${naming.typeName(shape)}Schema`);
    const ofType = (type: Type): Code => {
      if (type.kind === "reference") return code`${schemaOf(type.shape)}`;
      if (type.kind === "nullable") return code`${ofType(type.inner)}.nullable()`;
      if (type.kind === "list") return check("list", type.constraints, code`z.array(${ofType(type.element)})`);
      if (type.kind === "map") return check("map", type.constraints, code`z.record(z.string(), ${ofType(type.value)})`);
      const schema = scalars[type.nonfinite ? "nonfinite" : (type.as ?? type.scalar)] ?? "bigint()";
      return check(type.scalar, type.constraints, code`z.${raw(schema)}`);
    };
    const ofRecord = (record: evolvent.RecordShape, pkg: Package, ...tags: string[]): Code => {
      const fields = record.fields.map((field) => {
        const optional = raw(evolvent.mayBeAbsent(field, pkg, record) ? ".exactOptional()" : "");
        return code`${evolvent.propertyName(field.name)}: ${ofType(field.type)}${optional}`;
      });
      return code`z.looseObject({ ${join([...tags.map((tag) => code`type: z.literal(${literal(tag)})`), ...fields], ", ")} })`;
    };
    const ofShape = (shape: Shape, pkg: Package): Code => {
      if (shape.kind === "record") return ofRecord(shape, pkg);
      if (shape.kind === "enum")
        return code`z.enum(${literal(shape.values.map((value) => value.literal))})${raw(shape.declaration.open ? unknown : "")}`;
      const tagOf = (variant: evolvent.Variant) => evolvent.variantLiteral(shape.declaration, variant);
      const variants = shape.variants.map(({ variant, content }) => ofRecord(content, pkg, tagOf(variant)));
      if (shape.declaration.open) variants.push(code`z.object({ type: z.literal("unknown"), unknown: z.any() })`);
      return code`z.union([${join(variants, ", ")}])`;
    };
    for (const pkg of history.model.packages)
      for (const shape of pkg.declarations.flatMap<Shape>(evolvent.shapesOf)) {
        const type = code`${evolvent.symbol("zod", "z")}.ZodType<${naming.typeOf(shape)}>`;
        const text = code`export const ${schemaOf(shape)}: ${type} = z.lazy(() => ${ofShape(shape, pkg)});`;
        yield { kind: "section", module: schemaOf(shape).module, code: text };
      }
  },
};

/** Zod's own bounds of strings count UTF-16 units; the language counts characters. */
function check(name: string, constraints: evolvent.Constraints, schema: Code): Code {
  const { min, max, pattern } = { ...evolvent.integerBounds[name as evolvent.ScalarName], ...constraints };
  const length = `${name === "string" ? "[...value]" : "Object.keys(value)"}.length`;
  const size = raw(/int|float/.test(name) ? "value" : length);
  const bound = (sign: string, limit: number | bigint | undefined) =>
    limit === undefined ? raw("") : code`.refine((value) => ${size} ${raw(sign)} ${literal(limit)})`;
  const matched = pattern === undefined ? raw("") : code`.regex(${evolvent.regularExpression(pattern)})`;
  return code`${schema}${matched}${bound(">=", min)}${bound("<=", max)}`;
}
