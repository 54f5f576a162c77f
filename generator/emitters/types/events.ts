import {
  type EventDeclaration,
  type EventVersion,
  eventLiteral,
  eventShapes,
  mayBeAbsent,
  type RecordShape,
} from "../../ir/index.js";
import type { DeclarationStructure, PropertyStructure } from "../../print/index.js";
import { docs, recordProperties } from "./declarations.js";
import { describe, describeExample, describeOlder, paragraphs } from "./documentation.js";
import type { TypeScope } from "./references.js";

/** The type of an event as a whole at a version: its `type`, the envelope's fields, its payload. Without an envelope it is its payload. */
export function eventDeclaration(
  event: EventDeclaration,
  versions: readonly EventVersion[],
  scope: TypeScope,
): DeclarationStructure {
  const { naming, references } = scope;
  const isLatest = versions.includes(event.latest);
  const version = isLatest ? event.latest : (versions[0] ?? event.latest);
  const { name } = naming.eventTypeAt(event, version);
  const text = isLatest
    ? paragraphs(describe(event, describeReplacement(event, scope)), describeExample(event))
    : describeOlder(
        event.key,
        versions.map((item) => item.version),
      );
  const payload = references.of(naming.typeOf(version.payload));
  if (version.envelope === undefined) return { kind: "type", name, ...docs(text, references), type: payload };
  const { properties, ...inherited } = envelopeProperties(version.envelope, version, scope);
  return {
    kind: "interface",
    name,
    ...docs(text, references),
    ...inherited,
    properties: [
      { name: "type", type: references.literal(eventLiteral(event)), optional: false },
      ...properties,
      { name: "payload", type: payload, optional: false },
    ],
  };
}

/** The groups of versions that share a type: that of the latest first, then from old to new. */
export function eventGroups(event: EventDeclaration): readonly (readonly EventVersion[])[] {
  const groups = eventShapes(event);
  const isLatest = (group: readonly EventVersion[]): boolean => group.includes(event.latest);
  return [...groups.filter(isLatest), ...groups.filter((group) => !isLatest(group))];
}

function describeReplacement(event: EventDeclaration, { pkg }: TypeScope): string | undefined {
  if (event.replacement === undefined) return undefined;
  return `Replaced by ${pkg.events.find(({ id }) => id === event.replacement)?.key ?? event.replacement}.`;
}

/**
 * The envelope's interface is extended, and fields that this event always has are said again. An envelope of another package
 * is written out where this package can't fill what that one can: an interface can't make a property optional again.
 */
function envelopeProperties(
  envelope: RecordShape,
  version: EventVersion,
  scope: TypeScope,
): { readonly extends?: readonly string[]; readonly properties: readonly PropertyStructure[] } {
  const home = scope.packages.get(envelope.declaration.package) ?? scope.pkg;
  const written = recordProperties(envelope, scope);
  const fields = envelope.fields.flatMap((field, index) => {
    const property = written[index];
    if (property === undefined) return [];
    const optional = property.optional && !version.requires.includes(field.field);
    return [{ property: { ...property, optional }, inherited: mayBeAbsent(field, home, envelope) }];
  });
  if (fields.some(({ property, inherited }) => property.optional && !inherited)) {
    return { properties: fields.map(({ property }) => property) };
  }
  return {
    extends: [scope.references.of(scope.naming.typeOf(envelope))],
    properties: fields
      .filter(({ property, inherited }) => !property.optional && inherited)
      .map(({ property }) => property),
  };
}
