import { beforeAll, describe, expect, it } from "vitest";
import type { History } from "../../generator/evolve/index.js";
import { readStored, type StoredRead } from "../../generator/interpret/index.js";
import { eventLiteral } from "../../generator/ir/index.js";
import { compileSchemas, complaints, systems } from "../support/systems.js";
import { eventOfLine, lineName, type WrittenLine, writtenLines } from "../support/written-lines.js";

let history: History;

beforeAll(async () => {
  const compiled = await compileSchemas();
  if (compiled.history === undefined) throw new Error(complaints(compiled).join("\n"));
  ({ history } = compiled);
});

/** What is wrong with a reading; undefined where nothing is. */
function fault(line: WrittenLine, type: string, result: StoredRead): string | undefined {
  if (result.kind === "failed")
    return result.issues.map(({ code, path, message }) => `${code} ${path}: ${message}`).join(", ");
  if (result.type !== type) return `is read as ${result.type}`;
  if (result.unknown > 0 && !line.hasUnknown) return `has ${result.unknown} unknown`;
  return undefined;
}

describe.each(systems)("%s", (system) => {
  it("is read to the latest by the interpreter, line for line", () => {
    const lines = writtenLines(system);
    expect(lines).not.toEqual([]);
    const faults = lines.flatMap((line) => {
      const event = eventOfLine(history.model, line);
      const found = fault(
        line,
        eventLiteral(event),
        readStored(history, event, { text: line.text }, { context: line.context }),
      );
      return found === undefined ? [] : [`${lineName(line)}: ${found}`];
    });
    expect(faults).toEqual([]);
  });

  it("has something unknown in each file whose note says so", () => {
    const files = new Map<string, number>();
    for (const line of writtenLines(system).filter(({ hasUnknown }) => hasUnknown)) {
      const event = eventOfLine(history.model, line);
      const result = readStored(history, event, { text: line.text }, { context: line.context });
      const unknown = result.kind === "event" ? result.unknown : 0;
      files.set(line.file, (files.get(line.file) ?? 0) + unknown);
    }
    expect([...files].filter(([, unknown]) => unknown === 0)).toEqual([]);
  });

  it("has a line of every event", () => {
    const written = new Set(writtenLines(system).map((line) => eventOfLine(history.model, line).id));
    const events = history.model.packages
      .filter(({ name }) => name.split(".")[0] === system)
      .flatMap((pkg) => pkg.events);
    expect(events.filter(({ id }) => !written.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
