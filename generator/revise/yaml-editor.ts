import { type Entry, endOf, indentAt, isFlow, lineEnd, type MapNode, sourceOf, type YamlTree } from "./yaml-tree.js";

/** An entry that is put into a map. */
interface Insertion {
  /** Behind so many entries of the map as it was. */
  readonly behind: number;
  readonly text: string;
}

/** Changes of a YAML file: what none of them touches stays as it is, byte for byte. */
export interface YamlEditor {
  /** Puts a text in place of a range. */
  replace(start: number, end: number, text: string): void;
  /** Puts `key: text` into a map, behind so many of its entries; by default at its end. */
  insert(map: MapNode, key: string, text: string, behind?: number): void;
  /** Gives keys of an entry's value new texts, and takes others out. A value in short form, `key: type`, becomes a map. */
  setKeys(entry: Entry, texts: ReadonlyMap<string, string>, gone?: ReadonlySet<string>): void;
  /** Takes entries out of a map. */
  removeKeys(map: MapNode, isGone: (name: string) => boolean): void;
  /** The file with all changes. */
  text(): string;
}

export function openYamlEditor({ file }: YamlTree): YamlEditor {
  const { text } = file;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const insertions = new Map<MapNode, Insertion[]>();

  const replace: YamlEditor["replace"] = (start, end, replacement) =>
    void changes.push({ start, end, text: replacement });

  const insert: YamlEditor["insert"] = (map, key, value, behind = map.entries.length) => {
    const known = insertions.get(map);
    const insertion = { behind, text: `${key}: ${value}` };
    if (known === undefined) insertions.set(map, [insertion]);
    else known.push(insertion);
  };

  const setKeys: YamlEditor["setKeys"] = ({ key, value }, texts, gone = new Set()) => {
    if (value.kind !== "map") {
      const short = value.kind === "null" ? [] : [["type", shortType(sourceOf(value), value)] as const];
      const kept = short.filter(([name]) => !texts.has(name) && !gone.has(name));
      const content = [...[...texts].filter(([name]) => name === "type"), ...kept];
      const rest = [...texts].filter(([name]) => name !== "type");
      const map = `{ ${[...content, ...rest].map(([name, one]) => `${name}: ${one}`).join(", ")} }`;
      putValue({ key, value }, map);
      return;
    }
    for (const [name, one] of texts) {
      const found = value.entries.find((entry) => entry.key.value === name);
      if (found === undefined) insert(value, name, one);
      else putValue(found, one);
    }
    removeKeys(value, (name) => gone.has(name) && !texts.has(name));
  };

  /** A value that is not there has no place: its text stands behind the colon, or behind a key without one. */
  function putValue({ key, value }: Pick<Entry, "key" | "value">, one: string): void {
    const isThere = value.span.start > key.span.start && sourceOf(value).trim() !== "";
    if (isThere) {
      replace(value.span.start, endOf(value), one);
      return;
    }
    const colon = /^["']?[ ]*:/.exec(text.slice(key.span.end))?.[0].length;
    const end = key.span.end + (colon ?? 0);
    replace(end, end, colon === undefined ? `: ${one}` : ` ${one}`);
  }

  function removeKeys(map: MapNode, isGone: (name: string) => boolean): void {
    const { entries } = map;
    const firstKept = entries.findIndex(({ key }) => !isGone(key.value));
    const kept = entries[firstKept];
    const [first] = entries;
    if (first !== undefined && kept !== undefined && kept !== first)
      replace(first.key.span.start, kept.key.span.start, "");
    const endOfEntry = (entry: Pick<Entry, "key" | "value">): number => {
      const end = Math.max(endOf(entry.value), entry.key.span.end);
      return isFlow(map) ? end : lineEnd(text, end);
    };
    for (const [index, entry] of entries.entries()) {
      const previous = entries[index - 1];
      if (index > firstKept && previous !== undefined && isGone(entry.key.value))
        replace(endOfEntry(previous), endOfEntry(entry), "");
    }
  }

  function place(map: MapNode, at: number, texts: readonly string[]): void {
    const { entries } = map;
    const [first, previous] = [entries[0], entries[at - 1]];
    if (first === undefined) {
      const braces = `{ ${texts.join(", ")} }`;
      // An empty file, or a key without a value.
      if (isFlow(map)) replace(map.span.start, map.span.end, braces);
      else replace(map.span.start, map.span.start, texts.map((one) => one + newline).join(""));
      return;
    }
    if (isFlow(map)) {
      const isTall =
        text.slice(map.span.start, first.key.span.start).includes("\n") ||
        (entries.length > 1 && text.slice(first.key.span.start, entries.at(-1)?.key.span.start).includes("\n"));
      const separator = isTall ? `,${newline}${indentAt(text, tallKey(map))}` : ", ";
      if (previous === undefined)
        replace(first.key.span.start, first.key.span.start, texts.map((one) => one + separator).join(""));
      else {
        const end = Math.max(endOf(previous.value), previous.key.span.end);
        replace(end, end, texts.map((one) => separator + one).join(""));
      }
      return;
    }
    const indent = indentAt(text, first.key.span.start);
    if (previous === undefined)
      replace(first.key.span.start, first.key.span.start, texts.map((one) => one + newline + indent).join(""));
    else {
      const end = lineEnd(text, Math.max(endOf(previous.value), previous.key.span.end));
      replace(end, end, texts.map((one) => newline + indent + one).join(""));
    }
  }

  /** A key of a map over several lines that begins its line. */
  function tallKey({ entries }: MapNode): number {
    const starts = entries.map(({ key }) => key.span.start);
    return starts.find((start) => /\n[ ]*$/.test(text.slice(0, start))) ?? starts[0] ?? 0;
  }

  function result(): string {
    const changed = changes.splice(0);
    for (const [map, all] of insertions) {
      for (const at of new Set(all.map(({ behind }) => behind))) {
        place(
          map,
          at,
          all.filter(({ behind }) => behind === at).map((one) => one.text),
        );
      }
    }
    insertions.clear();
    changes.push(...changed);
    const sorted = changes.map((change, order) => ({ ...change, order }));
    sorted.sort((left, right) => left.start - right.start || left.end - right.end || left.order - right.order);
    let written = "";
    let at = 0;
    for (const change of sorted) {
      if (change.start < at) throw new Error(`two changes of "${file.path}" overlap at ${change.start}`);
      written += text.slice(at, change.start) + change.text;
      at = change.end;
    }
    return written + text.slice(at);
  }

  return { replace, insert, setKeys, removeKeys, text: result };
}

/** A type in short form, as it stands inside of braces. */
function shortType(written: string, node: Entry["value"]): string {
  return node.kind === "string" && /[{}[\],]/.test(node.value) ? JSON.stringify(node.value) : written.trim();
}
