import type { EventDeclaration, EventVersion } from "../../ir/index.js";
import { atLeastPattern, integerPattern } from "./integer-patterns.js";
import type { Schema } from "./json-text.js";
import type { Mode } from "./scalars.js";
import { anyOf } from "./shapes.js";

/**
 * What may stand at the version's place. Writers write the first mark, or nothing. Readers take all marks, and the names of
 * later versions that nobody knows, up to the next one of the major that is known.
 */
export function markSchema(
  event: EventDeclaration,
  version: EventVersion,
  mode: Mode,
): { readonly schema: Schema; readonly required: boolean } | undefined {
  const [first] = version.marks;
  if (mode === "strict")
    return first === null || first === undefined ? undefined : { schema: { const: first }, required: true };
  const known: Schema = version.marks.length === 1 ? { const: first } : { enum: version.marks };
  const required = !version.marks.includes(null);
  if (version.layout?.version?.as !== "version") return { schema: known, required };
  return {
    schema: anyOf([known, { type: "string", pattern: laterPattern(event, version), description: "A later version." }]),
    required,
  };
}

function laterPattern(event: EventDeclaration, { version }: EventVersion): string {
  const { major, minor, patch } = version;
  const next = event.versions.find(
    (candidate) => candidate.version.major === major && candidate.version.index > version.index,
  )?.version;
  const any = atLeastPattern(0n);
  const rest: string[] = [];
  const below = (limit: number, from: number): string => integerPattern(BigInt(from), BigInt(limit - 1));
  if (next?.minor === minor) rest.push(`${minor}\\.${below(next.patch, patch)}`);
  else {
    rest.push(`${minor}\\.${atLeastPattern(BigInt(patch))}`);
    if (next === undefined) rest.push(`${atLeastPattern(BigInt(minor + 1))}\\.${any}`);
    else {
      if (next.minor > minor + 1) rest.push(`${below(next.minor, minor + 1)}\\.${any}`);
      if (next.patch > 0) rest.push(`${next.minor}\\.${below(next.patch, 0)}`);
    }
  }
  return `^${major}\\.(?:${rest.join("|")})$`;
}
