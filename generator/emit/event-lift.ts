import { type EventDeclaration, type EventVersion, eventLiteral, type FieldShape, mayBeAbsent } from "../ir/index.js";
import {
  type Code,
  code,
  type Hole,
  join,
  propertyAccess,
  propertyName,
  quote,
  raw,
  stringLiteral,
} from "../print/index.js";
import { filledFromPayload, type LiftScope } from "./record-lift.js";

/**
 * Statements that make the local `result`, the latest event, from the locals `envelope`, `payload` and `reading`: fields of the envelope whose
 * default names the payload are filled in, and those that this event requires must be there.
 *
 * @param at the version that is read
 */
export function eventResult(event: EventDeclaration, at: EventVersion, scope: LiftScope): Code {
  const { naming, pkg } = scope;
  const { envelope, payload } = event.latest;
  if (envelope === undefined) throw new Error(`"${event.id}" has no envelope`);
  const filled = filledFromPayload(envelope);
  const value = (field: FieldShape): Code =>
    filled.includes(field) ? localOf(field) : code`envelope${propertyAccess(field.name)}`;
  const standIn = ({ default: named }: FieldShape): Hole => {
    if (named?.kind === "payload") {
      const field = payload.fields.find((candidate) => candidate.field.key === named.field);
      return field === undefined ? raw("undefined") : code`payload${propertyAccess(field.name)}`;
    }
    const field = envelope.fields.find(
      (candidate) => named?.kind === "envelope" && candidate.field.key === named.field,
    );
    return field === undefined ? raw("undefined") : value(field);
  };
  const isRequired = ({ field }: FieldShape): boolean =>
    at.requires.includes(field) || event.latest.requires.includes(field);
  const optional = envelope.fields.filter((field) => mayBeAbsent(field, pkg, envelope) && !isRequired(field));
  const required = envelope.fields.filter((field) => mayBeAbsent(field, pkg, envelope) && isRequired(field));
  const always = envelope.fields.filter((field) => !optional.includes(field));
  const properties = [
    code`type: ${stringLiteral(eventLiteral(event))}`,
    ...always.map((field) => {
      const own = value(field);
      const present = code`${naming.runtime("present")}(${own}, undefined, ${raw(quote(field.name))}, reading)`;
      return code`${propertyName(field.name)}: ${required.includes(field) ? present : own}`;
    }),
    raw("payload"),
  ];
  const type =
    optional.length === 0
      ? code`${naming.eventType(event)}`
      : code`${naming.runtimeType("Mutable")}<${naming.eventType(event)}>`;
  return code`
    ${filled.map(
      (field) =>
        code`const ${localOf(field)} = ${code`envelope${propertyAccess(field.name)}`} === undefined ? ${naming.runtime("filled")}<${naming.typeOf(envelope)}[${raw(quote(field.name))}]>(${standIn(field)}, undefined, ${raw(quote(field.name))}, reading) : envelope${propertyAccess(field.name)};`,
    )}
    const result: ${type} = { ${join(properties, ", ")} };
    ${optional.map((field) => code`if (${value(field)} !== undefined) result${propertyAccess(field.name)} = ${value(field)};`)}
  `;
}

/** The local of a field that is filled in late. Field names of envelopes are identifiers. */
function localOf({ name }: FieldShape): Code {
  return code`${raw(/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? `${name}OrFilled` : `field${[...name].map((character) => character.codePointAt(0)).join("_")}`)}`;
}
