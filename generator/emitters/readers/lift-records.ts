import {
  checkValue,
  constantOf,
  constrained,
  createLocals,
  fieldsInOrder,
  type Locals,
  liftValue,
  type Place,
  propertyType,
  recordLiteral,
} from "../../emit/index.js";
import {
  type FieldLift,
  mayBeAbsent,
  type Otherwise,
  type RecordLift,
  type StandIn,
  type Type,
  type ValueLift,
} from "../../ir/index.js";
import {
  type Code,
  code,
  docComment,
  type Hole,
  join,
  printCode,
  propertyAccess,
  propertyName,
  quote,
  raw,
} from "../../print/index.js";
import { listVersions } from "./records.js";
import type { Scope } from "./scope.js";

/** A function from one shape to another, in TypeScript; parameters that its body does not use begin with an underscore. */
export function liftFunction(
  lift: { readonly from: RecordLift["from"] | UnionOrEnum; readonly to: RecordLift["to"] | UnionOrEnum },
  body: Code,
  { naming }: Scope,
): Code {
  const { from, to } = lift;
  const text = printCode(body);
  const parameter = (name: string, type: Hole): Code => {
    const isUsed = new RegExp(`(?<![.\\w])${name}\\b`).test(text);
    return code`${raw(isUsed ? name : `_${name}`)}: ${type}`;
  };
  return code`
    ${docComment(`${from.declaration.name} of ${listVersions(from.versions)} as of ${listVersions(to.versions)}.`)}
    export function ${naming.liftFunctionOf("lift", from, to)}(
      ${parameter("value", code`${naming.typeOf(from)}`)},
      ${parameter("path", code`${naming.runtimeType("Path")}`)},
      ${parameter("reading", code`${naming.runtimeType("Reading")}`)},
    ): ${naming.typeOf(to)} {
      ${body}
    }
  `;
}

type UnionOrEnum = Parameters<Scope["naming"]["typeOf"]>[0];

/** The function that turns a record of one version into another's, in TypeScript: for downcasts, and for `create` below a draft. */
export function liftRecord(lift: RecordLift, scope: Scope): Code {
  const locals = createLocals();
  const absent = new Set(lift.fields.filter(({ source }) => source.kind === "absent").map(({ to }) => to));
  return liftFunction(
    lift,
    code`
      ${fieldsInOrder(lift, scope.pkg).map((field) => liftField(field, lift, locals, scope))}
      ${recordLiteral(lift.to, locals, scope, absent)}
      return ${scope.naming.runtime("withUnknownOf")}(result, value);
    `,
    scope,
  );
}

function liftField({ to, source }: FieldLift, lift: RecordLift, locals: Locals, scope: Scope): Hole {
  const { naming, pkg } = scope;
  const typed = code`const ${locals.of(to.name)}: ${propertyType(lift.to, to, scope)}`;
  const place = { path: raw("path"), key: raw(quote(to.name)) };
  const lacking = code`${naming.runtime("lacking")}(path, ${place.key}, reading)`;
  const orAbsent = mayBeAbsent(to, pkg, lift.to) ? raw("undefined") : lacking;
  switch (source.kind) {
    case "absent":
      return undefined;
    case "stand-in":
      return code`${typed} = ${orLacking(standIn(source.value, to.type, lift, locals, scope), source.value, to, lift, scope) ?? orAbsent};`;
    case "field": {
      const given = code`value${propertyAccess(source.from.name)}`;
      const isOptional = mayBeAbsent(source.from, pkg, lift.from);
      // Inside the functions of `orElse` only a constant is known to be there.
      const isHeld = isOptional && source.otherwise !== undefined;
      const value = isHeld ? locals.of(`${to.name}Given`) : given;
      const lifted = liftTypescript(source.value, to.type, value, place, scope);
      const made = orElse(source.otherwise, lifted, { to, source }, lift, locals, scope);
      if (!isOptional) return code`${typed} = ${made};`;
      const absent = source.absent === undefined ? undefined : standIn(source.absent, to.type, lift, locals, scope);
      return code`
        ${isHeld ? code`const ${value} = ${given};` : undefined}
        ${typed} = ${value} === undefined ? ${orLacking(absent, source.absent, to, lift, scope) ?? orAbsent} : ${made};
      `;
    }
    case "made": {
      const parts = source.from.map(({ name }) => code`${propertyName(name)}: value${propertyAccess(name)}`);
      const made = code`${naming.runtime("convertUp")}(${naming.convertOf(source.convert)}, { ${join(parts, ", ")} }, ${place.path}, ${place.key}, reading, (made, issues) => ${checkValue(to.type, raw("made"), place, naming)})`;
      return code`${typed} = ${orElse(source.otherwise, made, { to, source }, lift, locals, scope)};`;
    }
    case "missing":
      return code`${typed} = ${lacking};`;
  }
}

