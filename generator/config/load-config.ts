import { existsSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { DiagnosticSink } from "../diagnostics/index.js";
import { diskHost } from "../load/index.js";
import { createSourceFile, parseJsonText, startOf } from "../source/index.js";
import type { ResolvedConfig } from "./config.js";
import { readConfig } from "./read-config.js";

/** Names of configuration files, of which a folder has at most one. */
export const configNames = ["evolvent.config.ts", "evolvent.config.js", "evolvent.config.json"] as const;

export interface ConfigRequest {
  /** Absolute path of the folder to look in. */
  readonly folder: string;
  /** A configuration file in place of those that are looked for, absolute or from `folder`. */
  readonly file?: string;
  /** An output folder in place of the configured one, absolute or from `folder`. */
  readonly out?: string;
  /** Gives what `import … from "evolvent"` in a configuration is, so that it need not be installed beside it. */
  readonly library: () => Promise<object>;
}

/**
 * Finds, runs and checks the configuration; without one, everything has its default. Reports and gives undefined where
 * something is wrong with it.
 */
export async function loadConfig(request: ConfigRequest, sink: DiagnosticSink): Promise<ResolvedConfig | undefined> {
  const found =
    request.file === undefined
      ? configNames.filter((name) => existsSync(resolve(request.folder, name)))
      : [resolve(request.folder, request.file)];
  if (found.length > 1) {
    sink.report("config/several", undefined, { files: found });
    return undefined;
  }
  const file = found[0] === undefined ? undefined : resolve(request.folder, found[0]);
  const folder = file === undefined ? request.folder : dirname(file);
  const out = request.out === undefined ? undefined : resolve(request.folder, request.out);
  if (file === undefined) return readConfig({}, { folder, out }, sink);
  const value = await readConfigFile(file, request.library, sink);
  if (value === undefined) return undefined;
  return readConfig(value.content, { folder, file: basename(file), out }, sink);
}

interface FileContent {
  readonly content: unknown;
}

async function readConfigFile(
  file: string,
  library: () => Promise<object>,
  sink: DiagnosticSink,
): Promise<FileContent | undefined> {
  const path = basename(file);
  if (!(statSync(file, { throwIfNoEntry: false })?.isFile() ?? false)) {
    sink.report("config/unreadable", undefined, { path, reason: "there is no such file" });
    return undefined;
  }
  if (path.endsWith(".json")) return readJsonFile(file, sink);
  try {
    return { content: await runConfig(file, await library()) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("config/unreadable", undefined, { path, reason: reason.trim().split("\n")[0] ?? "" });
    return undefined;
  }
}

function readJsonFile(file: string, sink: DiagnosticSink): FileContent | undefined {
  const path = basename(file);
  const read = diskHost(dirname(file)).readFile(path);
  if (!read.ok) {
    sink.report("config/unreadable", undefined, { path, reason: read.reason });
    return undefined;
  }
  const source = createSourceFile(path, new TextDecoder().decode(read.bytes));
  const parsed = parseJsonText(source.text);
  if (parsed.ok) return { content: parsed.value };
  const { reason, offset } = parsed;
  sink.report("config/json", { ...startOf(source), start: offset, end: offset }, { reason });
  return undefined;
}

/** Runs a configuration afresh each time, so that a watcher sees its edits. */
async function runConfig(file: string, library: object): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(file, { fsCache: false, moduleCache: false, virtualModules: { evolvent: library } });
  return jiti.import(file, { default: true });
}
