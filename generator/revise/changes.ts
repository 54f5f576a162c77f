import type { History } from "../evolve/index.js";
import { type Declaration, type EventDeclaration, latestShape, newestVersion, type Package } from "../ir/index.js";
import {
  type Block,
  blockKey,
  compareVersionNames,
  eventForm,
  type Fact,
  type Form,
  type Lock,
  type LockedVersion,
  reachOf,
  typeForm,
  unquote,
  wordsOf,
} from "../lock/index.js";

/** A field, a value or a variant that is not as it was released. */
export interface MemberChange {
  readonly kind: "added" | "removed" | "changed";
  readonly key: string;
  /** What was released, oldest first; nothing of what was added. */
  readonly released: readonly (MemberState & { readonly version: string })[];
  /** What the schema says of the latest version; absent where it says nothing. */
  readonly now?: MemberState;
}

/** A field, a value or a variant in one version, in the words of the lock. */
export interface MemberState {
  readonly text: string;
  /** What stands in, by its word: `default`, `else`, `from`, `convert`. */
  readonly lifts: ReadonlyMap<string, string>;
}

/** A record, enum or union with what was edited in it. */
export interface DeclarationChange {
  readonly declaration: Declaration;
  readonly block: Block;
  /** Released versions, oldest first. */
  readonly released: readonly LockedVersion[];
  readonly members: readonly MemberChange[];
  /** What else is not as it was released, in the lock's words. */
  readonly others: readonly string[];
}

/** An event with what was edited in its frame. */
export interface EventChange {
  readonly event: EventDeclaration;
  readonly released: readonly LockedVersion[];
  /** Its type on the wire, where that was edited. */
  readonly tags?: {
    readonly released: readonly { readonly version: string; readonly text: string }[];
    readonly now: string;
  };
  /** Keys of what else is not as it was released. */
  readonly others: readonly string[];
}

/** How edited schemas differ from what is released. */
export interface Changes {
  readonly declarations: readonly DeclarationChange[];
  readonly events: readonly EventChange[];
  /** Events that are not released, on a line that has released versions. */
  readonly addedEvents: readonly EventDeclaration[];
  readonly removedEvents: readonly Block[];
}

/** Finds what was edited in place: everything that a released version says, and the schemas no longer do. */
export function findChanges({ model }: History, lock: Lock): Changes {
  const declarations = model.packages.flatMap((pkg) => pkg.declarations.flatMap((one) => declarationChange(one, lock)));
  const events = model.packages.flatMap((pkg) => pkg.events.flatMap((event) => eventChange(pkg, event, lock)));
  const known = new Map(model.packages.flatMap((pkg) => pkg.events.map((event) => [event.id, event] as const)));
  const releasedLines = new Set(
    [...known].flatMap(([id, { line }]) => (lock.blocks.has(blockKey("event", id)) ? [line] : [])),
  );
  return {
    declarations,
    events,
    addedEvents: [...known.values()].filter(
      (event) => !lock.blocks.has(blockKey("event", event.id)) && releasedLines.has(event.line) && isEverywhere(event),
    ),
    removedEvents: [...lock.blocks.values()].filter(({ kind, id }) => kind === "event" && !known.has(id)),
  };
}

function isEverywhere({ line, versions }: EventDeclaration): boolean {
  return line.versions.length === versions.length;
}

/** Versions of a block, oldest first. */
export function releasedVersions(block: Block): readonly LockedVersion[] {
  return [...block.versions.values()].sort((left, right) => compareVersionNames(left.name, right.name));
}

function declarationChange(declaration: Declaration, lock: Lock): readonly DeclarationChange[] {
  const block = lock.blocks.get(blockKey(declaration.kind, declaration.id));
  if (block === undefined || block.kind !== declaration.kind) return [];
  const released = releasedVersions(block);
  const newest = formAt(declaration, newestVersion(latestShape(declaration) as never).name);
  const keys = new Set(
    [...released, ...(newest === undefined ? [] : [newest])].flatMap(({ facts }) => facts.map(({ key }) => key)),
  );
  const members: MemberChange[] = [];
  const others: string[] = [];
  for (const key of keys) {
    const isEdited = released.some((version) => {
      const form = formAt(declaration, version.name);
      return form !== undefined && meaning(textOf(version, key)) !== meaning(textOf(form, key));
    });
    if (!isEdited) continue;
    const [head = "", name] = wordsOf(key);
    if (name === undefined) others.push(head);
    else members.push(memberOf(unquote(name) ?? name, released, key, newest));
  }
  return members.length === 0 && others.length === 0 ? [] : [{ declaration, block, released, members, others }];
}

function memberOf(
  name: string,
  versions: readonly LockedVersion[],
  key: string,
  newest: Form | undefined,
): MemberChange {
  const released = versions.flatMap((version) => {
    const state = memberState(version, key);
    return state === undefined ? [] : [{ version: version.name, ...state }];
  });
  const now = newest === undefined ? undefined : memberState(newest, key);
  const kind = released.length === 0 ? "added" : now === undefined ? "removed" : "changed";
  return { kind, key: name, released, ...(now === undefined ? {} : { now }) };
}

/** What a form says of a member; undefined where it has none. */
export function memberState(form: Form, key: string): MemberState | undefined {
  const text = textOf(form, key);
  if (text === undefined) return undefined;
  const [, name] = wordsOf(key);
  const lifts = form.lifts.flatMap((fact) => {
    const [, owner, aspect = ""] = wordsOf(fact.key);
    return owner === name ? [[aspect, fact.text] as const] : [];
  });
  return { text, lifts: new Map(lifts) };
}

function eventChange(pkg: Package, event: EventDeclaration, lock: Lock): readonly EventChange[] {
  const block = lock.blocks.get(blockKey("event", event.id));
  if (block === undefined) return [];
  const released = releasedVersions(block);
  const forms = new Map(
    event.versions.map((version) => [
      version.version.name,
      eventForm(pkg, event, version, reachOf(pkg, event, version)),
    ]),
  );
  const newest = forms.get(event.latest.version.name);
  const edited = new Set<string>();
  for (const version of released) {
    const form = forms.get(version.name);
    if (form === undefined) continue;
    for (const key of new Set([...version.facts, ...form.facts].map((fact) => fact.key)))
      if (textOf(version, key) !== textOf(form, key)) edited.add(key);
  }
  if (edited.size === 0) return [];
  const now = newest === undefined ? undefined : textOf(newest, "type");
  const tags = released.flatMap((version) => {
    const text = textOf(version, "type");
    return text === undefined ? [] : [{ version: version.name, text }];
  });
  return [
    {
      event,
      released,
      ...(edited.has("type") && now !== undefined ? { tags: { released: tags, now } } : {}),
      others: [...edited].filter((key) => key !== "type"),
    },
  ];
}

function formAt(declaration: Declaration, version: string): Form | undefined {
  const shape = declaration.shapes.get(version);
  return shape === undefined ? undefined : typeForm({ declaration, version, shape }, () => "");
}

/** What a form says of a key. */
export function textOf({ facts }: { readonly facts: readonly Fact[] }, key: string): string | undefined {
  return facts.find((fact) => fact.key === key)?.text;
}

/** Numbers follow from the order of the fields, which an edit may change; history puts it right. */
function meaning(text: string | undefined): string | undefined {
  return text?.replace(/; number -?\d+(?=;|$)/, "");
}
