import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareVersions,
  judgeChanges,
  type Outcome,
  type Witness,
  worstOutcome,
} from "../../generator/compare/index.js";
import { recordsOf } from "../../generator/compare/sides.js";
import { encodeRecordBytes } from "../../generator/compare/wire-values.js";
import { createNaming } from "../../generator/emit/index.js";
import { protobufEmitter } from "../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../generator/emitters/validators/index.js";
import type { History } from "../../generator/evolve/index.js";
import {
  canonicalOf,
  encodeEvent,
  type RecordValue,
  readStandIn,
  type Value,
} from "../../generator/interpret/index.js";
import { fromTypeScript, toTypeScript } from "../../generator/interpret/typescript-values.js";
import type { EventDeclaration, FieldShape, RecordShape, Type } from "../../generator/ir/index.js";
import type { ReadResult } from "../../runtime/src/reading.js";
import { emitUnchecked } from "../support/emitting.js";
import { textOf } from "../support/json-schemas.js";
import { bundleGenerated, importBundle } from "../support/running.js";
import type { Mutated } from "./mutated.js";
import { mutations } from "./mutations.js";

/** Random definitions per rule. */
const runs = Number(process.env.EVOLVENT_MUTATIONS ?? 1);

interface Module {
  readonly readJson: (text: string) => ReadResult<object>;
  readonly decodePayload: (
    bytes: Uint8Array,
    version: string,
  ) => { readonly kind: "decoded"; readonly value: object } | { readonly kind: "failed" };
  readonly encodePayload: (payload: unknown) => Uint8Array;
}

interface Side {
  readonly history: History;
  readonly events: readonly EventDeclaration[];
  readonly modules: readonly Module[];
}

/** What changes an event's fields and nothing around it, so that many stand in one package. */
function isOfFields({ heads, packages, syntax, versions, schemas }: Mutated): boolean {
  return [heads, packages, syntax, versions, schemas].every((one) => one === undefined);
}

/** All events of one side, compiled together and running. */
async function sideOf(all: readonly Mutated[], side: 0 | 1): Promise<Side> {
  const events = all.map(
    (mutated, index) =>
      `  Placed_${index}:\n${mutated.attributes?.[side] ?? ""}    fields:\n      fixed: { type: string, number: 99 }\n${side === 0 ? mutated.old : mutated.new}`,
  );
  const emitters = [typesEmitter, validatorsEmitter, protobufEmitter, readersEmitter];
  const { files, history } = await emitUnchecked(`package: shop.orders\nevents:\n${events.join("")}`, emitters);
  const naming = createNaming(history.model, "@evolvent/runtime");
  const declared = history.model.packages[0]?.events ?? [];
  const entry = declared.map((event, index) => `export * as event_${index} from "./${naming.moduleOf(event)}";`);
  const module = await importBundle(await bundleGenerated(files, entry.join("\n")));
  return { history, events: declared, modules: declared.map((_, index) => module[`event_${index}`] as Module) };
}

/** Digits in text are the number; anything else is what it is in canonical JSON. */
function plainText(value: Value): string {
  return textOf(canonicalOf(value)).replace(/^"(-?\d+)"$/, "$1");
}

/** What a generated reader gives, beside what was written: the outcome by docs/evolution.md, without the compiler's own notion of it. */
function outcomeOf(written: RecordValue, payload: object, shape: RecordShape): Outcome {
  return worstOutcome(
    written.shape.fields.map((from): Outcome => {
      const to = shape.fields.find(({ field }) => field.key === from.field.key);
      const given: unknown = to === undefined ? undefined : Reflect.get(payload, to.name);
      const value = written.fields.get(from.field) ?? constantOf(from);
      if (value === undefined) return "ok";
      if (to === undefined || given === undefined) return "dropped";
      if (isUnknown(given)) return "dropped";
      const seen = fromTypeScript(to.type, given);
      if (typeof seen === "string") throw new Error(`${from.name}: ${seen}`);
      const isOtherUnit = from.unit !== undefined && to.unit !== undefined && from.unit !== to.unit;
      return !isOtherUnit && sameThing(value, seen) ? "ok" : "altered";
    }),
  );
}

/** What an absent value means to its writer. */
function constantOf({ type, default: standIn }: FieldShape): Value | undefined {
  const value = standIn?.kind === "constant" ? readStandIn(type, standIn.value) : undefined;
  return value !== undefined && "kind" in value ? value : undefined;
}

function isUnknown(given: unknown): boolean {
  return typeof given === "object" && given !== null && "unknown" in given;
}

