import { constantOf } from "../../emit/index.js";
import { type EventDeclaration, eventLiteral, type FieldShape, mayBeAbsent, type RecordShape } from "../../ir/index.js";
import {
  type Code,
  code,
  docComment,
  type Hole,
  join,
  propertyName,
  quote,
  raw,
  stringLiteral,
} from "../../print/index.js";
import type { Scope } from "./scope.js";

/** Statements that check the local `event`, and throw where it is none. */
export function assertion(event: EventDeclaration, { naming }: Scope): Code {
  const check =
    event.latest.envelope === undefined
      ? naming.functionOf("check", event.latest.payload)
      : naming.eventFunctionOf("check", event, event.latest);
  return code`if (!is(event)) ${naming.runtime("refuseArgument")}(${check}, event, ${raw(quote(event.key))});`;
}

/** `create`: the payload and the envelope without what is filled in. */
export function create(event: EventDeclaration, scope: Scope): Code {
  const { naming, history } = scope;
  const { current, latest } = event;
  const isDraft = current.payload !== latest.payload || current.envelope !== latest.envelope;
  const lift = (from: RecordShape, to: RecordShape, value: Hole, path: Hole): Hole =>
    from === to
      ? value
      : code`${naming.liftFunctionOf("lift", from, history.lift(from, to).to)}(${value}, ${path}, reading)`;
  const reading = isDraft ? code`const reading = ${naming.runtime("createReading")}(undefined, "", {});` : undefined;
  const lifted = isDraft
    ? code`${naming.runtime("assertNoIssues")}(reading.issues, ${raw(quote(event.key))});`
    : undefined;
  const payload = fillable(current.payload, [], raw("payload"), scope);
  const filledPayload = lift(current.payload, latest.payload, payload.whole, raw("undefined"));
  const throws = "Throws a TypeError that names the place where an argument is wrong.";
  if (latest.envelope === undefined || current.envelope === undefined) {
    return code`
      ${docComment(`Makes a ${event.key}. ${throws}`)}
      export function create(payload: ${payload.type}): ${naming.eventType(event)} {
        ${reading}
        const event: ${naming.eventType(event)} = ${filledPayload};
        ${lifted}
        ${assertion(event, scope)}
        return event;
      }
    `;
  }
  const required = current.requires.flatMap(
    (field) => current.envelope?.fields.filter((shape) => shape.field === field) ?? [],
  );
  const envelope = fillable(current.envelope, required, raw("envelope"), scope);
  return code`
    ${docComment(`Makes a ${event.key}: ids and time are filled in, the rest of the envelope is the second argument. ${throws}`)}
    export function create(payload: ${payload.type}, envelope: ${envelope.type}${raw(envelope.isNeeded ? "" : " = {}")}): ${naming.eventType(event)} {
      ${reading}
      const event = {
        type: ${stringLiteral(eventLiteral(event))},
        ...${lift(current.envelope, latest.envelope, envelope.whole, raw("undefined"))},
        payload: ${filledPayload},
      } as ${naming.eventType(event)};
      ${lifted}
      ${assertion(event, scope)}
      return event;
    }
  `;
}

interface Fillable {
  /** The type of the argument: what is filled in may be left out. */
  readonly type: Code;
  /** The argument with what was left out. */
  readonly whole: Code;
  /** Whether anything must be given. */
  readonly isNeeded: boolean;
}

function fillable(shape: RecordShape, required: readonly FieldShape[], argument: Hole, scope: Scope): Fillable {
  const { naming, pkg } = scope;
  const base = naming.typeOf(shape);
  const filled = shape.fields.flatMap((field) => {
    const value = filledValue(field, scope);
    return value === undefined ? [] : [{ field, value }];
  });
  const namesOf = (fields: readonly FieldShape[]): Code =>
    join(
      fields.map(({ name }) => raw(quote(name))),
      " | ",
    );
  const names = namesOf(filled.map(({ field }) => field));
  const optional =
    filled.length === 0 ? code`${base}` : code`Omit<${base}, ${names}> & Partial<Pick<${base}, ${names}>>`;
  const open = required.filter((field) => !filled.some((candidate) => candidate.field === field));
  const type = open.length === 0 ? optional : code`${optional} & Required<Pick<${base}, ${namesOf(open)}>>`;
  const properties = filled.map(({ field, value }) => code`${propertyName(field.name)}: ${value}`);
  const whole =
    filled.length === 0 ? code`${argument}` : code`{ ${join([...properties, code`...${argument}`], ", ")} }`;
  const isNeeded = shape.fields.some(
    (field) =>
      !filled.some((candidate) => candidate.field === field) &&
      (!mayBeAbsent(field, pkg, shape) || required.includes(field)),
  );
  return { type, whole, isNeeded };
}

/** What stands in a field that the caller leaves out; nothing where it must be given, or may be absent. */
function filledValue(field: FieldShape, { naming }: Scope): Hole {
  switch (field.fill) {
    case "now":
      return field.type.kind === "scalar" && field.type.as === "Date"
        ? raw("new Date()")
        : code`${naming.runtime("now")}()`;
    case "uuid4":
    case "uuid7":
      return code`${naming.runtime(field.fill)}()`;
    case undefined:
      if (field.presence === "required" || field.default?.kind !== "constant") return undefined;
      return constantOf(field.type, field.default.value, naming);
  }
}
