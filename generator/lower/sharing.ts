import type {
  EnumValueShape,
  FieldShape,
  JsonValue,
  Otherwise,
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

interface Signature {
  readonly text: string;
  readonly edges: readonly Edge[];
}

/** Finds the runs of versions in which a declaration does not change, however deep one looks. */
export interface ShapeComparison {
  /** Neighbouring versions with the same content, oldest first. */
  runsOf(declaration: string, versions: readonly Version[]): readonly (readonly Version[])[];
}

export function compareShapes(
  shapeOf: (declaration: string, version: string) => RawShape | undefined,
): ShapeComparison {
  const signatures = new Map<string, Signature>();
  /** Fields that say nothing of versions are the same objects in all of them. */
  const fields = new Map<FieldShape, Signature>();
  /** Pairs that are known to be equal or different. */
  const verdicts = new Map<string, boolean>();

  function signature(edge: Edge): Signature {
    const key = `${edge.declaration}@${edge.version}`;
    let found = signatures.get(key);
    if (found === undefined) {
      const shape = shapeOf(edge.declaration, edge.version);
      found = shape === undefined ? { text: "absent", edges: [] } : sign(shape, fields);
      signatures.set(key, found);
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
      const key = `${one.declaration}@${one.version}=${other.version}`;
      const known = verdicts.get(key);
      if (known === true || assumed.has(key)) continue;
      const oneSignature = signature(one);
      const otherSignature = signature(other);
      if (known === false || oneSignature.text !== otherSignature.text) {
        verdicts.set(`${left.declaration}@${left.version}=${right.version}`, false);
        return false;
      }
      assumed.add(key);
      for (const [index, edge] of oneSignature.edges.entries()) {
        const counterpart = otherSignature.edges[index];
        if (counterpart !== undefined) open.push([edge, counterpart]);
      }
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
          same({ declaration, version: previous.name }, { declaration, version: version.name })
        )
          run.push(version);
        else runs.push([version]);
      }
      return runs;
    },
  };
}

function sign(shape: RawShape, fields: Map<FieldShape, Signature>): Signature {
  const edges: Edge[] = [];
  switch (shape.kind) {
    case "record": {
      const signed = shape.fields.map((field) => {
        let found = fields.get(field);
        if (found === undefined) {
          const own: Edge[] = [];
          found = { text: signField(field, own), edges: own };
          fields.set(field, found);
        }
        edges.push(...found.edges);
        return found.text;
      });
      return { text: signed.join("\n"), edges };
    }
    case "enum":
      return {
        text: shape.values
          .map(({ value, json, default: standIn }) => JSON.stringify([value.key, value.number, json, standIn ?? null]))
          .join("\n"),
        edges,
      };
    case "union": {
      const variants = shape.variants.map((variant) => {
        const content = variant.content;
        edges.push({ declaration: content.declaration.id, version: content.versions[0]?.name ?? "" });
        return JSON.stringify([variant.variant.key, variant.variant.number, variant.tags, variant.default ?? null]);
      });
      return { text: `${JSON.stringify(shape.layout)}\n${variants.join("\n")}`, edges };
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
      return `${type.scalar} ${type.json.join("|")} ${type.protobuf} ${type.as ?? ""} ${type.nonfinite} ${signConstraints(type.constraints)} ${type.schema?.path ?? ""} ${type.alias ?? ""}`;
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
