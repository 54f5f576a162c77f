import { closest } from "../diagnostics/closest.js";
import type { DiagnosticSink } from "../diagnostics/index.js";
import type { Declaration, EventDeclaration, EventVersion, Package, Shape } from "../ir/index.js";
import { differencesOf, type LockInput } from "./compare.js";
import { eventForm, typeForm } from "./forms.js";
import { groupsOf, type LiftDifference } from "./lifts.js";
import { type Block, type BlockKind, blockKey, type Form, jsonText, type Lock, type LockedVersion } from "./lock.js";
import { reachOf, type Use } from "./reach.js";
import { triesOf } from "./tries.js";

/** An event at one of its versions. */
export interface Chosen {
  readonly pkg: Package;
  readonly event: EventDeclaration;
  readonly version: EventVersion;
}

/** What was written, as EVENT@VERSION; undefined, and a report, where there is none. `EVENT` may leave out its package. */
export function chooseVersion(packages: readonly Package[], text: string, sink: DiagnosticSink): Chosen | undefined {
  const at = text.lastIndexOf("@");
  const name = at === -1 ? text : text.slice(0, at);
  const wanted = at === -1 ? "" : text.slice(at + 1);
  const all = packages.flatMap((pkg) => pkg.events.map((event) => ({ pkg, event })));
  const named = all.filter(({ event }) => event.id === name);
  const found = named.length > 0 ? named : all.filter(({ event }) => event.key === name);
  const [first, second] = found;
  if (first === undefined) {
    const meant = closest(name, [...all.map(({ event }) => event.id), ...all.map(({ event }) => event.key)]);
    const help = meant === undefined ? {} : { help: `did you mean "${meant}"?` };
    sink.report("lock/unknown-event", undefined, { name }, help);
    return undefined;
  }
  if (second !== undefined) {
    sink.report("lock/ambiguous-event", undefined, { name, known: found.map(({ event }) => event.id) });
    return undefined;
  }
  const { pkg, event } = first;
  const version = event.versions.find((candidate) => candidate.version.name === wanted);
  if (version === undefined) {
    const known = event.versions.map((candidate) => candidate.version.name);
    sink.report("lock/unknown-version", event.span, { event: event.id, version: wanted, known });
    return undefined;
  }
  if (version.version.released === undefined) {
    sink.report("lock/not-released", version.version.span, { event: event.id, version: wanted });
    return undefined;
  }
  return { pkg, event, version };
}

/** Every version that is released. */
export function releasedVersions(packages: readonly Package[]): readonly Chosen[] {
  return packages.flatMap((pkg) =>
    pkg.events.flatMap((event) =>
      event.versions
        .filter(({ version }) => version.released !== undefined)
        .map((version) => ({ pkg, event, version })),
    ),
  );
}

/** A lock while it is added to. */
interface OpenBlock extends Block {
  readonly numbers: Map<string, { readonly value: number; readonly span: Block["span"] }>;
  readonly versions: Map<string, LockedVersion>;
}

type Blocks = Map<string, OpenBlock>;

function copyOf(lock: Lock | undefined): Blocks {
  return new Map(
    [...(lock?.blocks ?? [])].map(([key, block]) => [
      key,
      { ...block, numbers: new Map(block.numbers), versions: new Map(block.versions) },
    ]),
  );
}

/** The blocks with versions, and the types that they use, added. What is there stays as it is. Gives the added as EVENT@VERSION too. */
export function addVersions(
  lock: Lock | undefined,
  chosen: readonly Chosen[],
  input: LockInput,
): { readonly blocks: readonly Block[]; readonly added: readonly string[] } {
  const blocks = copyOf(lock);
  const added: string[] = [];
  for (const { pkg, event, version } of chosen) {
    const block = openBlock(blocks, "event", event.id, event.span);
    const { name, span } = version.version;
    if (block.versions.has(name)) continue;
    const reach = reachOf(pkg, event, version);
    block.versions.set(name, lockedVersion(name, eventForm(pkg, event, version, reach), [], span));
    for (const use of reach.uses) addUse(blocks, use, input);
    added.push(`${event.id}@${name}`);
  }
  return { blocks: [...blocks.values()], added };
}

function addUse(blocks: Blocks, use: Use, input: LockInput): void {
  const { declaration, version, shape } = use;
  const block = openBlock(blocks, declaration.kind, declaration.id, declaration.span);
  if (block.versions.has(version)) return;
  const tries = triesOf(use, input);
  block.versions.set(version, lockedVersion(version, typeForm(use, input.hashConvert), tries, declaration.span));
  addNumbers(block, numbersOf(declaration, shape));
}

function lockedVersion(
  name: string,
  { facts, lifts }: Form,
  tries: LockedVersion["tries"],
  span: LockedVersion["span"],
): LockedVersion {
  return { name, facts, lifts, tries, accepted: [], span };
}