function sameThing(value: Value, seen: Value): boolean {
  const isRecord = (one: Value): boolean => one.kind === "record" || one.kind === "union";
  if (isRecord(value) !== isRecord(seen)) return false;
  // Of enums identity decides, whatever the spelling.
  if (value.kind === "enum" && seen.kind === "enum") return value.value?.value.key === seen.value?.value.key;
  if (value.kind === "union" && seen.kind === "union")
    return value.variant?.variant.key === seen.variant?.variant.key && sameContents(value, seen);
  return plainText(value) === plainText(seen);
}

type UnionValue = Extract<Value, { kind: "union" }>;

function sameContents(value: UnionValue, seen: UnionValue): boolean {
  if (value.variant === undefined || seen.variant === undefined) return value.variant === seen.variant;
  return plainText(value.content) === plainText(seen.content);
}

describe("generated readers do what was predicted of them", () => {
  it("in both directions and encodings, for each rule that changes fields", async () => {
    const rules = Object.entries(mutations).flatMap(([rule, arbitrary]) =>
      fc
        .sample(arbitrary, { numRuns: runs })
        .filter(isOfFields)
        .map((mutated) => ({ rule, mutated })),
    );
    const all = rules.map(({ mutated }) => mutated);
    const [old, current] = [await sideOf(all, 0), await sideOf(all, 1)];
    const wrong: string[] = [];
    let asked = 0;
    for (const [index, { rule, mutated }] of rules.entries()) {
      const events = [old.events[index], current.events[index]] as const;
      const [before, after] = events;
      if (before === undefined || after === undefined) throw new Error("no event");
      const { changes } = judgeChanges(compareVersions(before.latest, after.latest, after), {
        old: old.history,
        new: current.history,
      });
      for (const direction of ["backward", "forward"] as const) {
        const [writing, reading] = direction === "backward" ? [old, current] : [current, old];
        const [from, to] = direction === "backward" ? [before, after] : [after, before];
        const seen = observed(from, to, writing.modules[index], reading.modules[index]);
        for (const encoding of ["json", "protobuf"] as const) {
          asked += 1;
          const predicted = worstOutcome(changes.map(({ verdicts }) => verdicts[encoding][direction].generated));
          const shown = changes
            .flatMap(({ witnesses }) => witnesses)
            .filter((witness) => witness.direction === direction && witness.encoding === encoding)
            .map((witness) => (refuses(reading.modules[index], witness) ? "rejected" : "ok"));
          if (predicted !== worstOutcome([seen[encoding], ...shown]))
            wrong.push(
              `${rule} ${encoding} ${direction}: ${predicted}, but ${seen[encoding]}\n${mutated.old}${mutated.new}`,
            );
        }
      }
    }
    expect(asked).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  }, 600_000);
});

/** Whether a reader refuses what a witness has. */
function refuses(reader: Module | undefined, { encoding, written }: Witness): boolean {
  const read =
    encoding === "json"
      ? reader?.readJson(textOf(written))
      : reader?.decodePayload(Buffer.from(String(written), "base64"), "1.0.0");
  return read?.kind === "failed";
}

function observed(
  from: EventDeclaration,
  to: EventDeclaration,
  writer: Module | undefined,
  reader: Module | undefined,
): Record<"json" | "protobuf", Outcome> {
  if (writer === undefined || reader === undefined) throw new Error("no module");
  const [shape, target] = [from.latest.payload, to.latest.payload];
  const json: Outcome[] = [];
  const protobuf: Outcome[] = [];
  for (const record of recordsOf(shape, target)) {
    const read = reader.readJson(textOf(encodeEvent(from.latest, undefined, record).stored));
    json.push(read.kind === "event" ? outcomeOf(record, read.event, target) : "rejected");
    const bytes = encodeRecordBytes(record, false);
    if (bytes === undefined) continue;
    const type: Type = { kind: "reference", declaration: shape.declaration, version: "", shape };
    // In TypeScript a field with a default is never absent: other writers leave it out.
    const isWhole = shape.fields.every((field) => record.fields.has(field.field) || field.default === undefined);
    if (isWhole) expect(Buffer.from(writer.encodePayload(toTypeScript(type, record)))).toEqual(Buffer.from(bytes));
    const decoded = reader.decodePayload(bytes, "1.0.0");
    protobuf.push(decoded.kind === "decoded" ? outcomeOf(record, decoded.value, target) : "rejected");
  }
  return { json: worstOutcome(json), protobuf: worstOutcome(protobuf) };
}
