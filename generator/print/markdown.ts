declare const brand: unique symbol;

/**
 * Text that is safe to print at any place of a page: a paragraph, a heading, a table cell, the text of a link, an HTML element. It
 * can't begin markup that it does not end itself. Made by the functions of this file only.
 */
export type Markdown = string & { readonly [brand]: "markdown" };

/** Part of a documentation text: a paragraph, or a list. */
export type DocumentationBlock =
  | { readonly text: Markdown; readonly items: undefined }
  | { readonly text: undefined; readonly items: readonly Markdown[] };

/** Nothing to print. */
export const nothing = "" as Markdown;

/** Composes safe text: what stands in the template is the compiler's own, what stands in the holes is safe already. */
export function markdown(strings: TemplateStringsArray, ...holes: readonly (Markdown | number)[]): Markdown {
  let text = strings[0] ?? "";
  for (let index = 0; index < holes.length; index += 1) text += `${holes[index]}${strings[index + 1] ?? ""}`;
  return text as Markdown;
}

/** Safe texts with a separator of the compiler's own between them. */
export function joinMarkdown(
  parts: readonly Markdown[],
  separator: ", " | "; " | " " | "<br>" | "\n" | " or " | "",
): Markdown {
  return parts.join(separator) as Markdown;
}

/** Characters that have a meaning in markdown, HTML, or one of the renderers' additions (mathematics, autolinks, templates). */
const special = /[\\`*_[\]|~<>&"#$@]|:\/\/|www(?=\.)|\{(?=[{%#])|!$/giu;
const anySpecial = new RegExp(special.source, "iu");
const wordUnderscore = /[\p{L}\p{N}]_+(?=[\p{L}\p{N}])/gu;
/** Control characters, direction overrides and lone surrogates: shown as `\u202e`. */
const invisible = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
const anyInvisible = new RegExp(invisible.source, "u");

/** One line of text: runs of white space become one space, and nothing in it is markup. */
export function inline(text: string): Markdown {
  return guardStart(escapeText(collapse(text))) as Markdown;
}

function collapse(text: string): string {
  return text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ").trim();
}

function escapeText(text: string): string {
  const shown = showInvisible(text);
  return anySpecial.test(shown) ? escapeSpecial(shown) : shown;
}

function escapeSpecial(text: string): string {
  // An underscore inside a word is no markup: names stay readable in the source of the page.
  const kept = text.replace(wordUnderscore, (run) => run.replaceAll("_", "\u0000"));
  return kept.replace(special, escapeCharacter).replaceAll("\u0000", "_");
}

function escapeCharacter(found: string): string {
  switch (found) {
    case "\\":
      return "&#92;";
    case "`":
      return "&#96;";
    case "|":
      return "&#124;";
    case "{":
      return "&#123;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case "&":
      return "&amp;";
    case '"':
      return "&quot;";
    case "$":
      // GitHub's way to keep a dollar sign from beginning a formula.
      return "<span>$</span>";
    case "@":
      // An element between the parts is what keeps addresses from becoming links, in every renderer; it has no other effect.
      return "<wbr>@";
    case "://":
      return "<wbr>://";
    default:
      return /^www$/i.test(found) ? `${found}<wbr>` : `\\${found}`;
  }
}

