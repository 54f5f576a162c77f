import type { Envelope, Layout, Version } from "../../ir/index.js";
import { code, inline, type Markdown, markdown, nothing } from "../../print/markdown.js";
import { placeText } from "./type-text.js";
import type { LayoutRow } from "./views.js";
import { runOfVersions } from "./words.js";

/** Where the parts of an event stand, by runs of versions in which nothing changes. */
export function layoutRows(envelope: Envelope): readonly LayoutRow[] {
  const runs: { readonly layout: Layout; readonly versions: Version[] }[] = [];
  for (const version of envelope.record.line.versions) {
    const layout = envelope.layouts.get(version.name);
    if (layout === undefined) continue;
    const last = runs.at(-1);
    if (last?.layout === layout) last.versions.push(version);
    else runs.push({ layout, versions: [version] });
  }
  return runs.map(({ layout, versions }) => ({
    versions: runs.length === 1 ? markdown`all` : inline(runOfVersions(versions)),
    type: code(placeText(layout.type)),
    payload: code(placeText(layout.payload)),
    version: versionPlace(layout),
    batch: layout.batch === undefined ? nothing : code(placeText(layout.batch)),
  }));
}

function versionPlace(layout: Layout): Markdown {
  if (layout.version === undefined) return nothing;
  const place = code(placeText(layout.version.place));
  return layout.version.as === "major" ? markdown`${place}, its major` : place;
}