/** The block; where a type became one of another kind, the old block, of which the comparison complains. */
function openBlock(blocks: Blocks, kind: BlockKind, id: string, span: Block["span"]): OpenBlock {
  const key = blockKey(kind, id);
  let block = blocks.get(key);
  if (block === undefined) {
    block = { kind, id, numbers: new Map(), versions: new Map(), span };
    blocks.set(key, block);
  }
  return block;
}

type Numbers = readonly (readonly [string, number])[];

function addNumbers(block: OpenBlock, numbers: Numbers): string[] {
  const added: string[] = [];
  for (const [name, value] of numbers) {
    if (block.numbers.has(name)) continue;
    block.numbers.set(name, { value, span: block.span });
    added.push(name);
  }
  return added;
}

/** The numbers of a declaration that a shape uses; of all its shapes, where none is named. */
function numbersOf(declaration: Declaration, shape?: Shape): Numbers {
  switch (declaration.kind) {
    case "record":
      return declaration.fields.flatMap((field) =>
        field.wires.flatMap((wire, index): Numbers => {
          const isUsed =
            shape?.kind !== "record" || shape.fields.some((one) => one.field === field && one.wire === wire);
          return isUsed ? [[index === 0 ? field.key : `${field.key}#${index}`, wire.number]] : [];
        }),
      );
    case "enum":
      return declaration.values.flatMap((value): Numbers => {
        const isUsed = shape?.kind !== "enum" || shape.values.some((one) => one.value === value);
        return isUsed ? [[value.key, value.number]] : [];
      });
    case "union":
      return declaration.variants.flatMap((variant): Numbers => {
        const isUsed = shape?.kind !== "union" || shape.variants.some((one) => one.variant === variant);
        return isUsed ? [[variant.key, variant.number]] : [];
      });
  }
}

/** The blocks with all numbers as they are now, those of drafts too. Gives what was added, as "type field". */
export function pinNumbers(
  lock: Lock | undefined,
  packages: readonly Package[],
): { readonly blocks: readonly Block[]; readonly added: readonly string[] } {
  const blocks = copyOf(lock);
  const added: string[] = [];
  for (const declaration of packages.flatMap((pkg) => pkg.declarations)) {
    const numbers = numbersOf(declaration);
    if (numbers.length === 0) continue;
    const block = openBlock(blocks, declaration.kind, declaration.id, declaration.span);
    added.push(...addNumbers(block, numbers).map((name) => `${declaration.id} ${name}`));
  }
  return { blocks: [...blocks.values()], added };
}

/**
 * The blocks with the changed lifts of a version, and of what it uses, as they are now, and the reason beside each. The same change in
 * other versions of the same type is accepted with it. Gives what was accepted, as "type: lift"; nothing where no lift differs.
 */
export function acceptLifts(
  lock: Lock,
  chosen: Chosen,
  reason: string,
  input: LockInput,
): { readonly blocks: readonly Block[]; readonly added: readonly string[] } {
  const blocks = copyOf(lock);
  const reached = reachOf(chosen.pkg, chosen.event, chosen.version).uses;
  const declarations = new Set(reached.map(({ declaration }) => declaration));
  const uses = new Set(reached.map(({ declaration, version }) => `${declaration.id}@${version}`));
  const differences = [...declarations].flatMap((declaration) => differencesIn(declaration, blocks, input));
  const added: string[] = [];
  for (const group of groupsOf(differences)) {
    if (!group.some(({ use }) => uses.has(`${use.declaration.id}@${use.version}`))) continue;
    for (const difference of group) accept(difference, reason, blocks, input);
    const [first] = group;
    if (first !== undefined) added.push(`${first.use.declaration.id}: ${first.key}`);
  }
  return { blocks: [...blocks.values()], added };
}

function differencesIn(declaration: Declaration, blocks: Blocks, input: LockInput): readonly LiftDifference[] {
  const block = blocks.get(blockKey(declaration.kind, declaration.id));
  if (block === undefined) return [];
  return [...block.versions.values()].flatMap((locked) => {
    const shape = declaration.shapes.get(locked.name);
    if (shape === undefined) return [];
    const use: Use = { declaration, version: locked.name, shape };
    const { lifts } = typeForm(use, input.hashConvert);
    return differencesOf(locked.lifts, lifts).map((change) => ({ ...change, use, locked }));
  });
}

function accept({ key, now, use }: LiftDifference, reason: string, blocks: Blocks, input: LockInput): void {
  const block = blocks.get(blockKey(use.declaration.kind, use.declaration.id));
  const locked = block?.versions.get(use.version);
  if (block === undefined || locked === undefined) return;
  const others = locked.lifts.filter((lift) => lift.key !== key);
  const lifts = now === undefined ? others : [...others, now].sort((left, right) => (left.key < right.key ? -1 : 1));
  const accepted = { key: `accepted ${key.slice("lift ".length)}`, text: jsonText(reason), span: locked.span };
  block.versions.set(use.version, {
    ...locked,
    lifts,
    tries: triesOf(use, input),
    accepted: [...locked.accepted, accepted],
  });
}
