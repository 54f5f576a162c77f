import { beforeAll, describe, expect, it } from "vitest";
import type { CompileResult } from "../../generator/compile.js";
import { createNaming } from "../../generator/emit/index.js";
import { readStored } from "../../generator/interpret/index.js";
import { type EventDeclaration, eventLiteral, type Model } from "../../generator/ir/index.js";
import { standardEmitters } from "../../generator/standard.js";
import { compileSchemas, complaints, type System, systems } from "../support/systems.js";
import { duroxideEvents } from "./duroxide/events.js";
import { grainlifyEvents } from "./grainlify/events.js";
import { nikaEvents } from "./nika/events.js";
import { onexEvents } from "./onex/events.js";
import type { SystemEvents } from "./system-event.js";
import { tammaEvents } from "./tamma/events.js";

const described: Readonly<Record<System, readonly SystemEvents[]>> = {
  duroxide: duroxideEvents,
  grainlify: grainlifyEvents,
  nika: nikaEvents,
  onex: onexEvents,
  tamma: tammaEvents,
};

let compiled: CompileResult;
let model: Model;

beforeAll(async () => {
  compiled = await compileSchemas(standardEmitters);
  model = compiled.history?.model ?? { packages: [] };
});

/** Versions by event, by package: in the form that both sides are compared in. */
type Versions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

function describedVersions(system: System): Versions {
  return Object.fromEntries(
    described[system].map(({ package: name, events }) => [
      name,
      Object.fromEntries(events.map(({ event, versions }) => [event, versions])),
    ]),
  );
}

function modelVersions(system: System): Versions {
  const packages = model.packages.filter(({ name, events }) => name.split(".")[0] === system && events.length > 0);
  return Object.fromEntries(
    packages.map(({ name, events }) => [
      name,
      Object.fromEntries(events.map((event) => [event.key, versionsOf(event)])),
    ]),
  );
}

function versionsOf({ versions }: EventDeclaration): readonly string[] {
  return versions.map(({ version }) => version.name);
}

function eventsOf(system: System): readonly EventDeclaration[] {
  return model.packages.filter(({ name }) => name.split(".")[0] === system).flatMap(({ events }) => events);
}

it("compiles schemas/ without a complaint", () => {
  expect(complaints(compiled)).toEqual([]);
});

it("has no events of other systems", () => {
  const owners = model.packages.filter(({ events }) => events.length > 0).map(({ name }) => name.split(".")[0]);
  expect([...new Set(owners)].sort()).toEqual([...systems]);
});

describe.each(systems)("%s", (system) => {
  it("has every event of its description, in every version, and no other", () => {
    expect(modelVersions(system)).toEqual(describedVersions(system));
  });

  it("names each event once, and where the description has it", () => {
    for (const { events } of described[system]) {
      const names = events.map(({ event }) => event);
      expect(names).toEqual([...new Set(names)]);
      for (const { source } of events) expect(source).toMatch(/^[\w/]+\.(?:md|yaml):[1-9]\d*$/);
    }
  });

  it("has an example of each event at each version, of which the schema says what is read", () => {
    for (const event of eventsOf(system)) {
      const versions = new Set(event.examples.filter(({ reads }) => reads !== undefined).map(({ version }) => version));
      expect([...versions].sort(), event.id).toEqual(versionsOf(event));
    }
  });

  it("reads each example to the latest; that it is what the schema says is checked when it compiles", () => {
    const { history } = compiled;
    if (history === undefined) throw new Error("the schemas do not compile");
    for (const event of eventsOf(system)) {
      for (const { title, stored, context } of event.examples) {
        const read = readStored(history, event, { text: stored }, { context });
        expect(read, `${event.id}: ${title}`).toMatchObject({ kind: "event", type: eventLiteral(event) });
      }
    }
  });

  it("has a page for each event in the catalog, with its versions and examples", () => {
    const naming = createNaming(model, "");
    for (const event of eventsOf(system)) {
      const path = `catalog/${naming.moduleOf(event).replace(/\.ts$/, ".md")}`;
      const page = compiled.files.get(path);
      if (page === undefined) throw new Error(`no page ${path}`);
      const rows = versionsOf(event).filter((version) => !new RegExp(`^\\| \\[?${version}[\\] ]`, "mu").test(page));
      const shown = versionsOf(event).filter((version) => !page.includes(`Stored as ${version}:`));
      expect({ path, rows, shown }).toEqual({ path, rows: [], shown: [] });
    }
  });

  it("has all its packages in the catalog's index", () => {
    const index = compiled.files.get("catalog/index.md") ?? "";
    const naming = createNaming(model, "");
    const links = described[system].map(({ package: name }) => naming.packageModule(name).replace(/\.ts$/, ".md"));
    expect(links.filter((link) => !index.includes(`(${link})`))).toEqual([]);
  });
});
