import type {
  Declaration,
  EnumDeclaration,
  EnumShape,
  EnumValue,
  Field,
  FieldShape,
  Line,
  Model,
  RecordDeclaration,
  RecordShape,
  Type,
  UnionDeclaration,
  UnionLayout,
  UnionShape,
  Variant,
  Version,
  WireField,
} from "../ir/index.js";
import { type Block, blockKey, type Fact, type Lock, type LockedVersion } from "./lock.js";
import { wordsOf } from "./parse-lock.js";
import {
  type Cursor,
  type FieldWords,
  fail,
  nameIn,
  need,
  needName,
  readFieldWords,
  readNames,
  readStandIn,
  readValues,
  type TypeWords,
  take,
} from "./read-forms.js";
import { resolveType } from "./resolve-type.js";

/** The types of a lock, by their names. */
export interface Types {
  find(id: string): Declaration | undefined;
  /** A record at a version. Fails at the line that names it where there is none. */
  record(
    id: string,
    version: string,
    from: Fact,
  ): { readonly declaration: RecordDeclaration; readonly shape: RecordShape; readonly version: string };
  /** @param like the same type as the schemas have it today */
  resolve(words: TypeWords, here: string, like: Type | undefined, from: Fact): Type;
}

/** What is filled in once every declaration is known, so that types may refer to each other. */
type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

/** Makes the declarations of a lock, with a shape of each locked version. */
export function openDeclarations(lock: Lock, today: Model, lines: ReadonlyMap<string, Line>): Types {
  const known = new Map(today.packages.flatMap((pkg) => pkg.declarations.map((one) => [one.id, one] as const)));
  const found = new Map<string, Declaration>();
  const fill: (() => void)[] = [];
  for (const block of lock.blocks.values()) {
    const line = lines.get(blockKey(block.kind, block.id));
    if (block.kind === "event" || line === undefined) continue;
    const now = known.get(block.id);
    const made = declare(block, line, now?.kind === block.kind ? now : undefined);
    found.set(block.id, made.declaration);
    fill.push(() => made.fill(types));
  }
  const types: Types = {
    find: (id) => found.get(id),
    record(id, version, from) {
      const declaration = found.get(id);
      const shape = declaration?.shapes.get(version);
      if (declaration?.kind !== "record" || shape?.kind !== "record") return fail(from);
      return { declaration, shape, version };
    },
    resolve: (words, here, like, from) => resolveType(words, here, like, from, found),
  };
  for (const one of fill) one();
  return types;
}

interface Made {
  readonly declaration: Declaration;
  fill(types: Types): void;
}

function declare(block: Block, line: Line, now: Declaration | undefined): Made {
  const name = block.id.slice(block.id.lastIndexOf(".") + 1);
  const common = {
    extensions: {},
    // What is gone is seen by what used it: it may have been declared in place.
    ...(now === undefined ? { owner: "" } : {}),
    ...now,
    id: block.id,
    name,
    package: block.id.slice(0, Math.max(0, block.id.length - name.length - 1)),
    line,
    span: block.span,
  };
  const versions = line.versions.flatMap((version) => {
    const locked = block.versions.get(version.name);
    return locked === undefined ? [] : [{ version, locked }];
  });
  switch (block.kind) {
    case "record":
      return declareRecord(common, block, versions, now as RecordDeclaration | undefined);
    case "enum":
      return declareEnum(common, versions, now as EnumDeclaration | undefined);
    default:
      return declareUnion(common, versions, now as UnionDeclaration | undefined);
  }
}

type Common = Omit<RecordDeclaration, "kind" | "fields" | "shapes" | "reservedNumbers" | "reservedNames">;

type Versions = readonly { readonly version: Version; readonly locked: LockedVersion }[];