/** A field that stands in may be absent itself; where a value is needed, that is an issue. */
function orLacking(
  made: Hole,
  standIn: StandIn | undefined,
  to: FieldLift["to"],
  lift: RecordLift,
  { naming, pkg }: Scope,
): Hole {
  if (made === undefined || standIn === undefined || standIn.kind === "constant" || standIn.kind === "context")
    return made;
  const named = lift.to.fields.find(({ field }) => field.key === standIn.field);
  if (named === undefined || mayBeAbsent(to, pkg, lift.to) || !mayBeAbsent(named, pkg, lift.to)) return made;
  return code`${made} ?? ${naming.runtime("lacking")}(path, ${raw(quote(to.name))}, reading)`;
}

function orElse(
  otherwise: Otherwise | undefined,
  lifted: Hole,
  { to }: FieldLift,
  lift: RecordLift,
  locals: Locals,
  scope: Scope,
): Hole {
  if (otherwise === undefined) return lifted;
  const fallback = otherwise.kind === "absent" ? raw("undefined") : standIn(otherwise, to.type, lift, locals, scope);
  if (fallback === undefined) return lifted;
  const made = otherwise.kind === "constant" && mayBeObject(to.type) ? code`(${fallback})` : fallback;
  return code`${scope.naming.runtime("orElse")}<${propertyType(lift.to, to, scope)}>(() => ${lifted}, () => ${made}, reading)`;
}

/** Whether a constant of a type can begin with a brace, which an arrow function would take for its body. */
function mayBeObject(type: Type): boolean {
  switch (type.kind) {
    case "nullable":
      return mayBeObject(type.inner);
    case "list":
      return false;
    case "map":
      return true;
    case "scalar":
      return type.scalar === "json";
    case "reference":
      return type.shape.kind !== "enum";
  }
}

/** A TypeScript value of one version as another's. */
function liftTypescript(lift: ValueLift, to: Type, value: Hole, place: Place, scope: Scope): Hole {
  return liftValue(
    lift,
    to,
    value,
    place,
    scope.naming,
    ({ lift: declared }, item, { path, key }) =>
      code`${scope.naming.liftFunctionOf("lift", declared.from, declared.to)}(${item}, ${scope.naming.runtime("at")}(${path}, ${key}), reading)`,
    (made, type, at) => constrained(type, made, at, "", scope, "image"),
  );
}

/** What stands in without a caller's context or the other part of the event; nothing where one of them is needed. */
function standIn(value: StandIn, type: Type, lift: RecordLift, locals: Locals, { naming, pkg }: Scope): Hole {
  const isEnvelope = lift.to.declaration === pkg.envelope?.record;
  switch (value.kind) {
    case "constant":
      return constantOf(type, value.value, naming);
    case "context":
      return undefined;
    case "envelope":
    case "payload": {
      if ((value.kind === "envelope") !== isEnvelope) return undefined;
      const named = lift.to.fields.find(({ field }) => field.key === value.field);
      return named === undefined ? undefined : locals.of(named.name);
    }
  }
}
