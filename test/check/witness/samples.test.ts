import { describe, expect, it } from "vitest";
import { fieldSamples } from "../../../generator/check/index.js";
import { canonicalOf, encodeStored, type RecordValue, readRecord } from "../../../generator/interpret/index.js";
import type { FieldShape, RecordShape } from "../../../generator/ir/index.js";
import { uncheckedHistory } from "../../support/compile-yaml.js";
import { textOf } from "../../support/json-schemas.js";

const types: readonly string[] = [
  "type: timestamp, json: ms",
  "type: timestamp, json: s",
  "type: timestamp, json: naive",
  "type: timestamp, as: Date",
  "type: duration, json: ms",
  "type: duration, json: secs-nanos",
  "type: int64, as: number",
  "type: int64, json: number",
  "type: float32",
  "type: float64, nonfinite: true",
  "type: uint64, none: 0",
  "type: string, none: ''",
  "type: string?, none: null",
  "type: map<bool>, min: 2, max: 3",
  "type: map<string>, max: 0",
  "type: list<timestamp>, unique: true, min: 2",
  "values: { a: {}, b: {} }, none: a",
];

function fieldsOf(lines: readonly string[]): RecordShape {
  const fields = lines.map((line, index) => `      field_${index}?: { ${line} }\n`).join("");
  const history = uncheckedHistory(`package: a.b\nevents:\n  E:\n    fields:\n${fields}`);
  const shape = history.model.packages[0]?.events[0]?.latest.payload;
  if (shape === undefined) throw new Error("no event");
  return shape;
}

/** What a field reads of what it writes. */
function readBack(shape: RecordShape, field: FieldShape, value: RecordValue): string {
  const type = { kind: "reference", declaration: shape.declaration, version: "", shape } as const;
  const { record, issues } = readRecord({ ...shape, fields: [field] }, encodeStored(type, value));
  const seen = record.fields.get(field.field);
  if (issues.length > 0) return issues.map(({ message }) => message).join();
  return seen === undefined ? "nothing" : textOf(canonicalOf(seen));
}

describe("samples of a field", () => {
  const shape = fieldsOf(types);
  it.each(types.map((line, index) => [line, index] as const))("%s: what is written is read", (_, index) => {
    const field = shape.fields[index];
    if (field === undefined) throw new Error("no field");
    const samples = fieldSamples(field);
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      const record: RecordValue = { kind: "record", shape, fields: new Map([[field.field, sample]]), unknown: {} };
      expect(readBack(shape, field, record)).toBe(textOf(canonicalOf(sample)));
    }
  });

  it("of a map have sizes at its bounds and at those of the other side", () => {
    const [narrow, wide] = fieldsOf(["type: map<bool>, min: 2, max: 5", "type: map<bool>, max: 3"]).fields;
    if (narrow === undefined || wide === undefined) throw new Error("no field");
    const sizes = fieldSamples(narrow, wide.type).map((value) => (value.kind === "map" ? value.entries.size : -1));
    expect([...new Set(sizes)].sort()).toEqual([2, 3, 4, 5]);
  });
});
