import { type EventDeclaration, eventLiteral, type FieldShape, type Package, payloadShapes } from "../../ir/index.js";
import {
  code,
  inline,
  joinMarkdown,
  link,
  linkTarget,
  type Markdown,
  markdown,
  nothing,
} from "../../print/markdown.js";
import { compatibilityView } from "./compatibility.js";
import { exampleViews, versionsWithoutExample } from "./examples.js";
import { fieldRows, shapeView } from "./fields.js";
import { eventHistory, fieldsHeading } from "./history.js";
import { layoutRows } from "./layouts.js";
import { emissionWords, phaseRows } from "./lifecycle.js";
import { downcastRows, exceptionRows } from "./passages.js";
import { eventPage, flowPage, innerTypes, linkToPackage, linkToType, relativePath, type Site, trail } from "./site.js";
import { readingSnippet } from "./snippet.js";
import { typeView } from "./type-page.js";
import type { EventPage, Fact, FileRow, OlderShape, ShapeView } from "./views.js";
import { lifespanWords, notesOf, runOfVersions } from "./words.js";

/** The page of an event. */
export function eventPageView(site: Site, pkg: Package, event: EventDeclaration): EventPage {
  const page = eventPage(site, event);
  return {
    title: inline(event.key),
    trail: trail(site, page, pkg),
    notes: notesOf(event),
    notices: notices(site, page, pkg, event),
    facts: eventFacts(site, page, pkg, event),
    latest: inline(event.latest.version.name),
    history: eventHistory(site, page, event),
    fieldsHeading: inline(fieldsHeading(event, event.latest.payload)),
    fields: shapeView(site, page, pkg, event.latest.payload),
    removedFields: removedFields(event),
    envelope: envelopeView(site, page, pkg, event),
    layouts: pkg.envelope === undefined ? [] : layoutRows(pkg.envelope),
    phases: phaseRows(event.line === pkg.line ? [] : event.versions.map(({ version }) => version)),
    compatibility: compatibilityView(site, event),
    exceptions: exceptionRows(site, event),
    downcasts: downcastRows(site, event),
    older: olderPayloads(site, page, pkg, event),
    inner: innerTypes(site, pkg.name, event.key).map((inner) => typeView(site, page, pkg, inner)),
    examples: exampleViews(event),
    withoutExample: versionsWithoutExample(event),
    snippet: readingSnippet(site, pkg, event),
    files: files(site, page, event),
  };
}

/** What must be known before the event is used. */
function notices(site: Site, page: string, pkg: Package, event: EventDeclaration): readonly Markdown[] {
  const instead =
    event.replacement === undefined
      ? nothing
      : markdown` Its replacement is ${replacementLink(site, page, pkg, event.replacement)}.`;
  const found: Markdown[] = [];
  const { deprecated } = notesOf(event);
  if (deprecated !== undefined) found.push(markdown`**Deprecated:** ${deprecated}${instead}`);
  if (event.removed) {
    const after = event.line.versions[event.latest.version.index + 1]?.name ?? "";
    const skipped = event.skip
      ? markdown` Readers skip it.`
      : markdown` Stored ones are read; it is not written any more.`;
    found.push(markdown`**Removed** in ${inline(after)}.${skipped}${deprecated === undefined ? instead : nothing}`);
  } else if (deprecated === undefined && event.replacement !== undefined) {
    found.push(markdown`**To be replaced:**${instead}`);
  }
  const current = event.current.version;
  for (const { version } of event.versions) {
    if (version.deprecated === undefined && version.retired === undefined) continue;
    const words = [
      ...(version.deprecated === undefined ? [] : [markdown`deprecated from ${inline(version.deprecated)}`]),
      ...(version.retired === undefined ? [] : [markdown`retired from ${inline(version.retired)}`]),
    ];
    const successor = event.removed || version === current ? nothing : markdown` Write ${inline(current.name)}.`;
    found.push(markdown`Version ${inline(version.name)} is ${joinMarkdown(words, ", ")}.${successor}`);
  }
  return found;
}

