import { relative, resolve, sep } from "node:path";
import { createCompileMemory } from "../compile.js";
import { configNames } from "../config/index.js";
import { createDiagnosticList, sortDiagnostics } from "../diagnostics/index.js";
import { createOutputMemory } from "../write/index.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { type GenerateMemory, type GenerateOptions, generate } from "./generate.js";
import { loadProject, type Project, pathShower } from "./project.js";
import { printReport, type ReportOptions, reportFailure } from "./report.js";
import type { Terminal } from "./terminal.js";

/**
 * Milliseconds without a change before a build begins: editors write a file in several steps. More than the 50 in which
 * chokidar tells only the first change of a file, so that a build never reads a file before a change that is not told.
 */
const quietTime = 75;

/**
 * `evolvent generate --watch`: generates, then again after each change of a schema, of what stands beside the schemas, of
 * a template or of the configuration, until the process is told to end. Errors are printed, and the last good output stays.
 */
export async function runWatch(options: GenerateOptions, terminal: Terminal): Promise<ExitCode> {
  const createMemory = (): GenerateMemory => ({ compile: createCompileMemory(), output: createOutputMemory() });
  let memory = createMemory();
  const configured = await loadReported(options, terminal);
  if (configured === undefined) return exitCodes.couldNotRun;
  let project = configured;
  return new Promise<ExitCode>((finish, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let isBuilding = true;
    let isAgain = false;
    let isReconfigured = false;
    const schedule = (path: string): void => {
      isAgain = true;
      isReconfigured ||= mayConfigure(path, project, options, terminal);
      if (isBuilding) return;
      clearTimeout(timer);
      timer = setTimeout(() => rebuild().catch(reject), quietTime);
    };
    let watcher = openWatcher(project, options, terminal, schedule);
    const rebuild = async (): Promise<void> => {
      isBuilding = true;
      while (isAgain) {
        isAgain = false;
        if (isReconfigured) {
          isReconfigured = false;
          const loaded = await loadReported(options, terminal);
          if (loaded === undefined) continue;
          if (watchesOtherThings(loaded, project)) {
            await (await watcher).close();
            watcher = openWatcher(loaded, options, terminal, schedule);
            await watcher;
          }
          project = loaded;
          memory = createMemory();
        }
        const report = await generate(project, options, terminal, memory);
        printReport(report, shownAs(project, options, terminal), terminal);
      }
      isBuilding = false;
    };
    const begin = async (): Promise<void> => {
      await watcher;
      isAgain = true;
      await rebuild();
      const say = options.format === "json" ? terminal.printAside : terminal.print;
      say(`watching ${project.config.schemas.join(", ")}\n`);
    };
    const end = (): void => {
      clearTimeout(timer);
      watcher.then((open) => open.close()).then(() => finish(exitCodes.clean), reject);
    };
    begin().catch(reject);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
  });
}

/** A watcher that is ready: it tells every change from then on. */
async function openWatcher(
  project: Project,
  options: GenerateOptions,
  terminal: Terminal,
  onChange: (path: string) => void,
) {
  const { watch } = await import("chokidar");
  const { folder } = project.config;
  const wanted = watchedPaths(project, options, terminal);
  // The folder itself is watched rather than the paths in it, since those may come and go.
  const outside = wanted.filter((path) => !isAtOrBelow(path, folder));
  const watcher = watch([folder, ...outside], {
    ignoreInitial: true,
    ignored: (path) => !isWatched(path, wanted, project),
  });
  watcher.on("all", (_, path) => onChange(path));
  await new Promise<void>((proceed) => watcher.once("ready", () => proceed()));
  return watcher;
}

/** The project; where the configuration can't be used, that is printed. */
async function loadReported(options: GenerateOptions, terminal: Terminal): Promise<Project | undefined> {
  const sink = createDiagnosticList();
  const project = await loadProject(options, terminal, sink);
  if (project === undefined) {
    reportFailure("generate", sortDiagnostics(sink.diagnostics), shownAs(undefined, options, terminal), terminal);
  }
  return project;
}

function shownAs(project: Project | undefined, options: GenerateOptions, terminal: Terminal): ReportOptions {
  return { format: options.format, shownPath: pathShower(project?.config, options, terminal), isStream: true };
}

/** Schemas with all that stands beside them, templates, and every place where a configuration may be. Absolute. */
function watchedPaths(project: Project, options: GenerateOptions, terminal: Terminal): readonly string[] {
  const { folder, schemas, templates } = project.config;
  const paths = [...schemas, ...(templates === undefined ? [] : [templates])].map((path) => resolve(folder, path));
  return [...paths, ...configPaths(project, options, terminal)];
}

function configPaths({ config }: Project, options: GenerateOptions, terminal: Terminal): readonly string[] {
  if (options.config !== undefined) return [resolve(terminal.folder, options.config)];
  return configNames.map((name) => resolve(config.folder, name));
}

/**
 * Whether a change may be one of the configuration, which is run again then. Not after that of a schema: running it takes
 * longer than compiling a few schemas.
 */
function mayConfigure(path: string, project: Project, options: GenerateOptions, terminal: Terminal): boolean {
  const { folder, schemas } = project.config;
  const isBesideSchemas = schemas.some((root) => isAtOrBelow(path, resolve(folder, root)));
  if (!isBesideSchemas || !/\.(?:ya?ml|proto|json)$/.test(path)) return true;
  return configPaths(project, options, terminal).includes(path);
}

/** Whether a path is wanted, on the way to one that is, or below one; never the output, nor where no schema can be. */
function isWatched(path: string, wanted: readonly string[], { outputRoot }: Project): boolean {
  if (isAtOrBelow(path, outputRoot)) return false;
  return wanted.some((root) => {
    if (isAtOrBelow(root, path)) return true;
    if (!isAtOrBelow(path, root)) return false;
    return !relative(root, path)
      .split(sep)
      .some((step) => step.startsWith(".") || step === "node_modules");
  });
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function watchesOtherThings(built: Project, before: Project): boolean {
  const parts = ({ config, outputRoot }: Project): string =>
    JSON.stringify([config.schemas, config.templates, outputRoot]);
  return parts(built) !== parts(before);
}
