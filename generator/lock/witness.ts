import { contextOf, fieldSamples, recordOf, recordSamples, samplesOf } from "../check/index.js";
import { createHistory } from "../evolve/index.js";
import {
  canonicalOf,
  type EncodedEvent,
  encodeEvent,
  firstRecordDifference,
  type RecordValue,
  readStored,
  type StoredRead,
  type Value,
} from "../interpret/index.js";
import type {
  Declaration,
  EventDeclaration,
  EventVersion,
  Lift,
  Otherwise,
  Package,
  RecordShape,
  Shape,
  StandIn,
  Type,
} from "../ir/index.js";
import { parseJsonText, printJsonText, type Span } from "../source/index.js";
import type { ChangedTry, Readers } from "./tries.js";

/** An event that reads differently since a lift was changed. */
export interface Witness {
  /** As stored, in JSON. */
  readonly document: string;
  /** Where the difference is, and both values; for people. */
  readonly reads: string;
}

/** A constant, or another stand-in, that was changed: of a field, a value or a variant, with what the lock has (undefined: nothing). */
export interface ChangedStandIn {
  readonly declaration: Declaration;
  readonly name: string;
  readonly aspect: "default" | "else";
  readonly was: string | undefined;
}

/** More documents than these are not read in search of one that reads differently. */
const maximumDocuments = 500;

/** Reads events under the schemas as they are, and with the stand-in as it was; gives the first that differs. */
export function standInWitness(change: ChangedStandIn, { history, run }: Readers): Witness | undefined {
  const before = createHistory(history.model, (lift) => withStandIn(lift, change));
  let count = 0;
  for (const { event, document } of documentsWith(history.model.packages, valuesOf(change.declaration))) {
    count += 1;
    if (count > maximumDocuments) return undefined;
    const { stored, context } = document;
    const options = { context, run };
    const now = readStored(history, event, { json: stored }, options);
    const was = readStored(before, event, { json: stored }, options);
    const reads = differenceOf(event, was, now);
    if (reads !== undefined) return { document: printJsonText(stored), reads };
  }
  return undefined;
}

/** An event that holds a record of which an author's function makes something else now. */
export function functionWitness({ record, was, now }: ChangedTry, name: string, { history }: Readers): Witness {
  const [found] = documentsWith(history.model.packages, [record]);
  const document = printJsonText(found?.document.stored ?? canonicalOf(record));
  return { document, reads: `"${name}" was read as ${shortened(was)}, and is ${shortened(now)} now` };
}

function differenceOf(event: EventDeclaration, was: StoredRead, now: StoredRead): string | undefined {
  if (was.kind === "failed" || now.kind === "failed") {
    if (was.kind === now.kind) return undefined;
    return now.kind === "failed" ? "an event that was read is refused now" : "an event that was refused is read now";
  }
  const { envelope, payload } = event.latest;
  const difference =
    firstRecordDifference(payload, was.payload, now.payload, envelope === undefined ? "" : "/payload") ??
    (envelope === undefined ? undefined : firstRecordDifference(envelope, was.envelope, now.envelope));
  if (difference === undefined) return undefined;
  return `"${difference.path}" was read as ${shortened(difference.left)}, and is ${shortened(difference.right)} now`;
}

