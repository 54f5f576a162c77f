import fc from "fast-check";

const known = new Map<string, fc.Arbitrary<string>>();

/** Texts that match a pattern, at most so many code units long. Making one costs milliseconds, so that each is made once. */
export function matching(pattern: string, maxLength: number): fc.Arbitrary<string> {
  const key = `${maxLength} ${pattern}`;
  const found = known.get(key) ?? fc.stringMatching(new RegExp(pattern, "u"), { maxLength });
  known.set(key, found);
  return found;
}
