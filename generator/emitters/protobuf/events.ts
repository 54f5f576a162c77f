import { envelopeNeeds } from "../../emit/index.js";
import { downcastOf } from "../../evolve/index.js";
import {
  type EventDeclaration,
  type EventVersion,
  eventLiteral,
  type FieldShape,
  latestShape,
  mayBeAbsent,
  neededContext,
  type Package,
  type RecordShape,
  writableVersions,
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
import { needsEnvelope } from "./decode-records.js";
import type { DecodeScope } from "./decode-values.js";
import { writing } from "./encode-tests.js";
import { encoderOf } from "./needed.js";
import type { Tested } from "./tested.js";

type Scope = Pick<DecodeScope, "history" | "naming" | "pkg" | "plain">;

/** What writing depends on beside. */
type WriteScope = Scope & { readonly tested: Tested };

function suffixOf({ version }: EventVersion): string {
  return `V${version.name.replaceAll(".", "_")}`;
}

/** The options of readers: the context is needed where the package says so. */
function optionsOf(pkg: Package, { naming }: Scope): { readonly type: Code; readonly initial: Raw } {
  const options = naming.runtimeType("ReadOptions");
  if (pkg.context.length === 0) return { type: code`${options}`, initial: raw(" = {}") };
  const isRequired = pkg.context.some(({ optional }) => !optional);
  const context = naming.packageContextType(pkg);
  return {
    type: code`${options} & { readonly context${raw(isRequired ? "" : "?")}: ${context} }`,
    initial: raw(isRequired ? "" : " = {}"),
  };
}

/** Everything that an event's module has for Protobuf. */
export function eventCodec(event: EventDeclaration, scope: WriteScope): readonly Code[] {
  const parts: Code[] = [];
  if (hasEnvelope(event)) {
    if (!event.skip) parts.push(...event.versions.map((version) => decodeEventAt(event, version, scope)));
    parts.push(readEvent(event, scope));
  }
  parts.push(decodePayload(event, scope));
  if (event.removed) return parts;
  const written = writableVersions(event);
  if (hasEnvelope(event)) {
    parts.push(...written.map((at) => writeEventAt(event, at, scope)), encodeEvent(event, scope));
    parts.push(...written.filter((at) => at !== event.current).map((at) => encodeEventAt(event, at, scope)));
  }
  parts.push(encodePayload(event, scope));
  return parts;
}

function hasEnvelope({ latest }: EventDeclaration): boolean {
  return latest.envelope !== undefined;
}

/** The names that the context must have, as a further argument; nothing where it need not have any. */
function neededArgument(pkg: Package): Hole {
  const needed = neededContext(pkg);
  return needed.length === 0 ? raw("") : code`, ${literal(needed)}`;
}

/** The table of an event's versions, which the package's reader has too. */
export function wireTable(event: EventDeclaration, { naming }: Scope): ReturnType<Scope["naming"]["eventFunctionOf"]> {
  return naming.eventFunctionOf("wire", event, event.latest);
}

function readEvent(event: EventDeclaration, scope: Scope): Code {
  const { naming, pkg } = scope;
  const type = naming.eventType(event);
  const options = optionsOf(pkg, scope);
  // A skipped event is no member of the package's union of events: its table gives none.
  const read = event.skip ? raw("never") : type;
  const versions = event.versions.map((at) => {
    const decode = event.skip ? code`() => ${naming.runtime("unreadable")}` : code`decode${raw(suffixOf(at))}`;
    return code`{ name: ${literal(at.version.name)}, types: ${literal(at.tags)}, decode: ${decode} },`;
  });
  return code`
    ${docComment(`The versions of ${naming.eventName(event)} as they stand in Protobuf, oldest first.`)}
    export const ${wireTable(event, scope)}: ${naming.runtimeType("WireEvent")}<${read}> = {
      versions: [
        ${versions}
      ],
      skip: ${raw(String(event.skip))},
    };

    ${docComment(
      `Reads a ${naming.eventName(event)} of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown.`,
    )}
    export function readProtobuf(
      bytes: Uint8Array,
      options: ${options.type}${options.initial},
    ): ${naming.runtimeType("ReadResult")}<${type}> {
      return ${naming.runtime("readWire")}(bytes, ${wireTable(event, scope)}, options${neededArgument(pkg)});
    }
  `;
}

/** The function that decodes an event message of one version. */
function decodeEventAt(event: EventDeclaration, at: EventVersion, scope: Scope): Code {
  const { naming, history } = scope;
  const { latest } = event;
  const { envelope } = at;
  if (envelope === undefined || latest.envelope === undefined) throw new Error(`"${event.id}" has no envelope`);
  const decodeEnvelope = naming.liftFunctionOf("decode", envelope, latest.envelope);
  const decode = naming.liftFunctionOf("decode", at.payload, latest.payload);
  const isTold = needsEnvelope(history.lift(at.payload, latest.payload), scope);
  const decodePart = isTold
    ? code`(reader, end, path, reading) => ${decode}(reader, end, path, reading, envelope)`
    : code`${decode}`;
  return code`
    function decode${raw(suffixOf(at))}(
      reader: ${naming.runtimeType("WireReader")},
      end: number,
      stored: ${naming.runtimeType("WireSpan")},
      reading: ${naming.runtimeType("Reading")},
    ): ${naming.eventType(event)} {
      const envelope = ${decodeEnvelope}(reader, end, undefined, reading);
      const payload = ${naming.runtime("takePayload")}(reader, stored, reading, ${decodePart});
      ${requiredChecks(at, latest.envelope, scope)}
      ${eventLiteralOf(event, at, latest.envelope, scope)}
      return ${naming.runtime("carryUnknown")}(result, envelope);
    }
  `;
}

/** Optional envelope fields that this event always has. */
function requiredChecks({ requires }: EventVersion, envelope: RecordShape, { naming, pkg }: Scope): readonly Code[] {
  return requires.flatMap((field) => {
    const shape = envelope.fields.find((candidate) => candidate.field === field);
    if (shape === undefined || !mayBeAbsent(shape, pkg, envelope)) return [];
    const lacking = code`${naming.runtime("lacking")}(undefined, ${raw(quote(shape.name))}, reading)`;
    return [code`if (envelope${propertyAccess(shape.name)} === undefined) ${lacking};`];
  });
}

/** The event as one literal, from its envelope and its payload. */
function eventLiteralOf(
  event: EventDeclaration,
  { requires }: EventVersion,
  envelope: RecordShape,
  { naming, pkg }: Scope,
): Code {
  const type = naming.eventType(event);
  const isOptional = (field: FieldShape): boolean =>
    mayBeAbsent(field, pkg, envelope) && !requires.includes(field.field);
  const optional = envelope.fields.filter(isOptional);
  const always = envelope.fields.filter((field) => !isOptional(field));
  // What the reader has found lacking is an issue, and the event is not given out.
  const property = (field: FieldShape): Hole =>
    code`${propertyName(field.name)}: envelope${propertyAccess(field.name)}${raw(mayBeAbsent(field, pkg, envelope) ? " as never" : "")}`;
  const properties = [code`type: ${literal(eventLiteral(event))}`, ...always.map(property), raw("payload")];
  const mutable = optional.length === 0 ? code`${type}` : code`${naming.runtimeType("Mutable")}<${type}>`;
  return code`
    const result: ${mutable} = { ${join(properties, ", ")} };
    ${optional.map((field) => {
      const value = code`envelope${propertyAccess(field.name)}`;
      return code`if (${value} !== undefined) result${propertyAccess(field.name)} = ${value};`;
    })}
  `;
}

function decodePayload(event: EventDeclaration, scope: Scope): Code {
  const { naming, history, pkg } = scope;
  const { latest } = event;
  const type = naming.typeOf(latest.payload);
  const options = optionsOf(pkg, scope);
  const isTold = event.versions.some((at) => needsEnvelope(history.lift(at.payload, latest.payload), scope));
  const envelope = pkg.envelope === undefined ? undefined : naming.typeOf(latestShape(pkg.envelope.record));
  const versions = event.versions.map((at) => {
    const decode = naming.liftFunctionOf("decode", at.payload, latest.payload);
    const needs = needsEnvelope(history.lift(at.payload, latest.payload), scope);
    const told = needs
      ? code`(reader, end, path, reading) => ${decode}(reader, end, path, reading, envelope)`
      : code`${decode}`;
    return code`{ name: ${literal(at.version.name)}, decode: ${told} },`;
  });
  return code`
    ${docComment(
      `Decodes the payload of a ${naming.eventName(event)} without an envelope, whose version the caller knows.`,
    )}
    export function decodePayload(
      bytes: Uint8Array,
      version: string,
      ${isTold && envelope !== undefined ? code`envelope: ${envelope},` : undefined}
      options: ${options.type}${options.initial},
    ): ${naming.runtimeType("DecodeResult")}<${type}> {
      return ${naming.runtime("decodeVersion")}(
        bytes,
        version,
        [
          ${versions}
        ],
        options${neededArgument(pkg)},
      );
    }
  `;
}

/** The function that writes an event message of one version; mostly the latest event is written as that version at once. */
function writeEventAt(event: EventDeclaration, at: EventVersion, { naming, tested }: WriteScope): Code {
  const { envelope, payload } = at === event.current && tested.event(event) ? event.latest : at;
  const { tags, version } = at;
  if (envelope === undefined || at.envelope === undefined) throw new Error(`"${event.id}" has no envelope`);
  const name = literal(version.name);
  return code`
    function encodeAs${raw(suffixOf(at))}(
      envelope: ${naming.typeOf(envelope)},
      payload: ${naming.typeOf(payload)},
    ): Uint8Array {
      return ${naming.runtime("writeEvent")}(
        ${literal(tags[0] ?? event.key)},
        ${at === event.current ? code`${naming.runtime("protobufVersionOf")}(envelope, ${name})` : name},
        envelope,
        ${encoderOf(envelope, at.envelope, naming)},
        payload,
        ${encoderOf(payload, at.payload, naming)},
      );
    }
  `;
}

/** A part of the latest event as the version that is written has it, in a local; issues go to a reading of its own. */
function lowered(from: RecordShape, to: RecordShape, value: string, path: Hole, { naming }: Scope): Code {
  if (from === to) return code`${raw(value)}`;
  return code`${naming.liftFunctionOf("lift", from, to)}(${raw(value)}, ${path}, reading)`;
}

function encodeEvent(event: EventDeclaration, scope: WriteScope): Code {
  const { naming, tested } = scope;
  const { latest, current } = event;
  if (latest.envelope === undefined || current.envelope === undefined) throw new Error(`"${event.id}" has no envelope`);
  const isTested = tested.event(event);
  const isLowered = !isTested && (latest.envelope !== current.envelope || latest.payload !== current.payload);
  const written = {
    check: naming.eventFunctionOf("check", event, latest),
    isTested,
    value: "event",
    what: naming.eventName(event),
  };
  const needs = envelopeNeeds(event, latest.envelope, { pkg: scope.pkg, packages: tested.packages });
  const missing = needs.missing.map((field) => code` || event${propertyAccess(field.name)} === undefined`);
  const write = code`
    ${isTested ? code`if (event.type !== ${literal(eventLiteral(event))}${missing}) ${naming.runtime("unfit")}();` : undefined}
    ${isLowered ? lowering(latest.envelope, current.envelope, event, scope) : undefined}
    return encodeAs${raw(suffixOf(current))}(${isLowered ? raw("envelope, payload") : raw("event, event.payload")});
  `;
  return code`
    ${docComment(
      `Encodes a ${naming.eventName(event)} as the message of version ${current.version.name}. Throws a TypeError that names the place where the event is not one.`,
    )}
    export function encode(event: ${naming.eventType(event)}): Uint8Array {
      ${writing(write, written, raw("is"), naming)}
    }
  `;
}

/** Statements that make the latest event into the version that is written. Where that may not have all that the latest has, it is looked at. */
function lowering(latest: RecordShape, current: RecordShape, event: EventDeclaration, scope: Scope): Code {
  const { naming, history, pkg } = scope;
  const { payload, requires } = event.current;
  const path = code`${naming.runtime("at")}(undefined, "payload")`;
  const missing = current.fields.filter((field) => requires.includes(field.field) && mayBeAbsent(field, pkg, current));
  const checks = [
    code`${naming.functionOf("check", current)}(envelope, undefined, reading.issues);`,
    ...missing.map(
      ({ name }) =>
        code`${naming.runtime("checkPresent")}(envelope${propertyAccess(name)}, undefined, ${raw(quote(name))}, reading.issues);`,
    ),
    code`${naming.functionOf("check", payload)}(payload, ${path}, reading.issues);`,
  ];
  return code`
    const reading = ${naming.runtime("createReading")}(undefined, "", {});
    const envelope = ${lowered(latest, current, "event", raw("undefined"), scope)};
    const payload = ${lowered(event.latest.payload, payload, "event.payload", path, scope)};
    ${downcastOf(history, event, event.current).kind === "partial" ? whereLowered(checks) : undefined}
    ${naming.runtime("assertNoIssues")}(reading.issues, ${raw(quote(naming.eventName(event)))});
  `;
}

/** Checks of what was made, unless it could not be. */
function whereLowered(checks: readonly Code[]): Code {
  return code`
    if (reading.issues.length === 0) {
      ${checks}
    }
  `;
}

function encodeEventAt(event: EventDeclaration, at: EventVersion, scope: Scope): Code {
  const { naming } = scope;
  const suffix = raw(suffixOf(at));
  return code`
    ${docComment(
      `Encodes a ${naming.eventName(event)} of version ${at.version.name}, such as \`downcast\` makes, as that version's message.`,
    )}
    export function encode${suffix}(event: ${naming.eventTypeAt(event, at)}): Uint8Array {
      return encodeAs${suffix}(event, event.payload);
    }
  `;
}

function encodePayload(event: EventDeclaration, scope: WriteScope): Code {
  const { naming } = scope;
  const { latest, current } = event;
  const name = naming.eventName(event);
  const isTested = scope.tested.payload(event);
  const isLowered = !isTested && latest.payload !== current.payload;
  const encoder = encoderOf(isLowered ? current.payload : latest.payload, current.payload, naming);
  const written = {
    check: naming.functionOf("check", latest.payload),
    isTested,
    value: "payload",
    what: name,
  };
  const check = code`${naming.functionOf("check", current.payload)}(written, undefined, reading.issues);`;
  const lowering = isLowered
    ? code`
      const reading = ${naming.runtime("createReading")}(undefined, "", {});
      const written = ${lowered(latest.payload, current.payload, "payload", raw("undefined"), scope)};
      ${downcastOf(scope.history, event, current).kind === "partial" ? whereLowered([check]) : undefined}
      ${naming.runtime("assertNoIssues")}(reading.issues, ${raw(quote(name))});
    `
    : undefined;
  const write = code`
    ${lowering}
    return ${naming.runtime("writeMessage")}(${raw(isLowered ? "written" : "payload")}, ${encoder});
  `;
  return code`
    ${docComment(
      `Encodes the payload of a ${name} as the message of version ${current.version.name}, without an envelope. Throws a TypeError that names the place where it is not one.`,
    )}
    export function encodePayload(payload: ${naming.typeOf(latest.payload)}): Uint8Array {
      ${writing(write, written, naming.functionOf("is", latest.payload), naming)}
    }
  `;
}

/** The reader over all events of a package. */
export function packageReader(pkg: Package, scope: Scope): Code {
  const { naming } = scope;
  const type = naming.packageEventType(pkg);
  const options = optionsOf(pkg, scope);
  const tables = pkg.events.map((event) => code`${wireTable(event, scope)},`);
  return code`
    const wireEvents: readonly ${naming.runtimeType("WireEvent")}<${type}>[] = [
      ${tables}
    ];

    ${docComment(
      "Reads an event of any kind and version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown.",
    )}
    export function readProtobuf(
      bytes: Uint8Array,
      options: ${options.type}${options.initial},
    ): ${naming.runtimeType("ReadResult")}<${type}> {
      return ${naming.runtime("readWire")}(bytes, wireEvents, options${neededArgument(pkg)});
    }
  `;
}
