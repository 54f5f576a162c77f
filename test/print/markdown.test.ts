import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  code,
  codeWithLinks,
  documentation,
  documentationInLine,
  headingAnchor,
  inline,
  jsonBlock,
  link,
  linkTarget,
  type Markdown,
  mermaidLabel,
  mermaidWords,
} from "../../generator/print/markdown.js";
import { hostileText } from "../support/hostile-text.js";
import { foreignHtml, type MarkdownNode, nodesOf, parseMarkdown, skeleton, visibleText } from "../support/markdown.js";

/** More with FUZZ_RUNS=20000, say. */
const runs = Number(process.env.FUZZ_RUNS ?? 300);

/** Where a page may hold a text. */
const places: Readonly<Record<string, (text: string) => string>> = {
  paragraph: (text) => text,
  "after a word": (text) => `Word ${text} word.`,
  "next to words": (text) => `Word${text}word.`,
  heading: (text) => `# ${text}\n\nAfter.`,
  "table cell": (text) => `| a | b |\n|---|---|\n| ${text} | b |\n| c |${text}|`,
  "list item": (text) => `- ${text}\n- b`,
  quote: (text) => `> ${text}\n\nAfter.`,
  "text of a link": (text) => `[${text}](target.md)`,
  strong: (text) => `Before **a ${text} b** after.`,
  "HTML element": (text) => `<div>${text}</div>\n\nAfter.`,
  attribute: (text) => `<a title="${text}">x</a>\n\nAfter.`,
  "line after a line": (text) => `First\n${text}\nlast`,
};

/** What stands for characters that can't be seen. */
function shown(text: string): string {
  const names: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, (character) => {
    return names[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function collapsed(text: string): string {
  return text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ").trim();
}

/** Text as a reader sees it; a parser drops white space at the ends of lines. */
function seen(node: MarkdownNode): string {
  return visibleText(node).trim();
}

describe.each([
  ["inline", inline],
  ["code", code],
  ["documentationInLine", documentationInLine],
] as const)("%s", (_, print) => {
  it.each(Object.keys(places).filter((name) => name !== "attribute" || print === inline))(
    "does not change the structure of a page, as %s",
    (name) => {
      const place = places[name] as (text: string) => string;
      const benign = skeleton(parseMarkdown(place(print("word"))));
      fc.assert(
        fc.property(hostileText(), (text) => {
          const escaped = print(text);
          fc.pre(escaped.trim() !== "");
          expect(escaped).not.toMatch(/\n/);
          const page = parseMarkdown(place(escaped));
          if (!name.startsWith("HTML") && name !== "attribute") {
            expect(foreignHtml(page)).toEqual([]);
            expect(skeleton(page)).toBe(benign);
          } else {
            const html = [...nodesOf(page)]
              .filter(({ type }) => type === "html")
              .map(({ value }) => value)
              .join("");
            expect(html.replaceAll(/<\/?(?:wbr|code|span|br)>/g, "").match(/<[a-z/!?]/gi)).toEqual(
              (name === "attribute" ? "<a></a>" : "<div></div>").match(/<[a-z/!?]/gi),
            );
            expect([...nodesOf(page)].filter(({ type }) => type === "link")).toEqual([]);
          }
        }),
        { numRuns: runs },
      );
    },
  );
});

describe("inline", () => {
  it("shows exactly the text, with white space collapsed", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(seen(parseMarkdown(inline(text)))).toBe(shown(collapsed(text)).trim());
        expect(visibleText(parseMarkdown(`x${inline(text)}x`))).toBe(`x${shown(collapsed(text))}x`);
      }),
      { numRuns: runs * 4 },
    );
  });

  it("leaves plain words and names readable", () => {
    expect(inline("Locked funds, bounty_id (v1.0): it's 5%")).toBe("Locked funds, bounty_id (v1.0): it's 5%");
    expect(inline("1.0.0")).toBe("1.0.0");
    expect(inline("1. first")).toBe("1\\. first");
    expect(inline("see http://a.b or a@b.c")).toBe("see http<wbr>://a.b or a<wbr>@b.c");
  });
});

