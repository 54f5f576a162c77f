import { parseYaml } from "../../parse/yaml/index.js";
import { createSourceFile } from "../../source/index.js";
import type { DataNode } from "../../syntax/index.js";

/** Words of an option, each with the texts of its values. */
export type OptionWords = ReadonlyMap<string, readonly string[]>;

/** Words whose strings hold JSON. */
const jsonWords: ReadonlySet<string> = new Set(["default", "else", "none", "min", "max", "length"]);
/** Words that are `true` or `false` without quotes. */
const flagWords: ReadonlySet<string> = new Set(["unique", "nonfinite", "validate"]);
/** Words whose version maps are `{ from, value }`. */
const courseWords: ReadonlySet<string> = new Set(["type", "at"]);

/**
 * Keys of YAML as words of an option: a version map is repeated `{ from, value }`, or stands in `when`.
 *
 * @param texts YAML text by key, as the plan of an edit gives it
 * @param atOnce words that are `{ value }` where they are one value
 */
export function optionWords(
  texts: ReadonlyMap<string, string>,
  atOnce: ReadonlySet<string> = courseWords,
): OptionWords {
  const words = new Map<string, readonly string[]>();
  const whens = new Map<string, string[]>();
  for (const [name, text] of texts) {
    const node = parseYaml(createSourceFile("", text), { report: () => undefined });
    if (node === undefined) continue;
    const course = courseOf(node);
    if (course === undefined)
      words.set(
        name,
        valuesOf(name, node).map((one) => (atOnce.has(name) ? `{ value: ${one} }` : one)),
      );
    else if (atOnce.has(name)) {
      const turns = course.flatMap(({ version, value }) =>
        valuesOf(name, value).map((one) => `{ from: ${quoted(version)}, value: ${one} }`),
      );
      words.set(name, turns);
    } else
      for (const { version, value } of course) {
        const known = whens.get(version) ?? [];
        const values = valuesOf(name, value);
        known.push(`${name}: ${values.length === 1 ? values[0] : `[${values.join(", ")}]`}`);
        whens.set(version, known);
      }
  }
  if (whens.size > 0)
    words.set(
      "when",
      [...whens].map(([version, all]) => `{ version: ${quoted(version)}, ${all.join(", ")} }`),
    );
  return words;
}

/** The versions of a version map; undefined where a value is none. */
function courseOf(node: DataNode): readonly { readonly version: string; readonly value: DataNode }[] | undefined {
  if (node.kind !== "map" || node.entries.length === 0) return undefined;
  const isCourse = node.entries.every(({ key }) => /^\d+\.\d+\.\d+$/.test(key.value));
  return isCourse ? node.entries.map(({ key, value }) => ({ version: key.value, value })) : undefined;
}

function valuesOf(name: string, node: DataNode): readonly string[] {
  if (jsonWords.has(name)) return [jsonWord(name, node)];
  if (node.kind === "list") return node.items.flatMap((item) => valuesOf(name, item));
  if (flagWords.has(name)) return [jsonOf(node)];
  return [quoted(node.kind === "string" ? node.value : jsonOf(node))];
}

/** JSON text as a string; what begins with `$` needs no quotes inside. */
function jsonWord(name: string, node: DataNode): string {
  const isBare = node.kind === "string" && (node.value.startsWith("$") || (name === "else" && node.value === "absent"));
  return quoted(isBare ? node.value : jsonOf(node));
}

function jsonOf(node: DataNode): string {
  switch (node.kind) {
    case "null":
      return "null";
    case "boolean":
      return String(node.value);
    case "integer":
    case "float":
      return String(node.value);
    case "string":
      return JSON.stringify(node.value);
    case "list":
      return `[${node.items.map(jsonOf).join(", ")}]`;
    case "map":
      return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key.value)}: ${jsonOf(value)}`).join(", ")}}`;
  }
}

/** Text as a string of the notation: in single quotes where it has double ones. */
export function quoted(text: string): string {
  const quote = text.includes('"') ? "'" : '"';
  const escaped = text.replace(/[\\'"\p{Cc}]/gu, (sign) => {
    if (sign === "\\" || sign === quote) return `\\${sign}`;
    if (sign === "\n") return "\\n";
    if (sign === "'" || sign === '"') return sign;
    return [...new TextEncoder().encode(sign)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
  });
  return `${quote}${escaped}${quote}`;
}
