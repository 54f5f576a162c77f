import { basename, join, relative, resolve, sep } from "node:path";
import { configNames } from "../config/index.js";
import { createDiagnosticList, sortDiagnostics } from "../diagnostics/index.js";
import { createOutputMemory, type OutputMemory } from "../write/index.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { type GenerateOptions, generate } from "./generate.js";
import { loadProject, type Project, pathShower } from "./project.js";
import { printReport, reportFailure } from "./report.js";
import type { Terminal } from "./terminal.js";

/** Milliseconds without a change before a build begins: editors write a file in several steps. */
const quietTime = 40;

/**
 * `evolvent generate --watch`: generates, then again after each change of a schema, of what stands beside the schemas, of
 * a template or of the configuration, until the process is told to end. Errors are printed, and the last good output stays.
 */
export async function runWatch(options: GenerateOptions, terminal: Terminal): Promise<ExitCode> {
  const memory = createOutputMemory();
  let project = await build(options, terminal, memory);
  if (project === undefined) return exitCodes.couldNotRun;

  const { watch } = await import("chokidar");
  const open = (opened: Project) =>
    watch(watchedPaths(opened, options, terminal), {
      ignoreInitial: true,
      ignored: (path) => isIgnored(opened, path),
    });
  let watcher = open(project);
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  const say = (text: string): void => (options.format === "json" ? terminal.printAside : terminal.print)(`${text}\n`);
  say(`watching ${project.config.schemas.join(", ")}`);

  return new Promise<ExitCode>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let isBuilding = false;
    let isAgain = false;

    const rebuild = async (): Promise<void> => {
      isBuilding = true;
      do {
        isAgain = false;
        const built = await build(options, terminal, memory);
        if (built !== undefined && project !== undefined && watchesOtherThings(built, project)) {
          await watcher.close();
          watcher = open(built);
          watcher.on("all", schedule);
        }
        project = built ?? project;
      } while (isAgain);
      isBuilding = false;
    };
    const schedule = (): void => {
      if (isBuilding) {
        isAgain = true;
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => rebuild().catch(reject), quietTime);
    };
    const end = (): void => {
      clearTimeout(timer);
      watcher.close().then(() => resolve(exitCodes.clean), reject);
    };
    watcher.on("all", schedule);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
  });
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
function watchedPaths({ config }: Project, options: GenerateOptions, terminal: Terminal): string[] {
  const configs = options.config === undefined ? configNames : [resolve(terminal.folder, options.config)];
  const templates = config.templates === undefined ? [] : [config.templates];
  return [...config.schemas, ...templates, ...configs].map((path) => resolve(config.folder, path));
}

/** The output, and what no schema can be in. A schema root is never ignored, even where its name begins with a dot. */
function isIgnored({ config, outputRoot }: Project, path: string): boolean {
  if (path === outputRoot || path.startsWith(outputRoot + sep)) return true;
  const root = config.schemas.map((schemas) => join(config.folder, schemas)).find((folder) => isBelow(path, folder));
  if (root === undefined) return false;
  return relative(root, path)
    .split(sep)
    .some((step) => (step.startsWith(".") && step !== ".") || step === "node_modules");
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder + sep) && basename(path) !== "";
}

function watchesOtherThings(built: Project, before: Project): boolean {
  const parts = ({ config, outputRoot }: Project): string =>
    JSON.stringify([config.schemas, config.templates, outputRoot]);
  return parts(built) !== parts(before);
}
