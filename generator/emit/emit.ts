import { type Code, printModule } from "../print/index.js";
import type { EmitInput, EmitTools, Emitter } from "./emitter.js";

/** What emitters gave, joined: path from the output root to text, sorted by path. */
export type OutputFiles = ReadonlyMap<string, string>;

/** Two emitters that write one file, or a path that leaves the output, are faults of emitters, not of the input. */
export class EmitError extends Error {
  override readonly name = "EmitError";
}

/** Runs the emitters in their order and joins the sections of each module. */
export function emit(emitters: readonly Emitter[], input: EmitInput, tools: EmitTools): OutputFiles {
  const files = new Map<string, string>();
  const modules = new Map<string, Code[]>();
  for (const emitter of emitters) {
    for (const output of emitter.emit(input, tools)) {
      const path = output.kind === "file" ? output.path : output.module;
      checkPath(path, emitter.name);
      if (output.kind === "section") {
        const sections = modules.get(path);
        if (sections === undefined) modules.set(path, [output.code]);
        else sections.push(output.code);
      } else if (files.has(path))
        throw new EmitError(`emitter "${emitter.name}" writes "${path}", which is written already`);
      else files.set(path, output.text);
    }
  }
  for (const [path, sections] of modules) {
    if (files.has(path)) throw new EmitError(`"${path}" is a file of one emitter and a module of another`);
    files.set(path, printModule(path, sections));
  }
  return new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function checkPath(path: string, emitter: string): void {
  const steps = path.split("/");
  const isPlain = steps.every((step) => step !== "" && step !== "." && step !== ".." && !/[\\:\0]/.test(step));
  if (!isPlain) throw new EmitError(`emitter "${emitter}" writes "${path}", which is no path below the output`);
}
