import { constrained, liftValue, type Place } from "../../emit/index.js";
import { within } from "../../evolve/index.js";
import type { Constraints, JsonSpelling, ListType, MapType, ScalarType, Type, ValueLift } from "../../ir/index.js";
import { type Code, code, type Hole, join, quote, raw } from "../../print/index.js";
import type { Scope } from "./scope.js";

/** What is read: an expression of it without side effects, where it stands, and what its patterns are named after. */
export interface Subject {
  readonly value: Hole;
  readonly place: Place;
  readonly name: string;
}

/** The arguments of the runtime's readers. */
function argumentsOf({ value, place }: Subject): readonly Hole[] {
  return [value, place.path, place.key, raw("reading")];
}

/** The arguments of generated readers, which take the path of the value itself. */
export function ownArguments({ value, place }: Subject, { naming }: Scope): Code {
  return code`${value}, ${naming.runtime("at")}(${place.path}, ${place.key}), reading`;
}

/** An expression that reads a stored JSON value of a type, with its constraints. */
export function readValue(type: Type, subject: Subject, scope: Scope): Hole {
  return readLifted({ kind: "same" }, type, type, subject, scope);
}

/** Reads a value of one version straight into another's form. */
export function readLifted(lift: ValueLift, from: Type, to: Type, subject: Subject, scope: Scope): Hole {
  const { naming } = scope;
  const { value, place, name } = subject;
  const checked = (made: Hole): Hole => constrained(from, made, place, name, scope);
  switch (lift.kind) {
    case "same":
      return readSame(from, subject, scope);
    case "declaration":
      return code`${naming.liftFunctionOf("read", lift.lift.from, lift.lift.to)}(${ownArguments(subject, scope)})`;
    case "list":
      if (from.kind !== "list" || to.kind !== "list") break;
      return image(from, to, checked(readList(lift.element, from, to, subject, scope)), subject, scope);
    case "map":
      if (from.kind !== "map" || to.kind !== "map") break;
      return image(from, to, checked(readMap(lift.value, from, to, subject, scope)), subject, scope);
    case "nullable":
      if (from.kind !== "nullable" || to.kind !== "nullable") break;
      return code`${value} === null ? null : ${readLifted(lift.inner, from.inner, to.inner, subject, scope)}`;
    case "to-nullable":
      if (to.kind !== "nullable") break;
      return readLifted(lift.inner, from, to.inner, subject, scope);
    case "from-nullable": {
      if (from.kind !== "nullable") break;
      const none = code`${naming.runtime("noImage")}(null, ${place.path}, ${place.key}, reading, "a value")`;
      return code`${value} === null ? ${none} : ${readLifted(lift.inner, from.inner, to, subject, scope)}`;
    }
    case "wrap":
      if (to.kind !== "list") break;
      return image(
        undefined,
        to,
        code`[${readLifted(lift.element, from, to.element, subject, scope)}]`,
        subject,
        scope,
      );
    case "unwrap": {
      if (from.kind !== "list") break;
      const list = checked(readList(lift.element, from, { ...from, element: to }, subject, scope));
      return code`${naming.runtime("onlyOf")}(${list}, ${place.path}, ${place.key}, reading)`;
    }
    default:
      return liftValue(lift, to, readSame(from, subject, scope), place, naming, () => {
        throw new Error("a declared type inside a scalar conversion");
      });
  }
  throw new Error(`no way to read ${from.kind} as ${to.kind}`);
}

/** A container in another version's bounds, where they are narrower than its own. */
function image(
  from: ListType | MapType | undefined,
  to: ListType | MapType,
  made: Hole,
  subject: Subject,
  scope: Scope,
): Hole {
  const own: Constraints = from?.constraints ?? { min: 1, max: 1, unique: true };
  return within(own, to.constraints) ? made : constrained(to, made, subject.place, subject.name, scope, "image");
}

function readSame(type: Type, subject: Subject, scope: Scope): Hole {
  const { naming } = scope;
  const { value, place, name } = subject;
  switch (type.kind) {
    case "scalar":
      return readScalar(type, subject, scope);
    case "nullable":
      return code`${value} === null ? null : ${readSame(type.inner, subject, scope)}`;
    case "list":
      return constrained(type, readList({ kind: "same" }, type, type, subject, scope), place, name, scope);
    case "map":
      return constrained(type, readMap({ kind: "same" }, type, type, subject, scope), place, name, scope);
    case "reference":
      return code`${naming.liftFunctionOf("read", type.shape, type.shape)}(${ownArguments(subject, scope)})`;
  }
}

