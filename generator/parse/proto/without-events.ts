import type { MessageNode, ProtoFile } from "./ast.js";
import { hasOption } from "./option-nodes.js";
import { isOwnPackage } from "./resolve.js";

/** A file of either notation, as far as it matters which others its events can hold. */
export interface ImportingFile {
  readonly package: string;
  /** Absent where the file is YAML. */
  readonly proto?: ProtoFile;
  /** The packages of the files that it imports. */
  readonly imports: readonly string[];
}

/**
 * The files whose messages no event can hold: not those of packages that hold events or YAML, nor of packages that these import, however
 * far. Only these may stand in TypeScript as Protobuf and its JSON want it: the JSON of an event is the one that systems write.
 */
export function filesWithoutEvents(files: readonly ImportingFile[]): ReadonlySet<ProtoFile> {
  const packages = new Map<string, ImportingFile[]>();
  for (const file of files) {
    const found = packages.get(file.package);
    if (found === undefined) packages.set(file.package, [file]);
    else found.push(file);
  }
  const reached = new Set(
    files.filter(({ proto }) => proto === undefined || proto.messages.some(isEvent)).map((file) => file.package),
  );
  // A set is walked in the order of insertion, what is added on the way included.
  // Protobuf's own messages are what they are, whoever imports them.
  for (const name of reached)
    for (const { imports } of packages.get(name) ?? [])
      for (const imported of imports) if (!isOwnPackage(imported)) reached.add(imported);
  return new Set(
    files.flatMap(({ package: name, proto }) => (proto === undefined || reached.has(name) ? [] : [proto])),
  );
}

function isEvent({ options, messages }: MessageNode): boolean {
  return hasOption(options, "event") || hasOption(options, "envelope") || messages.some(isEvent);
}
