import { contextOf } from "../../check/index.js";
import type { ModuleSection, Naming } from "../../emit/index.js";
import type { History } from "../../evolve/index.js";
import type { EventDeclaration, EventVersion, Package, RecordShape, Type, ValueLift } from "../../ir/index.js";
import { type Code, code, docComment, join, literal, raw, stringLiteral, symbol } from "../../print/index.js";
import { assertions, nodeTest, problemOf } from "./golden-tests.js";
import { contextCode } from "./goldens.js";
import { eventArbitraryOf, fastCheck, hasContext, suffixOf, testsOf } from "./places.js";

/** What the property tests of an event are about. */
export interface PropertyInput {
  readonly history: History;
  readonly pkg: Package;
  readonly event: EventDeclaration;
  readonly naming: Naming;
  readonly hasCodec: boolean;
  /** Versions of which events can be drawn. */
  readonly drawn: readonly EventVersion[];
}

/** Laws over events that are drawn: what is written is read again, and older versions are lifted. Nothing where there is no law. */
export function propertyTests(input: PropertyInput): ModuleSection | undefined {
  const { event, naming, pkg, drawn } = input;
  if (event.removed) return undefined;
  const older = drawn.filter((at) => at !== event.current && at !== event.latest && at.version.released !== undefined);
  const suites = [
    ...(drawn.includes(event.latest) && event.current === event.latest ? latestLaws(input) : []),
    ...older.map((at) => olderLaw(input, at)),
  ];
  if (suites.length === 0) return undefined;
  return {
    kind: "section",
    module: `${testsOf(event, naming)}.properties.test.ts`,
    code: code`
      ${
        hasContext(pkg)
          ? code`
        ${docComment("What readers are told.")}
        const context: ${naming.packageContextType(pkg)} = ${contextCode(pkg, { ...contextOf(pkg), ...toldType(event) }, naming)};
      `
          : undefined
      }
      ${nodeTest.describe}(${stringLiteral(event.key)}, () => {
        ${join(suites, "\n\n")}
      });

      ${problemOf()}
    `,
  };
}

/** The type of the event, where the caller tells it. */
function toldType({ current }: EventDeclaration): { readonly [name: string]: string } {
  const place = current.layout?.type;
  const tag = current.tags[0];
  return place?.root === "context" && place.path[0] !== undefined && tag !== undefined ? { [place.path[0]]: tag } : {};
}

function optionsOf(pkg: Package): Code | undefined {
  return hasContext(pkg) ? code`, { context }` : undefined;
}

function latestLaws(input: PropertyInput): readonly Code[] {
  const { event, naming, pkg, hasCodec } = input;
  const { latest } = event;
  const own = naming.moduleOf(event);
  const of = (name: string) => symbol(own, name);
  const arbitrary = eventArbitraryOf(event, latest, naming);
  const options = optionsOf(pkg) ?? raw("");
  // A plain message has no form for null: it is absent there.
  const nullIsKept = pkg.notation !== "proto";
  const compare = (found: string, written: string, isOfBytes = true): Code | undefined =>
    isKept(latest, nullIsKept || !isOfBytes)
      ? code`${assertions.deepEqual}(${raw(found)}, ${raw(written)});`
      : undefined;
  const law = (title: string, body: Code): Code => code`
    ${nodeTest.it}(${stringLiteral(title)}, () => {
      ${fastCheck("assert")}(
        ${fastCheck("property")}(${arbitrary}(), (event) => {
          ${body}
        }),
      );
    });
  `;
  const laws = [
    law(
      "is written to JSON, and read as it was",
      code`
        ${assertions.equal}(${of("is")}(event), true);
        const result = ${of("readJson")}(${of("toJson")}(event)${options});
        if (result.kind !== "event") throw new Error(problemOf(result));
        ${compare("result.event", "event", false)}
      `,
    ),
  ];
  if (!hasCodec) return laws;
  laws.push(
    latest.envelope === undefined
      ? law(
          "is written to bytes, and read as it was",
          code`
            const decoded = ${of("decodePayload")}(${of("encodePayload")}(event), ${literal(latest.version.name)}${options});
            if (decoded.kind !== "decoded") throw new Error(problemOf(decoded));
            ${compare("decoded.value", "event")}
          `,
        )
      : law(
          "is written to bytes, and read as it was",
          code`
            const result = ${of("readProtobuf")}(${of("encode")}(event)${options});
            if (result.kind !== "event") throw new Error(problemOf(result));
            ${compare("result.event", "event")}
          `,
        ),
  );
  return laws;
}

