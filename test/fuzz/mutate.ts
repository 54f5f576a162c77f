/** Numbers of 32 bits, the same for the same seed. */
export type Random = (below: number) => number;

export function createRandom(seed: number): Random {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[random(items.length)] as T;
}

const bytesOfNote: readonly (readonly number[])[] = [
  [0x00],
  [0x7f],
  [0x80],
  [0xff],
  // An overlong zero, ten bytes of a negative number, eleven of nothing.
  [0x80, 0x80, 0x00],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
  [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80],
  // Lengths of 2 GiB and more, and a negative one.
  [0xff, 0xff, 0xff, 0xff, 0x07],
  [0xff, 0xff, 0xff, 0xff, 0x0f],
  // No UTF-8: a half character, an overlong slash, a surrogate.
  [0xc3],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  // Groups that begin and end, tags of no field and of the highest one.
  [0x0b],
  [0x0c],
  [0x02],
  [0xfa, 0xff, 0xff, 0xff, 0x0f],
];

/** Bytes beside these: something changed, left out, put in twice or taken from `other`. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length + 1);
  const length = 1 + random(8);
  const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => {
    const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let end = 0;
    for (const part of parts) {
      result.set(part, end);
      end += part.length;
    }
    return result;
  };
  switch (random(8)) {
    case 0:
      return bytes.slice(0, at);
    case 1: {
      const copy = bytes.slice();
      if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
      return copy;
    }
    case 2: {
      const copy = bytes.slice();
      if (at < copy.length) copy[at] = random(256);
      return copy;
    }
    case 3:
      return joined(bytes.subarray(0, at), pick(random, bytesOfNote), bytes.subarray(at));
    case 4:
      return joined(bytes.subarray(0, at), pick(random, bytesOfNote), bytes.subarray(at + length));
    case 5:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 6:
      return joined(bytes.subarray(0, at), bytes.subarray(at, at + 4 * length), bytes.subarray(at));
    default:
      return joined(bytes.subarray(0, at), other.subarray(random(other.length + 1)));
  }
}

const wordsOfNote: readonly string[] = [
  "null",
  "true",
  "-0",
  "1e400",
  "-1e-400",
  "0.1",
  "1.0",
  "9007199254740993",
  "18446744073709551616",
  "170141183460469231731687303715884105728",
  '""',
  '"-1"',
  '"00"',
  '"18446744073709551616"',
  '"\\ud800"',
  '"\\u0000"',
  '"0.2.0"',
  '"2025-02-29T24:00:60Z"',
  '"NaN"',
  "[]",
  "{}",
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  "[[[[[[[[]]]]]]]]",
  `${"[".repeat(120)}${"]".repeat(120)}`,
];

const keysOfNote: readonly string[] = [
  '"__proto__":{"polluted":1},',
  '"constructor":1,',
  '"toString":null,',
  '"type":"Other",',
  '"version":3,',
  '"version":"99.0.0",',
  '"":0,',
];

/** A string, number or word of JSON text. */
const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/g;

/** JSON text beside this: a value or a key is another, a part is left out, put in twice or taken from `other`. */
export function mutateText(text: string, other: string, random: Random): string {
  const at = random(text.length + 1);
  const length = 1 + random(12);
  token.lastIndex = at;
  const found = token.exec(text);
  const spliced = (inner: string): string =>
    found === null ? text : `${text.slice(0, found.index)}${inner}${text.slice(found.index + found[0].length)}`;
  switch (random(8)) {
    case 0:
      return text.slice(0, at);
    case 1:
    case 2:
      return spliced(pick(random, wordsOfNote));
    case 3: {
      const brace = text.indexOf("{", at);
      return brace < 0 ? text : `${text.slice(0, brace + 1)}${pick(random, keysOfNote)}${text.slice(brace + 1)}`;
    }
    case 4:
      return text.slice(0, at) + text.slice(at + length);
    case 5:
      return text.slice(0, at) + text.slice(at, at + 4 * length) + text.slice(at);
    case 6: {
      // A string or number that stands elsewhere, in this event or another.
      token.lastIndex = random(other.length + 1);
      return spliced(token.exec(other)?.[0] ?? "0");
    }
    default: {
      const character = String.fromCharCode(pick(random, [0x20, 0x22, 0x2c, 0x5c, 0x7d, 0xd800, 0xdc00, 0xfeff, 0x30]));
      return text.slice(0, at) + character + text.slice(at + random(2));
    }
  }
}
