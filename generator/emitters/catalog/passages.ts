import { gapReason, gapWitness, imageWitness } from "../../check/index.js";
import {
  downcastOf,
  type EventDowncast,
  type EventPlace,
  exceptionsOf,
  type Gap,
  type Loss,
  placeText,
  type ReadingException,
} from "../../evolve/index.js";
import { canonicalOf } from "../../interpret/index.js";
import type { EventDeclaration, EventVersion } from "../../ir/index.js";
import { code, inline, joinMarkdown, type Markdown, markdown, nothing } from "../../print/markdown.js";
import { jsonText } from "./json-text.js";
import type { Site } from "./site.js";
import type { DowncastRow, ExceptionRow } from "./views.js";
import { standInWords } from "./words.js";

/** More than these are counted. */
const shownPlaces = 12;
/** Longer examples are cut. */
const longestExample = 300;

/** How the latest event becomes one of each older version that was released, newest first. */
export function downcastRows(site: Site, event: EventDeclaration): readonly DowncastRow[] {
  if (event.removed) return [];
  return event.versions
    .filter((at) => at !== event.latest && at.version.released !== undefined)
    .map((at): DowncastRow => {
      const downcast = downcastOf(site.input.history, event, at);
      return {
        version: inline(at.version.name),
        kind: kindWords(downcast),
        lost: counted(downcast.lost, (loss) => lossWords(loss, event)),
        unreturned: counted(downcast.unreturned, (loss) => lossWords(loss, event)),
        gaps: counted(downcast.gaps, (gap) => gapWords(gap, event)),
        witness: exampleOf(site, event, at, downcast),
      };
    })
    .reverse();
}

function kindWords({ kind }: EventDowncast): Markdown {
  switch (kind) {
    case "exact":
      return markdown`exact`;
    case "lossy":
      return markdown`lossy`;
    case "partial":
      return markdown`partial`;
  }
}

function counted<T>(items: readonly T[], words: (item: T) => Markdown): Markdown {
  const shown = items.slice(0, shownPlaces).map(words);
  const rest = items.length > shownPlaces ? [markdown`${items.length - shownPlaces} more`] : [];
  return joinMarkdown([...shown, ...rest], "<br>");
}

function placeCode(place: EventPlace, event: EventDeclaration): Markdown {
  return code(placeText(place, event.latest.envelope !== undefined));
}

function lossWords({ place, cause }: Loss, event: EventDeclaration): Markdown {
  const at = placeCode(place, event);
  switch (cause.kind) {
    case "field":
      return at;
    case "value":
      return cause.from === cause.to
        ? markdown`${at}: what ${code(cause.from)} holds`
        : markdown`${at}: ${code(cause.from)} becomes ${code(cause.to)}`;
    case "absent":
      return markdown`${at}: that it was absent`;
    case "else":
      return markdown`${at}: what has no counterpart`;
    case "rounded":
      return markdown`${at}: it may be rounded`;
    case "spelling":
      return markdown`${at}: its spelling`;
    case "function":
      return markdown`${at}: what ${code(cause.name)} leaves out`;
  }
}

function gapWords(gap: Gap, event: EventDeclaration): Markdown {
  return markdown`${placeCode(gap.place, event)} ${inline(gapReason(gap))}`;
}

function exampleOf(site: Site, event: EventDeclaration, at: EventVersion, { gaps }: EventDowncast): Markdown {
  for (const gap of gaps.slice(0, shownPlaces)) {
    const witness = gapWitness(site.input.history, event, at, gap);
    if (witness !== undefined) return code(shortened(jsonText(witness)));
  }
  return nothing;
}

function shortened(text: string): string {
  return text.length <= longestExample ? text : `${text.slice(0, longestExample)}…`;
}

/** What reading each older version makes an exception of. */
export function exceptionRows(site: Site, event: EventDeclaration): readonly ExceptionRow[] {
  const { history } = site.input;
  const rows = new Map<string, { readonly versions: string[]; readonly row: Omit<ExceptionRow, "versions"> }>();
  for (const at of event.versions) {
    const parts = [
      ...(at.envelope === undefined || event.latest.envelope === undefined
        ? []
        : exceptionsOf(history.lift(at.envelope, event.latest.envelope), "envelope")),
      ...exceptionsOf(history.lift(at.payload, event.latest.payload), "payload"),
    ];
    for (const exception of parts) {
      const row = exceptionRow(site, event, exception);
      const key = JSON.stringify([row.field, row.values, row.instead]);
      const known = rows.get(key);
      if (known === undefined) rows.set(key, { versions: [at.version.name], row });
      else known.versions.push(at.version.name);
    }
  }
  return [...rows.values()].map(({ versions, row }) => ({
    ...row,
    versions: joinMarkdown(versions.map(inline), ", "),
  }));
}

function exceptionRow(
  site: Site,
  event: EventDeclaration,
  { place, cause }: ReadingException,
): Omit<ExceptionRow, "versions"> {
  const field = placeCode(place, event);
  switch (cause.kind) {
    case "else": {
      const witness = imageWitness(site.input.history, cause.lift, cause.from, cause.to);
      const values =
        witness === undefined
          ? markdown`what the latest does not take`
          : markdown`what the latest does not take, such as ${code(shortened(jsonText(canonicalOf(witness.value))))}`;
      return { field, values, instead: insteadWords(cause.otherwise) };
    }
    case "function":
      return {
        field,
        values: markdown`what ${code(cause.name)} throws at, or makes no value of`,
        instead: cause.otherwise === undefined ? markdown`the event is refused` : insteadWords(cause.otherwise),
      };
    case "context":
      return {
        field,
        values: markdown`every event`,
        instead: markdown`${standInWords(cause.standIn)}`,
      };
  }
}

function insteadWords(otherwise: Extract<ReadingException["cause"], { kind: "else" }>["otherwise"]): Markdown {
  return otherwise.kind === "absent" ? markdown`nothing` : standInWords(otherwise);
}
