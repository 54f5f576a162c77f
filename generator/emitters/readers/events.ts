import {
  type EventDeclaration,
  type EventVersion,
  eventLiteral,
  mayBeAbsent,
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
  propertyName,
  quote,
  type Raw,
  raw,
} from "../../print/index.js";
import { usesEnvelope, writeField } from "./records.js";
import type { Scope } from "./scope.js";

/** How an event's module calls what reads and writes it at a version. */
function suffixOf(version: EventVersion): string {
  return `V${version.version.name.replaceAll(".", "_")}`;
}

/** The options of an event's readers: the context is needed where the package says so. */
export function optionsType(pkg: Package, scope: Scope): { readonly type: Hole; readonly initial: Raw } {
  const { naming } = scope;
  if (pkg.context.length === 0) return { type: code`${naming.runtimeType("ReadOptions")}`, initial: raw(" = {}") };
  const required = pkg.context.some(({ optional }) => !optional);
  const context = naming.packageContextType(pkg);
  return {
    type: code`${naming.runtimeType("ReadOptions")} & { readonly context${raw(required ? "" : "?")}: ${context} }`,
    initial: raw(required ? "" : " = {}"),
  };
}

/** All that reads stored events of one kind: a function per version, the table of versions, and `readJson`. */
export function readEvent(event: EventDeclaration, scope: Scope): Code {
  const { naming, pkg } = scope;
  const type = naming.eventType(event);
  const { type: options, initial } = optionsType(pkg, scope);
  const table = naming.eventFunctionOf("stored", event, event.latest);
  return code`
    ${join(
      event.versions.map((version) => readVersion(event, version, scope)),
      "\n\n",
    )}

    ${docComment(`The versions of ${naming.eventName(event)} as they are stored, oldest first.`)}
    export const ${table}: ${naming.runtimeType("StoredEvent")}<${type}> = {
      versions: [
        ${event.versions.map((version) => code`${storedVersion(version)},`)}
      ],
      skip: ${raw(String(event.removed && event.skip))},
    };

    ${docComment(
      `Reads a stored ${naming.eventName(event)} of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown.`,
    )}
    export function readJson(
      stored: string | Uint8Array | ${naming.runtimeType("JsonValue")},
      options: ${options}${initial},
    ): ${naming.runtimeType("ReadResult")}<${type}> {
      return ${naming.runtime("readStored")}(stored, [${table}], options);
    }
  `;
}

function stepsOf(place: Place): Hole {
  return raw(`[${place.path.map(quote).join(", ")}]`);
}

function storedVersion(at: EventVersion): Code {
  const { version, tags, layout, marks } = at;
  const typeAt =
    layout === undefined
      ? raw("undefined")
      : layout.type.root === "context"
        ? literal(layout.type.path[0] ?? "")
        : stepsOf(layout.type);
  const versionAt = layout?.version === undefined ? raw("undefined") : stepsOf(layout.version.place);
  return code`{ name: ${literal(version.name)}, types: ${literal(tags)}, typeAt: ${typeAt}, versionAt: ${versionAt}, marks: ${literal(marks)}, read: read${raw(suffixOf(at))} }`;
}

/** Keys of the root and of the payload's object that the stored version declares beside the payload's own. */
interface DeclaredKeys {
  readonly root: readonly string[];
  readonly payload: readonly string[];
}

