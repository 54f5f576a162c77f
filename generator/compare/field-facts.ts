import type { FieldShape, JsonValue, RecordShape, StandIn, Type } from "../ir/index.js";
import { printJsonText, replaceParts } from "../source/index.js";
import type { Change, RecordSubject } from "./change.js";
import type { RuleId } from "./rules.js";
import { typeFacts } from "./type-facts.js";

/** What differs between two shapes of a record whose fields are paired, by its path. */
export function recordFacts(
  old: RecordShape,
  current: RecordShape,
  path: string,
  pairs: readonly FieldPair[],
): readonly Change[] {
  const changes: Change[] = [];
  for (const { before, after } of pairs) {
    if (before !== undefined && after !== undefined && isPlainlySame(before, after)) continue;
    const key = (after ?? before)?.field.key ?? "";
    const at = `${path}/${key}`;
    if (before === undefined && after !== undefined) changes.push(added(old, current, after, at));
    else if (before !== undefined && after === undefined) changes.push(removed(old, current, before, at));
    else if (before !== undefined && after !== undefined) changes.push(...fieldFacts(old, current, before, after, at));
  }
  return [...changes, ...reservationFacts(old, current, path), ...orderFacts(old, current, path, pairs)];
}

/** A field on both sides. */
export interface FieldPair {
  readonly before: FieldShape | undefined;
  readonly after: FieldShape | undefined;
}

/**
 * Fields of one identity beside each other, in the order of the new side; then those that only the old one has. `byNumber`: what has no
 * counterpart of its key has the one of its number, as in plain `.proto` files.
 */
export function pairFields(old: RecordShape, current: RecordShape, byNumber: boolean): readonly FieldPair[] {
  if (old.fields.length === current.fields.length) {
    const isInOrder = old.fields.every((before, index) => before.field.key === current.fields[index]?.field.key);
    if (isInOrder) return old.fields.map((before, index) => ({ before, after: current.fields[index] }));
  }
  const left = new Set(old.fields);
  const byKey = new Map(old.fields.map((before) => [before.field.key, before]));
  const found = current.fields.map((after): FieldPair => {
    const before = byKey.get(after.field.key);
    if (before !== undefined) left.delete(before);
    return { before, after };
  });
  const pairs = !byNumber
    ? found
    : found.map(({ before, after }): FieldPair => {
        if (before !== undefined) return { before, after };
        const same = [...left].find(({ wire }) => wire.number === after?.wire.number);
        if (same !== undefined) left.delete(same);
        return { before: same, after };
      });
  return [...pairs, ...[...left].map((before): FieldPair => ({ before, after: undefined }))];
}

function added(old: RecordShape, current: RecordShape, after: FieldShape, path: string): Change {
  const rule: RuleId =
    after.presence === "reading"
      ? "field.added.asymmetric"
      : after.presence === "optional"
        ? "field.added.optional"
        : after.default !== undefined || after.convert !== undefined
          ? "field.added.required.default"
          : "field.added.required";
  const sources = new Set(after.from ?? []);
  const before = old.fields.filter(({ field }) => sources.has(field.key));
  const subject = {
    kind: "record",
    old,
    new: current,
    before,
    apply: (all: readonly FieldShape[]) => [...all, after],
  } as const;
  return { rule, path, old: null, new: after.span, subject };
}

function removed(old: RecordShape, current: RecordShape, before: FieldShape, path: string): Change {
  const { declaration } = current;
  const isKept =
    declaration.fields.some(({ wires }) => wires.some(({ number }) => number === before.wire.number)) ||
    declaration.reservedNumbers.some(({ start, end }) => start <= before.wire.number && before.wire.number <= end);
  const rule: RuleId =
    before.presence !== "optional"
      ? "field.removed.required"
      : isKept
        ? "field.removed.optional.reserved"
        : "field.removed.optional.unreserved";
  const subject = { kind: "record", old, new: current, before: [before], apply: () => [] } as const;
  return { rule, path, old: before.span, new: null, subject };
}

