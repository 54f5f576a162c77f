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
 * The files in which Timestamp, Duration, Struct, Value and ListValue are messages, where that is asked for. Not those of packages that
 * hold events or YAML, nor of packages that these import, however far: the JSON of an event is the one that systems write.
 */
export function filesWithMessages(files: readonly ImportingFile[]): ReadonlySet<ProtoFile> {
  const packages = new Map<string, ImportingFile[]>();
  for (const file of files) {
    const found = packages.get(file.package);
    if (found === undefined) packages.set(file.package, [file]);
    else found.push(file);
  }
  const withScalars = new Set(
    files.filter(({ proto }) => proto === undefined || proto.messages.some(isEvent)).map((file) => file.package),
  );
  // A set is walked in the order of insertion, what is added on the way included.
  for (const name of withScalars)
    // Protobuf's own messages are what they are, whoever imports them.
    for (const { imports } of packages.get(name) ?? [])
      for (const imported of imports) if (!isOwnPackage(imported)) withScalars.add(imported);
  return new Set(
    files.flatMap(({ package: name, proto }) => (proto === undefined || withScalars.has(name) ? [] : [proto])),
  );
}

function isEvent({ options, messages }: MessageNode): boolean {
  return hasOption(options, "event") || hasOption(options, "envelope") || messages.some(isEvent);
}