function declaredKeys({ layout, envelope, payload, tags }: EventVersion): DeclaredKeys {
  const root = new Set<string>();
  const inPayload = new Set<string>();
  const base = layout?.payload.path ?? [];
  const places: Place[] = [];
  if (layout !== undefined)
    places.push(
      layout.type,
      layout.payload,
      ...(layout.version === undefined ? [] : [layout.version.place]),
      ...(layout.batch === undefined ? [] : [layout.batch]),
    );
  for (const field of envelope?.fields ?? []) places.push({ root: "document", path: field.place.path });
  for (const field of payload.fields) if (field.place.root === "document") places.push(field.place);
  for (const { root: from, path } of places) {
    if (from === "context") continue;
    const [first] = path;
    if (first !== undefined) for (const key of first === "*" ? tags : [first]) root.add(key);
    const next = path[base.length];
    if (next !== undefined && next !== "*" && base.every((step, index) => path[index] === step)) inPayload.add(next);
  }
  for (const { place } of payload.fields)
    if (place.root === "record" && place.path[0] !== undefined) inPayload.add(place.path[0]);
  for (const { aliases } of payload.fields) for (const alias of aliases) inPayload.add(alias);
  return { root: [...root], payload: [...inPayload] };
}

/** The function that reads one version of an event from the document. */
function readVersion(event: EventDeclaration, at: EventVersion, scope: Scope): Code {
  const { naming, history } = scope;
  const suffix = raw(suffixOf(at));
  const type = naming.eventType(event);
  const latest = event.latest;
  const payloadLift = history.lift(at.payload, latest.payload);
  const readPayload = naming.liftFunctionOf("read", at.payload, latest.payload);
  const { layout, envelope } = at;
  if (layout === undefined || envelope === undefined || latest.envelope === undefined) {
    return code`
      function read${suffix}(reading: ${naming.runtimeType("Reading")}): ${type} {
        return ${readPayload}(reading.document, undefined, reading);
      }
    `;
  }
  const keys = declaredKeys(at);
  const inRoot = layout.payload.path.length === 0;
  const rootKeys = raw(`rootKeys${suffix.text}`);
  const payloadKeys = raw(`payloadKeys${suffix.text}`);
  const set = (name: Raw, names: readonly string[]): Code =>
    code`const ${name}: ReadonlySet<string> = /* @__PURE__ */ new Set([${raw(names.map(quote).join(", "))}]);`;
  const ownKeys = new Set(
    at.payload.fields.flatMap(({ place, aliases }) => [
      ...(place.root === "record" ? place.path.slice(0, 1) : []),
      ...aliases,
    ]),
  );
  const extra = inRoot ? new Set([...keys.root, ...keys.payload]) : new Set(keys.payload);
  const sharesObject = [...extra].some((key) => !ownKeys.has(key));
  const payloadPath = layout.payload.path.reduce<Hole>((parent, step, index) => {
    const isLast = index === layout.payload.path.length - 1;
    return code`${naming.runtime("at")}(${parent}, ${step === "*" ? raw("reading.type") : raw(quote(step))}, ${raw(isLast ? '"payload"' : '""')})`;
  }, raw("undefined"));
  const stored = inRoot
    ? raw("reading.document")
    : code`${naming.runtime("below")}(reading.document, undefined, reading, ${raw(layout.payload.path.map(quote).join(", "))})`;
  const isBare = at.payload.fields.length === 0;
  const needsEnvelope = usesEnvelope(payloadLift);
  const more = needsEnvelope
    ? code`, ${sharesObject ? payloadKeys : raw("undefined")}, envelope`
    : sharesObject
      ? code`, ${payloadKeys}`
      : raw("");
  const path = inRoot ? code`${naming.runtime("at")}(undefined, undefined, "payload")` : payloadPath;
  const content =
    isBare && layout.payload.path[0] === "*"
      ? code`typeof reading.document === "string" ? undefined : ${stored}`
      : stored;
  return code`
    ${inRoot ? undefined : set(rootKeys, keys.root)}
    ${sharesObject ? set(payloadKeys, [...extra]) : undefined}

    function read${suffix}(reading: ${naming.runtimeType("Reading")}): ${type} {
      const envelope = ${naming.liftFunctionOf("read", envelope, latest.envelope)}(${isBare && layout.payload.path[0] === "*" ? raw('typeof reading.document === "string" ? {} : reading.document') : raw("reading.document")}, undefined, reading, null);
      const payload = ${readPayload}(${content}, ${path}, reading${more});
      ${requiredChecks(at, latest.envelope, scope)}
      ${eventLiteralOf(event, latest.envelope, at, scope)}
      return ${inRoot ? raw("result") : code`${naming.runtime("keepUnknown")}(result, ${naming.runtime("rootOf")}(reading), ${rootKeys}, reading)`};
    }
  `;
}

