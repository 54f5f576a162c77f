import type { Declaration, EventDeclaration, Line, Model } from "../ir/index.js";
import { type Block, blockKey, type Lock } from "../lock/index.js";
import { pascalCase, type SourceFile } from "../source/index.js";
import { type Answers, memberKey, type Problem, shownName } from "./answers.js";
import { bodyOf, numberOf, shortened, variantText } from "./bodies.js";
import type { Changes, DeclarationChange, MemberChange } from "./changes.js";
import { addedChoice, type ChoiceWords, changedChoice, listText, restoredChoice } from "./choices.js";
import { flowCourse, flowMap, flowText } from "./flow-text.js";
import type { Target } from "./lines.js";
import { planProtoRevision } from "./proto/plan.js";
import type { ProtoTree } from "./proto/tree.js";
import { addedField, changedField, type FieldEdit, placeOf, restoredField, type TypeScope } from "./records.js";
import type { Spelling } from "./spelling.js";
import { convertList } from "./value-lists.js";
import { openYamlEditor, type YamlEditor } from "./yaml-editor.js";
import { type Entry, type MapNode, sourceOf, valueAtKey, type YamlTree } from "./yaml-tree.js";

export interface PlanInput {
  readonly model: Model;
  readonly lock: Lock;
  readonly changes: Changes;
  readonly targets: ReadonlyMap<Line, Target>;
  readonly answers: Answers;
  /** The YAML file of a path. */
  readonly treeOf: (file: SourceFile) => YamlTree;
  /** The `.proto` file of a path. */
  readonly protoOf: (file: SourceFile) => ProtoTree;
  /** Names of all types, so that new ones are others. */
  readonly typeNames: ReadonlySet<string>;
}

