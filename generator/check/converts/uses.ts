import type { History } from "../../evolve/index.js";
import type { Convert, FieldShape, Package, RecordShape, Type, ValueLift } from "../../ir/index.js";
import { fieldLifts, innerLift, usedLifts } from "../walk.js";

/** One way in which an author's function is called. */
export interface ConvertUse {
  readonly convert: Convert;
  readonly direction: "up" | "down";
  /** One value, or fields handed in as one object. */
  readonly from:
    | { readonly kind: "value"; readonly type: Type }
    | { readonly kind: "fields"; readonly fields: readonly FieldShape[]; readonly record: RecordShape };
  readonly to: Type;
  readonly pkg: Package;
  /** For people: the event or type, the field, and the versions. */
  readonly where: string;
}

/** All functions that the schemas name, with every pair of types that they are used between. */
export function convertUses(history: History): readonly ConvertUse[] {
  return fieldLifts(usedLifts(history)).flatMap(({ used, field: { to, source } }): readonly ConvertUse[] => {
    const { lift, pkg } = used;
    const where = `"${to.field.key}" of ${lift.to.declaration.name}, from ${lift.from.versions.at(-1)?.name ?? ""} to ${lift.to.versions.at(-1)?.name ?? ""}`;
    if (source.kind === "made") {
      const from = { kind: "fields", fields: source.from, record: lift.from } as const;
      // Made of other fields, a value is so in both directions.
      return [{ convert: source.convert, direction: "up", from, to: to.type, pkg, where }];
    }
    const inner = source.kind === "field" ? functionIn(source.value) : undefined;
    if (inner === undefined) return [];
    const from = { kind: "value", type: inner.from } as const;
    return [{ convert: inner.convert, direction: inner.direction, from, to: inner.to, pkg, where }];
  });
}

function functionIn(lift: ValueLift): Extract<ValueLift, { kind: "function" }> | undefined {
  if (lift.kind === "function") return lift;
  const inner = innerLift(lift);
  return inner === undefined ? undefined : functionIn(inner);
}