/** What one field changed in, one fact for each cause. */
function fieldFacts(
  old: RecordShape,
  current: RecordShape,
  before: FieldShape,
  after: FieldShape,
  path: string,
): readonly Change[] {
  if (isKnownSame(before, after)) return [];
  const changes: Change[] = [];
  const add = (rule: RuleId, edit: (field: FieldShape) => FieldShape, step = ""): void => {
    const apply = (fields: readonly FieldShape[]): readonly FieldShape[] => fields.map((field) => edit(field));
    const subject = { kind: "record", old, new: current, before: [before], apply } as const;
    changes.push({ rule, path: `${path}${step}`, old: before.span, new: after.span, subject });
  };
  const words = (rule: RuleId): void =>
    void changes.push({ rule, path, old: before.span, new: after.span, subject: { kind: "words" } });

  placeFacts(before, after, add);
  const [from, to] = [before.wire.presence, after.wire.presence];
  if (before.presence !== after.presence) {
    // What proto2 requires its readers refuse to miss.
    const wirePresence = from === "required" || to === "required" ? to : undefined;
    const heal = (field: FieldShape): FieldShape => {
      const wire = wirePresence === undefined ? field.wire : { ...field.wire, presence: wirePresence };
      return withDefault({ ...field, wire, presence: after.presence }, after.default);
    };
    add(presenceRule(after), heal);
  }
  const isMany = [before, after].some(({ type }) => type.kind === "list" || type.kind === "map");
  if (!isMany && from !== to && (from === "implicit" || to === "implicit"))
    add(to === "implicit" ? "field.presence.explicit-to-implicit" : "field.presence.implicit-to-explicit", (field) => ({
      ...field,
      wire: { ...field.wire, presence: to },
    }));
  const isOtherType = typeFacts(before.type, after.type);
  for (const { rule, path: step, type } of isOtherType)
    add(rule, (field) => healed(field, type, after), step === "" ? "" : `/${step}`);
  if (before.unit !== after.unit)
    add("field.semantics-changed", (field) => withUnit({ ...healed(field, field.type, after) }, after.unit));
  if (!sameText(before.none, after.none))
    add("field.none-changed", ({ none: _, ...field }) =>
      after.none === undefined ? field : { ...field, none: after.none },
    );
  // Zero stands in where absence means zero: part of the change of presence.
  const isZero =
    (from === "implicit" && after.default === undefined) || (to === "implicit" && before.default === undefined);
  if (!isZero && before.presence === after.presence && standInText(before.default) !== standInText(after.default))
    add(
      before.default === undefined
        ? "field.default-added"
        : after.default === undefined
          ? "field.default-removed"
          : "field.default-changed",
      (field) => withDefault(withOwn(field, after), after.default),
    );
  // A new wire form has a number of its own: part of the change of type.
  const isNewForm = isOtherType.length > 0 && after.field.wires.length > 1;
  if (before.wire.number !== after.wire.number && !isNewForm)
    add("field.number-changed", (field) => ({ ...field, wire: { ...field.wire, number: after.wire.number } }));
  if (before.wire.packed !== after.wire.packed && before.type.kind === "list" && after.type.kind === "list")
    add("type.packed-changed", (field) => ({ ...field, wire: { ...field.wire, packed: after.wire.packed } }));
  if (before.wire.delimited !== after.wire.delimited)
    add("type.delimited-changed", (field) => ({ ...field, wire: { ...field.wire, delimited: after.wire.delimited } }));
  if (before.wire.oneof !== after.wire.oneof) {
    const subject = oneofSubject(old, current, before, after);
    changes.push({ rule: oneofRule(current, old, before, after), path, old: before.span, new: after.span, subject });
  }
  if (before.fill !== after.fill) words("field.fill-changed");
  if ((before.field.deprecated === undefined) !== (after.field.deprecated === undefined)) words("field.deprecated");
  if (before.field.sensitive !== after.field.sensitive) words("field.classification-changed");
  if (before.field.doc !== after.field.doc || before.field.query !== after.field.query) words("field.docs");
  if (changes.length === 0) sameFields.set(before, (sameFields.get(before) ?? new WeakSet()).add(after));
  return changes;
}

/** Pairs in which nothing differs: versions share the fields that are the same in them. */
const sameFields = new WeakMap<FieldShape, WeakSet<FieldShape>>();

