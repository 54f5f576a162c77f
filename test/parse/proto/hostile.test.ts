import { describe, expect, it } from "vitest";
import { readSyntax } from "./reading.js";

const head = 'syntax = "proto3";\n';
const many = 100_000;

/** The ids of what is reported; that there is an answer at all is the point. */
function idsOf(text: string): readonly string[] {
  const ids = readSyntax(text).complaints.map((complaint) => complaint.split(" ")[0] ?? "");
  return [...new Set(ids)];
}

function repeat(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("");
}

describe("hostile files", () => {
  it.each<readonly [name: string, text: string, ids: readonly string[]]>([
    ["messages in messages", `${head}${"message A {".repeat(many)}${"}".repeat(many)}`, ["parse/too-deep"]],
    [
      "groups in groups",
      `syntax = "proto2";${"message A { optional group A = 1 {".repeat(many)}`,
      ["parse/too-deep", "parse/proto-expected"],
    ],
    ["values in values", `${head}option a = ${"{ a ".repeat(many)}${"}".repeat(many)};`, ["parse/too-deep"]],
    ["lists in lists", `${head}option a = { a: ${"[".repeat(many)}${"]".repeat(many)} };`, ["parse/too-deep"]],
    ["angle brackets", `${head}option a = { ${"a <".repeat(many)}${">".repeat(many)} };`, ["parse/too-deep"]],
    ["open braces", "{".repeat(many), ["parse/proto-expected"]],
    ["closing braces", "}".repeat(many), ["parse/proto-expected", "parse/proto-too-many"]],
    ["NUL bytes", `${head}message A {}${"\0".repeat(many)}`, ["parse/proto-character"]],
    ["a NUL byte in a string", `${head}option java_package = "a\0b";`, []],
    ["digits of a field", `${head}message A { int32 a = ${"9".repeat(many)}; }`, ["parse/proto-field-number"]],
    ["digits of an option", `${head}option a = ${"9".repeat(many)};`, ["parse/proto-integer"]],
    ["octal digits", `${head}message A { int32 a = 0${"7".repeat(many)}; }`, ["parse/proto-field-number"]],
    ["a string without an end", `${head}option a = "${"a".repeat(many)}`, ["parse/proto-string-end"]],
    ["a comment without an end", `${head}/*${" *".repeat(many)}`, ["parse/proto-comment-end"]],
    ["comments in comments", "/* ".repeat(many), ["parse/proto-comment-end"]],
    ["comments in a gap", `${head}message A {${"/**/\n\n".repeat(many)}}`, []],
    ["bad escapes", `${head}option a = "${"\\q".repeat(many)}";`, ["parse/proto-escape", "parse/proto-too-many"]],
    ["strings in a row", `${head}option a = ${'"x" '.repeat(many)};`, []],
    ["a long name", `${head}message A { ${"a.".repeat(many)}b c = 1; }`, ["link/unknown-type"]],
    ["a deep package", `${head}package ${"a.".repeat(10_000)}b; message A { B b = 1; }`, ["link/unknown-type"]],
    [
      "one name many times",
      `${head}message A { ${repeat(many, (index) => `int32 a = ${index + 1_000_000};`)} }`,
      ["parse/proto-name-twice"],
    ],
    [
      "many reserved numbers",
      `${head}message A { ${repeat(many, (index) => `reserved ${index * 2 + 1_000_001}; int32 a${index} = ${index * 2 + 1_000_000};`)} }`,
      [],
    ],
    [
      "many oneofs",
      `${head}message A { ${repeat(many, (index) => `oneof a${index} { int32 b${index} = ${index + 1_000_000}; }`)} }`,
      [],
    ],
    [
      "many unknown types",
      `${head}message A { ${repeat(10_000, (index) => `B${index}.C a${index} = ${index + 1};`)} }`,
      ["link/unknown-type"],
    ],
    [
      "deep JSON in an option",
      `${head}message A { int32 a = 1 [(evolvent.field).default = '${"[".repeat(many)}']; }`,
      ["parse/proto-option-json"],
    ],
    [
      "long numbers in JSON",
      `${head}message A { int32 a = 1 [(evolvent.field).default = '${"9".repeat(many)}']; }`,
      ["parse/proto-option-json"],
    ],
  ])("%s", (_, text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  it("names of objects' own properties are names like others", () => {
    const { syntax, complaints } = readSyntax(`${head}
message constructor { string __proto__ = 1 [(toString).valueOf = 1, hasOwnProperty = true]; map<string, toString> prototype = 2; }
message toString { option (evolvent.event) = { x: { key: "x-__proto__", value: '{"__proto__": 1}' } }; }
enum __proto__ { hasOwnProperty = 0; }
`);
    expect(complaints).toEqual([]);
    expect(syntax.types.map(({ name }) => name.value)).toEqual(["__proto__", "constructor"]);
    expect(syntax.events[0]?.documentation.extensions).toHaveProperty("x-__proto__");
  });

  it("a file of tens of megabytes is read as a whole", () => {
    const block = repeat(
      200,
      (index) =>
        `  // Field ${index}, with some words about it that make the file longer than it need be.\n  string field_${index} = ${index + 1};\n`,
    );
    const text = `${head}${repeat(2500, (index) => `message M${index} {\n${block}}\n`)}`;
    expect(text.length).toBeGreaterThan(50_000_000);
    const { syntax, complaints } = readSyntax(text);
    expect(complaints).toEqual([]);
    expect(syntax.types.length).toBe(2500);
  });
});
