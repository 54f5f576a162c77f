import type { History } from "../../evolve/index.js";
import type { EventDeclaration, EventVersion, FieldShape, FieldSource, RecordShape } from "../../ir/index.js";
import { areDisjoint, fieldsAlike, placeOf } from "./alike.js";

/** How a version may be mistaken for an older one. */
export interface Likeness {
  readonly older: EventVersion;
  /** Fields of the newer version whose stored values mean something else under the older. */
  readonly differing: ReadonlySet<FieldShape>;
}

/**
 * Whether an event that one version writes may be read as an older one with another meaning. Not so if the marks differ, if a field that is
 * always there tells them apart, or if all that both read means the same to both.
 */
export function likenessOf(
  history: History,
  event: EventDeclaration,
  older: EventVersion,
  newer: EventVersion,
): Likeness | undefined {
  const shareMark = newer.layout?.version === undefined || older.marks.some((mark) => newer.marks.includes(mark));
  if (!shareMark || !sameLayout(older, newer)) return undefined;
  const pairs = [
    [older.payload, newer.payload, event.latest.payload],
    [older.envelope, newer.envelope, event.latest.envelope],
  ] as const;
  const differing = new Set<FieldShape>();
  let isMade = false;
  for (const [old, current, latest] of pairs) {
    if (old === undefined || current === undefined || latest === undefined || old === current) continue;
    if (isToldApart(old, current) || isToldApart(current, old)) return undefined;
    for (const field of current.fields) {
      const other = old.fields.find((candidate) => placeOf(candidate) === placeOf(field));
      if (other !== undefined && field.presence !== "optional" && areDisjoint(other, field)) return undefined;
      if (other !== undefined && !fieldsAlike(history, other, field)) differing.add(field);
    }
    const sources = [old, current].map((shape) => history.lift(shape, latest).fields.map(({ source }) => source));
    isMade ||= (sources[0] ?? []).some(
      (source, index) =>
        (source.kind === "made") !== (sources[1]?.[index]?.kind === "made") ||
        functionOf(source) !== functionOf(sources[1]?.[index]),
    );
  }
  return differing.size > 0 || isMade ? { older, differing } : undefined;
}

/** The author's function that a value goes through, if any. */
function functionOf(source: FieldSource | undefined): string | undefined {
  return source?.kind === "field" && source.value.kind === "function"
    ? `${source.value.convert.path}#${source.value.convert.name}`
    : undefined;
}

function sameLayout({ layout: left }: EventVersion, { layout: right }: EventVersion): boolean {
  return JSON.stringify([left?.type, left?.payload]) === JSON.stringify([right?.type, right?.payload]);
}

/** Whether one always writes a key that the other does not know. */
function isToldApart(left: RecordShape, right: RecordShape): boolean {
  return left.fields.some(
    (field) =>
      field.presence !== "optional" &&
      field.place.root !== "context" &&
      !right.fields.some((other) => placeOf(other) === placeOf(field)),
  );
}
