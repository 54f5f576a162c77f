import fc from "fast-check";
import {
  attributed,
  bound,
  enumField,
  field,
  type Mutated,
  mark,
  pair,
  plainType,
  scalar,
  scalars,
  someKeys,
  swapped,
  turned,
  type,
  typed,
  unionField,
} from "./mutated.js";
import { furtherMutations } from "./mutations-further.js";
import { protoMutations } from "./mutations-proto.js";

const sized = fc.constantFrom("string", "bytes", "list<int32>", "list<string>");

const raised = fc
  .tuple(sized, bound, bound)
  .map(([of, one, more]) => [`type: "${of}", min: ${one}`, `type: "${of}", min: ${one + more}`] as const);

const lowered = fc
  .tuple(sized, bound, bound)
  .map(([of, one, more]) => [`type: "${of}", max: ${one + more}`, `type: "${of}", max: ${one}`] as const);

const numbers = fc
  .tuple(fc.constantFrom("int32", "int64", "uint32", "float64"), bound, bound)
  .map(([of, one, more]) => [`type: ${of}, min: ${one}`, `type: ${of}, min: ${one + more}`] as const);

function enumerated(
  isClosed: fc.Arbitrary<boolean>,
  change: (body: readonly string[]) => readonly string[],
): fc.Arbitrary<Mutated> {
  return fc.tuple(mark, someKeys, isClosed).map(([optional, all, closed]) => {
    const body = all.map((value) => `${value}: {}`);
    return pair(
      enumField(optional, body, closed ? ", closed: true" : ""),
      enumField(optional, change(body), closed ? ", closed: true" : ""),
    );
  });
}

function variants(
  more: fc.Arbitrary<string>,
  change: (body: readonly string[]) => readonly string[],
): fc.Arbitrary<Mutated> {
  return fc.tuple(mark, someKeys, scalar, more).map(([optional, all, inner, attributes]) => {
    const body = all.map((value) => `${value}: { fields: { x: ${inner} } }`);
    return pair(unionField(optional, body, attributes), unionField(optional, change(body), attributes));
  });
}

const integers = [
  ["int32", "int64"],
  ["uint32", "uint64"],
  ["int64", "int128"],
] as const;
const renamedValue = (body: readonly string[], more: string): readonly string[] => [
  ...body.slice(0, -1),
  (body.at(-1) ?? "").replace("{}", more),
];
const closed = fc.constant(true);
const open = fc.constant(false);
const openOrClosed = fc.boolean();

