import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { exceptions, rules } from "../../generator/compare/index.js";
import { compatibilityPage } from "../../generator/compare/page.js";

it("docs/compatibility.md is what the rules print", () => {
  const page = readFileSync(new URL("../../docs/compatibility.md", import.meta.url), "utf8");
  expect(page).toBe(compatibilityPage());
});

it("each rule has a mirror, or says why it has none", () => {
  const known = new Set(Object.keys(rules));
  const wrong = Object.entries(rules).filter(([, { mirror }]) => "rule" in mirror && !known.has(mirror.rule));
  expect(wrong).toEqual([]);
});

it("the written exceptions are what the rules say", () => {
  const wrong = exceptions.flatMap(({ rules: of, bump }) => of.filter((id) => rules[id].typescript !== bump));
  expect(wrong).toEqual([]);
});
