import type { Field, FieldShape, Line, Type, Version, WireField } from "../ir/index.js";
import { type Located, snakeCase } from "../source/index.js";
import type { FieldSyntax } from "../syntax/index.js";
import type { NumberRequest } from "./numbers.js";
import { versionsOf } from "./versions.js";

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Versions in which a field is the same object. */
export interface FieldRun {
  readonly versions: readonly Version[];
  readonly shape: Mutable<FieldShape>;
}

/** The first of its versions. */
export function startOf({ versions: [first], shape }: FieldRun): Version {
  if (first === undefined) throw new Error(`field "${shape.field.key}" is in no version`);
  return first;
}

/** Stands in until wires are grouped, right after the shapes are made. */
export const noWire: WireField = {
  number: 0,
  name: "",
  type: { kind: "scalar", scalar: "json", json: ["json"], protobuf: "string", nonfinite: false, constraints: {} },
  presence: "explicit",
  wrapped: false,
  packed: false,
  delimited: false,
};

/** Versions that stand under one number. */
interface Group {
  readonly wire: Mutable<WireField>;
  readonly request: NumberRequest;
  /** The number that its declaration says, which an older form of the same field may have. */
  readonly wanted: Located<number> | undefined;
  form: string;
}

/** Wire forms of a field, oldest first: a version whose form can't be read from the form before starts a new number. */
export function groupWires(
  field: Field,
  declarations: readonly FieldSyntax[],
  runs: readonly FieldRun[],
  line: Line,
): readonly { readonly wire: WireField; readonly request: NumberRequest }[] {
  const groups: Group[] = [];
  for (const run of runs) {
    const { shape } = run;
    const version = startOf(run);
    const syntax = declarationAt(declarations, version, line);
    const wrapped =
      syntax.protobuf === undefined &&
      shape.presence !== "required" &&
      (shape.type.kind === "list" || shape.type.kind === "map");
    const form = `${wrapped ? "wrapped " : ""}${wireForm(shape.type)}`;
    const previous = groups.at(-1);
    const group =
      previous !== undefined &&
      continues(previous.form, form) &&
      (syntax.number === undefined || syntax.number === previous.wanted)
        ? previous
        : begin(version, syntax);
    group.form = form;
    group.wire.type = shape.type;
    group.wire.wrapped = wrapped;
    shape.wire = group.wire;
  }
  return groups;

  function begin(version: Version, syntax: FieldSyntax): Group {
    const base = syntax.protobuf?.name ?? snakeName(field.key);
    const taken = groups.some(({ wire }) => wire.name === base);
    const wire: Mutable<WireField> = {
      number: 0,
      name: taken
        ? `${base}_v${version.major}${groups.some(({ wire: other }) => other.name === `${base}_v${version.major}`) ? `_${version.minor}` : ""}`
        : base,
      type: noWire.type,
      wrapped: false,
      presence: syntax.protobuf?.presence ?? "explicit",
      packed: syntax.protobuf?.packed ?? true,
      delimited: syntax.protobuf?.delimited ?? false,
    };
    if (syntax.protobuf?.oneof !== undefined) wire.oneof = syntax.protobuf.oneof;
    if (syntax.protobuf?.ownDefault === true) wire.ownDefault = true;
    if (syntax.protobuf?.extension === true) wire.extension = true;
    const written = groups.some(({ request }) => request.written !== undefined && request.written === syntax.number)
      ? undefined
      : syntax.number;
    const group = {
      wire,
      form: "",
      wanted: syntax.number,
      request: {
        name: groups.length === 0 ? field.key : `${field.key}#${groups.length}`,
        written,
        ...(wire.extension === true ? { extension: true } : {}),
        assign: (number: number) => {
          wire.number = number;
        },
      },
    };
    groups.push(group);
    return group;
  }
}

function declarationAt(declarations: readonly FieldSyntax[], version: Version, line: Line): FieldSyntax {
  const [only] = declarations;
  if (only === undefined) throw new Error("a field without a declaration");
  if (declarations.length === 1) return only;
  const quiet = { report: () => undefined };
  return declarations.find((syntax) => versionsOf(syntax, line, syntax.key, quiet).includes(version)) ?? only;
}

/** A field's name in `.proto`: as it is where it is one already, else in snake case. */
function snakeName(key: string): string {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(key) && !/[A-Z]/.test(key)
    ? key
    : /^[A-Za-z]/.test(snakeCase(key))
      ? snakeCase(key)
      : `field_${snakeCase(key)}`;
}

/** What a type looks like in bytes; equal forms read each other. */
function wireForm(type: Type): string {
  switch (type.kind) {
    case "scalar":
      return type.scalar === "int128" || type.scalar === "uint128" || type.protobuf === "bytes"
        ? `${type.scalar}`
        : type.protobuf === "string"
          ? "string"
          : type.protobuf;
    case "list":
      return `list ${wireForm(type.element)}`;
    case "map":
      return `map ${type.key.protobuf} ${wireForm(type.value)}`;
    case "nullable":
      return `nullable ${wireForm(type.inner)}`;
    case "reference":
      return type.declaration.id;
  }
}

/** Varints that only grow keep their number: every value that was written is read the same. */
function continues(older: string, newer: string): boolean {
  if (older === newer) return true;
  const widenings = ["int32 int64", "uint32 uint64", "uint32 int64", "sint32 sint64"];
  return widenings.includes(`${older} ${newer}`);
}
