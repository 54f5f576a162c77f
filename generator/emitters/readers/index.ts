import { type EmitInput, type EmitPackage, type Emitter, groupBy, type Naming } from "../../emit/index.js";
import type { Lift, Package, RecordDeclaration, Shape, UnionDeclaration } from "../../ir/index.js";
import { type Code, code, docComment, join, literal } from "../../print/index.js";
import { liftEnum, liftUnion, readEnum, readUnion, writeEnum, writeUnion } from "./choices.js";
import { neededArgument, optionsType, readEvent } from "./events.js";
import { createKeyTables, type KeyTables } from "./known-keys.js";
import { liftRecord } from "./lift-records.js";
import { gatherNeeded } from "./needed.js";
import { createPatterns, type Patterns } from "./patterns.js";
import { readRecord, writeRecord } from "./records.js";
import type { Scope } from "./scope.js";
import { printRecord } from "./texts.js";
import { writeEvent } from "./writers.js";

/** What reads stored JSON of any version as the latest, and writes it. */
export const readersEmitter: Emitter = { name: "readers", emitPackages };

function emitPackages({ history, naming }: EmitInput): EmitPackage {
  const needed = gatherNeeded(history);
  const reads = groupBy(needed.reads, ({ to }) => to.declaration.package);
  const writes = groupBy(needed.writes, ({ declaration }) => declaration.package);
  const prints = groupBy(needed.prints, ({ declaration }) => declaration.package);
  const lifts = groupBy(needed.lifts, ({ to }) => to.declaration.package);
  const payloads = new Set<RecordDeclaration>();
  const contents = new Set<RecordDeclaration>();
  const envelopes = new Set<RecordDeclaration>();
  for (const { events, envelope, declarations } of history.model.packages) {
    for (const { payload } of events) payloads.add(payload);
    if (envelope !== undefined) envelopes.add(envelope.record);
    for (const declaration of declarations)
      if (declaration.kind === "union") for (const record of tagged(declaration)) contents.add(record);
  }
  const shared = new Set([...payloads, ...contents]);
  return function* emitPackage(pkg) {
    const patterns = new Map<string, Patterns>();
    const patternsOf = (module: string): Patterns => {
      const known = patterns.get(module) ?? createPatterns(naming);
      patterns.set(module, known);
      return known;
    };
    const tables = new Map<string, KeyTables>();
    const tablesOf = (module: string): KeyTables => {
      const known = tables.get(module) ?? createKeyTables(naming);
      tables.set(module, known);
      return known;
    };
    const scopeOf = (module: string): Scope => ({
      history,
      naming,
      pkg,
      shared,
      payloads,
      envelopes,
      tables: tablesOf(module),
      pattern: (pattern, subject) => patternsOf(module).of(pattern, subject),
    });
    const parts = new Map<string, Code[]>();
    const add = (module: string, part: Code): void => {
      const list = parts.get(module);
      if (list === undefined) parts.set(module, [part]);
      else list.push(part);
    };
    const addOf = (declaration: Shape["declaration"], print: (scope: Scope) => Code): void => {
      const module = naming.moduleOf(declaration);
      add(module, print(scopeOf(module)));
    };
    for (const lift of reads.get(pkg.name) ?? []) addOf(lift.to.declaration, (scope) => printRead(lift, scope));
    for (const shape of writes.get(pkg.name) ?? []) addOf(shape.declaration, (scope) => printWrite(shape, scope));
    for (const shape of prints.get(pkg.name) ?? []) addOf(shape.declaration, (scope) => printRecord(shape, scope));
    for (const lift of lifts.get(pkg.name) ?? []) addOf(lift.to.declaration, (scope) => printLift(lift, scope));
    for (const event of pkg.events) {
      const module = naming.moduleOf(event);
      const scope = scopeOf(module);
      add(module, readEvent(event, scope));
      for (const part of writeEvent(event, scope)) add(module, part);
    }
    for (const [module, list] of parts) {
      const constants = [...(patterns.get(module)?.declarations() ?? []), ...tablesOf(module).declarations()];
      const all = constants.length === 0 ? list : [code`${constants}`, ...list];
      yield { kind: "section", module, code: join(all, "\n\n") };
    }
    if (pkg.events.length > 0 && pkg.envelope !== undefined)
      yield { kind: "section", module: naming.packageModule(pkg.name), code: readPackage(pkg, naming) };
  };
}

/** The records of variants whose tag stands among their own keys. */
function tagged(union: UnionDeclaration): readonly RecordDeclaration[] {
  const isInternal = [...union.shapes.values()].some(({ layout }) => layout.kind === "internal");
  return isInternal ? union.variants.map(({ record }) => record) : [];
}

function printRead(lift: Lift, scope: Scope): Code {
  switch (lift.kind) {
    case "record":
      return readRecord(lift, scope);
    case "enum":
      return readEnum(lift, scope);
    case "union":
      return readUnion(lift, scope);
  }
}

function printWrite(shape: Shape, scope: Scope): Code {
  switch (shape.kind) {
    case "record":
      return writeRecord(shape, scope);
    case "enum":
      return writeEnum(shape, scope);
    case "union":
      return writeUnion(shape, scope);
  }
}

function printLift(lift: Lift, scope: Scope): Code {
  switch (lift.kind) {
    case "record":
      return liftRecord(lift, scope);
    case "enum":
      return liftEnum(lift, scope);
    case "union":
      return liftUnion(lift, scope);
  }
}

/** `readJson` and `readEvents` over all events of a package. */
function readPackage(pkg: Package, naming: Naming): Code {
  const type = naming.packageEventType(pkg);
  const { type: options, initial } = optionsType(pkg, naming);
  const events = pkg.events.map((event) => code`${naming.eventFunctionOf("stored", event, event.latest)},`);
  const stored = code`stored: string | Uint8Array | ${naming.runtimeType("JsonValue")}`;
  const batches = [
    ...new Set(
      [...(pkg.envelope?.layouts.values() ?? [])].map(({ batch }) => batch?.path).filter((path) => path !== undefined),
    ),
  ];
  return code`
    const storedEvents: readonly ${naming.runtimeType("StoredEvent")}<${type}>[] = [
      ${events}
    ];

    ${docComment("Reads a stored event of any kind and version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown.")}
    export function readJson(${stored}, options: ${options}${initial}): ${naming.runtimeType("ReadResult")}<${type}> {
      return ${naming.runtime("readStored")}(stored, storedEvents, options${neededArgument(pkg)});
    }

    ${docComment("Reads several stored events: a JSON list, or a container of them.")}
    export function readEvents(${stored}, options: ${options}${initial}): readonly ${naming.runtimeType("ReadResult")}<${type}>[] {
      return ${naming.runtime("readBatch")}(stored, ${literal(batches)}, storedEvents, options${neededArgument(pkg)});
    }
  `;
}