/** Optional envelope fields that this event always has. */
function requiredChecks({ requires }: EventVersion, envelope: RecordShape, { naming, pkg }: Scope): Hole {
  return requires.flatMap((field) => {
    const shape = envelope.fields.find((candidate) => candidate.field === field);
    if (shape === undefined || !mayBeAbsent(shape, pkg, envelope)) return [];
    return [
      code`if (envelope${propertyAccess(shape.name)} === undefined) ${naming.runtime("lacking")}(undefined, ${raw(quote(shape.name))}, reading);`,
    ];
  });
}

function eventLiteralOf(
  event: EventDeclaration,
  envelope: RecordShape,
  { requires }: EventVersion,
  { naming, pkg }: Scope,
): Code {
  const optional = envelope.fields.filter(
    (field) => mayBeAbsent(field, pkg, envelope) && !requires.includes(field.field),
  );
  const always = envelope.fields.filter((field) => !optional.includes(field));
  const properties = [
    code`type: ${literal(eventLiteral(event))}`,
    ...always.map(
      (field) =>
        code`${propertyName(field.name)}: envelope${propertyAccess(field.name)}${raw(mayBeAbsent(field, pkg, envelope) ? " as never" : "")}`,
    ),
    raw("payload"),
  ];
  const type =
    optional.length === 0
      ? code`${naming.eventType(event)}`
      : code`${naming.runtimeType("Mutable")}<${naming.eventType(event)}>`;
  return code`
    const result: ${type} = { ${join(properties, ", ")} };
    ${optional.map((field) => code`if (envelope${propertyAccess(field.name)} !== undefined) result${propertyAccess(field.name)} = envelope${propertyAccess(field.name)};`)}
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
  const set = (path: readonly string[], value: Hole): Code => {
    const [only] = path;
    return path.length === 1 && only !== undefined
      ? code`document${propertyAccess(only)} = ${value};`
      : code`${naming.runtime("writeAt")}(document, [${raw(path.map(quote).join(", "))}], ${value});`;
  };
  const external = layout.type.path.length === 1 && layout.type.path[0] === "*";
  const payload = resolve(layout.payload.path);
  return code`
    function ${own}(event: ${type}): ${naming.runtimeType("JsonValue")} {
      const document: Record<string, ${naming.runtimeType("JsonValue")}> = {};
      ${layout.version === undefined || mark === undefined || mark === null ? undefined : set(resolve(layout.version.place.path), literal(mark))}
      ${layout.type.root === "context" || external ? undefined : set(layout.type.path, literal(tag))}
      ${payload.length === 0 ? undefined : envelope.fields.map((field) => writeField(field, raw("document"), code`event${propertyAccess(field.name)}`, envelope, scope, resolve(field.place.path)))}
      ${
        payload.length === 0
          ? code`${naming.runtime("writeInto")}(document, ${naming.functionOf("write", at.payload)}(event.payload));`
          : code`${naming.runtime("writeMerged")}(document, [${raw(payload.map(quote).join(", "))}], ${naming.functionOf("write", at.payload)}(event.payload));`
      }
      ${payload.length === 0 ? envelope.fields.map((field) => writeField(field, raw("document"), code`event${propertyAccess(field.name)}`, envelope, scope, resolve(field.place.path))) : undefined}
      ${at.payload.fields.filter(({ place }) => place.root === "document").map((field) => writeField(field, raw("document"), code`event.payload${propertyAccess(field.name)}`, at.payload, scope, resolve(field.place.path)))}
      return ${naming.runtime("writeUnknown")}(document, event);
    }
  `;
}
