const quote = 0x22;
const minus = 0x2d;
const colon = 0x3a;
const zero = 0x30;
const nine = 0x39;

/** What is seen of a text before it is parsed. */
interface Seen {
  /** Colons outside of strings: one behind each key. */
  readonly keys: number;
  /** Integers of 16 digits and more, by their place among all numbers: a double may not hold them. */
  readonly long: ReadonlyMap<number, string> | undefined;
}

/**
 * What `JSON.parse` makes of a text, where nothing is lost by that; integers beyond 2^53 become `bigint`. Undefined where the text is
 * no JSON, where a key stands twice, or where a number is too large for a double.
 */
export function parsePlainText(text: string): object | undefined {
  const seen = look(text);
  if (seen === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || keysWithin(value) !== seen.keys) return undefined;
    if (seen.long === undefined) return value;
    // Numbers stand in the value as they do in the text, but for keys that are numbers themselves: those come first.
    return setLong(value, { long: seen.long, numbers: 0 }) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined for a string without an end. */
function look(text: string): Seen | undefined {
  const { length } = text;
  let keys = 0;
  let numbers = 0;
  let long: Map<number, string> | undefined;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      at = text.indexOf('"', at + 1);
      while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
      if (at === -1) return undefined;
    } else if (unit === colon) keys += 1;
    else if ((unit >= zero && unit <= nine) || unit === minus) {
      const end = endOfNumber(text, at);
      if (end - at >= 16) {
        const digits = text.slice(at, end);
        if (/^-?[0-9]{16,}$/.test(digits)) {
          long ??= new Map();
          long.set(numbers, digits);
        }
      }
      numbers += 1;
      at = end - 1;
    }
  }
  return { keys, long };
}

/** The end of what digits, points, signs and exponents make one number. */
function endOfNumber(text: string, start: number): number {
  for (let end = start + 1; ; end += 1) {
    const unit = text.charCodeAt(end);
    const goesOn =
      (unit >= zero && unit <= nine) || unit === 0x2e || unit === minus || unit === 0x2b || (unit | 0x20) === 0x65;
    if (!goesOn) return end;
  }
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x5c) before -= 1;
  return (at - before) % 2 === 0;
}

/** Keys of a value and of all that is in it; not a number where one of its numbers is too large. */
function keysWithin(value: object): number {
  let count = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) count += keysOf(value[index]);
    return count;
  }
  for (const key in value) count += 1 + keysOf((value as Readonly<Record<string, unknown>>)[key]);
  return count;
}

function keysOf(item: unknown): number {
  if (typeof item === "number") return Number.isFinite(item) ? 0 : Number.NaN;
  return typeof item === "object" && item !== null ? keysWithin(item) : 0;
}

interface Setting {
  readonly long: ReadonlyMap<number, string>;
  /** Numbers that were met. */
  numbers: number;
}

/** Sets the integers that a double does not hold; false where their places can't be told. */
function setLong(value: object, setting: Setting): boolean {
  const items = value as Record<string, unknown>;
  for (const key in items) {
    if (!Array.isArray(value) && isDigit(key.charCodeAt(0))) return false;
    const item = items[key];
    if (typeof item === "number") {
      const digits = setting.long.get(setting.numbers);
      if (digits !== undefined && !Number.isSafeInteger(item)) items[key] = BigInt(digits);
      setting.numbers += 1;
    } else if (typeof item === "object" && item !== null && !setLong(item, setting)) return false;
  }
  return true;
}

function isDigit(unit: number): boolean {
  return unit >= zero && unit <= nine;
}
