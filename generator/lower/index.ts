import type { DiagnosticSink } from "../diagnostics/index.js";
import type { ContextParameter, Envelope, EventDeclaration, Model, Package, Waiver } from "../ir/index.js";
import type { LinkedPackage, Links } from "../link/index.js";
import { pascalCase } from "../source/index.js";
import type { WaiverSyntax } from "../syntax/index.js";
import { createDeclarations, type Declarations } from "./declarations.js";
import { findEnvelope, lowerEnvelope, type UsedEnvelope } from "./envelopes.js";
import { declareEvent, type EventWork, lowerEvent, lowerFlow } from "./events.js";
import type { FindLockedNumbers, Owner, ReadSchema } from "./lowering.js";
import { toDocumentation } from "./records.js";
import { lowerTypeUse } from "./types.js";

export type { FindLockedNumbers, ReadSchema } from "./lowering.js";
export type { LockedNumbers } from "./numbers.js";

/**
 * Makes the model: types resolved at every version, numbers assigned, versions that do not differ shared.
 *
 * @param readSchema reads an author's JSON Schema, relative to the file that names it
 * @param lockedNumbers what the lock says of the numbers
 */
export function lower(
  links: Links,
  sink: DiagnosticSink,
  readSchema: ReadSchema,
  lockedNumbers: FindLockedNumbers = () => undefined,
): Model {
  const declarations = createDeclarations(links, sink, readSchema, lockedNumbers);
  const envelopes = new Map<string, Envelope>();
  const works = new Map<string, readonly EventWork[]>();
  for (const pkg of links.packages.values()) {
    for (const type of pkg.types.values()) {
      if (type.syntax.body.kind !== "alias") declarations.declarationOf(type);
      else lowerAlias(declarations, pkg, type);
    }
    const envelope = lowerEnvelope(declarations, pkg);
    if (envelope !== undefined) envelopes.set(pkg.name, envelope);
    works.set(
      pkg.name,
      [...pkg.events.values()].map((event) => declareEvent(declarations, pkg, event)),
    );
  }
  declarations.finish();
  const events = new Map<string, EventDeclaration>();
  const lowered = [...links.packages.values()].map((pkg) => {
    const used = findEnvelope(declarations, pkg, envelopes);
    const own = (works.get(pkg.name) ?? [])
      .map((work) => lowerEvent(declarations, work, used))
      .filter((event) => event !== undefined);
    for (const event of own) events.set(event.id, event);
    return { pkg, used, own };
  });
  return { packages: lowered.map(({ pkg, used, own }) => lowerPackage(declarations, pkg, used, own, events)) };
}

/** An alias has no declaration of its own, but what is wrong with it is said even where nobody uses it. */
function lowerAlias(
  declarations: Declarations,
  pkg: LinkedPackage,
  type: Parameters<Declarations["lineOfType"]>[0],
): void {
  if (type.syntax.body.kind !== "alias") return;
  const line = declarations.lineOfType(type);
  const owner: Owner = {
    pkg,
    file: type.file,
    line,
    name: type.syntax.name.value,
    prefix: pascalCase(type.syntax.name.value),
    versions: line.versions,
  };
  for (const version of line.versions)
    lowerTypeUse(declarations, type.syntax.body.use, { file: type.file, line, version }, owner, owner.name, {}, [type]);
}

function lowerPackage(
  declarations: Declarations,
  pkg: LinkedPackage,
  used: UsedEnvelope | undefined,
  own: readonly EventDeclaration[],
  events: ReadonlyMap<string, EventDeclaration>,
): Package {
  const first = pkg.files.find((file) => file.documentation.doc !== undefined) ?? pkg.files[0];
  const team = pkg.files.find((file) => file.team !== undefined)?.team;
  const visible = new Set(pkg.files.flatMap((file) => declarations.links.visiblePackages(file)));
  const find = (name: string): EventDeclaration | undefined =>
    events.get(pkg.name === "" ? name : `${pkg.name}.${name}`) ?? events.get(name);
  const title = pkg.files.find((file) => file.documentation.title !== undefined)?.documentation.title;
  return {
    ...(first === undefined ? { extensions: {} } : toDocumentation(first.documentation)),
    name: pkg.name,
    notation: pkg.notation,
    ...(title === undefined ? {} : { title }),
    ...(team === undefined ? {} : { team: team.value }),
    compatible: compatibleOf(declarations, pkg),
    waivers: lowerWaivers(pkg),
    line: declarations.lineOfPackage(pkg),
    context: lowerContext(declarations, pkg, used),
    ...(used === undefined ? {} : { envelope: used.envelope }),
    declarations: declarations.declarationsOf(pkg.name),
    events: own,
    flows: pkg.files.flatMap((file) => file.flows).map((flow) => lowerFlow(declarations, flow, find)),
    imports: [...visible]
      .map(({ name }) => name)
      .filter((name) => name !== pkg.name)
      .sort(),
    span: pkg.span,
  };
}

const modes = ["backward", "forward", "full", "none"] as const;

function compatibleOf(declarations: Declarations, pkg: LinkedPackage): Package["compatible"] {
  const written = pkg.files.find((file) => file.compatible !== undefined)?.compatible;
  if (written === undefined) return "backward";
  const mode = modes.find((word) => word === written.value);
  if (mode === undefined)
    declarations.sink.report("lower/word", written.span, { word: written.value, what: "mode", known: modes });
  return mode ?? "backward";
}

/** Waivers with their paths from the package on. */
function lowerWaivers({ name, files }: LinkedPackage): readonly Waiver[] {
  const from = (owner: string, { rule, path, version, reason, until, span }: WaiverSyntax): Waiver => {
    const separator = owner === name ? "." : "/";
    return {
      rule: rule.value,
      path: path === undefined ? owner : owner === "" ? path.value : `${owner}${separator}${path.value}`,
      ...(version === undefined ? {} : { version: version.value }),
      reason: reason.value,
      ...(until === undefined ? {} : { until: until.value }),
      span,
    };
  };
  return files.flatMap(({ waivers, events }) => [
    ...waivers.map((waiver) => from(name, waiver)),
    ...events.flatMap(({ key, waivers: own }) =>
      own.map((waiver) => from(name === "" ? key.value : `${name}.${key.value}`, waiver)),
    ),
  ]);
}

/** A package's own context, and that of the package whose envelope it uses. */
function lowerContext(
  declarations: Declarations,
  pkg: LinkedPackage,
  used: UsedEnvelope | undefined,
): readonly ContextParameter[] {
  const lender =
    used === undefined || used.envelope.record.package === pkg.name
      ? undefined
      : declarations.links.packages.get(used.envelope.record.package);
  const parameters = new Map<string, ContextParameter>();
  for (const source of lender === undefined ? [pkg] : [lender, pkg]) {
    const line = declarations.lineOfPackage(source);
    const version = line.versions.at(-1);
    if (version === undefined) continue;
    for (const file of source.files) {
      for (const syntax of file.context) {
        const lowered = lowerTypeUse(declarations, syntax.type, { file, line, version }, undefined, syntax.name.value);
        if (lowered === undefined) continue;
        parameters.set(syntax.name.value, {
          ...toDocumentation(syntax.documentation),
          name: syntax.name.value,
          type: lowered.type,
          optional: syntax.optional,
          span: syntax.name.span,
        });
      }
    }
  }
  return [...parameters.values()];
}
