const quote = 0x22;
const colon = 0x3a;

/**
 * What `JSON.parse` makes of a text, where nothing is lost by that: undefined where the text is no JSON, where a key stands twice, or
 * where a number has more digits than a double is sure to hold.
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

/** Colons outside of strings; undefined where a number has 16 digits in a row, or an exponent. */
function countKeys(text: string): number | undefined {
  let count = 0;
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      at = text.indexOf('"', at + 1);
      while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
      if (at === -1) return undefined;
      digits = 0;
    } else if (unit === colon) {
      count += 1;
      digits = 0;
    } else if (unit >= 0x30 && unit <= 0x39) {
      digits += 1;
      if (digits >= 16) return undefined;
    } else if (unit === 0x45) return undefined;
    else if (unit === 0x65 && digits > 0) return undefined;
    else digits = 0;
  }
  return count;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x5c) before -= 1;
  return (at - before) % 2 === 0;
}

function keysWithin(value: object): number {
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[])
      if (typeof item === "object" && item !== null) count += keysWithin(item);
    return count;
  }
  for (const key in value) {
    count += 1;
    const item = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof item === "object" && item !== null) count += keysWithin(item);
  }
  return count;
}
