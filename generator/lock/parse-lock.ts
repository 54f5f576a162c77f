import type { DiagnosticSink } from "../diagnostics/index.js";
import type { SourceFile, Span } from "../source/index.js";
import {
  type Block,
  type BlockKind,
  blockKey,
  type Fact,
  fingerprintOf,
  type Lock,
  type LockedVersion,
  lockHeader,
} from "./lock.js";

/** After so many lines that can't be read the rest is not looked at: it is no lock then. */
const maximumComplaints = 20;

interface Line {
  readonly text: string;
  readonly span: Span;
}

interface OpenVersion {
  readonly version: LockedVersion & { readonly [K in Part]: Fact[] };
  /** As it is written; undefined where the version is the same as another. */
  readonly fingerprint: string | undefined;
}

type Part = "facts" | "lifts" | "tries" | "accepted";

interface OpenBlock extends Block {
  readonly numbers: Map<string, { readonly value: number; readonly span: Span }>;
  readonly versions: Map<string, LockedVersion>;
}

/** Reads a lock. Reports every line that can't be read, with its place, and gives undefined then: half a lock would protect nothing. */
export function parseLock(file: SourceFile, sink: DiagnosticSink): Lock | undefined {
  const lines = linesOf(file);
  const markers = lines.filter(({ text }) => /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/.test(text));
  const [marker] = markers;
  if (marker !== undefined) {
    sink.report("lock/conflict-marker", marker.span, {
      count: markers.filter(({ text }) => text.startsWith("<")).length || 1,
    });
    return undefined;
  }
  const [header] = lines;
  if (header?.text !== lockHeader) {
    const span = header?.span ?? { file, start: 0, end: 0 };
    const newer = /^evolvent lock (\d{1,6})$/.exec(header?.text ?? "");
    if (newer?.[1] === undefined) sink.report("lock/foreign", span, {});
    else sink.report("lock/format", span, { format: newer[1] });
    return undefined;
  }
  return readBlocks(file, lines.slice(1), sink);
}

function linesOf(file: SourceFile): readonly Line[] {
  return file.lineStarts.map((start, index) => {
    const next = file.lineStarts[index + 1];
    const text = file.text.slice(start, next === undefined ? file.text.length : next - 1).replace(/\r$/, "");
    return { text, span: { file, start, end: start + text.length } };
  });
}

function readBlocks(file: SourceFile, lines: readonly Line[], sink: DiagnosticSink): Lock | undefined {
  const blocks = new Map<string, OpenBlock>();
  let block: OpenBlock | undefined;
  let open: OpenVersion | undefined;
  let complaints = 0;
  const complain = (span: Span, reason: string): void => {
    complaints += 1;
    sink.report("lock/syntax", span, { reason });
  };
  const close = (): void => {
    if (block === undefined || open?.fingerprint === undefined) return;
    const { version, fingerprint } = open;
    if (fingerprintOf(block.kind, block.id, version.facts) === fingerprint) return;
    complaints += 1;
    sink.report("lock/fingerprint", version.span, { name: block.id, version: version.name });
  };
  for (const line of lines) {
    if (complaints >= maximumComplaints) break;
    const { text, span } = line;
    if (text === "" || text.startsWith("#")) continue;
    if (text.startsWith("  ")) {
      const fact = readFact(line);
      if (fact === undefined)
        complain(span, "a line of a version is two spaces, what it is about, a colon and what it says");
      else if (open?.fingerprint === undefined) complain(span, "this line belongs to no version");
      else partOf(open, fact).push(fact);
      continue;
    }
    const [head = "", ...rest] = wordsOf(text);
    if (isKind(head)) {
      close();
      open = undefined;
      block = readBlock(head, rest, line, blocks, complain);
    } else if (block === undefined) complain(span, "this line belongs to no event and no type");
    else if (head === "numbers") readNumbers(block, line, complain);
    else if (head === "version") {
      close();
      open = readVersion(block, text, span, complain);
    } else complain(span, "this is no line of a lock");
  }
  close();
  return complaints > 0 ? undefined : { file, blocks };
}

type Complain = (span: Span, reason: string) => void;

