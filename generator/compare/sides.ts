import { fieldSamples, recordOf, samplesOf } from "../check/index.js";
import type { History } from "../evolve/index.js";
import type { RecordValue, StandIns, Value } from "../interpret/index.js";
import {
  type Declaration,
  type EnumShape,
  type EventDeclaration,
  type Field,
  type FieldShape,
  newestVersion,
  type Package,
  type Place,
  type RecordDeclaration,
  type RecordShape,
  type Shape,
  type Type,
  type UnionShape,
} from "../ir/index.js";
import { createSourceFile, replaceParts, type Span, startOf } from "../source/index.js";

/** More values than these are not tried for one field. */
const maximumValues = 40;

/** A record with some of its fields; places that don't count from the record are brought into it. */
export function partOf(shape: RecordShape, fields: readonly FieldShape[]): RecordShape {
  return replaceParts(shape, { fields: fields.map(local) });
}

function local(field: FieldShape): FieldShape {
  const { place } = field;
  if (place.root === "record") return field;
  // No property is called so by accident: a space stands in it.
  const path = [`of ${place.root}`, ...place.path];
  return { ...field, place: { root: "record", path } satisfies Place };
}

/** Records that a writer may write: all fields, as few as may be, and each value of each field. */
export function recordsOf(shape: RecordShape, reader: RecordShape): readonly RecordValue[] {
  const whole = recordOf(shape, 0, () => true);
  const most = whole === undefined ? undefined : oneOfEach(whole);
  const least = recordOf(shape, 0, ({ presence }) => presence !== "optional");
  if (most === undefined) return least === undefined ? [] : [least];
  const others = shape.fields.flatMap((field) => {
    const beside = reader.fields.find((candidate) => candidate.field.key === field.field.key)?.type;
    return fieldSamples(field, beside)
      .filter((value) => !holdsUnknown(value))
      .slice(0, maximumValues)
      .map((value) =>
        oneOfEach(replaceParts(most, { fields: new Map([...most.fields, [field.field, value]]) }), field),
      );
  });
  return [...(least === undefined ? [] : [least]), most, ...others];
}

/** A record in which one member of each oneof is set: the wanted one, else the first. */
export function oneOfEach(record: RecordValue, wanted?: FieldShape): RecordValue {
  const set = new Map<string, FieldShape>();
  const present = record.shape.fields.filter(({ field }) => record.fields.has(field));
  for (const field of wanted === undefined ? present : [wanted, ...present]) {
    const { oneof } = field.wire;
    if (oneof !== undefined && !set.has(oneof)) set.set(oneof, field);
  }
  const kept = present.filter((field) => field.wire.oneof === undefined || set.get(field.wire.oneof) === field);
  if (kept.length === present.length) return record;
  return { ...record, fields: new Map([...record.fields].filter(([key]) => kept.some(({ field }) => field === key))) };
}

/** Writers write no value that their own enum does not have, open or not. */
export function holdsUnknown(value: Value): boolean {
  switch (value.kind) {
    case "enum":
      return value.value === undefined;
    case "union":
      return value.variant === undefined;
    case "list":
      return value.items.some(holdsUnknown);
    case "map":
      return [...value.entries.values()].some(holdsUnknown);
    default:
      return false;
  }
}

/** What stands in where a default names something: any value of its type. */
export function standInsOf(pkg: Package | undefined, payload: RecordShape): StandIns {
  const sample = (type: Type | undefined): Value | undefined => (type === undefined ? undefined : samplesOf(type)[0]);
  const find = (shape: RecordShape | undefined, key: string): Type | undefined =>
    shape?.fields.find(({ field }) => field.key === key)?.type;
  const envelope = pkg?.envelope === undefined ? undefined : [...pkg.envelope.record.shapes.values()].at(-1);
  return {
    context: (name) => sample(pkg?.context.find((parameter) => parameter.name === name)?.type),
    envelope: (field) => sample(find(envelope, field)),
    payload: (field) => sample(find([...payload.declaration.shapes.values()].at(-1), field) ?? find(payload, field)),
  };
}

/** A declaration of a history by its id. */
export function findDeclaration({ model }: History, id: string): Declaration | undefined {
  for (const { name, declarations } of model.packages) {
    if (!id.startsWith(name)) continue;
    let byId = declarationsById.get(declarations);
    if (byId === undefined) {
      byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
      declarationsById.set(declarations, byId);
    }
    const found = byId.get(id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Views of a model share its declarations. */
const declarationsById = new WeakMap<readonly Declaration[], ReadonlyMap<string, Declaration>>();

/** What a reader knows as a writer's shape: its own memory of that version; undefined where it has none. */
export function remembered(history: History, shape: Shape): Shape | undefined {
  return findDeclaration(history, shape.declaration.id)?.shapes.get(newestVersion(shape).name);
}

/**
 * What of an old shape is still written beside the newest, as the new side has it: by the event whose payload it is, or for other types by
 * every event of the package. Undefined where it is not.
 */
export function emittedShape(current: History, old: Shape): Shape | undefined {
  const { declaration } = old;
  const events = current.model.packages.find(({ name }) => name === declaration.package)?.events ?? [];
  const { name } = newestVersion(old);
  const isEmitted = ({ emitted }: EventDeclaration): boolean => emitted.some(({ version }) => version.name === name);
  // Most events are written in one version alone.
  if (!events.some(isEmitted)) return undefined;
  const written = events.filter(({ removed }) => !removed);
  const own = written.filter(({ payload }) => payload.id === declaration.id);
  const writers = own.length > 0 ? own : written;
  return writers.length > 0 && writers.every(isEmitted) ? remembered(current, old) : undefined;
}

/** A record of one field that holds an enum or a union. */
export function holderOf(shape: EnumShape | UnionShape, span: Span): RecordShape {
  const declaration: RecordDeclaration = {
    kind: "record",
    id: "holder",
    name: "Holder",
    package: shape.declaration.package,
    line: shape.declaration.line,
    span,
    extensions: {},
    fields: [],
    shapes: new Map(),
    reservedNumbers: [],
    reservedNames: [],
  };
  const type: Type = { kind: "reference", declaration: shape.declaration, version: newestVersion(shape).name, shape };
  const wire = {
    number: 1,
    name: "value",
    type,
    presence: "explicit",
    wrapped: false,
    packed: false,
    delimited: false,
  } as const;
  const field: FieldShape = {
    field: heldField,
    name: "value",
    place: { root: "record", path: ["value"] },
    aliases: [],
    type,
    presence: "optional",
    wire,
    span,
  };
  return { kind: "record", declaration, versions: shape.versions, fields: [field] };
}

/** One identity on both sides, so that lifts find it. */
const heldField: Field = {
  key: "value",
  query: false,
  wires: [],
  span: startOf(createSourceFile("", "")),
  extensions: {},
};
