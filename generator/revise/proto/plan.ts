import type { Declaration, EventDeclaration, Line, Model } from "../../ir/index.js";
import type { MessageNode } from "../../parse/proto/index.js";
import type { SourceFile } from "../../source/index.js";
import { type Answers, memberKey, type Problem, shownName } from "../answers.js";
import { numberOf } from "../bodies.js";
import type { Changes, DeclarationChange, MemberChange } from "../changes.js";
import { addedChoice, type ChoiceWords, listText, restoredChoice } from "../choices.js";
import { flowCourse, flowMap } from "../flow-text.js";
import type { Target } from "../lines.js";
import { partsOf, unquoted } from "../locked-text.js";
import type { TypeScope } from "../records.js";
import { type OptionHost, openProtoEditor, optionText, type ProtoEditor } from "./editor.js";
import { isDeclarable, restoredDeclaration, revisedField, rulesOf, wireWords } from "./fields.js";
import { findMessage, type ProtoTree } from "./tree.js";
import { type OptionWords, optionWords, quoted } from "./words.js";

export interface ProtoPlanInput {
  readonly model: Model;
  /** Those of `.proto` files alone. */
  readonly changes: Changes;
  readonly targets: ReadonlyMap<Line, Target>;
  readonly answers: Answers;
  readonly protoOf: (file: SourceFile) => ProtoTree;
}

const onlyType: ReadonlySet<string> = new Set(["type"]);

