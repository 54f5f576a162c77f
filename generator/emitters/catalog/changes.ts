import {
  type EventVersion,
  type FieldShape,
  innermost,
  type Layout,
  type Line,
  type Place,
  type RecordShape,
  type Shape,
  type Type,
} from "../../ir/index.js";
import { code, inline, joinMarkdown, type Markdown, markdown, nothing } from "../../print/markdown.js";
import { linkToType, type Site } from "./site.js";
import { constraintWords, jsonSpelling, placeText, typeCell, typeNotation } from "./type-text.js";

/** Whether an event itself changed between two versions, its envelope and layout aside. */
export function hasOwnChanges(before: EventVersion, after: EventVersion): boolean {
  return (
    before.payload !== after.payload ||
    before.tags[0] !== after.tags[0] ||
    before.requires.some((field) => !after.requires.includes(field)) ||
    after.requires.some((field) => !before.requires.includes(field))
  );
}

/** What changed between two neighbouring versions of an event, each in a phrase; empty where its shape stayed. */
export function eventChanges(site: Site, page: string, before: EventVersion, after: EventVersion): readonly Markdown[] {
  const changes: Markdown[] = [];
  if (before.tags[0] !== after.tags[0])
    changes.push(wasWords(markdown`type on the wire`, code(before.tags[0] ?? ""), code(after.tags[0] ?? "")));
  changes.push(...layoutChanges(before.layout, after.layout));
  if (before.envelope !== undefined && after.envelope !== undefined) {
    changes.push(
      ...shapeChanges(site, page, before.envelope, after.envelope).map((change) => markdown`envelope: ${change}`),
    );
  }
  changes.push(...shapeChanges(site, page, before.payload, after.payload));
  for (const field of after.requires.filter((required) => !before.requires.includes(required)))
    changes.push(markdown`envelope: ${code(field.key)} is always there`);
  for (const field of before.requires.filter((required) => !after.requires.includes(required)))
    changes.push(markdown`envelope: ${code(field.key)} may be absent`);
  return changes;
}

function layoutChanges(before: Layout | undefined, after: Layout | undefined): readonly Markdown[] {
  if (before === undefined || after === undefined || before === after) return [];
  const changes: Markdown[] = [];
  const compare = (what: Markdown, from: Place | undefined, to: Place | undefined): void => {
    const [old, now] = [from, to].map((place) => (place === undefined ? nothing : code(placeText(place))));
    if (old === undefined || now === undefined || old === now) return;
    if (old === nothing) changes.push(markdown`${what} stands at ${now}`);
    else if (now === nothing) changes.push(markdown`${what} no longer stands at ${old}`);
    else changes.push(markdown`${what} moved from ${old} to ${now}`);
  };
  compare(markdown`the type`, before.type, after.type);
  compare(markdown`the payload`, before.payload, after.payload);
  compare(markdown`the version`, before.version?.place, after.version?.place);
  compare(markdown`a batch`, before.batch, after.batch);
  return changes;
}

/** What changed between two shapes of the same declaration, each in a phrase. */
export function shapeChanges(site: Site, page: string, before: Shape, after: Shape): readonly Markdown[] {
  return compareShapes(site, page, before, after, new Set());
}

function compareShapes(site: Site, page: string, before: Shape, after: Shape, seen: Set<Shape>): readonly Markdown[] {
  if (before === after || seen.has(after)) return [];
  seen.add(after);
  if (before.kind === "record" && after.kind === "record") return recordChanges(site, page, before, after, seen);
  if (before.kind === "enum" && after.kind === "enum") {
    const spelling = (value: (typeof after.values)[number]): Markdown =>
      joinMarkdown(
        value.json.map((json) => code(JSON.stringify(json))),
        " or ",
      );
    return memberChanges(
      before.values.map((value) => ({ key: value.value.key, said: spelling(value), more: [] })),
      after.values.map((value) => ({ key: value.value.key, said: spelling(value), more: [] })),
      markdown`value`,
    );
  }
  if (before.kind === "union" && after.kind === "union") {
    const layout =
      before.layout.kind === after.layout.kind
        ? []
        : [wasWords(markdown`layout`, inline(before.layout.kind), inline(after.layout.kind))];
    const tags = (variant: (typeof after.variants)[number]): Markdown => joinMarkdown(variant.tags.map(code), " or ");
    const contents = new Map(before.variants.map((variant) => [variant.variant.key, variant.content]));
    return [
      ...layout,
      ...memberChanges(
        before.variants.map((variant) => ({ key: variant.variant.key, said: tags(variant), more: [] })),
        after.variants.map((variant) => {
          const old = contents.get(variant.variant.key);
          return {
            key: variant.variant.key,
            said: tags(variant),
            more: old === undefined ? [] : compareShapes(site, page, old, variant.content, seen),
          };
        }),
        markdown`variant`,
      ),
    ];
  }
  return [];
}

interface Member {
  readonly key: string;
  /** How it is written. */
  readonly said: Markdown;
  /** What changed inside. */
  readonly more: readonly Markdown[];
}

