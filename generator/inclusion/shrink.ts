import type { ExactJson } from "../source/index.js";
import { isList } from "./nodes.js";

/**
 * A smaller value that is still a witness, by taking parts away and putting simple ones in their place, as long as that works.
 *
 * @param attempts how many candidates are tried at most
 */
export function shrink(value: ExactJson, isWitness: (candidate: ExactJson) => boolean, attempts: number): ExactJson {
  let left = attempts;
  let smallest = value;
  for (let isSmaller = true; isSmaller && left > 0; ) {
    isSmaller = false;
    for (const candidate of smallerValues(smallest)) {
      if (left <= 0) break;
      left -= 1;
      if (!isWitness(candidate)) continue;
      smallest = candidate;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

/** Values one step simpler, simplest first: by parts removed, then by parts made simpler themselves. */
function* smallerValues(value: ExactJson): Iterable<ExactJson> {
  if (isList(value)) {
    if (value.length > 0) yield [];
    for (const index of value.keys()) yield value.toSpliced(index, 1);
    for (const [index, item] of value.entries()) {
      for (const smaller of smallerValues(item)) yield value.with(index, smaller);
    }
  } else if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    if (entries.length > 0) yield {};
    for (const index of entries.keys()) yield Object.fromEntries(entries.toSpliced(index, 1));
    for (const [index, [name, item]] of entries.entries()) {
      for (const smaller of smallerValues(item)) yield Object.fromEntries(entries.with(index, [name, smaller]));
    }
  } else if (typeof value === "string") {
    if (value.length > 0) yield "";
    const characters = [...value];
    if (characters.length > 1) {
      yield characters.slice(0, Math.floor(characters.length / 2)).join("");
      yield characters.slice(0, -1).join("");
    }
  } else if (typeof value === "number") {
    for (const simpler of [0, 1, -1, Math.trunc(value), Math.trunc(value / 2)]) {
      if (weight(simpler) < weight(value)) yield simpler;
    }
  }
}

/** How much there is to read in a number. */
function weight(value: number): number {
  return Math.abs(value) * 2 + (value < 0 ? 1 : 0) + (Number.isInteger(value) ? 0 : 1e6);
}
