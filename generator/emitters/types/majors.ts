import type { EventDeclaration, EventVersion } from "../../ir/index.js";
import { type DeclarationStructure, pascalCase } from "../../print/index.js";
import { docs } from "./declarations.js";
import { describeDates } from "./documentation.js";
import type { TypeScope } from "./references.js";

/**
 * `FundsRefundedV1` and `FundsRefundedPayloadV1`: per major what its highest released minor is. Only where the event has
 * several shapes.
 */
export function majorAliases(
  event: EventDeclaration,
  { naming, references }: TypeScope,
): readonly DeclarationStructure[] {
  const majors = [...new Set(event.versions.map(({ version }) => version.major))];
  const isOne = (name: (version: EventVersion) => string): boolean => new Set(event.versions.map(name)).size < 2;
  const eventName = (version: EventVersion): string => naming.eventTypeAt(event, version).name;
  const payloadName = (version: EventVersion): string => naming.typeOf(version.payload).name;
  if (isOne(eventName)) return [];
  return majors.flatMap((major) => {
    const version = versionOfMajor(event, major);
    const text = docs(describeDates(version.version), references);
    const alias = (base: string, target: string): DeclarationStructure => ({
      kind: "type",
      name: `${base}V${major}`,
      ...text,
      type: target,
    });
    return [
      alias(pascalCase(event.key), eventName(version)),
      ...(isOne(payloadName) ? [] : [alias(pascalCase(event.payload.name), payloadName(version))]),
    ];
  });
}

/** The version that stands for a major: its highest released one, or its highest where none is released. */
function versionOfMajor(event: EventDeclaration, major: number): EventVersion {
  const versions = event.versions.filter(({ version }) => version.major === major);
  return versions.findLast(({ version }) => version.released !== undefined) ?? versions.at(-1) ?? event.latest;
}
