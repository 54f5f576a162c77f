import { contextOf, recordSamples } from "../../check/index.js";
import { encodeRecordBytes } from "../../compare/index.js";
import { constantOf, type Naming, type OutputFile } from "../../emit/index.js";
import type { History } from "../../evolve/index.js";
import { encodeEvent, type RecordValue, readStored } from "../../interpret/index.js";
import type { EventDeclaration, EventVersion, JsonValue, Package } from "../../ir/index.js";
import { type Code, code, docComment, join, printModule, propertyName, raw, stringLiteral } from "../../print/index.js";
import { printJsonText } from "../../source/index.js";
import { goldenModule, suffixOf } from "./places.js";

/** So many events are made of each version, beside its examples. */
const maximumSamples = 4;

interface Golden {
  readonly title: string;
  readonly json: string;
  readonly context: { readonly [name: string]: JsonValue };
  /** Bytes of the payload's message, in hexadecimal. */
  readonly payload?: string;
}

/** Versions whose stored events are frozen: drafts may change. */
export function frozenVersions({ versions }: EventDeclaration): readonly EventVersion[] {
  return versions.filter(({ version }) => version.released !== undefined);
}

/** The events that a released version stored: its examples, and what its schema allows. Once written, the file stays as it is. */
export function goldenFile(
  history: History,
  pkg: Package,
  event: EventDeclaration,
  at: EventVersion,
  naming: Naming,
): OutputFile {
  const path = goldenModule(event, at, naming);
  const goldens = [...fromExamples(event, at), ...fromSamples(history, pkg, event, at)];
  return { kind: "file", path, text: printModule(path, [goldenCode(pkg, event, at, goldens, naming)]), frozen: true };
}

function fromExamples({ examples }: EventDeclaration, { version }: EventVersion): readonly Golden[] {
  return examples
    .filter((example) => example.version === version.name)
    .map(({ title, stored, context }) => ({ title, json: stored, context }));
}

/** Only what is read as the version that stored it: of versions without a mark, an event may be one of several. */
function fromSamples(history: History, pkg: Package, event: EventDeclaration, at: EventVersion): readonly Golden[] {
  const payloads = recordSamples(at.payload);
  const envelopes: readonly (RecordValue | undefined)[] =
    at.envelope === undefined ? [undefined] : recordSamples(at.envelope).filter((one) => hasRequired(one, at));
  const plain = pkg.notation === "proto";
  const [first] = envelopes;
  if (at.envelope !== undefined && first === undefined) return [];
  const goldens: Golden[] = [];
  for (const payload of payloads) {
    if (goldens.length === maximumSamples) break;
    const envelope = envelopes[goldens.length % envelopes.length] ?? first;
    const { stored, context: told } = encodeEvent(at, envelope, payload);
    const context = { ...contextOf(pkg), ...told };
    const json = printJsonText(stored);
    // A record without optional fields is the same at its least and at its most.
    if (goldens.some((golden) => golden.json === json)) continue;
    const read = readStored(history, event, { text: json }, { context });
    if (read.kind === "failed" || read.version !== at.version.name) continue;
    const bytes = encodeRecordBytes(payload, plain);
    const hex = bytes === undefined ? {} : { payload: Buffer.from(bytes).toString("hex") };
    goldens.push({ title: `sample ${goldens.length + 1}`, json, context, ...hex });
  }
  return goldens;
}

function hasRequired({ fields }: RecordValue, { requires }: EventVersion): boolean {
  return requires.every((field) => fields.has(field));
}

function goldenCode(
  pkg: Package,
  event: EventDeclaration,
  at: EventVersion,
  goldens: readonly Golden[],
  naming: Naming,
): Code {
  return code`
    ${docComment(
      `Events as version ${at.version.name} of ${naming.eventName(event)} stored them: JSON, what the reader is told beside it, and the bytes of the payload in hexadecimal. Written once, and never again: what is stored does not change.`,
    )}
    export const golden${raw(suffixOf(at))}: readonly {
      readonly title: string;
      readonly json: string;
      readonly context: Readonly<Record<string, unknown>>;
      readonly payload?: string;
    }[] = [
      ${goldens.map((golden) => goldenEntry(pkg, golden, naming))}
    ];
  `;
}

function goldenEntry(pkg: Package, { title, json, context, payload }: Golden, naming: Naming): Code {
  return code`
    {
      title: ${stringLiteral(title)},
      json: ${stringLiteral(json)},
      context: ${contextCode(pkg, context, naming)},
      ${payload === undefined ? undefined : code`payload: ${stringLiteral(payload)},`}
    },
  `;
}

/** What a reader is told, as TypeScript has it. */
export function contextCode(pkg: Package, context: { readonly [name: string]: JsonValue }, naming: Naming): Code {
  const entries = pkg.context.flatMap(({ name, type }) => {
    const value = Object.hasOwn(context, name) ? context[name] : undefined;
    return value === undefined ? [] : [code`${propertyName(name)}: ${constantOf(type, value, naming)}`];
  });
  return entries.length === 0 ? code`{}` : code`{ ${join(entries, ", ")} }`;
}
