import {
  type ContextParameter,
  compareVersions,
  type Envelope,
  type EventDeclaration,
  type EventVersion,
  type Layout,
  type Line,
  type Model,
  type Package,
  type RecordDeclaration,
  type Version,
} from "../ir/index.js";
import type { Span } from "../source/index.js";
import { type Block, blockKey, type Fact, type Lock, type LockedVersion } from "./lock.js";
import { openDeclarations, type Types } from "./model-types.js";
import {
  type Cursor,
  fail,
  nameIn,
  need,
  needName,
  readNames,
  readPlace,
  readType,
  readValues,
  take,
} from "./read-forms.js";

/**
 * The released versions, as a lock has them: its forms hold all that events are read and written by. What it does not hold (words, names of
 * aliases, the text of authors' JSON Schemas that are still the same, which declarations share a line) is taken from the schemas of today.
 *
 * @throws LockReadError where a line does not say what it should
 */
export function modelOfLock(lock: Lock, today: Model): Model {
  const lines = linesOf(lock, today);
  const types = openDeclarations(lock, today, lines);
  const names = new Set([...lock.blocks.values()].map(packageOf));
  const packages = [...names].sort().map((name) => packageOfLock(name, lock, today, lines, types));
  return { packages };
}

/** `shop.orders` of `shop.orders.Money`. An event's own name may have dots; that of its payload has none. */
function packageOf({ kind, id, versions }: Block): string {
  const [first] = versions.values();
  const fact = kind === "event" && first !== undefined ? factOf(first, "payload") : undefined;
  const name = fact === undefined ? id : needName({ fact, at: 0 });
  return name.slice(0, Math.max(0, name.lastIndexOf(".")));
}

/** The line of an event or a type, by the key of its block. */
export type Lines = ReadonlyMap<string, Line>;

/** What shares a line today shared it then; all that is gone of a package shares one. */
function linesOf(lock: Lock, today: Model): Lines {
  const known = new Map<string, Line>();
  for (const { declarations, events } of today.packages) {
    for (const { id, line } of declarations) known.set(blockKey("record", id), line);
    for (const { id, line } of events) known.set(blockKey("event", id), line);
  }
  const groups = new Map<Line | string, [string, Block][]>();
  for (const [key, block] of lock.blocks) {
    const group = known.get(key) ?? packageOf(block);
    groups.set(group, [...(groups.get(group) ?? []), [key, block]]);
  }
  const lines = new Map<string, Line>();
  for (const [group, members] of groups) {
    const line = lineOf(
      members.map(([, block]) => block),
      typeof group === "string" ? undefined : group,
    );
    for (const [key] of members) lines.set(key, line);
  }
  return lines;
}

function lineOf(blocks: readonly Block[], today: Line | undefined): Line {
  const found = new Map<string, Span>();
  for (const { versions } of blocks)
    for (const { name, span } of versions.values()) if (!found.has(name)) found.set(name, span);
  const versions = [...found]
    .map(([name, span]) => versionOf(name, span, today))
    .sort(compareVersions)
    .map((version, index) => ({ ...version, index }));
  return { versions, implicit: today?.implicit ?? false, span: today?.span ?? blocks[0]?.span ?? noSpan(blocks) };
}

function noSpan(blocks: readonly Block[]): never {
  throw new Error(`a line of ${blocks.length} blocks`);
}

/** The lock has no dates: only that there was one. */
const unknownDate = "0001-01-01";

function versionOf(name: string, span: Span, today: Line | undefined): Version {
  const [major = 0, minor = 0, patch = 0] = name.split(".").map(Number);
  const known = today?.versions.find((version) => version.name === name);
  if (known !== undefined) return { ...known, released: known.released ?? unknownDate };
  return { name, major, minor, patch, index: 0, released: unknownDate, marks: [], span };
}

function packageOfLock(name: string, lock: Lock, today: Model, lines: Lines, types: Types): Package {
  const now = today.packages.find((pkg) => pkg.name === name);
  const blocks = [...lock.blocks.values()].filter((block) => packageOf(block) === name);
  const events = blocks.flatMap((block) => {
    const event = block.kind === "event" ? eventOf(block, now, lines, types) : undefined;
    return event === undefined ? [] : [event];
  });
  const envelope = envelopeOf(blocks, types);
  const order = (event: EventDeclaration): number => now?.events.findIndex(({ id }) => id === event.id) ?? 0;
  const declarations = blocks.flatMap(({ kind, id }) => (kind === "event" ? [] : (types.find(id) ?? [])));
  const span = now?.span ?? blocks[0]?.span ?? noSpan(blocks);
  return {
    extensions: {},
    notation: "yaml",
    compatible: "backward",
    waivers: [],
    flows: [],
    imports: [],
    span,
    ...now,
    name,
    line: events[0]?.line ?? declarations[0]?.line ?? { versions: [], implicit: false, span },
    context: contextOf(blocks, now, types),
    declarations,
    events: events.sort((left, right) => order(left) - order(right)),
    ...(envelope === undefined ? {} : { envelope }),
  };
}

