import { eventResult, type Naming, usesEnvelope } from "../../emit/index.js";
import {
  type EventDeclaration,
  type EventVersion,
  type FieldShape,
  neededContext,
  type Package,
  type Place,
  type RecordShape,
} from "../../ir/index.js";
import {
  type Code,
  code,
  docComment,
  type Hole,
  join,
  literal,
  propertyAccess,
  quote,
  type Raw,
  raw,
} from "../../print/index.js";
import { addFields, addPath, emptyTree, type KeyTree, keysOf, ownKeys, sameTree } from "./known-keys.js";
import { writeField, writePlace } from "./records.js";
import type { Scope } from "./scope.js";

/** How an event's module calls what reads and writes it at a version. */
export function suffixOf(version: EventVersion): string {
  return `V${version.version.name.replaceAll(".", "_")}`;
}

/** The options of an event's readers: the context is needed where the package says so. */
export function optionsType(pkg: Package, naming: Naming): { readonly type: Hole; readonly initial: Raw } {
  if (pkg.context.length === 0) return { type: code`${naming.runtimeType("ReadOptions")}`, initial: raw(" = {}") };
  const required = pkg.context.some(({ optional }) => !optional);
  const context = naming.packageContextType(pkg);
  return {
    type: code`${naming.runtimeType("ReadOptions")} & { readonly context${raw(required ? "" : "?")}: ${context} }`,
    initial: raw(required ? "" : " = {}"),
  };
}

/** The names that the context must have, as a further argument; nothing where it need not have any. */
export function neededArgument(pkg: Package): Hole {
  const needed = neededContext(pkg);
  return needed.length === 0 ? raw("") : code`, ${literal(needed)}`;
}