/** An event of an older version is read as the latest; where nothing is lost on the way, the way back gives it again. */
function olderLaw({ history, event, naming, pkg }: PropertyInput, at: EventVersion): Code {
  const own = naming.moduleOf(event);
  const of = (name: string) => symbol(own, name);
  const write = of(`toJson${suffixOf(at)}`);
  const exact = isExact(history, at, event.latest);
  const title = exact
    ? `of version ${at.version.name} is read as the latest, and back again`
    : `of version ${at.version.name} is read as the latest`;
  const back = code`
    const older = ${of("downcast")}(result.event, ${literal(at.version.name)});
    if (older.kind !== "event") throw new Error(problemOf(older));
    ${assertions.deepEqual}(older.event, event);
  `;
  return code`
    ${nodeTest.it}(${stringLiteral(title)}, () => {
      ${fastCheck("assert")}(
        ${fastCheck("property")}(${eventArbitraryOf(event, at, naming)}(), (event) => {
          const result = ${of("readJson")}(${write}(event)${optionsOf(pkg) ?? raw("")});
          if (result.kind !== "event") throw new Error(problemOf(result));
          ${exact ? back : undefined}
        }),
      );
    });
  `;
}

/** Whether reading gives back all that was written: nothing is told by the caller, and no value means that there is none. */
function isKept({ envelope, payload }: EventVersion, nullIsKept = true): boolean {
  return [envelope, payload].every((shape) => shape === undefined || isKeptShape(shape, nullIsKept, new Set()));
}

function isKeptShape(shape: RecordShape, nullIsKept: boolean, seen: Set<RecordShape>): boolean {
  if (seen.has(shape)) return true;
  seen.add(shape);
  return shape.fields.every(
    (field) => field.none === undefined && field.place.root !== "context" && isKeptType(field.type, nullIsKept, seen),
  );
}

function isKeptType(type: Type, nullIsKept: boolean, seen: Set<RecordShape>): boolean {
  switch (type.kind) {
    case "scalar":
      return true;
    case "nullable":
      return nullIsKept && isKeptType(type.inner, nullIsKept, seen);
    case "list":
      return isKeptType(type.element, nullIsKept, seen);
    case "map":
      return isKeptType(type.value, nullIsKept, seen);
    case "reference":
      switch (type.shape.kind) {
        case "enum":
          return true;
        case "record":
          return isKeptShape(type.shape, nullIsKept, seen);
        case "union":
          return type.shape.variants.every(({ content }) => isKeptShape(content, nullIsKept, seen));
      }
  }
}

/** Whether the way up and down again gives what was there: every field comes from itself, unchanged. */
function isExact(history: History, at: EventVersion, latest: EventVersion): boolean {
  if (!isKept(at) || !isKept(latest)) return false;
  const parts = [
    [at.payload, latest.payload],
    [at.envelope, latest.envelope],
  ] as const;
  return parts.every(([old, current]) => {
    if (old === undefined || current === undefined || old === current)
      return old === undefined || current !== undefined;
    const [up, down] = [history.lift(old, current), history.lift(current, old)];
    return old.fields.every((field) =>
      [up, down].every((lift) => {
        const found = lift.fields.find(({ to }) => to.field === field.field)?.source;
        if (found?.kind !== "field" || !isSame(found.value)) return false;
        const target = lift.fields.find(({ to }) => to.field === field.field)?.to;
        return found.from.presence === target?.presence && found.absent === undefined;
      }),
    );
  });
}

function isSame(value: ValueLift): boolean {
  if (value.kind === "declaration") return value.lift.identical;
  return value.kind === "same";
}
