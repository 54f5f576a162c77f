import {
  type EventDeclaration,
  type EventVersion,
  type FieldShape,
  mayBeAbsent,
  type RecordShape,
  type ScalarType,
  type Type,
} from "../../ir/index.js";
import {
  type Code,
  code,
  docComment,
  type Hole,
  join,
  propertyAccess,
  quote,
  type Raw,
  raw,
} from "../../print/index.js";
import { listVersions } from "./records.js";
import type { Scope } from "./scope.js";
import { writeValue } from "./values.js";

/** JSON text: an expression that gives it, or what stands in a template literal. */
type Text = { readonly kind: "expression" | "template"; readonly code: Hole };

/** One key of an object whose text is printed, and its value's text. */
interface Property {
  readonly key: string;
  readonly text: Text;
  /** What must not be undefined; absent where the key is always there. */
  readonly value?: Hole;
  /** What is written where it is. */
  readonly otherwise?: string;
}

/** The function that prints a record of a shape as JSON text. */
export function printRecord(shape: RecordShape, scope: Scope): Code {
  const { naming } = scope;
  const properties = inOrder(
    shape.fields.map((field) => property(field, code`value${propertyAccess(field.name)}`, shape, scope)),
  );
  const stringify = naming.runtime("stringifyJson");
  const comment = `The JSON text of ${shape.declaration.name} as ${listVersions(shape.versions)} stores it.`;
  return code`
    ${docComment(comment)}
    export function ${naming.functionOf("print", shape)}(value: ${naming.typeOf(shape)}): string {
      if (value[${naming.runtime("unknownFields")}] !== undefined) return ${stringify}(${naming.functionOf("write", shape)}(value));
      ${objectText(properties)}
    }
  `;
}

/** Whether the text of a record's object can be printed field by field: each stands under a key of its own. */
export function isPrintable(shape: RecordShape): boolean {
  return shape.fields.every(({ place }) => place.root === "record" && keyOf(place.path) !== "");
}

/** `writeRecord` puts what is always there first. */
function inOrder(properties: readonly Property[]): readonly Property[] {
  return [
    ...properties.filter(({ value }) => value === undefined),
    ...properties.filter(({ value }) => value !== undefined),
  ];
}

/** The function that prints an event of a version as JSON text. */
export function printEventAt(event: EventDeclaration, at: EventVersion, own: Raw, write: Raw, scope: Scope): Code {
  const { naming } = scope;
  const stringify = naming.runtime("stringifyJson");
  const { envelope, payload } = at;
  const keys = eventKeys(event, at);
  const body = ((): Code => {
    if (keys === undefined) return code`return ${stringify}(${write}(event));`;
    if (envelope === undefined) return code`return ${recordText(payload, raw("event"), scope)};`;
    const properties = [
      ...keys.constants.map(({ key, value }) => ({ key, text: constantText(JSON.stringify(value)) })),
      ...keys.fields.map((field) => property(field, code`event${propertyAccess(field.name)}`, envelope, scope)),
      { key: keys.payload, text: expression(recordText(payload, raw("event.payload"), scope)) },
    ];
    return code`
      if (event[${naming.runtime("unknownFields")}] !== undefined) return ${stringify}(${write}(event));
      ${objectText(properties)}
    `;
  })();
  return code`
    function ${own}(event: ${naming.eventTypeAt(event, at)}): string {
      ${body}
    }
  `;
}

/** Whether an event's payload is printed by itself, and not as a part of all that is stored. */
export function isPayloadPrinted(event: EventDeclaration, at: EventVersion): boolean {
  return eventKeys(event, at) !== undefined;
}

/** What stands under which key of a stored event. */
interface EventKeys {
  readonly constants: readonly { readonly key: string; readonly value: string | number }[];
  readonly fields: readonly FieldShape[];
  readonly payload: string;
}

/** The keys of a stored event; undefined where its parts don't stand each under a key of its own. */
function eventKeys(
  event: EventDeclaration,
  { layout, envelope, payload, tags, marks }: EventVersion,
): EventKeys | undefined {
  if (layout === undefined || envelope === undefined) return { constants: [], fields: [], payload: "" };
  const [mark] = marks;
  const tag = tags[0] ?? event.key;
  const constants: { readonly key: string; readonly value: string | number }[] = [];
  if (layout.version?.place.root === "document" && mark !== undefined && mark !== null)
    constants.push({ key: keyOf(layout.version.place.path), value: mark });
  if (layout.type.root === "document" && layout.type.path[0] !== "*")
    constants.push({ key: keyOf(layout.type.path), value: tag });
  const fields = envelope.fields.filter(({ place }) => place.root !== "context");
  const payloadKey = keyOf(layout.payload.path.map((step) => (step === "*" ? tag : step)));
  const all = [...constants.map(({ key }) => key), ...fields.map(({ place }) => keyOf(place.path)), payloadKey];
  const isSimple = new Set(all).size === all.length && !all.includes("");
  return isSimple && payload.fields.every(({ place }) => place.root !== "document")
    ? { constants, fields, payload: payloadKey }
    : undefined;
}

/** The one step of a path; nothing for a longer one. */
function keyOf(path: readonly string[]): string {
  const [key = ""] = path;
  return path.length === 1 && key !== "*" && key !== "__proto__" ? key : "";
}

