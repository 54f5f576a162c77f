import { createFileRegistry, type DescMessage, fromBinary, toBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import fc from "fast-check";
import type protobuf from "protobufjs";
import { beforeAll, describe, expect, it } from "vitest";
import { createNaming } from "../../generator/emit/index.js";
import { protobufEmitter } from "../../generator/emitters/protobuf/index.js";
import type { History } from "../../generator/evolve/index.js";
import type { EventDeclaration, EventVersion, Package } from "../../generator/ir/index.js";
import { eventOf } from "../support/arbitraries.js";
import type { EventModule } from "../support/generated.js";
import { descriptorSet, protobufRoot, protoFiles } from "../support/protobuf.js";
import { twinOf } from "../support/protobuf-agreement.js";
import { compileSchemas } from "../support/systems.js";

let history: History;
let root: protobuf.Root;
let registry: ReturnType<typeof createFileRegistry>;

beforeAll(async () => {
  const compiled = await compileSchemas([protobufEmitter]);
  if (compiled.history === undefined) throw new Error("the schemas have errors");
  history = compiled.history;
  const files = protoFiles(compiled.files);
  root = protobufRoot(files);
  registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, descriptorSet(files)));
});

/** What writes an event of a version as a message, a draft as the latest release; nothing where nobody writes that. */
async function encoderOf(
  event: EventDeclaration,
  { version }: EventVersion,
): Promise<((value: object) => Uint8Array) | undefined> {
  const path = createNaming(history.model, "").moduleOf(event).replace(/\.ts$/, ".js");
  const module = (await import(new URL(`../../generated/dist/${path}`, import.meta.url).href)) as EventModule;
  const name = version === event.latest.version ? "encode" : `encodeV${version.name.replaceAll(".", "_")}`;
  return module[name] as ((value: object) => Uint8Array) | undefined;
}

function messageOf(pkg: Package, event: EventDeclaration): DescMessage {
  const { fullName } = twinOf(root, pkg, event);
  const found = registry.getMessage(fullName.slice(1));
  if (found === undefined) throw new Error(`no message ${fullName}`);
  return found;
}

describe("bytes of every version of the five systems' events", () => {
  it("are the same when protobufjs and protobuf-es have read and written them", async () => {
    let written = 0;
    for (const pkg of history.model.packages) {
      for (const event of pkg.events) {
        const [twin, message] = [twinOf(root, pkg, event), messageOf(pkg, event)];
        for (const version of event.versions) {
          const encode = await encoderOf(event, version);
          if (encode === undefined) continue;
          written += 1;
          fc.assert(
            fc.property(eventOf(event, version, { depth: 3, absence: "typescript", pkg }), (value) => {
              const bytes = Buffer.from(encode(value));
              const again = Buffer.from(twin.encode(twin.decode(bytes)).finish());
              expect(again.toString("hex")).toBe(bytes.toString("hex"));
              const other = Buffer.from(toBinary(message, fromBinary(message, bytes)));
              expect(other.toString("hex")).toBe(bytes.toString("hex"));
            }),
            { numRuns: 30 },
          );
        }
      }
    }
    expect(written).toBeGreaterThan(100);
  });
});
