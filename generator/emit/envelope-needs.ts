import { type EventDeclaration, type FieldShape, mayBeAbsent, type Package, type RecordShape } from "../ir/index.js";

/** Fields that this event must have beyond what its envelope asks; or, where that one would ask for too much, which ones are asked for. */
export function envelopeNeeds(
  event: EventDeclaration,
  envelope: RecordShape,
  { pkg, packages }: { readonly pkg: Package; readonly packages: ReadonlyMap<string, Package> },
): { readonly missing: readonly FieldShape[]; readonly asked?: (field: FieldShape) => boolean } {
  const home = packages.get(envelope.declaration.package) ?? pkg;
  const asked = (field: FieldShape): boolean =>
    event.latest.requires.includes(field.field) || !mayBeAbsent(field, pkg, envelope);
  const atHome = (field: FieldShape): boolean => !mayBeAbsent(field, home, envelope);
  // Where this package can't fill what the envelope's own can, that one's check would ask for too much.
  if (envelope.fields.some((field) => atHome(field) && !asked(field))) return { missing: [], asked };
  return { missing: envelope.fields.filter((field) => asked(field) && !atHome(field)) };
}
