/** What is found while the length of a value's text is counted. */
interface Measuring {
  readonly hasEscapes: boolean;
  /** Keys and texts. */
  strings: number;
  /** By how much the text would be shorter if its numbers had exponents. */
  withExponents: number;
}

/** Where exponents may have saved more than this, no key is long enough to tell. */
const longKey = 50;

/**
 * Whether a value that the platform has made of JSON text is all that the text says, and no deeper than it may be: no key
 * stands twice, and no integer has lost digits. Where that can't be seen quickly the answer is no.
 */
export function losesNothing(text: string, value: unknown, maximumDepth: number): boolean {
  const measuring: Measuring = { hasEscapes: text.includes("\\"), strings: 0, withExponents: 0 };
  const length = lengthOf(value, measuring, maximumDepth);
  if (Number.isNaN(length)) return false;
  if (length === text.length) {
    if (measuring.withExponents === 0) return true;
    // A key that stands twice makes the text longer, by itself, quotes, a colon, a value and a comma; only exponents make it shorter.
    if (measuring.withExponents < longKey && measuring.withExponents < shortestKey(value) + 5) return true;
  }
  return hasQuotes(text, value, measuring);
}

/**
 * The length of a value's text without spaces and needless escapes: no text without exponents is shorter. NaN for a value
 * that is nested too deep, or has a number that the text may have had more exactly.
 */
function lengthOf(value: unknown, measuring: Measuring, depthLeft: number): number {
  switch (typeof value) {
    case "string":
      return lengthOfString(value, measuring);
    case "number":
      return lengthOfNumber(value, measuring);
    case "object": {
      if (value === null) return 4;
      if (depthLeft < 0) return Number.NaN;
      // Each element or key has a comma or the closing bracket behind it.
      let length = 1;
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index += 1) {
          const item: unknown = value[index];
          length += lengthOf(item, measuring, depthLeft - 1) + 1;
        }
      } else {
        for (const key in value) {
          const item = (value as Readonly<Record<string, unknown>>)[key];
          const own =
            typeof item === "string" ? lengthOfString(item, measuring) : lengthOf(item, measuring, depthLeft - 1);
          length += lengthOfString(key, measuring) + own + 2;
        }
      }
      return length === 1 ? 2 : length;
    }
    default:
      return value === true ? 4 : 5;
  }
}

function lengthOfString(text: string, measuring: Measuring): number {
  measuring.strings += 1;
  return measuring.hasEscapes ? escapedLength(text) + 2 : text.length + 2;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids them in strings.
const needsEscape = /["\\\u0000-\u001f]/;

function escapedLength(text: string): number {
  let { length } = text;
  if (!needsEscape.test(text)) return length;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (needsEscape.test(character)) length += /["\\\b\f\n\r\t]/.test(character) ? 1 : 5;
  }
  return length;
}

function lengthOfNumber(value: number, measuring: Measuring): number {
  if (!Number.isSafeInteger(value)) {
    if (!Number.isFinite(value) || Number.isInteger(value)) return Number.NaN;
    const { length } = String(value);
    if (value < 0.01 && value > -0.01) measuring.withExponents += length;
    return length;
  }
  const size = Math.abs(value);
  const length = digitsOf(size) + (value < 0 ? 1 : 0);
  // 1000 is 1e3. A division is quicker than what is left of one.
  const thousands = size / 1000;
  if (size >= 1000 && thousands === Math.floor(thousands))
    measuring.withExponents += thousands % 1000 === 0 ? length - 3 : 3;
  return length;
}

function digitsOf(size: number): number {
  if (size < 10) return 1;
  if (size < 100) return 2;
  if (size < 1000) return 3;
  if (size < 10_000) return 4;
  let digits = 5;
  for (let bound = 100_000; size >= bound; bound *= 10) digits += 1;
  return digits;
}

/** Whether a text has as many quotation marks as its value needs: a key that stands twice is in the value once. */
function hasQuotes(text: string, value: unknown, { hasEscapes, strings }: Measuring): boolean {
  if (hasEscapes && text.includes("\\u0022")) return false;
  let left = strings * 2 + (hasEscapes ? escapedQuotes(value) : 0);
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) left -= 1;
  return left === 0;
}

/** Quotation marks inside of a value's texts and keys. */
function escapedQuotes(value: unknown): number {
  if (typeof value === "string") return quotesIn(value);
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) count += escapedQuotes(value[index]);
    return count;
  }
  for (const key in value) count += quotesIn(key) + escapedQuotes((value as Readonly<Record<string, unknown>>)[key]);
  return count;
}

function quotesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

function shortestKey(value: unknown): number {
  if (typeof value !== "object" || value === null) return Number.POSITIVE_INFINITY;
  let shortest = Number.POSITIVE_INFINITY;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) shortest = Math.min(shortest, shortestKey(value[index]));
    return shortest;
  }
  for (const key in value)
    shortest = Math.min(shortest, key.length, shortestKey((value as Readonly<Record<string, unknown>>)[key]));
  return shortest;
}
