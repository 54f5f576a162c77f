import type { History } from "../evolve/index.js";
import {
  type Convert,
  type Field,
  type FieldShape,
  type FieldSource,
  heldDigits,
  type Lift,
  type Otherwise,
  type RecordLift,
  type StandIn,
  type Type,
  type UnionLift,
  type ValueLift,
} from "../ir/index.js";
import { containerFailure, readStandIn } from "./constants.js";
import { below, type Failure, failure, type Issue } from "./issues.js";
import { liftScalar } from "./scalar-lifts.js";
import { fromTypeScript, partsToTypeScript, toTypeScript } from "./typescript-values.js";
import { nullValue, type RecordValue, type Value } from "./values.js";

/** Runs an author's function on a value as TypeScript has it. A function that throws, hangs or is missing gives its reason. */
export type RunConvert = (
  convert: Convert,
  direction: "up" | "down",
  input: unknown,
) => { readonly ok: true; readonly output: unknown } | { readonly ok: false; readonly reason: string };

/** What `$context`, `$envelope` and `$payload` name; absent where there is no value. */
export interface StandIns {
  context(name: string): Value | undefined;
  envelope(field: string): Value | undefined;
  payload(field: string): Value | undefined;
}

/** What lifting gathers and asks. */
export interface Lifting {
  readonly history: History;
  readonly issues: Issue[];
  /** JSON Pointers, in the event that is made, of values that stood in. */
  readonly filled: string[];
  readonly standIns: StandIns;
  readonly run: RunConvert;
}

/** A value as a lift makes it; undefined where it has no image, which is then among the issues. */
export function liftValue(lift: ValueLift, value: Value, to: Type, path: string, lifting: Lifting): Value | undefined {
  const refuse = (problem: Failure): undefined => {
    lifting.issues.push({ path, code: problem.code, message: problem.message });
    return undefined;
  };
  switch (lift.kind) {
    case "same":
      return settle(value, to, path, lifting);
    case "scalar": {
      const image = lift.to.kind === "scalar" ? liftScalar(lift.conversion, lift.to, value) : value;
      return image.kind === "failure" ? refuse(image) : image;
    }
    case "list":
    case "map":
      return liftContainer(lift, value, to, path, lifting, refuse);
    case "nullable":
      return value.kind === "null" ? value : liftValue(lift.inner, value, inside(to), path, lifting);
    case "to-nullable":
      return liftValue(lift.inner, value, inside(to), path, lifting);
    case "from-nullable":
      if (value.kind === "null") return refuse(failure("image", "null has no counterpart"));
      return liftValue(lift.inner, value, to, path, lifting);
    case "wrap": {
      if (to.kind !== "list") return refuse(failure("image", "can't be wrapped"));
      const item = liftValue(lift.element, value, to.element, below(path, 0), lifting);
      return item === undefined ? undefined : within(to, { kind: "list", items: [item] }, refuse);
    }
    case "unwrap": {
      const [item, ...more] = value.kind === "list" ? value.items : [];
      if (item === undefined || more.length > 0)
        return refuse(failure("image", "only a list of one has a counterpart"));
      return liftValue(lift.element, item, to, path, lifting);
    }
    case "declaration":
      return liftDeclaration(lift.lift, value, path, lifting, refuse);
    case "enum-to-string":
      if (value.kind !== "enum") return refuse(failure("image", "is no value of an enum"));
      return { kind: "text", value: String(value.value?.json[0] ?? value.stored) };
    case "string-to-enum": {
      if (value.kind !== "text") return refuse(failure("image", "is no text"));
      const known = lift.to.values.find(({ json }) => json.includes(value.value));
      if (known === undefined && !lift.to.declaration.open)
        return refuse(failure("image", `${JSON.stringify(value.value)} is none of the values`));
      return { kind: "enum", shape: lift.to, value: known, stored: value.value };
    }
    case "function":
      return runFunction(lift.convert, lift.direction, toTypeScript(lift.from, value), lift.to, path, lifting);
    case "impossible":
      return refuse(failure("image", "no conversion exists"));
  }
}

function inside(type: Type): Type {
  return type.kind === "nullable" ? type.inner : type;
}

function within(
  type: Extract<Type, { kind: "list" | "map" }>,
  value: Value,
  refuse: (problem: Failure) => undefined,
): Value | undefined {
  const problem = containerFailure(type, value);
  return problem === undefined ? value : refuse(failure("image", problem.message));
}

