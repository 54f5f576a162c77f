import { isTotalLift } from "../../evolve/index.js";
import {
  type EventDeclaration,
  type EventVersion,
  type FieldShape,
  mayBeAbsent,
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
  raw,
} from "../../print/index.js";
import { writeEventAt } from "./events.js";
import type { Scope } from "./scope.js";

function suffixOf({ version }: EventVersion): string {
  return `V${version.name.replaceAll(".", "_")}`;
}

/** `toJson`, `downcast` and `create` of an event; nothing for one that is only read. */
export function writeEvent(event: EventDeclaration, scope: Scope): readonly Code[] {
  if (event.removed) return [];
  const { naming } = scope;
  const older = event.versions.filter((version) => version !== event.current && version.version.released !== undefined);
  const writer = (at: EventVersion): Code => writeEventAt(event, at, scope);
  const type = naming.eventType(event);
  const value = event.current === event.latest ? raw("event") : code`downcast${raw(suffixOf(event.current))}(event)`;
  return [
    writer(event.current),
    ...(event.current === event.latest ? [] : [downcastTo(event, event.current, scope)]),
    code`
      ${docComment(`Writes a ${naming.eventName(event)} as version ${event.current.version.name} stores it: a JSON value, whose text is \`stringifyJson\`'s. Throws a TypeError that names the place where the event is not one.`)}
      export function toJson(event: ${type}): ${naming.runtimeType("JsonValue")} {
        ${assertion(event, scope)}
        return write${raw(suffixOf(event.current))}(${value});
      }
    `,
    ...older.flatMap((version) => olderVersion(event, version, scope)),
    ...(older.length === 0 ? [] : [downcastFunction(event, older, scope)]),
    create(event, scope),
  ];
}

function assertion(event: EventDeclaration, { naming }: Scope): Code {
  const check =
    event.latest.envelope === undefined
      ? naming.functionOf("check", event.latest.payload)
      : naming.eventFunctionOf("check", event, event.latest);
  return code`
    const issues: ${naming.runtimeType("Issue")}[] = [];
    if (!${check}(event, undefined, issues)) ${naming.runtime("assertNoIssues")}(issues, ${raw(quote(naming.eventName(event)))});
  `;
}

/** What writes an older version, and what makes it of the latest. */
function olderVersion(event: EventDeclaration, at: EventVersion, scope: Scope): readonly Code[] {
  const { naming } = scope;
  return [
    writeEventAt(event, at, scope),
    downcastTo(event, at, scope),
    code`
      ${docComment(`Writes a ${naming.eventName(event)} of version ${at.version.name}, such as \`downcast\` makes, as that version stores it.`)}
      export function toJson${raw(suffixOf(at))}(event: ${naming.eventTypeAt(event, at)}): ${naming.runtimeType("JsonValue")} {
        return write${raw(suffixOf(at))}(event);
      }
    `,
  ];
}

/** The function that makes an event of an older version from the latest; issues are thrown away by callers that are proven total. */
function downcastTo(event: EventDeclaration, at: EventVersion, scope: Scope): Code {
  const { naming, history, pkg } = scope;
  const { latest } = event;
  const lift = (from: RecordShape, to: RecordShape, value: Hole, path: Hole): Hole =>
    from === to
      ? value
      : code`${naming.liftFunctionOf("lift", history.lift(from, to).from, to)}(${value}, ${path}, reading)`;
  const parameters = code`event: ${naming.eventType(event)}, reading: ${naming.runtimeType("Reading")} = ${naming.runtime("createReading")}(undefined, "", {})`;
  if (latest.envelope === undefined || at.envelope === undefined) {
    return code`
      function downcast${raw(suffixOf(at))}(${parameters}): ${naming.eventTypeAt(event, at)} {
        return ${lift(latest.payload, at.payload, raw("event"), raw("undefined"))};
      }
    `;
  }
  const { envelope } = at;
  const optional = envelope.fields.filter(
    (field) => mayBeAbsent(field, pkg, envelope) && !at.requires.includes(field.field),
  );
  const always = envelope.fields.filter((field) => !optional.includes(field));
  const type =
    optional.length === 0
      ? code`${naming.eventTypeAt(event, at)}`
      : code`${naming.runtimeType("Mutable")}<${naming.eventTypeAt(event, at)}>`;
  const property = (field: FieldShape): Hole =>
    code`${propertyName(field.name)}: envelope${propertyAccess(field.name)}${raw(mayBeAbsent(field, pkg, envelope) ? " as never" : "")}`;
  return code`
    function downcast${raw(suffixOf(at))}(${parameters}): ${naming.eventTypeAt(event, at)} {
      const envelope = ${lift(latest.envelope, envelope, raw("event"), raw("undefined"))};
      const payload = ${lift(latest.payload, at.payload, raw("event.payload"), code`${naming.runtime("at")}(undefined, "payload")`)};
      const result: ${type} = { ${join([raw("type: event.type"), ...always.map(property), raw("payload")], ", ")} };
      ${optional.map((field) => code`if (envelope${propertyAccess(field.name)} !== undefined) result${propertyAccess(field.name)} = envelope${propertyAccess(field.name)};`)}
      return result;
    }
  `;
}

function isTotal(event: EventDeclaration, at: EventVersion, { history }: Scope): boolean {
  const { latest } = event;
  const envelope =
    latest.envelope === undefined ||
    at.envelope === undefined ||
    isTotalLift(history.lift(latest.envelope, at.envelope));
  return envelope && isTotalLift(history.lift(latest.payload, at.payload));
}

/** One function over all older versions, with an overload for each: a failed arm only where no proof says otherwise. */
function downcastFunction(event: EventDeclaration, older: readonly EventVersion[], scope: Scope): Code {
  const { naming } = scope;
  const type = naming.eventType(event);
  const result = (at: EventVersion): Hole => {
    const made = code`${naming.runtimeType("Downcast")}<${naming.eventTypeAt(event, at)}>`;
    return isTotal(event, at, scope) ? made : code`${made} | ${naming.runtimeType("Failed")}`;
  };
  return code`
    ${docComment(`Makes the event as an older version has it, for consumers that read no newer one. Throws nothing: what that version can't say is a failure with issues.`)}
    ${older.map((at) => code`export function downcast(event: ${type}, version: ${literal(at.version.name)}): ${result(at)};`)}
    export function downcast(event: ${type}, version: ${join(
      older.map((at) => literal(at.version.name)),
      " | ",
    )}): ${naming.runtimeType("Downcast")}<unknown> | ${naming.runtimeType("Failed")} {
      const reading = ${naming.runtime("createReading")}(undefined, "", {});
      switch (version) {
        ${older.map((at) => code`case ${literal(at.version.name)}: return ${naming.runtime("downcastResult")}(downcast${raw(suffixOf(at))}(event, reading), reading);`)}
      }
    }
  `;
}

const fills: Readonly<Record<NonNullable<FieldShape["fill"]>, string>> = { now: "now", uuid4: "uuid4", uuid7: "uuid7" };

/** `create`: the payload and the envelope without what is filled in. */
function create(event: EventDeclaration, scope: Scope): Code {
  const { naming } = scope;
  const { current, latest } = event;
  const type = naming.eventType(event);
  const payloadType = naming.typeOf(current.payload);
  const lifted =
    current.payload === latest.payload
      ? raw("payload")
      : code`${naming.liftFunctionOf("lift", current.payload, latest.payload)}(payload, undefined, ${naming.runtime("createReading")}(undefined, "", {}))`;
  if (latest.envelope === undefined || current.envelope === undefined) {
    return code`
      ${docComment(`Makes a ${naming.eventName(event)}. Throws a TypeError that names the place where an argument is wrong.`)}
      export function create(payload: ${payloadType}): ${type} {
        const event: ${type} = ${lifted};
        ${assertion(event, scope)}
        return event;
      }
    `;
  }
  const filled = current.envelope.fields.filter(({ fill }) => fill !== undefined);
  const envelopeType = createType(event, current.envelope, filled, scope);
  const isNeeded = current.envelope.fields.some(
    (field) =>
      field.fill === undefined &&
      (!mayBeAbsent(field, scope.pkg, current.envelope as RecordShape) || current.requires.includes(field.field)),
  );
  const all = filled.map((field) => code`${propertyName(field.name)}: ${filledValue(field, scope)}`);
  const whole = code`{ ${join([...all, raw("...envelope")], ", ")} }`;
  const lift =
    current.envelope === latest.envelope
      ? whole
      : code`${naming.liftFunctionOf("lift", current.envelope, latest.envelope)}(${whole}, undefined, ${naming.runtime("createReading")}(undefined, "", {}))`;
  return code`
    ${docComment(`Makes a ${naming.eventName(event)}: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong.`)}
    export function create(payload: ${payloadType}, envelope: ${envelopeType}${raw(isNeeded ? "" : " = {}")}): ${type} {
      const event = { type: ${literal(latest.tags[0] ?? event.key)}, ...${lift}, payload: ${lifted} } as ${type};
      ${assertion(event, scope)}
      return event;
    }
  `;
}

function filledValue(field: FieldShape, { naming }: Scope): Hole {
  const value = code`${naming.runtime(fills[field.fill ?? "now"])}()`;
  return field.type.kind === "scalar" && field.type.as === "Date" ? raw("new Date()") : value;
}

function createType(
  event: EventDeclaration,
  envelope: RecordShape,
  filled: readonly FieldShape[],
  { naming }: Scope,
): Hole {
  const base = naming.typeOf(envelope);
  const names = filled.map(({ name }) => quote(name)).join(" | ");
  const required = event.current.requires
    .flatMap((field) => envelope.fields.filter((shape) => shape.field === field))
    .map(({ name }) => quote(name))
    .join(" | ");
  const plain =
    filled.length === 0 ? code`${base}` : code`Omit<${base}, ${raw(names)}> & Partial<Pick<${base}, ${raw(names)}>>`;
  return required === "" ? plain : code`${plain} & Required<Pick<${base}, ${raw(required)}>>`;
}
