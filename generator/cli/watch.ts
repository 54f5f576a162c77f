import { relative, resolve, sep } from "node:path";
import { configNames } from "../config/index.js";
import { createDiagnosticList, sortDiagnostics } from "../diagnostics/index.js";
import { createOutputMemory, type OutputMemory } from "../write/index.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { type GenerateOptions, generate } from "./generate.js";
import { loadProject, type Project, pathShower } from "./project.js";
import { printReport, reportFailure } from "./report.js";
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
  const memory = createOutputMemory();
  const round = () => build(options, terminal, memory);
  const configured = await loadProject(options, terminal, createDiagnosticList());
  if (configured === undefined) {
    await round();
    return exitCodes.couldNotRun;
  }
  let project = configured;
  return new Promise<ExitCode>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let isBuilding = true;
    let isAgain = false;
    const schedule = (): void => {
      isAgain = true;
      if (isBuilding) return;
      clearTimeout(timer);
      timer = setTimeout(() => rebuild().catch(reject), quietTime);
    };
    let watcher = openWatcher(project, options, terminal, schedule);
    const rebuild = async (): Promise<void> => {
      isBuilding = true;
      while (isAgain) {
        isAgain = false;
        const built = await round();
        if (built === undefined) continue;
        if (watchesOtherThings(built, project)) {
          await (await watcher).close();
          watcher = openWatcher(built, options, terminal, schedule);
          await watcher;
          // What changed before the new watcher was ready is not told to it.
          isAgain = true;
        }
        project = built;
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
      watcher.then((open) => open.close()).then(() => resolve(exitCodes.clean), reject);
    };
    begin().catch(reject);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
  });
}

/** A watcher that is ready: it tells every change from then on. */
async function openWatcher(project: Project, options: GenerateOptions, terminal: Terminal, onChange: () => void) {
  const { watch } = await import("chokidar");
  const { folder } = project.config;
  const wanted = watchedPaths(project, options, terminal);
  // The folder itself is watched rather than the paths in it, since those may come and go.
  const outside = wanted.filter((path) => !isAtOrBelow(path, folder));
  const watcher = watch([folder, ...outside], {
    ignoreInitial: true,
    ignored: (path) => !isWatched(path, wanted, project),
  });
  watcher.on("all", onChange);
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return watcher;
}

/** One round. Undefined where the configuration can't be used. */
async function build(options: GenerateOptions, terminal: Terminal, memory: OutputMemory): Promise<Project | undefined> {
  const sink = createDiagnosticList();
  const project = await loadProject(options, terminal, sink);
  const shown = {
    format: options.format,
    shownPath: pathShower(project?.config, options, terminal),
    isStream: true,
  };
  if (project === undefined) {
    reportFailure("generate", sortDiagnostics(sink.diagnostics), shown, terminal);
    return undefined;
  }
  printReport(await generate(project, options, terminal, memory), shown, terminal);
  return project;
}

/** Schemas with all that stands beside them, templates, and every place where a configuration may be. Absolute. */
function watchedPaths({ config }: Project, options: GenerateOptions, terminal: Terminal): readonly string[] {
  const configs = options.config === undefined ? configNames : [resolve(terminal.folder, options.config)];
  const templates = config.templates === undefined ? [] : [config.templates];
  return [...config.schemas, ...templates, ...configs].map((path) => resolve(config.folder, path));
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
