import { type EmitInput, type EmitPackage, type Emitter, groupBy } from "../../emit/index.js";
import { eventShapes, type Package, type RecordShape, type Type, type UnionShape } from "../../ir/index.js";
import { code, join } from "../../print/index.js";
import { canBeDrawn, eventArbitrary, shapeArbitrary } from "./arbitraries.js";
import { goldenTests } from "./golden-tests.js";
import { frozenVersions, goldenFile } from "./goldens.js";
import { arbitrariesModule } from "./places.js";
import { propertyTests } from "./property-tests.js";

/**
 * Tests for users: that old data still loads (frozen events of each released version), and laws over events that are drawn.
 *
 * @param names emitters whose output is there to be tested
 */
export function testsEmitter(names: ReadonlySet<string>): Emitter {
  return { name: "tests", emitPackages: (input) => emitPackages(input, names.has("protobuf")) };
}

function emitPackages({ history, naming }: EmitInput, hasCodec: boolean): EmitPackage {
  const shapes = new Set<RecordShape | UnionShape>();
  const visit = (type: Type): void => {
    if (type.kind === "nullable") visit(type.inner);
    else if (type.kind === "list") visit(type.element);
    else if (type.kind === "map") visit(type.value);
    else if (type.kind === "reference" && type.shape.kind !== "enum") visitShape(type.shape);
  };
  const visitShape = (shape: RecordShape | UnionShape): void => {
    if (shapes.has(shape)) return;
    shapes.add(shape);
    const contents = shape.kind === "record" ? [shape] : shape.variants.map(({ content }) => content);
    for (const { fields } of contents) for (const { type } of fields) visit(type);
  };
  const isDrawn = (shape: RecordShape | undefined): boolean =>
    shape === undefined || shape.fields.every(({ type }) => canBeDrawn(type));
  const plans = history.model.packages.flatMap((pkg) =>
    pkg.events
      .filter(({ removed }) => !removed)
      .map((event) => {
        const written = event.versions.filter((at) => at === event.latest || at.version.released !== undefined);
        const drawn = written.filter(({ payload, envelope }) => isDrawn(payload) && isDrawn(envelope));
        for (const { payload, envelope } of drawn) {
          visitShape(payload);
          for (const { type } of envelope?.fields ?? []) visit(type);
        }
        return { pkg, event, drawn };
      }),
  );
  const byPackage = groupBy([...shapes], ({ declaration }) => declaration.package);
  return function* emitPackage(pkg: Package) {
    for (const event of pkg.events) {
      for (const at of frozenVersions(event)) yield goldenFile(history, pkg, event, at, naming);
      if (frozenVersions(event).length > 0) yield goldenTests(history, pkg, event, naming, hasCodec);
    }
    const scope = { naming, pkg };
    const own = plans.filter((plan) => plan.pkg.name === pkg.name);
    const events = own.flatMap(({ event, drawn }) =>
      // A payload without an envelope is its event: one function draws both.
      event.latest.envelope === undefined
        ? []
        : eventShapes(event).flatMap((versions) => {
            const at = versions.find((version) => drawn.includes(version));
            return at === undefined ? [] : [eventArbitrary(event, at, scope)];
          }),
    );
    const types = (byPackage.get(pkg.name) ?? []).map((shape) => shapeArbitrary(shape, scope));
    if (types.length + events.length > 0)
      yield {
        kind: "section",
        module: arbitrariesModule(pkg.name, naming),
        code: code`${join([...types, ...events], "\n\n")}`,
      };
    for (const { event, drawn } of own) {
      const tests = propertyTests({ history, pkg, event, naming, hasCodec, drawn });
      if (tests !== undefined) yield tests;
    }
  };
}
