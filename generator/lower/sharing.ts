import type {
  EnumValueShape,
  FieldShape,
  JsonValue,
  Otherwise,
  ScalarType,
  StandIn,
  Type,
  UnionLayout,
  VariantShape,
  Version,
} from "../ir/index.js";

/** A declaration's content at one version, before equal ones are shared. */
export type RawShape =
  | { readonly kind: "record"; readonly fields: readonly FieldShape[] }
  | { readonly kind: "enum"; readonly values: readonly EnumValueShape[] }
  | { readonly kind: "union"; readonly layout: UnionLayout; readonly variants: readonly VariantShape[] };

/** A reference to the content of a declaration at a version. */
interface Edge {
  readonly declaration: string;
  readonly version: string;
}

/** What a part of a shape says itself, and what it refers to. */
interface Signature {
  readonly text: string;
  readonly edges: readonly Edge[];
}

/** Finds the runs of versions in which a declaration does not change, however deep one looks. */
export interface ShapeComparison {
  /** Neighbouring versions with the same content, oldest first. */
  runsOf(declaration: string, versions: readonly Version[]): readonly (readonly Version[])[];
}

/** @param shapeOf gives one object for versions of which nothing is said */
export function compareShapes(
  shapeOf: (declaration: string, version: string) => RawShape | undefined,
): ShapeComparison {
  const signatures = new Map<RawShape, readonly Part[]>();
  const fields = new Map<FieldShape, Signature>();
  /** Pairs that are known to be equal or different. */
  const verdicts = new Map<string, boolean>();

  function partsOf(shape: RawShape | undefined): readonly Part[] {
    if (shape === undefined) return absent;
    let found = signatures.get(shape);
    if (found === undefined) {
      found = sign(shape);
      signatures.set(shape, found);
    }
    return found;
  }

  /**
   * Walks both sides in step. Pairs on the way are taken to be equal until a difference shows: if none does, they all are
   * (recursive types would never end otherwise).
   */
  function same(left: Edge, right: Edge): boolean {
    const assumed = new Set<string>();
    const open: (readonly [Edge, Edge])[] = [[left, right]];
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      const [one, other] = pair;
      if (one.declaration !== other.declaration) return false;
      if (one.version === other.version) continue;
      const shapes = [shapeOf(one.declaration, one.version), shapeOf(other.declaration, other.version)] as const;
      if (shapes[0] === shapes[1]) continue;
      const key = `${one.declaration}@${one.version}=${other.version}`;
      const known = verdicts.get(key);
      if (known === true || assumed.has(key)) continue;
      const edges = known === false ? undefined : edgesBetween(partsOf(shapes[0]), partsOf(shapes[1]), fields);
      if (edges === undefined) {
        verdicts.set(`${left.declaration}@${left.version}=${right.version}`, false);
        return false;
      }
      assumed.add(key);
      open.push(...edges);
    }
    for (const key of assumed) verdicts.set(key, true);
    return true;
  }

  return {
    runsOf(declaration, versions) {
      const runs: Version[][] = [];
      for (const version of versions) {
        const run = runs.at(-1);
        const previous = run?.at(-1);
        if (
          run !== undefined &&
          previous !== undefined &&
          (shapeOf(declaration, previous.name) === shapeOf(declaration, version.name) ||
            same({ declaration, version: previous.name }, { declaration, version: version.name }))
        )
          run.push(version);
        else runs.push([version]);
      }
      return runs;
    },
  };
}

const absent: readonly Part[] = [{ text: "absent", edges: [] }];

/** A field of a record, which is signed when it is compared with another one, or what else a shape has. */
type Part = FieldShape | Signature;

/** What two shapes that say the same refer to, where that is not the same thing; undefined where they differ. */
function edgesBetween(
  one: readonly Part[],
  other: readonly Part[],
  fields: Map<FieldShape, Signature>,
): readonly (readonly [Edge, Edge])[] | undefined {
  if (one.length !== other.length) return undefined;
  const edges: (readonly [Edge, Edge])[] = [];
  for (const [index, part] of one.entries()) {
    const counterpart = other[index];
    // Fields that say nothing of versions are the same objects in all of them.
    if (part === counterpart || counterpart === undefined) continue;
    const [left, right] = [signatureOf(part, fields), signatureOf(counterpart, fields)];
    if (left.text !== right.text) return undefined;
    for (const [at, edge] of left.edges.entries()) {
      const target = right.edges[at];
      if (target !== undefined) edges.push([edge, target]);
    }
  }
  return edges;
}

function signatureOf(part: Part, fields: Map<FieldShape, Signature>): Signature {
  if ("text" in part) return part;
  let found = fields.get(part);
  if (found === undefined) {
    const edges: Edge[] = [];
    found = { text: signField(part, edges), edges };
    fields.set(part, found);
  }
  return found;
}

function sign(shape: RawShape): readonly Part[] {
  switch (shape.kind) {
    case "record":
      return shape.fields;
    case "enum":
      return shape.values.map(({ value, json, default: standIn }) => ({
        text: JSON.stringify([value.key, value.number, json, standIn ?? null]),
        edges: [],
      }));
    case "union": {
      const variants = shape.variants.map(({ variant, tags, default: standIn, content }) => ({
        text: JSON.stringify([variant.key, variant.number, tags, standIn ?? null]),
        edges: [{ declaration: content.declaration.id, version: content.versions[0]?.name ?? "" }],
      }));
      return [{ text: JSON.stringify(shape.layout), edges: [] }, ...variants];
    }
  }
}

function signField(shape: FieldShape, edges: Edge[]): string {
  return [
    shape.field.key,
    shape.wire.number,
    shape.name,
    shape.place.root,
    shape.place.path.join("/"),
    shape.aliases.join(","),
    signType(shape.type, edges),
    shape.presence,
    shape.none === undefined ? "" : signJson(shape.none),
    signStandIn(shape.default),
    signStandIn(shape.otherwise),
    shape.from?.join(",") ?? "",
    shape.convert === undefined ? "" : `${shape.convert.path}#${shape.convert.name}@${shape.convert.version}`,
    shape.unit ?? "",
  ].join("\0");
}

function signType(type: Type, edges: Edge[]): string {
  switch (type.kind) {
    case "scalar":
      return signScalar(type);
    case "list":
      return `list<${signType(type.element, edges)}> ${signConstraints(type.constraints)} ${type.alias ?? ""}`;
    case "map":
      return `map<${type.key.protobuf},${signType(type.value, edges)}> ${signConstraints(type.constraints)}`;
    case "nullable":
      return `${signType(type.inner, edges)}?`;
    case "reference":
      edges.push({ declaration: type.declaration.id, version: type.version });
      return `&${type.declaration.id}`;
  }
}

function signScalar(type: ScalarType): string {
  let text = scalarTexts.get(type);
  if (text === undefined) {
    text = `${type.scalar} ${type.json.join("|")} ${type.protobuf} ${type.as ?? ""} ${type.nonfinite} ${signConstraints(type.constraints)} ${type.schema?.path ?? ""} ${type.alias ?? ""}`;
    scalarTexts.set(type, text);
  }
  return text;
}

/** Fields share their types. */
const scalarTexts = new WeakMap<ScalarType, string>();

function signConstraints(constraints: object): string {
  return JSON.stringify(constraints, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
}

function signJson(value: JsonValue): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? `${item}n` : item));
}

function signStandIn(standIn: StandIn | Otherwise | undefined): string {
  if (standIn === undefined) return "";
  const { span: _, ...rest } = standIn;
  return signConstraints(rest);
}
