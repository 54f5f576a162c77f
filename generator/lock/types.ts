import { createHash } from "node:crypto";
import type { Constraints, ForeignSchema, JsonValue, Otherwise, Place, Shape, StandIn, Type } from "../ir/index.js";
import { jsonText, word } from "./lock.js";
import { usedVersion } from "./reach.js";

/**
 * A type in the words of the lock. Everything is said, defaults of the language too: a release must not change because a default did.
 *
 * @param here the version in which it is used: references to the same version leave it out
 * @param owner the shape in which it is used, if it is used in one
 */
export function typeText(type: Type, here: string, owner: Shape | undefined): string {
  switch (type.kind) {
    case "scalar":
      return joined([
        type.scalar,
        `json=${type.json.join("|")}`,
        `proto=${type.protobuf}`,
        type.as === undefined ? "" : `as=${type.as}`,
        type.nonfinite ? "nonfinite" : "",
        constraintsText(type.constraints),
        type.schema === undefined ? "" : foreignText(type.schema),
      ]);
    case "list":
      return joined([`list<${typeText(type.element, here, owner)}>`, constraintsText(type.constraints)]);
    case "map":
      return joined([
        `map<${typeText(type.key, here, owner)}, ${typeText(type.value, here, owner)}>`,
        constraintsText(type.constraints),
      ]);
    case "nullable":
      return `nullable<${typeText(type.inner, here, owner)}>`;
    case "reference":
      return referenceText(type.declaration.id, usedVersion(type, here, owner), here);
  }
}

/** `shop.Money`, with its version where that is another than the one in which it is used. */
export function referenceText(id: string, version: string, here: string): string {
  return version === here ? word(id) : `${word(id)}@${version}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function constraintsText({ min, max, pattern, format, unique }: Constraints): string {
  return joined([
    min === undefined ? "" : `min=${min}`,
    max === undefined ? "" : `max=${max}`,
    pattern === undefined ? "" : `pattern=${jsonText(pattern)}`,
    format === undefined ? "" : `format=${word(format)}`,
    unique === true ? "unique" : "",
  ]);
}

function foreignText({ document, validated }: ForeignSchema): string {
  return `schema=sha256:${foreignHash(document)}${validated ? "" : " unchecked"}`;
}

/** SHA-256 of an author's JSON Schema without its words, in hexadecimal. */
export function foreignHash(document: JsonValue): string {
  return createHash("sha256")
    .update(jsonText(withoutWords(document, false)))
    .digest("hex");
}

const words: ReadonlySet<string> = new Set(["title", "description", "$comment", "examples", "deprecated"]);
const dataKeys: ReadonlySet<string> = new Set(["const", "enum", "default"]);
const namingKeys: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
  "dependentRequired",
]);

/** A JSON Schema without what only people read. `isNames`: the keys are names of the author's, not keywords. */
function withoutWords(schema: JsonValue, isNames: boolean): JsonValue {
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((item: JsonValue) => withoutWords(item, false));
  const kept = Object.entries(schema).filter(([key]) => isNames || !(words.has(key) || key.startsWith("x-")));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (!isNames && dataKeys.has(key)) return [key, value];
      return [key, withoutWords(value, !isNames && namingKeys.has(key))];
    }),
  );
}

/** A place: `amount` or `address/city` in its record, `/version` in the document, `$context.topic`. */
export function placeText({ root, path }: Place): string {
  const steps = path.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).map(visible);
  switch (root) {
    case "record":
      return steps.join("/");
    case "document":
      return `/${steps.join("/")}`;
    case "context":
      return `$context.${steps.join("/")}`;
  }
}

function visible(step: string): string {
  return jsonText(step).slice(1, -1);
}

/** What stands in: JSON of a constant, `$context.x`, `$envelope.x`, `$payload.x`, or `absent`. */
export function standInText(standIn: StandIn | Otherwise): string {
  switch (standIn.kind) {
    case "constant":
      return jsonText(standIn.value);
    case "context":
      return `$context.${visible(standIn.name)}`;
    case "envelope":
    case "payload":
      return `$${standIn.kind}.${visible(standIn.field)}`;
    case "absent":
      return "absent";
  }
}
