import { describe, expect, it } from "vitest";
import type {
  EnumShape,
  EventVersion,
  FieldShape,
  Package,
  RecordShape,
  ScalarType,
  Shape,
  StandIn,
  Type,
  UnionShape,
} from "../../generator/ir/index.js";
import { eventForm, typeForm } from "../../generator/lock/forms.js";
import { releasedVersions } from "../../generator/lock/index.js";
import { reachOf, type Use } from "../../generator/lock/reach.js";
import { compileSchemas } from "../support/systems.js";

const { history } = await compileSchemas();
if (history === undefined) throw new Error("the schemas have errors");
const chosen = releasedVersions(history.model.packages);
const uses = [
  ...new Map(
    chosen
      .flatMap(({ pkg, event, version }) => reachOf(pkg, event, version).uses)
      .map((use) => [`${use.declaration.id}@${use.version}`, use] as const),
  ).values(),
];

const hash = (): string => "hash";
const form = (use: Use) => typeForm(use, hash);
const standIn: StandIn = {
  kind: "constant",
  value: "mutant",
  span: { file: { path: "", text: "", lineStarts: [0] }, start: 0, end: 0 },
};

type Mutations<T> = Readonly<Record<string, (original: T) => T | undefined>>;

function scalarOf(type: Type): ScalarType | undefined {
  return type.kind === "scalar" ? type : undefined;
}

/** Another type, wherever a scalar stands in it. */
function withScalar(type: Type, change: (scalar: ScalarType) => ScalarType): Type | undefined {
  switch (type.kind) {
    case "scalar":
      return change(type);
    case "nullable": {
      const inner = withScalar(type.inner, change);
      return inner === undefined ? undefined : { ...type, inner };
    }
    case "list": {
      const element = withScalar(type.element, change);
      return element === undefined ? undefined : { ...type, element };
    }
    case "map": {
      const value = withScalar(type.value, change);
      return value === undefined ? undefined : { ...type, value };
    }
    case "reference":
      return undefined;
  }
}

const scalarMutation =
  (change: (scalar: ScalarType) => ScalarType) =>
  (field: FieldShape): FieldShape | undefined => {
    const type = withScalar(field.type, change);
    return type === undefined ? undefined : { ...field, type };
  };

const constraint = (added: ScalarType["constraints"]) =>
  scalarMutation((scalar) => ({ ...scalar, constraints: { ...scalar.constraints, ...added } }));

const fieldMutations: Mutations<FieldShape> = {
  identity: (field) => ({ ...field, field: { ...field.field, key: `${field.field.key}_2` } }),
  place: (field) => ({ ...field, place: { ...field.place, path: [...field.place.path, "deeper"] } }),
  root: (field) => ({
    ...field,
    place: { ...field.place, root: field.place.root === "record" ? "document" : "record" },
  }),
  alias: (field) => ({ ...field, aliases: [...field.aliases, "also"] }),
  scalar: scalarMutation((scalar) => ({ ...scalar, scalar: scalar.scalar === "bool" ? "string" : "bool" })),
  spelling: scalarMutation((scalar) => ({ ...scalar, json: [...scalar.json, "hex"] })),
  wire: scalarMutation((scalar) => ({ ...scalar, protobuf: scalar.protobuf === "sfixed64" ? "bytes" : "sfixed64" })),
  as: scalarMutation((scalar) => ({ ...scalar, as: scalar.as === "Date" ? "number" : "Date" })),
  nonfinite: scalarMutation((scalar) => ({ ...scalar, nonfinite: !scalar.nonfinite })),
  minimum: constraint({ min: 7 }),
  maximum: constraint({ max: 7_000_000_000_000_000_000_000n }),
  pattern: constraint({ pattern: "^mutant; \u2028$" }),
  format: constraint({ format: "ipv6" }),
  unique: constraint({ unique: true }),
  schema: scalarMutation((scalar) => ({
    ...scalar,
    schema: { path: "x.json", document: { type: "string" }, validated: true },
  })),
  list: (field) => ({ ...field, type: { kind: "list", element: field.type, constraints: {} } }),
  nullable: (field) =>
    field.type.kind === "nullable"
      ? { ...field, type: field.type.inner }
      : { ...field, type: { kind: "nullable", inner: field.type } },
  version: (field) => {
    if (field.type.kind !== "reference") return undefined;
    const { shape } = field.type;
    const versions = shape.versions.map((version) => ({ ...version, name: "99.0.0" }));
    return { ...field, type: { ...field.type, version: "99.0.0", shape: { ...shape, versions } as Shape } };
  },
  target: (field) =>
    field.type.kind === "reference"
      ? { ...field, type: { ...field.type, declaration: { ...field.type.declaration, id: "other.Type" } } as Type }
      : undefined,
  presence: (field) => ({ ...field, presence: field.presence === "required" ? "optional" : "required" }),
  reading: (field) => (field.presence === "reading" ? undefined : { ...field, presence: "reading" }),
  none: (field) => ({ ...field, none: "no such value" }),
  unit: (field) => ({ ...field, unit: "mutants" }),
  "default of an optional field": (field) =>
    field.presence === "required" ? undefined : { ...field, default: standIn },
  number: (field) => ({ ...field, wire: { ...field.wire, number: field.wire.number + 1 } }),
  "wire name": (field) => ({ ...field, wire: { ...field.wire, name: `${field.wire.name}_2` } }),
  "wire presence": (field) => ({
    ...field,
    wire: { ...field.wire, presence: field.wire.presence === "implicit" ? "required" : "implicit" },
  }),
  oneof: (field) => ({ ...field, wire: { ...field.wire, oneof: "mutant" } }),
  wrapped: (field) => ({ ...field, wire: { ...field.wire, wrapped: !field.wire.wrapped } }),
  packed: (field) => ({ ...field, wire: { ...field.wire, packed: !field.wire.packed } }),
  delimited: (field) => ({ ...field, wire: { ...field.wire, delimited: !field.wire.delimited } }),
};