function liftContainer(
  lift: Extract<ValueLift, { kind: "list" | "map" }>,
  value: Value,
  to: Type,
  path: string,
  lifting: Lifting,
  refuse: (problem: Failure) => undefined,
): Value | undefined {
  if (lift.kind === "list" && value.kind === "list" && to.kind === "list") {
    const items = value.items.map((item, index) =>
      liftValue(lift.element, item, to.element, below(path, index), lifting),
    );
    return items.every((item) => item !== undefined) ? within(to, { kind: "list", items }, refuse) : undefined;
  }
  if (lift.kind === "map" && value.kind === "map" && to.kind === "map") {
    const entries = new Map<string, Value>();
    for (const [key, item] of value.entries) {
      const image = liftValue(lift.value, item, to.value, below(path, key), lifting);
      if (image !== undefined) entries.set(key, image);
    }
    return entries.size === value.entries.size ? within(to, { kind: "map", entries }, refuse) : undefined;
  }
  return refuse(failure("image", "is of another kind"));
}

/** A value whose type stays: defaults inside it still stand in. */
function settle(value: Value, to: Type, path: string, lifting: Lifting): Value | undefined {
  switch (value.kind) {
    case "list":
      return mapAll(
        value.items,
        (item, index) => settle(item, to, below(path, index), lifting),
        (items) => ({ kind: "list", items }),
      );
    case "map": {
      const keys = [...value.entries.keys()];
      return mapAll(
        [...value.entries.values()],
        (item, index) => settle(item, to, below(path, keys[index] ?? ""), lifting),
        (items) => ({ kind: "map", entries: new Map(items.map((item, index) => [keys[index] ?? "", item])) }),
      );
    }
    case "record":
      return liftRecord(lifting.history.lift(value.shape, value.shape), value, path, lifting);
    case "union":
      return liftUnion(lifting.history.lift(value.shape, value.shape), value, path, lifting);
    default:
      return value;
  }
}

function mapAll(
  values: readonly Value[],
  make: (value: Value, index: number) => Value | undefined,
  join: (values: readonly Value[]) => Value,
): Value | undefined {
  const made = values.map(make);
  return made.every((value) => value !== undefined) ? join(made) : undefined;
}

function liftDeclaration(
  lift: Lift,
  value: Value,
  path: string,
  lifting: Lifting,
  refuse: (problem: Failure) => undefined,
): Value | undefined {
  if (lift.kind === "record" && value.kind === "record") return liftRecord(lift, value, path, lifting);
  if (lift.kind === "union" && value.kind === "union") return liftUnion(lift, value, path, lifting);
  if (lift.kind !== "enum" || value.kind !== "enum") return refuse(failure("image", "is of another kind"));
  const shape = lift.to;
  if (value.value === undefined) {
    if (!shape.declaration.open)
      return refuse(failure("image", `${JSON.stringify(value.stored)} is none of the values`));
    return { kind: "enum", shape, value: undefined, stored: value.stored };
  }
  const image = lift.values.find(({ from }) => from.value === value.value?.value)?.to;
  if (image === undefined) return refuse(failure("image", `${JSON.stringify(value.stored)} has no counterpart`));
  return { kind: "enum", shape, value: image, stored: image.json[0] ?? value.stored };
}

function liftUnion(
  lift: UnionLift,
  value: Extract<Value, { kind: "union" }>,
  path: string,
  lifting: Lifting,
): Value | undefined {
  const shape = lift.to;
  if (value.variant === undefined) {
    if (shape.declaration.open) return { kind: "union", shape, variant: undefined, stored: value.stored };
    lifting.issues.push({ path, code: "image", message: "an unknown variant has no counterpart" });
    return undefined;
  }
  const found = lift.variants.find(({ from }) => from.variant === value.variant?.variant);
  const variant = found?.to;
  if (
    found === undefined ||
    variant === undefined ||
    (found.content === undefined && variant.variant === found.from.variant)
  ) {
    lifting.issues.push({ path, code: "image", message: `variant "${value.variant.variant.key}" has no counterpart` });
    return undefined;
  }
  // A variant that stands in begins with nothing: its defaults make its content.
  const content =
    found.content === undefined
      ? liftRecord(
          lifting.history.lift(variant.content, variant.content),
          { ...value.content, shape: variant.content, fields: new Map() },
          path,
          lifting,
        )
      : liftRecord(found.content, value.content, path, lifting);
  return content === undefined ? undefined : { kind: "union", shape, variant, content };
}

/** A record made whole: its fields' lifts, then what stands in. Undefined where a field has an issue. */
export function liftRecord(
  lift: RecordLift,
  value: RecordValue,
  path: string,
  lifting: Lifting,
): RecordValue | undefined {
  const before = lifting.issues.length;
  const lazy = lazyRecord(lift, value, path, lifting);
  const record = lazy.finish();
  return lifting.issues.length > before ? undefined : record;
}

/** A record whose fields are made when they are asked for: stand-ins may name each other. */
export interface LazyRecord {
  get(field: string): Value | undefined;
  finish(): RecordValue;
}

