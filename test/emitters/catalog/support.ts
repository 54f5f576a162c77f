import { compile } from "../../../generator/compile.js";
import type { EmitOptions } from "../../../generator/emit/index.js";
import { catalogEmitter } from "../../../generator/emitters/catalog/index.js";
import { memoryHost } from "../../../generator/load/index.js";
import { loadTemplates, type RenderTemplate } from "../../../generator/print/templates.js";

/** The catalog's pages for schemas, by path; throws where the schemas have errors. */
export async function renderCatalog(
  schemas: Readonly<Record<string, string>>,
  options: { readonly overrides?: ReadonlyMap<string, string>; readonly emit?: Partial<EmitOptions> } = {},
): Promise<ReadonlyMap<string, string>> {
  const renderTemplate: RenderTemplate = await loadTemplates(options.overrides);
  const result = await compile({
    host: memoryHost(schemas),
    roots: [""],
    emitters: [catalogEmitter],
    options: { outputPackage: "@evolvent/events", ...options.emit },
    loadTools: () =>
      Promise.resolve({
        printDeclarations: () => "",
        foreignTypes: new Map(),
        renderTemplate,
      }),
  });
  if (result.history === undefined)
    throw new Error(JSON.stringify(result.diagnostics.map(({ id, message }) => [id, message])));
  return result.files;
}
