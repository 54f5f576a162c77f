import type {
  Convert,
  EnumShape,
  EventDeclaration,
  EventVersion,
  FieldShape,
  Package,
  RecordShape,
  UnionShape,
} from "../ir/index.js";
import { type Fact, type Form, jsonText, sortFacts, word } from "./lock.js";
import { type Reach, type Use, versionOf } from "./reach.js";
import { placeText, referenceText, standInText, typeText } from "./types.js";

/** A hash of what an author's function does: of the compiled JavaScript of its file and of all that the file imports. */
export type HashConvert = (convert: Convert) => string;

/** The form of an event at a version, without the types that it uses. */
export function eventForm(pkg: Package, event: EventDeclaration, version: EventVersion, reach: Reach): Form {
  const { span } = event;
  const here = version.version.name;
  const fact = (key: string, text: string): Fact => ({ key, text, span });
  const facts = [fact("type", version.tags.map(jsonText).join(", ")), fact("payload", word(event.payload.id))];
  if (version.marks.length > 0)
    facts.push({ ...fact("mark", version.marks.map(jsonText).join(", ")), span: version.version.span });
  if (version.envelope !== undefined) {
    const { declaration } = version.envelope;
    facts.push(fact("envelope", referenceText(declaration.id, versionOf(version.envelope, event.line, here), here)));
  }
  if (version.layout !== undefined) {
    const { type, payload, batch } = version.layout;
    const parts = [
      `type ${placeText(type)}`,
      `payload ${placeText(payload)}`,
      version.layout.version === undefined
        ? "no version"
        : `version ${placeText(version.layout.version.place)} as ${version.layout.version.as}`,
      ...(batch === undefined ? [] : [`batch ${placeText(batch)}`]),
    ];
    facts.push({ ...fact("layout", parts.join("; ")), span: pkg.envelope?.record.span ?? span });
  }
  if (pkg.envelope?.typePattern !== undefined)
    facts.push({ ...fact("type-pattern", jsonText(pkg.envelope.typePattern)), span: pkg.envelope.record.span });
  if (version.requires.length > 0)
    facts.push(
      fact(
        "requires",
        version.requires
          .map(({ key }) => word(key))
          .sort()
          .join(", "),
      ),
    );
  for (const parameter of pkg.context) {
    if (!reach.context.has(parameter.name)) continue;
    const text = `${typeText(parameter.type, here, undefined)}; ${parameter.optional ? "optional" : "required"}`;
    facts.push({ key: `context ${word(parameter.name)}`, text, span: parameter.span });
  }
  return { facts: sortFacts(facts), lifts: [] };
}

/** The form of a type at a version, without the types that it refers to. */
export function typeForm({ shape, version }: Use, hashConvert: HashConvert): Form {
  switch (shape.kind) {
    case "record":
      return recordForm(shape, version, hashConvert);
    case "enum":
      return enumForm(shape);
    case "union":
      return unionForm(shape, version);
  }
}

function recordForm(shape: RecordShape, version: string, hashConvert: HashConvert): Form {
  const facts = shape.fields.map((field): Fact => {
    return { key: `field ${word(field.field.key)}`, text: fieldText(field, version, shape), span: field.span };
  });
  const lifts = shape.fields.flatMap((field) => fieldLifts(field, hashConvert));
  return { facts: sortFacts(facts), lifts: sortFacts(lifts) };
}

function fieldText(field: FieldShape, version: string, shape: RecordShape): string {
  const { wire } = field;
  const parts = [
    typeText(field.type, version, shape),
    field.presence,
    `at ${placeText(field.place)}`,
    field.aliases.length === 0 ? "" : `or ${field.aliases.map(jsonText).join(", ")}`,
    field.none === undefined ? "" : `none ${jsonText(field.none)}`,
    field.unit === undefined ? "" : `unit ${word(field.unit)}`,
    // What stands in for a field that this very version may lack says what its events mean.
    field.presence === "required" || field.default === undefined ? "" : `default ${standInText(field.default)}`,
    `number ${wire.number}`,
    `proto ${word(wire.name)}`,
    wire.presence === "explicit" ? "" : wire.presence,
    wire.oneof === undefined ? "" : `oneof ${word(wire.oneof)}`,
    wire.wrapped ? "wrapped" : "",
    wire.packed ? "" : "unpacked",
    wire.delimited ? "delimited" : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function fieldLifts(field: FieldShape, hashConvert: HashConvert): readonly Fact[] {
  const { span, convert } = field;
  const lift = (aspect: string, text: string): Fact => ({ key: liftKey(field.field.key, aspect), text, span });
  const lifts: Fact[] = [];
  if (field.presence === "required" && field.default !== undefined)
    lifts.push(lift("default", standInText(field.default)));
  if (field.otherwise !== undefined) lifts.push(lift("else", standInText(field.otherwise)));
  if (field.from !== undefined) lifts.push(lift("from", [...field.from].sort().map(word).join(", ")));
  if (convert !== undefined)
    lifts.push(lift("convert", `${word(convert.name)} into ${convert.version} ${hashConvert(convert)}`));
  return lifts;
}

/** What a line about a lift is about. */
export function liftKey(name: string, aspect: string): string {
  return `lift ${word(name)} ${aspect}`;
}

function enumForm({ declaration, values }: EnumShape): Form {
  const facts: Fact[] = [
    {
      key: "enum",
      text: openness(declaration.open, declaration.unspecified ? "unspecified 0" : ""),
      span: declaration.span,
    },
    ...values.map(({ value, json }) => ({
      key: `value ${word(value.key)}`,
      text: `json ${json.map(jsonText).join(", ")}; number ${value.number}; proto ${word(value.wireName)}`,
      span: value.span,
    })),
  ];
  const lifts = values.flatMap(({ value, default: standIn }): readonly Fact[] =>
    standIn === undefined ? [] : [{ key: liftKey(value.key, "default"), text: jsonText(standIn), span: value.span }],
  );
  return { facts: sortFacts(facts), lifts: sortFacts(lifts) };
}

function unionForm({ declaration, layout, variants }: UnionShape, version: string): Form {
  const tag = layout.kind === "external" ? "" : ` tag ${jsonText(layout.tag)}`;
  const content = layout.kind === "adjacent" ? ` content ${jsonText(layout.content)}` : "";
  const facts: Fact[] = [
    { key: "union", text: openness(declaration.open, `${layout.kind}${tag}${content}`), span: declaration.span },
    ...variants.map(({ variant, tags, content: record }) => {
      const name = referenceText(record.declaration.id, versionOf(record, declaration.line, version), version);
      return {
        key: `variant ${word(variant.key)}`,
        text: `${name}; type ${tags.map(jsonText).join(", ")}; number ${variant.number}; proto ${word(variant.wireName)}`,
        span: variant.span,
      };
    }),
  ];
  const lifts = variants.flatMap(({ variant, default: standIn }): readonly Fact[] =>
    standIn === undefined
      ? []
      : [{ key: liftKey(variant.key, "default"), text: jsonText(standIn), span: variant.span }],
  );
  return { facts: sortFacts(facts), lifts: sortFacts(lifts) };
}

function openness(isOpen: boolean, rest: string): string {
  return [isOpen ? "open" : "closed", rest].filter((part) => part !== "").join("; ");
}
