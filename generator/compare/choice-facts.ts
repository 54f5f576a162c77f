import type { EnumShape, UnionShape } from "../ir/index.js";
import type { Span } from "../source/index.js";
import type { Change } from "./change.js";
import type { RuleId } from "./rules.js";

/** What differs between two shapes of an enum. */
export function enumFacts(old: EnumShape, current: EnumShape, path: string): readonly Change[] {
  const changes: Change[] = [];
  const subject = { kind: "choice", old, new: current } as const;
  const add = (rule: RuleId, at: string, before: Span | null, after: Span | null): void =>
    void changes.push({ rule, path: at, old: before, new: after, subject });
  const [from, to] = [old.declaration, current.declaration];
  if (from.open !== to.open) add(to.open ? "enum.closed-to-open" : "enum.open-to-closed", path, from.span, to.span);
  for (const after of current.values) {
    const at = `${path}/${after.value.key}`;
    const before = old.values.find(({ value }) => value.key === after.value.key);
    if (before === undefined) {
      const isSafe = from.open || after.default !== undefined;
      add(isSafe ? "enum.value-added.open" : "enum.value-added.closed", at, null, after.value.span);
      continue;
    }
    const spans = [before.value.span, after.value.span] as const;
    if (before.json[0] !== after.json[0]) {
      const isRead = before.json.every((json) => after.json.includes(json));
      add(isRead ? "enum.value-renamed.alias" : "enum.value-renamed", at, ...spans);
    } else if (before.json.join() !== after.json.join()) add("enum.value-spellings", at, ...spans);
    if (before.value.number !== after.value.number) add("enum.number-changed", at, ...spans);
    if (before.default !== after.default) add("enum.default-changed", at, ...spans);
  }
  for (const before of old.values) {
    if (current.values.some(({ value }) => value.key === before.value.key)) continue;
    const { number } = before.value;
    const isKept =
      to.values.some((value) => value.number === number) ||
      to.reservedNumbers.some(({ start, end }) => start <= number && number <= end);
    const rule = isKept ? "enum.value-removed.reserved" : "enum.value-removed";
    add(rule, `${path}/${before.value.key}`, before.value.span, null);
  }
  return changes;
}

/** What differs between two shapes of a union, the contents of its variants aside. */
export function unionFacts(old: UnionShape, current: UnionShape, path: string): readonly Change[] {
  const changes: Change[] = [];
  const subject = { kind: "choice", old, new: current } as const;
  const add = (rule: RuleId, at: string, before: Span | null, after: Span | null): void =>
    void changes.push({ rule, path: at, old: before, new: after, subject });
  const [from, to] = [old.declaration, current.declaration];
  if (from.open !== to.open) add(to.open ? "union.closed-to-open" : "union.open-to-closed", path, from.span, to.span);
  if (JSON.stringify(old.layout) !== JSON.stringify(current.layout))
    add("union.layout-changed", path, from.span, to.span);
  for (const after of current.variants) {
    const at = `${path}/${after.variant.key}`;
    const before = old.variants.find(({ variant }) => variant.key === after.variant.key);
    if (before === undefined) {
      const isSafe = from.open || after.default !== undefined;
      add(isSafe ? "union.variant-added.fallback" : "union.variant-added.closed", at, null, after.variant.span);
      continue;
    }
    const spans = [before.variant.span, after.variant.span] as const;
    if (before.tags.join("\0") !== after.tags.join("\0")) add("union.discriminator-changed", at, ...spans);
    if (before.variant.number !== after.variant.number) add("union.number-changed", at, ...spans);
    if (before.default !== after.default) add("union.default-changed", at, ...spans);
  }
  for (const before of old.variants) {
    if (current.variants.some(({ variant }) => variant.key === before.variant.key)) continue;
    add("union.variant-removed", `${path}/${before.variant.key}`, before.variant.span, null);
  }
  return changes;
}
