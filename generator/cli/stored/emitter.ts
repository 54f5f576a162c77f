import type { EmitInput, Emitter, Output } from "../../emit/index.js";
import { suffixOf } from "../../emitters/readers/events.js";
import { type EventDeclaration, type EventVersion, writableVersions } from "../../ir/index.js";
import { code, quote, raw } from "../../print/index.js";

/** What each event's module exports beside the standard output, for rewriting in bulk. */
export const writersName = "storedWriters";

/**
 * Lets a module write its event as any released version without checking it again: what is written comes from a reader, which
 * has checked it. Only for code that runs at once; `generate` never writes this.
 */
export const storedWritersEmitter: Emitter = { name: "stored-writers", emit };

function* emit({ history, naming }: EmitInput): Iterable<Output> {
  for (const pkg of history.model.packages) {
    for (const event of pkg.events) {
      if (event.removed) continue;
      const versions = writableVersions(event);
      const writers = code`
        export const ${raw(writersName)} = {
          json: { ${versions.map((at) => writer(event, at, (made) => `write${suffixOf(at)}(${made})`))} },
          text: { ${versions.filter((at) => at === event.current).map((at) => writer(event, at, (made) => `print${suffixOf(at)}(${made})`))} },
          protobuf: { ${pkg.envelope === undefined ? [] : versions.map((at) => writer(event, at, (made) => `encodeAs${suffixOf(at)}(${made}, ${made}.payload)`))} },
        };
      `;
      yield { kind: "section", module: naming.moduleOf(event), code: writers };
    }
  }
}

/** One writer; its text is made of names that the readers' and codecs' own emitters give their functions. */
function writer({ latest }: EventDeclaration, at: EventVersion, write: (made: string) => string) {
  const name = quote(at.version.name);
  if (at === latest) return raw(`${name}: (event) => ${write("event")},`);
  const made = `const older = downcast${suffixOf(at)}(event, reading);`;
  return raw(
    `${name}: (event, reading) => { ${made} return reading.issues.length > 0 ? undefined : ${write("older")}; },`,
  );
}
