import fc from "fast-check";
import { eitherWay, type Mutated, turned } from "./mutated.js";

const scalars = ["int32", "int64", "uint32", "sint32", "bool", "string", "bytes", "double", "fixed64"] as const;
const scalar = fc.constantFrom(...scalars);
const packable = fc.constantFrom("int32", "uint64", "sint64", "bool", "double", "fixed32");

/** One body of a message and another; `fixed` stays. */
function bodies(
  pairs: fc.Arbitrary<readonly [string, string]>,
  syntax: NonNullable<Mutated["syntax"]> = "proto3",
): fc.Arbitrary<Mutated> {
  return pairs.map(([old, current]) => ({ old: `  ${old}`, new: `  ${current}`, syntax }));
}

const oneofMembers = fc.uniqueArray(scalar, { minLength: 2, maxLength: 4 });

function members(of: readonly string[], label: string): readonly string[] {
  return of.map((name, index) => `${label}${name} member_${index} = ${index + 1};`);
}

/** Mutators of what only `.proto` files can say. */
export const protoMutations: Readonly<Record<string, fc.Arbitrary<Mutated>>> = {
  "field.renamed.alias": bodies(
    scalar.map((of) => [`optional ${of} x = 1;`, `optional ${of} x = 1 [json_name = "y"];`] as const),
  ),
  "field.alias-added": bodies(
    scalar.map((of) => [`optional ${of} y = 1;`, `optional ${of} x = 1 [json_name = "y"];`] as const),
  ),
  "field.alias-removed": bodies(
    scalar.map((of) => [`optional ${of} x = 1 [json_name = "y"];`, `optional ${of} y = 1;`] as const),
  ),
  "field.presence.implicit-to-explicit": bodies(scalar.map((of) => [`${of} x = 1;`, `optional ${of} x = 1;`] as const)),
  "field.presence.explicit-to-implicit": bodies(scalar.map((of) => [`optional ${of} x = 1;`, `${of} x = 1;`] as const)),
  "type.packed-changed": eitherWay(
    bodies(packable.map((of) => [`repeated ${of} x = 1;`, `repeated ${of} x = 1 [packed = false];`] as const)),
  ),
  "type.map-key-changed": eitherWay(
    bodies(
      fc
        .tuple(
          fc.constantFrom(["string", "int32"], ["int32", "int64"], ["bool", "string"], ["uint32", "sint32"]),
          scalar,
        )
        .map(([[from, to], of]) => [`map<${from}, ${of}> x = 1;`, `map<${to}, ${of}> x = 1;`] as const),
    ),
  ),
  "type.delimited-changed": eitherWay(
    bodies(
      scalar.map(
        (of) =>
          [
            `message Inner { ${of} y = 1; } Inner x = 1;`,
            `message Inner { ${of} y = 1; } Inner x = 1 [features.message_encoding = DELIMITED];`,
          ] as const,
      ),
      'edition = "2023"',
    ),
  ),
  "oneof.field-moved-in.single": bodies(
    scalar.map((of) => [`optional ${of} x = 1;`, `oneof choice { ${of} x = 1; }`] as const),
  ),
  "oneof.field-moved-in.multiple": bodies(
    oneofMembers.map((of) => [members(of, "optional ").join(" "), `oneof choice { ${members(of, "").join(" ")} }`]),
  ),
  "oneof.field-moved-to-existing": bodies(
    oneofMembers.map((of) => {
      const [first = "", ...rest] = members(of, "");
      return [`optional ${first} oneof choice { ${rest.join(" ")} }`, `oneof choice { ${[first, ...rest].join(" ")} }`];
    }),
  ),
  "oneof.field-moved-out": turned(
    bodies(
      oneofMembers.map((of) => [members(of, "optional ").join(" "), `oneof choice { ${members(of, "").join(" ")} }`]),
    ),
  ),
  "oneof.renamed": bodies(
    oneofMembers.map((of) => [
      `oneof choice { ${members(of, "").join(" ")} }`,
      `oneof selection { ${members(of, "").join(" ")} }`,
    ]),
  ),
};