function readList(lift: ValueLift, from: ListType, to: ListType, subject: Subject, scope: Scope): Code {
  const element = readElement(lift, from.element, to.element, subject.name, scope);
  return code`${scope.naming.runtime("readList")}(${join([...argumentsOf(subject), element], ", ")})`;
}

function readMap(lift: ValueLift, from: MapType, to: MapType, subject: Subject, scope: Scope): Code {
  const item = readElement(lift, from.value, to.value, subject.name, scope);
  const isKey = keyCheck(from.key);
  const more = isKey === undefined ? [item] : [item, scope.naming.runtime(isKey)];
  return code`${scope.naming.runtime("readMap")}(${join([...argumentsOf(subject), ...more], ", ")})`;
}

/** A function that reads an element of a list or map. */
function readElement(lift: ValueLift, from: Type, to: Type, name: string, scope: Scope): Hole {
  const place = { path: raw("path"), key: raw("key") };
  return code`(item, path, key, reading) => ${readLifted(lift, from, to, { value: raw("item"), place, name }, scope)}`;
}

function readScalar(type: ScalarType, subject: Subject, scope: Scope): Hole {
  const read = (name: string, ...more: readonly string[]): Code =>
    code`${scope.naming.runtime(name)}(${join([...argumentsOf(subject), ...more.map(raw)], ", ")})`;
  const { place, name } = subject;
  const value = scalarReader(type, read);
  if (type.schema?.validated === true)
    return code`${scope.naming.runtime("ofSchema")}(${value}, ${place.path}, ${place.key}, reading, ${scope.naming.foreignCheck(type.schema.path)})`;
  if (type.schema !== undefined) return code`(${value} as unknown as ${scope.naming.foreignType(type.schema.path)})`;
  return constrained(type, value, place, name, scope);
}

function scalarReader(type: ScalarType, read: (name: string, ...more: readonly string[]) => Code): Code {
  const form = quote(type.json.includes("number") ? (type.json.includes("string") ? "either" : "number") : "string");
  const forms = type.json.map(quote);
  switch (type.scalar) {
    case "bool":
      return read("readBoolean");
    case "int32":
      return read("readInt32", form);
    case "uint32":
      return read("readUint32", form);
    case "int64":
      return type.as === "number" ? read("readSafeInteger", form, "Number.MIN_SAFE_INTEGER") : read("readInt64", form);
    case "uint64":
      return type.as === "number" ? read("readSafeInteger", form, "0") : read("readUint64", form);
    case "int128":
      return read("readInt128", form);
    case "uint128":
      return read("readUint128", form);
    case "float32":
      return read("readFloat32", String(type.nonfinite));
    case "float64":
      return read("readFloat64", String(type.nonfinite));
    case "decimal":
      return read("readDecimal", form);
    case "string":
      return read("readString");
    case "bytes":
      return read("readBytes", ...forms);
    case "timestamp":
      return read(type.as === "Date" ? "readDateObject" : "readTimestamp", ...forms);
    case "duration":
      return read("readDuration", ...forms);
    case "date":
      return read("readDate");
    case "uuid":
      return read("readUuid");
    case "json":
      return read("readJsonValue");
  }
}

/** The runtime's check of a map's keys, where they are no plain text. */
function keyCheck(type: ScalarType): string | undefined {
  const checks: Partial<Record<ScalarType["scalar"], string>> = {
    bool: "isBooleanText",
    int32: "isInt32Text",
    uint32: "isUint32Text",
    int64: "isInt64Text",
    uint64: "isUint64Text",
  };
  return checks[type.scalar];
}

/** An expression that writes a TypeScript value as JSON in its first spelling. */
export function writeValue(type: Type, value: Hole, scope: Scope): Hole {
  const { naming } = scope;
  switch (type.kind) {
    case "nullable":
      return isAsItIs(type.inner) ? value : code`${value} === null ? null : ${writeValue(type.inner, value, scope)}`;
    case "list":
      return isAsItIs(type.element)
        ? value
        : code`${value}.map((item) => ${writeValue(type.element, raw("item"), scope)})`;
    case "map":
      return isAsItIs(type.value)
        ? value
        : code`${naming.runtime("writeMap")}(${value}, (item) => ${writeValue(type.value, raw("item"), scope)})`;
    case "reference":
      return code`${naming.functionOf("write", type.shape)}(${value})`;
    case "scalar":
      return writeScalar(type, value, scope);
  }
}

