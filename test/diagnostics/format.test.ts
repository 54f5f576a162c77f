import { describe, expect, it } from "vitest";
import {
  createColours,
  createDiagnostic,
  type Diagnostic,
  type FormatOptions,
  formatDiagnostics,
  summarize,
  textWidth,
  toJsonDiagnostic,
  toJsonText,
  visibleText,
} from "../../generator/diagnostics/index.js";
import { createSourceFile, type Span } from "../../generator/source/index.js";

const text = "package: shop.orders\nevents:\n  OrderPlaced:\n    fields:\n      id: { type: strnig }\n";

function spanOf(source: string, part: string, path = "schemas/shop.yaml"): Span {
  const start = source.indexOf(part);
  return { file: createSourceFile(path, source), start, end: start + part.length };
}

function unknownType(name: string, span: Span | undefined): Diagnostic {
  return createDiagnostic("link/unknown-type", span, { name });
}

function print(diagnostic: Diagnostic, options: Partial<FormatOptions> = {}): string {
  return formatDiagnostics([diagnostic], {
    format: "pretty",
    colours: createColours(false),
    shownPath: (path) => path,
    ...options,
  });
}

/** The line of the code frame and the part of it above the marks. */
function marked(source: string, part: string): { readonly line: string; readonly part: string } {
  const lines = print(unknownType("x", spanOf(source, part))).split("\n");
  const line = lines[2]?.slice(lines[2].indexOf("|") + 2) ?? "";
  const marks = lines[3]?.slice(lines[3].indexOf("|") + 2) ?? "";
  const from = marks.indexOf("^");
  return { line, part: cells(line, from, marks.length) };
}

/** The characters of a line that stand between two terminal cells. */
function cells(line: string, from: number, to: number): string {
  let cell = 0;
  let result = "";
  for (const { segment } of new Intl.Segmenter("en").segment(line)) {
    if (cell >= from && cell < to) result += segment;
    cell += textWidth(segment);
  }
  return result;
}

describe("pretty", () => {
  it("shows the line, the place and the help", () => {
    expect(print(unknownType("strnig", spanOf(text, "strnig")))).toBe(
      [
        'error[link/unknown-type]: unknown type "strnig"',
        " --> schemas/shop.yaml:5:19",
        "5 |       id: { type: strnig }",
        "  |                   ^^^^^^",
        "  = help: declare it below types:, or import the file that does",
        "",
        "",
      ].join("\n"),
    );
  });

  it("shows a witness and related places, numbers of lines aligned", () => {
    const long = `${"#\n".repeat(98)}  first: 1\n  second: 2\n`;
    const diagnostic = createDiagnostic(
      "link/duplicate",
      spanOf(long, "second"),
      { name: "a", what: "field" },
      { witness: '{"a":1}', related: [{ span: spanOf(long, "first"), message: "it is declared here" }] },
    );
    expect(print(diagnostic)).toBe(
      [
        'error[link/duplicate]: field "a" is declared twice',
        "   --> schemas/shop.yaml:100:3",
        "100 |   second: 2",
        "    |   ^^^^^^",
        "    = note: it is declared here",
        "   --> schemas/shop.yaml:99:3",
        " 99 |   first: 1",
        "    |   -----",
        '    = witness: {"a":1}',
        "    = help: rename one, or remove it",
        "",
        "",
      ].join("\n"),
    );
  });

  it("does without a place, and without a line where there is none", () => {
    expect(print(unknownType("x", undefined)).split("\n")).toHaveLength(4);
    const empty = { file: createSourceFile("gone.yaml", ""), start: 0, end: 0 };
    expect(print(unknownType("x", empty)).split("\n")[1]).toBe(" --> gone.yaml");
  });

  it.each([
    ["tabs", "\ta:\t\tstrnig # x", "strnig"],
    ["wide characters", "名前: { 種類: 文字列 } # x", "文字列"],
    ["emoji and combining marks", "e\u0301👩‍👩‍👧: strnig", "strnig"],
    ["CRLF", "a: strnig\r\nb: 1\r\n", "strnig"],
    ["control characters", "\u001b[31m: strnig", "strnig"],
  ])("aligns the marks with %s", (_, source, part) => {
    expect(marked(source, part).part).toBe(part);
  });

  it("spreads tabs to every fourth cell", () => {
    expect(
      print(unknownType("x", spanOf("\tab\tstrnig\t#", "strnig")))
        .split("\n")
        .slice(2, 4),
    ).toEqual(["1 |     ab  strnig  #", "  |         ^^^^^^"]);
  });

  it("cuts long lines around the part that is meant", () => {
    const { line, part } = marked(`${"a".repeat(5000)}strnig${"b".repeat(5000)}`, "strnig");
    expect(part).toBe("strnig");
    expect(line.length).toBeLessThan(170);
    expect(line).toMatch(/^…a+strnigb+…$/);
    const whole = marked(`x${"y".repeat(9000)}`, `x${"y".repeat(9000)}`);
    expect(whole.line.length).toBeLessThan(170);
  });

  it("marks the end of a line and the first line of a longer span", () => {
    expect(print(unknownType("x", { file: createSourceFile("a.yaml", "ab"), start: 2, end: 2 }))).toContain(
      "\n  |   ^\n",
    );
    expect(marked("a: |\n  b\n  c", "a: |\n  b").part).toBe("a: |");
  });

  it("paints only with colours on", () => {
    const diagnostic = unknownType("x", spanOf(text, "strnig"));
    const painted = print(diagnostic, { colours: createColours(true) });
    expect(painted).toContain("\u001b[31m");
    expect(print(diagnostic)).not.toContain("\u001b");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
    expect(painted.replace(/\u001b\[\d+m/g, "")).toBe(print(diagnostic));
  });
});

const hostile = 'a\u001b[2J\u0007\n::set-output name=x::y\r\u202e\u2028%0A,b:c\u0000\ud800 "`${';

describe("hostile text", () => {
  const diagnostic = createDiagnostic(
    "link/unknown-type",
    spanOf(`x: ${hostile}`, "x", `schemas/${hostile}.yaml`),
    { name: hostile },
    { witness: hostile, help: hostile, related: [{ span: spanOf(hostile, "a"), message: hostile }] },
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
  const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/;

  it("does nothing to a terminal", () => {
    for (const format of ["pretty", "plain"] as const) {
      const printed = print(diagnostic, { format });
      expect(printed).not.toMatch(acting);
      expect(printed.split("\n").filter((line) => /^\s*::/.test(line))).toEqual([]);
    }
    expect(
      toJsonText(
        toJsonDiagnostic(diagnostic, (path) => path),
        2,
      ),
    ).not.toMatch(acting);
  });

  it("stays one line in plain", () => {
    expect(print(diagnostic, { format: "plain" }).split("\n")).toHaveLength(2);
  });

  it("stays one command on GitHub", () => {
    const printed = print(diagnostic, { format: "github" });
    expect(printed.trimEnd()).not.toMatch(/[\r\n]/);
    expect(printed.match(/^::error file=([^,:]*),line=1,col=1,endColumn=2,title=link\/unknown-type::/)?.[1]).toContain(
      "%3A%3Aset-output name=x%3A%3Ay%0D",
    );
    expect(printed).toContain("%250A,b:c");
  });

  it("comes back whole from JSON", () => {
    const parsed: unknown = JSON.parse(
      toJsonText(
        toJsonDiagnostic(diagnostic, (path) => path),
        2,
      ),
    );
    expect(parsed).toMatchObject({ witness: hostile, help: hostile, path: `schemas/${hostile}.yaml` });
  });

  it("is shown in pictures", () => {
    expect(visibleText("a\tb\n\u001b\u007f\u202e")).toBe("a␉b␊␛␡<U+202E>");
  });
});

describe("textWidth", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["文字", 4],
    ["ｈ", 2],
    ["한국", 4],
    ["e\u0301", 1],
    ["👩‍👩‍👧", 2],
    ["\u2764\ufe0f", 2],
    ["1", 1],
    ["ß…é", 3],
  ])("of %j is %i", (shown, width) => {
    expect(textWidth(shown)).toBe(width);
  });
});

