import type { DiagnosticSink } from "../../diagnostics/index.js";
import {
  foreignAnnotations,
  foreignAssertions,
  isJsonObject,
  knownFormats,
  resolveReference,
} from "../../interpret/index.js";
import { type ForeignSchema, foreignSchemaModule, type JsonValue } from "../../ir/index.js";
import type { Span } from "../../source/index.js";
import type { Rule } from "../rule.js";
import { recordShapes, typesIn } from "../walk.js";
import { checkPattern } from "./patterns.js";

/** Authors' JSON Schemas keep to what generated validators check; references stay in their file. */
export const foreignSchemas: Rule = ({ history }, sink) => {
  const seen = new Set<string>();
  const byModule = new Map<string, string>();
  for (const { fields } of recordShapes(history.model)) {
    for (const { type, span } of fields) {
      for (const inner of typesIn(type)) {
        const schema = inner.kind === "scalar" ? inner.schema : undefined;
        if (schema === undefined) continue;
        const module = foreignSchemaModule(schema.path);
        const other = byModule.get(module);
        if (other === undefined) byModule.set(module, schema.path);
        else if (other !== schema.path) sink.report("check/schema-module", span, { path: schema.path, other, module });
        if (!schema.validated || seen.has(schema.path)) continue;
        seen.add(schema.path);
        checkSchema(schema, span, sink);
      }
    }
  }
};

const known: ReadonlySet<string> = new Set([...foreignAssertions, ...foreignAnnotations]);

/** Keywords by what they hold. */
const schemaKeywords: ReadonlySet<string> = new Set(["additionalProperties", "items"]);
const listKeywords: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const mapKeywords: ReadonlySet<string> = new Set(["properties", "$defs", "definitions"]);
const countKeywords: ReadonlySet<string> = new Set([
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
]);
const numberKeywords: ReadonlySet<string> = new Set(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]);
const typeWords: ReadonlySet<JsonValue> = new Set([
  "null",
  "boolean",
  "object",
  "array",
  "number",
  "integer",
  "string",
]);

const deepest = 100;

function checkSchema({ path: file, document }: ForeignSchema, span: Span, sink: DiagnosticSink): void {
  visit(document, "", 0);

  function visit(schema: JsonValue, at: string, depth: number): void {
    const path = `${file}#${at}`;
    if (typeof schema === "boolean") return;
    if (!isJsonObject(schema) || depth > deepest) {
      sink.report("check/schema-form", span, {
        path,
        keyword: at.split("/").at(-1) ?? "",
        expected: depth > deepest ? "nested less deeply" : "a schema",
      });
      return;
    }
    for (const [keyword, value] of Object.entries(schema)) {
      if (!known.has(keyword) && !keyword.startsWith("x-"))
        sink.report("check/schema-keyword", span, { path, keyword });
      else checkKeyword(keyword, value, schema, at, depth);
    }
  }

  function checkKeyword(
    keyword: string,
    value: JsonValue,
    schema: { readonly [key: string]: JsonValue },
    at: string,
    depth: number,
  ): void {
    const path = `${file}#${at}`;
    const expect = (expected: string): void => sink.report("check/schema-form", span, { path, keyword, expected });
    const list: readonly JsonValue[] = Array.isArray(value) ? value : [];
    if (schemaKeywords.has(keyword)) visit(value, `${at}/${keyword}`, depth + 1);
    else if (listKeywords.has(keyword)) {
      if (list.length === 0) expect("a list of schemas, not empty");
      for (const [index, item] of list.entries()) visit(item, `${at}/${keyword}/${index}`, depth + 1);
    } else if (mapKeywords.has(keyword)) {
      if (!isJsonObject(value)) expect("an object of schemas");
      else for (const [key, item] of Object.entries(value)) visit(item, `${at}/${keyword}/${key}`, depth + 1);
    } else if (countKeywords.has(keyword)) {
      if (!(typeof value === "number" && Number.isInteger(value) && value >= 0)) expect("a whole number from 0");
    } else if (numberKeywords.has(keyword)) {
      if (typeof value !== "number" && typeof value !== "bigint") expect("a number");
    } else checkWord(keyword, value, list, schema, path, expect);
  }

  function checkWord(
    keyword: string,
    value: JsonValue,
    list: readonly JsonValue[],
    schema: { readonly [key: string]: JsonValue },
    path: string,
    expect: (expected: string) => void,
  ): void {
    switch (keyword) {
      case "type":
        if (!(typeWords.has(value) || (list.length > 0 && list.every((word) => typeWords.has(word)))))
          expect("the name of a JSON type, or a list of them");
        return;
      case "required":
        if (!Array.isArray(value) || !list.every((name) => typeof name === "string")) expect("a list of names");
        return;
      case "enum":
        if (list.length === 0) expect("a list of values, not empty");
        return;
      case "uniqueItems":
        if (typeof value !== "boolean") expect("true or false");
        return;
      case "format":
        if (typeof value !== "string") expect("the name of a format");
        else if (!knownFormats.includes(value))
          sink.report("check/format", span, { format: value, known: knownFormats });
        return;
      case "pattern":
        if (typeof value !== "string") expect("a regular expression");
        else checkPattern(value, typeof schema.maxLength === "number" ? schema.maxLength : undefined, span, sink);
        return;
      case "$ref":
        checkReference(value, path, expect);
    }
  }

  function checkReference(value: JsonValue, path: string, expect: (expected: string) => void): void {
    if (typeof value !== "string") expect("a reference");
    else if (!value.startsWith("#"))
      sink.report("check/schema-reference", span, {
        path,
        reference: value,
        reason: "leads out of its file, and nothing is fetched",
      });
    else if (resolveReference(document, value) === undefined)
      sink.report("check/schema-reference", span, { path, reference: value, reason: "leads nowhere" });
    else if (refersToItself(value))
      sink.report("check/schema-reference", span, { path, reference: value, reason: "stands for itself" });
  }

  /** Whether references lead round without anything between them. */
  function refersToItself(start: string): boolean {
    const seen = new Set<string>();
    for (let reference: JsonValue | undefined = start; typeof reference === "string"; ) {
      if (seen.has(reference)) return true;
      seen.add(reference);
      const target = resolveReference(document, reference);
      reference = isJsonObject(target) ? target.$ref : undefined;
    }
    return false;
  }
}
