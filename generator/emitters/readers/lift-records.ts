import { constantOf, createLocals, type Locals, liftValue } from "../../emit/index.js";
import { type FieldLift, mayBeAbsent, type RecordLift, type Type, type ValueLift } from "../../ir/index.js";
import { type Code, code, docComment, type Hole, propertyAccess, quote, raw } from "../../print/index.js";
import { madeOf } from "./records.js";
import type { Scope } from "./scope.js";

/** The function that turns a record of one version into another's, in TypeScript: for downcasts, and for `create` below a draft. */
export function liftRecord(lift: RecordLift, scope: Scope): Code {
  const { naming } = scope;
  const { from, to } = lift;
  const locals = createLocals();
  const names = (versions: typeof from.versions): string => versions.map(({ name }) => name).join(", ");
  return code`
    ${docComment(`${from.declaration.name} of ${names(from.versions)} as of ${names(to.versions)}.`)}
    export function ${naming.liftFunctionOf("lift", from, to)}(value: ${naming.typeOf(from)}, path: ${naming.runtimeType("Path")}, reading: ${naming.runtimeType("Reading")}): ${naming.typeOf(to)} {
      ${lift.fields.map((field) => liftField(field, lift, locals, scope))}
      ${madeOf(to, locals, scope)}
      return result;
    }
  `;
}

function liftField({ to, source }: FieldLift, lift: RecordLift, locals: Locals, scope: Scope): Hole {
  const { naming, pkg } = scope;
  const typed = code`const ${locals.of(to.name)}: ${naming.typeOf(lift.to)}[${raw(quote(to.name))}]`;
  const place = { path: raw("path"), key: raw(quote(to.name)) };
  switch (source.kind) {
    case "absent":
      return mayBeAbsent(to, pkg, lift.to) ? code`${typed} = undefined;` : undefined;
    case "stand-in":
      return code`${typed} = ${standIn(source.value, to.type, lift, scope)};`;
    case "field": {
      const value = code`value${propertyAccess(source.from.name)}`;
      const lifted = liftTypescript(source.value, to.type, value, place, scope);
      const made =
        source.otherwise === undefined || source.otherwise.kind === "absent"
          ? lifted
          : code`${naming.runtime("orElse")}<${naming.typeOf(lift.to)}[${raw(quote(to.name))}]>(() => ${lifted}, () => ${standIn(source.otherwise, to.type, lift, scope)}, reading)`;
      if (!mayBeAbsent(source.from, pkg, lift.from)) return code`${typed} = ${made};`;
      const absent =
        source.absent !== undefined
          ? standIn(source.absent, to.type, lift, scope)
          : mayBeAbsent(to, pkg, lift.to)
            ? raw("undefined")
            : code`${naming.runtime("lacking")}(path, ${place.key}, reading)`;
      return code`${typed} = ${value} === undefined ? ${absent} : ${made};`;
    }
    case "made":
      return code`${typed} = ${naming.runtime("lacking")}(path, ${place.key}, reading);`;
    case "missing":
      return code`${typed} = ${naming.runtime("lacking")}(path, ${place.key}, reading);`;
  }
}

/** A TypeScript value of one version as another's. */
function liftTypescript(
  lift: ValueLift,
  to: Type,
  value: Hole,
  place: { readonly path: Hole; readonly key: Hole },
  scope: Scope,
): Hole {
  return liftValue(lift, to, value, place, scope.naming, ({ lift: declared }, item, { path, key }) => {
    return code`${scope.naming.liftFunctionOf("lift", declared.from, declared.to)}(${item}, ${scope.naming.runtime("at")}(${path}, ${key}), reading)`;
  });
}

function standIn(
  value: Extract<FieldLift["source"], { kind: "stand-in" }>["value"],
  type: Type,
  lift: RecordLift,
  scope: Scope,
): Hole {
  switch (value.kind) {
    case "constant":
      return constantOf(type, value.value, scope.naming);
    case "payload": {
      const named = lift.from.fields.find(({ field }) => field.key === value.field);
      return named === undefined ? raw("undefined as never") : code`value${propertyAccess(named.name)} as never`;
    }
    default:
      return code`${scope.naming.runtime("contextOf")}(reading, ${raw(quote(value.kind === "context" ? value.name : value.field))})`;
  }
}