const fieldLiftMutations: Mutations<FieldShape> = {
  "default of a required field": (field) =>
    field.presence === "required" ? { ...field, default: standIn } : undefined,
  else: (field) => ({ ...field, otherwise: standIn }),
  from: (field) => ({ ...field, from: ["a", "b"] }),
  convert: (field) => ({ ...field, convert: { path: "a.ts", name: "mutant", version: "1.0.0", span: standIn.span } }),
};

const silentFieldMutations: Mutations<FieldShape> = {
  documentation: (field) => ({
    ...field,
    field: {
      ...field.field,
      doc: "Other words.",
      deprecated: "no",
      sensitive: "secret",
      query: true,
      extensions: { "x-a": 1 },
    },
  }),
  place: (field) => ({ ...field, span: standIn.span }),
  fill: (field) => ({ ...field, fill: "now" }),
  alias: scalarMutation((scalar) => ({ ...scalar, alias: "Mutant" })),
  "words of a schema": (field) => {
    const scalar = scalarOf(field.type);
    return scalar?.schema === undefined
      ? undefined
      : { ...field, type: { ...scalar, schema: { ...scalar.schema, path: "elsewhere.json" } } };
  },
};

function records(): readonly { readonly use: Use; readonly shape: RecordShape; readonly name: string }[] {
  return uses.flatMap((use) =>
    use.shape.kind === "record" ? [{ use, shape: use.shape, name: `${use.declaration.id}@${use.version}` }] : [],
  );
}

/** Every mutant of every field of every record that is released; each is compared with the original by `differs`. */
function survivors(mutations: Mutations<FieldShape>, differs: (mutant: Use, original: Use) => boolean) {
  const counts = new Map<string, number>();
  const alive: string[] = [];
  for (const { use, shape, name } of records()) {
    for (const [index, field] of shape.fields.entries()) {
      for (const [what, mutate] of Object.entries(mutations)) {
        const mutant = mutate(field);
        if (mutant === undefined) continue;
        counts.set(what, (counts.get(what) ?? 0) + 1);
        const changed = { ...use, shape: { ...shape, fields: shape.fields.with(index, mutant) } };
        if (!differs(changed, use)) alive.push(`${what} of ${field.field.key} in ${name}`);
      }
    }
  }
  return { alive, counts };
}

const factsDiffer = (one: Use, other: Use): boolean => text(form(one).facts) !== text(form(other).facts);
const liftsDiffer = (one: Use, other: Use): boolean => text(form(one).lifts) !== text(form(other).lifts);
const text = (facts: readonly { readonly key: string; readonly text: string }[]): string =>
  facts.map((fact) => `${fact.key}: ${fact.text}`).join("\n");