/** Whether a type's value in TypeScript is its JSON. */
export function isAsItIs(type: Type): boolean {
  switch (type.kind) {
    case "nullable":
      return isAsItIs(type.inner);
    case "list":
      return isAsItIs(type.element);
    case "map":
      return isAsItIs(type.value);
    case "reference":
      return false;
    case "scalar":
      return type.as !== "Date" && type.json[0] !== undefined && spellingWriter(type, type.json[0]) === undefined;
  }
}

/** Writes in the first spelling; a value that it can't hold in the first later one that can. */
function writeScalar(type: ScalarType, value: Hole, { naming }: Scope): Hole {
  const text = type.as === "Date" ? code`${naming.runtime("dateText")}(${value})` : value;
  const spellings = type.json.filter(
    (spelling, index) => !type.json.slice(0, index).some((earlier) => holdsAll(type, earlier, spelling)),
  );
  const last = spellings.length - 1;
  const parts = spellings.map((spelling, index) => {
    const writer = spellingWriter(type, spelling);
    const written =
      writer === undefined ? text : code`${writer === "String" ? raw(writer) : naming.runtime(writer)}(${text})`;
    const test = index === last ? undefined : holdsTest(type, spelling);
    if (test === undefined) return code`${written}`;
    const condition =
      test.kind === "expression" ? code`${text}${raw(test.text)}` : code`${naming.runtime(test.text)}(${text})`;
    return code`${condition} ? ${written}`;
  });
  return join(parts, " : ");
}

/** Whether a spelling holds every value that another one can. */
function holdsAll(type: ScalarType, spelling: JsonSpelling, other: JsonSpelling): boolean {
  if (holdsTest(type, spelling) === undefined) return true;
  // Whole seconds are whole milliseconds too; parts and text hold fractions, parts no negative ones.
  return type.scalar !== "decimal" && spelling === "ms" && other === "s";
}

/** What is true of the values that a spelling can hold; nothing where that is all of them. */
function holdsTest(
  { scalar }: ScalarType,
  spelling: JsonSpelling,
): { readonly kind: "runtime" | "expression"; readonly text: string } | undefined {
  switch (scalar) {
    case "decimal":
      return spelling === "number" ? { kind: "runtime", text: "isPlainNumber" } : undefined;
    case "timestamp":
      if (spelling === "s") return { kind: "runtime", text: "isWholeSeconds" };
      return spelling === "ms" ? { kind: "runtime", text: "isWholeMilliseconds" } : undefined;
    case "duration":
      if (spelling === "s") return { kind: "expression", text: " % 1000000000n === 0n" };
      if (spelling === "ms") return { kind: "expression", text: " % 1000000n === 0n" };
      return spelling === "secs-nanos" ? { kind: "expression", text: " >= 0n" } : undefined;
    default:
      return undefined;
  }
}

/** The function that writes a scalar in a spelling; undefined where the value (a Date's text) is its own JSON. */
function spellingWriter(type: ScalarType, spelling: JsonSpelling): string | undefined {
  switch (type.scalar) {
    case "int32":
    case "uint32":
      return spelling === "string" ? "String" : undefined;
    case "int64":
    case "uint64":
    case "int128":
    case "uint128":
      if (spelling === "string") return "String";
      return type.as === "number" ? undefined : "writeInteger";
    case "float32":
    case "float64":
      if (spelling === "string") return "String";
      return type.nonfinite ? "writeFloat" : undefined;
    case "decimal":
      return spelling === "number" ? "writeDecimalNumber" : undefined;
    case "bytes":
      return { base64: "writeBase64", base64url: "writeBase64Url", hex: "writeHex", array: "writeByteList" }[
        String(spelling)
      ];
    case "timestamp":
      return { naive: "writeTimestampNaive", s: "writeTimestampSeconds", ms: "writeTimestampMilliseconds" }[
        String(spelling)
      ];
    case "duration":
      return {
        string: "writeDuration",
        s: "writeDurationSeconds",
        ms: "writeDurationMilliseconds",
        "secs-nanos": "writeDurationParts",
      }[String(spelling)];
    default:
      return undefined;
  }
}
