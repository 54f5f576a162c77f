import {
  type EnumLift,
  type EnumShape,
  type EnumValueShape,
  type FieldLift,
  type FieldShape,
  type FieldSource,
  type Lift,
  newestVersion,
  oldestVersion,
  type RecordLift,
  type RecordShape,
  type UnionLift,
  type UnionShape,
  type VariantShape,
} from "../ir/index.js";
import type { FindLift } from "./history.js";
import { isTotal, valueLift } from "./values.js";

/** Fields are worked out when they are first asked for: a recursive record's lift is asked for before it is done. */
export function recordLift(from: RecordShape, to: RecordShape, find: FindLift): RecordLift {
  let fields: readonly FieldLift[] | undefined;
  return {
    kind: "record",
    from,
    to,
    identical: from === to,
    get fields() {
      fields ??= to.fields.map((field) => ({ to: field, source: sourceOf(field, from, to, find) }));
      return fields;
    },
  };
}

/** Where the value of a field comes from: its own older self, the fields it is made of, or a stand-in. */
function sourceOf(to: FieldShape, from: RecordShape, target: RecordShape, find: FindLift): FieldSource {
  const older = from.fields.find((field) => field.field === to.field);
  if (older !== undefined) {
    const direction = oldestVersion(from).index <= oldestVersion(target).index ? "up" : "down";
    return {
      kind: "field",
      from: older,
      value: valueLift(older, to, { from: newestVersion(from), to: newestVersion(target), direction }, find),
      absent: to.default,
      otherwise: to.otherwise,
    };
  }
  if (to.from !== undefined && to.convert !== undefined) {
    const parts = to.from.map((key) => from.fields.find((field) => field.field.key === key));
    if (parts.every((part) => part !== undefined)) return { kind: "made", from: parts, convert: to.convert, otherwise: to.otherwise };
  }
  if (to.default !== undefined) return { kind: "stand-in", value: to.default };
  return to.presence === "required" ? { kind: "missing" } : { kind: "absent" };
}

export function enumLift(from: EnumShape, to: EnumShape): EnumLift {
  const targets = new Map(to.values.map((value) => [value.value, value]));
  return {
    kind: "enum",
    from,
    to,
    identical: from === to,
    values: from.values.map((value) => ({ from: value, to: targets.get(value.value) ?? standInOf(value, to) })),
  };
}

/** The value that stands in on a side that lacks this one; named by its key, or its name where that is unique. */
function standInOf(value: EnumValueShape, to: EnumShape): EnumValueShape | undefined {
  const name = value.default;
  if (name === undefined) return undefined;
  return to.values.find((candidate) => candidate.value.key === name) ?? to.values.find((candidate) => candidate.value.name === name);
}

export function unionLift(from: UnionShape, to: UnionShape, find: FindLift): UnionLift {
  let variants: UnionLift["variants"] | undefined;
  return {
    kind: "union",
    from,
    to,
    identical: from === to,
    get variants() {
      variants ??= from.variants.map((variant) => liftVariant(variant, to, find));
      return variants;
    },
  };
}

function liftVariant(from: VariantShape, union: UnionShape, find: FindLift): UnionLift["variants"][number] {
  const same = union.variants.find((candidate) => candidate.variant === from.variant);
  if (same !== undefined) return { from, to: same, content: contentLift(from, same, find) };
  const standIn = union.variants.find((candidate) => candidate.variant.key === from.default);
  return { from, to: standIn, content: undefined };
}

function contentLift(from: VariantShape, to: VariantShape, find: FindLift): RecordLift | undefined {
  if (from.content.declaration !== to.content.declaration) return undefined;
  const lift = find(from.content, to.content);
  return lift.kind === "record" ? lift : undefined;
}

const inProgress = new Set<Lift>();

/** Whether every value of the older shape has an image. What a recursive type asks of itself counts as given. */
export function isTotalLift(lift: Lift): boolean {
  if (lift.identical || inProgress.has(lift)) return true;
  inProgress.add(lift);
  try {
    switch (lift.kind) {
      case "record":
        return lift.fields.every(({ to, source }) => isTotalSource(to, source));
      case "enum":
        return lift.values.every(({ to }) => to !== undefined) && (!lift.from.declaration.open || lift.to.declaration.open);
      case "union":
        return lift.variants.every(({ to, content }) => to !== undefined && (content === undefined || isTotalLift(content)));
    }
  } finally {
    inProgress.delete(lift);
  }
}

/** Whether a field always gets a value that its type takes, as far as can be proven. */
export function isTotalSource(to: FieldShape, source: FieldSource): boolean {
  switch (source.kind) {
    case "field": {
      const covered = to.presence === "required" && source.from.presence !== "required" && source.absent === undefined ? false : true;
      return covered && (source.otherwise !== undefined || isTotal(source.value));
    }
    case "made":
      return source.otherwise !== undefined;
    case "stand-in":
    case "absent":
      return true;
    case "missing":
      return false;
  }
}
