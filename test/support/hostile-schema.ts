/** What one text of a schema is. `place` counts from 1. */
export type TextAt = (place: number) => string;

/**
 * Sound schemas in both notations with a text at every place where an author can write any text, and files with a text in
 * their names. JSON is YAML. Texts at places that must differ from each other have to.
 */
export function schemasWith(text: TextAt): Readonly<Record<string, string>> {
  let count = 0;
  const next = (): string => {
    count += 1;
    return text(count);
  };
  const step = (): string => next().replaceAll("/", "∕");
  const documented = (): object => ({
    doc: next(),
    deprecated: next(),
    "x-assumed": next(),
    "x-note": { [next()]: next() },
  });
  const red = next();
  const name = next();
  const place = step();
  const schema = {
    package: "shop",
    doc: next(),
    title: next(),
    owner: next(),
    "x-note": [next(), { a: next() }],
    versions: {
      "1.0.0": { released: "2024-01-01", deprecated: "2025-01-01", mark: [null, next()], summary: next() },
      "2.0.0": { released: "2025-01-01", mark: [next()], summary: next() },
    },
    context: { "who?": { type: "string", doc: next() } },
    envelope: {
      Envelope: {
        layout: { type: `/${step()}`, payload: `/${step()}`, version: `/${step()}` },
        doc: next(),
        fields: { "trace?": { type: "string", ...documented(), default: next() } },
      },
    },
    types: {
      Colour: {
        ...documented(),
        values: {
          red: { json: [red, next()], ...documented() },
          blue: { json: next(), since: "2.0.0", default: "red" },
        },
      },
      Code: { values: { A: { ...documented(), values: { ONE: { json: next(), ...documented() } } } } },
      Shape: {
        layout: { type: `/${step()}`, payload: `/${step()}` },
        variants: {
          Round: { type: next(), ...documented(), fields: { r: { type: "int32", ...documented() } } },
          Flat: { type: [next(), next()] },
        },
      },
      Inner: {
        layout: "external",
        variants: { One: { type: next(), fields: { r: "int32" } }, None: { type: next() } },
      },
    },
    events: {
      Made: {
        ...documented(),
        type: name,
        producers: [next(), next()],
        consumers: [next()],
        replacement: next(),
        fields: {
          "a?": {
            type: "string",
            unit: next(),
            default: next(),
            sensitive: "personal",
            query: true,
            since: "2.0.0",
            ...documented(),
          },
          b: { type: "Colour", doc: next() },
          "b2?": { type: "Colour", default: red, since: "2.0.0" },
          c: { type: "json", default: { [next()]: [next()] }, since: "2.0.0" },
          "d?": { type: "Shape", at: { "1.0.0": `x|y/${step()}`, "2.0.0": place } },
          "e?": { type: "Code", until: "2.0.0" },
          "f?": { type: "string", pattern: `^(?:${escaped(next())}|b)$`, max: 500 },
          "g?": { type: "string", none: next(), at: `${step()}` },
          "h?": { type: "map<list<Inner>>" },
          "i?": { type: "json", schema: "./push.schema.json" },
          "j?": { type: "list<string>", default: [next(), next()], since: "2.0.0", doc: next() },
          "k?": { type: "map<string>", default: { [next()]: next() }, since: "2.0.0" },
        },
      },
      Gone: { until: "2.0.0", deprecated: next(), fields: { x: "string" } },
      Empty: { type: next(), doc: next() },
    },
    flows: { Flow: { ...documented(), steps: ["Made -> Gone"] } },
  };
  const foreign = {
    title: next(),
    description: next(),
    type: "object",
    required: [next()],
    properties: {
      [next()]: { type: "string", enum: [next(), next()], description: next(), default: next() },
      [next()]: { const: next() },
      [next()]: { type: "string", pattern: escaped(next()) },
      [next()]: { anyOf: [{ $ref: "#/$defs/thing" }, { type: "integer", title: next() }] },
    },
    $defs: { thing: { type: "object", description: next(), additionalProperties: { type: "string" } } },
  };
  return {
    [`${next().replaceAll(/[/\\]/g, "")}.yaml`]: JSON.stringify(schema),
    "push.schema.json": JSON.stringify(foreign),
    [`${next()}.proto`]: protoWith(next),
  };
}

function protoWith(next: () => string): string {
  const comment = (): string =>
    next()
      .split(/[\n\v\f\r\0]/)
      .map((line) => `// ${line}`)
      .join("\n");
  return `syntax = "proto3";
${comment()}
package plain;
import "evolvent/options.proto";
option (evolvent.pkg) = { title: ${protoText(next())} owner: ${protoText(next())} doc: ${protoText(next())} };
${comment()}
message Sent {
  ${comment()}
  option (evolvent.event) = { type: { value: ${protoText(next())} } producers: ${protoText(next())} };
  ${comment()}
  string a = 1 [json_name = ${protoText(next())}]; ${comment()}
  optional string b = 2 [(evolvent.field) = { unit: ${protoText(next())} x: { key: "x-note" value: ${protoText(JSON.stringify(next()))} } }];
  ${comment()}
  Kind kind = 3;
}
${comment()}
enum Kind {
  ${comment()}
  KIND_NONE = 0;
  KIND_SOME = 1 [(evolvent.value) = { json: ${protoText(next())} doc: ${protoText(next())} }];
}
`;
}

/** A literal of a .proto file, of bytes where a character could mean something. */
function protoText(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return `"${bytes.map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")}"`;
}

/** A regular expression of a text as it is. */
function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Where an author writes a name. */
export const namePlaces = [
  "package",
  "context",
  "envelope",
  "envelope field",
  "type",
  "field of a type",
  "value",
  "group",
  "union",
  "variant",
  "event",
  "field",
  "place",
  "flow",
  "version",
  "schema file",
  "file",
] as const;

/** A schema with a name at one of the places. */
export function schemasNamed(at: (typeof namePlaces)[number], name: string): Readonly<Record<string, string>> {
  const named = (place: (typeof namePlaces)[number], usual: string): string => (place === at ? name : usual);
  const version = named("version", "1.0.0");
  const schema = {
    package: named("package", "shop"),
    versions: { [version]: { released: "2024-01-01" } },
    context: { [named("context", "tenant")]: "string" },
    envelope: {
      [named("envelope", "Envelope")]: {
        layout: { type: "/kind", payload: "/data" },
        fields: { [named("envelope field", "trace")]: "string" },
      },
    },
    types: {
      [named("type", "Part")]: { fields: { [named("field of a type", "size")]: "int32" } },
      Colour: {
        values: { [named("value", "red")]: {}, [named("group", "BLUE")]: { values: { [named("value", "DARK")]: {} } } },
      },
      [named("union", "Shape")]: { variants: { [named("variant", "Round")]: { fields: { r: "int32" } } } },
    },
    events: {
      [named("event", "Made")]: {
        fields: {
          [named("field", "part")]: named("type", "Part"),
          colour: { type: "Colour", at: named("place", "colour") },
          shape: named("union", "Shape"),
          body: { type: "json", schema: `./${named("schema file", "body.schema.json")}` },
        },
      },
    },
    flows: { [named("flow", "Making")]: { steps: `${named("event", "Made")} -> ${named("event", "Made")}` } },
  };
  // A key is a key, whatever it is.
  return Object.fromEntries([
    [named("file", "shop.yaml"), JSON.stringify(schema)],
    [named("schema file", "body.schema.json"), '{"type":"object"}'],
  ]);
}
