import type { AggregateField, MessageNode, OptionNode, Range } from "../../parse/proto/index.js";
import { lineEnd } from "../yaml-tree.js";
import { type FoundMessage, ownWord, type ProtoTree } from "./tree.js";
import type { OptionWords } from "./words.js";

/** Where options of one name stand: in brackets behind a field or a value, or as statements. */
export interface OptionHost {
  readonly option: string;
  readonly options: readonly OptionNode[];
  /** Where brackets would open; undefined where options are statements. */
  readonly brackets: number | undefined;
}

/** Changes of a `.proto` file: what none of them touches stays as it is, byte for byte. */
export interface ProtoEditor {
  /** Puts a text in place of a range. */
  replace(start: number, end: number, text: string): void;
  /** Gives words of an option new values, and takes others out. */
  setWords(host: OptionHost, words: OptionWords, gone?: ReadonlySet<string>): void;
  /** Puts words behind all others of a message in the text format. */
  append(aggregate: Range & { readonly fields: readonly AggregateField[] }, words: string, perLine?: boolean): void;
  /** Puts another message behind one of a repeated word, written as that is: on lines of its own, or on one. */
  repeat(found: FoundMessage, words: OptionWords): void;
  /** Puts a statement behind another, or at the beginning of a block where there is none. */
  insertStatement(behind: Range | undefined, block: number, text: string): void;
  /** Takes reserved numbers and names out that are used again. False where one is part of a range. */
  release(owner: Reserving, number: number, name: string): boolean;
  /** The file with all changes. */
  text(): string;
}

type Reserving = Pick<MessageNode, "reservedNames" | "reservedRanges">;

