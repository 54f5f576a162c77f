import { type EventPlace, type Gap, type History, type PlaceStep, placeText } from "../../evolve/index.js";
import {
  canonicalOf,
  downcastEvent,
  type EventParts,
  type RecordValue,
  type RunConvert,
  type Value,
} from "../../interpret/index.js";
import {
  type EventDeclaration,
  type EventVersion,
  eventLiteral,
  type FieldShape,
  type JsonValue,
  mayBeAbsent,
  type Package,
  type RecordShape,
  type Type,
} from "../../ir/index.js";
import { recordOf, samplesOf } from "./samples.js";

/** A latest event that has no counterpart in an older version; undefined where none is found, because a function decides. */
export function gapWitness(
  history: History,
  event: EventDeclaration,
  at: EventVersion,
  gap: Gap,
  run?: RunConvert,
): JsonValue | undefined {
  const { latest } = event;
  const pkg = history.model.packages.find(({ name }) => name === event.package);
  const payload = wholeRecord(latest.payload, pkg);
  const requires = new Set(latest.requires);
  const envelope = latest.envelope === undefined ? undefined : wholeRecord(latest.envelope, pkg, requires);
  if (payload === undefined || pkg === undefined) return undefined;
  const { part, steps } = gap.place;
  const whole = part === "payload" ? payload : envelope;
  if (whole === undefined) return undefined;
  for (const record of variantsAt(whole, steps, gap, pkg)) {
    const parts: EventParts = part === "payload" ? { envelope, payload: record } : { envelope: record, payload };
    if (downcastEvent(history, event, at, parts, run).kind === "failed") return shownEvent(event, parts);
  }
  return undefined;
}

/** Why a gap is one, after the name of its place. */
export function gapReason({ cause }: Gap): string {
  switch (cause.kind) {
    case "absent":
      return "may be absent";
    case "missing":
      return "has nothing that it is made of";
    case "untold":
      return cause.standIn.kind === "constant"
        ? "has nothing that stands in"
        : `is stood in for by what nobody tells: $${cause.standIn.kind}`;
    case "image":
      return "has values without a counterpart";
    case "function":
      return `is made by the function "${cause.name}", which may give nothing`;
  }
}

/** The place of a gap, as people write it. */
export function gapPlace(place: EventPlace, event: EventDeclaration): string {
  return placeText(place, event.latest.envelope !== undefined);
}

function shownEvent(event: EventDeclaration, { envelope, payload }: EventParts): JsonValue {
  const inner = canonicalOf(payload);
  if (envelope === undefined) return inner;
  return {
    type: eventLiteral(event),
    ...(canonicalOf(envelope) as { readonly [key: string]: JsonValue }),
    payload: inner,
  };
}

/** The smallest record that TypeScript takes. */
function wholeRecord(
  shape: RecordShape,
  pkg: Package | undefined,
  requires: ReadonlySet<FieldShape["field"]> = new Set(),
): RecordValue | undefined {
  return recordOf(
    shape,
    0,
    (field) =>
      requires.has(field.field) ||
      field.presence === "required" ||
      (pkg !== undefined && !mayBeAbsent(field, pkg, shape)),
  );
}

/** Variants of a record that differ at a place only, as the cause of its gap suggests. */
function variantsAt(record: RecordValue, steps: readonly PlaceStep[], gap: Gap, pkg: Package): readonly RecordValue[] {
  const [step, ...rest] = steps;
  if (step?.kind !== "field") return [record];
  const shape = record.shape.fields.find(({ field }) => field === step.field.field);
  const withField = (value: Value | undefined): RecordValue => {
    const fields = new Map(record.fields);
    if (shape === undefined || value === undefined) fields.delete(step.field.field);
    else fields.set(shape.field, value);
    return { ...record, fields };
  };
  const { cause } = gap;
  if (rest.length > 0) return shape === undefined ? [] : valuesAt(shape.type, rest, gap, pkg).map(withField);
  if (cause.kind === "function")
    return cause.from.flatMap((part) =>
      samplesOf(part.type).map((value) => ({ ...record, fields: new Map([...record.fields, [part.field, value]]) })),
    );
  if (cause.kind === "image" && shape !== undefined) return samplesOf(shape.type, step.field.type).map(withField);
  return cause.kind === "absent" || cause.kind === "untold" ? [withField(undefined)] : [record];
}

/** Values of a type that hold such a variant. */
function valuesAt(type: Type, steps: readonly PlaceStep[], gap: Gap, pkg: Package): readonly Value[] {
  const [step, ...rest] = steps;
  switch (type.kind) {
    case "nullable":
      return valuesAt(type.inner, steps, gap, pkg);
    case "list": {
      if (step?.kind !== "item") return [];
      const size = Math.min(Math.max(Number(type.constraints.min ?? 1), 1), 50);
      return valuesAt(type.element, rest, gap, pkg).map((item) => ({
        kind: "list",
        items: Array.from({ length: size }, () => item),
      }));
    }
    case "map": {
      if (step?.kind !== "entry") return [];
      const [key] = samplesOf(type.key);
      const name = key === undefined ? "k" : String(canonicalOf(key));
      return valuesAt(type.value, rest, gap, pkg).map((item) => ({ kind: "map", entries: new Map([[name, item]]) }));
    }
    case "scalar":
      return [];
    case "reference": {
      const { shape } = type;
      if (shape.kind === "record") {
        const whole = wholeRecord(shape, pkg);
        return whole === undefined ? [] : variantsAt(whole, steps, gap, pkg);
      }
      if (shape.kind === "enum" || step?.kind !== "variant") return [];
      const variant = shape.variants.find((candidate) => candidate.variant === step.variant.variant);
      const content = variant === undefined ? undefined : wholeRecord(variant.content, pkg);
      if (variant === undefined || content === undefined) return [];
      return variantsAt(content, rest, gap, pkg).map((made) => ({ kind: "union", shape, variant, content: made }));
    }
  }
}