/** How to make a change of each rule: random definitions with and without it. */
export const mutations: Readonly<Record<string, fc.Arbitrary<Mutated>>> = {
  "field.added.optional": type.map((of) => pair("", field("subject?", `type: "${of}"`))),
  "field.added.required": type.map((of) => pair("", field("subject", `type: "${of}"`))),
  "field.added.required.default": fc
    .constantFrom("string, default: x", "int32, default: 7")
    .map((of) => pair("", field("subject", `type: ${of}`))),
  "field.added.asymmetric": plainType.map((of) => pair("", field("subject", `type: "${of}", optional: reading`))),
  "field.removed.optional.unreserved": type.map((of) => pair(field("subject?", `type: "${of}"`), "")),
  "field.removed.required": type.map((of) => pair(field("subject", `type: "${of}"`), "")),
  "field.renamed": attributed(type.map((of) => [`type: "${of}"`, `type: "${of}", at: elsewhere`] as const)),
  "field.optional-to-required": scalar.map((of) =>
    pair(field("subject?", `type: ${of}`), field("subject", `type: ${of}`)),
  ),
  "field.optional-to-required.default": fc
    .constantFrom("string, default: x", "int32, default: 7")
    .map((of) => pair(field("subject?", `type: ${of}`), field("subject", `type: ${of}`))),
  "field.required-to-optional": scalar.map((of) =>
    pair(field("subject", `type: ${of}`), field("subject?", `type: ${of}`)),
  ),
  "field.nullable-added": typed(scalars.map((of) => [of, `${of}?`] as const)),
  "field.nullable-removed": typed(scalars.map((of) => [`${of}?`, of] as const)),
  "field.default-added": attributed(
    fc.constantFrom(["type: string", "type: string, default: a"], ["type: int32", "type: int32, default: 5"]),
    fc.constant("?"),
  ),
  "field.default-changed": attributed(
    fc.constantFrom(
      ["type: string, default: b", "type: string, default: a"],
      ["type: int32, default: 4", "type: int32, default: 5"],
    ),
    fc.constant("?"),
  ),
  "field.default-removed": attributed(
    fc.constantFrom(["type: string, default: a", "type: string"], ["type: int32, default: 5", "type: int32"]),
    fc.constant("?"),
  ),
  "field.number-changed": attributed(
    fc
      .tuple(type, bound)
      .map(
        ([of, number]) => [`type: "${of}", number: ${100 + number}`, `type: "${of}", number: ${200 + number}`] as const,
      ),
  ),
  "field.semantics-changed": attributed(
    fc
      .constantFrom("int32", "int64", "float64")
      .map((of) => [`type: ${of}, unit: ms`, `type: ${of}, unit: s`] as const),
  ),
  "type.int-widened": typed(integers),
  "type.int-narrowed": typed(swapped(integers)),
  "type.sign-changed": typed([
    ["int32", "uint32"],
    ["uint32", "int32"],
    ["int64", "uint64"],
    ["uint64", "int64"],
  ]),
  "type.float-widened": typed([["float32", "float64"]]),
  "type.float-narrowed": typed([["float64", "float32"]]),
  "type.int-to-number": typed([
    ["int32", "float64"],
    ["uint32", "float64"],
  ]),
  "type.number-to-integer": typed([
    ["float64", "int32"],
    ["float64", "uint32"],
  ]),
  "type.bool-int": typed([
    ["bool", "int32"],
    ["int32", "bool"],
    ["uint32", "bool"],
  ]),
  "type.scalar-changed": typed([
    ["string", "int32"],
    ["int32", "string"],
    ["bool", "string"],
    ["bytes", "int32"],
    ["string", "float64"],
  ]),
  "type.string-to-bytes": typed([["string", "bytes"]]),
  "type.bytes-to-string": typed([["bytes", "string"]]),
  "type.logical-added": typed([
    ["string", "date"],
    ["string", "uuid"],
    ["string", "timestamp"],
    ["string", "decimal"],
  ]),
  "type.logical-changed": typed([
    ["date", "string"],
    ["uuid", "string"],
    ["date", "uuid"],
    ["decimal", "string"],
  ]),
  "type.zigzag-changed": attributed(
    fc.constantFrom(["type: int64", "type: int64, proto: sint64"], ["type: int32, proto: sint32", "type: int32"]),
  ),
  "type.fixed-changed": attributed(
    fc.constantFrom(["type: int64", "type: int64, proto: sfixed64"], ["type: uint32, proto: fixed32", "type: uint32"]),
  ),
  "type.spelling-changed": attributed(
    fc.constantFrom(
      ["type: int64", "type: int64, json: number"],
      ["type: int64, json: number", "type: int64, json: string"],
    ),
  ),
  "type.spellings-read": attributed(
    fc.constantFrom(
      ["type: int64", "type: int64, json: [string, number]"],
      ["type: int64, json: [string, number]", "type: int64"],
    ),
  ),
  "type.singular-to-repeated": typed([
    ["string", "list<string>"],
    ["bytes", "list<bytes>"],
  ]),
  "type.singular-to-repeated.numeric": typed([
    ["int32", "list<int32>"],
    ["bool", "list<bool>"],
  ]),
  "type.repeated-to-singular": typed([
    ["list<string>", "string"],
    ["list<int32>", "int32"],
  ]),
  "constraint.minLength.tightened": attributed(fc.oneof(raised, numbers)),
  "constraint.maxLength.tightened": attributed(lowered),
  "constraint.pattern-changed": attributed(
    fc.constantFrom(
      ["type: string", 'type: string, pattern: "^a+$"'],
      ['type: string, pattern: "^a$"', 'type: string, pattern: "^a+$"'],
      ['type: string, pattern: "^[a-z]{2}$"', 'type: string, pattern: "^[a-z]{2,4}$"'],
      ['type: string, pattern: "^a"', 'type: string, pattern: "b$"'],
      ['type: string, pattern: "^(?:a|b)$"', 'type: string, pattern: "^[ab]$"'],
    ),
  ),
  "constraint.uniqueItems.tightened": attributed(
    fc.constantFrom(
      ['type: "list<int32>"', 'type: "list<int32>", unique: true'],
      ['type: "list<string>"', 'type: "list<string>", unique: true'],
    ),
  ),
  "constraint.loosened": turned(attributed(fc.oneof(raised, lowered, numbers))),
  "enum.value-added.open": enumerated(open, (body) => [...body, "omega: {}"]),
  "enum.value-added.closed": enumerated(closed, (body) => [...body, "omega: {}"]),
  "enum.value-removed": turned(enumerated(openOrClosed, (body) => [...body, "omega: {}"])),
  "enum.value-renamed": enumerated(openOrClosed, (body) => renamedValue(body, "{ json: other }")),
  "enum.value-renamed.alias": enumerated(openOrClosed, (body) =>
    renamedValue(body, `{ json: [other, ${(body.at(-1) ?? "").split(":")[0]}] }`),
  ),
  "union.variant-added.fallback": variants(fc.constant(""), (body) => [...body, "omega: { fields: { y: string } }"]),
  "union.variant-added.closed": variants(fc.constant(", closed: true"), (body) => [
    ...body,
    "omega: { fields: { y: string } }",
  ]),
  "union.variant-removed": turned(
    variants(fc.constantFrom("", ", closed: true"), (body) => [...body, "omega: { fields: { y: string } }"]),
  ),
  ...furtherMutations,
  ...protoMutations,
};

/** Further fields that stay as they are. */
export const bystanders: fc.Arbitrary<string> = fc
  .array(fc.tuple(mark, type), { maxLength: 3 })
  .map((fields) =>
    fields
      .map(([optional, of], index) => field(`bystander_${index}${optional}`, `type: "${of}", number: ${index + 1}`))
      .join(""),
  );
