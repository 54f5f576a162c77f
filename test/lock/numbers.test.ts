import { describe, expect, it } from "vitest";
import { eventOf } from "../support/compile-yaml.js";
import { checked, type Files, lockFile, pinned, released, said, schema } from "./locking.js";

const versions = "versions: { 1.0.0: { released: 2025-01-15 }, 2.0.0: {} }";
const fields = (text: string, more: Files = {}): Files =>
  schema(`package: a\n${versions}\nevents:\n  A: { fields: { ${text} } }\n`, more);

interface Numbered {
  readonly key: string;
  readonly number: number;
}

async function numbers(files: Files): Promise<Readonly<Record<string, number>>> {
  const result = await checked(files);
  expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const { history } = result;
  if (history === undefined) throw new Error("no history");
  return Object.fromEntries(
    eventOf(history, "a.A").payload.fields.flatMap(({ key, wires }) =>
      wires.map(({ number }, index) => [index === 0 ? key : `${key}#${index}`, number]),
    ),
  );
}

describe("numbers", () => {
  it("of released fields are the lock's, wherever a new field is put", async () => {
    const lock = await released(fields("x: string, y: string"));
    expect(
      await numbers(
        fields("n: { type: string, since: 2.0.0, default: a }, x: string, y: string", { [lockFile]: lock }),
      ),
    ).toEqual({ n: 3, x: 1, y: 2 });
    expect(await numbers(fields("y: string, x: string", { [lockFile]: lock }))).toEqual({ x: 1, y: 2 });
  });

  it("of drafts are free until they are pinned", async () => {
    const draft =
      "x: string, a: { type: string, since: 2.0.0, default: a }, b: { type: string, since: 2.0.0, default: b }";
    const other =
      "x: string, b: { type: string, since: 2.0.0, default: b }, a: { type: string, since: 2.0.0, default: a }";
    const afterRelease = await released(fields(draft));
    expect(afterRelease).toContain("numbers x=1\n");
    expect(await numbers(fields(other, { [lockFile]: afterRelease }))).toEqual({ x: 1, b: 2, a: 3 });
    const afterPin = await pinned(fields(draft, { [lockFile]: afterRelease }));
    expect(afterPin).toContain("numbers x=1 a=2 b=3\n");
    expect(await numbers(fields(other, { [lockFile]: afterPin }))).toEqual({ x: 1, a: 2, b: 3 });
  });

  it("that were given once are never given again", async () => {
    const lock = await pinned(fields("x: string, gone: { type: string, since: 2.0.0, default: a }"));
    const after = "x: string, other: { type: string, since: 2.0.0, default: a }";
    expect(await numbers(fields(after, { [lockFile]: lock }))).toEqual({ x: 1, other: 3 });
    const written = fields(after.replace("since", "number: 2, since"), { [lockFile]: lock });
    expect(said(await checked(written))).toEqual(['lower/number-reused: number 2 is locked for "gone"']);
    expect(await pinned(fields(after, { [lockFile]: lock }))).toContain("numbers x=1 gone=2 other=3\n");
  });

  it("may be written as they are locked, and not otherwise", async () => {
    const lock = await released(fields("x: string"));
    expect(await numbers(fields("x: { type: string, number: 1 }", { [lockFile]: lock }))).toEqual({ x: 1 });
    const result = await checked(fields("x: { type: string, number: 2 }", { [lockFile]: lock }));
    expect(said(result)).toEqual(['lower/number-changed: "x" has number 2, but is locked with 1']);
    expect(result.diagnostics[0]?.related?.map(({ span }) => span.file.text.slice(span.start, span.end))).toEqual([
      "x=1",
    ]);
  });

  it("of a second wire form are locked too", async () => {
    const lock = await pinned(fields("x: { type: { 1.0.0: int32, 2.0.0: string } }, y: string"));
    expect(lock).toContain("numbers x=1 y=2 x#1=3\n");
    expect(
      await numbers(fields("y: string, x: { type: { 1.0.0: int32, 2.0.0: string } }", { [lockFile]: lock })),
    ).toEqual({ x: 1, "x#1": 3, y: 2 });
  });

  it("of enums and unions are locked", async () => {
    const types = (values: string, variants: string): Files =>
      schema(
        `package: a\n${versions}\ntypes:\n  E: { values: { ${values} } }\n  U: { variants: { ${variants} } }\nevents:\n  A: { fields: { e: E, u: U } }\n`,
      );
    const lock = await released(types("a: {}, b: {}", "A: {}, B: {}"));
    expect(lock).toContain("enum a.E\nnumbers a=1 b=2\n");
    expect(lock).toContain("union a.U\nnumbers A=1 B=2\n");
    const more = types(
      "n: { since: 2.0.0, default: a }, b: {}, a: {}",
      "N: { since: 2.0.0, default: A }, B: {}, A: {}",
    );
    const result = await checked({ ...more, [lockFile]: lock });
    expect(said(result)).toEqual([]);
    const found = result.history?.model.packages[0]?.declarations.flatMap((declaration): readonly Numbered[] => {
      if (declaration.kind === "record") return [];
      return declaration.kind === "enum" ? declaration.values : declaration.variants;
    });
    expect(found?.map(({ key, number }) => `${key}=${number}`)).toEqual(["n=3", "b=2", "a=1", "N=3", "B=2", "A=1"]);
  });
});
