import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { EventVersion, FieldShape, Model, Place, RecordShape, Shape } from "../../ir/index.js";
import type { Span } from "../../source/index.js";
import type { Rule } from "../rule.js";
import { declarationsOf, recordShapes } from "../walk.js";

/** Values of one event stand apart: no two at one place, none inside another, and properties have names of their own. */
export const places: Rule = ({ history }, sink) => {
  const { model } = history;
  checkRecords(model, sink);
  checkUnions(model, sink);
  const reported = new Set<string>();
  for (const { events } of model.packages) {
    for (const { versions, key } of events) {
      for (const version of versions) {
        for (const clash of clashesOf(placedOf(version))) {
          const { field, other, place } = clash;
          const found = `${key} ${field.name} ${other.name} ${place}`;
          if (reported.has(found)) continue;
          reported.add(found);
          report(sink, clash, version.version.name);
        }
      }
    }
  }
};

interface Placed {
  /** For people: `"x"`, or `the event's type`. */
  readonly name: string;
  readonly span: Span | undefined;
  readonly steps: readonly string[];
}

interface Clash {
  readonly field: Placed;
  readonly other: Placed;
  readonly place: string;
}

function report(sink: DiagnosticSink, { field, other, place }: Clash, version: string): void {
  const [one, two] = field.span === undefined ? [other, field] : [field, other];
  const related = two.span === undefined ? {} : { related: [{ span: two.span, message: "stands here too" }] };
  const details = { field: one.name.replaceAll('"', ""), other: two.name, place, version };
  sink.report("check/place-taken", one.span, details, related);
}

/** Pairs of values of which one stands where the other stands, or inside it. */
function clashesOf(placed: readonly Placed[]): readonly Clash[] {
  return placed.flatMap((other, index) =>
    placed.slice(index + 1).flatMap((field) => {
      const shorter = other.steps.length <= field.steps.length ? other.steps : field.steps;
      const longer = shorter === other.steps ? field.steps : other.steps;
      return shorter.every((step, at) => longer[at] === step) ? [{ field, other, place: `/${longer.join("/")}` }] : [];
    }),
  );
}

/** All that stands in a stored event of a version. */
function placedOf({ layout, envelope, payload, tags }: EventVersion): readonly Placed[] {
  const tag = tags[0] ?? "";
  const steps = (place: Place): readonly string[] =>
    place.path.map((step, index) => (step === "*" && index === 0 && place.root === "document" ? tag : step));
  const base = layout === undefined ? [] : steps(layout.payload);
  const placed: Placed[] = [];
  const add = (name: string, place: Place | undefined): void => {
    if (place === undefined || place.root === "context" || place.path[0] === "*") return;
    placed.push({ name, span: undefined, steps: steps(place) });
  };
  add("the event's type", layout?.type);
  add("the event's version", layout?.version?.place);
  add("the list of a batch", layout?.batch);
  const addFields = (fields: readonly FieldShape[], own: readonly string[]): void => {
    for (const { field, place, span, aliases } of fields) {
      if (place.root === "context") continue;
      const whole = [...(place.root === "document" ? [] : own), ...steps(place)];
      for (const last of [whole.at(-1) ?? "", ...aliases])
        placed.push({ name: `"${field.key}"`, span, steps: [...whole.slice(0, -1), last] });
    }
  };
  addFields(payload.fields, base);
  if (envelope !== undefined) addFields(envelope.fields, []);
  // A payload without fields is whole where it stands.
  if (base.length > 0 && payload.fields.length === 0 && layout?.type.path[0] !== "*")
    placed.push({ name: "the payload", span: undefined, steps: base });
  return placed;
}

/** Fields of each record, as far as they don't depend on an event. */
function checkRecords(model: Model, sink: DiagnosticSink): void {
  const shared = new Set([
    ...model.packages.flatMap(({ events }) => events.map(({ payload }) => payload)),
    ...model.packages.flatMap(({ envelope }) => (envelope === undefined ? [] : [envelope.record])),
  ]);
  const reported = new Set<string>();
  const once = (key: string, tell: () => void): void => {
    if (reported.has(key)) return;
    reported.add(key);
    tell();
  };
  for (const shape of recordShapes(model)) {
    const { declaration, fields } = shape;
    const version = shape.versions.at(-1)?.name ?? "";
    for (const [index, field] of fields.entries()) {
      if (field.place.root === "document" && !shared.has(declaration)) {
        const place = `/${field.place.path.join("/")}`;
        once(`nested ${declaration.id} ${field.field.key}`, () =>
          sink.report("check/place-nested", field.span, { field: field.field.key, place }),
        );
      }
      const twin = fields.slice(0, index).find(({ name }) => name === field.name);
      if (twin === undefined) continue;
      const details = { field: field.field.key, other: twin.field.key, name: field.name, version };
      once(`twin ${declaration.id} ${field.field.key}`, () =>
        sink.report("check/property-taken", field.span, details, {
          related: [{ span: twin.span, message: `"${twin.field.key}" is here` }],
        }),
      );
    }
    if (shared.has(declaration)) continue;
    for (const clash of clashesOf(placesBelow(shape)))
      once(`clash ${declaration.id} ${clash.place}`, () => report(sink, clash, version));
  }
}

function placesBelow({ fields }: RecordShape): readonly Placed[] {
  return fields.flatMap(({ field, place, aliases, span }) =>
    place.root !== "record"
      ? []
      : [place.path.at(-1) ?? "", ...aliases].map((last) => ({
          name: `"${field.key}"`,
          span,
          steps: [...place.path.slice(0, -1), last],
        })),
  );
}

/** The tag of an internal union stands beside the fields of its variants. */
function checkUnions(model: Model, sink: DiagnosticSink): void {
  const reported = new Set<unknown>();
  for (const declaration of declarationsOf(model)) {
    if (declaration.kind !== "union") continue;
    for (const shape of new Set<Shape>(declaration.shapes.values())) {
      if (shape.kind !== "union") continue;
      const { layout, variants } = shape;
      for (const { content } of variants) {
        for (const field of content.fields) {
          const isInTheWay =
            (layout.kind === "internal" && field.place.path[0] === layout.tag) || field.name === "type";
          if (!isInTheWay || reported.has(field.field)) continue;
          reported.add(field.field);
          const place = layout.kind === "internal" && field.place.path[0] === layout.tag ? `/${layout.tag}` : "type";
          const other = place === "type" ? "the variant's type in TypeScript" : "the union's tag";
          sink.report("check/place-taken", field.span, {
            field: field.field.key,
            other,
            place,
            version: shape.versions.at(-1)?.name ?? "",
          });
        }
      }
    }
  }
}
