import { type EventDeclaration, eventLiteral, type FieldShape, mayBeAbsent, type RecordShape } from "../../ir/index.js";
import { type Code, code, propertyAccess, stringLiteral } from "../../print/index.js";
import type { CheckScope } from "./scope.js";
import { fieldChecks, parameters } from "./shapes.js";

/** The check of an event as a whole, and what its module offers under plain names: `is`, `validate`, `schema`. */
export function eventChecks(event: EventDeclaration, scope: CheckScope): readonly Code[] {
  const { naming } = scope;
  const type = naming.eventType(event);
  const { envelope, payload } = event.latest;
  const check =
    envelope === undefined ? naming.functionOf("check", payload) : naming.eventFunctionOf("check", event, event.latest);
  return [
    ...(envelope === undefined ? [] : [eventCheck(event, envelope, scope)]),
    code`
      /** Whether a value is of type \`${type}\`. */
      export function is(value: unknown): value is ${type} {
        return ${check}(value, undefined, []);
      }
    `,
    code`
      /** Everything that keeps a value from being of type \`${type}\`; nothing for one that is. */
      export function validate(value: unknown): readonly ${naming.runtimeType("Issue")}[] {
        const issues: ${naming.runtimeType("Issue")}[] = [];
        ${check}(value, undefined, issues);
        return issues;
      }
    `,
    code`
      /** For what takes a Standard Schema. */
      export const schema: ${naming.runtimeType("StandardSchema")}<${type}> = /* @__PURE__ */ ${naming.runtime("standardSchema")}(${check});
    `,
  ];
}

function eventCheck(event: EventDeclaration, envelope: RecordShape, scope: CheckScope): Code {
  const { naming } = scope;
  const { payload } = event.latest;
  return code`
    /** Whether a value is of type \`${naming.eventType(event)}\`; what is wrong with it goes to \`issues\`. */
    export function ${naming.eventFunctionOf("check", event, event.latest)}(${parameters(scope)}): value is ${naming.eventType(event)} {
      const before = issues.length;
      if (!${naming.runtime("checkObject")}<${naming.eventType(event)}>(value, path, issues)) return false;
      ${naming.runtime("checkLiteral")}(value.type, path, "type", issues, ${stringLiteral(eventLiteral(event))});
      ${envelopeChecks(event, envelope, scope)}
      ${naming.functionOf("check", payload)}(value.payload, ${naming.runtime("at")}(path, "payload"), issues);
      return issues.length === before;
    }
  `;
}

/** The envelope's own check, and that what this event always has is there. */
function envelopeChecks(event: EventDeclaration, envelope: RecordShape, scope: CheckScope): readonly Code[] {
  const home = scope.packages.get(envelope.declaration.package) ?? scope.pkg;
  const required = (field: FieldShape): boolean =>
    event.latest.requires.includes(field.field) || !mayBeAbsent(field, scope.pkg, envelope);
  const atHome = (field: FieldShape): boolean => !mayBeAbsent(field, home, envelope);
  // Where this package can't fill what the envelope's own can, that one's check would ask for too much.
  if (envelope.fields.some((field) => atHome(field) && !required(field))) return fieldChecks(envelope, scope, required);
  return [
    code`${scope.naming.functionOf("check", envelope)}(value, path, issues);`,
    ...envelope.fields
      .filter((field) => required(field) && !atHome(field))
      .map(
        (field) =>
          code`${scope.naming.runtime("checkPresent")}(value${propertyAccess(field.name)}, path, ${stringLiteral(field.name)}, issues);`,
      ),
  ];
}
