import { envelopeNeeds } from "../../emit/index.js";
import { type EventDeclaration, eventLiteral, type RecordShape } from "../../ir/index.js";
import { type Code, code, propertyAccess, stringLiteral } from "../../print/index.js";
import { conjunction, fieldTests, recordTest } from "./guards.js";
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
        ${envelope === undefined ? code`return ${naming.functionOf("is", payload)}(value);` : eventGuard(event, envelope, scope)}
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

function eventGuard(event: EventDeclaration, envelope: RecordShape, scope: CheckScope): Code {
  const { naming, endless } = scope;
  const { payload } = event.latest;
  if (endless.has(payload.declaration) || endless.has(envelope.declaration))
    return code`return ${naming.eventFunctionOf("check", event, event.latest)}(value, undefined, []);`;
  const { missing, asked } = envelopeNeeds(event, envelope, scope);
  return conjunction([
    recordTest(naming.eventType(event), scope),
    code`value.type === ${stringLiteral(eventLiteral(event))}`,
    ...(asked === undefined
      ? [
          ...missing.map((field) => code`value${propertyAccess(field.name)} !== undefined`),
          code`${naming.functionOf("is", payload)}(value.payload)`,
          code`${naming.functionOf("is", envelope)}(value)`,
        ]
      : [...fieldTests(envelope, scope, asked), code`${naming.functionOf("is", payload)}(value.payload)`]),
  ]);
}

/** The envelope's own check, and that what this event always has is there. */
function envelopeChecks(event: EventDeclaration, envelope: RecordShape, scope: CheckScope): readonly Code[] {
  const { missing, asked } = envelopeNeeds(event, envelope, scope);
  if (asked !== undefined) return fieldChecks(envelope, scope, asked);
  return [
    code`${scope.naming.functionOf("check", envelope)}(value, path, issues);`,
    ...missing.map(
      (field) =>
        code`${scope.naming.runtime("checkPresent")}(value${propertyAccess(field.name)}, path, ${stringLiteral(field.name)}, issues);`,
    ),
  ];
}
