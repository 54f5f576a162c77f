import { createLocals } from "../../emit/index.js";
import { type Code, code, type Hole, pascalCase, type Raw, raw } from "../../print/index.js";
import type { Piece } from "./decode-pieces.js";
import type { DecodeScope } from "./decode-values.js";
import { type Plan, sourceOf } from "./plans.js";
import { scalarWire } from "./scalars.js";
import { typeCode } from "./type-code.js";

/** The parameters that all decoders of messages have. */
export function decodeParameters({ naming }: DecodeScope): readonly Code[] {
  return [
    code`reader: ${naming.runtimeType("WireReader")}`,
    code`end: number`,
    code`path: ${naming.runtimeType("Path")}`,
    code`reading: ${naming.runtimeType("Reading")}`,
  ];
}

/** Goes over the fields of a message; what no case names goes to `otherwise`. */
export function messageLoop(
  pieces: readonly Piece[],
  more: readonly Code[],
  otherwise: Code,
  scope: DecodeScope,
): Code {
  const { naming } = scope;
  return code`
    ${naming.runtime("enterMessage")}(path, reading);
    ${pieces.map(({ declaration }) => declaration)}
    while (reader.at < end) {
      const tag = ${naming.runtime("takeTag")}(reader);
      switch (tag) {
        ${[...pieces.flatMap(({ cases }) => cases), ...more]}
        default:
          ${otherwise}
      }
    }
    ${naming.runtime("leaveMessage")}(reader, end);
  `;
}

const value = raw("value");

function wrappedPiece(plan: Plan, wrapped: boolean, scope: DecodeScope, name: string): Piece {
  const field = {
    number: 1,
    label: "value",
    name,
    local: value,
    pathLocal: raw("valuePath"),
    place: { path: raw("path"), key: raw("undefined") },
    wrapped,
    delimited: false,
    implicit: false,
  };
  return scope.pieceOf(plan, field, scope);
}

/** The function that decodes a wrapper message: a value that may be null, or a list or map that stands in something else. */
export function decodeWrapper(
  plan: Extract<Plan, { kind: "nullable" | "list" | "map" }>,
  name: string,
  scope: DecodeScope,
): Raw {
  const { naming, helpers } = scope;
  const piece =
    plan.kind === "nullable" ? wrappedPiece(plan.inner, true, scope, name) : wrappedPiece(plan, false, scope, name);
  const skip = code`${naming.runtime("skipValue")}(reader, tag);`;
  const result = piece.mayLack ? code`${value} === undefined ? null : ${piece.value}` : piece.value;
  return helpers.define(
    `decode${wishOf(plan)}`,
    (own) => code`
      function ${own}(
        ${decodeParameters(scope).map((parameter) => code`${parameter},`)}
      ): ${typeCode(plan.to, naming)} {
        ${messageLoop([piece], [], skip, scope)}
        return ${result};
      }
    `,
  );
}

/** What a helper is called after: `NullableString`, `ListOfMapOfInt64`. */
function wishOf(plan: Plan): string {
  const source = sourceOf(plan);
  switch (source.kind) {
    case "scalar":
      return pascalCase(source.from.scalar);
    case "declared":
      return pascalCase(source.lift.from.declaration.name);
    case "nullable":
      return `Nullable${wishOf(source.inner)}`;
    case "list":
      return `ListOf${wishOf(source.element)}`;
    case "map":
      return `MapOf${wishOf(source.value)}`;
  }
}

/** The function that takes one entry of a map: a message with a key and a value, of which either may be lacking. */
export function takeEntry(map: Extract<Plan, { kind: "map" }>, name: string, scope: DecodeScope): Raw {
  const { naming, helpers } = scope;
  const locals = createLocals();
  const place = { path: raw("path"), key: raw("key") };
  const field = { name, pathLocal: locals.of("item path"), wrapped: true, delimited: false } as const;
  const key = keyOf(map, scope);
  const piece = scope.pieceOf(
    map.value,
    { ...field, number: 2, label: "value", local: raw("item"), place, implicit: true },
    scope,
  );
  const empty = code`{ start: end, end }`;
  const taken = piece.mayLack ? code`if (item === undefined) item = ${zeroOfItem(map.value, empty)};` : undefined;
  return helpers.define(
    `take${wishOf(map)}Entry`,
    (own) => code`
      function ${own}(
        reader: ${naming.runtimeType("WireReader")},
        map: Record<string, ${typeCode(map.value.to, naming)}>,
        path: ${naming.runtimeType("Path")},
        reading: ${naming.runtimeType("Reading")},
      ): void {
        const end = ${naming.runtime("takeEnd")}(reader);
        let key = ${key.zero};
        ${messageLoop([piece], [key.case], code`${naming.runtime("skipValue")}(reader, tag);`, scope)}
        ${taken}
        ${naming.runtime("defineKey")}(map, key, ${piece.value});
      }
    `,
  );
}

/** A message that is not there is an empty one; an enum is its zero. */
function zeroOfItem(plan: Plan, empty: Code): Hole {
  const source = sourceOf(plan);
  return source.kind === "declared" && source.lift.kind === "enum" ? raw("0") : empty;
}

/** Keys are strings in TypeScript, whatever they are in the bytes. */
function keyOf(
  { from }: Extract<Plan, { kind: "map" }>,
  { naming }: DecodeScope,
): { readonly zero: Raw; readonly case: Code } {
  const { take, raw: type } = scalarWire(from.key);
  const wireType = { fixed32: 5, sfixed32: 5, fixed64: 1, sfixed64: 1, string: 2 }[String(from.key.protobuf)] ?? 0;
  const taken =
    type === "string"
      ? code`${naming.runtime("takeKey")}(reader, path, reading)`
      : code`String(${naming.runtime(take)}(reader))`;
  return {
    zero: raw(type === "string" ? '""' : type === "boolean" ? '"false"' : '"0"'),
    case: code`
      case ${8 + wireType}: // key
        key = ${taken};
        break;
    `,
  };
}
