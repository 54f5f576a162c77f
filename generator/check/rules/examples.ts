import { firstRecordDifference, fits, type ReadOptions, readStored, type StoredRead } from "../../interpret/index.js";
import type { EventDeclaration, EventVersion, Example, JsonValue, Package } from "../../ir/index.js";
import { parseJsonText, printJsonText } from "../../source/index.js";
import type { Rule } from "../rule.js";

/** Examples are of a version that exists, have the context they need, and read as they say. */
export const examples: Rule = ({ history, converts, isSound }, sink) => {
  for (const pkg of history.model.packages) {
    for (const event of pkg.events.filter(isSound)) {
      for (const example of event.examples) check(event, example, pkg);
    }
  }

  function check(event: EventDeclaration, example: Example, pkg: Package): void {
    const { title, version, span, stored, context } = example;
    const known = event.versions.map((candidate) => candidate.version.name);
    if (!known.includes(version)) {
      sink.report("check/example-version", span, { title, version, known });
      return;
    }
    for (const [name, value] of Object.entries(context)) {
      const parameter = pkg.context.find((candidate) => candidate.name === name);
      const reason =
        parameter === undefined ? "is no parameter of the package" : fits(parameter.type, value)[0]?.message;
      if (reason !== undefined) sink.report("check/example-context", span, { title, name, reason });
    }
    const parsed = parseJsonText(stored);
    const [duplicate] = parsed.ok ? parsed.duplicates : [];
    if (duplicate !== undefined) sink.report("check/example-duplicate-key", span, { title, path: duplicate });
    const options: ReadOptions = { context, run: converts.run };
    const result = readStored(history, event, { text: stored }, options);
    if (result.kind === "failed") reportFailure(example, pkg, result);
    else compare(event, example, result);
  }

  function reportFailure(
    { title, span, context }: Example,
    pkg: Package,
    { issues }: Extract<StoredRead, { kind: "failed" }>,
  ): void {
    const missing = pkg.context.find(({ name, optional }) => !optional && !Object.hasOwn(context, name));
    if (missing !== undefined) {
      sink.report("check/example-context", span, { title, name: missing.name, reason: "is missing" });
      return;
    }
    const [issue] = issues;
    sink.report("check/example-refused", span, {
      title,
      path: issue?.path ?? "",
      reason: issue?.message ?? "does not fit",
    });
  }

  function compare(event: EventDeclaration, example: Example, result: Extract<StoredRead, { kind: "event" }>): void {
    const { title, span, reads } = example;
    const expected = reads?.version ?? example.version;
    if (!isSameVersion(event, expected, result.version)) {
      sink.report("check/example-detected", span, { title, expected, found: result.version });
      return;
    }
    if (reads === undefined) return;
    const differs = (path: string, left: JsonValue | undefined, right: JsonValue | undefined): void =>
      sink.report("check/example-differs", span, { title, path, expected: shown(left), found: shown(right) });
    if (reads.type !== undefined && reads.type !== result.type) differs("/type", reads.type, result.type);
    const { envelope, payload } = event.latest;
    const ofEnvelope =
      envelope === undefined ? undefined : firstRecordDifference(envelope, reads.envelope, result.envelope);
    if (ofEnvelope !== undefined) differs(ofEnvelope.path, ofEnvelope.left, ofEnvelope.right);
    const ofPayload = firstRecordDifference(
      payload,
      reads.payload,
      result.payload,
      envelope === undefined ? "" : "/payload",
    );
    if (ofPayload !== undefined) differs(ofPayload.path, ofPayload.left, ofPayload.right);
  }
};

function shown(value: JsonValue | undefined): string {
  if (value === undefined) return "nothing";
  const text = printJsonText(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** Versions whose stored events can't be told apart count as one. */
function isSameVersion(event: EventDeclaration, expected: string, found: string): boolean {
  if (expected === found) return true;
  const find = (name: string): EventVersion | undefined => event.versions.find(({ version }) => version.name === name);
  const [one, other] = [find(expected), find(found)];
  return (
    one !== undefined &&
    other !== undefined &&
    one.payload === other.payload &&
    one.envelope === other.envelope &&
    one.layout === other.layout &&
    one.marks.some((mark) => other.marks.includes(mark))
  );
}
