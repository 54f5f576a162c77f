import { advance, takeEnd, type WireReader } from "./wire-reader.js";

/** Engines keep arrays of so few bytes in the object itself, and make a buffer for larger ones, which takes long. */
const largestOwn = 64;

/** Larger copies share buffers of this size, but for those that would take much of one. */
const copiesSize = 32 * 1024;
const largestCopy = copiesSize / 4;

let copies: Uint8Array | undefined;
let copiesAt = 0;

/** Bytes, as a copy that is never written again: what was read from may be. As a view where the caller has asked for that. */
export function takeBytes(reader: WireReader): Uint8Array {
  const size = takeEnd(reader) - reader.at;
  const start = advance(reader, size);
  const end = start + size;
  if (reader.givesViews) return reader.bytes.subarray(start, end);
  if (size <= largestOwn) {
    const copy = new Uint8Array(size);
    for (let index = 0; index < size; index += 1) copy[index] = reader.bytes[start + index] ?? 0;
    return copy;
  }
  if (size > largestCopy) return Uint8Array.prototype.slice.call(reader.bytes, start, end);
  if (copies === undefined || copiesAt + size > copiesSize) {
    copies = new Uint8Array(copiesSize);
    copiesAt = 0;
  }
  copies.set(reader.bytes.subarray(start, end), copiesAt);
  const copy = new Uint8Array(copies.buffer, copiesAt, size);
  copiesAt += size;
  return copy;
}
