import fc from "fast-check";
import protobufjs from "protobufjs/minimal.js";
import { afterAll, describe, expect, test, vi } from "vitest";
import { type Runtime, withoutBuffer } from "../support/without-buffer.js";

afterAll(() => vi.resetModules());

/** A list of texts, or a message with more of them. */
type Item = string | readonly Item[];

const text = fc.oneof(
  fc.string({ unit: "binary-ascii", maxLength: 140 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "",
    "é",
    "€uro and some more",
    "a".repeat(127),
    "b".repeat(128),
    `${"c".repeat(126)}ß`,
    "\ufffd",
    "\ufeffbom",
  ),
  fc.integer({ min: 0, max: 5000 }).map((length) => "x".repeat(length)),
);
const { item } = fc.letrec<{ item: Item; list: Item[] }>((tie) => ({
  item: fc.oneof({ weight: 5, arbitrary: text }, tie("list")),
  list: fc.array(tie("item"), { maxLength: 20 }),
}));
const items = fc.array(item, { maxLength: 60 });

function putItems(runtime: Runtime) {
  return function put(value: readonly Item[], writer: Parameters<Runtime["putString"]>[0]): void {
    for (const part of value) {
      if (typeof part === "string") runtime.putString(writer, 10, part);
      else {
        const start = runtime.beginMessage(writer, 18);
        put(part, writer);
        runtime.endMessage(writer, 18, start);
      }
    }
  };
}

/** The same by protobufjs. */
function expectedBytes(value: readonly Item[], writer = protobufjs.Writer.create()): protobufjs.Writer {
  for (const part of value) {
    if (typeof part === "string") writer.uint32(10).string(part);
    else expectedBytes(part, writer.uint32(18).fork()).ldelim();
  }
  return writer;
}

describe.each([
  ["with Buffer", () => import("../../runtime/src/index.js")],
  ["without Buffer", withoutBuffer],
])("bytes of Protobuf, %s", (_, load) => {
  test("texts and messages of all sizes are written as protobufjs writes them, and stay as they are", async () => {
    const runtime = await load();
    const kept: { readonly bytes: Uint8Array; readonly expected: Uint8Array }[] = [];
    fc.assert(
      fc.property(items, (value) => {
        const bytes = runtime.writeMessage(value, putItems(runtime));
        const expected = Uint8Array.from(expectedBytes(value).finish());
        expect(bytes.length).toBe(expected.length);
        expect(bytes.every((byte, index) => byte === expected[index])).toBe(true);
        kept.push({ bytes, expected });
      }),
      { numRuns: 300 },
    );
    for (const { bytes, expected } of kept) expect(bytes.every((byte, index) => byte === expected[index])).toBe(true);
  });

  test("lone surrogates are refused in texts of any length, and U+FFFD is not", async () => {
    const runtime = await load();
    for (const length of [1, 2, 5, 40, 41, 60, 127, 128, 200, 1025, 5000]) {
      for (const filling of ["a", "é", "\uf800"]) {
        for (const place of [0, Math.floor(length / 2), length - 1]) {
          const around = (middle: string): string =>
            filling.repeat(place) + middle + filling.repeat(length - place - 1);
          for (const half of ["\ud800", "\udfff", "\ude00\ud83d"])
            expect(() => runtime.writeMessage(["first", around(half), "last"], putItems(runtime))).toThrow(TypeError);
          for (const whole of ["\ufffd", "\u{1f600}", "\uffff"]) {
            const expected = Uint8Array.from(expectedBytes([around(whole)]).finish());
            expect(runtime.writeMessage([around(whole)], putItems(runtime))).toEqual(expected);
          }
        }
      }
    }
  });

  test("a waiting text that is no ASCII does no harm to what stands before the message", async () => {
    const runtime = await load();
    const long = "x".repeat(150);
    for (const text of [`a${"€".repeat(126)}`, `a${"é".repeat(60)}`]) {
      const before = runtime.writeMessage(["before"], putItems(runtime));
      const copy = before.slice();
      // The length of the innermost message takes more room than was left for it, while the others are not ended yet.
      for (const value of [
        [text, [[["short"], long], long]],
        [text, [[[long], "short"], "short"]],
      ]) {
        const expected = Uint8Array.from(expectedBytes(value).finish());
        for (let count = 0; count < 70; count += 1)
          expect(runtime.writeMessage(value, putItems(runtime))).toEqual(expected);
      }
      expect(before).toEqual(copy);
    }
  });

  test("texts are read as they were, wherever they stand in the buffer", async () => {
    const runtime = await load();
    const values = fc.array(text, { maxLength: 80 });
    fc.assert(
      fc.property(values, fc.nat({ max: 9 }), (value, offset) => {
        const written = runtime.writeMessage(value, putItems(runtime));
        const bytes = new Uint8Array(written.length + offset + 7).subarray(offset, offset + written.length);
        bytes.set(written);
        const reader = runtime.openReader(bytes);
        const reading = runtime.createReading(undefined, "", {});
        const found: string[] = [];
        while (reader.at < bytes.length) {
          expect(runtime.takeTag(reader)).toBe(10);
          found.push(runtime.takeString(reader, undefined, "text", reading));
        }
        expect(found).toEqual(value);
        expect(reading.issues).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("keys of maps are read as texts are, also those that share a place in memory", async () => {
    const runtime = await load();
    const key = fc.oneof(
      text,
      fc.string({ unit: "binary-ascii", maxLength: 3 }),
      fc.constantFrom("__proto__", "0", "constructor"),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 50 }), (value) => {
        const bytes = runtime.writeMessage(value, putItems(runtime));
        const reader = runtime.openReader(bytes);
        const reading = runtime.createReading(undefined, "", {});
        const found: string[] = [];
        while (reader.at < bytes.length) {
          runtime.takeTag(reader);
          found.push(runtime.takeKey(reader, undefined, reading));
        }
        expect(found).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  test("bytes that are no UTF-8 are refused in texts of any length, and in keys", async () => {
    const runtime = await load();
    for (const length of [1, 2, 5, 15, 16, 17, 40, 127, 128, 1024, 1025, 5000]) {
      for (const place of [0, Math.floor(length / 2), length - 1]) {
        const content = new Uint8Array(length).fill(97);
        content[place] = 0xff;
        const bytes = protobufjs.Writer.create().bytes(content).finish();
        const reading = runtime.createReading(undefined, "", {});
        runtime.takeString(runtime.openReader(bytes), undefined, "text", reading);
        runtime.takeKey(runtime.openReader(bytes), undefined, reading);
        expect(reading.issues.map(({ code }) => code)).toEqual(["unicode", "unicode"]);
      }
    }
  });

  test("lengths beyond the end are an error for texts, keys and bytes, whatever is claimed", async () => {
    const runtime = await load();
    for (const claimed of [1, 5, 127, 128, 100_000, 0xffffffff]) {
      const bytes = protobufjs.Writer.create().uint32(claimed).finish();
      const reading = runtime.createReading(undefined, "", {});
      expect(() => runtime.takeString(runtime.openReader(bytes), undefined, "text", reading)).toThrow("too early");
      expect(() => runtime.takeKey(runtime.openReader(bytes), undefined, reading)).toThrow("too early");
      expect(() => runtime.takeBytes(runtime.openReader(bytes))).toThrow("too early");
    }
  });
});

test("an encoder that throws leaves nothing behind", async () => {
  const runtime = await import("../../runtime/src/index.js");
  const before = runtime.writeMessage(["a text that waits, being long enough for it"], putItems(runtime));
  const copy = before.slice();
  expect(() =>
    runtime.writeMessage(undefined, (_, writer) => {
      runtime.putString(writer, 10, "another text that waits and is long enough");
      throw new TypeError("no");
    }),
  ).toThrow("no");
  const inside = runtime.writeMessage(["outer text that waits and is long enough to"], (value, writer) => {
    putItems(runtime)(value, writer);
    expect(runtime.writeMessage(["inner text that waits and is long enough to"], putItems(runtime)).length).toBe(45);
  });
  expect(new TextDecoder().decode(inside.subarray(2))).toBe("outer text that waits and is long enough to");
  expect(before).toEqual(copy);
});
