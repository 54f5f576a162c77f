import { isWellFormed } from "./guards.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids them in strings.
const withoutEscapes = /^[^"\\\u0000-\u001f]*$/;

const longestLooped = 12;

/** JSON text of a string without lone surrogates. */
export function printString(text: string): string {
  if (text.length > longestLooped) return withoutEscapes.test(text) ? `"${text}"` : JSON.stringify(text);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c) return JSON.stringify(text);
  }
  return `"${text}"`;
}

/** JSON text of an enum's value. */
export function printScalar(value: string | number): string {
  if (typeof value === "number") return JSON.stringify(value);
  return isWellFormed(value) ? printString(value) : JSON.stringify(value);
}

/** JSON text of a list, from that of its elements. */
export function printList<T>(list: readonly T[], print: (item: T) => string): string {
  const [first] = list;
  if (first === undefined) return "[]";
  let text = `[${print(first)}`;
  for (let index = 1; index < list.length; index += 1) text += `,${print(list[index] as T)}`;
  return `${text}]`;
}

/** JSON text of a map, from that of its values. */
export function printMap<T>(map: Readonly<Record<string, T>>, print: (item: T) => string): string {
  let text = "";
  for (const key of Object.keys(map)) text += `,${printString(key)}:${print(map[key] as T)}`;
  return `{${text.slice(1)}}`;
}
