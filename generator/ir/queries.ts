import type {
  Declaration,
  EnumDeclaration,
  EnumShape,
  FieldShape,
  RecordDeclaration,
  RecordShape,
  Shape,
  UnionDeclaration,
  Variant,
  Version,
} from "./declarations.js";
import type { EventDeclaration, EventVersion, Package } from "./model.js";
import type { ReferenceType, ScalarType, StandIn, Type } from "./types.js";

/** Negative where `left` is older. By major, minor, patch. */
export function compareVersions(left: Version, right: Version): number {
  return left.major - right.major || left.minor - right.minor || left.patch - right.patch;
}

/** The shape at a version, or undefined where the declaration does not exist in it. */
export function shapeAt(declaration: RecordDeclaration, version: string): RecordShape | undefined;
export function shapeAt(declaration: Declaration, version: string): Shape | undefined;
export function shapeAt(declaration: Declaration, version: string): Shape | undefined {
  return declaration.shapes.get(version);
}

/** The different shapes of a declaration, oldest first. */
export function shapesOf(declaration: RecordDeclaration): readonly RecordShape[];
export function shapesOf(declaration: Declaration): readonly Shape[];
export function shapesOf(declaration: Declaration): readonly Shape[] {
  return [...new Set<Shape>(declaration.shapes.values())];
}

/** The newest shape, drafts included. Every declaration has one. */
export function latestShape<D extends Declaration>(
  declaration: D,
): D extends RecordDeclaration
  ? RecordShape
  : D extends EnumDeclaration
    ? ReturnType<EnumDeclaration["shapes"]["get"]> & object
    : D extends UnionDeclaration
      ? ReturnType<UnionDeclaration["shapes"]["get"]> & object
      : Shape;
export function latestShape(declaration: Declaration): Shape {
  const last = [...declaration.shapes.values()].at(-1);
  if (last === undefined) throw new Error(`"${declaration.id}" exists in no version`);
  return last;
}

/** The newest version of a shape. */
export function newestVersion(shape: Shape): Version {
  const last = shape.versions.at(-1);
  if (last === undefined) throw new Error(`a shape of "${shape.declaration.id}" has no version`);
  return last;
}

/** The oldest version of a shape: the one it is named by where it is not the latest. */
export function oldestVersion(shape: Shape): Version {
  const first = shape.versions[0];
  if (first === undefined) throw new Error(`a shape of "${shape.declaration.id}" has no version`);
  return first;
}

/**
 * Whether an event may lack the field after reading: it is optional in TypeScript. A field with a default that always
 * stands in is never absent.
 *
 * @param pkg the package whose context and envelope the default may name
 */
export function mayBeAbsent(shape: FieldShape, pkg: Package, record: RecordShape): boolean {
  if (shape.presence === "required") return false;
  return shape.default === undefined || !alwaysStands(shape.default, pkg, record, new Set());
}

/** Whether a stand-in always has a value. */
export function alwaysStands(standIn: StandIn, pkg: Package, record: RecordShape, seen: Set<FieldShape>): boolean {
  switch (standIn.kind) {
    case "constant":
      return true;
    case "context":
      return pkg.context.some((parameter) => parameter.name === standIn.name && !parameter.optional);
    case "envelope":
    case "payload": {
      const owner =
        standIn.kind === "envelope"
          ? pkg.envelope === undefined
            ? undefined
            : latestShape(pkg.envelope.record)
          : record;
      const named = owner?.fields.find((field) => field.field.key === standIn.field);
      if (owner === undefined || named === undefined || seen.has(named)) return false;
      if (named.presence === "required") return true;
      seen.add(named);
      return named.default !== undefined && alwaysStands(named.default, pkg, owner, seen);
    }
  }
}

/** The shapes of an event's payload, oldest first, each with the event's versions that have it. */
export function payloadShapes(event: EventDeclaration): readonly RecordShape[] {
  return [...new Set(event.versions.map((version) => version.payload))];
}

/**
 * The versions of an event by the TypeScript type they share: the same payload, envelope and required envelope fields.
 * Groups and the versions in each are oldest first; the last version of the last group need not be the latest.
 */
