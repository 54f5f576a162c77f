import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { temporaryFolder } from "../support/folders.js";
import { systemFolder } from "../support/systems.js";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** What is used of a generated module. */
interface EventModule {
  readonly readJson: (text: string) => Read;
  readonly readProtobuf: (bytes: Uint8Array) => Read;
  readonly downcast: (event: object, version: string) => { readonly kind: string; readonly event: object };
  readonly encodeV1_0_0: (event: object) => Uint8Array;
}

interface Read {
  readonly kind: string;
  readonly version?: string;
  readonly event?: object;
}

const module = (await import(
  new URL("../../generated/dist/onex/events/node-start.js", import.meta.url).href
)) as EventModule;

/** Events that ONEX's own programs wrote as 1.0.0, as messages of that version. */
function writtenMessages(): readonly Uint8Array[] {
  const folder = join(systemFolder("onex"), "written");
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith(".ndjson"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
  return lines.flatMap((line) => {
    const read = line.includes('"NODE_START"') ? module.readJson(line) : undefined;
    if (read?.event === undefined || read.version !== "1.0.0") return [];
    const older = module.downcast(read.event, "1.0.0");
    return older.kind === "event" ? [module.encodeV1_0_0(older.event)] : [];
  });
}

function prefix(length: number): Buffer {
  return Buffer.from(length < 128 ? [length] : [(length % 128) + 128, Math.floor(length / 128)]);
}

function delimited(messages: readonly Uint8Array[]): Buffer {
  return Buffer.concat(messages.flatMap((bytes) => [prefix(bytes.length), bytes]));
}

function messagesIn(bytes: Buffer): readonly Buffer[] {
  const messages: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const start = at + (first < 128 ? 1 : 2);
    const length = first < 128 ? first : first - 128 + (bytes[at + 1] ?? 0) * 128;
    messages.push(bytes.subarray(start, start + length));
    at = start + length;
  }
  return messages;
}

async function migrate(input: Buffer, words: readonly string[]) {
  const folder = temporaryFolder();
  const [from, out] = [join(folder, "in.bin"), join(folder, "out.bin")];
  writeFileSync(from, input);
  cpSync(join(project, "schemas/onex"), join(folder, "schemas/onex"), { recursive: true });
  const settings = ["--package", "onex.events", "--encoding", "protobuf", "--format", "json"];
  const { code, stdout, stderr } = await run(folder, ["migrate", ...settings, ...words, "--out", "out.bin", "in.bin"]);
  expect(stderr).toBe("");
  expect(readFileSync(from)).toEqual(input);
  const rejects = readdirSync(folder).includes("out.bin.rejects.ndjson")
    ? readFileSync(`${out}.rejects.ndjson`, "utf8").split("\n").slice(0, -1)
    : [];
  return {
    code,
    output: JSON.parse(stdout).output,
    bytes: readFileSync(out),
    rejects: rejects.map((line) => JSON.parse(line)),
  };
}

const written = writtenMessages();

describe("migrate of delimited messages", () => {
  it("writes the version that is asked for, up and down", async () => {
    expect(written.length).toBeGreaterThan(5);
    const input = delimited(written);
    const up = await migrate(input, ["--to", "latest"]);
    expect([up.code, up.output]).toEqual([0, expect.objectContaining({ written: written.length, kept: 0 })]);
    const read = messagesIn(up.bytes).map((bytes) => module.readProtobuf(bytes));
    expect(read.map(({ version }) => version)).toEqual(written.map(() => "1.1.0"));
    expect(read.map(({ event }) => event)).toEqual(written.map((bytes) => module.readProtobuf(bytes).event));
    const down = await migrate(up.bytes, ["--to", "1.0.0"]);
    expect(down.bytes).toEqual(input);
    const again = await migrate(up.bytes, ["--to", "latest"]);
    expect(again.output).toMatchObject({ written: 0, kept: written.length });
    expect(again.bytes).toEqual(up.bytes);
  });

  it("rejects what is cut off, malformed or too long, and writes all else", async () => {
    const [one = new Uint8Array(), two = new Uint8Array()] = written;
    const whole = (await migrate(delimited([one, two]), ["--to", "latest"])).bytes;
    const malformed = Buffer.from([0x0a, 0xff]);
    const input = delimited([one, malformed, new Uint8Array(2000), two, one]).subarray(0, -1);
    const { code, bytes, rejects } = await migrate(input, ["--to", "latest", "--max-line", "1500"]);
    expect([code, bytes]).toEqual([1, whole]);
    expect(rejects).toMatchObject([
      { record: 2, base64: malformed.toString("base64") },
      { record: 3, issues: [{ code: "limit" }], base64: "" },
      { record: 5, issues: [{ code: "bytes" }], base64: "" },
    ]);
    // A length whose second byte is missing.
    const cut = await migrate(Buffer.concat([delimited([one, two]), Buffer.from([0x80])]), ["--to", "latest"]);
    expect([cut.bytes, cut.rejects.map(({ record }) => record)]).toEqual([whole, [3]]);
  });
});
