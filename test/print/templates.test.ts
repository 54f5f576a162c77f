import { describe, expect, it } from "vitest";
import type { Escaped } from "../../generator/emitters/catalog/views.js";
import { inline, type Markdown } from "../../generator/print/markdown.js";
import { loadTemplates, TemplateError, templateNames } from "../../generator/print/templates.js";

const diagram = { nodes: [], arrows: [] };
const flow = {
  title: "Order",
  trail: [],
  notes: { doc: [], deprecated: undefined, assumed: undefined, extensions: [] },
  diagram,
  steps: [],
  events: [],
};

describe("templates", () => {
  it("are those of the package", () => {
    expect(templateNames()).toEqual(
      expect.arrayContaining(["deprecations", "event", "flow", "index", "package", "query", "sensitive", "type"]),
    );
  });

  it("render a view, tidily", async () => {
    const render = await loadTemplates(
      new Map([["flow", "\n\n# {{title}}  \n\n\n\n{{#each steps}}\n- {{this}}\n{{/each}}\nend\n\n"]]),
    );
    expect(render("flow", { title: "A", steps: ["x", "y"] })).toBe("# A\n\n- x\n- y\nend\n");
  });

  it("give text as it stands in the view: it is escaped there", async () => {
    const render = await loadTemplates(new Map([["flow", "{{title}} {{{title}}}"]]));
    expect(render("flow", { title: "a &lt; 'b'" })).toBe("a &lt; 'b' a &lt; 'b'\n");
  });

  it("do not take what stands in a text for a template", async () => {
    const render = await loadTemplates(new Map([["flow", "{{title}}"]]));
    expect(render("flow", { title: "{{constructor}} {{> head}}" })).toBe("{{constructor}} {{> head}}\n");
  });

  it("can be overridden one by one, partials too", async () => {
    const render = await loadTemplates(new Map([["head", "HEAD {{title}}"]]));
    expect(render("flow", flow)).toMatch(/^HEAD Order\n/);
    const plain = await loadTemplates();
    expect(plain("flow", flow)).toMatch(/^# Order\n/);
  });

  it("fail on a property that is not in the view", async () => {
    const render = await loadTemplates(new Map([["flow", "{{title}}\n{{titel}}"]]));
    expect(() => render("flow", { title: "A" })).toThrow(TemplateError);
    expect(() => render("flow", { title: "A" })).toThrow('template "flow": "titel" not defined');
    try {
      render("flow", { title: "A" });
    } catch (error) {
      expect(error).toMatchObject({ template: "flow", line: 2 });
    }
  });

  it("fail on a property of the prototype", async () => {
    const render = await loadTemplates(new Map([["flow", "{{title.constructor.constructor}}"]]));
    expect(() => render("flow", { title: "A" })).toThrow(TemplateError);
  });

  it("fail at once on an override that is no template, calls an unknown helper, or has no counterpart", async () => {
    await expect(loadTemplates(new Map([["flow", "a\n{{#each x}}"]]))).rejects.toMatchObject({ template: "flow" });
    await expect(loadTemplates(new Map([["flow", "{{shout title}}"]]))).rejects.toThrow('template "flow"');
    await expect(loadTemplates(new Map([["flaw", "x"]]))).rejects.toThrow(
      'template "flaw": there is no such template; there are changelog, deprecations,',
    );
  });

  it("are known by name", async () => {
    const render = await loadTemplates();
    expect(() => render("nothing", {})).toThrow('template "nothing": there is no such template');
  });
});

describe("views", () => {
  it("take only text that is escaped", () => {
    const take = <T>(view: T & Escaped<T>): T => view;
    const good: {
      readonly title: Markdown;
      readonly rows: readonly { readonly count: number; readonly text: Markdown | undefined }[];
    } = {
      title: inline("a"),
      rows: [{ count: 1, text: inline("b") }],
    };
    const bad: { readonly title: Markdown; readonly rows: readonly { readonly text: string }[] } = {
      title: inline("a"),
      rows: [{ text: "<b>" }],
    };
    expect(take(good)).toBe(good);
    // @ts-expect-error a raw text, however deep, is no escaped view
    expect(take(bad)).toBe(bad);
  });
});
