import { isWellFormed } from "./guards.js";
import { writeUtf8 } from "./wire-text.js";
import { addLate, longestLate, openField, putLength, sizeOfLength, unfit, type WireWriter } from "./wire-writer.js";

/** Texts of no more characters are written by a loop, longer ones by a call, and those of medium length by one call together. */
const longestLooped = 40;

/** A string in UTF-8, after its tag and its length. One with a lone surrogate is refused. */
export function putString(writer: WireWriter, tag: number, value: string): void {
  if (typeof value !== "string") unfit();
  const { length } = value;
  if (length <= longestLooped) {
    const start = openField(writer, tag, longestLooped + 1) + 1;
    const { bytes } = writer;
    bytes[start - 1] = length;
    let all = 0;
    let index = 0;
    // Two at a time, which takes a seventh less than one.
    for (; index < length - 1; index += 2) {
      const unit = value.charCodeAt(index);
      const next = value.charCodeAt(index + 1);
      all |= unit | next;
      bytes[start + index] = unit;
      bytes[start + index + 1] = next;
    }
    if (index < length) {
      const unit = value.charCodeAt(index);
      all |= unit;
      bytes[start + index] = unit;
    }
    if (all < 128) writer.at = start + length;
    else putNative(writer, tag, value);
    // Looking at a character makes one piece of a string that was concatenated; else that would be done each time.
  } else if (length <= longestLate && writer.mayWait && value.charCodeAt(0) < 128) putLate(writer, tag, value);
  else putNative(writer, tag, value);
}

/** Leaves room for a text that waits. */
function putLate(writer: WireWriter, tag: number, value: string): void {
  const { length } = value;
  const at = openField(writer, tag, length + 1) + 1;
  writer.bytes[at - 1] = length;
  writer.at = at + length;
  addLate(writer, value, at);
}

function putNative(writer: WireWriter, tag: number, value: string): void {
  const { length } = value;
  // No code unit takes more than three bytes; the length goes before the text, in as many bytes as it may need.
  const at = openField(writer, tag, length * 3 + 5);
  const { bytes } = writer;
  const room = sizeOfLength(length);
  const start = at + room;
  const written = writeUtf8(bytes, value, start);
  if (written !== length) {
    if (mayHoldReplacement(writer, start, start + written) && !isWellFormed(value)) unfit();
    const needed = sizeOfLength(written);
    if (needed !== room) bytes.copyWithin(at + needed, start, start + written);
  }
  writer.at = putLength(bytes, at, written) + written;
}

/** Whether U+FFFD may be there, which is written for a lone surrogate: no other byte is 0xef where it begins. */
function mayHoldReplacement({ bytes, view }: WireWriter, start: number, end: number): boolean {
  let at = start;
  let found = 0;
  // Flipped so that the byte is 0; taking one from it then borrows, which leaves a high bit that was not there.
  for (; at <= end - 8; at += 8) {
    const some = view.getInt32(at) ^ ~0x10101010;
    const others = view.getInt32(at + 4) ^ ~0x10101010;
    found |= ((some - 0x01010101) & ~some) | ((others - 0x01010101) & ~others);
  }
  for (; at < end; at += 1) if (bytes[at] === 0xef) return true;
  return (found & 0x80808080) !== 0;
}
