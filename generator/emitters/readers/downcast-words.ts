import { type EventDowncast, type Gap, type Loss, placeText } from "../../evolve/index.js";
import type { EventDeclaration, EventVersion } from "../../ir/index.js";

/** More places than these are counted. */
const shownPlaces = 12;

/** What a downcast comes to, in sentences for the comment of the function. */
export function downcastSentence(downcast: EventDowncast, event: EventDeclaration, at: EventVersion): string {
  const enveloped = event.latest.envelope !== undefined;
  const lost = placesOf(downcast.lost, enveloped);
  const loses = lost.length === 0 ? "" : ` It loses ${listed(lost)}.`;
  const as = `Makes the event as version ${at.version.name} has it, for consumers that read no newer one.`;
  switch (downcast.kind) {
    case "exact":
      return `${as} Nothing is lost.`;
    case "lossy":
      return `${as}${loses}`;
    case "partial":
      return `${as} What that version can't say is a failure with issues: ${listed(placesOf(downcast.gaps, enveloped))}.${loses}`;
  }
}

function placesOf(found: readonly (Gap | Loss)[], enveloped: boolean): readonly string[] {
  return [...new Set(found.map(({ place }) => placeText(place, enveloped)))];
}

function listed(places: readonly string[]): string {
  const shown = places.slice(0, shownPlaces).map((place) => `\`${place}\``);
  const rest = places.length > shownPlaces ? [`${places.length - shownPlaces} more`] : [];
  return [...shown, ...rest].join(", ");
}
