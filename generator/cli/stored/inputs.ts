import { fstatSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { StoredError } from "./error.js";

/** One thing to read. */
export interface Input {
  /** As it was given; `-` for the standard input. */
  readonly name: string;
  /** Absolute; absent for the standard input. */
  readonly path: string | undefined;
  /** Bytes; undefined where nobody knows. */
  readonly size: number | undefined;
}

/** The files to read, or the standard input. Throws StoredError for what is no readable file. */
export function findInputs(files: readonly string[], folder: string): readonly Input[] {
  if (files.length === 0) return [standardInput()];
  if (files.filter((name) => name === "-").length > 1) throw new StoredError('"-" stands twice');
  return files.map((name) => {
    if (name === "-") return standardInput();
    const path = resolve(folder, name);
    try {
      const status = statSync(path);
      if (status.isDirectory()) throw new StoredError(`can't read "${name}": it is a folder`);
      return { name, path, size: status.isFile() ? status.size : undefined };
    } catch (error) {
      if (error instanceof StoredError) throw error;
      throw new StoredError(`can't read "${name}": ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function standardInput(): Input {
  const status = fstatSync(0);
  return { name: "-", path: undefined, size: status.isFile() ? status.size : undefined };
}

/** Bytes of all inputs; undefined where one does not say. */
export function totalSize(inputs: readonly Input[]): number | undefined {
  return inputs.reduce<number | undefined>(
    (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
}

/** Bytes of the inputs before one. */
export function sizeBefore(inputs: readonly Input[], index: number): number {
  return inputs.slice(0, index).reduce((sum, { size }) => sum + (size ?? 0), 0);
}

const chunkSize = 1024 * 1024;

/** The bytes of an input from an offset on. What is given is as it is until more is asked for: its memory is used again. */
export async function* openInput({ name, path, size }: Input, offset: number): AsyncGenerator<Buffer> {
  try {
    if (path === undefined) yield* behind(process.stdin, offset, "the standard input");
    // What is no regular file, such as a pipe with a name, has no places to read at.
    else if (size === undefined) yield* behind(fileChunks(path, null), offset, `"${name}"`);
    else yield* fileChunks(path, offset);
  } catch (error) {
    if (error instanceof StoredError || !(error instanceof Error) || !("code" in error)) throw error;
    throw new StoredError(`can't read "${name}": ${error.message}`);
  }
}

/** While one chunk is looked at, the next is read. */
async function* fileChunks(path: string, offset: number | null): AsyncGenerator<Buffer> {
  const file = await open(path);
  let place = offset;
  const read = (into: Buffer): ReturnType<typeof file.read> => {
    const reading = file.read(into, 0, into.length, place);
    // It is looked at when its turn has come.
    reading.catch(() => {});
    return reading;
  };
  let buffer = Buffer.allocUnsafeSlow(chunkSize);
  let other = Buffer.allocUnsafeSlow(chunkSize);
  let next = read(buffer);
  try {
    for (;;) {
      const { bytesRead } = await next;
      if (bytesRead === 0) return;
      if (place !== null) place += bytesRead;
      const chunk = buffer.subarray(0, bytesRead);
      [buffer, other] = [other, buffer];
      next = read(buffer);
      yield chunk;
    }
  } finally {
    await Promise.allSettled([next]);
    await file.close();
  }
}

/** What stands behind so many bytes. */
async function* behind(chunks: AsyncIterable<unknown>, offset: number, what: string): AsyncGenerator<Buffer> {
  let before = offset;
  for await (const chunk of chunks) {
    const bytes = chunk as Buffer;
    if (bytes.length > before) yield bytes.subarray(before);
    before = Math.max(0, before - bytes.length);
  }
  if (before > 0) throw new StoredError(`${what} is shorter than it was in the run that is resumed`);
}
