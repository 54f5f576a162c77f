import type { History } from "../../evolve/index.js";
import {
  type EnumShape,
  type FieldShape,
  integerBounds,
  type JsonValue,
  latestShape,
  type RecordShape,
  type ScalarType,
  type Shape,
  type Type,
  type UnionShape,
} from "../../ir/index.js";

/** Pairs of shapes that are taken to be alike, because a proof of that is under way. */
type Assumed = Map<Shape, Set<Shape>>;

/**
 * Whether a stored value that two versions of a field both take means the same under both, so that it becomes the same in the latest: a
 * proof, not a trial. What one of them refuses needs none.
 */
export function fieldsAlike(
  history: History,
  left: FieldShape,
  right: FieldShape,
  assumed: Assumed = new Map(),
): boolean {
  return (
    left.field === right.field &&
    left.unit === right.unit &&
    jsonText(left.none) === jsonText(right.none) &&
    typesAlike(history, left.type, right.type, assumed)
  );
}

function typesAlike(history: History, left: Type, right: Type, assumed: Assumed): boolean {
  if (left.kind === "nullable") return typesAlike(history, left.inner, right, assumed);
  if (right.kind === "nullable") return typesAlike(history, left, right.inner, assumed);
  if (!sharesKind(left, right)) return true;
  if (left.kind === "list" && right.kind === "list") return typesAlike(history, left.element, right.element, assumed);
  if (left.kind === "map" && right.kind === "map") return typesAlike(history, left.value, right.value, assumed);
  if (left.kind === "scalar" && right.kind === "scalar") return scalarsAlike(left, right);
  if (left.kind === "reference" && right.kind === "reference")
    return shapesAlike(history, left.shape, right.shape, assumed);
  const [reference, scalar] = left.kind === "reference" ? [left, right] : [right, left];
  return (
    reference.kind === "reference" &&
    reference.shape.kind === "enum" &&
    scalar.kind === "scalar" &&
    scalar.scalar === "string" &&
    reference.shape.values.every(({ json }) => json.length === 1)
  );
}

/** Whether no value that one version of a field takes is one of the other: they are of different kinds of JSON. */
export function areDisjoint(left: FieldShape, right: FieldShape): boolean {
  const mayBeNull = left.type.kind === "nullable" && right.type.kind === "nullable";
  const hasJson = [left, right].some(({ type, none }) => none !== undefined || holdsAnyJson(type));
  return !mayBeNull && !hasJson && !sharesKind(left.type, right.type);
}

/** A `json` field may be null too. */
function holdsAnyJson(type: Type): boolean {
  return type.kind === "scalar" && type.scalar === "json";
}

type JsonKind = "boolean" | "number" | "string" | "list" | "object";

/** Whether some JSON is of a kind that both types take. */
function sharesKind(left: Type, right: Type): boolean {
  const kinds = kindsOf(right);
  return [...kindsOf(left)].some((kind) => kinds.has(kind));
}

function kindsOf(type: Type): ReadonlySet<JsonKind> {
  switch (type.kind) {
    case "nullable":
      return kindsOf(type.inner);
    case "list":
      return new Set(["list"]);
    case "map":
      return new Set(["object"]);
    case "reference":
      switch (type.shape.kind) {
        case "record":
          return new Set(["object"]);
        case "enum":
          return new Set(["string", "number"]);
        case "union":
          return new Set(["object", "string"]);
      }
      return new Set();
    case "scalar":
      return new Set(type.json.flatMap((spelling) => kindsOfSpelling(spelling, type)));
  }
}

function kindsOfSpelling(spelling: ScalarType["json"][number], { nonfinite }: ScalarType): readonly JsonKind[] {
  switch (spelling) {
    case "boolean":
      return ["boolean"];
    case "number":
      return nonfinite ? ["number", "string"] : ["number"];
    case "s":
    case "ms":
      return ["number"];
    case "array":
      return ["list"];
    case "secs-nanos":
      return ["object"];
    case "json":
      return ["boolean", "number", "string", "list", "object"];
    default:
      return ["string"];
  }
}

/** Integers and floats are numbers, whatever their width; texts are what they say; else both must be spelled alike. */
function scalarsAlike(left: ScalarType, right: ScalarType): boolean {
  if (left.scalar === right.scalar && left.json.join() === right.json.join()) return true;
  const isInteger = ({ scalar }: ScalarType): boolean => integerBounds[scalar] !== undefined;
  if (isInteger(left) && isInteger(right)) return true;
  const isText = ({ scalar }: ScalarType): boolean => scalar === "string" || scalar === "date";
  return isText(left) && isText(right);
}

function shapesAlike(history: History, left: Shape, right: Shape, assumed: Assumed): boolean {
  if (left === right) return true;
  if (left.declaration !== right.declaration) return false;
  const others = assumed.get(left) ?? new Set();
  if (others.has(right)) return true;
  assumed.set(left, others.add(right));
  if (left.kind === "record" && right.kind === "record") return recordsAlike(history, left, right, assumed);
  if (left.kind === "enum" && right.kind === "enum") return enumsAlike(history, left, right);
  if (left.kind === "union" && right.kind === "union") return unionsAlike(history, left, right, assumed);
  return false;
}

function recordsAlike(history: History, left: RecordShape, right: RecordShape, assumed: Assumed): boolean {
  if ([...left.fields, ...right.fields].some(({ from, convert }) => from !== undefined || convert !== undefined))
    return false;
  return left.fields.every((field) => {
    const other = right.fields.find((candidate) => placeOf(candidate) === placeOf(field));
    // What stands nowhere in the other is absent in what both take; the latest stands in for it alike.
    return other === undefined || fieldsAlike(history, field, other, assumed);
  });
}

function enumsAlike(history: History, left: EnumShape, right: EnumShape): boolean {
  const latest = latestShape(left.declaration) as EnumShape;
  const images = (shape: EnumShape): ReadonlyMap<string | number, string | undefined> =>
    new Map(
      history
        .lift(shape, latest)
        .values.flatMap(({ from, to }) => from.json.map((json) => [json, to?.value.key] as const)),
    );
  const [one, other] = [images(left), images(right)];
  return [...one].every(([json, image]) => !other.has(json) || other.get(json) === image);
}

function unionsAlike(history: History, left: UnionShape, right: UnionShape, assumed: Assumed): boolean {
  if (JSON.stringify(left.layout) !== JSON.stringify(right.layout)) return false;
  const latest = latestShape(left.declaration) as UnionShape;
  return left.variants.every((variant) =>
    variant.tags.every((tag) => {
      const other = right.variants.find(({ tags }) => tags.includes(tag));
      if (other === undefined) return true;
      const isKept = latest.variants.some((candidate) => candidate.variant === variant.variant);
      return (
        other.variant === variant.variant && isKept && shapesAlike(history, variant.content, other.content, assumed)
      );
    }),
  );
}

/** Where a field stands, for comparing. */
export function placeOf({ place }: FieldShape): string {
  return `${place.root} ${place.path.join("/")}`;
}

function jsonText(value: JsonValue | undefined): string | undefined {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? `${item}n` : item));
}