describe("the form of a record", () => {
  it("changes with every change of every field in schemas/", () => {
    const { alive, counts } = survivors(fieldMutations, factsDiffer);
    expect(alive).toEqual([]);
    expect([...counts.keys()].sort()).toEqual(Object.keys(fieldMutations).sort());
    expect(records().length).toBeGreaterThan(80);
  });

  it("changes when a field is added or removed", () => {
    for (const { use, shape, name } of records()) {
      const [first] = shape.fields;
      if (first === undefined) continue;
      const without = { ...use, shape: { ...shape, fields: shape.fields.slice(1) } };
      expect(factsDiffer(without, use), name).toBe(true);
    }
  });

  it("keeps lifts apart", () => {
    const { alive, counts } = survivors(fieldLiftMutations, liftsDiffer);
    expect(alive).toEqual([]);
    expect([...counts.keys()].sort()).toEqual(Object.keys(fieldLiftMutations).sort());
    expect(survivors(fieldLiftMutations, (one, other) => !factsDiffer(one, other)).alive).toEqual([]);
  });

  it("stays as it is when only words, dates or order change", () => {
    const isSame = (one: Use, other: Use): boolean => !factsDiffer(one, other) && !liftsDiffer(one, other);
    expect(survivors(silentFieldMutations, isSame).alive).toEqual([]);
    for (const { use, shape, name } of records())
      expect(form({ ...use, shape: { ...shape, fields: shape.fields.toReversed() } }), name).toEqual(form(use));
  });

  it("says an author's schema without its words", () => {
    const typeOf = (document: object): string => {
      const { use, shape } =
        records().find(({ shape: { fields } }) => fields.some(({ type }) => type.kind === "scalar")) ??
        records()[0] ??
        fail();
      const field = shape.fields.find(({ type }) => type.kind === "scalar") ?? fail();
      const type = {
        ...(scalarOf(field.type) ?? fail()),
        schema: { path: "a", document: document as never, validated: true },
      };
      return text(form({ ...use, shape: { ...shape, fields: [{ ...field, type }] } }).facts);
    };
    const plain = typeOf({ properties: { title: { type: "string" } }, required: ["title"] });
    expect(
      typeOf({ required: ["title"], title: "A", properties: { title: { description: "b", type: "string" } } }),
    ).toBe(plain);
    expect(typeOf({ properties: {}, required: ["title"] })).not.toBe(plain);
    expect(typeOf({ properties: { title: { type: "string", const: { title: "a" } } }, required: ["title"] })).not.toBe(
      typeOf({ properties: { title: { type: "string", const: { title: "b" } } }, required: ["title"] }),
    );
  });
});

function fail(): never {
  throw new Error("nothing was found");
}

describe("the form of an enum", () => {
  const enums = uses.flatMap((use) => (use.shape.kind === "enum" ? [{ use, shape: use.shape }] : []));
  type Value = EnumShape["values"][number];
  const mutations: Mutations<Value> = {
    identity: (value) => ({ ...value, value: { ...value.value, key: `${value.value.key}2` } }),
    spelling: (value) => ({ ...value, json: ["mutant", ...value.json] }),
    number: (value) => ({ ...value, value: { ...value.value, number: value.value.number + 1 } }),
    "wire name": (value) => ({ ...value, value: { ...value.value, wireName: "MUTANT" } }),
  };

  it("changes with every change of every value", () => {
    expect(enums.length).toBeGreaterThan(3);
    for (const { use, shape } of enums) {
      for (const [index, value] of shape.values.entries()) {
        const others: EnumShape = { ...shape, values: shape.values.toSpliced(index, 1) };
        expect(factsDiffer({ ...use, shape: others }, use)).toBe(true);
        for (const mutate of Object.values(mutations)) {
          const mutant = mutate(value);
          if (mutant !== undefined)
            expect(factsDiffer({ ...use, shape: { ...shape, values: shape.values.with(index, mutant) } }, use)).toBe(
              true,
            );
        }
        const standsIn = { ...shape, values: shape.values.with(index, { ...value, default: "mutant" }) };
        expect(liftsDiffer({ ...use, shape: standsIn }, use)).toBe(true);
      }
      const { declaration } = shape;
      expect(
        factsDiffer({ ...use, shape: { ...shape, declaration: { ...declaration, open: !declaration.open } } }, use),
      ).toBe(true);
      expect(form({ ...use, shape: { ...shape, values: shape.values.toReversed() } })).toEqual(form(use));
    }
  });
});

