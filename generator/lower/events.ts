import {
  type Envelope,
  type EventDeclaration,
  type EventVersion,
  type Example,
  type Field,
  type Flow,
  type JsonValue,
  type Line,
  type RecordDeclaration,
  shapeAt,
  type Version,
} from "../ir/index.js";
import type { LinkedEvent, LinkedPackage } from "../link/index.js";
import { pascalCase, replaceParts } from "../source/index.js";
import type { DataNode, EventSyntax, ExampleSyntax, FlowSyntax } from "../syntax/index.js";
import type { Declarations } from "./declarations.js";
import type { UsedEnvelope } from "./envelopes.js";
import type { Owner } from "./lowering.js";
import { toDocumentation } from "./records.js";
import { toJson } from "./values.js";
import { checkVersionMap, valueAt, versionsOf } from "./versions.js";
import type { Mutable } from "./wires.js";

/** An event whose payload is declared, before shapes are shared. */
export interface EventWork {
  readonly linked: LinkedEvent;
  readonly line: Line;
  readonly versions: readonly Version[];
  readonly payload: RecordDeclaration;
}

/** Declares an event's payload. */
export function declareEvent(declarations: Declarations, pkg: LinkedPackage, linked: LinkedEvent): EventWork {
  const { syntax, file } = linked;
  const line = declarations.lineOfEvent(pkg, syntax);
  const versions = versionsOf(syntax, line, syntax.key, declarations.sink);
  const name = pascalCase(syntax.key.value);
  const owner: Owner = { pkg, file, line, name: syntax.key.value, prefix: name, versions };
  const documentation = replaceParts(toDocumentation(syntax.documentation), { extensions: {} });
  const payload = declarations.declare(
    syntax.body,
    `${name}Payload`,
    owner,
    documentation,
    syntax.span,
  ) as RecordDeclaration;
  return { linked, line, versions, payload };
}

/** Lowers an event after its package's declarations are finished. Gives undefined where it exists in no version. */
export function lowerEvent(
  declarations: Declarations,
  work: EventWork,
  used: UsedEnvelope | undefined,
): EventDeclaration | undefined {
  const { linked, line, payload } = work;
  const { syntax } = linked;
  checkVersionMap(syntax.tag, line, declarations.sink);
  const requires = used === undefined ? [] : requiredFields(declarations, syntax, used.envelope);
  const own = [syntax.key.value];
  const versions: EventVersion[] = [];
  for (const version of work.versions) {
    const shape = shapeAt(payload, version.name);
    if (shape === undefined) continue;
    const tags = valueAt(syntax.tag, version, line, "type", declarations.sink)?.map(({ value }) => value) ?? own;
    const at: Mutable<EventVersion> = { version, tags, payload: shape, requires, marks: [] };
    versions.push(at);
    const { marks, envelope, layout } = envelopeAt(declarations, work, version, used);
    at.marks = marks;
    if (envelope !== undefined) at.envelope = envelope;
    if (layout !== undefined) at.layout = layout;
  }
  const latest = versions.at(-1);
  if (latest === undefined) return undefined;
  const examples = syntax.examples.flatMap((example) => lowerExample(declarations, example));
  return {
    id: linked.package === "" ? syntax.key.value : `${linked.package}.${syntax.key.value}`,
    key: syntax.key.value,
    package: linked.package,
    line,
    versions,
    latest,
    current: versions.findLast(({ version }) => version.released !== undefined) ?? latest,
    emitted: emittedVersions(declarations, syntax, versions),
    removed: latest.version !== line.versions.at(-1),
    skip: syntax.skip?.value ?? false,
    payload,
    ...(syntax.owner === undefined ? {} : { team: syntax.owner.value }),
    producers: syntax.producers,
    consumers: syntax.consumers,
    ...(syntax.replacement === undefined ? {} : { replacement: syntax.replacement.value }),
    examples,
    span: syntax.key.span,
    ...toDocumentation(syntax.documentation),
  };
}

function envelopeAt(
  declarations: Declarations,
  { line, linked }: EventWork,
  version: Version,
  used: UsedEnvelope | undefined,
): Pick<EventVersion, "envelope" | "layout" | "marks"> {
  if (used === undefined) return { marks: [] };
  const { record, layouts } = used.envelope;
  const only = record.line.versions[0];
  const own = used.pinned ?? (record.line === line ? version : record.line.versions.length === 1 ? only : undefined);
  if (own === undefined) {
    declarations.sink.report("link/envelope-line", linked.syntax.key.span, { name: record.name });
    return { marks: [] };
  }
  const envelope = shapeAt(record, own.name);
  const layout = layouts.get(own.name);
  const marks =
    layout?.version === undefined
      ? version.marks
      : version.marks.length > 0
        ? version.marks
        : [layout.version.as === "major" ? version.major : version.name];
  return { marks, ...(envelope === undefined ? {} : { envelope }), ...(layout === undefined ? {} : { layout }) };
}