export function eventShapes(event: EventDeclaration): readonly (readonly EventVersion[])[] {
  const groups: EventVersion[][] = [];
  for (const version of event.versions) {
    const group = groups.find(([first]) => first !== undefined && haveOneType(first, version));
    if (group === undefined) groups.push([version]);
    else group.push(version);
  }
  return groups;
}

function haveOneType(left: EventVersion, right: EventVersion): boolean {
  return (
    left.payload === right.payload &&
    left.envelope === right.envelope &&
    left.requires.length === right.requires.length &&
    left.requires.every((field) => right.requires.includes(field))
  );
}

/** The `type` of an event in TypeScript, in every version: the newest type on the wire, in its first spelling. */
export function eventLiteral(event: EventDeclaration): string {
  return event.latest.tags[0] ?? event.key;
}

/** The `type` of a variant in TypeScript, in every version: its newest tag, in its first spelling. */
export function variantLiteral(union: UnionDeclaration, variant: Variant): string {
  let literal = variant.key;
  for (const shape of union.shapes.values()) {
    literal = shape.variants.find((candidate) => candidate.variant === variant)?.tags[0] ?? literal;
  }
  return literal;
}

/** What a caller must tell the readers of a package beside the event, by name. */
export function neededContext(pkg: Package): readonly string[] {
  return pkg.context.filter(({ optional }) => !optional).map(({ name }) => name);
}

/** Whether a payload of a shape may be absent or null as it is stored: nothing must be in its own object. */
export function mayBeNothing(shape: RecordShape): boolean {
  return !shape.fields.some(({ place, presence }) => place.root === "record" && presence === "required");
}

/** The type inside lists, maps and `?`. */
export function innermost(type: Type): ScalarType | ReferenceType {
  switch (type.kind) {
    case "scalar":
    case "reference":
      return type;
    case "list":
      return innermost(type.element);
    case "map":
      return innermost(type.value);
    case "nullable":
      return innermost(type.inner);
  }
}

/** The shape that a type holds, however deep in lists and maps; undefined where it holds scalars. */
export function shapeIn(type: Type): Shape | undefined {
  const inner = innermost(type);
  return inner.kind === "reference" ? inner.shape : undefined;
}

/** How fine a time or duration its type holds, in nanoseconds: what no spelling (nor a Date) holds is lost when it is written. 1 for other types. */
export function heldUnit({ scalar, as, json }: ScalarType): bigint {
  const has = (...spellings: readonly string[]): boolean => spellings.some((name) => json.some((one) => one === name));
  if (scalar !== "timestamp" && scalar !== "duration") return 1n;
  const isFine = scalar === "timestamp" ? has("rfc3339", "naive") : has("string", "secs-nanos");
  const unit = isFine ? 1n : has("ms") ? 1_000_000n : 1_000_000_000n;
  return as === "Date" && unit === 1n ? 1_000_000n : unit;
}

/** Whether a duration can't be negative: Rust's form has no sign. */
export function isUnsignedDuration({ scalar, json }: ScalarType): boolean {
  return (
    scalar === "duration" &&
    json.includes("secs-nanos") &&
    !json.includes("string") &&
    !json.includes("ms") &&
    !json.includes("s")
  );
}

/** Digits after the second that a time's spellings hold: 0 or 3; undefined where they hold all nine, or it is no such time. */
export function heldDigits(type: Type): 0 | 3 | undefined {
  if (type.kind === "nullable") return heldDigits(type.inner);
  if (type.kind !== "scalar" || type.scalar !== "timestamp" || type.as !== undefined) return undefined;
  if (type.json.some((spelling) => spelling !== "s" && spelling !== "ms")) return undefined;
  return type.json.includes("ms") ? 3 : 0;
}

/** Whether an enum's integers in JSON are others than its numbers in Protobuf: an unknown one of the first may be a known one of the second. */
export function hasOtherNumbers({ values }: EnumShape): boolean {
  return values.some(({ json, value }) => json.some((one) => typeof one === "number" && one !== value.number));
}

/** The versions that generated code can write: the current one, and the released ones below it. */
export function writableVersions({ versions, current }: EventDeclaration): readonly EventVersion[] {
  return versions.filter((version) => version === current || version.version.released !== undefined);
}
