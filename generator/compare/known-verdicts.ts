import type { FieldShape, Package, Shape, StandIn, Type } from "../ir/index.js";
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

/** All that a verdict depends on: the change, what it makes of the fields, and what the new side remembers of them. */
function keyOf({ rule }: Change, subject: RecordSubject, sides: Sides): string {
  const { before, apply, old, new: current } = subject;
  const after = apply(before);
  const memory = remembered(sides.new, old);
  const keys = new Set([...before, ...after].map(({ field }) => field.key));
  const kept = memory?.kind === "record" ? memory.fields.filter(({ field }) => keys.has(field.key)) : undefined;
  const all = [...before, ...after, ...(kept ?? [])];
  // What a stand-in names is looked up in the event.
  const isOwn = all.some(({ default: one, otherwise }) => !isConstant(one) || !isConstant(otherwise));
  return JSON.stringify([
    rule,
    // Bytes of plain files have no wrappers.
    [sides.old, sides.new].map(({ model }) => notationOf(model.packages, current.declaration.package)),
    isOwn ? current.declaration.id : "",
    before.map(fieldText),
    after.map(fieldText),
    kept?.map(fieldText) ?? null,
    emittedShape(sides.new, old) !== undefined,
  ]);
}

function notationOf(packages: readonly Package[], name: string): Package["notation"] | null {
  return packages.find((pkg) => pkg.name === name)?.notation ?? null;
}

function isConstant(one: StandIn | { readonly kind: "absent" } | undefined): boolean {
  return one === undefined || one.kind === "constant" || one.kind === "absent";
}

const texts = new WeakMap<FieldShape, string>();

function fieldText(shape: FieldShape): string {
  let text = texts.get(shape);
  if (text === undefined) {
    const { field, span: _, type, wire, convert, ...rest } = shape;
    const wires = [wire, ...field.wires].map(({ type: written, ...of }) => ({ ...of, type: typeText(written) }));
    const made = convert === undefined ? undefined : [convert.path, convert.name, convert.version];
    text = JSON.stringify({ ...rest, key: field.key, type: typeText(type), wires, made }, withoutSpans);
    texts.set(shape, text);
  }
  return text;
}

function withoutSpans(key: string, value: unknown): unknown {
  if (key === "span") return undefined;
  return typeof value === "bigint" ? `${value}n` : value;
}

/** A type, in which other types are told apart by their shapes. */
function typeText(type: Type): unknown {
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