function declareRecord(common: Common, block: Block, versions: Versions, now: RecordDeclaration | undefined): Made {
  const shapes = new Map<string, Open<RecordShape>>();
  const reserved = { reservedNumbers: now?.reservedNumbers ?? [], reservedNames: now?.reservedNames ?? [] };
  const fields: Field[] = [];
  const declaration: RecordDeclaration = { ...common, kind: "record", fields, shapes, ...reserved };
  for (const { version } of versions)
    shapes.set(version.name, { kind: "record", declaration, versions: [version], fields: [] });
  const order = (key: string): number => now?.fields.findIndex((field) => field.key === key) ?? -1;
  const newestFirst = [...versions].reverse();
  const knownField = (key: string): Field | undefined => now?.fields.find((field) => field.key === key);

  function fill(types: Types): void {
    const byKey = new Map<string, { readonly field: Open<Field>; readonly wires: Map<number, WireField> }>();
    for (const { version, locked } of newestFirst) {
      const shape = shapes.get(version.name);
      const made = locked.facts.flatMap((fact) => {
        if (!fact.key.startsWith("field ")) return [];
        const key = nameIn(fact);
        const words = readFieldWords(fact);
        const like = now === undefined ? undefined : fieldToday(now, key, version.name);
        const type = types.resolve(words.type, version.name, like?.type, fact);
        const { field, wires } = byKey.get(key) ?? openField(key, fact, knownField(key));
        byKey.set(key, { field, wires });
        const wire = wires.get(words.number) ?? wireOf(words, type, like);
        wires.set(words.number, wire);
        return [fieldShape(field, words, type, wire, fact, locked, like)];
      });
      shape?.fields.push(...made.sort((left, right) => order(left.field.key) - order(right.field.key)));
    }
    for (const [key, { field, wires }] of byKey) {
      const rank = (wire: WireField): number => {
        for (const [name, { value }] of block.numbers)
          if (value === wire.number && name.startsWith(`${key}#`)) return Number(name.slice(key.length + 1));
        return 0;
      };
      field.wires.push(...[...wires.values()].sort((left, right) => rank(left) - rank(right)));
      fields.push(field);
    }
    fields.sort((left, right) => order(left.key) - order(right.key));
  }
  return { declaration, fill };
}

/** A field as the schemas have it at a version, or else the newest. */
function fieldToday(now: RecordDeclaration, key: string, version: string): FieldShape | undefined {
  const find = (shape: RecordShape | undefined): FieldShape | undefined =>
    shape?.fields.find(({ field }) => field.key === key);
  return find(now.shapes.get(version)) ?? [...now.shapes.values()].map(find).findLast((one) => one !== undefined);
}

function openField(key: string, { span }: Fact, now: Field | undefined) {
  const field: Open<Field> = { extensions: {}, query: false, ...now, key, wires: [], span };
  return { field, wires: new Map<number, WireField>() };
}

function wireOf(words: FieldWords, type: Type, like: FieldShape | undefined): WireField {
  const { number, proto, wirePresence, oneof, wrapped, packed, delimited } = words;
  const isOwn = like?.wire.number === number && like.wire.ownDefault === true;
  return {
    number,
    name: proto,
    type,
    presence: wirePresence,
    ...(oneof === undefined ? {} : { oneof }),
    wrapped,
    packed,
    delimited,
    ...(isOwn ? { ownDefault: true } : {}),
  };
}

function fieldShape(
  field: Field,
  words: FieldWords,
  type: Type,
  wire: WireField,
  { span }: Fact,
  { lifts }: LockedVersion,
  like: FieldShape | undefined,
): FieldShape {
  const lift = (aspect: string): Fact | undefined =>
    lifts.find((fact) => nameIn(fact) === field.key && wordsOf(fact.key)[2] === aspect);
  const [standIn, otherwise, from, convert] = [lift("default"), lift("else"), lift("from"), lift("convert")];
  const value = standIn === undefined ? words.default : readStandIn({ fact: standIn, at: 0 });
  return {
    field,
    name: words.place.path.at(-1) ?? field.key,
    place: words.place,
    aliases: words.aliases,
    type,
    presence: words.presence,
    ...(words.none === undefined ? {} : { none: words.none }),
    ...(value === undefined || value.kind === "absent" ? {} : { default: value }),
    ...(otherwise === undefined ? {} : { otherwise: readStandIn({ fact: otherwise, at: 0 }) }),
    ...(from === undefined ? {} : { from: readNames(from) }),
    ...(convert === undefined ? {} : { convert: convertOf(convert, like) }),
    ...(words.unit === undefined ? {} : { unit: words.unit }),
    ...(like?.fill === undefined ? {} : { fill: like.fill }),
    wire,
    span,
  };
}

/** Of a function the lock has a hash: what it did is not known any more. */
function convertOf(fact: Fact, like: FieldShape | undefined): NonNullable<FieldShape["convert"]> {
  const cursor: Cursor = { fact, at: 0 };
  const name = needName(cursor);
  const version = need(cursor, / into (\d+\.\d+\.\d+)/);
  return { path: like?.convert?.path ?? "", name, version, span: fact.span };
}

