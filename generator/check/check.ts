import type { DiagnosticSink } from "../diagnostics/index.js";
import type { History } from "../evolve/index.js";
import type { SourceFile } from "../source/index.js";
import { type Converts, loadConverts } from "./converts/program.js";
import type { ReadConvertFile } from "./converts/sources.js";
import type { Rule } from "./rule.js";
import { constants } from "./rules/constants.js";
import { constraints } from "./rules/constraints.js";
import { detection } from "./rules/detection.js";
import { emitted } from "./rules/emitted.js";
import { endlessTypes } from "./rules/endless-types.js";
import { examples } from "./rules/examples.js";
import { fieldSources } from "./rules/field-sources.js";
import { fills } from "./rules/fills.js";
import { foreignSchemas } from "./rules/foreign-schemas.js";
import { images } from "./rules/images.js";
import { lifecycle } from "./rules/lifecycle.js";
import { madeFields } from "./rules/made-fields.js";
import { outputNames } from "./rules/output-names.js";
import { patterns } from "./rules/patterns.js";
import { places } from "./rules/places.js";
import { removedValues } from "./rules/removed-values.js";
import { standInCycles } from "./rules/stand-in-cycles.js";
import { standInValues } from "./rules/stand-in-values.js";
import { standIns } from "./rules/stand-ins.js";
import { tags } from "./rules/tags.js";
import { units } from "./rules/units.js";
import { usedLifts } from "./walk.js";

/** What has to be awaited before a model is checked. */
export interface CheckTools {
  readonly converts: Converts;
}

/** Loads authors' functions, and ts-morph where there are any. */
export async function loadCheckTools(history: History, readFile: ReadConvertFile): Promise<CheckTools> {
  return { converts: await loadConverts(history, readFile) };
}

/** Rules that look at the schema by itself. */
const rules: readonly Rule[] = [
  lifecycle,
  constraints,
  patterns,
  endlessTypes,
  places,
  tags,
  outputNames,
  fills,
  madeFields,
  standInValues,
  constants,
  standIns,
  standInCycles,
  foreignSchemas,
  fieldSources,
  units,
  images,
  removedValues,
];

/** Rules that read events. */
const readingRules: readonly Rule[] = [examples, detection, emitted];

/** Reports what is wrong with the history, the values and the places of a model whose names are sound. */
export function checkModel(history: History, sink: DiagnosticSink, { converts }: CheckTools): void {
  const faulty = new Set<SourceFile>();
  const noting: DiagnosticSink = {
    report(id, span, parameters, details) {
      if (span !== undefined) faulty.add(span.file);
      sink.report(id, span, parameters, details);
    },
  };
  const input = { history, lifts: usedLifts(history), converts, isSound: () => true };
  for (const rule of rules) rule(input, noting);
  converts.check(noting);
  // What a file says wrong would be said again of each of its events.
  for (const rule of readingRules) rule({ ...input, isSound: ({ span }) => !faulty.has(span.file) }, sink);
}
