import type { EnumDeclaration, RecordDeclaration } from "../../ir/index.js";
import { protoString } from "./proto-text.js";

/** Options of a message or enum. */
export function messageOptions(deprecated: string | undefined): readonly string[] {
  return deprecated === undefined ? [] : ["option deprecated = true;"];
}

/** What a comment says of a deprecation. */
export function deprecation(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `Deprecated: ${text}`;
}

const largestField = 536_870_911;

/** The last number that an enum value can have. */
export const largestValue = 2 ** 31 - 1;

/** Numbers and names that must not be used again. */
export function reservedLines(
  { reservedNumbers, reservedNames }: Pick<RecordDeclaration | EnumDeclaration, "reservedNumbers" | "reservedNames">,
  largest: number = largestField,
): readonly string[] {
  const ranges = reservedNumbers.map(({ start, end }) =>
    start === end ? String(start) : `${start} to ${end >= largest ? "max" : end}`,
  );
  return [
    ...(ranges.length === 0 ? [] : [`reserved ${ranges.join(", ")};`]),
    ...(reservedNames.length === 0 ? [] : [`reserved ${reservedNames.map(protoString).join(", ")};`]),
  ];
}
