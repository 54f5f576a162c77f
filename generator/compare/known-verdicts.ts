import type { FieldShape, Package, Shape, StandIn, Type, WireField } from "../ir/index.js";
import { printJsonText } from "../source/index.js";
import type { Change, RecordSubject } from "./change.js";
import { emittedShape, remembered } from "./sides.js";
import type { Sides, Verdicts } from "./verdict.js";
import { verdictsOf } from "./verdicts.js";

/** Finds what a change means for readers. */
export type FindVerdicts = (change: Change, sides: Sides) => Verdicts;

/**
 * Finds verdicts, each once: the same change of the same fields means the same wherever it is found, from whichever version, in whichever
 * event.
 */
export function createVerdicts(): FindVerdicts {
  const known = new Map<string, Verdicts>();
  return (change, sides) => {
    if (change.subject.kind !== "record") return verdictsOf(change, sides);
    const key = keyOf(change, change.subject, sides);
    let found = known.get(key);
    if (found === undefined) {
      found = verdictsOf(change, sides);
      known.set(key, found);
    }
    return found;
  };
}

/**
 * All that a verdict depends on: the change, what it makes of the fields, and what the new side remembers of them. Texts of fields are JSON:
 * no line ends stand in them.
 */
function keyOf({ rule }: Change, subject: RecordSubject, sides: Sides): string {
  const { before, apply, old, new: current } = subject;
  const after = apply(before);
  const memory = remembered(sides.new, old);
  const isTouched = ({ field: { key } }: FieldShape): boolean =>
    before.some(({ field }) => field.key === key) || after.some(({ field }) => field.key === key);
  const kept = memory?.kind === "record" ? memory.fields.filter(isTouched) : undefined;
  // What a stand-in names is looked up in the event.
  const isOwn = [before, after, kept ?? []].some((fields) =>
    fields.some(({ default: one, otherwise }) => !isConstant(one) || !isConstant(otherwise)),
  );
  const [id, pkg] = [current.declaration.id, current.declaration.package];
  return [
    rule,
    // Bytes of plain files have no wrappers.
    notationOf(sides.old.model.packages, pkg) ?? "",
    notationOf(sides.new.model.packages, pkg) ?? "",
    isOwn ? id : "",
    ...before.map(fieldText),
    "after",
    ...after.map(fieldText),
    kept === undefined ? "nothing kept" : "kept",
    ...(kept ?? []).map(fieldText),
    emittedShape(sides.new, old) === undefined ? "" : "emitted",
  ].join("\n");
}

function notationOf(packages: readonly Package[], name: string): Package["notation"] | null {
  return packages.find((pkg) => pkg.name === name)?.notation ?? null;
}

function isConstant(one: StandIn | { readonly kind: "absent" } | undefined): boolean {
  return one === undefined || one.kind === "constant" || one.kind === "absent";
}

const texts = new WeakMap<FieldShape, string>();

/** All that a field is, but where it stands. Written out: it is asked for with every change. */
function fieldText(shape: FieldShape): string {
  let text = texts.get(shape);
  if (text === undefined) {
    const told: AllTold<FieldShape, PartOfField> = shape;
    const { field, name, place, aliases, type, presence, unit, fill, wire, from, convert, none } = told;
    text = JSON.stringify([
      [field.key, name, place.root, ...place.path],
      aliases,
      typeText(type),
      [presence, unit, fill],
      wireText(wire),
      field.wires.map(wireText),
      from,
      convert === undefined ? null : [convert.path, convert.name, convert.version],
      none === undefined ? null : [printJsonText(none)],
      standInText(shape.default),
      standInText(shape.otherwise),
    ]);
    texts.set(shape, text);
  }
  return text;
}

function wireText(wire: WireField): unknown {
  const told: AllTold<WireField, PartOfWire> = wire;
  const { number, name, type, presence, oneof, wrapped, packed, delimited, ownDefault, extension } = told;
  return [number, name, typeText(type), presence, oneof, wrapped, packed, delimited, ownDefault, extension];
}

/** What may be there one day has to be told apart too: without it here, this does not compile. */
type AllTold<T, Part> = [Exclude<keyof T, Part>] extends [never] ? T : never;

type PartOfField =
  | ("field" | "name" | "place" | "aliases" | "type" | "presence" | "unit" | "fill" | "wire" | "from" | "convert")
  | ("none" | "default" | "otherwise" | "span");

type PartOfWire =
  | ("number" | "name" | "type" | "presence" | "oneof" | "wrapped" | "packed" | "delimited")
  | ("ownDefault" | "extension");

function standInText(one: FieldShape["default"] | FieldShape["otherwise"]): unknown {
  if (one === undefined) return null;
  const { span: _, ...rest } = one;
  return rest.kind === "constant" ? [printJsonText(rest.value)] : rest;
}

function bigintText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}

const typeTexts = new WeakMap<Type, string>();

/** A type, in which other types are told apart by their shapes. */
function typeText(type: Type): string {
  let text = typeTexts.get(type);
  if (text === undefined) {
    text = JSON.stringify(typeParts(type), bigintText);
    typeTexts.set(type, text);
  }
  return text;
}

function typeParts(type: Type): unknown {
  switch (type.kind) {
    case "scalar":
      return type.schema === undefined ? type : { ...type, schema: identityOf(type.schema) };
    case "list":
      return { ...type, element: typeText(type.element) };
    case "map":
      return { ...type, value: typeText(type.value) };
    case "nullable":
      return { ...type, inner: typeText(type.inner) };
    case "reference":
      return identityOf(type.shape);
  }
}

const identities = new WeakMap<object, number>();
let count = 0;

function identityOf(thing: Shape | object): number {
  let found = identities.get(thing);
  if (found === undefined) {
    count += 1;
    found = count;
    identities.set(thing, found);
  }
  return found;
}