function isKnownSame(before: FieldShape, after: FieldShape): boolean {
  return sameFields.get(before)?.has(after) === true;
}

/** Whether two fields are the same at first sight, as most are: what is only looked at closely is left to that. */
function isPlainlySame(before: FieldShape, after: FieldShape): boolean {
  if (before === after) return true;
  const [from, to] = [before.wire, after.wire];
  return (
    [before, after].every(({ none, default: standIn }) => none === undefined && standIn === undefined) &&
    before.presence === after.presence &&
    before.unit === after.unit &&
    before.fill === after.fill &&
    before.place.root === after.place.root &&
    isSameList(before.place.path, after.place.path) &&
    isSameList(before.aliases, after.aliases) &&
    from.number === to.number &&
    from.presence === to.presence &&
    from.packed === to.packed &&
    from.delimited === to.delimited &&
    from.oneof === to.oneof &&
    before.field.deprecated === after.field.deprecated &&
    before.field.sensitive === after.field.sensitive &&
    before.field.doc === after.field.doc &&
    before.field.query === after.field.query &&
    isPlainlySameType(before.type, after.type)
  );
}

function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

function isPlainlySameType(before: Type, after: Type): boolean {
  if (before.kind === "reference" && after.kind === "reference")
    return before.declaration.id === after.declaration.id && before.shape.kind === after.shape.kind;
  if (before.kind !== "scalar" || after.kind !== "scalar") return false;
  const known = sameTypes.get(before) ?? new WeakMap<Type, boolean>();
  sameTypes.set(before, known);
  const isSame = known.get(after) ?? typeFacts(before, after).length === 0;
  known.set(after, isSame);
  return isSame;
}

/** Of pairs of scalars, which fields share. */
const sameTypes = new WeakMap<Type, WeakMap<Type, boolean>>();

/** What heals a change of type comes with it. */
function healed(field: FieldShape, type: Type, after: FieldShape): FieldShape {
  return replaceParts(field, {
    type,
    // Another wire form stands under another number.
    wire: after.field.wires.length > 1 ? after.wire : replaceParts(field.wire, { wrapped: after.wire.wrapped }),
    ...(after.convert === undefined ? {} : { convert: after.convert }),
    ...(after.otherwise === undefined ? {} : { otherwise: after.otherwise }),
  });
}

type AddFact = (rule: RuleId, edit: (field: FieldShape) => FieldShape) => void;

function placeFacts(before: FieldShape, after: FieldShape, add: AddFact): void {
  const isMoved = placeText(before) !== placeText(after);
  const { place, aliases, name } = after;
  if (isMoved) {
    const isRead = aliases.includes(before.place.path.at(-1) ?? "");
    add(placeRule(before, after, isRead), (field) => replaceParts(field, { place, aliases, name }));
    return;
  }
  const lost = before.aliases.filter((alias) => !aliases.includes(alias));
  const gained = aliases.filter((alias) => !before.aliases.includes(alias));
  if (lost.length > 0)
    add("field.alias-removed", (field) => ({
      ...field,
      aliases: field.aliases.filter((alias) => !lost.includes(alias)),
    }));
  if (gained.length > 0) add("field.alias-added", (field) => ({ ...field, aliases: [...field.aliases, ...gained] }));
}

function placeRule(before: FieldShape, after: FieldShape, isRead: boolean): RuleId {
  const [from, to] = [before.place, after.place];
  if (from.root === to.root && from.path.length === to.path.length) {
    const isSameParent = from.path.slice(0, -1).join("/") === to.path.slice(0, -1).join("/");
    if (isSameParent) return isRead ? "field.renamed.alias" : "field.renamed";
  }
  if (from.root === "document" && to.root === "record") return "field.moved.into-object";
  return from.path.length < to.path.length ? "field.moved.into-object" : "field.moved.out-of-object";
}

function presenceRule(after: FieldShape): RuleId {
  if (after.presence !== "required") return "field.required-to-optional";
  return after.default === undefined ? "field.optional-to-required" : "field.optional-to-required.default";
}

