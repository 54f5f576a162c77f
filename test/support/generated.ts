import { createNaming, type Naming } from "../../generator/emit/index.js";
import { readersEmitter } from "../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../generator/emitters/validators/index.js";
import type { History } from "../../generator/evolve/index.js";
import { readConstant } from "../../generator/interpret/index.js";
import { toTypeScript } from "../../generator/interpret/typescript-values.js";
import type { EventDeclaration, JsonValue, Package } from "../../generator/ir/index.js";
import type { Issue } from "../../runtime/src/issues.js";
import type { ReadResult } from "../../runtime/src/reading.js";
import { emitUnchecked } from "./emitting.js";
import { importGenerated } from "./running.js";

interface Options {
  readonly context?: Readonly<Record<string, unknown>>;
  readonly only?: readonly string[];
  readonly depth?: number;
  readonly size?: number;
}

/** What the generated module of an event exports. */
export interface EventModule {
  readonly readJson: (stored: unknown, options?: Options) => ReadResult<object>;
  readonly isJson: (stored: unknown, options?: Options) => boolean;
  readonly validate: (event: unknown) => readonly Issue[];
  /** Absent on a removed event, as are the others below. */
  readonly toJson?: (event: object) => JsonValue;
  readonly writeJson?: (event: object) => string;
  readonly create?: (payload: object, envelope?: object) => object;
  readonly downcast?: (
    event: object,
    version: string,
  ) =>
    | { readonly kind: "event"; readonly event: object }
    | { readonly kind: "failed"; readonly issues: readonly Issue[] };
  readonly [name: string]: unknown;
}

/** What the generated module of a package exports. */
export interface PackageModule {
  readonly readJson: EventModule["readJson"];
  readonly readEvents: (stored: unknown, options?: Options) => readonly ReadResult<object>[];
}

/** A schema of one package, compiled and running. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly history: History;
  readonly naming: Naming;
  readonly pkg: Package;
  eventModule(event: EventDeclaration | string): Promise<EventModule>;
  packageModule(): Promise<PackageModule>;
}

/** Compiles a schema with the emitters that readers need. */
export async function generate(schema: string): Promise<Generated> {
  const { files, history } = await emitUnchecked(schema, [typesEmitter, validatorsEmitter, readersEmitter]);
  const naming = createNaming(history.model, "@evolvent/runtime");
  const [pkg] = history.model.packages;
  if (pkg === undefined) throw new Error("no package");
  return {
    files,
    history,
    naming,
    pkg,
    async eventModule(wanted) {
      const event = typeof wanted === "string" ? pkg.events.find(({ key }) => key === wanted) : wanted;
      if (event === undefined) throw new Error(`no event "${String(wanted)}"`);
      return (await importGenerated(files, naming.moduleOf(event))) as EventModule;
    },
    async packageModule() {
      return (await importGenerated(files, naming.packageModule(pkg.name))) as unknown as PackageModule;
    },
  };
}

/** A caller's context in canonical JSON as generated code wants it. */
export function toContext(
  pkg: Package,
  context: { readonly [name: string]: JsonValue },
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    pkg.context.flatMap(({ name, type }) => {
      const json = Object.hasOwn(context, name) ? context[name] : undefined;
      const value = json === undefined ? undefined : readConstant(type, json);
      return value === undefined || !("kind" in value) ? [] : [[name, toTypeScript(type, value)]];
    }),
  );
}