export interface Plan {
  /** New texts, by path; those that stay the same are left out. */
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Writes the history of edited definitions into their sources. */
export function planRevision(input: PlanInput): Plan {
  const [proto, yaml] = [changesIn(input.changes, true), changesIn(input.changes, false)];
  const [first, second] = [
    planYamlRevision({ ...input, changes: yaml }),
    planProtoRevision({ ...input, changes: proto }),
  ];
  return { texts: new Map([...first.texts, ...second.texts]), problems: [...first.problems, ...second.problems] };
}

/** The changes of one notation. */
function changesIn({ declarations, events, addedEvents, removedEvents }: Changes, proto: boolean): Changes {
  const isThere = ({ span }: Pick<Declaration | EventDeclaration, "span">): boolean =>
    span.file.path.endsWith(".proto") === proto;
  return {
    declarations: declarations.filter(({ declaration }) => isThere(declaration)),
    events: events.filter(({ event }) => isThere(event)),
    addedEvents: addedEvents.filter(isThere),
    removedEvents: proto ? [] : removedEvents,
  };
}

function planYamlRevision(input: PlanInput): Plan {
  const { model, lock, changes, targets, answers } = input;
  const problems: Problem[] = [];
  const editors = new Map<string, YamlEditor>();
  const trees = new Map<string, YamlTree>();
  const treeOf = (file: SourceFile): YamlTree => {
    const known = trees.get(file.path) ?? input.treeOf(file);
    trees.set(file.path, known);
    return known;
  };
  const editorOf = (file: SourceFile): YamlEditor => {
    const known = editors.get(file.path) ?? openYamlEditor(treeOf(file));
    editors.set(file.path, known);
    return known;
  };
  const blockOf = (id: string): Block | undefined => lock.blocks.get(blockKey("record", id));
  const addTypes = createTypes(input, treeOf, editorOf);

  for (const change of changes.declarations) planDeclaration(change);
  for (const { event, tags, others } of changes.events) {
    const target = targets.get(event.line);
    const entry = treeOf(event.span.file).entryAt(event.span.start);
    if (target === undefined || entry === undefined) continue;
    if (tags !== undefined) {
      const course = [...tags.released, { version: target.version, text: tags.now }];
      const text = flowCourse(course.map(({ version, text: one }) => ({ version, value: listText(one) })));
      if (text.startsWith("{")) editorOf(event.span.file).setKeys(entry, new Map([["type", text]]));
    }
    // What the envelope is called, or what a type that is used is called, was complained of where it was changed.
    for (const key of others.filter(
      (one) => one === "requires" || one === "layout" || one === "mark" || one === "type-pattern",
    ))
      problems.push(problem(event, `${key} of "${event.key}"`, "only the schema's author knows since when"));
  }
  for (const event of changes.addedEvents) {
    const target = targets.get(event.line);
    const entry = treeOf(event.span.file).entryAt(event.span.start);
    if (target !== undefined && entry !== undefined)
      editorOf(event.span.file).setKeys(entry, new Map([["since", target.version]]));
  }
  for (const { id } of changes.removedEvents)
    problems.push({ what: `event "${id}"`, reason: "put it back, with `until` and the version without it" });
  for (const [line, target] of targets) planVersion(line, target);
  return { texts: new Map([...editors].map(([path, editor]) => [path, editor.text()])), problems };

  function problem({ span }: Pick<Declaration | EventDeclaration, "span">, what: string, reason: string): Problem {
    return { path: span.file.path, offset: span.start, what, reason };
  }

  function planVersion(line: Line, { version, exists, released, summary }: Target): void {
    const [last] = line.versions.slice(-1);
    if (line.implicit || last?.span.file.path.endsWith(".proto") === true) return;
    const entry = last === undefined ? undefined : treeOf(last.span.file).entryAt(last.span.start);
    if (last === undefined || entry === undefined) return;
    const editor = editorOf(last.span.file);
    const texts = new Map<string, string>();
    if (released !== undefined) texts.set("released", flowText(released).replace(/^"(\d{4}-\d{2}-\d{2})"$/, "$1"));
    if (summary !== undefined) texts.set("summary", flowText(summary));
    if (!exists) editor.insert(entry.parent, version, flowMap(texts));
    else if (texts.size > 0) editor.setKeys(entry, texts);
  }

  function planDeclaration(change: DeclarationChange): void {
    const { declaration, members, others } = change;
    const { span, line } = declaration;
    const target = targets.get(line);
    const name = shownName(model, declaration);
    for (const other of others)
      problems.push(problem(declaration, `${other} of "${name}"`, "it is the same in all versions"));
    if (line.implicit) {
      const reason = "it has no versions; give it `versions` of its own, and pin it where it is used";
      problems.push(problem(declaration, `"${name}"`, reason));
      return;
    }
    if (target === undefined) return;
    const tree = treeOf(span.file);
    const named = tree.entryAt(span.start);
    // A type that is declared in place has no name there: its place is that of its body.
    const owner = named?.key.span.end === span.end ? named : tree.ownerAt(span.start);
    if (owner === undefined) {
      problems.push(problem(declaration, `"${name}"`, "it is not found in its file"));
      return;
    }
    const renames = new Map(
      members.flatMap((member) => {
        const to = answers.renames.get(memberKey(declaration, member.key));
        return member.kind === "removed" && to !== undefined ? [[to, member] as const] : [];
      }),
    );
    const scope = addTypes.scopeOf(declaration);
    // Fields of a record that has none any more.
    const bare: (readonly [string, string])[] = [];
    for (const member of members.toSorted((left, right) => numberOf(left) - numberOf(right))) {
      const reason = planMember(change, member, renames, owner, target.version, scope, bare);
      if (reason !== undefined) problems.push(problem(declaration, `"${member.key}" of "${name}"`, reason));
    }
    if (bare.length > 0) editorOf(span.file).setKeys(owner, new Map([["fields", flowMap(bare)]]));
    if (declaration.kind === "enum") convertValues(change, owner, target.version, renames);
  }

  function planMember(
    change: DeclarationChange,
    member: MemberChange,
    renames: ReadonlyMap<string, MemberChange>,
    owner: Entry,
    target: string,
    scope: TypeScope,
    bare: (readonly [string, string])[],
  ): string | undefined {
    const { declaration } = change;
    const key = memberKey(declaration, member.key);
    const versions = change.released.map(({ name }) => name);
    const old = renames.get(member.key);
    const isRenamed = answers.renames.has(key);
    if (member.kind === "removed" && isRenamed) return undefined;
    const editor = editorOf(declaration.span.file);
    if (declaration.kind === "record") {
      const field = declaration.fields.find((one) => one.key === member.key);
      const entry = field === undefined ? undefined : treeOf(field.span.file).entryAt(field.span.start);
      if (member.kind === "removed") {
        const restored = restoredField(member, versions, target, answers.defaults.get(key), scope);
        if (typeof restored === "string") return restored;
        const fields = valueAtKey(owner.value, "fields");
        const written = [flowKey(restored.key), shortened(restored.texts)] as const;
        if (fields?.kind === "map") editor.insert(fields, ...written, placeOf(fields, declaration, numberOf(member)));
        else bare.push(written);
        return undefined;
      }
      if (entry === undefined) return "it is not found in its file";
      const edit =
        old !== undefined && member.now !== undefined
          ? changedField(change, old, { now: member.now, entry }, entry, target, answers, scope)
          : member.kind === "added"
            ? addedField(entry, target, answers.defaults.get(key))
            : changedField(change, member, undefined, entry, target, answers, scope);
      if (typeof edit === "string") return edit;
      applyEdit(editor, entry, edit);
      return undefined;
    }
    return planChoice(change, member, old, owner, target, scope, editor);
  }

  function planChoice(
    { declaration, released }: DeclarationChange,
    member: MemberChange,
    old: MemberChange | undefined,
    owner: Entry,
    target: string,
    scope: TypeScope,
    editor: YamlEditor,
  ): string | undefined {
    const isEnum = declaration.kind === "enum";
    const body = valueAtKey(owner.value, isEnum ? "values" : "variants");
    if (body?.kind === "list") return undefined;
    const versions = released.map(({ name }) => name);
    const standIn = answers.defaults.get(memberKey(declaration, member.key));
    const words: ChoiceWords = isEnum ? { locked: "json", key: "json" } : { locked: "type", key: "type" };
    if (member.kind === "removed") {
      const texts = isEnum
        ? (restoredChoice(member, versions, target, standIn, words) ?? "it was gone for some versions")
        : variantText(member, versions, target, standIn, scope, blockOf);
      if (typeof texts === "string") return texts;
      const map = isEnum && member.key.includes(".") ? groupOf(body, member.key) : body;
      if (map?.kind !== "map") return "its group is gone";
      const order = orderOf(declaration);
      editor.insert(
        map,
        flowKey(member.key.split(".").at(-1) ?? ""),
        flowMap(texts),
        behindNumber(map, order, numberOf(member)),
      );
      return undefined;
    }
    const own =
      declaration.kind === "enum"
        ? declaration.values.find((one) => one.key === member.key)
        : declaration.kind === "union"
          ? declaration.variants.find((one) => one.key === member.key)
          : undefined;
    const entry = own === undefined ? undefined : treeOf(own.span.file).entryAt(own.span.start);
    if (entry === undefined || member.now === undefined) return "it is not found in its file";
    if (member.kind === "added" && old === undefined) editor.setKeys(entry, addedChoice(target, standIn));
    else {
      editor.setKeys(entry, changedChoice(old ?? member, member.now, target, words));
      if (old !== undefined)
        editor.replace(entry.key.span.start, entry.key.span.end, flowKey(old.key.split(".").at(-1) ?? ""));
    }
    return undefined;
  }

  /** Values that stand in a list become keys of a map, so that they can have a history. */
  function convertValues(
    { declaration, members, released }: DeclarationChange,
    owner: Entry,
    target: string,
    renames: ReadonlyMap<string, MemberChange>,
  ): void {
    const list = valueAtKey(owner.value, "values");
    if (list?.kind !== "list") return;
    const words: ChoiceWords = { locked: "json", key: "json" };
    const texts = new Map<string, { readonly key?: string; readonly texts: ReadonlyMap<string, string> }>();
    const restored: [string, string][] = [];
    for (const member of members) {
      const standIn = answers.defaults.get(memberKey(declaration, member.key));
      const old = renames.get(member.key);
      if (member.kind === "removed") {
        if (answers.renames.has(memberKey(declaration, member.key))) continue;
        const keys = restoredChoice(
          member,
          released.map(({ name }) => name),
          target,
          standIn,
          words,
        );
        if (keys !== undefined) restored.push([flowKey(member.key), flowMap(keys)]);
      } else if (old !== undefined && member.now !== undefined)
        texts.set(member.key, { key: flowKey(old.key), texts: changedChoice(old, member.now, target, words) });
      else if (member.kind === "added") texts.set(member.key, { texts: addedChoice(target, standIn) });
    }
    convertList(editorOf(declaration.span.file), list, texts, restored);
  }
}

function applyEdit(editor: YamlEditor, entry: Entry, { texts, gone, key }: FieldEdit): void {
  if (texts.size > 0 || gone.size > 0) editor.setKeys(entry, texts, gone);
  if (key !== undefined) editor.replace(entry.key.span.start, entry.key.span.end, flowKey(key));
}

/** A key with its question mark. */
function flowKey(key: string): string {
  const plain = key.endsWith("?") ? key.slice(0, -1) : key;
  const written = flowText(plain);
  return written === plain ? key : JSON.stringify(key);
}

function groupOf(body: Entry["value"] | undefined, key: string): MapNode | undefined {
  let map = body;
  for (const step of key.split(".").slice(0, -1)) map = valueAtKey(valueAtKey(map, step), "values");
  return map?.kind === "map" ? map : undefined;
}

function orderOf(declaration: Declaration): ReadonlyMap<number, number> {
  switch (declaration.kind) {
    case "record":
      return new Map(declaration.fields.map(({ span, wires }) => [span.start, wires[0]?.number ?? 0]));
    case "enum":
      return new Map(declaration.values.map(({ span, number }) => [span.start, number]));
    case "union":
      return new Map(declaration.variants.map(({ span, number }) => [span.start, number]));
  }
}

function behindNumber(map: MapNode, numbers: ReadonlyMap<number, number>, number: number): number {
  const index = map.entries.findLastIndex(
    ({ key }) => (numbers.get(key.span.start) ?? Number.POSITIVE_INFINITY) < number,
  );
  return index + 1;
}

function isForPeople(key: string): boolean {
  return ["doc", "title", "deprecated"].includes(key) || key.startsWith("x-");
}

/** Names of types where they are written, and aliases that are added. */
function createTypes(
  { model, lock, typeNames }: PlanInput,
  treeOf: (file: SourceFile) => YamlTree,
  editorOf: (file: SourceFile) => YamlEditor,
): { scopeOf(declaration: Declaration): TypeScope } {
  const declarations = new Map(model.packages.flatMap((pkg) => pkg.declarations.map((one) => [one.id, one] as const)));
  const added = new Map<string, string>();
  const names = new Set(typeNames);

  function scopeOf(owner: Declaration): TypeScope {
    const scope: TypeScope = {
      nameOf(id) {
        const found = declarations.get(id);
        if (found === undefined || found.owner !== undefined) return undefined;
        return found.package === owner.package ? found.name : id;
      },
      addAlias(spelling) {
        const body = flowMap([["type", spelling.expression], ...spelling.attributes]);
        const known = added.get(`${owner.span.file.path}\0${body}`);
        if (known !== undefined) return known;
        const same = aliasIn(treeOf(owner.span.file), spelling);
        if (same !== undefined) return same;
        const name = freeName(
          `${pascalCase(owner.name)}${pascalCase(spelling.expression.replace(/[^A-Za-z0-9]+/g, " "))}`,
        );
        added.set(`${owner.span.file.path}\0${body}`, name);
        addType(owner.span.file, name, body);
        return name;
      },
      isInPlace: (id) => declarations.get(id)?.owner !== undefined,
      isEnum: (id) => declarations.get(id)?.kind === "enum",
      inlineBody(id, key) {
        const expected = new RegExp(`${pascalCase(key)}\\d*$`);
        const block = lock.blocks.get(blockKey("record", id));
        if (declarations.has(id) || block === undefined || !expected.test(id)) return undefined;
        const body = bodyOf(block, scope, (other) => lock.blocks.get(blockKey("record", other)));
        return typeof body === "string" ? undefined : body;
      },
    };
    return scope;
  }

  /** An alias of a file that says just this. */
  function aliasIn({ root }: YamlTree, { expression, attributes }: Spelling): string | undefined {
    const types = valueAtKey(root, "types");
    if (types?.kind !== "map") return undefined;
    const wanted = new Map([["type", expression], ...attributes]);
    return types.entries.find(({ value }) => {
      const said = value.kind === "map" ? value.entries.filter(({ key }) => !isForPeople(key.value)) : [];
      return said.length === wanted.size && said.every((one) => wanted.get(one.key.value) === sourceOf(one.value));
    })?.key.value;
  }

  function freeName(wanted: string): string {
    let name = wanted;
    for (let count = 2; names.has(name); count += 1) name = `${wanted}${count}`;
    names.add(name);
    return name;
  }

  function addType(file: SourceFile, name: string, body: string): void {
    const { root } = treeOf(file);
    if (root === undefined) return;
    const types = valueAtKey(root, "types");
    if (types?.kind === "map") editorOf(file).insert(types, name, body);
    else {
      const events = root.entries.findIndex(({ key }) => key.value === "events");
      editorOf(file).insert(root, "types", flowMap([[name, body]]), events === -1 ? root.entries.length : events);
    }
  }

  return { scopeOf };
}
