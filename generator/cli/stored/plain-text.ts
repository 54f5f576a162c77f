const quote = 0x22;
const colon = 0x3a;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;

/**
 * What `JSON.parse` makes of a text, where nothing is lost by that: undefined where the text is no JSON, where a key stands twice, or
 * where a number has more digits than a double is sure to hold, or is too large for one.
 */
export function parsePlainText(text: string): object | undefined {
  const keys = countKeys(text);
  if (keys === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && keysWithin(value) === keys ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Colons outside of strings; undefined where an integer has 16 digits in a row. */
function countKeys(text: string): number | undefined {
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      at = text.indexOf('"', at + 1);
      while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
      if (at === -1) return undefined;
    } else if (unit === colon) count += 1;
    else if (unit >= zero && unit <= nine) {
      const end = endOfDigits(text, at);
      // What stands behind a point is no integer; nor is what has a point or an exponent behind it.
      if (end - at >= 16 && text.charCodeAt(at - 1) !== point && !/[.eE]/.test(text.charAt(end))) return undefined;
      at = end - 1;
    }
  }
  return count;
}

function endOfDigits(text: string, start: number): number {
  let end = start + 1;
  for (let unit = text.charCodeAt(end); unit >= zero && unit <= nine; unit = text.charCodeAt(end)) end += 1;
  return end;
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
