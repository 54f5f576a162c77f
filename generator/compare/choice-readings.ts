import type { RecordValue } from "../interpret/index.js";
import type { EnumShape, UnionShape } from "../ir/index.js";
import type { Change, Direction, Subject } from "./change.js";
import { emittedShape, holderOf, recordsOf, remembered, standInsOf } from "./sides.js";
import type { Reading, Sides } from "./verdict.js";

type Choice = EnumShape | UnionShape;

/** One direction of a change of an enum or a union: only what the change is about is written. */
export function choiceReading(
  change: Change,
  subject: Extract<Subject, { kind: "choice" }>,
  direction: Direction,
  sides: Sides,
): Reading {
  const emitted = direction === "forward" ? emittedShape(sides.new, subject.old) : undefined;
  // Where the old version is written too, old generated readers get what the new side's downcast makes.
  const isLowered = emitted !== undefined && emitted.kind === subject.new.kind;
  const history = direction === "backward" || isLowered ? sides.new : sides.old;
  const [write, read] = direction === "backward" ? [subject.old, subject.new] : [subject.new, subject.old];
  const { span } = subject.new.declaration;
  const writer = holderOf(write, span);
  const reader = holderOf(sameContents(read, write), span);
  const pkg = history.model.packages.find(({ name }) => name === write.declaration.package);
  const memory = direction === "backward" ? remembered(sides.new, subject.old) : undefined;
  const isKnown = memory !== undefined && memory.kind === read.kind;
  const from = isLowered ? writer : isKnown ? holderOf(sameContents(memory, write), span) : reader;
  const target = isLowered ? emitted : isKnown && memory !== read ? read : undefined;
  const to = target === undefined || target === write ? from : holderOf(target as Choice, span);
  const isWritten = (record: RecordValue): boolean => isAbout(change, subject, record);
  const written = recordsOf(writer, reader).filter(isWritten);
  return {
    isWritten,
    writer,
    reader,
    from,
    to,
    written,
    // The side that writes does not have what changed.
    unwritten: { bare: "ok", generated: "ok" },
    history,
    standIns: standInsOf(pkg, reader),
    plain: pkg?.notation === "proto",
  };
}

/** Contents of variants have findings of their own. */
function sameContents<C extends Choice | NonNullable<ReturnType<typeof remembered>>>(reader: C, writer: Choice): C {
  if (reader.kind !== "union" || writer.kind !== "union") return reader;
  const variants = reader.variants.map((variant) => {
    const same = writer.variants.find((candidate) => candidate.variant.key === variant.variant.key);
    return same === undefined ? variant : { ...variant, content: same.content };
  });
  return { ...reader, variants };
}

/** Whether a record holds the value or variant that changed; any, where the change is about the whole. */
function isAbout(
  { path }: Change,
  { old, new: current }: Extract<Subject, { kind: "choice" }>,
  record: RecordValue,
): boolean {
  const [value] = [...record.fields.values()];
  if (value === undefined) return false;
  const last = path.slice(path.lastIndexOf("/") + 1);
  const keys = [...keysOf(old), ...keysOf(current)];
  const key =
    value.kind === "enum" ? value.value?.value.key : value.kind === "union" ? value.variant?.variant.key : undefined;
  // A finding about the whole is about what neither side names: others have findings of their own.
  if (!path.includes("/") || !keys.includes(last)) {
    const isBoth = key !== undefined && keysOf(old).includes(key) && keysOf(current).includes(key);
    return key === undefined || isBoth;
  }
  return key === last;
}

function keysOf(shape: Choice): readonly string[] {
  return shape.kind === "enum"
    ? shape.values.map(({ value }) => value.key)
    : shape.variants.map(({ variant }) => variant.key);
}