function declareEnum(common: Common, versions: Versions, now: EnumDeclaration | undefined): Made {
  const shapes = new Map<string, EnumShape>();
  const values = new Map<string, EnumValue>();
  let head = { open: true, unspecified: false };
  const declaration: Open<EnumDeclaration> = {
    ...common,
    kind: "enum",
    ...head,
    shapes,
    values: [],
    reservedNumbers: [...(now?.reservedNumbers ?? [])],
    reservedNames: [...(now?.reservedNames ?? [])],
  };
  const order = (key: string): number => now?.values.findIndex((value) => value.key === key) ?? -1;
  for (const { version, locked } of versions) {
    const shapeValues: Open<EnumShape>["values"] = [];
    for (const fact of locked.facts) {
      if (fact.key === "enum")
        head = { open: fact.text.startsWith("open"), unspecified: /unspecified 0/.test(fact.text) };
      if (!fact.key.startsWith("value ")) continue;
      const key = nameIn(fact);
      const cursor: Cursor = { fact, at: 0 };
      need(cursor, /json /);
      const json = readValues(cursor).map((one) => one ?? fail(fact));
      const number = Number(need(cursor, /; number (-?\d+)/));
      need(cursor, /; proto /);
      const wireName = needName(cursor);
      const groups = key.split(".");
      const name = groups.pop() ?? key;
      const like = now?.values.find((value) => value.key === key);
      const value = values.get(key) ?? {
        extensions: {},
        ...like,
        key,
        groups,
        name,
        number,
        wireName,
        span: fact.span,
      };
      values.set(key, value);
      const standIn = locked.lifts.find((lift) => nameIn(lift) === key);
      const given = standIn === undefined ? undefined : readValues({ fact: standIn, at: 0 })[0];
      const [written] = json;
      shapeValues.push({
        value,
        json,
        literal: typeof written === "string" ? written : name,
        ...(typeof given === "string" ? { default: given } : {}),
      });
    }
    shapeValues.sort((left, right) => order(left.value.key) - order(right.value.key));
    shapes.set(version.name, { kind: "enum", declaration, versions: [version], values: shapeValues });
  }
  declaration.values.push(...values.values());
  Object.assign(declaration, head);
  return { declaration, fill: () => {} };
}

function declareUnion(common: Common, versions: Versions, now: UnionDeclaration | undefined): Made {
  const shapes = new Map<string, Open<UnionShape>>();
  const variants = new Map<string, Variant>();
  const declaration: Open<UnionDeclaration> = { ...common, kind: "union", open: true, shapes, variants: [] };
  for (const { version } of versions)
    shapes.set(version.name, {
      kind: "union",
      declaration,
      versions: [version],
      layout: { kind: "external" },
      variants: [],
    });
  const order = (key: string): number => now?.variants.findIndex((variant) => variant.key === key) ?? -1;

  function fill(types: Types): void {
    for (const { version, locked } of versions) {
      const shape = shapes.get(version.name);
      if (shape === undefined) continue;
      for (const fact of locked.facts) {
        if (fact.key === "union") {
          declaration.open = take({ fact, at: 0 }, /open; /) !== undefined;
          shape.layout = unionLayout(fact);
        }
        if (!fact.key.startsWith("variant ")) continue;
        const key = nameIn(fact);
        const cursor: Cursor = { fact, at: 0 };
        const id = needName(cursor);
        const found = types.record(id, take(cursor, /@(\d+\.\d+\.\d+)/) ?? version.name, fact);
        need(cursor, /; type /);
        const tags = readValues(cursor).map(String);
        const number = Number(need(cursor, /; number (-?\d+)/));
        need(cursor, /; proto /);
        const wireName = needName(cursor);
        const like = now?.variants.find((variant) => variant.key === key);
        const own = { key, record: found.declaration, number, wireName, span: fact.span };
        const variant = variants.get(key) ?? { extensions: {}, ...like, ...own };
        variants.set(key, variant);
        const standIn = locked.lifts.find((lift) => nameIn(lift) === key);
        const given = standIn === undefined ? undefined : readValues({ fact: standIn, at: 0 })[0];
        const content = found.shape;
        shape.variants.push({ variant, tags, content, ...(typeof given === "string" ? { default: given } : {}) });
      }
      shape.variants.sort((left, right) => order(left.variant.key) - order(right.variant.key));
    }
    declaration.variants.push(...variants.values());
  }
  return { declaration, fill };
}

function unionLayout(fact: Fact): UnionLayout {
  const cursor: Cursor = { fact, at: 0 };
  need(cursor, /(?:open|closed); /);
  const kind = need(cursor, /external|internal|adjacent/);
  if (kind === "external") return { kind };
  need(cursor, / tag /);
  const [tag] = readValues(cursor);
  if (typeof tag !== "string") return fail(fact);
  if (kind === "internal") return { kind, tag };
  need(cursor, / content /);
  const [content] = readValues(cursor);
  return typeof content === "string" ? { kind: "adjacent", tag, content } : fail(fact);
}
