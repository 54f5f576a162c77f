import { checkModel, loadCheckTools } from "../../generator/check/index.js";
import { createDiagnosticList, type Diagnostic, sortDiagnostics } from "../../generator/diagnostics/index.js";
import { positionAt } from "../../generator/source/index.js";
import { uncheckedHistory } from "../support/compile-yaml.js";

/** What is wrong with a YAML file, in order. Authors' functions are read from `files`, by path from the schema root. */
export async function diagnose(
  yaml: string,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly Diagnostic[]> {
  const history = uncheckedHistory(yaml);
  const sink = createDiagnosticList();
  const tools = await loadCheckTools(history, (path) => {
    const text = files[path];
    return text === undefined ? "no such file" : { text };
  });
  checkModel(history, sink, tools);
  return sortDiagnostics(sink.diagnostics);
}

/** As `diagnose`, shortly: `missing-source 4:12`. */
export async function check(yaml: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const found = await diagnose(yaml, files);
  return found.map(({ id, span }) => {
    const position = span === undefined ? undefined : positionAt(span.file, span.start);
    return `${id.replace("check/", "")} ${position?.line}:${position?.column}`;
  });
}

/** A package `p` with versions 1.0.0 and 2.0.0 and these lines below. */
export function twoVersions(...lines: readonly string[]): string {
  return [
    "package: p",
    "versions: { 1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-02-01 } }",
    ...lines,
    "",
  ].join("\n");
}

/** A package `p` without versions and these lines below. */
export function oneVersion(...lines: readonly string[]): string {
  return ["package: p", ...lines, ""].join("\n");
}