function requiredFields(declarations: Declarations, syntax: EventSyntax, envelope: Envelope): readonly Field[] {
  return syntax.requires.flatMap((name) => {
    const field = envelope.record.fields.find(({ key }) => key === name.value);
    if (field === undefined)
      declarations.sink.report("link/unknown-field", name.span, {
        name: name.value,
        what: `envelope "${envelope.record.name}"`,
      });
    return field === undefined ? [] : [field];
  });
}

/** The versions that `emit` names, in the order of their line. */
function emittedVersions(
  { sink }: Declarations,
  { emit, key }: EventSyntax,
  versions: readonly EventVersion[],
): readonly EventVersion[] {
  const known = versions.map(({ version }) => version.name);
  for (const { value, span } of emit)
    if (!known.includes(value)) sink.report("link/emit-version", span, { version: value, event: key.value, known });
  return versions.filter(({ version }) => emit.some(({ value }) => value === version.name));
}

function lowerExample(declarations: Declarations, syntax: ExampleSyntax): readonly Example[] {
  const { sink } = declarations;
  const stored = "kind" in syntax.stored ? jsonText(toJson(syntax.stored)) : syntax.stored.value;
  if (!("kind" in syntax.stored)) {
    try {
      JSON.parse(stored);
    } catch (error) {
      sink.report("lower/example-json", syntax.stored.span, {
        title: syntax.title,
        reason: error instanceof Error ? error.message : String(error),
      });
      return [];
    }
  }
  const context = syntax.context === undefined ? {} : toJson(syntax.context);
  if (!isObject(context)) {
    sink.report("lower/example-form", syntax.span, { title: syntax.title, reason: '"context" must be a map' });
    return [];
  }
  const reads = syntax.reads === undefined ? undefined : lowerReads(declarations, syntax, syntax.reads);
  return [
    {
      title: syntax.title,
      version: syntax.version.value,
      stored,
      context,
      ...(reads === undefined ? {} : { reads }),
      span: syntax.span,
    },
  ];
}

function lowerReads(declarations: Declarations, syntax: ExampleSyntax, node: DataNode): Example["reads"] {
  const fail = (reason: string): undefined => {
    declarations.sink.report("lower/example-form", node.span, { title: syntax.title, reason });
    return undefined;
  };
  const value = toJson(node);
  if (!isObject(value)) return fail('"reads" must be a map');
  const unknown = Object.keys(value).find((key) => !["version", "type", "envelope", "payload"].includes(key));
  if (unknown !== undefined) return fail(`"reads" has version, type, envelope and payload, no "${unknown}"`);
  const { version, type, envelope, payload } = value;
  return {
    ...(typeof version === "string" ? { version } : {}),
    ...(typeof type === "string" ? { type } : {}),
    envelope: envelope ?? {},
    payload: payload ?? {},
  };
}

function isObject(value: JsonValue | undefined): value is Readonly<Record<string, JsonValue>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON text with integers of any size. */
function jsonText(value: JsonValue): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => jsonText(item)).join(",")}]`;
  if (isObject(value))
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`)
      .join(",")}}`;
  return JSON.stringify(value);
}

/** Lowers a flow: each step is a chain of arrows, each link one event or several with "|" between them. */
export function lowerFlow(
  declarations: Declarations,
  syntax: FlowSyntax,
  find: (name: string) => EventDeclaration | undefined,
): Flow {
  const arrows: { from: EventDeclaration; to: EventDeclaration }[] = [];
  for (const step of syntax.steps) {
    const links = step.value.split("->").map((part) => part.split("|").map((name) => name.trim()));
    if (links.length < 2 || links.flat().some((name) => name === "")) {
      declarations.sink.report("link/flow-step", step.span, { text: step.value.slice(0, 80) });
      continue;
    }
    const events = links.map((names) =>
      names.flatMap((name) => {
        const event = find(name);
        if (event === undefined) declarations.sink.report("link/unknown-event", step.span, { name: name.slice(0, 80) });
        return event === undefined ? [] : [event];
      }),
    );
    for (const [index, targets] of events.entries()) {
      for (const from of index === 0 ? [] : (events[index - 1] ?? []))
        for (const to of targets) arrows.push({ from, to });
    }
  }
  return { ...toDocumentation(syntax.documentation), name: syntax.name.value, arrows, span: syntax.span };
}
