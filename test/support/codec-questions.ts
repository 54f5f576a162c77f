import { isDeepStrictEqual } from "node:util";
import protobuf from "protobufjs";
import type { Type } from "../../generator/ir/index.js";
import type { EventModule } from "./generated.js";
import { isPlain, recordObject } from "./proto-objects.js";
import { protobufBytes, protobufObject } from "./protobuf.js";
import {
  type Codec,
  decoded,
  decoderSays,
  decodingAnswers,
  encodingAnswers,
  messageObject,
  plainObject,
  twinOf,
} from "./protobuf-agreement.js";
import { hasUnknown, orRefused, partsOf, type Question, type Sample, type Subject } from "./questions.js";

type Value = Readonly<Record<string, unknown>>;

/** The emitted messages, and the same with lists of numbers that are not packed. */
export interface Roots {
  readonly packed: protobuf.Root;
  readonly unpacked: protobuf.Root;
}

/** Emitted files in which no list is packed. */
export function unpackedFiles(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const scalar = /^(\s*repeated (?:u?int|sint|s?fixed|bool|float|double)\w* [^[]*\[)/gm;
  return new Map([...files].map(([path, text]) => [path, text.replace(scalar, "$1packed = false, ")]));
}

/** What is encoded is what protobufjs reads as the model says; what no schema takes is not encoded. Throws where a sound module differs. */
export function encodingQuestions(
  subject: Subject,
  samples: readonly Sample[],
  { packed }: Roots,
): readonly Question[] {
  const { event, pkg } = subject;
  const twin = twinOf(packed, pkg, event);
  return samples.flatMap(({ version, value, isSound, what }): readonly Question[] => {
    const isLatest = version === event.latest;
    if (!isSound) {
      if (!isLatest) return [];
      return [
        (module) => orRefused(() => codecOf(module).encode?.(value as Value)) === "refused",
        // A wrong envelope does not matter to the payload by itself.
        ...(isWithoutIssue(subject.module, { ...partsOf(value).payload })
          ? []
          : [
              (module: EventModule) =>
                orRefused(() => codecOf(module).encodePayload?.(partsOf(value).payload)) === "refused",
            ]),
      ];
    }
    const encodedBy = (module: EventModule): Uint8Array => {
      const encode = isLatest ? module.encode : module[`encodeV${version.version.name.replaceAll(".", "_")}`];
      return (encode as (value: object) => Uint8Array)(value);
    };
    const answers = encodingAnswers({ event, pkg, twin }, version, value as Value, encodedBy(subject.module));
    if (!isDeepStrictEqual(answers.said, answers.expected)) throw new Error(`encoder and protobufjs differ on ${what}`);
    return [(module) => isDeepStrictEqual(plainObject(protobufObject(twin, encodedBy(module))), answers.expected)];
  });
}

function isWithoutIssue({ encodePayload }: EventModule, payload: object): boolean {
  return orRefused(() => (encodePayload as (payload: object) => Uint8Array)(payload)) !== "refused";
}

/**
 * What protobufjs writes, packed or not, is decoded as the interpreter reads the same event from JSON, without anything unknown. Of what is
 * no sound value, only what has a message is asked. Throws where a sound module differs.
 */
export function decodingQuestions(subject: Subject, samples: readonly Sample[], roots: Roots): readonly Question[] {
  const { event, pkg, history, module } = subject;
  return samples.flatMap((sample): readonly Question[] => {
    const { version, what } = sample;
    const value = sample.value as Value;
    return [roots.packed, roots.unpacked].flatMap((root): readonly Question[] => {
      const bytes = messageOf(root, subject, sample);
      if (bytes === undefined) return [];
      if (!sample.isSound) return refusalQuestions(subject, sample, bytes);
      const reading = { history, pkg, event, codec: codecOf(module), told: [] };
      const answers = decodingAnswers(reading, version, value, bytes, {});
      if (answers === undefined) return [];
      if (!isDeepStrictEqual(answers.said, answers.expected))
        throw new Error(`decoder and interpreter differ on ${what}, ${version.version.name}`);
      const isKnown = answers.read !== undefined && !hasUnknown(answers.read);
      return [
        (faulty) => {
          const result = decoded({ codec: codecOf(faulty), told: [] }, version, bytes, {});
          if (isKnown && result.kind === "event" && hasUnknown(result.event)) return false;
          return isDeepStrictEqual(decoderSays(event, result), answers.expected);
        },
      ];
    });
  });
}

/**
 * What is no value of its version is refused in bytes too. A message can't say all of it: a list that lacks is an empty one, and
 * a value of another kind is written as one of the field's own. What the decoder takes is such a message, and not asked for.
 */
function refusalQuestions({ module }: Subject, { version }: Sample, bytes: Uint8Array): readonly Question[] {
  const kindOf = (tested: EventModule): string =>
    decoded({ codec: codecOf(tested), told: [] }, version, bytes, {}).kind;
  return kindOf(module) === "failed" ? [(faulty) => kindOf(faulty) === "failed"] : [];
}

/** The bytes of a value, sound or not; nothing where Protobuf has none that say it. */
function messageOf(root: protobuf.Root, { event, pkg }: Subject, { version, value }: Sample): Uint8Array | undefined {
  const twin = twinOf(root, pkg, event);
  try {
    const object = messageObject(event, version, value as Value, isPlain(pkg));
    const bytes = protobufBytes(twin, object);
    return isDeepStrictEqual(plainObject(protobufObject(twin, bytes)), plainObject(object)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** A field that no version has is kept and written again, in whichever message of an event it stands. */
export function unknownQuestions({ event, pkg }: Subject, sample: Sample, { packed }: Roots): readonly Question[] {
  const object = messageObject(event, sample.version, sample.value as Value, isPlain(pkg));
  return [...withStranger(twinOf(packed, pkg, event), object)].map((bytes): Question => {
    return (module) => {
      const result = codecOf(module).readProtobuf?.(bytes);
      const again = result?.kind === "event" ? codecOf(module).encode?.(result.event) : undefined;
      return again !== undefined && Buffer.from(again).includes(Buffer.from(strangeField));
    };
  });
}

const strangeField = protobuf.Writer.create()
  .uint32((9999 << 3) | 2)
  .string("strange")
  .finish();

/**
 * The bytes of a message with a strange field at its end, then of the same with one at the end of each message within. A wrapper of
 * what may be null is no object in TypeScript, and has no place to keep it.
 */
function* withStranger(type: protobuf.Type, object: object): Generator<Uint8Array> {
  yield Uint8Array.from([...protobufBytes(type, object), ...strangeField]);
  for (const field of type.fieldsArray) {
    const item: unknown = Reflect.get(object, field.name);
    const inner = field.resolve().resolvedType;
    if (field.map || item === undefined || !(inner instanceof protobuf.Type)) continue;
    if (inner.name.startsWith("Nullable")) continue;
    const [last, ...others] = (field.repeated ? [...(item as readonly object[])] : [item as object]).reverse();
    if (last === undefined) continue;
    const rest = protobufBytes(type, { ...object, [field.name]: field.repeated ? others.reverse() : undefined });
    for (const inside of withStranger(inner, last)) {
      const written = protobuf.Writer.create()
        .uint32((field.id << 3) | 2)
        .bytes(inside)
        .finish();
      yield Uint8Array.from([...rest, ...written]);
    }
  }
}

/**
 * Named types by themselves: whether a value is one, and for records and unions what is encoded and decoded.
 *
 * @param modules what further modules export, by the name that the tested module gives them
 */
export function typeQuestions(
  { event, pkg }: Subject,
  samples: readonly Sample[],
  { packed }: Roots,
  nameOf: (type: Extract<Type, { kind: "reference" }>) => { readonly module: string; readonly name: string },
): readonly Question[] {
  return samples
    .filter(({ version }) => version === event.latest)
    .flatMap(({ value, isSound, what }) =>
      event.latest.payload.fields.flatMap(({ name: field, type }): readonly Question[] => {
        if (type.kind !== "reference" || !what.startsWith(`${field} `)) return [];
        const item = partsOf(value).payload[field];
        const { module, name } = nameOf(type);
        const exported = (tested: EventModule, wanted: string): ((value: unknown) => unknown) =>
          (tested[module] as Readonly<Record<string, (value: unknown) => unknown>>)[wanted] ?? (() => undefined);
        const { shape } = type;
        const questions: Question[] = [
          (tested) => exported(tested, `is${name}`)(item) === isSound,
          ...(isSound || shape.kind === "enum"
            ? []
            : [(tested: EventModule) => orRefused(() => exported(tested, "encode")(item)) === "refused"]),
        ];
        if (!isSound || shape.kind !== "record") return questions;
        const twin = packed.lookupType(`${pkg.name}.${name}`);
        const object = recordObject(shape, item as object, isPlain(pkg));
        const expected = plainObject(object);
        const bytes = protobufBytes(twin, object);
        questions.push(
          (tested) =>
            isDeepStrictEqual(
              plainObject(protobufObject(twin, exported(tested, "encode")(item) as Uint8Array)),
              expected,
            ),
          (tested) => {
            const result = exported(tested, "decode")(bytes) as { readonly value?: unknown };
            return isDeepStrictEqual(result.value, item);
          },
        );
        return questions;
      }),
    );
}

/** The envelope's type by itself: an event has one, and what is no object has none. */
export function envelopeQuestions(sample: Sample, module: string, name: string): readonly Question[] {
  const { envelope } = partsOf(sample.value);
  const ask = (tested: EventModule, value: unknown): unknown =>
    (tested[module] as Readonly<Record<string, (value: unknown) => unknown>>)[`is${name}`]?.(value);
  return [
    (tested) => ask(tested, envelope) === true,
    (tested) => ask(tested, Object.assign([], envelope)) === false,
    (tested) => ask(tested, {}) === false,
  ];
}

function codecOf(module: EventModule): Codec {
  return module as unknown as Codec;
}
