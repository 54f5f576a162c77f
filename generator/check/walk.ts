import type { History } from "../evolve/index.js";
import type {
  Declaration,
  EventDeclaration,
  FieldLift,
  Lift,
  Model,
  Package,
  RecordLift,
  RecordShape,
  Type,
  ValueLift,
} from "../ir/index.js";

/** A lift that reading or writing needs, with the package whose context it runs in. */
export interface UsedLift {
  readonly pkg: Package;
  readonly event: EventDeclaration;
  readonly direction: "up" | "down";
  readonly lift: Lift;
  /** Whether a field above has `else`: what has no image here is then stood in there. */
  readonly guarded: boolean;
}

/**
 * All lifts between versions: of payloads and envelopes to the latest (`up`) and back (`down`), and of what they hold. Each is given
 * once per direction and package, not guarded if any use is not.
 */
export function usedLifts(history: History): readonly UsedLift[] {
  const found = new Map<string, UsedLift>();
  const numbers = new Map<Lift, number>();

  function visit(used: UsedLift): void {
    const number = numbers.get(used.lift) ?? numbers.size;
    numbers.set(used.lift, number);
    const key = `${used.pkg.name} ${used.direction} ${number}`;
    const known = found.get(key);
    if (known !== undefined && (!known.guarded || used.guarded)) return;
    found.set(key, used);
    for (const { lift, guarded } of nestedLifts(used.lift)) visit({ ...used, lift, guarded: used.guarded || guarded });
  }

  for (const pkg of history.model.packages) {
    for (const event of pkg.events) {
      for (const [from, to] of shapePairs(event)) {
        visit({ pkg, event, direction: "up", lift: history.lift(from, to), guarded: false });
        if (from !== to) visit({ pkg, event, direction: "down", lift: history.lift(to, from), guarded: false });
      }
    }
  }
  return [...found.values()];
}

/** The shapes of an event's versions beside its latest, envelopes included. */
function shapePairs({ versions, latest }: EventDeclaration): readonly (readonly [RecordShape, RecordShape])[] {
  const pairs = new Map<RecordShape, RecordShape>();
  for (const { payload, envelope } of versions) {
    pairs.set(payload, latest.payload);
    if (envelope !== undefined && latest.envelope !== undefined) pairs.set(envelope, latest.envelope);
  }
  return [...pairs];
}

interface NestedLift {
  readonly lift: Lift;
  readonly guarded: boolean;
}

function nestedLifts(lift: Lift): readonly NestedLift[] {
  switch (lift.kind) {
    case "enum":
      return [];
    case "union":
      return lift.variants.flatMap(({ content }) => (content === undefined ? [] : [{ lift: content, guarded: false }]));
    case "record":
      return lift.fields.flatMap(({ source }) => {
        if (source.kind !== "field") return [];
        return liftsIn(source.value).map((nested) => ({ lift: nested, guarded: source.otherwise !== undefined }));
      });
  }
}

/** The lifts of declarations that a value's lift goes through. */
export function liftsIn(value: ValueLift): readonly Lift[] {
  const inner = innerLift(value);
  if (inner !== undefined) return liftsIn(inner);
  return value.kind === "declaration" ? [value.lift] : [];
}

/** The lift of what a list, map or nullable holds. */
export function innerLift(value: ValueLift): ValueLift | undefined {
  switch (value.kind) {
    case "list":
    case "wrap":
    case "unwrap":
      return value.element;
    case "map":
      return value.value;
    case "nullable":
    case "to-nullable":
    case "from-nullable":
      return value.inner;
    default:
      return undefined;
  }
}

export function recordLifts(lifts: readonly UsedLift[]): readonly (UsedLift & { readonly lift: RecordLift })[] {
  return lifts.flatMap((used) => (used.lift.kind === "record" ? [{ ...used, lift: used.lift }] : []));
}

/** Every field of every record lift, with where it is used. */
export function fieldLifts(
  lifts: readonly UsedLift[],
): readonly { readonly used: UsedLift & { readonly lift: RecordLift }; readonly field: FieldLift }[] {
  return recordLifts(lifts).flatMap((used) => used.lift.fields.map((field) => ({ used, field })));
}

/** Every record of a model with its shapes, payloads and envelopes included. */
export function recordShapes(model: Model): readonly RecordShape[] {
  return model.packages.flatMap((pkg) =>
    pkg.declarations.flatMap((declaration) =>
      declaration.kind === "record" ? [...new Set(declaration.shapes.values())] : [],
    ),
  );
}

/** A type and all types inside it, declarations not entered. */
export function typesIn(type: Type): readonly Type[] {
  switch (type.kind) {
    case "scalar":
    case "reference":
      return [type];
    case "list":
      return [type, ...typesIn(type.element)];
    case "map":
      return [type, ...typesIn(type.key), ...typesIn(type.value)];
    case "nullable":
      return [type, ...typesIn(type.inner)];
  }
}

/** The packages' declarations. */
export function declarationsOf(model: Model): readonly Declaration[] {
  return model.packages.flatMap((pkg) => pkg.declarations);
}
