import type { Documentation, EventDeclaration, FieldShape, Shape, Version } from "../../ir/index.js";

/** Paragraphs of a documentation comment, then its deprecation; nothing where there is nothing to say. */
export function describe(documentation: Documentation, ...facts: readonly (string | undefined)[]): string | undefined {
  const deprecated = documentation.deprecated === undefined ? undefined : `@deprecated ${documentation.deprecated}`;
  return paragraphs(documentation.doc, ...facts, deprecated);
}

export function paragraphs(...texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined && text.trim() !== "");
  return said.length === 0 ? undefined : said.join("\n\n");
}

/** The latest shape of a field says everything; an older one only what can differ. */
export function describeField(shape: FieldShape, latest: boolean): string | undefined {
  const unit = shape.unit === undefined ? undefined : `Unit: ${shape.unit}.`;
  if (!latest) return unit;
  const sensitive = shape.field.sensitive === undefined ? undefined : `Sensitive: ${shape.field.sensitive}.`;
  return describe(shape.field, paragraphsOnOneLine(unit, sensitive));
}

function paragraphsOnOneLine(...texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined);
  return said.length === 0 ? undefined : said.join(" ");
}

/** "`RefundMode` as in 1.0.0 and 1.1.0." */
export function describeOlder(name: string, versions: readonly Version[]): string {
  return `\`${name}\` as in ${listVersions(versions)}.`;
}

/** "1.0.0", "1.0.0 and 1.1.0", "1.0.0, 1.1.0 and 2.0.0". */
export function listVersions(versions: readonly Version[]): string {
  const names = versions.map(({ name }) => name);
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** Dates, never what they mean today: a state would change without the schema. */
export function describeDates(version: Version): string | undefined {
  const dates = [
    version.released === undefined ? "not released" : `released ${version.released}`,
    version.deprecated === undefined ? undefined : `deprecated ${version.deprecated}`,
    version.retired === undefined ? undefined : `retired ${version.retired}`,
  ];
  const said = dates.filter((date) => date !== undefined).join(", ");
  return `${version.name}: ${said}.`;
}

/** Longer examples stand in the catalog only. */
const longestExample = 240;

/** The first example of an event's latest versions that is short enough to be read in an editor. */
export function describeExample(event: EventDeclaration): string | undefined {
  const short = event.examples.filter(({ stored }) => stored.length <= longestExample && !/[\r\n]/.test(stored));
  const example = short.findLast(({ version }) => version === event.latest.version.name) ?? short.at(-1);
  if (example === undefined) return undefined;
  return `@example <caption>${example.title}, stored as ${example.version}</caption>\n${example.stored}`;
}

/** Whether a shape is the newest of its declaration. */
export function isLatest(shape: Shape): boolean {
  return [...shape.declaration.shapes.values()].at(-1) === shape;
}