function memberChanges(before: readonly Member[], after: readonly Member[], word: Markdown): readonly Markdown[] {
  const old = new Map(before.map((member) => [member.key, member]));
  const kept = new Set(after.map(({ key }) => key));
  const changes: Markdown[] = [];
  for (const member of after) {
    const was = old.get(member.key);
    if (was === undefined) changes.push(markdown`added ${word} ${code(member.key)}`);
    else {
      if (was.said !== member.said)
        changes.push(markdown`${word} ${code(member.key)} is written ${member.said}, was ${was.said}`);
      changes.push(...member.more.map((change) => markdown`in ${word} ${code(member.key)}: ${change}`));
    }
  }
  for (const member of before) if (!kept.has(member.key)) changes.push(markdown`removed ${word} ${code(member.key)}`);
  return changes;
}

function recordChanges(
  site: Site,
  page: string,
  before: RecordShape,
  after: RecordShape,
  seen: Set<Shape>,
): readonly Markdown[] {
  const old = new Map(before.fields.map((shape) => [shape.field, shape]));
  const kept = new Set(after.fields.map(({ field }) => field));
  const changes: Markdown[] = [];
  for (const shape of after.fields) {
    const was = old.get(shape.field);
    if (was === undefined) changes.push(addedWords(shape));
    else changes.push(...fieldChanges(site, page, after.declaration.line, was, shape, seen));
  }
  for (const shape of before.fields) if (!kept.has(shape.field)) changes.push(markdown`removed ${code(shape.name)}`);
  return changes;
}

function addedWords(shape: FieldShape): Markdown {
  const presence = shape.presence === "required" ? markdown`required` : markdown`optional`;
  const made = shape.from === undefined ? nothing : markdown`, made from ${joinMarkdown(shape.from.map(code), ", ")}`;
  return markdown`added ${presence} ${code(shape.name)}${made}`;
}

function fieldChanges(
  site: Site,
  page: string,
  line: Line,
  before: FieldShape,
  after: FieldShape,
  seen: Set<Shape>,
): readonly Markdown[] {
  const changes: Markdown[] = [];
  const name = code(after.name);
  if (before.name !== after.name) changes.push(markdown`renamed ${code(before.name)} to ${name}`);
  const [from, to] = [parentOf(before.place), parentOf(after.place)];
  if (from !== to)
    changes.push(markdown`moved ${name} from ${code(placeText(before.place))} to ${code(placeText(after.place))}`);
  if (before.presence !== after.presence) changes.push(wasWords(name, presenceWords(before), presenceWords(after)));
  changes.push(...typeChanges(site, page, line, name, before.type, after.type, seen));
  if (before.unit !== after.unit)
    changes.push(wasWords(markdown`unit of ${name}`, inline(before.unit ?? "none"), inline(after.unit ?? "none")));
  if (before.wire.number !== after.wire.number)
    changes.push(markdown`${name} has Protobuf number ${after.wire.number}, was ${before.wire.number}`);
  return changes;
}

function parentOf(place: Place): string {
  return placeText({ root: place.root, path: place.path.slice(0, -1) });
}

function presenceWords(shape: FieldShape): Markdown {
  switch (shape.presence) {
    case "required":
      return markdown`required`;
    case "optional":
      return markdown`optional`;
    case "reading":
      return markdown`required to write`;
  }
}

function typeChanges(
  site: Site,
  page: string,
  line: Line,
  name: Markdown,
  before: Type,
  after: Type,
  seen: Set<Shape>,
): readonly Markdown[] {
  const [from, to] = [innermost(before), innermost(after)];
  const [old, now] = [typeNotation(before, line), typeNotation(after, line)];
  if (from.kind === "reference" && to.kind === "reference" && from.declaration === to.declaration) {
    const own = to.declaration.owner !== undefined;
    const inside = own
      ? compareShapes(site, page, from.shape, to.shape, seen).map((change) => markdown`in ${name}: ${change}`)
      : [];
    if (old !== now) return [...inside, wasWords(name, code(old), code(now))];
    if (own || from.shape === to.shape) return inside;
    return [markdown`${name}: ${linkToType(site, page, to.declaration)} changed`];
  }
  if (old !== now) return [wasWords(name, typeCell(before, line, undefined), typeCell(after, line, undefined))];
  const changes: Markdown[] = [];
  const [limits, newLimits] = [before, after].map((type) => joinMarkdown(constraintWords(type), ", "));
  if (limits !== undefined && newLimits !== undefined && limits !== newLimits) {
    changes.push(
      wasWords(
        name,
        limits === nothing ? markdown`unconstrained` : limits,
        newLimits === nothing ? markdown`unconstrained` : newLimits,
      ),
    );
  }
  const [written, nowWritten] = [jsonSpelling(before), jsonSpelling(after)];
  if (written !== nowWritten) changes.push(markdown`${name} is written as ${nowWritten}, was ${written}`);
  return changes;
}

function wasWords(what: Markdown, before: Markdown, after: Markdown): Markdown {
  return markdown`${what} is ${after}, was ${before}`;
}
