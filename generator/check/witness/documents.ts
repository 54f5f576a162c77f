import { canonicalOf, type EncodedEvent, encodeEvent, type RecordValue } from "../../interpret/index.js";
import type { EventVersion, FieldShape, Package, RecordShape } from "../../ir/index.js";
import type { Likeness } from "./likeness.js";
import { fieldSamples, recordOf, samplesOf } from "./samples.js";

/** More values than these are not tried for one field. */
const maximumValues = 8;

/** Documents that a version may write and that look like an older one's: with all that both know, with as little as may be, and with other values. */
export function documentsOf(pkg: Package, written: EventVersion, likeness: Likeness): readonly EncodedEvent[] {
  const context = contextOf(pkg);
  const payloads = variationsOf(written.payload, likeness.older.payload, likeness);
  const envelopes =
    written.envelope === undefined ? [] : variationsOf(written.envelope, likeness.older.envelope, likeness);
  const [payload] = payloads;
  if (payload === undefined) return [];
  const pairs = [
    ...payloads.map((record) => [record, envelopes[0]] as const),
    ...envelopes.slice(1).map((record) => [payload, record] as const),
  ];
  return pairs.map(([record, envelope]) => {
    const encoded = encodeEvent(written, envelope, record);
    return { stored: encoded.stored, context: { ...context, ...encoded.context } };
  });
}

function variationsOf(
  shape: RecordShape,
  older: RecordShape | undefined,
  { differing }: Likeness,
): readonly RecordValue[] {
  const find = (field: FieldShape): FieldShape | undefined =>
    older?.fields.find((candidate) => samePlace(candidate, field));
  const isShared = (field: FieldShape): boolean =>
    isAlwaysWritten(field) || older === undefined || find(field) !== undefined;
  const most = recordOf(shape, 0, isShared);
  const least = recordOf(shape, 0, (field) => isAlwaysWritten(field) || find(field)?.presence === "required");
  if (most === undefined) return least === undefined ? [] : [least];
  const others = shape.fields
    .filter((field) => differing.has(field) && most.fields.has(field.field))
    .flatMap((field) =>
      fieldSamples(field, find(field)?.type)
        .slice(0, maximumValues)
        .map((value): RecordValue => ({ ...most, fields: new Map([...most.fields, [field.field, value]]) })),
    );
  return [most, ...(least === undefined ? [] : [least]), ...others];
}

/** `optional: reading` is written always. */
function isAlwaysWritten({ presence }: FieldShape): boolean {
  return presence !== "optional";
}

function samePlace(left: FieldShape, right: FieldShape): boolean {
  return left.place.root === right.place.root && left.place.path.join("/") === right.place.path.join("/");
}

/** Something for each parameter of the context, so that what it stands in for is there. */
export function contextOf(pkg: Package): EncodedEvent["context"] {
  const entries = pkg.context.flatMap(({ name, type }) => {
    const [value] = samplesOf(type);
    return value === undefined ? [] : [[name, canonicalOf(value)] as const];
  });
  return Object.fromEntries(entries);
}
