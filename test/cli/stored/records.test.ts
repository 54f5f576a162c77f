import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../../generator/cli/stored/in-order.js";
import {
  type Batch,
  cutLines,
  cutMessages,
  lengthPrefix,
  origin,
  recordsOf,
  type StoredRecord,
} from "../../../generator/cli/stored/records.js";

const maximum = 40;

async function* chunksOf(bytes: Buffer, sizes: readonly number[], from: number): AsyncGenerator<Buffer> {
  for (let at = from, index = 0; at < bytes.length; index += 1) {
    const size = sizes.length === 0 ? bytes.length : (sizes[index % sizes.length] ?? 1);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function batchesOf(
  bytes: Buffer,
  encoding: "json" | "protobuf",
  sizes: readonly number[],
  start = origin,
): Promise<readonly Batch[]> {
  const batches: Batch[] = [];
  const cut = encoding === "json" ? cutLines : cutMessages;
  for await (const batch of cut(chunksOf(bytes, sizes, start.offset), start, maximum)) batches.push(batch);
  return batches;
}

function shown(batches: readonly Batch[], encoding: "json" | "protobuf"): readonly object[] {
  return batches
    .flatMap((batch): readonly StoredRecord[] => [...recordsOf(batch, encoding, maximum)])
    .map(({ number, stored, broken }) => ({
      number,
      stored: typeof stored === "string" ? stored : Buffer.from(stored).toString("base64"),
      code: broken?.code,
    }));
}

const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });

const lines = fc
  .array(
    fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom("", " ", "{}", "{}\r", "ß", "\ufeff{}")),
  )
  .map((list) => Buffer.from(list.join("\n")));

const messages = fc
  .tuple(
    fc.array(fc.uint8Array({ maxLength: 60 })),
    fc.oneof(fc.constant([]), fc.constantFrom([5, 1], [0x80], [0x80, 0x01, 7], [0xff, 0xff, 0xff, 0xff, 0xff, 1])),
  )
  .map(([list, end]) =>
    Buffer.concat([...list.flatMap((bytes) => [lengthPrefix(bytes.length), bytes]), Buffer.from(end)]),
  );

describe.each([
  ["json", lines],
  ["protobuf", messages],
] as const)("records in %s", (encoding, inputs) => {
  it("are the same however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(inputs, sizes, async (bytes, pieces) => {
        const whole = shown(await batchesOf(bytes, encoding, []), encoding);
        expect(shown(await batchesOf(bytes, encoding, pieces), encoding)).toEqual(whole);
      }),
    );
  });

  it("are the rest behind each batch, where a run is resumed", async () => {
    await fc.assert(
      fc.asyncProperty(inputs, sizes, async (bytes, pieces) => {
        const batches = await batchesOf(bytes, encoding, pieces);
        for (const [index, { end }] of batches.entries()) {
          const rest = batches.slice(index + 1);
          // Behind what is no length nothing can be read, and the input may end within what was too long.
          if (rest.length === 0 || batches[index]?.broken?.code === "bytes" || end.offset > bytes.length) continue;
          expect(shown(await batchesOf(bytes, encoding, [7], end), encoding)).toEqual(shown(rest, encoding));
        }
      }),
    );
  });
});

describe("messages", () => {
  it("that are cut off are one record that is broken", async () => {
    const message = Buffer.from([3, 1, 2, 3]);
    for (let length = 1; length < 4; length += 1) {
      const bytes = Buffer.concat([message, message.subarray(0, length)]);
      expect(shown(await batchesOf(bytes, "protobuf", [1]), "protobuf")).toEqual([
        { number: 1, stored: "AQID", code: undefined },
        { number: 2, stored: "", code: "bytes" },
      ]);
    }
  });
});

describe("what is done several at once", () => {
  async function* numbers(count: number): AsyncGenerator<number> {
    for (let index = 0; index < count; index += 1) yield index;
  }

  it("comes in order, and no more of it is under way than is asked for", async () => {
    let underWay = 0;
    let most = 0;
    const given: number[] = [];
    const work = async (item: number): Promise<number> => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
      underWay -= 1;
      return item;
    };
    for await (const item of inOrder(numbers(30), work, () => 3)) given.push(item);
    expect(given).toEqual(Array.from({ length: 30 }, (_, index) => index));
    expect(most).toBe(3);
  });

  it("comes before the next item is there", async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(
      slow(),
      (item) => item,
      () => 4,
    );
    expect(await results.next()).toEqual({ done: false, value: 1 });
  });

  it("comes before an error of the input, and an error of the work in its turn", async () => {
    async function* failing(): AsyncGenerator<number> {
      yield* numbers(3);
      throw new Error("no more");
    }
    const given: number[] = [];
    const gather = async (work: (item: number) => number | Promise<number>): Promise<void> => {
      for await (const item of inOrder(failing(), work, () => 9)) given.push(item);
    };
    await expect(gather(async (item) => item)).rejects.toThrow("no more");
    expect(given.splice(0)).toEqual([0, 1, 2]);
    const refusing = async (item: number): Promise<number> => {
      if (item === 1) throw new Error("refused");
      return item;
    };
    await expect(gather(refusing)).rejects.toThrow("refused");
    expect(given).toEqual([0]);
  });
});
