import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Inclusion } from "../../generator/inclusion/index.js";
import { documentsOf } from "../inclusion/arbitraries.js";
import { apicurioCases, type Case, directionsOf, nakadiCases, type Origin, origins } from "../inclusion/cases.js";
import { ajvValidator } from "../inclusion/oracle.js";

const pattern =
  "`[a-z]*` and `[A-Z]*` are found in every string: a pattern is searched for, and the empty string is there.";
const annotation = (keyword: string) => `\`${keyword}\` is an annotation: it refuses nothing.`;

/** Why both schemas take the same documents where the claim is that they don't, by number of the case. */
const apicurioReasons: ReadonlyMap<number, string> = new Map([
  [11, pattern],
  [12, pattern],
  [14, annotation("format")],
  [15, annotation("format")],
  [97, "`const` is a list and `type` is string, in both: neither takes any document."],
  [101, annotation("contentEncoding")],
  [102, annotation("contentEncoding")],
  [104, annotation("contentMediaType")],
  [105, annotation("contentMediaType")],
  [109, "`maxLength` takes all that is no string, `type` all strings: both take every document."],
  [125, `${pattern} So neither branch asks for anything, whatever the condition.`],
  [126, pattern],
  [127, pattern],
]);
const nakadiReasons: ReadonlyMap<number, string> = new Map([
  [1, "An id names a schema: it refuses nothing."],
  [21, "`anyOf` and `allOf` of one schema are that schema."],
  [
    23,
    "Only objects can have the property, and no object is a string or a number: both refuse all objects that have it.",
  ],
  [41, "`additionalItems` stands beside no list of `items`: it refuses nothing."],
  [42, "`additionalItems` stands beside no list of `items`: it refuses nothing."],
]);

const introduction = `# Compatibility cases of others

What \`generator/inclusion\` finds for the cases of two public test suites, where it differs from what they claim. Backward: every document that is valid
under the old schema is valid under the new one; forward: the reverse. Each document below is confirmed by ajv in the tests. This page is
printed by the tests: after a change, run \`npx vitest run test/docs/compatibility-cases -u\`.
`;

function page(): string {
  return [
    introduction,
    section("Apicurio Registry", origins.apicurio, apicurioCases, apicurioReasons, [
      "A claim is one of `backward`, `both` and `none`: the directions in which documents stay valid.",
    ]),
    section("Nakadi", origins.nakadi, nakadiCases, nakadiReasons, [
      "A claim is the version step that the change needs in Nakadi's compatible mode. `MAJOR` is read as: in some direction a document becomes invalid.",
      "`MINOR`: in none, as long as writers write only what they declare. `PATCH` and `NO_CHANGES`: in none.",
    ]),
  ].join("\n");
}

function section(
  title: string,
  { source, commit, license, path }: Origin,
  cases: readonly Case[],
  reasons: ReadonlyMap<number, string>,
  explanation: readonly string[],
): string {
  const differing = cases.filter(({ agrees }) => !agrees);
  const unknown = cases.filter((item) => directionsOf(item) === "unknown").length;
  return [
    `## ${title}`,
    "",
    `From \`${path}\` of ${source} at ${commit.slice(0, 12)} (${license}).`,
    ...explanation,
    `${cases.length} cases: ${cases.length - differing.length} as claimed, ${differing.length} otherwise, ${unknown} unknown.`,
    "",
    "| # | case | claim | found | why |",
    "|---|---|---|---|---|",
    ...differing.map((item) => {
      const cells = [item.number, item.name, item.claim, directionsOf(item), why(item, reasons)];
      return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
    }),
    "",
  ].join("\n");
}

function why(item: Case, reasons: ReadonlyMap<number, string>): string {
  const broken = [...brokenBy("old", item.backward), ...brokenBy("new", item.forward)];
  return broken.length > 0 ? broken.join(" ") : (reasons.get(item.number) ?? "unexplained");
}

function brokenBy(valid: "old" | "new", answer: Inclusion): readonly string[] {
  const refused = valid === "old" ? "new" : "old";
  return answer.kind === "no"
    ? [`\`${JSON.stringify(answer.witness)}\` is valid under the ${valid} schema, not under the ${refused} one.`]
    : [];
}

describe("docs/compatibility-cases.md", () => {
  it("is what is found for the cases, each difference explained", async () => {
    const text = page();
    expect(text).not.toContain("unexplained");
    await expect(text).toMatchFileSnapshot("../../docs/compatibility-cases.md");
  });

  it("explains only what needs it", () => {
    for (const [cases, reasons] of [
      [apicurioCases, apicurioReasons],
      [nakadiCases, nakadiReasons],
    ] as const) {
      const same = cases.filter((item) => !item.agrees && directionsOf(item) === "both").map(({ number }) => number);
      expect([...reasons.keys()]).toEqual(same);
    }
  });
});

describe("the cases", () => {
  it.each([...apicurioCases, ...nakadiCases])("$number $name: ajv confirms the answers", (item) => {
    const [isOld, isNew] = [ajvValidator(item.old), ajvValidator(item.new)];
    const documents = fc.sample(documentsOf(item.old, item.new), { numRuns: 400, seed: item.number });
    for (const [answer, isValid, isStill] of [
      [item.backward, isOld, isNew],
      [item.forward, isNew, isOld],
    ] as const) {
      expect(answer.kind).not.toBe("unknown");
      if (answer.kind === "no") expect([isValid(answer.witness), isStill(answer.witness)]).toEqual([true, false]);
      else expect(documents.filter((document) => isValid(document) && !isStill(document))).toEqual([]);
    }
  });
});
