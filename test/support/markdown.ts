import GithubSlugger from "github-slugger";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** A node of a parsed page; the parts of mdast that the tests look at. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly lang?: string | null;
  readonly children?: readonly MarkdownNode[];
}

/** Parses GitHub's markdown with a parser that is not ours. */
export function parseMarkdown(text: string): MarkdownNode {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as MarkdownNode;
}

export function* nodesOf(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** What a reader sees: text and code, without HTML tags. */
export function visibleText(node: MarkdownNode): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value ?? "";
  return (node.children ?? []).map(visibleText).join("");
}

/** The elements that pages may hold; none has an attribute. */
const knownTags: ReadonlySet<string> = new Set(["<wbr>", "<br>", "<code>", "</code>", "<span>", "</span>"]);

/** HTML that no page may hold. */
export function foreignHtml(node: MarkdownNode): readonly string[] {
  return [...nodesOf(node)].flatMap(({ type, value = "" }) =>
    type === "html" && !knownTags.has(value) ? [value] : [],
  );
}

/**
 * The structure of a page as text: kinds of nodes, levels, links' targets, languages of code. Text is left out, and so is what may
 * differ with it: code in a line, the known tags, how many paragraphs and list items a documentation text has.
 */
export function skeleton(node: MarkdownNode): string {
  const inside = (node.children ?? []).map(skeleton).filter((text) => text !== "");
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "break":
      return "";
    case "html":
      return knownTags.has(node.value ?? "") ? "" : `html(${node.value})`;
    case "heading":
      return `heading${node.depth}(${inside.join(" ")})`;
    case "link":
    case "image":
      return `${node.type}<${node.url}>(${inside.join(" ")})`;
    case "code":
      return node.lang === "mermaid" ? `mermaid(${mermaidSkeleton(node.value ?? "")})` : `code<${node.lang}>`;
    case "root":
    case "blockquote":
      return `${node.type}(${inside.filter((text, index) => text !== "prose()" || inside[index - 1] !== text).join(" ")})`;
    case "paragraph":
      return `prose(${inside.join(" ")})`;
    case "list":
      return inside.every((text) => text === "listItem(prose())") ? "prose()" : `list(${inside.join(" ")})`;
    default:
      return `${node.type}(${inside.join(" ")})`;
  }
}

/** Lines of a diagram with the words taken out of labels; throws where a line is none of those that pages have. */
export function mermaidSkeleton(text: string): string {
  const lines = text.split("\n");
  const [first, ...rest] = lines;
  if (first === "timeline") {
    for (const line of rest)
      if (!/^ {2}\d{4}-\d{2}-\d{2}( : \d+\.\d+\.\d+ (released|current|deprecated|retired))+$/.test(line))
        throw new Error(`no entry of a timeline: ${line}`);
    return lines.join("/");
  }
  if (first !== "flowchart TD") throw new Error(`no diagram: ${first}`);
  return rest
    .map((line) => {
      if (/^ {2}n\d+ --> n\d+$/.test(line)) return line.trim();
      const id = /^ {2}(n\d+)\["(?:[\p{L}\p{N} .,()_-]|#\d+;)*"\]$/u.exec(line)?.[1];
      if (id === undefined) throw new Error(`no line of a flowchart: ${line}`);
      return id;
    })
    .join("/");
}

/** The anchors of a page's headings, by GitHub's own rule. */
export function anchorsOf(page: MarkdownNode): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  return new Set(
    [...nodesOf(page)].filter(({ type }) => type === "heading").map((heading) => slugger.slug(visibleText(heading))),
  );
}

export function linksOf(page: MarkdownNode): readonly string[] {
  return [...nodesOf(page)].flatMap(({ type, url }) => (type === "link" || type === "image" ? [url ?? ""] : []));
}