function property(field: FieldShape, value: Hole, shape: RecordShape, scope: Scope): Property {
  const key = keyOf(field.place.path);
  const text = textOf(field.type, value, scope);
  if (!mayBeAbsent(field, scope.pkg, shape)) return { key, text };
  const isSaid = field.presence === "reading" && field.none !== undefined;
  return isSaid ? { key, text, value, otherwise: JSON.stringify(field.none ?? null) } : { key, text, value };
}

/** Statements that return the text of an object. */
function objectText(properties: readonly Property[]): Code {
  const [first, ...rest] = properties;
  if (first === undefined) return code`return "{}";`;
  const start = first.value === undefined ? first : undefined;
  const after = start === undefined ? properties : rest;
  const parts: Hole[] = [raw(start === undefined ? "" : "{"), ...(start === undefined ? [] : [pair(start, "")])];
  const always = after.findIndex(({ value }) => value !== undefined);
  const sure = always === -1 ? after : after.slice(0, always);
  const unsure = always === -1 ? [] : after.slice(always);
  for (const each of sure) parts.push(pair(each, ","));
  if (unsure.length === 0) return code`return ${template([...parts, raw("}")])};`;
  const statements = unsure.map(({ key, text, value, otherwise }) => {
    const added = code`text += ${template([pair({ key, text }, ",")])};`;
    if (value === undefined) return added;
    const said =
      otherwise === undefined
        ? undefined
        : code`else text += ${template([pair({ key, text: constantText(otherwise) }, ",")])};`;
    return code`
      if (${value} !== undefined) ${added}
      ${said}
    `;
  });
  return code`
    let text = ${template(parts)};
    ${statements}
    return ${start === undefined ? raw('text === "" ? "{}" : "{" + text.slice(1) + "}"') : raw('text + "}"')};
  `;
}

function pair({ key, text }: Property, before: string): Code {
  const value = text.kind === "template" ? text.code : code`\${${text.code}}`;
  return code`${templateText(`${before}${JSON.stringify(key)}:`)}${value}`;
}

function expression(text: Hole): Text {
  return { kind: "expression", code: text };
}

function constantText(text: string): Text {
  return { kind: "template", code: templateText(text) };
}

function asExpression({ kind, code: text }: Text): Hole {
  return kind === "expression" ? text : template([text]);
}

function template(parts: readonly Hole[]): Code {
  return code`${raw("`")}${join(parts, "")}${raw("`")}`;
}

/** Text as it stands in a template literal. */
function templateText(text: string): Raw {
  const escaped = quote(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "\\`").replaceAll("${", "\\${");
  return raw(escaped);
}

function recordText(shape: RecordShape, value: Hole, { naming }: Scope): Code {
  return isPrintable(shape)
    ? code`${naming.functionOf("print", shape)}(${value})`
    : code`${naming.runtime("stringifyJson")}(${naming.functionOf("write", shape)}(${value}))`;
}

/** The JSON text of a TypeScript value. */
function textOf(type: Type, value: Hole, scope: Scope): Text {
  const { naming } = scope;
  const stringify = naming.runtime("stringifyJson");
  switch (type.kind) {
    case "nullable":
      return expression(code`${value} === null ? "null" : ${asExpression(textOf(type.inner, value, scope))}`);
    case "list": {
      const element = asExpression(textOf(type.element, raw("item"), scope));
      return expression(code`${naming.runtime("printList")}(${value}, (item) => ${element})`);
    }
    case "map": {
      const item = asExpression(textOf(type.value, raw("item"), scope));
      return expression(code`${naming.runtime("printMap")}(${value}, (item) => ${item})`);
    }
    case "reference": {
      const { shape } = type;
      if (shape.kind === "record") return expression(recordText(shape, value, scope));
      const written = code`${naming.functionOf("write", shape)}(${value})`;
      return expression(code`${shape.kind === "enum" ? naming.runtime("printScalar") : stringify}(${written})`);
    }
    case "scalar":
      switch (kindOf(type)) {
        case "text":
          return expression(code`${naming.runtime("printString")}(${value})`);
        case "as it is":
          return { kind: "template", code: code`\${${value}}` };
        case "quoted":
          return { kind: "template", code: code`"\${${writeValue(type, value, scope)}}"` };
        case "number":
          return { kind: "template", code: code`\${${writeValue(type, value, scope)}}` };
        case "other":
          return expression(code`${stringify}(${writeValue(type, value, scope)})`);
      }
  }
}

/** What the JSON of a scalar is: text of any kind, what a template makes of the value, what is written with or without quotes, or something else. */
function kindOf(type: ScalarType): "text" | "as it is" | "quoted" | "number" | "other" {
  const [spelling] = type.json;
  switch (type.scalar) {
    case "string":
      return "text";
    case "uuid":
    case "date":
      return "quoted";
    case "timestamp":
      return spelling !== "s" && spelling !== "ms" ? "quoted" : type.json.length > 1 ? "other" : "number";
    case "bool":
    case "int32":
    case "uint32":
    case "int64":
    case "uint64":
    case "int128":
    case "uint128":
      // A template has the digits of a bigint.
      return spelling === "string" ? "quoted" : "as it is";
    case "float32":
    case "float64":
      return type.nonfinite || spelling === "string" ? "other" : "as it is";
    case "duration":
      if (spelling === "string") return "quoted";
      return type.json.length > 1 || spelling === "secs-nanos" ? "other" : "number";
    case "bytes":
      return spelling === "array" ? "other" : "quoted";
    case "decimal":
    case "json":
      return "other";
  }
}