/** Writes the history of edited definitions into their `.proto` files. */
export function planProtoRevision({ model, changes, targets, answers, protoOf }: ProtoPlanInput): {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const trees = new Map<string, ProtoTree>();
  const editors = new Map<string, ProtoEditor>();
  const treeOf = (file: SourceFile): ProtoTree => {
    const known = trees.get(file.path) ?? protoOf(file);
    trees.set(file.path, known);
    return known;
  };
  const editorOf = (file: SourceFile): ProtoEditor => {
    const known = editors.get(file.path) ?? openProtoEditor(treeOf(file));
    editors.set(file.path, known);
    return known;
  };
  const complain = ({ span }: Pick<Declaration | EventDeclaration, "span">, what: string, reason: string): void =>
    void problems.push({ path: span.file.path, offset: span.start, what, reason });

  for (const change of changes.declarations) planDeclaration(change);
  for (const { event, tags, others } of changes.events) {
    const target = targets.get(event.line);
    if (target !== undefined && tags !== undefined) {
      const course = [...tags.released, { version: target.version, text: tags.now }];
      const text = flowCourse(course.map(({ version, text: one }) => ({ version, value: listText(one) })));
      if (text.startsWith("{")) setEventWords(event, optionWords(new Map([["type", text]]), onlyType));
    }
    for (const key of others.filter((one) => ["requires", "layout", "mark", "type-pattern"].includes(one)))
      complain(event, `${key} of "${event.key}"`, "only the schema's author knows since when");
  }
  for (const event of changes.addedEvents) {
    const target = targets.get(event.line);
    if (target !== undefined) setEventWords(event, new Map([["since", [quoted(target.version)]]]));
  }
  for (const [line, target] of targets) planVersion(line, target);
  return { texts: new Map([...editors].map(([path, editor]) => [path, editor.text()])), problems };

  function setEventWords(event: EventDeclaration, words: OptionWords): void {
    const message = treeOf(event.span.file).messages.get(event.span.start);
    if (message === undefined) complain(event, `"${event.key}"`, "it is not found in its file");
    else editorOf(event.span.file).setWords({ option: "event", options: message.options, brackets: undefined }, words);
  }

  function planVersion(line: Line, { version, exists, released, summary }: Target): void {
    const last = line.versions.at(-1);
    if (line.implicit || last === undefined || !last.span.file.path.endsWith(".proto")) return;
    const tree = treeOf(last.span.file);
    const editor = editorOf(last.span.file);
    const texts: OptionWords = new Map([
      ...(exists ? [] : [["version", [quoted(version)]] as const]),
      ...(released === undefined ? [] : [["released", [quoted(released)]] as const]),
      ...(summary === undefined ? [] : [["summary", [quoted(summary)]] as const]),
    ]);
    if (texts.size === 0) return;
    const places = [tree.proto, ...tree.messages.values(), ...tree.enums.values()];
    const found = places
      .map(({ options }) => findMessage(options, "versions", last.span.start))
      .find((one) => one !== undefined);
    if (found === undefined) return;
    if (!exists) {
      editor.repeat(found, texts);
      return;
    }
    for (const [name, [text = ""]] of texts) {
      const known = found.message.fields.find((one) => one.name.value === name);
      if (known !== undefined) editor.replace(known.value.start, known.value.end, text);
      else editor.append(found.message, `${name}: ${text}`);
    }
  }

  function planDeclaration(change: DeclarationChange): void {
    const { declaration, members, others } = change;
    const { line } = declaration;
    const name = shownName(model, declaration);
    for (const other of others) complain(declaration, `${other} of "${name}"`, "it is the same in all versions");
    if (line.implicit) {
      const reason = "it has no versions; give it `versions` of its own, and pin it where it is used";
      complain(declaration, `"${name}"`, reason);
      return;
    }
    const target = targets.get(line);
    if (target === undefined) return;
    const renames = new Map(
      members.flatMap((member) => {
        const to = answers.renames.get(memberKey(declaration, member.key));
        return member.kind === "removed" && to !== undefined ? [[to, member] as const] : [];
      }),
    );
    for (const member of members.toSorted((left, right) => numberOf(left) - numberOf(right))) {
      if (member.kind === "removed" && answers.renames.has(memberKey(declaration, member.key))) continue;
      const reason =
        declaration.kind === "record"
          ? planField(change, member, renames.get(member.key), target.version)
          : planChoice(change, member, renames.get(member.key), target.version);
      if (reason !== undefined) complain(declaration, `"${member.key}" of "${name}"`, reason);
    }
  }

  function planField(
    change: DeclarationChange,
    member: MemberChange,
    old: MemberChange | undefined,
    target: string,
  ): string | undefined {
    const { declaration, released } = change;
    if (declaration.kind !== "record") return "it is no record";
    const { file } = declaration.span;
    const [tree, editor] = [treeOf(file), editorOf(file)];
    const { scope, isCrowded } = scopeOf(declaration);
    const key = memberKey(declaration, member.key);
    if (member.kind === "removed") {
      const message = messageOf(declaration);
      if (message === undefined) return "its message is not found in its file";
      const names = released.map((one) => one.name);
      const restored = restoredDeclaration(member, names, target, answers.defaults.get(key), scope, rulesOf(tree));
      if (typeof restored === "string") return restored;
      if (isCrowded()) return `its type needs a name of its own; put it back by hand, with \`until: "${target}"\``;
      const { head, packed, words, wire } = restored;
      const oneof =
        wire.oneof === undefined ? undefined : message.oneofs.findIndex(({ name }) => name.value === wire.oneof);
      if (oneof === -1) return `oneof "${wire.oneof}" is gone; put it back, with the field`;
      if (!editor.release(message, wire.number, wire.name)) return `take its number ${wire.number} out of \`reserved\``;
      const options = [...(packed === undefined ? [] : [packed]), optionText({ option: "field" }, words)];
      const statement = `${head} [${options.join(", ")}];`;
      insertMember(editor, message, oneof, wire.number, statement);
      return undefined;
    }
    const field = declaration.fields.find((one) => one.key === member.key);
    const placed = field === undefined ? undefined : tree.fields.get(field.span.start);
    if (placed === undefined || member.now === undefined) return "it is not found in its file";
    const host: OptionHost = {
      option: "field",
      options: placed.field.options,
      brackets: placed.field.number?.end ?? placed.field.name.end,
    };
    if (member.kind === "added" && old === undefined) {
      const standIn = answers.defaults.get(key);
      const texts = new Map([["since", target], ...(standIn === undefined ? [] : [["default", standIn] as const])]);
      editor.setWords(host, optionWords(texts));
      return undefined;
    }
    const edit = revisedField(change, old ?? member, member.now, target, answers, scope, rulesOf(tree));
    if (typeof edit === "string") return edit;
    if (edit.words.size > 0) editor.setWords(host, edit.words, edit.gone);
    if (edit.name !== undefined) {
      editor.replace(placed.field.name.start, placed.field.name.end, edit.name);
      const { number = 0 } = wireNumber(member);
      if (!editor.release(placed.message, number, edit.name)) return `take its number ${number} out of \`reserved\``;
    }
    if (edit.label === "optional") editor.replace(placed.field.start, placed.field.start, "optional ");
    else if (edit.label === "" && placed.field.label !== undefined)
      editor.replace(placed.field.label.start, placed.field.type.start, "");
    return undefined;
  }

  function wireNumber({ now }: MemberChange): { readonly number?: number } {
    return now === undefined ? {} : { number: wireWords(now.text).number };
  }

  /** The message of a record; that of an event where it is its payload. */
  function messageOf(declaration: Declaration): MessageNode | undefined {
    const { messages } = treeOf(declaration.span.file);
    return messages.get(declaration.span.start);
  }

  function planChoice(
    { declaration, released }: DeclarationChange,
    member: MemberChange,
    old: MemberChange | undefined,
    target: string,
  ): string | undefined {
    const { file } = declaration.span;
    const [tree, editor] = [treeOf(file), editorOf(file)];
    const isEnum = declaration.kind === "enum";
    const [option, words]: readonly [string, ChoiceWords] = isEnum
      ? ["value", { locked: "json", key: "json" }]
      : ["variant", { locked: "type", key: "type" }];
    const standIn = answers.defaults.get(memberKey(declaration, member.key));
    const atOnce = isEnum ? new Set<string>() : onlyType;
    if (old !== undefined)
      return `a new name has no words here; keep the old one, or keep both: the old with \`until: "${target}"\`, the new with a number of its own (--drop ${old.key})`;
    if (member.kind === "removed") {
      const versions = released.map(({ name }) => name);
      const texts = restoredChoice(member, versions, target, standIn, words);
      if (texts === undefined) return "it was gone for some versions; put it back by hand";
      if (texts.get(words.key)?.startsWith("{") === true) return "it was not always written so; put it back by hand";
      const { name, number } = wireWords(member.released.at(-1)?.text ?? "");
      if (!isDeclarable({ name, number })) return "the lock has it in a form that is not known";
      const values = optionWords(texts, atOnce);
      const options = `[${optionText({ option }, values)}];`;
      if (isEnum) {
        const node = tree.enums.get(declaration.span.start);
        if (node === undefined) return "its enum is not found in its file";
        if (!editor.release(node, number, name)) return `take its number ${number} out of \`reserved\``;
        const behind = node.values.filter((one) => (one.number?.value ?? 0) < number).at(-1);
        editor.insertStatement(behind, node.start, `${name} = ${number} ${options}`);
        return undefined;
      }
      const message = messageOf(declaration);
      const [content = ""] = partsOf(member.released.at(-1)?.text ?? "");
      const type = scopeOf(declaration).scope.nameOf(unquoted(content));
      if (message === undefined || type === undefined) return `put it back by hand, with \`until: "${target}"\``;
      if (!editor.release(message, number, name)) return `take its number ${number} out of \`reserved\``;
      insertMember(editor, message, 0, number, `${type} ${name} = ${number} ${options}`);
      return undefined;
    }
    if (member.kind === "changed")
      return isEnum
        ? "its options have no version map; put its spellings back, and add new ones behind them"
        : "put it back, and write its new type as `{ from, value }`";
    const own =
      declaration.kind === "enum"
        ? declaration.values.find((one) => one.key === member.key)
        : declaration.kind === "union"
          ? declaration.variants.find((one) => one.key === member.key)
          : undefined;
    const node =
      own === undefined ? undefined : isEnum ? tree.values.get(own.span.start) : tree.fields.get(own.span.start)?.field;
    if (node === undefined) return "it is not found in its file";
    const host = { option, options: node.options, brackets: node.number?.end ?? node.name.end };
    editor.setWords(host, optionWords(addedChoice(target, standIn), atOnce));
    return undefined;
  }

  /** Puts a field behind that with the next lower number, inside or outside of a oneof. */
  function insertMember(
    editor: ProtoEditor,
    message: MessageNode,
    oneof: number | undefined,
    number: number,
    statement: string,
  ): void {
    const before = message.fields
      .filter((one) => (one.number?.value ?? 0) < number && (oneof === undefined || one.oneof === oneof))
      .toSorted((left, right) => (left.number?.value ?? 0) - (right.number?.value ?? 0))
      .at(-1);
    const around = before?.oneof === undefined || oneof !== undefined ? undefined : message.oneofs[before.oneof];
    const block = oneof === undefined ? message.start : (message.oneofs[oneof]?.start ?? message.start);
    const behind = around ?? before ?? (oneof === undefined ? lastOption(message) : undefined);
    editor.insertStatement(behind, block, statement);
  }

  /** The options that stand before the fields of a message, with their semicolon. */
  function lastOption({
    options,
    fields,
    name,
  }: MessageNode): { readonly start: number; readonly end: number } | undefined {
    const first = fields[0]?.start ?? Number.POSITIVE_INFINITY;
    const last = options.filter(({ start }) => start < first).at(-1);
    if (last === undefined) return undefined;
    const tree = [...trees.values()].find(({ messages }) => messages.get(name.start)?.name === name);
    const text = tree?.text ?? "";
    return { start: text.lastIndexOf("option", last.start), end: text.indexOf(";", last.end) + 1 };
  }

  /** Names as a file writes them; a type that would need a name of its own is told. */
  function scopeOf(owner: Declaration): { readonly scope: TypeScope; readonly isCrowded: () => boolean } {
    const declarations = new Map(
      model.packages.flatMap((pkg) => pkg.declarations.map((one) => [one.id, one] as const)),
    );
    let crowded = false;
    const scope: TypeScope = {
      nameOf(id) {
        const found = declarations.get(id);
        if (found === undefined || found.owner !== undefined || !found.span.file.path.endsWith(".proto"))
          return undefined;
        return found.package === owner.package ? found.name : `.${id}`;
      },
      addAlias() {
        crowded = true;
        return flowMap([]);
      },
      isInPlace: () => false,
      inlineBody: () => undefined,
      isEnum: (id) => declarations.get(id)?.kind === "enum",
    };
    return { scope, isCrowded: () => crowded };
  }
}