export function openProtoEditor({ text }: ProtoTree): ProtoEditor {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const released = new Set<Range>();
  const owners = new Set<Reserving>();

  const replace: ProtoEditor["replace"] = (start, end, replacement) =>
    void changes.push({ start, end, text: replacement });

  const append: ProtoEditor["append"] = ({ fields, start, end }, words, perLine = false) => {
    const [first, last] = [fields[0], fields.at(-1)];
    if (first === undefined || last === undefined) {
      replace(start + 1, end - 1, ` ${words} `);
      return;
    }
    const isTall = text.slice(start, last.start).includes("\n");
    const hasCommas = fields.some((one) => one !== last && text[one.end] === ",");
    const mark = text[last.end] === "," || text[last.end] === ";" ? 1 : 0;
    const at = last.end + mark;
    const comma = mark === 0 && (hasCommas || !(isTall || perLine)) ? "," : "";
    // A comment behind the last word stays behind it.
    const rest = text.slice(at, lineEnd(text, at));
    const place = isTall && /^\s*(?:\/\/.*)?$/.test(rest) ? at + rest.length : at;
    if (comma !== "") replace(at, at, comma);
    replace(place, place, isTall ? `${newline}${indentOf(text, last.start)}${words}` : ` ${words}`);
  };

  const setWords: ProtoEditor["setWords"] = (host, words, gone = new Set()) => {
    const own = host.options.filter((one) => ownWord(one) === host.option);
    const isMeant = (name: string): boolean => words.has(name) || gone.has(name);
    const inside = own.flatMap(({ name, value }) =>
      name.length === 1 && value.kind === "aggregate"
        ? value.fields.filter((one) => isMeant(one.name.value)).map((field) => ({ field, fields: value.fields }))
        : [],
    );
    const paths = own.filter(({ name }) => name.length === 2 && isMeant(name[1]?.value ?? ""));
    const [field, path] = [inside[0], paths[0]];
    let isWritten = words.size === 0;
    if (field !== undefined && !isWritten) {
      replace(field.field.start, field.field.end, wordsText(words));
      isWritten = true;
    } else if (field !== undefined) cut(field.field, field.fields);
    for (const one of inside.slice(1)) cut(one.field, one.fields);
    for (const [index, one] of paths.entries()) {
      if (index === 0 && path !== undefined && !isWritten) {
        const next = host.brackets === undefined ? `;${newline}${indentOf(text, path.start)}option ` : ", ";
        replace(path.start, path.end, pathTexts(host, words).join(next));
        isWritten = true;
      } else if (host.brackets === undefined) cutStatement(one);
      else cut(one, host.options);
    }
    if (isWritten) return;
    const whole = own.find(({ name, value }) => name.length === 1 && value.kind === "aggregate");
    const last = host.options.at(-1);
    if (whole?.value.kind === "aggregate") append(whole.value, wordsText(words));
    else if (host.brackets === undefined) {
      const behind = own.at(-1);
      const statements = pathTexts(host, words).map((one) => `option ${one};`);
      const separated = statements.join(newline + (behind === undefined ? "" : indentOf(text, behind.start)));
      if (behind !== undefined)
        insertStatement({ start: behind.start, end: text.indexOf(";", behind.end) + 1 }, 0, separated);
    } else if (last === undefined) replace(host.brackets, host.brackets, ` [${optionText(host, words)}]`);
    else {
      const isSplit = own.length > 0;
      const added = isSplit ? pathTexts(host, words).join(", ") : optionText(host, words);
      const isTall = text.slice(host.brackets, last.start).includes("\n");
      replace(last.end, last.end, isTall ? `,${newline}${indentOf(text, last.start)}${added}` : `, ${added}`);
    }
  };

  /** Takes one of several nodes out, with the sign that separates it from the one before, or from the next. */
  function cut(node: Range, all: readonly Range[]): void {
    const previous = all[all.indexOf(node) - 1];
    const next = all[all.indexOf(node) + 1];
    if (previous !== undefined) replace(previous.end, node.end, "");
    else replace(node.start, next?.start ?? node.end, "");
  }

  /** Takes an option's whole statement out, with its line where it has one for itself. */
  function cutStatement(option: Range): void {
    const start = text.lastIndexOf("option", option.start);
    const end = text.indexOf(";", option.end) + 1;
    const before = /\r?\n[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
    const isAlone = before > 0 && lineEnd(text, end) === end;
    replace(isAlone ? start - before : start, end, "");
  }

  const insertStatement: ProtoEditor["insertStatement"] = (behind, block, statement) => {
    if (behind !== undefined) {
      const rest = text.slice(behind.end, lineEnd(text, behind.end));
      const isAlone = /^\s*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/\s*)?$/.test(rest);
      const indent = indentOf(text, behind.start);
      if (isAlone) replace(behind.end + rest.length, behind.end + rest.length, `${newline}${indent}${statement}`);
      else replace(behind.end, behind.end, ` ${statement}`);
      return;
    }
    const open = text.indexOf("{", block) + 1;
    const isEmpty = /^\s*\}/.test(text.slice(open));
    const isTall =
      text.slice(open, lineEnd(text, open)).trim() === "" && !(isEmpty && !/^[^}]*\n/.test(text.slice(open)));
    const indent = indentOf(text, block);
    if (isTall) replace(open, open, `${newline}${indent}  ${statement}`);
    else replace(open, open, ` ${statement}${isEmpty && text[open] === "}" ? " " : ""}`);
  };

  const repeat: ProtoEditor["repeat"] = ({ option, field, message }, words) => {
    const isTall = text.slice(message.start, message.end).includes("\n");
    const indent = indentOf(text, (field ?? message).start);
    const lines = [...words].map(([name, [one]]) => `${newline}${indent}  ${name}: ${one}`);
    const body = isTall ? `{${lines.join("")}${newline}${indent}}` : `{ ${wordsText(words)} }`;
    if (field === undefined) {
      const range = { start: text.lastIndexOf("option", option.start), end: text.indexOf(";", option.end) + 1 };
      insertStatement(range, 0, `${text.slice(range.start, message.start)}${body};`);
      return;
    }
    if (field.value.kind === "list") {
      replace(message.end, message.end, `, ${body}`);
      return;
    }
    const isOwnLine = lineStart(text, field.start) === field.start;
    const mark = /^[,;]/.exec(text.slice(field.end))?.[0] ?? "";
    const at = field.end + mark.length;
    const head = text.slice(field.start, message.start);
    const follows = /^\s*[}>]/.test(text.slice(at)) ? "" : mark;
    const before = mark === "" && !isOwnLine ? "," : "";
    replace(at, at, `${before}${isOwnLine ? newline + indent : " "}${head}${body}${follows}`);
  };

  const release: ProtoEditor["release"] = (owner, number, name) => {
    const range = owner.reservedRanges.find(({ first, last }) => first <= number && number <= last);
    if (range !== undefined && range.first !== range.last) return false;
    const named = owner.reservedNames.find(({ value }) => value === name);
    for (const one of [range, named]) if (one !== undefined) released.add(one);
    owners.add(owner);
    return true;
  };

  /** Reserved numbers and names go item by item; a statement without any goes whole, with its line. */
  function cutReserved(items: readonly Range[]): void {
    const statements = new Map<number, Range[]>();
    for (const item of [...items].sort((left, right) => left.start - right.start)) {
      const end = text.indexOf(";", item.end);
      statements.set(end, [...(statements.get(end) ?? []), item]);
    }
    for (const [end, all] of statements) {
      const first = all[0];
      if (first === undefined) continue;
      const kept = all.filter((one) => !released.has(one));
      if (kept.length > 0) {
        for (const one of all) if (released.has(one)) cutItem(one, all, kept);
        continue;
      }
      const start = text.lastIndexOf("reserved", first.start);
      const line = text.lastIndexOf("\n", start - 1);
      const rest = text.slice(end + 1, lineEnd(text, end));
      // What is said of a reservation beside it goes with it.
      const isAlone = text.slice(line + 1, start).trim() === "" && /^\s*(?:\/\/.*)?$/.test(rest);
      if (isAlone) replace(text[line - 1] === "\r" ? line - 1 : line, end + 1 + rest.length, "");
      else replace(text[start - 1] === " " ? start - 1 : start, end + 1, "");
    }
  }

  function cutItem(item: Range, all: readonly Range[], kept: readonly Range[]): void {
    const next = all[all.indexOf(item) + 1];
    const lastKept = kept.at(-1);
    if (next !== undefined && lastKept !== undefined && lastKept.start > item.start)
      replace(item.start, next.start, "");
    else replace(all[all.indexOf(item) - 1]?.end ?? item.start, item.end, "");
  }

  function result(): string {
    for (const { reservedNames, reservedRanges } of owners) cutReserved([...reservedNames, ...reservedRanges]);
    owners.clear();
    const sorted = changes.map((change, order) => ({ ...change, order }));
    sorted.sort((left, right) => left.start - right.start || left.end - right.end || left.order - right.order);
    let written = "";
    let at = 0;
    for (const change of sorted) {
      if (change.start < at) throw new Error(`two changes overlap at ${change.start}`);
      written += text.slice(at, change.start) + change.text;
      at = change.end;
    }
    return written + text.slice(at);
  }

  return { replace, setWords, append, repeat, insertStatement, release, text: result };
}

/** What an offset's line begins with: spaces and tabs. */
function indentOf(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
}

/** The offset of the first sign of a line that is no space. */
function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start + (/^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0);
}

/** Words as they stand in braces: `since: "2.0.0", default: "1"`. */
export function wordsText(words: OptionWords): string {
  return [...words]
    .map(([name, values]) => `${name}: ${values.length === 1 ? values[0] : `[${values.join(", ")}]`}`)
    .join(", ");
}

/** `(evolvent.field).since = "2.0.0"`, once for each value. */
function pathTexts({ option }: OptionHost, words: OptionWords): readonly string[] {
  return [...words].flatMap(([name, values]) => values.map((one) => `(evolvent.${option}).${name} = ${one}`));
}

/** All words as one option. */
export function optionText(host: Pick<OptionHost, "option">, words: OptionWords): string {
  const [only] = pathTexts(host as OptionHost, words);
  const count = [...words.values()].reduce((sum, values) => sum + values.length, 0);
  return count === 1 && only !== undefined ? only : `(evolvent.${host.option}) = { ${wordsText(words)} }`;
}