/** At the start of a line some characters begin a list, a rule or a heading. */
function guardStart(text: string): string {
  if (/^[-+=:]/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2");
}

function showInvisible(text: string): string {
  if (!anyInvisible.test(text)) return text;
  return text.replace(invisible, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    if (character === "\r") return "\\r";
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/**
 * Text as code, on one line and exact: control characters and line breaks are shown as escapes. Empty text is nothing. Of all
 * safe text this alone is not meant for an attribute of an HTML element.
 */
export function code(text: string): Markdown {
  if (text === "") return nothing;
  const shown = showInvisible(text);
  // A code span has no escapes; where it would need one, an element takes its place. (`]:` in a link's text could make it a definition.)
  if (/[`|<&]|\]:|\{[{%#]|^ | $/.test(shown)) return `<code>${escapeSpecial(shown)}</code>` as Markdown;
  return `\`${shown}\`` as Markdown;
}

/** A part of code that is a link. */
export interface LinkedCode {
  readonly text: string;
  /** Relative to the page. */
  readonly path: string;
}

/** Code with links in it, as one piece. */
export function codeWithLinks(parts: readonly (string | LinkedCode)[]): Markdown {
  if (parts.every((part) => typeof part === "string")) return code(parts.join(""));
  const shown = parts.map((part) =>
    typeof part === "string"
      ? escapeSpecial(showInvisible(part))
      : link(escapeSpecial(showInvisible(part.text)) as Markdown, part.path),
  );
  return `<code>${shown.join("")}</code>` as Markdown;
}

/**
 * A block of code between fences, with an empty line before it, so that it is a block wherever it is printed.
 *
 * @param text the compiler's own, or JSON by way of `jsonBlock`
 */
export function codeBlock(text: string, language: "ts" | "json" | "text"): Markdown {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return `\n\n${fence}${language}\n${text}\n${fence}\n` as Markdown;
}

/** A block of JSON. Characters that could matter outside a block are written as JSON's own escapes, so the value stays the same. */
export function jsonBlock(text: string): Markdown {
  return codeBlock(
    text.replace(/[<`]|(?<=\{)[{%#]|(?!\n)[\p{Cc}\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    }),
    "json",
  );
}

/**
 * A documentation text as blocks: an empty line ends a paragraph, lines that begin with `- ` or `* ` are a list, text between
 * backticks is code. Nothing else is markup.
 */
export function documentation(text: string): readonly DocumentationBlock[] {
  const blocks: DocumentationBlock[] = [];
  for (const part of text.replace(/\r\n|[\r\u2028\u2029]/g, "\n").split(/\n[ \t]*\n/)) {
    const lines = part.split("\n");
    const first = lines.findIndex((line) => /^\s*[-*] \S/.test(line));
    const before = documentationLine(lines.slice(0, first === -1 ? lines.length : first).join(" "));
    if (before !== nothing) blocks.push({ text: before, items: undefined });
    if (first !== -1) blocks.push({ text: undefined, items: listItems(lines.slice(first)) });
  }
  return blocks;
}

function listItems(lines: readonly string[]): readonly Markdown[] {
  const items: string[] = [];
  for (const line of lines) {
    if (/^\s*[-*] \S/.test(line)) items.push(line.replace(/^\s*[-*] /, ""));
    else items.push(`${items.pop() ?? ""} ${line}`);
  }
  return items.map(documentationLine);
}

function documentationLine(text: string): Markdown {
  const parts = collapse(text).split(/(`[^`]+`)/);
  const shown = parts.map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escapeText(part))).join("");
  return guardStart(shown) as Markdown;
}

/** A documentation text in one line, for a table cell. */
export function documentationInLine(text: string): Markdown {
  return documentation(text)
    .map((block) => block.text ?? block.items.map((item) => `• ${item}`).join("<br>"))
    .join("<br>") as Markdown;
}

/** The target of a link: a path relative to the page, with an anchor or without. */
export function linkTarget(path: string): Markdown {
  return path.replace(/[^A-Za-z0-9._~/#-]/gu, (character) => encodeCharacter(character)) as Markdown;
}

function encodeCharacter(character: string): string {
  // A lone surrogate has no bytes.
  return /^\p{Cs}$/u.test(character)
    ? "%EF%BF%BD"
    : [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join("");
}

/** A link. */
export function link(text: Markdown, path: string): Markdown {
  return `[${text}](${linkTarget(path)})` as Markdown;
}

/**
 * Text for a label of a Mermaid diagram, between double quotes. All but letters, digits, spaces and a few marks is written as
 * Mermaid's character codes. Empty text is a space that Mermaid keeps: it refuses a label without text.
 */
export function mermaidLabel(text: string): Markdown {
  const label = collapse(showInvisible(text.replace(/\s+/g, " "))).replace(
    /(?!(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}]))[^\p{L}\p{N} .,()-]|^[-(]|(?<=^\d+)[.)](?= |$)|(?<=www)\./giu,
    (character) => `#${character.codePointAt(0) ?? 0};`,
  );
  return (label === "" ? "#160;" : label) as Markdown;
}

/** Text where a diagram has no quotes and no character codes: all but letters, digits and a few marks is left out. */
export function mermaidWords(text: string): Markdown {
  return collapse(text.replace(/[^\p{L}\p{N}.,-]/gu, " ").replace(/^[^\p{L}\p{N}]+/u, "")) as Markdown;
}

/** The anchor that GitHub gives a heading with this text. */
export function headingAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