function isKind(text: string): text is BlockKind {
  return text === "event" || text === "record" || text === "enum" || text === "union";
}

function readBlock(
  kind: BlockKind,
  rest: readonly string[],
  { span }: Line,
  blocks: Map<string, OpenBlock>,
  complain: Complain,
): OpenBlock | undefined {
  const id = rest.length === 1 ? unquote(rest[0] ?? "") : undefined;
  if (id === undefined) {
    complain(span, `"${kind}" is followed by one name`);
    return undefined;
  }
  const key = blockKey(kind, id);
  const block: OpenBlock = { kind, id, numbers: new Map(), versions: new Map(), span };
  if (blocks.has(key)) complain(span, `"${id}" stands here twice`);
  else blocks.set(key, block);
  return block;
}

function readNumbers(block: OpenBlock, { text, span }: Line, complain: Complain): void {
  if (block.numbers.size > 0) complain(span, "the numbers stand here twice");
  const names = new Map<number, string>();
  let offset = "numbers".length + 1;
  for (const entry of wordsOf(text.slice(offset))) {
    const place = { ...span, start: span.start + offset, end: span.start + offset + entry.length };
    offset += entry.length + 1;
    const parts = /^(.*)=(-?\d{1,10})$/s.exec(entry);
    const name = unquote(parts?.[1] ?? "");
    const value = Number(parts?.[2]);
    if (parts === null || name === undefined) {
      complain(place, "a number stands as name=1");
      continue;
    }
    const other = names.get(value);
    if (block.numbers.has(name)) complain(place, `"${name}" has two numbers`);
    // Only enums may give a number twice: Protobuf calls it an alias.
    else if (other !== undefined && block.kind !== "enum")
      complain(place, `"${other}" and "${name}" have the same number`);
    block.numbers.set(name, { value, span: place });
    names.set(value, name);
  }
}

function readVersion(block: OpenBlock, text: string, span: Span, complain: Complain): OpenVersion | undefined {
  const parts = /^version (\d{1,9}\.\d{1,9}\.\d{1,9}) (?:sha256:([0-9a-f]{64})|= (\d{1,9}\.\d{1,9}\.\d{1,9}))$/.exec(
    text,
  );
  const [, name, fingerprint, same] = parts ?? [];
  if (name === undefined) {
    complain(span, "a version is followed by its fingerprint, or by = and an older version that is the same");
    return undefined;
  }
  if (block.versions.has(name)) complain(span, `version ${name} of "${block.id}" stands here twice`);
  const model = same === undefined ? undefined : block.versions.get(same);
  if (same !== undefined && model === undefined) {
    complain(span, `version ${same} of "${block.id}" does not stand above`);
    return undefined;
  }
  const version =
    model === undefined ? { name, span, facts: [], lifts: [], tries: [], accepted: [] } : { ...model, name, span };
  block.versions.set(name, version);
  return model === undefined
    ? { version: version as OpenVersion["version"], fingerprint }
    : { version: { name, span, facts: [], lifts: [], tries: [], accepted: [] }, fingerprint: undefined };
}

const factPattern = /^ {2}((?:[^\s":]+|"(?:[^"\\]|\\.)*")(?: (?:[^\s":]+|"(?:[^"\\]|\\.)*"))*):(?: (.*))?$/;

function readFact({ text, span }: Line): Fact | undefined {
  const parts = factPattern.exec(text);
  const [, key, rest = ""] = parts ?? [];
  return key === undefined ? undefined : { key, text: rest, span: { ...span, start: span.start + 2 } };
}

function partOf({ version }: OpenVersion, { key }: Fact): Fact[] {
  const [head] = key.split(" ");
  switch (head) {
    case "lift":
      return version.lifts;
    case "try":
      return version.tries;
    case "accepted":
      return version.accepted;
    default:
      return version.facts;
  }
}

/** Words with a space between them; a space in quotes separates nothing. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/(?:[^\s"]|"(?:[^"\\]|\\.)*"?)+/g) ?? [];
}

/** A name as it was before `word` wrote it; undefined where it is none. */
export function unquote(text: string): string | undefined {
  if (!text.startsWith('"')) return /^[^\s"]+$/.test(text) ? text : undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
