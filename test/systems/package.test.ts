import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const { exports } = JSON.parse(readFileSync(new URL("../../generated/package.json", import.meta.url), "utf8")) as {
  readonly exports: Readonly<Record<string, string | null>>;
};

describe("@evolvent/events", () => {
  const packages = Object.entries(exports).filter(
    ([name, target]) => target?.endsWith("/index.js") && !name.includes("*"),
  );

  it("has the packages of the five systems by their names", () => {
    expect(packages.map(([name]) => name.split("/")[1])).toEqual([
      "duroxide",
      "grainlify",
      "grainlify",
      "nika",
      "onex",
      "tamma",
    ]);
  });

  it.each(packages.map(([name]) => name.slice(2)))("has something to import as %s", async (name) => {
    expect(Object.keys(await import(`@evolvent/events/${name}`))).not.toEqual([]);
  });

  it("has each event as a module", async () => {
    const { readJson } = await import("@evolvent/events/duroxide/history/timer-fired");
    expect(readJson("{", { context: { instance_id: "i", execution_id: 1n } }).kind).toBe("failed");
  });
});
