import type { DataNode } from "../../syntax/index.js";
import type { MapEntry, MapNode, OptionReader } from "./option-nodes.js";

/**
 * From the words of `evolvent/options.proto` to those of YAML: the options of a declaration become the map that the same
 * declaration has in YAML, and the readers of YAML's words read it.
 */
export type Reshape = (node: DataNode, entry: MapEntry) => readonly MapEntry[];

/** Applies reshapes to the entries that have one; `x` is always unfolded, other entries stay. */
export function reshape(map: MapNode, shapes: Readonly<Record<string, Reshape>>, reader: OptionReader): MapNode {
  const entries = map.entries.flatMap((entry): readonly MapEntry[] => {
    if (entry.key.value === "x") return unfoldExtras(entry.value, reader);
    const shape = Object.hasOwn(shapes, entry.key.value) ? shapes[entry.key.value] : undefined;
    return shape === undefined ? [entry] : shape(entry.value, entry);
  });
  return { ...map, entries };
}

/** The value of an entry, or undefined. */
export function entryOf(map: MapNode, key: string): DataNode | undefined {
  return map.entries.find((entry) => entry.key.value === key)?.value;
}

export function textOf(map: MapNode, key: string): Extract<DataNode, { kind: "string" }> | undefined {
  const node = entryOf(map, key);
  return node?.kind === "string" ? node : undefined;
}

/** The maps of a repeated message. */
export function mapsOf(node: DataNode | undefined): readonly MapNode[] {
  return node?.kind === "list" ? node.items.filter((item) => item.kind === "map") : [];
}

export function without(map: MapNode, ...keys: readonly string[]): MapNode {
  return { ...map, entries: map.entries.filter((entry) => !keys.includes(entry.key.value)) };
}

function unfoldExtras(node: DataNode, { sink }: OptionReader): readonly MapEntry[] {
  return mapsOf(node).flatMap((extra): readonly MapEntry[] => {
    const key = textOf(extra, "key");
    if (key === undefined || !key.value.startsWith("x-")) {
      sink.report("parse/proto-option-value", key?.span ?? extra.span, {
        name: "key",
        expected: 'a name that begins with "x-"',
      });
      return [];
    }
    return [{ key, value: entryOf(extra, "value") ?? { kind: "null", span: extra.span } }];
  });
}

/** Repeated messages with a name become a map from that name to the rest. */
export function keyedBy(name: string, reader: OptionReader, inner: Readonly<Record<string, Reshape>> = {}): Reshape {
  return (node, entry) => {
    const entries = mapsOf(node).flatMap((map): readonly MapEntry[] => {
      const key = textOf(map, name);
      if (key === undefined) {
        reader.sink.report("parse/missing-key", map.span, { key: name, what: entry.key.value });
        return [];
      }
      return [{ key, value: reshape(without(map, name), inner, reader) }];
    });
    return [{ key: entry.key, value: { kind: "map", entries, span: node.span } }];
  };
}

/** Repeated `{ from, value }` become one value, or a version map; several values of one version become a list. */
export function versionMap(reader: OptionReader, valueIn: (map: MapNode) => DataNode | undefined = whenValue): Reshape {
  return (node, entry) => {
    const always: DataNode[] = [];
    const versions = new Map<string, { readonly key: MapEntry["key"]; readonly values: DataNode[] }>();
    for (const map of mapsOf(node)) {
      const from = textOf(map, "from");
      const value = valueIn(map);
      if (value === undefined) {
        reader.sink.report("parse/missing-key", map.span, { key: "value", what: entry.key.value });
        continue;
      }
      const known = from === undefined ? undefined : versions.get(from.value);
      if (from === undefined) always.push(value);
      else if (known === undefined) versions.set(from.value, { key: from, values: [value] });
      else known.values.push(value);
    }
    if (always.length > 0 && versions.size > 0) {
      const expected = 'either values without "from", or values that all have it';
      reader.sink.report("parse/proto-option-value", entry.key.span, { name: entry.key.value, expected });
    }
    if (always.length > 0) return [{ key: entry.key, value: oneOrMore(always, node) }];
    if (versions.size === 0) return [];
    const entries = [...versions.values()].map(({ key, values }) => ({ key, value: oneOrMore(values, node) }));
    return [{ key: entry.key, value: { kind: "map", entries, span: node.span } }];
  };
}

function whenValue(map: MapNode): DataNode | undefined {
  return entryOf(map, "value");
}

function oneOrMore(values: readonly DataNode[], node: DataNode): DataNode {
  const [first] = values;
  return first !== undefined && values.length === 1
    ? first
    : { kind: "list", items: values, span: first?.span ?? node.span };
}

