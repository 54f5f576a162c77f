import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findInputs, openInput } from "../../../generator/cli/stored/inputs.js";
import { temporaryFolder } from "../../support/folders.js";

/** Longer than two chunks, and no two places alike. */
const content = Buffer.from(Array.from({ length: 400_000 }, (_, index) => `${index},`).join(""));

/** All chunks of an input, each copied before the next is asked for. */
async function bytesOf(folder: string, name: string, offset: number): Promise<Buffer> {
  const [input] = findInputs([name], folder);
  if (input === undefined) throw new Error("no input");
  const chunks: Buffer[] = [];
  for await (const chunk of openInput(input, offset)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

it("reads a file from any place on", async () => {
  const folder = temporaryFolder();
  await writeFile(join(folder, "file"), content);
  for (const offset of [0, 1, 1_500_000, content.length])
    expect((await bytesOf(folder, "file", offset)).equals(content.subarray(offset)), String(offset)).toBe(true);
});

it("reads a pipe that has a name from any place on, and says where it ends before", async () => {
  const folder = temporaryFolder();
  execFileSync("mkfifo", [join(folder, "pipe")]);
  for (const offset of [0, 1_500_000]) {
    const reading = bytesOf(folder, "pipe", offset);
    await writeFile(join(folder, "pipe"), content);
    expect((await reading).equals(content.subarray(offset)), String(offset)).toBe(true);
  }
  const reading = bytesOf(folder, "pipe", content.length + 1);
  const refused = expect(reading).rejects.toThrow('"pipe" is shorter than it was');
  await writeFile(join(folder, "pipe"), content);
  await refused;
});

it("says what can't be read", async () => {
  const folder = temporaryFolder();
  expect(() => findInputs(["none"], folder)).toThrow(`can't read "none"`);
  expect(() => findInputs(["."], folder)).toThrow("it is a folder");
  const input = { name: "gone", path: join(folder, "gone"), size: 5 };
  await expect(openInput(input, 0).next()).rejects.toThrow(`can't read "gone"`);
});
