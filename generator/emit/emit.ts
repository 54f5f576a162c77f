import type { Model } from "../ir/index.js";
import { type Code, printModule } from "../print/index.js";
import type { EmitInput, EmitTools, Emitter, Output } from "./emitter.js";

/** A file of the output. */
export interface OutputText {
  /** From the output root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** As in `OutputFile`. */
  readonly frozen?: true;
}

/** Two emitters that write one file, or a path that leaves the output, are faults of emitters, not of the input. */
export class EmitError extends Error {
  override readonly name = "EmitError";
}

/** Sections of modules by the number of their emitter, which is their order. */
type Sections = Map<string, { readonly order: number; readonly code: Code | Promise<Code> }[]>;

/** What has been printed of groups, by their model. */
export type EmitMemory = Map<Model, readonly OutputText[]>;

/** Packages whose modules other threads may still be printing while the next ones are made. */
const lookahead = 4;

/**
 * Runs the emitters and joins the sections of each module: first what is printed of everything, then package by package, so
 * that what has been printed can be forgotten.
 *
 * @param groups packages that refer to each other, each package in one of them
 * @param memory what it knows of a group is not printed again; what is printed is kept there
 * @throws EmitError
 */
export async function* emitOutput(
  emitters: readonly Emitter[],
  whole: EmitInput,
  groups: Iterable<EmitInput>,
  tools: EmitTools,
  memory?: EmitMemory,
): AsyncGenerator<OutputText, void, undefined> {
  const claim = createClaims();
  const shared: Sections = new Map();
  for (const [order, emitter] of emitters.entries())
    for (const file of sortOutputs(emitter, order, emitter.emit?.(whole, tools) ?? [], shared)) yield claim(file);
  const printed = new Map<Model, OutputText[]>();
  const open: { readonly texts: OutputText[]; readonly files: Promise<readonly OutputText[]> }[] = [];
  async function* close(count: number): AsyncGenerator<OutputText, void, undefined> {
    for (const { texts, files } of open.splice(0, count)) {
      for (const file of await files) {
        if (memory !== undefined) texts.push(file);
        yield claim(file);
      }
    }
  }
  for (const group of groups) {
    const { model } = group.history;
    const known = memory?.get(model);
    if (known !== undefined && !known.some(({ path }) => shared.has(path))) {
      printed.set(model, [...known]);
      for (const file of known) yield claim(file);
      continue;
    }
    const texts: OutputText[] = [];
    printed.set(model, texts);
    const printers = emitters.map((emitter) => emitter.emitPackages?.(group, tools));
    for (const pkg of model.packages) {
      const sections: Sections = new Map();
      const files = emitters.flatMap((emitter, order) => [
        ...sortOutputs(emitter, order, printers[order]?.(pkg) ?? [], sections),
      ]);
      for (const [module, own] of sections) {
        own.push(...(shared.get(module) ?? []));
        shared.delete(module);
      }
      const all = printModules(sections).then((modules) => [...files, ...modules]);
      // Whoever awaits it learns of a failure; nobody may, after another one.
      all.catch(() => {});
      open.push({ texts, files: all });
      if (open.length > lookahead) yield* close(1);
    }
  }
  yield* close(open.length);
  for (const module of await printModules(shared)) yield claim(module);
  if (memory === undefined) return;
  memory.clear();
  for (const [model, texts] of printed) memory.set(model, texts);
}

/** The whole output, sorted by path. */
export async function emit(
  emitters: readonly Emitter[],
  input: EmitInput,
  tools: EmitTools,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, text } of emitOutput(emitters, input, [input], tools)) files.set(path, text);
  return sortedFiles(files);
}

export function sortedFiles(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1)));
}

async function printModules(sections: Sections): Promise<readonly OutputText[]> {
  const printed: OutputText[] = [];
  for (const [path, parts] of sections) {
    const ordered = parts.sort((left, right) => left.order - right.order);
    const codes = await Promise.all(ordered.map(({ code }) => code));
    printed.push({ path, text: printModule(path, codes) });
  }
  return printed;
}

/** Gives the files of what an emitter gave, and puts its sections with those of their modules. */
function* sortOutputs(
  emitter: Emitter,
  order: number,
  outputs: Iterable<Output>,
  sections: Sections,
): Iterable<OutputText> {
  for (const output of outputs) {
    const path = output.kind === "file" ? output.path : output.module;
    checkPath(path, emitter.name);
    if (output.kind === "file") {
      yield { path, text: output.text, ...(output.frozen === true ? { frozen: true } : {}) };
      continue;
    }
    const section = { order, code: output.code };
    const known = sections.get(path);
    if (known === undefined) sections.set(path, [section]);
    else known.push(section);
  }
}

/** Sees to it that no path comes twice. */
function createClaims(): (file: OutputText) => OutputText {
  const paths = new Set<string>();
  return (file) => {
    if (paths.has(file.path)) throw new EmitError(`"${file.path}" is written twice: an emitter's file, or its module`);
    paths.add(file.path);
    return file;
  };
}

function checkPath(path: string, emitter: string): void {
  const steps = path.split("/");
  const isPlain = steps.every((step) => step !== "" && step !== "." && step !== ".." && !/[\\:\0]/.test(step));
  if (!isPlain) throw new EmitError(`emitter "${emitter}" writes "${path}", which is no path below the output`);
}
