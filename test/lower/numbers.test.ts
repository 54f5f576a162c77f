import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import { assignNumbers, fieldNumbers, type NumberRequest } from "../../generator/lower/numbers.js";
import { createSourceFile } from "../../generator/source/index.js";
import { compileFiles, eventOf, historyOf } from "../support/compile-yaml.js";

const span = { file: createSourceFile("a", ""), start: 0, end: 0 };

function assign(written: readonly (number | undefined)[], reserved: readonly { start: number; end: number }[] = []) {
  const numbers: number[] = [];
  const sink = createDiagnosticList();
  const requests: NumberRequest[] = written.map((number, index) => ({
    name: `f${index}`,
    written: number === undefined ? undefined : { value: number, span },
    assign: (value) => {
      numbers[index] = value;
    },
  }));
  assignNumbers(requests, { ...fieldNumbers, reserved }, sink);
  return { numbers, ids: sink.diagnostics.map(({ id }) => id) };
}

describe("assignNumbers", () => {
  it("takes the lowest free number in order", () => {
    expect(assign([undefined, 2, undefined, 1, undefined]).numbers).toEqual([3, 2, 4, 1, 5]);
  });

  it("leaves out what is reserved or Protobuf's own", () => {
    expect(assign([undefined, undefined], [{ start: 1, end: 18_999 }]).numbers).toEqual([20_000, 20_001]);
  });

  it("says which field has the number already, by its own name", async () => {
    const { diagnostics } = await compileFiles({
      "schema.yaml":
        "package: a\nevents:\n  E: { fields: { x: { type: string, number: 1 }, y: { type: string, number: 1 } } }\n",
    });
    expect(diagnostics.map(({ id, message }) => `${id}: ${message}`)).toEqual([
      'lower/number-duplicate: number 1 is already that of "x"',
    ]);
  });

  it("gives no number twice", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }), { maxLength: 12 }),
        (written) => {
          const { numbers, ids } = assign(written);
          const explicit = written.filter((number) => number !== undefined);
          const isClean = new Set(explicit).size === explicit.length;
          expect(ids.length === 0).toBe(isClean);
          if (isClean) expect(new Set(numbers).size).toBe(written.length);
        },
      ),
    );
  });
});

describe("numbers of fields", () => {
  const wires = async (field: string) => {
    const history = await historyOf(
      `package: a\nversions: { 1.0.0: {}, 2.0.0: {} }\nevents:\n  E: { fields: { ${field}, last: string } }\n`,
    );
    return eventOf(history, "a.E").payload.fields.map((item) =>
      item.wires.map(({ number, name }) => `${number} ${name}`),
    );
  };

  it("stay where bytes are read the same", async () => {
    expect(await wires("x: { type: { 1.0.0: int32, 2.0.0: int64 } }")).toEqual([["1 x"], ["2 last"]]);
    expect(await wires("x: { type: { 1.0.0: uuid, 2.0.0: string } }")).toEqual([["1 x"], ["2 last"]]);
  });

  it("change with the wire form, and the fields that were there keep theirs", async () => {
    expect(await wires("x: { type: { 1.0.0: int64, 2.0.0: string } }")).toEqual([["1 x", "3 x_v2"], ["2 last"]]);
    expect(await wires("x: { type: { 1.0.0: int64, 2.0.0: int32 } }")).toEqual([["1 x", "3 x_v2"], ["2 last"]]);
    expect(await wires("x: { type: { 1.0.0: string, 2.0.0: 'list<string>' } }")).toEqual([
      ["1 x", "3 x_v2"],
      ["2 last"],
    ]);
  });

  it("change once where the field says its number", async () => {
    const field = "x: { type: { 1.0.0: int64, 2.0.0: string }, number: 5 }";
    const history = await historyOf(
      `package: a\nversions: { 1.0.0: {}, 2.0.0: {}, 3.0.0: {}, 4.0.0: {} }\nevents:\n  E: { fields: { ${field} } }\n`,
    );
    const [x] = eventOf(history, "a.E").payload.fields;
    expect(x?.wires.map(({ number, name }) => `${number} ${name}`)).toEqual(["5 x", "1 x_v2"]);
  });

  it("leave the envelope's own alone", async () => {
    const fields = Array.from({ length: 14 }, (_, index) => `f${index}: string`).join(", ");
    const result = await compileFiles({
      "schema.yaml": `package: a\nenvelope:\n  Env: { fields: { ${fields} } }\nevents:\n  E: {}\n`,
    });
    const numbers = result.history?.model.packages[0]?.envelope?.record.fields.map(({ wires: [wire] }) => wire?.number);
    expect(numbers).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17]);
  });
});
