import fc from "fast-check";

/** One definition before and after a change. */
export interface Mutated {
  /** The event's fields, each on a line of its own. */
  readonly old: string;
  readonly new: string;
  /** Of a `.proto` file, whose message's body then stands in `old` and `new`: `proto2`, `proto3` or an edition. */
  readonly syntax?: "proto2" | "proto3" | 'edition = "2023"';
  /** Package of each side. */
  readonly packages?: readonly [string, string];
  /** What stands above the events on each side: types, an envelope. */
  readonly heads?: readonly [string, string];
  /** What stands beside `fields` in the event on each side. */
  readonly attributes?: readonly [string, string];
  /** Where both sides are versions of one definition: which of its two each one is. Fields and the rest are then the same. */
  readonly versions?: readonly [0 | 1, 0 | 1];
  /** Authors' JSON Schemas, by the name that a field gives them. */
  readonly schemas?: Readonly<Record<string, string>>;
}

/** A side as a schema file; `others` are fields that stay as they are. */
export function documentOf(mutated: Mutated, side: 0 | 1, others: string): string {
  if (mutated.syntax !== undefined) return protoOf(mutated.syntax, side === 0 ? mutated.old : mutated.new);
  return [
    `package: ${mutated.packages?.[side] ?? "shop.orders"}\n`,
    mutated.versions === undefined
      ? ""
      : "versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }\n",
    mutated.heads?.[side] ?? "",
    "events:\n  Placed:\n",
    mutated.attributes?.[side] ?? "",
    "    fields:\n      fixed: { type: string, number: 99 }\n",
    others,
    side === 0 ? mutated.old : mutated.new,
  ].join("");
}

/** A file of one message that is an event, with the lines of its body. */
function protoOf(syntax: string, body: string): string {
  const head = syntax.startsWith("edition") ? `${syntax};` : `syntax = "${syntax}";`;
  const own = syntax === "proto3" || syntax === "proto2" ? "optional " : "";
  return `${head}
package shop.orders;
import "evolvent/options.proto";
message Placed {
  option (evolvent.event) = {};
  ${own}string fixed = 99;
${body}
}
`;
}

/** The other way round. */
export function turnedOver({ old, new: current, packages, heads, attributes, versions, ...rest }: Mutated): Mutated {
  return {
    ...rest,
    old: current,
    new: old,
    ...(packages === undefined ? {} : { packages: [packages[1], packages[0]] }),
    ...(heads === undefined ? {} : { heads: [heads[1], heads[0]] }),
    ...(attributes === undefined ? {} : { attributes: [attributes[1], attributes[0]] }),
    ...(versions === undefined ? {} : { versions: [versions[1], versions[0]] }),
  };
}

export type Scalar =
  | "bool"
  | "int32"
  | "uint32"
  | "int64"
  | "string"
  | "bytes"
  | "float64"
  | "timestamp"
  | "date"
  | "uuid"
  | "decimal";

export const scalars: readonly Scalar[] = [
  "bool",
  "int32",
  "uint32",
  "int64",
  "string",
  "bytes",
  "float64",
  "timestamp",
  "date",
  "uuid",
  "decimal",
];

export const scalar = fc.constantFrom(...scalars);
export const type = fc.oneof(
  scalar,
  scalar.map((inner) => `list<${inner}>`),
  scalar.map((inner) => `map<${inner}>`),
  scalar.map((inner) => `${inner}?`),
);
export const plainType = fc.oneof(
  scalar,
  scalar.map((inner) => `list<${inner}>`),
);
export const mark = fc.constantFrom("", "?");
export const bound = fc.integer({ min: 1, max: 40 });

/** A field, where there is one. */
export function field(key: string, attributes: string): string {
  return `      ${key}: { ${attributes} }\n`;
}

export function pair(old: string, current: string): Mutated {
  return { old, new: current };
}

/** A change and its mirror. */
export function turned(arbitrary: fc.Arbitrary<Mutated>): fc.Arbitrary<Mutated> {
  return arbitrary.map(turnedOver);
}

/** Either way. */
export function eitherWay(arbitrary: fc.Arbitrary<Mutated>): fc.Arbitrary<Mutated> {
  return fc.oneof(arbitrary, turned(arbitrary));
}

/** From one type to another, in a field that is there or may be absent. */
export function typed(pairs: readonly (readonly [string, string])[]): fc.Arbitrary<Mutated> {
  return fc
    .tuple(mark, fc.constantFrom(...pairs))
    .map(([optional, [from, to]]) =>
      pair(field(`subject${optional}`, `type: ${from}`), field(`subject${optional}`, `type: ${to}`)),
    );
}

export function swapped(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return pairs.map(([from, to]) => [to, from] as const);
}

/** From some attributes to others, of a field of some type. */
export function attributed(
  attributes: fc.Arbitrary<readonly [string, string]>,
  optional: fc.Arbitrary<string> = mark,
): fc.Arbitrary<Mutated> {
  return fc
    .tuple(optional, attributes)
    .map(([key, [from, to]]) => pair(field(`subject${key}`, from), field(`subject${key}`, to)));
}

const names = fc.constantFrom("alpha", "beta", "gamma", "delta");
/** Keys of values or variants. */
export const someKeys = fc.uniqueArray(names, { minLength: 1, maxLength: 4 });

export function enumField(optional: string, body: readonly string[], more: string): string {
  return field(`subject${optional}`, `values: { ${body.join(", ")} }${more}`);
}

export function unionField(optional: string, body: readonly string[], more: string): string {
  return field(`subject${optional}`, `variants: { ${body.join(", ")} }${more}`);
}