function eventOf(block: Block, now: Package | undefined, lines: Lines, types: Types): EventDeclaration | undefined {
  const line = lines.get(blockKey("event", block.id));
  const known = now?.events.find(({ id }) => id === block.id);
  if (line === undefined) return undefined;
  const name = packageOf(block);
  let payload: RecordDeclaration | undefined;
  const versions = line.versions.flatMap((version): readonly EventVersion[] => {
    const locked = block.versions.get(version.name);
    if (locked === undefined) return [];
    const { declaration, found } = eventVersion(locked, version, types);
    payload = declaration;
    return [found];
  });
  const latest = versions.at(-1);
  if (latest === undefined || payload === undefined) return undefined;
  const isOver = latest.version !== line.versions.at(-1);
  return {
    extensions: {},
    key: block.id.slice(name === "" ? 0 : name.length + 1),
    producers: [],
    consumers: [],
    skip: false,
    ...known,
    id: block.id,
    package: name,
    span: block.span,
    line,
    versions,
    latest,
    current: latest,
    emitted: [],
    removed: known?.removed === true && isOver,
    payload,
    examples: [],
  };
}

/** The line that says something; undefined where none does. */
function factOf({ facts }: LockedVersion, key: string): Fact | undefined {
  return facts.find((fact) => fact.key === key);
}

function eventVersion(
  locked: LockedVersion,
  version: Version,
  types: Types,
): { readonly declaration: RecordDeclaration; readonly found: EventVersion } {
  const payloadFact = factOf(locked, "payload") ?? fail(missing(locked, "payload"));
  const payload = types.record(needName({ fact: payloadFact, at: 0 }), version.name, payloadFact);
  const tags = factOf(locked, "type");
  const marks = factOf(locked, "mark");
  const envelopeFact = factOf(locked, "envelope");
  const envelope = envelopeFact === undefined ? undefined : readReference(envelopeFact, version.name, types);
  const layout = layoutOf(locked);
  const requires = factOf(locked, "requires");
  const found: EventVersion = {
    version,
    tags: tags === undefined ? [] : readValues({ fact: tags, at: 0 }).map(String),
    payload: payload.shape,
    marks: marks === undefined ? [] : readValues({ fact: marks, at: 0 }),
    requires: requires === undefined ? [] : readNames(requires).flatMap((key) => fieldOf(envelope?.shape, key)),
    ...(envelope === undefined ? {} : { envelope: envelope.shape }),
    ...(layout === undefined ? {} : { layout }),
  };
  return { declaration: payload.declaration, found };
}

function missing({ name, span }: LockedVersion, key: string): Fact {
  return { key: `${key} of version ${name}`, text: "", span };
}

function readReference(fact: Fact, here: string, types: Types) {
  const cursor: Cursor = { fact, at: 0 };
  const id = needName(cursor);
  return types.record(id, take(cursor, /@(\d+\.\d+\.\d+)/) ?? here, fact);
}

function fieldOf(shape: EventVersion["envelope"], key: string): EventVersion["requires"] {
  return shape?.fields.flatMap(({ field }) => (field.key === key ? [field] : [])) ?? [];
}

function layoutOf(locked: LockedVersion): Layout | undefined {
  const fact = factOf(locked, "layout");
  if (fact === undefined) return undefined;
  const cursor: Cursor = { fact, at: 0 };
  const type = readPlace(need(cursor, /type (.*?)(?=; payload )/));
  const payload = readPlace(need(cursor, /; payload (.*?)(?=; (?:no version|version ))/));
  const place = take(cursor, /; version (.*?)(?= as (?:version|major)(?:$|; batch ))/);
  const as = place === undefined ? undefined : (need(cursor, / as (version|major)/) as "version" | "major");
  if (as === undefined) need(cursor, /; no version/);
  const batch = take(cursor, /; batch (.*)$/);
  return {
    type,
    payload,
    ...(place === undefined || as === undefined ? {} : { version: { place: readPlace(place), as } }),
    ...(batch === undefined ? {} : { batch: readPlace(batch) }),
  };
}

/** The envelope of a package, with the layout that its events have at each of its versions. */
function envelopeOf(blocks: readonly Block[], types: Types): Envelope | undefined {
  const layouts = new Map<string, Layout>();
  let record: RecordDeclaration | undefined;
  let pattern: Fact | undefined;
  for (const { kind, versions } of blocks) {
    if (kind !== "event") continue;
    for (const locked of versions.values()) {
      const fact = factOf(locked, "envelope");
      const layout = layoutOf(locked);
      if (fact === undefined) continue;
      const found = readReference(fact, locked.name, types);
      record = found.declaration;
      pattern = factOf(locked, "type-pattern") ?? pattern;
      if (layout !== undefined) layouts.set(found.version, layout);
    }
  }
  if (record === undefined) return undefined;
  const text = pattern === undefined ? undefined : readValues({ fact: pattern, at: 0 })[0];
  return { record, layouts, ...(typeof text === "string" ? { typePattern: text } : {}) };
}

/** What events that are locked name of the context; of the rest, what the schemas say today. */
function contextOf(blocks: readonly Block[], now: Package | undefined, types: Types): readonly ContextParameter[] {
  const found = new Map<string, ContextParameter>((now?.context ?? []).map((parameter) => [parameter.name, parameter]));
  for (const { kind, versions } of blocks) {
    if (kind !== "event") continue;
    for (const locked of versions.values()) {
      for (const fact of locked.facts) {
        if (!fact.key.startsWith("context ")) continue;
        const cursor: Cursor = { fact, at: 0 };
        const name = nameIn(fact);
        const known = found.get(name);
        const type = types.resolve(readType(cursor), locked.name, known?.type, fact);
        const optional = need(cursor, /; (optional|required)$/) === "optional";
        found.set(name, { extensions: {}, ...known, name, type, optional, span: fact.span });
      }
    }
  }
  return [...found.values()];
}
