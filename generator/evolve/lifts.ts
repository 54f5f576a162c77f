import {
  type EnumLift,
  type EnumShape,
  type EnumValueShape,
  type FieldLift,
  type FieldShape,
  type FieldSource,
  newestVersion,
  oldestVersion,
  type RecordLift,
  type RecordShape,
  type UnionLift,
  type UnionShape,
  type VariantShape,
} from "../ir/index.js";
import type { FindLift } from "./history.js";
import { valueLift } from "./values.js";

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
    if (parts.every((part) => part !== undefined))
      return { kind: "made", from: parts, convert: to.convert, otherwise: to.otherwise };
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
  return (
    to.values.find((candidate) => candidate.value.key === name) ??
    to.values.find((candidate) => candidate.value.name === name)
  );
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
