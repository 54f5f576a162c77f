import { defaultEmitOptions, readHistory } from "../../../generator/compile.js";
import { createDiagnosticList } from "../../../generator/diagnostics/index.js";
import { createNaming, type EmitOptions, type Emitter, emit as emitAll } from "../../../generator/emit/index.js";
import { catalogEmitter } from "../../../generator/emitters/catalog/index.js";
import { memoryHost } from "../../../generator/load/index.js";
import { loadStandardTools } from "../../../generator/standard.js";

interface RenderOptions {
  /** Text of templates that take the place of the package's own, by name. */
  readonly templates?: ReadonlyMap<string, string>;
  readonly emitters?: readonly Emitter[];
  readonly emit?: Partial<EmitOptions>;
}

/** The catalog's pages (and what further emitters give) for schemas, by path; throws where the schemas have errors; `check` is not asked. */
export async function renderCatalog(
  schemas: Readonly<Record<string, string>>,
  { templates, emitters = [catalogEmitter], emit }: RenderOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const sink = createDiagnosticList();
  const history = await readHistory({ host: memoryHost(schemas), roots: [""] }, sink);
  if (history === undefined) throw new Error(sink.diagnostics.map(({ id, message }) => `${id}: ${message}`).join("\n"));
  const options = { ...defaultEmitOptions, outputPackage: "@evolvent/events", ...emit };
  const input = { history, naming: createNaming(history.model, options.runtime), options };
  return emitAll(emitters, input, await loadStandardTools(history, templates));
}

/** A page that must be there. */
export function pageOf(pages: ReadonlyMap<string, string>, path: string): string {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no page ${path}; there are ${[...pages.keys()].join(", ")}`);
  return page;
}

/** The part of a page below a heading, up to the next one of its level or above; without the heading. */
export function section(page: string, heading: string): string {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => line.replace(/^#+ /, "") === heading && line.startsWith("#"));
  if (start === -1) throw new Error(`no heading "${heading}" in:\n${page}`);
  const level = /^#+/.exec(lines[start] ?? "")?.[0].length ?? 0;
  const end = lines.findIndex((line, index) => index > start && (/^(#+) /.exec(line)?.[1]?.length ?? 9) <= level);
  return lines
    .slice(start + 1, end === -1 ? lines.length : end)
    .join("\n")
    .trim();
}

/** The cells of the table row that begins with a cell. */
export function rowOf(text: string, first: string): readonly string[] {
  const row = text.split("\n").find((line) => line.startsWith(`| ${first} |`));
  if (row === undefined) throw new Error(`no row "${first}" in:\n${text}`);
  return row
    .slice(2, -2)
    .split(" | ")
    .map((cell) => cell.trim());
}
