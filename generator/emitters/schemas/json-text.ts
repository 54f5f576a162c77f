/** A part of a JSON Schema: a JSON value, whose integers may be of any size. Properties that are `undefined` are left out. */
export type SchemaValue = null | boolean | number | bigint | string | readonly SchemaValue[] | Schema | JsonText;

const textOf: unique symbol = Symbol("text");

/** JSON that is text already, as an author's example is: printed as it stands, so that every digit is kept. */
export interface JsonText {
  readonly [textOf]: string;
}

/** @param text valid JSON; white space between its values is taken out */
export function jsonText(text: string): JsonText {
  return { [textOf]: text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (match) => (match.startsWith('"') ? match : "")) };
}

/** A JSON Schema, or another object inside one. */
export interface Schema {
  readonly [keyword: string]: SchemaValue | undefined;
}

/** Lists of scalars stand on one line up to this width. */
const lineWidth = 100;

/** JSON as text, two spaces deep, every digit of an integer kept, with a newline at its end. */
export function printJson(value: SchemaValue): string {
  return `${print(value, "")}\n`;
}

function print(value: SchemaValue, indent: string): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isText(value)) return value[textOf];
  const deeper = `${indent}  `;
  if (isList(value)) {
    if (value.length === 0) return "[]";
    const items = value.map((item) => print(item, deeper));
    const oneLine = `[${items.join(", ")}]`;
    const isShort = oneLine.length <= lineWidth && value.every((item) => typeof item !== "object" || item === null);
    return isShort ? oneLine : `[\n${items.map((item) => `${deeper}${item}`).join(",\n")}\n${indent}]`;
  }
  const lines: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) lines.push(`${deeper}${JSON.stringify(key)}: ${print(item, deeper)}`);
  }
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`;
}

function isText(value: SchemaValue): value is JsonText {
  return typeof value === "object" && value !== null && textOf in value;
}

function isList(value: SchemaValue): value is readonly SchemaValue[] {
  return Array.isArray(value);
}