describe("the form of a union", () => {
  const unions = uses.flatMap((use) => (use.shape.kind === "union" ? [{ use, shape: use.shape }] : []));
  type Variant = UnionShape["variants"][number];
  const mutations: Mutations<Variant> = {
    identity: (variant) => ({ ...variant, variant: { ...variant.variant, key: `${variant.variant.key}2` } }),
    tag: (variant) => ({ ...variant, tags: ["mutant", ...variant.tags] }),
    number: (variant) => ({ ...variant, variant: { ...variant.variant, number: variant.variant.number + 1 } }),
    "wire name": (variant) => ({ ...variant, variant: { ...variant.variant, wireName: "mutant" } }),
  };

  it("changes with every change of every variant, and of the layout", () => {
    expect(unions.length).toBeGreaterThan(0);
    for (const { use, shape } of unions) {
      for (const [index, variant] of shape.variants.entries()) {
        for (const mutate of Object.values(mutations)) {
          const mutant = mutate(variant);
          if (mutant !== undefined)
            expect(
              factsDiffer({ ...use, shape: { ...shape, variants: shape.variants.with(index, mutant) } }, use),
            ).toBe(true);
        }
      }
      for (const layout of [
        { kind: "external" },
        { kind: "internal", tag: "mutant" },
        { kind: "adjacent", tag: "type", content: "mutant" },
      ] as const) {
        if (JSON.stringify(layout) !== JSON.stringify(shape.layout))
          expect(factsDiffer({ ...use, shape: { ...shape, layout } }, use)).toBe(true);
      }
      const { declaration } = shape;
      expect(
        factsDiffer({ ...use, shape: { ...shape, declaration: { ...declaration, open: !declaration.open } } }, use),
      ).toBe(true);
    }
  });
});

describe("the form of an event", () => {
  const mutations: Mutations<{ readonly pkg: Package; readonly version: EventVersion }> = {
    type: ({ pkg, version }) => ({ pkg, version: { ...version, tags: ["mutant", ...version.tags] } }),
    mark: ({ pkg, version }) => ({ pkg, version: { ...version, marks: [...version.marks, "mutant"] } }),
    "no envelope": ({ pkg, version }) => {
      const { envelope, ...rest } = version;
      return envelope === undefined ? undefined : { pkg, version: rest };
    },
    "layout of the type": ({ pkg, version: { layout, ...rest } }) =>
      layout && { pkg, version: { ...rest, layout: { ...layout, type: { root: "document", path: ["mutant"] } } } },
    "layout of the payload": ({ pkg, version: { layout, ...rest } }) =>
      layout && { pkg, version: { ...rest, layout: { ...layout, payload: { root: "document", path: ["mutant"] } } } },
    "layout of the version": ({ pkg, version: { layout, ...rest } }) =>
      layout && {
        pkg,
        version: {
          ...rest,
          layout: { ...layout, version: { place: { root: "document", path: ["mutant"] }, as: "major" } },
        },
      },
    "layout of a batch": ({ pkg, version: { layout, ...rest } }) =>
      layout && { pkg, version: { ...rest, layout: { ...layout, batch: { root: "document", path: ["mutant"] } } } },
    pattern: ({ pkg, version }) =>
      pkg.envelope && { pkg: { ...pkg, envelope: { ...pkg.envelope, typePattern: "mutant" } }, version },
    requires: ({ pkg, version }) => {
      const field = version.envelope?.fields.find((shape) => !version.requires.includes(shape.field))?.field;
      return field && { pkg, version: { ...version, requires: [...version.requires, field] } };
    },
  };

  it("changes with every change of every event in schemas/, words aside", () => {
    const counts = new Map<string, number>();
    for (const { pkg, event, version } of chosen) {
      const reach = reachOf(pkg, event, version);
      const original = text(eventForm(pkg, event, version, reach).facts);
      for (const [what, mutate] of Object.entries(mutations)) {
        const mutant = mutate({ pkg, version });
        if (mutant === undefined) continue;
        counts.set(what, (counts.get(what) ?? 0) + 1);
        expect(text(eventForm(mutant.pkg, event, mutant.version, reach).facts), `${what} of ${event.id}`).not.toBe(
          original,
        );
      }
      const retold = { ...event, doc: "Other words.", team: "others", producers: ["x"], consumers: [], examples: [] };
      const dated = { ...version, version: { ...version.version, deprecated: "2030-01-01", summary: "Other." } };
      expect(text(eventForm({ ...pkg, title: "T", flows: [] }, retold, dated, reach).facts)).toBe(original);
    }
    expect([...counts.keys()].sort()).toEqual(Object.keys(mutations).sort());
    expect(chosen.length).toBeGreaterThan(100);
  });

  it("has the parameters of the context that its places name", () => {
    const withContext = chosen.filter(({ pkg, event, version }) => reachOf(pkg, event, version).context.size > 0);
    expect(withContext.length).toBeGreaterThan(10);
    for (const { pkg, event, version } of withContext) {
      const reach = reachOf(pkg, event, version);
      const context = pkg.context.map((parameter) => ({ ...parameter, optional: !parameter.optional }));
      expect(eventForm({ ...pkg, context }, event, version, reach)).not.toEqual(eventForm(pkg, event, version, reach));
    }
  });
});
