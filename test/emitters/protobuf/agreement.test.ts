import { inspect } from "node:util";
import fc from "fast-check";
import type protobuf from "protobufjs";
import { beforeAll, describe, expect, it } from "vitest";
import { createNaming } from "../../../generator/emit/index.js";
import { protobufEmitter } from "../../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import type { History } from "../../../generator/evolve/index.js";
import type { EventDeclaration, Package } from "../../../generator/ir/index.js";
import type { ReadResult } from "../../../runtime/src/reading.js";
import { contextOf, eventOf, recordOf, type ValueOptions } from "../../support/arbitraries.js";
import { emitFiles } from "../../support/emitting.js";
import { isPlain } from "../../support/proto-objects.js";
import { protobufBytes, protobufRoot, protoFiles, runProtoc } from "../../support/protobuf.js";
import {
  type Codec,
  decodingAnswers,
  encodingAnswers,
  messageObject,
  twinOf,
} from "../../support/protobuf-agreement.js";
import { importGenerated } from "../../support/running.js";
import { compileSchemas } from "../../support/systems.js";
import { typeCheck } from "../../support/typescript.js";
import { changes, everything } from "./everything.js";

type Value = Readonly<Record<string, unknown>>;

const emitters = [typesEmitter, validatorsEmitter, protobufEmitter];

interface Compiled {
  readonly files: ReadonlyMap<string, string>;
  readonly history: History;
  readonly root: protobuf.Root;
}

async function compiled(schemas: Readonly<Record<string, string>> | string): Promise<Compiled> {
  const { files, history } = await emitFiles(schemas, emitters);
  return { files, history, root: protobufRoot(protoFiles(files)) };
}

async function codecOf({ files, history }: Compiled, event: EventDeclaration): Promise<Codec> {
  const naming = createNaming(history.model, "@evolvent/runtime");
  return (await importGenerated(files, naming.moduleOf(event))) as unknown as Codec;
}

const runs = 60;

/** What JSON of the systems says in place of a value. */
const nothing = /: null|1970-01-01T00:00:00Z/;

/** Events of which some version's defaults name the envelope. */
const takesEnvelope: ReadonlySet<string> = new Set(["Changed"]);

/** What every event of a schema must do. */
function agrees(name: string, load: () => Promise<Compiled>): void {
  describe(name, () => {
    let schema: Compiled;
    beforeAll(async () => {
      schema = await load();
    });

    const eachEvent = async (
      check: (event: EventDeclaration, pkg: Package, codec: Codec, twin: protobuf.Type) => void,
    ): Promise<void> => {
      // What a plain message has no word for (a null beside absence) is tested with trees of their own.
      for (const pkg of schema.history.model.packages.filter((each) => !isPlain(each) || name !== "the five systems")) {
        for (const event of pkg.events)
          check(event, pkg, await codecOf(schema, event), twinOf(schema.root, pkg, event));
      }
    };

    it("protoc takes the files", () => {
      expect(runProtoc(protoFiles(schema.files))).toBe("");
    });

    it("TypeScript takes the modules, however strict", () => {
      expect(typeCheck(schema.files)).toEqual([]);
    });

    it("protobufjs reads what is written", async () => {
      await eachEvent((event, pkg, codec, twin) => {
        const { latest, current } = event;
        if (latest !== current || event.removed) return;
        const options: ValueOptions = { depth: 3, absence: "typescript", pkg };
        fc.assert(
          fc.property(eventOf(event, latest, options), (value) => {
            expect(codec.validate(value)).toEqual([]);
            const bytes = codec.encode?.(value) ?? codec.encodePayload?.(value) ?? new Uint8Array();
            const { said, expected } = encodingAnswers({ event, pkg, twin }, current, value, bytes);
            expect(said).toEqual(expected);
          }),
          { numRuns: runs },
        );
      });
    });

    it("what protobufjs writes of the latest version is read as it was", async () => {
      await eachEvent((event, pkg, codec, twin) => {
        const { latest } = event;
        const options: ValueOptions = { depth: 3, absence: "typescript", pkg };
        fc.assert(
          fc.property(eventOf(event, latest, options), contextOf(pkg), (value, context) => {
            const bytes = protobufBytes(twin, messageObject(event, latest, value, isPlain(pkg)));
            if (codec.readProtobuf === undefined) {
              const result = codec.decodePayload(bytes, latest.version.name, { context });
              expect(result).toMatchObject({ kind: "decoded", filled: [] });
              if (result.kind === "decoded") expect(result.value).toEqual(value);
              return;
            }
            const result = codec.readProtobuf(bytes, { context });
            if (event.skip && event.removed) {
              expect(result.kind).toBe("skipped");
              return;
            }
            expect(result).toMatchObject({ kind: "event", version: latest.version.name });
            if (result.kind === "event") expect(withoutFilled(result, value)).toEqual(value);
          }),
          { numRuns: runs },
        );
      });
    });

    it("every version's messages are read as the interpreter reads the same event from JSON", async () => {
      await eachEvent((event, pkg, codec, twin) => {
        for (const at of event.versions) {
          const options: ValueOptions = { depth: 3, absence: "stored", pkg };
          fc.assert(
            fc.property(eventOf(event, at, options), contextOf(pkg), (value, context) => {
              // The interpreter reads JSON, where `none: null` and `none: 0` say that there is nothing; bytes say it by absence.
              if (name === "the five systems" && nothing.test(inspect(value, { depth: null }))) return;
              const bytes = protobufBytes(twin, messageObject(event, at, value, isPlain(pkg)));
              const told = takesEnvelope.has(event.key) ? [{ id: "e" }] : [];
              const reading = { history: schema.history, pkg, event, codec, told };
              const answers = decodingAnswers(reading, at, value, bytes, context);
              if (answers === undefined) return;
              expect(answers.said).toEqual(answers.expected);
              if (answers.read !== undefined) expect(codec.validate(answers.read)).toEqual([]);
            }),
            { numRuns: runs },
          );
        }
      });
    });

    it("payloads are read by themselves", async () => {
      await eachEvent((event, pkg, codec) => {
        const { latest, current } = event;
        if (latest !== current || event.removed) return;
        const options: ValueOptions = { depth: 3, absence: "typescript", pkg };
        fc.assert(
          fc.property(recordOf(latest.payload, options), contextOf(pkg), (value, context) => {
            const bytes = codec.encodePayload?.(value) ?? new Uint8Array();
            // Where an older version's defaults name the envelope, it stands before the options.
            const told = takesEnvelope.has(event.key) ? [{ id: "e" }, { context }] : [{ context }];
            const result = codec.decodePayload(bytes, latest.version.name, ...told);
            expect(result).toMatchObject({ kind: "decoded", version: latest.version.name });
            if (result.kind === "decoded") expect(result.value).toEqual(value);
          }),
          { numRuns: runs },
        );
      });
    });
  });
}

/** A default may stand in where the value was drawn without: that is listed, and taken off again. */
function withoutFilled(result: Extract<ReadResult<Value>, { kind: "event" }>, drawn: Value): Value {
  const event: Record<string, unknown> = { ...result.event };
  for (const pointer of result.filled) {
    const [, key = "", ...rest] = pointer.split("/");
    if (rest.length === 0 && !Object.hasOwn(drawn, key)) delete event[key];
  }
  return event;
}

agrees("every type in every place", () => compiled(everything));
agrees("changes of every kind", () => compiled(changes));
agrees("the five systems", async () => {
  const { files, history } = await compileSchemas([...emitters, readersEmitter]);
  if (history === undefined) throw new Error("schemas/ has errors");
  return { files, history, root: protobufRoot(protoFiles(files)) };
});
