/** A string as `.proto` has it: control characters as octal escapes. */
export function protoString(value: string): string {
  const text = value.replace(/["\\]|\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}/gu, (character) => {
    if (character === '"' || character === "\\") return `\\${character}`;
    // A lone surrogate has no UTF-8.
    const bytes = new TextEncoder().encode(character);
    return [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
  });
  return `"${text}"`;
}

/**
 * A name as it stands in a `.proto` file, dots allowed. Throws where it is none: names are checked in `link`, so that is a fault of the
 * compiler, and the last guard against a schema that writes into the file.
 */
export function protoName(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/.test(name))
    throw new Error(`not a name in Protobuf: ${JSON.stringify(name)}`);
  return name;
}

/** Paragraphs as a comment of lines; no text can leave it. Nothing where there is no text. */
export function protoComment(...paragraphs: readonly (string | undefined)[]): readonly string[] {
  const text = paragraphs
    .filter((paragraph) => paragraph !== undefined && paragraph.trim() !== "")
    .join("\n\n")
    .trim();
  if (text === "") return [];
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((line) => {
    const visible = line.replace(/[\p{Cc}\p{Cs}]/gu, " ").trimEnd();
    return visible === "" ? "//" : `// ${visible}`;
  });
}

/** Lines, each two spaces further in; empty ones stay empty. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}

/** Blocks of lines with an empty line between them. */
export function separated(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}

/** A block in braces; one without content takes one line. */
export function block(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [`${head} {}`] : [`${head} {`, ...indented(lines), "}"];
}

/** Names of one scope in a file, each given out once. */
export interface Names {
  /** The name, or one with something after it where that is taken. */
  claim(name: string, suffix: string): string;
}

/** @param key what must differ: names that Protobuf takes for the same have one key */
export function createNames(key: (name: string) => string = (name) => name): Names {
  const taken = new Set<string>();
  return {
    claim(wish, suffix) {
      let name = wish;
      for (let count = 1; taken.has(key(name)); count += 1) name = `${wish}_${suffix}${count === 1 ? "" : count}`;
      taken.add(key(name));
      return name;
    },
  };
}

/** The name that a field has in JSON where none is stated: two fields of a message can't share one. */
export function defaultJsonName(name: string): string {
  return name.replace(/_+([A-Za-z0-9]?)/g, (_, next: string) => next.toUpperCase());
}
