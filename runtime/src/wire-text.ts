/** Buffer's own methods, where there is one; they take any Uint8Array as `this`. */
interface NativeText {
  utf8Write(this: Uint8Array, text: string, at: number, size: number): number;
  utf8Slice(this: Uint8Array, start: number, end: number): string;
  latin1Slice(this: Uint8Array, start: number, end: number): string;
}

const native: NativeText | undefined = /* @__PURE__ */ findNative();

function findNative(): NativeText | undefined {
  const prototype: unknown = (globalThis as { readonly Buffer?: { readonly prototype?: unknown } }).Buffer?.prototype;
  const methods = prototype as Partial<NativeText> | undefined;
  // What bundlers put in Buffer's place may lack them.
  return typeof methods?.utf8Write === "function" && typeof methods.latin1Slice === "function"
    ? (methods as NativeText)
    : undefined;
}

/** Bytes that a text takes in UTF-8, where there is something quicker than writing it. */
const byteLength: ((text: string) => number) | undefined = /* @__PURE__ */ findByteLength();

function findByteLength(): ((text: string) => number) | undefined {
  const found: unknown = (globalThis as { readonly Buffer?: { readonly byteLength?: unknown } }).Buffer?.byteLength;
  return typeof found === "function" && native !== undefined ? (found as (text: string) => number) : undefined;
}

const encoder = /* @__PURE__ */ new TextEncoder();
const strictDecoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const byteDecoder = /* @__PURE__ */ new TextDecoder("latin1");

/** Writes text in UTF-8, as much of it as there is room for; gives how many bytes that were. */
export function writeUtf8(bytes: Uint8Array, text: string, at: number): number {
  if (native !== undefined) return native.utf8Write.call(bytes, text, at, bytes.length - at);
  return encoder.encodeInto(text, bytes.subarray(at)).written;
}

/** Text from UTF-8; undefined where it is none. */
export function readUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (native !== undefined) {
    const text = native.utf8Slice.call(bytes, start, end);
    // Bytes that are no UTF-8 have become this character, which may also have been there.
    // Looking for its place is quicker than asking whether it is there.
    if (text.indexOf("\ufffd") === -1) return text;
  }
  try {
    return strictDecoder.decode(bytes.subarray(start, end));
  } catch {
    return undefined;
  }
}

/** A string with one character for each byte; only those of ASCII are sure to be right. */
export function readBytewise(bytes: Uint8Array, start: number, end: number): string {
  if (native !== undefined) return native.latin1Slice.call(bytes, start, end);
  return byteDecoder.decode(bytes.subarray(start, end));
}

/** Whether `countHigh` is quick. */
export const countsQuickly: boolean = byteLength !== undefined;

/** How many bytes are above 127, of which a string has one character for each. */
export function countHigh(bytewise: string): number {
  // Each of them takes two bytes in UTF-8.
  return byteLength === undefined ? Number.NaN : byteLength(bytewise) - bytewise.length;
}
