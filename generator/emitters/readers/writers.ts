import { downcastOf } from "../../evolve/index.js";
import {
  type EventDeclaration,
  type EventVersion,
  eventLiteral,
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
  printCode,
  propertyAccess,
  propertyName,
  quote,
  raw,
  stringLiteral,
} from "../../print/index.js";
import { assertion, create } from "./create.js";
import { downcastSentence } from "./downcast-words.js";
import { suffixOf, writeEventAt } from "./events.js";
import type { Scope } from "./scope.js";
import { printEventAt } from "./texts.js";

/** `toJson`, `downcast` and `create` of an event; nothing for one that is only read. */
export function writeEvent(event: EventDeclaration, scope: Scope): readonly Code[] {
  if (event.removed) return [];
  const { naming } = scope;
  const { current, latest } = event;
  const older = event.versions.filter((version) => version !== current && version.version.released !== undefined);
  const below = older.filter((version) => version !== latest);
  const write = raw(`write${suffixOf(current)}`);
  const print = raw(`print${suffixOf(current)}`);
  const asCurrent = (put: Hole): Code =>
    current === latest
      ? code`return ${put}(event);`
      : code`
        const reading = ${naming.runtime("createReading")}(undefined, "", {});
        const older = downcast${raw(suffixOf(current))}(event, reading);
        ${naming.runtime("assertNoIssues")}(reading.issues, ${raw(quote(event.key))});
        return ${put}(older);
      `;
  return [
    writeEventAt(event, current, scope),
    printEventAt(event, current, print, write, scope),
    ...(current === latest ? [] : [downcastTo(event, current, scope)]),
    code`
      ${docComment(`Writes a ${event.key} as version ${current.version.name} stores it: a JSON value, of which \`stringifyJson\` makes text. Throws a TypeError that names the place where the event is not one.`)}
      export function toJson(event: ${naming.eventType(event)}): ${naming.runtimeType("JsonValue")} {
        ${assertion(event, scope)}
        ${asCurrent(write)}
      }
    `,
    code`
      ${docComment(`Writes a ${event.key} as version ${current.version.name} stores it, as JSON text. Throws a TypeError that names the place where the event is not one.`)}
      export function writeJson(event: ${naming.eventType(event)}): string {
        ${assertion(event, scope)}
        ${asCurrent(print)}
      }
    `,
    ...below.flatMap((version) => olderVersion(event, version, scope)),
    ...(below.length === 0 ? [] : [downcastFunction(event, below, scope)]),
    create(event, scope),
  ];
}

/** What writes an older version, and what makes it of the latest. */
function olderVersion(event: EventDeclaration, at: EventVersion, scope: Scope): readonly Code[] {
  const { naming } = scope;
  return [
    writeEventAt(event, at, scope),
    downcastTo(event, at, scope),
    code`
      ${docComment(`Writes a ${event.key} of version ${at.version.name}, such as \`downcast\` makes, as that version stores it. Throws a TypeError that names the place where it is not one.`)}
      export function toJson${raw(suffixOf(at))}(event: ${naming.eventTypeAt(event, at)}): ${naming.runtimeType("JsonValue")} {
        const issues: ${naming.runtimeType("Issue")}[] = [];
        ${checks(at, raw("event"), raw("issues"), scope)}
        ${presenceChecks(at, scope)}
        ${naming.runtime("assertNoIssues")}(issues, ${raw(quote(`${event.key} ${at.version.name}`))});
        return write${raw(suffixOf(at))}(event);
      }
    `,
  ];
}

/** Statements that check that the optional fields of the envelope which this event always has are there. */
function presenceChecks({ envelope, requires }: EventVersion, { naming, pkg }: Scope): readonly Code[] {
  if (envelope === undefined) return [];
  return envelope.fields
    .filter((field) => requires.includes(field.field) && mayBeAbsent(field, pkg, envelope))
    .map(
      ({ name }) =>
        code`${naming.runtime("checkPresent")}(event${propertyAccess(name)}, undefined, ${raw(quote(name))}, issues);`,
    );
}

/** Statements that check the parts of an event of a version. */
function checks({ envelope, payload }: EventVersion, event: Hole, issues: Hole, { naming }: Scope): readonly Code[] {
  if (envelope === undefined) return [code`${naming.functionOf("check", payload)}(${event}, undefined, ${issues});`];
  return [
    code`${naming.functionOf("check", envelope)}(${event}, undefined, ${issues});`,
    code`${naming.functionOf("check", payload)}(${event}.payload, ${naming.runtime("at")}(undefined, "payload"), ${issues});`,
  ];
}

/** The function that makes an event of an older version from the latest; what that version can't say is among the issues of \`reading\`. */
function downcastTo(event: EventDeclaration, at: EventVersion, scope: Scope): Code {
  const { naming, history, pkg } = scope;
  const { latest } = event;
  const type = naming.eventTypeAt(event, at);
  const lift = (from: RecordShape, to: RecordShape, value: Hole, path: Hole): Hole =>
    from === to
      ? value
      : code`${naming.liftFunctionOf("lift", history.lift(from, to).from, to)}(${value}, ${path}, reading)`;
  const checked = isTotal(event, at, scope)
    ? []
    : [
        code`
          if (reading.issues.length === 0) {
            ${checks(at, raw("result"), raw("reading.issues"), scope)}
          }
        `,
      ];
  const body = ((): Code => {
    if (latest.envelope === undefined || at.envelope === undefined)
      return code`
        const result: ${type} = ${lift(latest.payload, at.payload, raw("event"), raw("undefined"))};
        ${checked}
        return result;
      `;
    const { envelope } = at;
    const isOptional = (field: FieldShape): boolean =>
      mayBeAbsent(field, pkg, envelope) && !at.requires.includes(field.field);
    const optional = envelope.fields.filter(isOptional);
    const property = (field: FieldShape): Hole => {
      const own = code`envelope${propertyAccess(field.name)}`;
      const isSure = !mayBeAbsent(field, pkg, envelope);
      return code`${propertyName(field.name)}: ${isSure ? own : code`${naming.runtime("present")}(${own}, undefined, ${raw(quote(field.name))}, reading)`}`;
    };
    const properties = [
      code`type: ${stringLiteral(eventLiteral(event))}`,
      ...envelope.fields.filter((field) => !isOptional(field)).map(property),
      raw("payload"),
    ];
    const resultType = optional.length === 0 ? code`${type}` : code`${naming.runtimeType("Mutable")}<${type}>`;
    return code`
      const envelope = ${lift(latest.envelope, envelope, raw("event"), raw("undefined"))};
      const payload = ${lift(latest.payload, at.payload, raw("event.payload"), code`${naming.runtime("at")}(undefined, "payload")`)};
      const result: ${resultType} = { ${join(properties, ", ")} };
      ${optional.map((field) => code`if (envelope${propertyAccess(field.name)} !== undefined) result${propertyAccess(field.name)} = envelope${propertyAccess(field.name)};`)}
      ${checked}
      return ${naming.runtime("withUnknownOf")}(result, event);
    `;
  })();
  const isUsed = /(?<![.\w])reading\b/.test(printCode(body));
  return code`
    function downcast${raw(suffixOf(at))}(event: ${naming.eventType(event)}, ${raw(isUsed ? "reading" : "_reading")}: ${naming.runtimeType("Reading")}): ${type} {
      ${body}
    }
  `;
}

function isTotal(event: EventDeclaration, at: EventVersion, { history }: Scope): boolean {
  return downcastOf(history, event, at).kind !== "partial";
}

/** One function over all older versions, with an overload for each: a failed arm only where no proof says otherwise. */
function downcastFunction(event: EventDeclaration, older: readonly EventVersion[], scope: Scope): Code {
  const { naming, history } = scope;
  const type = naming.eventType(event);
  const result = (at: EventVersion): Hole => {
    const made = code`${naming.runtimeType("Downcast")}<${naming.eventTypeAt(event, at)}>`;
    return isTotal(event, at, scope) ? made : code`${made} | ${naming.runtimeType("Failed")}`;
  };
  const versions = join(
    older.map((at) => literal(at.version.name)),
    " | ",
  );
  const typed =
    event.latest.envelope === undefined
      ? undefined
      : code`${naming.runtime("assertType")}(event, ${stringLiteral(eventLiteral(event))});`;
  return code`
    ${older.map(
      (at) => code`
        ${docComment(downcastSentence(downcastOf(history, event, at), event, at))}
        export function downcast(event: ${type}, version: ${literal(at.version.name)}): ${result(at)};
      `,
    )}
    export function downcast(
      event: ${type},
      version: ${versions},
    ): ${naming.runtimeType("Downcast")}<unknown> | ${naming.runtimeType("Failed")} {
      ${typed}
      const reading = ${naming.runtime("createReading")}(undefined, "", {});
      switch (version) {
        ${older.map(
          (at) => code`
            case ${literal(at.version.name)}:
              return ${naming.runtime("downcastResult")}(downcast${raw(suffixOf(at))}(event, reading), reading);
          `,
        )}
        default:
          throw new TypeError(${raw(quote(`${event.key} has no such older version`))});
      }
    }
  `;
}
