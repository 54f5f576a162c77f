import { describe, expect, it } from "vitest";
import { optionOf } from "../../../generator/parse/proto/facts.js";
import type { StringConstant } from "../../../generator/parse/proto/index.js";
import { readProto } from "./reading.js";

function stringOf(literal: string): StringConstant {
  const { proto, complaints } = readProto(`syntax = "proto3"; option a = ${literal};`);
  expect(complaints).toEqual([]);
  const value = optionOf(proto.options, "a");
  if (value?.kind !== "string") throw new Error(`${literal} is no string`);
  return value;
}

function complaintsOf(text: string): readonly string[] {
  return readProto(`syntax = "proto3"; ${text}`).complaints;
}

describe("strings", () => {
  it.each([
    [`"plain"`, "plain"],
    [`'single "quotes"'`, 'single "quotes"'],
    [`"a" 'b'\n  "c"`, "abc"],
    [String.raw`"\a\b\f\n\r\t\v\\\'\"\?"`, "\x07\b\f\n\r\t\v\\'\"?"],
    [String.raw`"\101\60\0"`, "A0\0"],
    [String.raw`"\x41\X4a\x9"`, "AJ\t"],
    [String.raw`"\u00e9\U0001F600"`, "é😀"],
    [String.raw`"\ud83d\ude00"`, "😀"],
    [String.raw`"\xc3\xa9"`, "é"],
    ['"é😀"', "é😀"],
    [String.raw`"\xc3" "\xa9"`, "é"],
    [String.raw`"\x4" "1"`, "\x041"],
  ])("%s", (literal, value) => {
    const found = stringOf(literal);
    expect(found.value).toBe(value);
    expect(found.bytes).toBeUndefined();
  });

  it("keep bytes that are no text", () => {
    expect(stringOf(String.raw`"\xff\000"`).bytes).toEqual(Uint8Array.of(255, 0));
    expect(stringOf(String.raw`"\ud800"`).bytes).toEqual(Uint8Array.of(0xed, 0xa0, 0x80));
  });

  it("say where an escape means nothing", () => {
    expect(complaintsOf(String.raw`option a = "ok\q" "\u12" '\8';`)).toEqual([
      String.raw`parse/proto-escape 1:34 \q`,
      String.raw`parse/proto-escape 1:39 \u12`,
      String.raw`parse/proto-escape 1:46 \8`,
    ]);
    expect(complaintsOf(String.raw`option a = "\U00110000";`)).toEqual([
      String.raw`parse/proto-escape 1:32 \U00110000`,
    ]);
  });

  it("end on their line", () => {
    const { proto, complaints } = readProto(`syntax = "proto3";\noption a = "x;\nmessage M {}\n`);
    expect(complaints).toEqual(['parse/proto-string-end 2:12 "x;']);
    expect(proto.messages.map(({ name }) => name.value)).toEqual(["M"]);
  });
});

describe("numbers", () => {
  it.each([
    ["0", 0n],
    ["42", 42n],
    ["-42", -42n],
    ["0x1F", 31n],
    ["0Xff", 255n],
    ["017", 15n],
    ["18446744073709551615", 18446744073709551615n],
    ["-9223372036854775808", -9223372036854775808n],
  ])("%s is an integer", (text, value) => {
    expect(optionOf(readProto(`option a = ${text};`).proto.options, "a")).toMatchObject({ kind: "integer", value });
  });

  it.each([
    ["1.5", 1.5],
    [".5", 0.5],
    ["1.", 1],
    ["1e3", 1000],
    ["-2.5E-3", -0.0025],
    ["1e400", Number.POSITIVE_INFINITY],
  ])("%s is a float", (text, value) => {
    expect(optionOf(readProto(`option a = ${text};`).proto.options, "a")).toMatchObject({ kind: "float", value });
  });

  it.each(["08", "1a", "0x", "0xg", "1.5.2", "1e", "0x1.5", "1_000"])("%s is none", (text) => {
    expect(complaintsOf(`option a = ${text};`)).toEqual([`parse/proto-number 1:31 ${text}`]);
  });

  it("have a complaint of their own only once", () => {
    expect(complaintsOf("message M { int32 a = 09; }")).toEqual(["parse/proto-number 1:42 09"]);
  });
});

describe("characters", () => {
  it("outside ASCII are reported once for a run of them", () => {
    expect(complaintsOf("message M {} éé\u0000\u0001 message N {}")).toEqual([
      "parse/proto-character 1:33 éé\u0000\u0001",
    ]);
  });

  it("may be a byte order mark at the beginning, and any line break", () => {
    const { proto, complaints } = readProto(
      '\ufeffsyntax = "proto3";\r\nmessage M {\r\n  string a = 1; // note\r\n}\r\n',
    );
    expect(complaints).toEqual([]);
    expect(proto.messages[0]?.fields[0]?.comments?.trailing).toBe(" note\r\n");
  });

  it("of a comment without an end are skipped", () => {
    expect(complaintsOf("message M {} /* a")).toEqual(["parse/proto-comment-end 1:33 /*"]);
    expect(complaintsOf("/* a /* b */ message M {}")).toEqual(["parse/proto-comment-nested 1:25 /*"]);
  });
});