/** All that reads stored events of one kind: a function per version, the table of versions, and `readJson`. */
export function readEvent(event: EventDeclaration, scope: Scope): Code {
  const { naming, pkg } = scope;
  const { type: options, initial } = optionsType(pkg, naming);
  const table = naming.eventFunctionOf("stored", event, event.latest);
  const type = event.skip ? raw("never") : naming.eventType(event);
  const readers = event.skip ? [] : event.versions.map((version) => readVersion(event, version, scope));
  const comment = event.skip
    ? `Knows a stored ${event.key}, which nobody reads any more: the answer is "skipped".`
    : `Reads a stored ${event.key} of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown.`;
  return code`
    ${readers.length === 0 ? undefined : code`${join(readers, "\n\n")}\n`}
    ${docComment(`The versions of ${event.key} as they are stored, oldest first.`)}
    export const ${table}: ${naming.runtimeType("StoredEvent")}<${type}> = {
      versions: [
        ${event.versions.map((version) => code`${storedVersion(event, version, scope)},`)}
      ],
      skip: ${raw(String(event.skip))},
    };

    ${docComment(comment)}
    export function readJson(
      stored: string | Uint8Array | ${naming.runtimeType("JsonValue")},
      options: ${options}${initial},
    ): ${naming.runtimeType("ReadResult")}<${type}> {
      return ${naming.runtime("readStored")}(stored, [${table}], options${neededArgument(pkg)});
    }

    ${docComment(`Whether a parsed JSON value is a stored ${event.key} of any version: one that \`readJson\` reads.`)}
    export function isJson(value: unknown, options: ${options}${initial}): value is ${naming.runtimeType("JsonValue")} {
      return ${naming.runtime("takesJson")}(value, [${table}], options${neededArgument(pkg)});
    }
  `;
}

function stepsOf(place: Place): Hole {
  return raw(`[${place.path.map(quote).join(", ")}]`);
}

function storedVersion(event: EventDeclaration, at: EventVersion, { naming }: Scope): Code {
  const { version, tags, layout, marks } = at;
  const typeAt =
    layout === undefined
      ? raw("undefined")
      : layout.type.root === "context"
        ? literal(layout.type.path[0] ?? "")
        : stepsOf(layout.type);
  const versionAt = layout?.version === undefined ? raw("undefined") : stepsOf(layout.version.place);
  const read = event.skip ? code`() => ${naming.runtime("unreadable")}` : code`read${raw(suffixOf(at))}`;
  const properties = [
    code`name: ${literal(version.name)}`,
    code`types: ${literal(tags)}`,
    code`typeAt: ${typeAt}`,
    code`versionAt: ${versionAt}`,
    code`versionIsName: ${raw(String(layout?.version?.as === "version"))}`,
    code`marks: ${literal(marks)}`,
    ...(version.released === undefined ? [raw("draft: true")] : []),
    code`read: ${read}`,
  ];
  return code`{ ${join(properties, ", ")} }`;
}

/** Keys that a stored version declares. */
interface DeclaredKeys {
  /** Those at or below the payload's place: what stands there belongs to it. */
  readonly payload: KeyTree;
  /** All others, the payload as a whole. */
  readonly event: KeyTree;
}

function declaredKeys({ layout, envelope, payload }: EventVersion): DeclaredKeys {
  const root = emptyTree();
  const base = layout?.payload.path ?? [];
  const own = addPath(root, base);
  for (const place of [layout?.type, layout?.version?.place, layout?.batch])
    if (place !== undefined && place.root === "document") addPath(root, place.path).whole ||= place.path[0] !== "*";
  addFields(payload.fields, own, root);
  if (envelope !== undefined) addFields(envelope.fields, root, root);
  const event = emptyTree();
  copyTree(root, event);
  addPath(event, base).whole = true;
  return { payload: own, event };
}

function copyTree(from: KeyTree, to: KeyTree): void {
  to.whole = from.whole;
  for (const [key, inside] of from.below) copyTree(inside, addPath(to, [key]));
}

/** The path of the payload as an expression: as it is stored, and `/payload` in the event. */
function payloadPath(path: readonly string[], { naming }: Scope): Hole {
  const at = naming.runtime("at");
  if (path.length === 0) return code`${at}(undefined, undefined, "payload")`;
  return path.reduce<Hole>((parent, step, index) => {
    const key = step === "*" ? raw("reading.type") : raw(quote(step));
    return code`${at}(${parent}, ${key}, ${raw(index === path.length - 1 ? '"payload"' : '""')})`;
  }, raw("undefined"));
}

/** The tables of a version's keys. */
interface VersionTables {
  /** Those of the document beside the payload; absent where the payload stands in the root, and has all that is unknown. */
  readonly eventKeys?: Raw;
  /** Those of the object in which the payload stands; absent where it has that for itself. */
  readonly payloadKeys?: Raw;
}

function keyTables(at: EventVersion, { tables }: Scope): VersionTables {
  const keys = declaredKeys(at);
  const isInRoot = at.layout?.payload.path.length === 0;
  const isShared = !sameTree(keys.payload, ownKeys(at.payload.fields));
  return {
    ...(isInRoot ? {} : { eventKeys: tables.of(`eventKeys${suffixOf(at)}`, keys.event) }),
    ...(isShared ? { payloadKeys: tables.of(`payloadKeys${suffixOf(at)}`, keys.payload) } : {}),
  };
}

/** The function that reads one version of an event from the document. */
function readVersion(event: EventDeclaration, at: EventVersion, scope: Scope): Code {
  const { naming, history, pkg } = scope;
  const suffix = suffixOf(at);
  const { latest } = event;
  const { layout, envelope } = at;
  const readPayload = naming.liftFunctionOf("read", at.payload, latest.payload);
  const own = code`function read${raw(suffix)}(reading: ${naming.runtimeType("Reading")}): ${naming.eventType(event)}`;
  if (layout === undefined || envelope === undefined || latest.envelope === undefined) {
    return code`
      ${own} {
        return ${readPayload}(reading.document, undefined, reading);
      }
    `;
  }
  const { eventKeys, payloadKeys } = keyTables(at, scope);
  const more = [
    ...(usesEnvelope(history.lift(at.payload, latest.payload), pkg) ? [raw("envelope")] : []),
    ...(payloadKeys === undefined ? [] : [payloadKeys]),
  ];
  const stored =
    layout.payload.path.length === 0
      ? raw("root")
      : code`${naming.runtime("below")}(${join([raw("root"), raw("undefined"), raw("reading"), ...layout.payload.path.map((step) => raw(quote(step)))], ", ")})`;
  return code`
    ${own} {
      const root = ${naming.runtime("rootOf")}(reading);
      if (root === undefined) return ${naming.runtime("unreadable")};
      const envelope = ${naming.liftFunctionOf("read", envelope, latest.envelope)}(root, undefined, reading);
      const payload = ${readPayload}(${join([stored, payloadPath(layout.payload.path, scope), raw("reading"), ...more], ", ")});
      if (reading.issues.length > 0) return ${naming.runtime("unreadable")};
      ${eventResult(event, at, scope)}
      return ${eventKeys === undefined ? raw("result") : code`${naming.runtime("keepUnknown")}(result, root, ${eventKeys}, reading)`};
    }
  `;
}

/** The function that writes an event of a version as the stored document. */
export function writeEventAt(event: EventDeclaration, at: EventVersion, scope: Scope): Code {
  const { naming } = scope;
  const type = naming.eventTypeAt(event, at);
  const { layout, envelope } = at;
  const own = raw(`write${suffixOf(at)}`);
  if (layout === undefined || envelope === undefined) {
    return code`
      function ${own}(event: ${type}): ${naming.runtimeType("JsonValue")} {
        return ${naming.functionOf("write", at.payload)}(event);
      }
    `;
  }
  const tag = at.tags[0] ?? event.key;
  const resolve = (path: readonly string[]): readonly string[] => path.map((step) => (step === "*" ? tag : step));
  const mark = at.marks[0];
  const document = raw("document");
  const property = (owner: string, field: FieldShape): Code => code`${raw(owner)}${propertyAccess(field.name)}`;
  const fields = (shape: RecordShape, owner: string): readonly Code[] =>
    shape.fields
      .filter(({ place }) => place.root !== "context" && (shape === envelope || place.root === "document"))
      .map((field) => writeField(field, document, property(owner, field), shape, scope, resolve(field.place.path)));
  const isMarked = layout.version !== undefined && layout.version.place.root === "document";
  const isName = at === event.current && mark === at.version.name;
  const isTyped = layout.type.root === "document" && layout.type.path[0] !== "*";
  const payload = resolve(layout.payload.path);
  const { eventKeys, payloadKeys } = keyTables(at, scope);
  const known = payloadKeys === undefined ? [] : [payloadKeys];
  return code`
    function ${own}(event: ${type}): ${naming.runtimeType("JsonValue")} {
      const document: Record<string, ${naming.runtimeType("JsonValue")}> = {};
      ${isMarked && mark !== undefined && mark !== null ? writePlace(document, resolve(layout.version?.place.path ?? []), isName ? code`${naming.runtime("jsonVersionOf")}(event, ${literal(mark)})` : literal(mark), scope) : undefined}
      ${isTyped ? writePlace(document, layout.type.path, literal(tag), scope) : undefined}
      ${fields(envelope, "event")}
      ${naming.runtime("writeInto")}(document, [${raw(payload.map(quote).join(", "))}], ${naming.functionOf("write", at.payload)}(${join([raw("event.payload"), ...known], ", ")}));
      ${fields(at.payload, "event.payload")}
      return ${naming.runtime("writeUnknown")}(document, event, ${eventKeys ?? payloadKeys ?? keysOf(at.payload, scope.tables, naming)});
    }
  `;
}