describe("code", () => {
  it("shows exactly the text, with what can't be seen as escapes", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(visibleText(parseMarkdown(`x${code(text)}x`))).toBe(`x${shown(text)}x`);
        expect(visibleText(parseMarkdown(`|a|\n|-|\n|x${code(text)}x|`))).toBe(`ax${shown(text)}x`);
      }),
      { numRuns: runs * 4 },
    );
  });

  it("uses a code span where it can", () => {
    expect(code("amount")).toBe("`amount`");
    expect(code("a|b")).toBe("<code>a&#124;b</code>");
    expect(code("a`b")).toBe("<code>a&#96;b</code>");
    expect(code("")).toBe("");
  });

  it("does not turn a link that begins a line into a definition", () => {
    expect(skeleton(parseMarkdown(link(code("]:"), "a.md")))).toBe("root(prose(link<a.md>()))");
  });

  it("holds links as one piece", () => {
    const text = codeWithLinks(["readonly ", { text: "A<b>", path: "a.md" }, "[]"]);
    expect(text).toBe("<code>readonly [A&lt;b&gt;](a.md)\\[\\]</code>");
    expect(skeleton(parseMarkdown(text))).toBe("root(prose(link<a.md>()))");
  });
});

describe("documentation", () => {
  it("knows paragraphs, lists and code, and nothing else", () => {
    const text = "First *line*\nof `a|b` two.\n\nItems:\n- one\n  more\n- two <b>\n\n# no heading";
    expect(documentation(text)).toEqual([
      { text: "First \\*line\\* of <code>a&#124;b</code> two.", items: undefined },
      { text: "Items:", items: undefined },
      { text: undefined, items: ["one more", "two &lt;b&gt;"] },
      { text: "\\# no heading", items: undefined },
    ]);
    expect(documentation("one\r\nline")).toHaveLength(1);
    expect(documentation(" \n\n ")).toEqual([]);
  });

  it("gives blocks that are paragraphs and lists on a page", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const page = documentation(text)
          .map((block) => block.text ?? block.items.map((item) => `- ${item}`).join("\n"))
          .join("\n\n");
        expect(skeleton(parseMarkdown(page))).toMatch(/^root\((prose\(\))?\)$/);
      }),
      { numRuns: runs * 2 },
    );
  });
});

describe("jsonBlock", () => {
  const around: readonly ((block: string) => string)[] = [
    (block) => `Text:\n\n${block}\n\nAfter.`,
    (block) => `Text ${block} after.`,
    (block) => `- ${block}`,
    (block) => `> ${block}`,
    (block) => `<div>${block}</div>`,
    (block) => `| a |\n|---|\n| ${block} |`,
  ];

  it("is one block of code wherever it is printed, with the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), hostileText(), fc.nat(around.length - 1), (value, text, index) => {
        const whole = { [text]: value, text };
        const place = around[index] as (block: string) => string;
        const page = parseMarkdown(place(jsonBlock(JSON.stringify(whole, null, 2))));
        const blocks = [...nodesOf(page)].filter(({ type }) => type === "code");
        expect(blocks.map(({ lang }) => lang)).toEqual(["json"]);
        expect(JSON.parse(blocks[0]?.value ?? "")).toEqual(JSON.parse(JSON.stringify(whole)));
        expect([...nodesOf(page)].filter(({ type }) => type === "link" || type === "image")).toEqual([]);
      }),
      { numRuns: runs * 2 },
    );
  });

  it("holds nothing that HTML or a template language would take", () => {
    const block = jsonBlock(JSON.stringify({ a: "</script><b>{{x}}{%x%}```" }));
    expect(block).not.toMatch(/<|\{[{%#]|````/);
  });
});

describe("links", () => {
  it("have targets that can't end the link", () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (text, path) => {
        fc.pre(collapsed(text) !== "");
        const page = parseMarkdown(`Before ${link(inline(text), `x/${path}`)} after.`);
        expect(skeleton(page)).toBe(`root(prose(link<${linkTarget(`x/${path}`)}>()))`);
      }),
      { numRuns: runs * 2 },
    );
  });
});

describe("mermaidLabel", () => {
  it("gives only plain characters and character codes, and the same text", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const label: Markdown = mermaidLabel(text);
        expect(label).toMatch(/^(?:[\p{L}\p{N} .,()_-]|#\d+;)*$/u);
        const decoded = label.replace(/#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
        expect(decoded).toBe(collapsed(shown(text.replace(/\s+/g, " "))) || "\u00a0");
        expect(skeleton(parseMarkdown(`Word ${label} word`))).toBe("root(prose())");
      }),
      { numRuns: runs * 2 },
    );
  });

  it("has a form without codes, for dates and versions", () => {
    expect(mermaidWords("1.0.0 released")).toBe("1.0.0 released");
    expect(mermaidWords('a:b\n#c;"d" %%e')).toBe("a b c d e");
  });
});

describe("headingAnchor", () => {
  it("is GitHub's", () => {
    expect(headingAnchor("Payload fields in 1.0.0 to 1.2.0")).toBe("payload-fields-in-100-to-120");
    expect(headingAnchor("Type Foo_Bar")).toBe("type-foo_bar");
  });
});