function oneofRule(current: RecordShape, old: RecordShape, before: FieldShape, after: FieldShape): RuleId {
  const members = (shape: RecordShape, name: string | undefined): readonly string[] =>
    name === undefined ? [] : shape.fields.filter(({ wire }) => wire.oneof === name).map(({ field }) => field.key);
  if (after.wire.oneof === undefined) return "oneof.field-moved-out";
  if (before.wire.oneof !== undefined) return "oneof.renamed";
  if (members(old, after.wire.oneof).length > 0) return "oneof.field-moved-to-existing";
  return members(current, after.wire.oneof).length > 1
    ? "oneof.field-moved-in.multiple"
    : "oneof.field-moved-in.single";
}

/** All that share a oneof with a field on either side, each moved as it was: which of them are written at once decides. */
function oneofSubject(old: RecordShape, current: RecordShape, before: FieldShape, after: FieldShape): RecordSubject {
  const partner = (field: FieldShape): FieldShape | undefined =>
    field === before ? after : current.fields.find((one) => one.field.key === field.field.key);
  const names = new Set([before.wire.oneof, after.wire.oneof].filter((name) => name !== undefined));
  const isMember = (field: FieldShape | undefined): boolean => names.has(field?.wire.oneof ?? "");
  const move = (field: FieldShape): FieldShape => {
    const { oneof: _, ...wire } = field.wire;
    const oneof = partner(field)?.wire.oneof;
    return { ...field, wire: oneof === undefined ? wire : { ...wire, oneof } };
  };
  return {
    kind: "record",
    old,
    new: current,
    before: old.fields.filter((field) => isMember(field) || isMember(partner(field))),
    apply: (all) => all.map(move),
  };
}

function reservationFacts(old: RecordShape, current: RecordShape, path: string): readonly Change[] {
  if (old.declaration === current.declaration) return [];
  const [before, after] = [old.declaration, current.declaration];
  const isReserved = (number: number): boolean =>
    after.reservedNumbers.some(({ start, end }) => start <= number && number <= end);
  const lost =
    before.reservedNumbers.some(({ start, end }) => !isReserved(start) || !isReserved(end)) ||
    before.reservedNames.some((name) => !after.reservedNames.includes(name));
  if (!lost) return [];
  return [{ rule: "field.reserved-removed", path, old: before.span, new: after.span, subject: { kind: "words" } }];
}

function orderFacts(
  old: RecordShape,
  current: RecordShape,
  path: string,
  pairs: readonly FieldPair[],
): readonly Change[] {
  const places = new Map(old.fields.map((field, index) => [field, index]));
  const order = pairs.flatMap(({ before, after }) =>
    before === undefined || after === undefined ? [] : [places.get(before) ?? 0],
  );
  if (order.every((index, at) => at === 0 || (order[at - 1] ?? 0) < index)) return [];
  const { span } = current.declaration;
  return [{ rule: "field.reordered", path, old: old.declaration.span, new: span, subject: { kind: "words" } }];
}

function withDefault({ default: _, ...field }: FieldShape, value: StandIn | undefined): FieldShape {
  return value === undefined ? field : { ...field, default: value };
}

/** Whether the default is Protobuf's own comes with it. */
function withOwn(field: FieldShape, { wire: { ownDefault } }: FieldShape): FieldShape {
  const { ownDefault: _, ...wire } = field.wire;
  return { ...field, wire: ownDefault === undefined ? wire : { ...wire, ownDefault } };
}

function withUnit({ unit: _, ...field }: FieldShape, unit: string | undefined): FieldShape {
  return unit === undefined ? field : { ...field, unit };
}

function placeText({ place }: FieldShape): string {
  return JSON.stringify([place.root, ...place.path]);
}

function sameText(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  return left === undefined || right === undefined ? left === right : printJsonText(left) === printJsonText(right);
}

function standInText(value: StandIn | undefined): string | undefined {
  if (value === undefined) return undefined;
  switch (value.kind) {
    case "constant":
      return printJsonText(value.value);
    case "context":
      return `$context.${value.name}`;
    case "envelope":
    case "payload":
      return `$${value.kind}.${value.field}`;
  }
}
