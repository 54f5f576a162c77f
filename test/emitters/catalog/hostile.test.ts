import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../../support/hostile-text.js";
import { foreignHtml, nodesOf, parseMarkdown, skeleton } from "../../support/markdown.js";
import { renderCatalog } from "./support.js";

/** More with FUZZ_RUNS=2000, say. */
const runs = Number(process.env.FUZZ_RUNS ?? 60);

/** A schema with a text at every place where an author can write any text. JSON is YAML, but for lone surrogates. */
function schemaWith(text: (place: number) => string): Readonly<Record<string, string>> {
  let count = 0;
  const next = (): string => {
    count += 1;
    return text(count);
  };
  const documented = (): object => ({
    doc: next(),
    deprecated: next(),
    "x-assumed": next(),
    "x-note": { [next()]: next() },
    "x-other": next(),
  });
  const schema = {
    package: "shop",
    doc: next(),
    title: next(),
    owner: next(),
    "x-assumed": [next(), { a: next() }],
    "x-note": next(),
    versions: {
      "1.0.0": { released: "2024-01-01", deprecated: "2025-01-01", mark: [null, next()], summary: next() },
      "2.0.0": { released: "2025-01-01", mark: [next()], summary: next() },
    },
    context: { who: { type: "string", doc: next() } },
    envelope: {
      Envelope: {
        layout: { type: "/type", payload: "/payload", version: "/version" },
        doc: next(),
        fields: { trace: { type: "string", ...documented() } },
      },
    },
    types: {
      Colour: {
        ...documented(),
        values: {
          red: { json: [next(), next()], ...documented() },
          blue: { json: next(), since: "2.0.0", default: "red" },
        },
      },
      Code: { values: { A: { ...documented(), values: { ONE: { json: next(), ...documented() } } } } },
      Shape: {
        layout: { type: "/kind", payload: "/value" },
        variants: {
          Round: { type: next(), ...documented(), fields: { r: { type: "int32", ...documented() } } },
          Flat: {},
        },
      },
    },
    events: {
      Made: {
        ...documented(),
        type: next(),
        producers: [next(), next()],
        consumers: [next()],
        replacement: next(),
        fields: {
          a: {
            type: "string",
            unit: next(),
            default: next(),
            sensitive: "personal",
            query: true,
            since: "2.0.0",
            ...documented(),
          },
          b: { type: "Colour", doc: next() },
          c: { type: "json", default: { [next()]: [next()] }, since: "2.0.0" },
          d: { type: "Shape", at: { "1.0.0": "x|y", "2.0.0": "d" } },
          "e?": { type: "Code", until: "2.0.0" },
          f: { type: "string", pattern: "^(`a`|<b>|\\|)*$", max: 5 },
        },
        examples: [
          {
            title: next(),
            version: "1.0.0",
            context: { who: next() },
            stored: JSON.stringify({ [next()]: next(), b: [next()] }),
            reads: { envelope: { trace: next() }, payload: { b: next() } },
          },
        ],
      },
      Gone: { until: "2.0.0", deprecated: next(), fields: { x: "string" } },
    },
    flows: { Flow: { ...documented(), steps: ["Made -> Gone"] } },
  };
  return { "shop.yaml": JSON.stringify(schema) };
}

/** What the loader or the linker refuses, or what has no visible text, is not for the catalog. */
function usable(text: string): boolean {
  return !/\p{Cs}/u.test(text) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !text.startsWith("$");
}

describe("hostile text", () => {
  it("leaves the structure of every page as it is with plain words", async () => {
    const plain = await renderCatalog(schemaWith((place) => `word${place}`));
    const expected = new Map([...plain].map(([path, text]) => [path, skeleton(parseMarkdown(text))]));
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText().filter(usable), { minLength: 1, maxLength: 12 }), async (texts) => {
        // Values that must differ from each other get their place as a suffix.
        const pages = await renderCatalog(schemaWith((place) => `${texts[place % texts.length]}${place}`));
        expect([...pages.keys()]).toEqual([...expected.keys()]);
        for (const [path, text] of pages) {
          const page = parseMarkdown(text);
          expect(foreignHtml(page)).toEqual([]);
          expect(skeleton(page)).toBe(expected.get(path));
        }
      }),
      { numRuns: runs },
    );
  });

  it("cannot be printed raw by a user's template either", async () => {
    const template = [
      "# {{title}}",
      "",
      "{{#each notes.doc}}",
      "{{#if text}}",
      '<div title="{{text}}">{{text}}</div>',
      "",
      "| {{text}} | b |",
      "|---|---|",
      "| {{text}} |{{text}}|",
      "",
      "- **{{text}}**",
      "",
      "{{/if}}",
      "{{/each}}",
      "{{#each examples}}",
      "{{title}}{{stored}}{{title}}",
      "",
      "<div>{{stored}}</div>",
      "",
      "{{/each}}",
    ].join("\n");
    const templates = new Map([["event", template]]);
    const structure = (pages: ReadonlyMap<string, string>): string => {
      const page = parseMarkdown(pages.get("catalog/shop/made.md") ?? "");
      const kinds = [...nodesOf(page)].flatMap(({ type, value = "" }) =>
        type !== "html"
          ? [type]
          : (value
              .replaceAll(/<\/?(?:wbr|code|span|br)>/g, "")
              .match(/<[a-z/!?][a-z]*/gi)
              ?.map((tag) => `html ${tag}`) ?? []),
      );
      return [...new Set(kinds)]
        .filter((kind) => kind !== "inlineCode")
        .sort()
        .join();
    };
    const expected = structure(
      await renderCatalog(
        schemaWith((place) => `word${place}`),
        { templates },
      ),
    );
    expect(expected).toContain("html <div");
    await fc.assert(
      fc.asyncProperty(hostileText().filter(usable), async (text) => {
        // One line, so that the documentation is one paragraph; its blocks are tested beside their escaping.
        const oneLine = `a${text.replace(/\s+/g, " ")}`;
        expect(
          structure(
            await renderCatalog(
              schemaWith((place) => `${oneLine}${place}`),
              { templates },
            ),
          ),
        ).toBe(expected);
      }),
      { numRuns: runs },
    );
  });
});
