import { type EventDeclaration, type Field, type Model, type RecordDeclaration, shapesOf } from "../../ir/index.js";
import { code, inline, joinMarkdown, type Markdown, markdown, nothing } from "../../print/markdown.js";
import { sensitiveWords } from "./fields.js";
import { linkToEvent, linkToType, type Site, topPages, trail } from "./site.js";
import { typescriptType } from "./type-text.js";
import type { FieldsPage } from "./views.js";
import { lifespanWords, noteSentences } from "./words.js";

/** More events than these are counted: the page of the type has them all. */
const shownEvents = 12;

/** Every personal or secret field, in any version. */
export function sensitivePageView(site: Site, model: Model): FieldsPage {
  return fieldsPage(site, model, markdown`Sensitive data`, topPages.sensitive, (field) =>
    field.sensitive === undefined ? undefined : inline(sensitiveWords(field.sensitive)),
  );
}

/** Every field to query by, in any version. */
export function queryPageView(site: Site, model: Model): FieldsPage {
  return fieldsPage(site, model, markdown`Fields to query by`, topPages.query, (field) =>
    field.query ? nothing : undefined,
  );
}

function fieldsPage(
  site: Site,
  model: Model,
  title: Markdown,
  page: string,
  kindOf: (field: Field) => Markdown | undefined,
): FieldsPage {
  const rows = model.packages.flatMap((pkg) =>
    pkg.declarations.flatMap((declaration) => {
      if (declaration.kind !== "record") return [];
      return declaration.fields.flatMap((field) => {
        const kind = kindOf(field);
        return kind === undefined ? [] : [fieldRow(site, page, declaration, field, kind)];
      });
    }),
  );
  return { title, trail: trail(site, page, undefined), rows };
}

function fieldRow(
  site: Site,
  page: string,
  record: RecordDeclaration,
  field: Field,
  kind: Markdown,
): FieldsPage["rows"][number] {
  const newest = shapesOf(record).findLast((shape) => shape.fields.some((candidate) => candidate.field === field));
  const shape = newest?.fields.find((candidate) => candidate.field === field);
  const payloadOf = site.payloads.get(record.id);
  const versions = record.line.versions.filter(({ name }) => record.shapes.has(name));
  return {
    field: code(shape?.name ?? field.key),
    kind,
    where: payloadOf === undefined ? linkToType(site, page, record) : linkToEvent(site, page, payloadOf),
    events: carriers(site, page, record, payloadOf),
    type: shape === undefined ? nothing : typescriptType(site, page, shape.type),
    versions: lifespanWords(
      versions,
      ({ name }) => record.shapes.get(name)?.fields.some((candidate) => candidate.field === field) ?? false,
    ),
    meaning: joinMarkdown(noteSentences(field), "<br>"),
  };
}

/** The events and envelopes that carry a record's fields. */
function carriers(
  site: Site,
  page: string,
  record: RecordDeclaration,
  payloadOf: EventDeclaration | undefined,
): Markdown {
  if (payloadOf !== undefined) return linkToEvent(site, page, payloadOf);
  const envelopes = (site.usage.envelopes.get(record.id) ?? []).map(
    (envelope) => markdown`all events in ${linkToType(site, page, envelope)}`,
  );
  const events = site.usage.events.get(record.id) ?? [];
  const listed = events.slice(0, shownEvents).map((event) => linkToEvent(site, page, event));
  const rest = events.length > shownEvents ? [markdown`${events.length - shownEvents} more`] : [];
  const all = [...envelopes, ...listed, ...rest];
  return all.length === 0 ? markdown`none` : joinMarkdown(all, ", ");
}
