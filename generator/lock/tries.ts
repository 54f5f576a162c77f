import { fieldSamples, recordOf } from "../check/index.js";
import type { History } from "../evolve/index.js";
import { canonicalOf, liftValue, type RecordValue, type RunConvert, readConstant } from "../interpret/index.js";
import { type FieldShape, type JsonValue, type RecordShape, shapeAt } from "../ir/index.js";
import { parseJsonText } from "../source/index.js";
import { type Fact, jsonText, word } from "./lock.js";
import type { Use } from "./reach.js";

/** What the forms and the readings of a lock are made from. */
export interface Readers {
  readonly history: History;
  /** Runs authors' functions. */
  readonly run: RunConvert;
}

/** Of one function, and of one field that goes into it. */
const maximumTries = 4;
const maximumSamples = 6;
const longestTry = 400;

/**
 * What the functions that lead into a version make of a few values: a hash only tells that a function was changed, these tell what that
 * does. Each line holds the older version, the record as it is there, and what the field becomes, in canonical JSON.
 */
export function triesOf(use: Use, readers: Readers): readonly Fact[] {
  if (use.shape.kind !== "record") return [];
  const older = versionBefore(use);
  if (older === undefined) return [];
  const { shape } = use;
  return shape.fields.flatMap((field) => {
    if (field.convert?.version !== use.version) return [];
    const lines = recordsFor(field, older.shape, shape, readers).flatMap((record) => {
      const output = liftedField(field, record, use, readers);
      return output === undefined ? [] : [jsonText([older.name, canonicalOf(record), output])];
    });
    return [...new Set(lines)]
      .filter((text) => text.length <= longestTry)
      .slice(0, maximumTries)
      .map((text) => ({ key: tryKey(field), text, span: field.span }));
  });
}

export function tryKey({ field }: FieldShape): string {
  return `try ${word(field.key)}`;
}

/** A try whose function makes something else now. */
export interface ChangedTry {
  readonly record: RecordValue;
  readonly was: JsonValue;
  /** Absent where it is refused. */
  readonly now: JsonValue | undefined;
}

/** The first locked try of a field that has another outcome today. */
export function changedTry(
  field: FieldShape,
  use: Use,
  tries: readonly Fact[],
  readers: Readers,
): ChangedTry | undefined {
  for (const { key, text } of tries) {
    if (key !== tryKey(field)) continue;
    const parsed = parseJsonText(text);
    const [version, stored, was] =
      parsed.ok && Array.isArray(parsed.value) ? (parsed.value as readonly JsonValue[]) : [];
    if (typeof version !== "string" || stored === undefined || was === undefined) continue;
    const shape = shapeAt(use.declaration, version);
    if (shape?.kind !== "record") continue;
    const record = readConstant({ kind: "reference", declaration: use.declaration, version, shape }, stored);
    if (!("kind" in record) || record.kind !== "record") continue;
    const now = liftedField(field, record, use, readers);
    if (now === undefined || jsonText(now) !== jsonText(was)) return { record, was, now };
  }
  return undefined;
}

/** The version before, with another shape. */
function versionBefore({
  declaration,
  version,
  shape,
}: Use): { readonly name: string; readonly shape: RecordShape } | undefined {
  let found: { readonly name: string; readonly shape: RecordShape } | undefined;
  for (const [name, other] of declaration.shapes) {
    if (name === version) return found;
    if (other.kind === "record" && other !== shape) found = { name, shape: other };
  }
  return undefined;
}

/** Records of the older shape in which what the field is made from has one sample after another. */
function recordsFor(
  field: FieldShape,
  older: RecordShape,
  shape: RecordShape,
  { history }: Readers,
): readonly RecordValue[] {
  const source = history.lift(older, shape).fields.find(({ to }) => to === field)?.source;
  const parts = source?.kind === "field" ? [source.from] : source?.kind === "made" ? source.from : [];
  const base = recordOf(older, 0, (candidate) => candidate.presence === "required" || parts.includes(candidate));
  if (base === undefined) return [];
  const others = parts.flatMap((part) =>
    fieldSamples(part)
      .slice(0, maximumSamples)
      .map((value): RecordValue => ({ ...base, fields: new Map([...base.fields, [part.field, value]]) })),
  );
  return [base, ...others];
}

/** What a field of a version becomes of an older record, in canonical JSON; undefined where it becomes nothing. */
function liftedField(
  field: FieldShape,
  record: RecordValue,
  { declaration, version, shape }: Use,
  { history, run }: Readers,
): JsonValue | undefined {
  if (shape.kind !== "record") return undefined;
  const nothing = (): undefined => undefined;
  const lifted = liftValue(
    { kind: "declaration", lift: history.lift(record.shape, shape), total: false },
    record,
    { kind: "reference", declaration, version, shape },
    "",
    { history, issues: [], filled: [], run, standIns: { context: nothing, envelope: nothing, payload: nothing } },
  );
  const value = lifted?.kind === "record" ? lifted.fields.get(field.field) : undefined;
  return value === undefined ? undefined : canonicalOf(value);
}