describe("plain", () => {
  it("is one line with path, line and column", () => {
    expect(
      print(unknownType("strnig", spanOf(text, "strnig")), { format: "plain", shownPath: (path) => `../${path}` }),
    ).toBe(
      '../schemas/shop.yaml:5:19: error[link/unknown-type]: unknown type "strnig" (declare it below types:, or import the file that does)\n',
    );
  });
});

describe("json", () => {
  it("has places with lines and columns", () => {
    const span = spanOf(text, "strnig");
    const diagnostic = createDiagnostic(
      "link/unknown-type",
      span,
      { name: "strnig" },
      { related: [{ span, message: "m" }] },
    );
    const place = { path: "schemas/shop.yaml", start: { line: 5, column: 19 }, end: { line: 5, column: 25 } };
    expect(toJsonDiagnostic(diagnostic, (path) => path)).toEqual({
      id: "link/unknown-type",
      severity: "error",
      message: 'unknown type "strnig"',
      help: "declare it below types:, or import the file that does",
      ...place,
      related: [{ ...place, message: "m" }],
    });
  });
});

describe("github", () => {
  it("gives columns on one line, and lines for more", () => {
    expect(print(unknownType("strnig", spanOf(text, "strnig")), { format: "github" })).toMatch(
      /^::error file=schemas\/shop.yaml,line=5,col=19,endColumn=25,title=link\/unknown-type::unknown type "strnig"%0Ahelp: /,
    );
    expect(print(unknownType("x", spanOf(text, "events:\n  Order")), { format: "github" })).toMatch(
      /^::error file=schemas\/shop.yaml,line=2,endLine=3,title=/,
    );
    expect(print(unknownType("x", undefined), { format: "github" })).toMatch(/^::error title=link\/unknown-type::/);
  });
});

describe("summarize", () => {
  it("counts", () => {
    const one = unknownType("x", undefined);
    expect(summarize([])).toBeUndefined();
    expect(summarize([one])).toBe("1 error");
    expect(summarize([one, one, { ...one, severity: "warning" }])).toBe("2 errors, 1 warning");
  });
});