/** A link to the event that a replacement names, where it is one of the package or given with its package. */
export function replacementLink(site: Site, page: string, pkg: Package, name: string): Markdown {
  for (const candidate of [pkg, ...site.packages.values()]) {
    const found = candidate.events.find((event) => (candidate === pkg && event.key === name) || event.id === name);
    if (found !== undefined) return link(code(found.key), relativePath(page, eventPage(site, found)));
  }
  return code(name);
}

function eventFacts(site: Site, page: string, pkg: Package, event: EventDeclaration): readonly Fact[] {
  const module = site.naming.moduleOf(event);
  const team = event.team ?? pkg.team;
  const flows = pkg.flows.filter((flow) => flow.arrows.some(({ from, to }) => from === event || to === event));
  const fact = (name: Markdown, values: readonly Markdown[]): readonly Fact[] =>
    values.length === 0 ? [] : [{ name, value: joinMarkdown(values, ", ") }];
  return [
    ...fact(markdown`Package`, [linkToPackage(site, page, pkg.name)]),
    ...fact(markdown`Owner`, team === undefined ? [] : [inline(team)]),
    ...fact(markdown`Producers`, event.producers.map(inline)),
    ...fact(markdown`Consumers`, event.consumers.map(inline)),
    ...fact(markdown`Type on the wire`, event.latest.tags.map(code)),
    ...fact(markdown`Written version`, [inline(event.current.version.name)]),
    ...fact(
      markdown`Written side by side`,
      [emissionWords(event)].filter((words) => words !== undefined),
    ),
    ...fact(markdown`TypeScript`, [
      markdown`${code(site.naming.eventName(event))}, type ${code(JSON.stringify(eventLiteral(event)))}, in ${link(code(module), relativePath(page, module))}`,
    ]),
    ...fact(
      markdown`Flows`,
      flows.map((flow) => link(inline(flow.name), relativePath(page, flowPage(site, pkg, flow)))),
    ),
  ];
}

/** Fields that older versions had and the latest has not: name, and when it was there. */
function removedFields(event: EventDeclaration): readonly Fact[] {
  const kept = new Set(event.latest.payload.fields.map(({ field }) => field));
  const versions = event.versions.map(({ version }) => version);
  return event.payload.fields
    .filter((field) => !kept.has(field))
    .map((field) => ({
      name: code(field.key),
      value: lifespanWords(
        versions,
        (version) =>
          event.payload.shapes.get(version.name)?.fields.some((shape: FieldShape) => shape.field === field) ?? false,
      ),
    }));
}

function envelopeView(
  site: Site,
  page: string,
  pkg: Package,
  event: EventDeclaration,
): { readonly link: Markdown; readonly shape: ShapeView } | undefined {
  const { envelope, requires } = event.latest;
  if (envelope === undefined) return undefined;
  const always = new Set(requires.map(({ key }) => key));
  const key = JSON.stringify([pkg.name, envelope.declaration.id, runOfVersions(envelope.versions), ...always]);
  let shape = site.envelopeTables.get(key);
  if (shape === undefined) {
    const fields = fieldRows(site, page, pkg, envelope, always);
    shape = { fields, values: undefined, codes: undefined, union: undefined };
    site.envelopeTables.set(key, shape);
  }
  return { link: linkToType(site, page, envelope.declaration), shape };
}

function olderPayloads(site: Site, page: string, pkg: Package, event: EventDeclaration): readonly OlderShape[] {
  return payloadShapes(event)
    .filter((shape) => shape !== event.latest.payload)
    .map((shape) => ({ heading: inline(fieldsHeading(event, shape)), shape: shapeView(site, page, pkg, shape) }))
    .reverse();
}

/** Generated files beside the TypeScript: JSON Schemas of each version, and the package's `.proto`. */
function files(site: Site, page: string, event: EventDeclaration): readonly FileRow[] {
  const module = site.naming.moduleOf(event).replace(/\.ts$/, "");
  return event.versions.map(({ version }) => ({
    version: inline(version.name),
    files: (["schema", "strict.schema"] as const).map((kind) => ({
      text: kind === "schema" ? markdown`what readers accept` : markdown`what writers write`,
      target: linkTarget(relativePath(page, `schemas/${module}/${version.name}.${kind}.json`)),
    })),
  }));
}
