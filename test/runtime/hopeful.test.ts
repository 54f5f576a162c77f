import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Decode, DecodeResult, Path, Reading, WireReader, WireSpan } from "../../runtime/src/index.js";
import { type Runtime, withoutBuffer } from "../support/without-buffer.js";

afterAll(() => vi.resetModules());

/** A decoder of everything that bytes above 127 can stand in: a list of what was found. */
function decoderOf(runtime: Runtime): Decode<unknown[]> {
  return function decode(reader: WireReader, end: number, path: Path, reading: Reading): unknown[] {
    runtime.enterMessage(path, reading);
    const found: unknown[] = [];
    let span: WireSpan | undefined;
    while (reader.at < end) {
      const tag = runtime.takeTag(reader);
      switch (tag) {
        case 10:
          found.push(runtime.takeString(reader, path, "text", reading));
          break;
        case 18:
          found.push(runtime.takeKey(reader, path, reading));
          break;
        case 24:
          found.push(runtime.takeUint64(reader));
          break;
        case 32:
          found.push(runtime.takeInt32(reader));
          break;
        case 41:
          found.push(runtime.takeFixed64(reader));
          break;
        case 50:
          found.push(...runtime.takeBytes(reader));
          break;
        case 58:
          found.push(String(runtime.takeInt128(reader)));
          break;
        case 66:
          span = runtime.takeSpan(reader, span);
          break;
        case 75:
          span = runtime.takeGroup(reader, tag, span);
          break;
        default:
          found.push(...runtime.unknownBytes(reader, runtime.skipField(reader, tag, undefined)));
      }
    }
    runtime.leaveMessage(reader, end);
    // A span may be asked for twice.
    for (let count = 0; span !== undefined && count < 2; count += 1)
      found.push(runtime.takeMessage(reader, span, runtime.at(path, "inner"), reading, decode));
    return found;
  };
}

const length = (size: number): number[] => (size < 128 ? [size] : [(size & 127) | 128, size >>> 7]);
const after =
  (tag: number) =>
  (content: readonly number[]): number[] => [tag, ...length(content.length), ...content];
const text = fc
  .oneof(
    fc.string({ unit: "binary-ascii", maxLength: 90 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.constantFrom("é", "é".repeat(40), "ab"),
  )
  .map((value) => [...new TextEncoder().encode(value)]);
const byte = fc.nat({ max: 255 });
const varint = fc
  .tuple(fc.array(fc.integer({ min: 128, max: 255 }), { maxLength: 9 }), fc.nat({ max: 127 }))
  .map(([more, last]) => [...more, last]);
const { fields } = fc.letrec<{ field: number[]; fields: number[] }>((tie) => ({
  field: fc.oneof(
    { weight: 3, arbitrary: text.map(after(10)) },
    text.map(after(18)),
    varint.map((value) => [24, ...value]),
    varint.map((value) => [32, ...value]),
    fc.array(byte, { minLength: 8, maxLength: 8 }).map((value) => [41, ...value]),
    fc.array(byte, { maxLength: 80 }).map(after(50)),
    fc.array(byte, { minLength: 16, maxLength: 16 }).map(after(58)),
    tie("fields").map(after(66)),
    tie("fields").map((value) => [75, ...value, 76]),
    text.map((value) => [0x82, 1, ...length(value.length), ...value]),
    // What is no UTF-8.
    fc.array(byte, { maxLength: 70 }).map(after(10)),
  ),
  fields: fc.array(tie("field"), { maxLength: 5 }).map((all) => all.flat()),
}));

describe("messages whose texts are taken to be ASCII", () => {
  test("are read as those whose texts are looked at one by one, whatever the bytes are", async () => {
    const [hopeful, careful] = [await import("../../runtime/src/index.js"), await withoutBuffer()];
    const read = (runtime: Runtime, bytes: Uint8Array): DecodeResult<unknown[]> =>
      runtime.decodeWire(bytes, "", decoderOf(runtime), {});
    const even = (bytes: Uint8Array): void => {
      // After one whose hope was wrong, others are read without it for a while.
      for (let count = 0; count < 66; count += 1) read(hopeful, new Uint8Array([24, 1]));
      expect(read(hopeful, bytes)).toEqual(read(careful, bytes));
    };
    fc.assert(
      fc.property(fields, (all) => even(Uint8Array.from(all))),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fields, fc.nat(), byte, (all, place, other) => {
        const bytes = Uint8Array.from(all);
        if (bytes.length > 0) bytes[place % bytes.length] = other;
        even(bytes);
        even(bytes.subarray(0, place % (bytes.length + 1)));
      }),
      { numRuns: 2000 },
    );
  });

  test("what is read twice is not taken for text", async () => {
    const { decodeWire, ...runtime } = await import("../../runtime/src/index.js");
    // The span holds one byte above 127 and is read twice, which is as many as there are with that of the text.
    const bytes = Uint8Array.from([66, 3, 24, 0x80, 0, 10, 1, 0xe9]);
    const result = decodeWire(bytes, "", decoderOf({ decodeWire, ...runtime }), {});
    expect(result.kind === "failed" && result.issues.map(({ code }) => code)).toEqual(["unicode"]);
    const group = Uint8Array.from([75, 24, 0x80, 0, 76, 10, 1, 0xe9]);
    const other = decodeWire(group, "", decoderOf({ decodeWire, ...runtime }), {});
    expect(other.kind === "failed" && other.issues.map(({ code }) => code)).toEqual(["unicode"]);
  });

  test("a key that was no ASCII is not kept for later", async () => {
    const { decodeWire, ...runtime } = await import("../../runtime/src/index.js");
    const decode = decoderOf({ decodeWire, ...runtime });
    const key = Uint8Array.from([18, 2, 0xc3, 0xa9]);
    for (let count = 0; count < 70; count += 1) {
      const result = decodeWire(key, "", decode, {});
      expect(result.kind === "decoded" && result.value).toEqual(["é"]);
    }
  });
});
