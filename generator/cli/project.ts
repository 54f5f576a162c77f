import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type CompileMemory, type CompileOptions, type CompileOutcome, compileInto } from "../compile.js";
import { loadConfig, type ResolvedConfig } from "../config/index.js";
import type { DiagnosticSink } from "../diagnostics/index.js";
import type { EmitTools, Emitter, OutputText } from "../emit/index.js";
import type { CalendarDate } from "../ir/index.js";
import { diskHost } from "../load/index.js";
import { TemplateError } from "../print/templates.js";
import { createSourceFile, startOf } from "../source/index.js";
import { loadStandardTools, standardEmitters, testsEmitter } from "../standard.js";
import type { Terminal } from "./terminal.js";

/** What commands that compile have in common. */
export interface ProjectOptions {
  readonly config?: string;
  readonly out?: string;
  readonly format: "pretty" | "plain" | "json" | "github";
  readonly stats?: true;
  /** Whether tests are written, whatever the configuration says. */
  readonly tests?: true;
}

/** A configuration with what it names. */
export interface Project {
  readonly config: ResolvedConfig;
  readonly emitters: readonly Emitter[];
  /** Loads what the emitters need. */
  readonly loadTools: CompileOptions["loadTools"];
  /** Absolute path. */
  readonly outputRoot: string;
  /** How releases are looked at; by default only the lock is. */
  readonly releases?: NonNullable<CompileOptions["releases"]>;
}

/** Reads the configuration and finds the emitters. Reports and gives undefined where that can't be done. */
export async function loadProject(
  options: ProjectOptions,
  terminal: Terminal,
  sink: DiagnosticSink,
): Promise<Project | undefined> {
  const { config: file, out } = options;
  const config = await loadConfig(
    {
      folder: terminal.folder,
      library: () => import("../index.js"),
      ...(file === undefined ? {} : { file }),
      ...(out === undefined ? {} : { out }),
    },
    sink,
  );
  if (config === undefined) return undefined;
  const chosen = chooseEmitters(config, sink);
  if (chosen === undefined) return undefined;
  const names = new Set(chosen.map(({ name }) => name));
  const wantsTests = (options.tests === true || config.tests === true) && names.has("readers");
  const emitters = wantsTests ? [...chosen, testsEmitter(names)] : chosen;
  return {
    config,
    emitters,
    loadTools: (history) => loadStandardTools(history, readTemplates(config)),
    outputRoot: resolve(config.folder, config.out),
  };
}

function chooseEmitters(config: ResolvedConfig, sink: DiagnosticSink): readonly Emitter[] | undefined {
  if (config.emitters === undefined) return standardEmitters;
  const chosen: Emitter[] = [];
  let isSound = true;
  for (const wanted of config.emitters) {
    const emitter = typeof wanted === "string" ? standardEmitters.find(({ name }) => name === wanted) : wanted;
    if (emitter !== undefined) chosen.push(emitter);
    else {
      isSound = false;
      const known = standardEmitters.map(({ name }) => name);
      sink.report("config/unknown-emitter", configSpan(config), { name: String(wanted), known });
    }
  }
  return isSound ? chosen : undefined;
}

/** Compiles; a template of the user's that does not work is a finding. Undefined then. */
export async function compileProject(
  { config, emitters, loadTools, releases }: Project,
  sink: DiagnosticSink,
  onPhase: (phase: string) => void,
  receive: (file: OutputText) => void | Promise<void> = () => {},
  memory?: CompileMemory,
): Promise<CompileOutcome | undefined> {
  try {
    const options: CompileOptions = {
      host: diskHost(config.folder, config.out),
      roots: config.schemas,
      wellKnownTypes: config.wellKnownTypes,
      emitters,
      options: config.options,
      loadTools,
      onPhase,
      ...(releases === undefined ? {} : { releases }),
      ...(memory === undefined ? {} : { memory }),
    };
    return await compileInto(options, receive);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const line = error.line === undefined ? "" : ` (line ${error.line})`;
    sink.report("config/template", configSpan(config), { reason: `${error.message}${line}` });
    return undefined;
  }
}

/** Today, as YYYY-MM-DD, wherever the machine stands. */
export function dayOfClock(): CalendarDate {
  return new Date().toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Only looks for errors: the emitters say what they can't express, and emit nothing. */
export function withoutOutput(project: Project): Project {
  return {
    ...project,
    emitters: project.emitters.map(({ name, check }) => ({ name, ...(check === undefined ? {} : { check }) })),
    loadTools: () => Promise.resolve(noTools),
  };
}

/** For runs that print nothing. */
export const noTools: EmitTools = {
  printDeclarations: () => Promise.resolve([]),
  foreignTypes: new Map(),
  renderTemplate: () => "",
};

function readTemplates({ folder, templates }: ResolvedConfig): ReadonlyMap<string, string> {
  if (templates === undefined) return new Map();
  const root = join(folder, templates);
  if (!existsSync(root)) throw new TemplateError(templates, undefined, "there is no such folder");
  const names = readdirSync(root).filter((name) => name.endsWith(".hbs"));
  return new Map(names.map((name) => [name.slice(0, -".hbs".length), readFileSync(join(root, name), "utf8")]));
}

function configSpan({ file }: ResolvedConfig) {
  return file === undefined ? undefined : startOf(createSourceFile(file, ""));
}

/** Shows paths from the working directory; for GitHub, from its workspace. */
export function pathShower(
  config: ResolvedConfig | undefined,
  options: ProjectOptions,
  { folder, workspace }: Terminal,
): (path: string) => string {
  const base = options.format === "github" && workspace !== undefined ? workspace : folder;
  return (path) => relative(base, resolve(config?.folder ?? folder, path)).replaceAll("\\", "/");
}
