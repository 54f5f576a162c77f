import { recordOf, samplesOf } from "../check/index.js";
import {
  canonicalOf,
  encodeEvent,
  type Issue,
  type RecordValue,
  readStoredAs,
  type Value,
} from "../interpret/index.js";
import {
  type EventDeclaration,
  type EventVersion,
  type Field,
  type JsonValue,
  type RecordShape,
  type Shape,
  shapeIn,
  type Type,
} from "../ir/index.js";
import { replaceParts } from "../source/index.js";
import type { Change, Direction, Encoding } from "./change.js";
import { isBreak } from "./policy.js";
import type { Sides, Verdict, Verdicts } from "./verdict.js";
import { storedOf } from "./verdicts.js";
import { readMessage } from "./wire-bytes.js";
import { slotsOfRecord } from "./wire-form.js";
import { decodeRecordBytes, encodeRecordBytes } from "./wire-values.js";

/** An event that one side writes and the other refuses or misreads. */
export interface Witness {
  readonly direction: Direction;
  readonly encoding: Encoding;
  /** Stored JSON, or the payload's bytes as base64. */
  readonly written: JsonValue;
  /** What the other side makes of it, in canonical JSON; null where it refuses. */
  readonly read: JsonValue;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

/** A witness for each break of a change: whole events where one holds what changed, else the value alone. */
export function witnessesOf(change: Change, verdicts: Verdicts, sides: Sides): readonly Witness[] {
  const found: Witness[] = [];
  for (const encoding of ["json", "protobuf"] as const) {
    for (const direction of ["backward", "forward"] as const) {
      const verdict = verdicts[encoding][direction];
      if (!isBreak(verdict.bare) && !isBreak(verdict.generated)) continue;
      const witness = witnessOf(change, direction, encoding, verdict, sides);
      if (witness !== undefined) found.push(witness);
    }
  }
  return found;
}

function witnessOf(
  change: Change,
  direction: Direction,
  encoding: Encoding,
  { shown }: Verdict,
  sides: Sides,
): Witness | undefined {
  const { subject } = change;
  const [writing, reading] = direction === "backward" ? [sides.old, sides.new] : [sides.new, sides.old];
  if (subject.kind === "words") return undefined;
  if (subject.kind === "event") {
    const version = direction === "backward" ? subject.old : subject.new;
    if (version === undefined) return undefined;
    const reader = (direction === "backward" ? subject.new : subject.old) ?? undefined;
    return wholeWitness({ version, payload: recordOf(version.payload, 0, isNeeded), envelope: undefined }, reader);
  }
  if (shown === undefined) return undefined;
  const shape = direction === "backward" ? subject.old : subject.new;
  const holder = findHolder(writing, shape, (found) => insert(found, shown));
  const readerShape = direction === "backward" ? subject.new : subject.old;
  const reader = holder === undefined ? undefined : findReader(reading, holder.event, readerShape);
  if (holder !== undefined && reader !== undefined) return wholeWitness(holder, reader);
  const written = encoding === "json" ? storedOf(shown) : bytesText(shown, isPlain(shape));
  const message = `${change.path} is not read as it was written`;
  return written === undefined
    ? undefined
    : { direction, encoding, written, read: null, issues: [{ path: "", message }] };

  function isPlain({ declaration }: Shape): boolean {
    return writing.model.packages.find(({ name }) => name === declaration.package)?.notation === "proto";
  }

  function wholeWitness(
    held: {
      readonly version: EventVersion;
      readonly payload: RecordValue | undefined;
      readonly envelope: RecordValue | undefined;
    },
    reader: EventVersion | undefined,
  ): Witness | undefined {
    const { version, payload } = held;
    if (payload === undefined) return undefined;
    const envelope = held.envelope ?? emptyEnvelope(version);
    if (encoding === "protobuf")
      return bytesWitness(held.envelope ?? payload, held.envelope === undefined ? reader?.payload : reader?.envelope);
    const { stored, context } = encodeEvent(version, envelope, payload);
    const event = reader === undefined ? undefined : eventOf(reading, reader);
    if (event === undefined || reader === undefined)
      return {
        direction,
        encoding,
        written: stored,
        read: null,
        issues: [{ path: "", message: "is no event that is known" }],
      };
    const latest = replaceParts(event, { latest: reader });
    const read = readStoredAs(reading, latest, reader, { json: stored }, { context });
    return {
      direction,
      encoding,
      written: stored,
      read: read.kind === "event" ? read.payload : null,
      issues: read.kind === "failed" ? aboutFirst(read.issues, change) : [],
    };
  }

  function bytesWitness(record: RecordValue, reader: RecordShape | undefined): Witness | undefined {
    const plain = isPlain(record.shape);
    const bytes = encodeRecordBytes(record, plain);
    if (bytes === undefined) return undefined;
    const fields = reader === undefined ? undefined : readMessage(slotsOfRecord(reader, plain), bytes);
    const read = reader === undefined || fields === undefined ? "is refused" : decodeRecordBytes(reader, fields, plain);
    return {
      direction,
      encoding,
      written: Buffer.from(bytes).toString("base64"),
      read: typeof read === "string" ? null : canonicalOf(read),
      issues: typeof read === "string" ? [{ path: "", message: read }] : [],
    };
  }
}

/** Issues at the place of the change first: other changes may have issues with the same event. */
function aboutFirst(issues: readonly Issue[], { path: changed }: Change): Witness["issues"] {
  const key = changed.slice(changed.indexOf("/") + 1).split("/")[0] ?? "";
  const isAbout = ({ path }: Issue): boolean => path.split("/").includes(key);
  return [...issues.filter(isAbout), ...issues.filter((issue) => !isAbout(issue))].map(({ path, message }) => ({
    path,
    message,
  }));
}

function bytesText(record: RecordValue, plain: boolean): string | undefined {
  const bytes = encodeRecordBytes(record, plain);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString("base64");
}

function isNeeded({ presence }: { readonly presence: string }): boolean {
  return presence !== "optional";
}

function emptyEnvelope({ envelope, requires }: EventVersion): RecordValue | undefined {
  if (envelope === undefined) return undefined;
  return recordOf(envelope, 0, ({ field, presence }) => presence !== "optional" || requires.includes(field));
}

function eventOf({ model }: Sides["old"], version: EventVersion): EventDeclaration | undefined {
  return model.packages
    .flatMap(({ events }) => events)
    .find(({ payload }) => payload.id === version.payload.declaration.id);
}

/** The version that reads an event on the other side: the newest that has the shape, else the latest. */
function findReader({ model }: Sides["old"], event: EventDeclaration, shape: Shape): EventVersion | undefined {
  const found = model.packages.flatMap(({ events }) => events).find(({ id }) => id === event.id);
  return found === undefined ? undefined : (newestWith(found, shape) ?? found.latest);
}

/** The newest version of an event that has just this shape somewhere in it. */
function newestWith({ versions }: EventDeclaration, shape: Shape): EventVersion | undefined {
  const seen = new Set<Shape>();
  const holds = (one: Shape): boolean => {
    if (one === shape) return true;
    if (seen.has(one)) return false;
    seen.add(one);
    const types = one.kind === "record" ? one.fields.map(({ type }) => type) : [];
    const contents = one.kind === "union" ? one.variants.map(({ content }) => content) : [];
    return [...types.flatMap((type) => shapeIn(type) ?? []), ...contents].some(holds);
  };
  return [...versions].reverse().find(({ payload, envelope }) => {
    seen.clear();
    return holds(payload) || (envelope !== undefined && holds(envelope));
  });
}

/** The smallest event whose payload or envelope holds a shape, with something put in its place. */
function findHolder(
  { model }: Sides["old"],
  shape: Shape,
  make: (shape: Shape) => Value | undefined,
):
  | {
      readonly event: EventDeclaration;
      readonly version: EventVersion;
      readonly payload: RecordValue;
      readonly envelope: RecordValue | undefined;
    }
  | undefined {
  const events = model.packages.flatMap((pkg) => pkg.events);
  const exact = events.flatMap((event) => {
    const version = newestWith(event, shape);
    return version === undefined ? [] : [{ event, version }];
  });
  for (const { event, version } of [...exact, ...events.map((one) => ({ event: one, version: one.latest }))]) {
    const payload = recordWith(version.payload, shape, make, 0);
    if (payload !== undefined) return { event, version, payload, envelope: undefined };
    const envelope = version.envelope === undefined ? undefined : recordWith(version.envelope, shape, make, 0);
    const least = recordOf(version.payload, 0, isNeeded);
    if (envelope !== undefined && least !== undefined) return { event, version, payload: least, envelope };
  }
  return undefined;
}

/** Types that hold themselves are not followed deeper. */
const deepest = 5;

function recordWith(
  shape: RecordShape,
  sought: Shape,
  make: (shape: Shape) => Value | undefined,
  depth: number,
): RecordValue | undefined {
  if (shape.declaration === sought.declaration) {
    const made = make(shape);
    return made?.kind === "record" ? made : undefined;
  }
  for (const field of shape.fields) {
    const value = valueWith(field.type, sought, make, depth + 1);
    if (value === undefined) continue;
    const least = recordOf(shape, 0, isNeeded);
    return least === undefined ? undefined : { ...least, fields: new Map([...least.fields, [field.field, value]]) };
  }
  return undefined;
}

function valueWith(
  type: Type,
  sought: Shape,
  make: (shape: Shape) => Value | undefined,
  depth: number,
): Value | undefined {
  if (depth > deepest) return undefined;
  switch (type.kind) {
    case "scalar":
      return undefined;
    case "nullable":
      return valueWith(type.inner, sought, make, depth);
    case "list": {
      const item = valueWith(type.element, sought, make, depth);
      return item === undefined ? undefined : { kind: "list", items: [item] };
    }
    case "map": {
      const item = valueWith(type.value, sought, make, depth);
      const [key] = samplesOf(type.key);
      const name = key === undefined ? "k" : String(canonicalOf(key));
      return item === undefined ? undefined : { kind: "map", entries: new Map([[name, item]]) };
    }
    case "reference": {
      const { shape } = type;
      if (shape.declaration === sought.declaration) return make(shape);
      if (shape.kind === "record") return recordWith(shape, sought, make, depth);
      if (shape.kind === "enum") return undefined;
      for (const variant of shape.variants) {
        const content = recordWith(variant.content, sought, make, depth);
        if (content !== undefined) return { kind: "union", shape, variant, content };
      }
      return undefined;
    }
  }
}

/** What was shown of a part, in the whole that it is a part of. */
function insert(shape: Shape, shown: RecordValue): Value | undefined {
  if (shape.kind !== "record") return [...shown.fields.values()][0];
  const byKey = new Map([...shown.fields].map(([field, value]) => [field.key, value]));
  const touched = new Set(shown.shape.fields.map(({ field }) => field.key));
  const least = recordOf(shape, 0, (one) => isNeeded(one) && !touched.has(one.field.key));
  if (least === undefined) return undefined;
  const fields = new Map<Field, Value>();
  for (const { field } of shape.fields) {
    const value = byKey.get(field.key) ?? least.fields.get(field);
    if (value !== undefined) fields.set(field, value);
  }
  return replaceParts(least, { fields });
}