function shortened(value: Parameters<typeof printJsonText>[0] | undefined): string {
  const text = value === undefined ? "nothing" : printJsonText(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** Values of every shape of a declaration, those first that say most about stand-ins: records with as little as they may have. */
function valuesOf(declaration: Declaration): readonly Held[] {
  const shapes: readonly Shape[] = [...new Set<Shape>(declaration.shapes.values())];
  return shapes.flatMap((shape): readonly Held[] => {
    if (shape.kind === "record") return [...recordSamples(shape), ...variationsOf(shape)];
    const version = shape.versions[0]?.name ?? "";
    return samplesOf({ kind: "reference", declaration, version, shape }).filter(isHeld);
  });
}

/** One field after another has each of its samples: `else` stands in for some only. */
function variationsOf(shape: RecordShape): readonly RecordValue[] {
  const base = recordOf(shape, 0, () => true);
  if (base === undefined) return [];
  return shape.fields.flatMap((field) =>
    fieldSamples(field)
      .slice(1, 10)
      .map((value): RecordValue => ({ ...base, fields: new Map([...base.fields, [field.field, value]]) })),
  );
}

type Held = Extract<Value, { readonly shape: Shape }>;

function isHeld(value: Value): value is Held {
  return "shape" in value;
}

interface Found {
  readonly event: EventDeclaration;
  readonly document: EncodedEvent;
}

/** Events as released versions store them, each of which holds one of the values. */
function* documentsWith(packages: readonly Package[], values: readonly Held[]): Iterable<Found> {
  for (const value of values) {
    for (const pkg of packages) {
      const context = contextOf(pkg);
      for (const event of pkg.events) {
        for (const version of event.versions) {
          const document = version.version.released === undefined ? undefined : documentWith(version, value);
          if (document === undefined) continue;
          yield { event, document: { ...document, context: { ...context, ...document.context } } };
        }
      }
    }
  }
}

function documentWith({ ...version }: EventVersion, value: Held): EncodedEvent | undefined {
  const { payload, envelope } = version;
  const inPayload = recordHolding(payload, value, new Set());
  const [somePayload] = recordSamples(payload);
  const whole = inPayload ?? somePayload;
  const inEnvelope = envelope === undefined ? undefined : recordHolding(envelope, value, new Set());
  if (whole === undefined || (inPayload === undefined && inEnvelope === undefined)) return undefined;
  const required = version.requires;
  const around =
    inEnvelope ??
    (envelope === undefined
      ? undefined
      : recordOf(envelope, 0, ({ field, presence }) => presence !== "optional" || required.includes(field)));
  return encodeEvent(version, around, whole);
}

/** A record of a shape, somewhere in which the value stands. `seen`: shapes in which it does not. */
function recordHolding(shape: RecordShape, value: Held, seen: Set<Shape>): RecordValue | undefined {
  if (value.kind === "record" && value.shape === shape) return value;
  if (seen.has(shape)) return undefined;
  seen.add(shape);
  for (const field of shape.fields) {
    const inner = holding(field.type, value, seen);
    if (inner === undefined) continue;
    const base = recordOf(shape, 0, ({ presence }) => presence !== "optional");
    if (base !== undefined) return { ...base, fields: new Map([...base.fields, [field.field, inner]]) };
  }
  return undefined;
}

function holding(type: Type, value: Held, seen: Set<Shape>): Value | undefined {
  switch (type.kind) {
    case "scalar":
      return undefined;
    case "nullable":
      return holding(type.inner, value, seen);
    case "list": {
      const item = holding(type.element, value, seen);
      return item === undefined ? undefined : { kind: "list", items: [item] };
    }
    case "map": {
      const item = holding(type.value, value, seen);
      return item === undefined ? undefined : { kind: "map", entries: new Map([["1", item]]) };
    }
    case "reference":
      break;
  }
  const { shape } = type;
  if (shape === value.shape) return value;
  if (shape.kind === "record") return recordHolding(shape, value, seen);
  if (shape.kind === "enum") return undefined;
  for (const variant of shape.variants) {
    const content = recordHolding(variant.content, value, seen);
    if (content !== undefined) return { kind: "union", shape, variant, content };
  }
  return undefined;
}

/** A lift as it would be with the stand-in as it was. */
function withStandIn(lift: Lift, { declaration, name, aspect, was }: ChangedStandIn): Lift {
  if (lift.to.declaration !== declaration) return lift;
  switch (lift.kind) {
    case "record": {
      // Fields of recursive lifts are worked out when they are asked for, not before: a spread would ask.
      const { kind, from, to, identical } = lift;
      return {
        kind,
        from,
        to,
        identical,
        get fields() {
          return lift.fields.map((field) =>
            field.to.field.key === name ? { ...field, source: sourceWith(field.source, aspect, was) } : field,
          );
        },
      };
    }
    case "enum":
      return {
        ...lift,
        values: lift.values.map(({ from, to }) => {
          const stays = lift.to.values.some(({ value }) => value === from.value);
          if (stays || from.value.key !== name) return { from, to };
          const key = keyIn(was);
          return { from, to: lift.to.values.find(({ value }) => value.key === key || value.name === key) };
        }),
      };
    case "union": {
      const { kind, from, to, identical } = lift;
      return {
        kind,
        from,
        to,
        identical,
        get variants() {
          return lift.variants.map((variant) => {
            const stays = to.variants.some((candidate) => candidate.variant === variant.from.variant);
            if (stays || variant.from.variant.key !== name) return variant;
            return { ...variant, to: to.variants.find((candidate) => candidate.variant.key === keyIn(was)) };
          });
        },
      };
    }
  }
}

type FieldSource = Extract<Lift, { kind: "record" }>["fields"][number]["source"];

function sourceWith(source: FieldSource, aspect: "default" | "else", was: string | undefined): FieldSource {
  const value = was === undefined ? undefined : parseStandIn(was);
  if (aspect === "else")
    return source.kind === "field" || source.kind === "made" ? { ...source, otherwise: value } : source;
  const standIn = value?.kind === "absent" ? undefined : value;
  switch (source.kind) {
    case "field":
      return { ...source, absent: standIn };
    case "stand-in":
    case "absent":
    case "missing":
      return standIn === undefined ? { kind: "missing" } : { kind: "stand-in", value: standIn };
    case "made":
      return source;
  }
}

const nowhere: Span = { file: { path: "", text: "", lineStarts: [0] }, start: 0, end: 0 };

/** A stand-in as the lock writes it; undefined where it is none. */
function parseStandIn(text: string): StandIn | Otherwise | undefined {
  if (text === "absent") return { kind: "absent", span: nowhere };
  const named = /^\$(context|envelope|payload)\.(.+)$/s.exec(text);
  const parsed = parseJsonText(named === null ? text : `"${named[2] ?? ""}"`);
  if (!parsed.ok) return undefined;
  if (named === null) return { kind: "constant", value: parsed.value, span: nowhere };
  const name = String(parsed.value);
  if (named[1] === "context") return { kind: "context", name, span: nowhere };
  return { kind: named[1] === "envelope" ? "envelope" : "payload", field: name, span: nowhere };
}

function keyIn(text: string | undefined): string | undefined {
  const parsed = text === undefined ? undefined : parseJsonText(text);
  return parsed?.ok === true && typeof parsed.value === "string" ? parsed.value : undefined;
}