export function lazyRecord(lift: RecordLift, value: RecordValue, path: string, lifting: Lifting): LazyRecord {
  const made = new Map<Field, Value | undefined>();
  const open = new Set<Field>();

  function make(to: FieldShape, source: FieldSource): Value | undefined {
    if (made.has(to.field)) return made.get(to.field);
    // Stand-ins that name each other in a circle give nothing; `check` reports them.
    if (open.has(to.field)) return undefined;
    open.add(to.field);
    const result = liftField(to, source, value, below(path, to.name), lifting);
    open.delete(to.field);
    made.set(to.field, result);
    return result;
  }

  return {
    get(key) {
      const found = lift.fields.find(({ to }) => to.field.key === key);
      return found === undefined ? undefined : make(found.to, found.source);
    },
    finish() {
      const fields = new Map<Field, Value>();
      for (const { to, source } of lift.fields) {
        const result = make(to, source);
        if (result !== undefined) fields.set(to.field, result);
      }
      return { kind: "record", shape: lift.to, fields, unknown: value.unknown };
    },
  };
}

function liftField(
  to: FieldShape,
  source: FieldSource,
  record: RecordValue,
  path: string,
  lifting: Lifting,
): Value | undefined {
  switch (source.kind) {
    case "field": {
      const value = record.fields.get(source.from.field);
      if (value === undefined) return standInOrMissing(source.absent, to, path, lifting);
      return guarded(source.otherwise, to, path, lifting, (inner) =>
        liftValue(source.value, value, to.type, path, inner),
      );
    }
    case "made":
      return guarded(source.otherwise, to, path, lifting, (inner) =>
        runFunction(source.convert, "up", partsToTypeScript(source.from, record.fields), to.type, path, inner),
      );
    case "stand-in":
      return standInOrMissing(source.value, to, path, lifting);
    case "absent":
      return undefined;
    case "missing":
      lifting.issues.push({ path, code: "missing", message: "has no source" });
      return undefined;
  }
}

/** Tries, and where there is no image takes what `else` says. */
function guarded(
  otherwise: Otherwise | undefined,
  to: FieldShape,
  path: string,
  lifting: Lifting,
  attempt: (lifting: Lifting) => Value | undefined,
): Value | undefined {
  if (otherwise === undefined) return attempt(lifting);
  const trial: Lifting = { ...lifting, issues: [], filled: [] };
  const value = attempt(trial);
  if (value !== undefined && trial.issues.length === 0) {
    lifting.filled.push(...trial.filled);
    return value;
  }
  return otherwise.kind === "absent" ? undefined : standInOrMissing(otherwise, to, path, lifting);
}

function standInOrMissing(
  standIn: StandIn | undefined,
  to: FieldShape,
  path: string,
  lifting: Lifting,
): Value | undefined {
  const value = standIn === undefined ? undefined : resolveStandIn(standIn, to.type, lifting.standIns);
  if (value !== undefined) lifting.filled.push(path);
  else if (to.presence === "required") lifting.issues.push({ path, code: "missing", message: "is missing" });
  return value;
}

/** What a stand-in is; undefined where it has no value, or a constant does not fit (which `check` reports). */
export function resolveStandIn(standIn: StandIn, type: Type, standIns: StandIns): Value | undefined {
  switch (standIn.kind) {
    case "constant": {
      if (standIn.value === null && type.kind === "nullable") return nullValue;
      const value = readStandIn(type, standIn.value);
      return "kind" in value ? value : undefined;
    }
    case "context":
      return heldBy(type, standIns.context(standIn.name));
    case "envelope":
      return heldBy(type, standIns.envelope(standIn.field));
    case "payload":
      return heldBy(type, standIns.payload(standIn.field));
  }
}

/** A time that stands in is rounded down to what the field's spellings hold: it could not be written otherwise. */
function heldBy(type: Type, value: Value | undefined): Value | undefined {
  const digits = heldDigits(type);
  if (value?.kind !== "timestamp" || digits === undefined) return value;
  const unit = digits === 0 ? 1_000_000_000n : 1_000_000n;
  const { nanoseconds } = value;
  return { kind: "timestamp", nanoseconds: nanoseconds - (((nanoseconds % unit) + unit) % unit) };
}

function runFunction(
  convert: Convert,
  direction: "up" | "down",
  input: unknown,
  to: Type,
  path: string,
  lifting: Lifting,
): Value | undefined {
  const result = lifting.run(convert, direction, input);
  const value = result.ok ? fromTypeScript(to, result.output) : result.reason;
  if (typeof value !== "string") return value;
  lifting.issues.push({ path, code: "convert", message: `"${convert.name}" ${value}` });
  return undefined;
}