/** The words of a `Layout`: `version` and `as` become `{ at, as }`, and a lone `word` itself. */
export function layoutValue(map: MapNode): DataNode {
  const word = entryOf(map, "word");
  if (word !== undefined) return word;
  const at = entryOf(map, "version");
  const as = map.entries.find((entry) => entry.key.value === "as");
  const entries = without(map, "from", "as").entries.map((entry): MapEntry => {
    if (entry.key.value !== "version" || at === undefined || as === undefined) return entry;
    const place: MapEntry = { key: { value: "at", span: at.span }, value: at };
    return { key: entry.key, value: { kind: "map", entries: [place, as], span: at.span } };
  });
  return { ...map, entries };
}

/** `"true"` and `"false"` become what they say; `reading` stays. */
export const presence: Reshape = (node, entry) => {
  const isTruth = node.kind === "string" && (node.value === "true" || node.value === "false");
  return [
    { key: entry.key, value: isTruth ? { kind: "boolean", value: node.value === "true", span: node.span } : node },
  ];
};

/** The words of a field, an alias or a context parameter. */
export function fieldWords(map: MapNode, reader: OptionReader): MapNode {
  const spread = spreadVersions(map, reader);
  return reshape(spread, { at: versionMap(reader), type: versionMap(reader), optional: presence }, reader);
}

/** `when: { version, unit }` becomes the version map of `unit`. */
function spreadVersions(map: MapNode, reader: OptionReader): MapNode {
  const whens = mapsOf(entryOf(map, "when"));
  if (whens.length === 0) return map;
  const maps = new Map<string, { readonly key: MapEntry["key"]; readonly entries: MapEntry[] }>();
  for (const when of whens) {
    const version = textOf(when, "version");
    if (version === undefined) {
      reader.sink.report("parse/missing-key", when.span, { key: "version", what: "when" });
      continue;
    }
    for (const entry of reshape(without(when, "version"), { optional: presence }, reader).entries) {
      const found = maps.get(entry.key.value) ?? { key: entry.key, entries: [] };
      found.entries.push({ key: version, value: entry.value });
      maps.set(entry.key.value, found);
    }
  }
  const plain = without(map, "when").entries;
  for (const { key } of plain) {
    const other = maps.get(key.value);
    if (other === undefined) continue;
    reader.sink.report("parse/proto-option-twice", other.key.span, { name: key.value });
    maps.delete(key.value);
  }
  const spread = [...maps.values()].map(
    ({ key, entries }): MapEntry => ({ key, value: { kind: "map", entries, span: key.span } }),
  );
  return { ...map, entries: [...plain, ...spread] };
}

/** The words of an event: its line, its type on the wire. */
export function eventWords(map: MapNode, reader: OptionReader): MapNode {
  return reshape(map, { versions: keyedBy("version", reader), type: versionMap(reader) }, reader);
}

/** The words of an envelope, with `type_pattern` as `types: { pattern }`. */
export function envelopeWords(map: MapNode, reader: OptionReader): MapNode {
  const pattern: Reshape = (node, entry) => [
    {
      key: { value: "types", span: entry.key.span },
      value: {
        kind: "map",
        entries: [{ key: { value: "pattern", span: entry.key.span }, value: node }],
        span: node.span,
      },
    },
  ];
  const shapes = {
    versions: keyedBy("version", reader),
    layout: versionMap(reader, layoutValue),
    type_pattern: pattern,
  };
  return reshape(map, shapes, reader);
}

/** The words of a type, union or enum. */
export function typeWords(map: MapNode, reader: OptionReader): MapNode {
  return reshape(map, { versions: keyedBy("version", reader), layout: versionMap(reader, layoutValue) }, reader);
}

/** The words of a variant. */
export function variantWords(map: MapNode, reader: OptionReader): MapNode {
  return reshape(map, { type: versionMap(reader) }, reader);
}

/** The words of an enum value: `json` and `json_number` are one list. */
export function valueWords(map: MapNode, reader: OptionReader): MapNode {
  const strings = map.entries.find((entry) => entry.key.value === "json");
  const numbers = map.entries.find((entry) => entry.key.value === "json_number");
  const first = strings ?? numbers;
  if (first === undefined) return reshape(map, {}, reader);
  const items = [strings, numbers].flatMap((entry) => (entry?.value.kind === "list" ? entry.value.items : []));
  const rest = without(map, "json", "json_number");
  const spellings: MapEntry = {
    key: { value: "json", span: first.key.span },
    value: { kind: "list", items, span: first.value.span },
  };
  return reshape({ ...rest, entries: [...rest.entries, spellings] }, {}, reader);
}

/** The words of a package. */
export function packageWords(map: MapNode, reader: OptionReader): MapNode {
  const shapes = { versions: keyedBy("version", reader), flows: keyedBy("name", reader) };
  return reshape(map, shapes, reader);
}
