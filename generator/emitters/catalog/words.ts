import type { Documentation, FieldShape, JsonValue, Otherwise, StandIn, Version } from "../../ir/index.js";
import {
  code,
  documentation,
  documentationInLine,
  inline,
  joinMarkdown,
  type Markdown,
  markdown,
  nothing,
} from "../../print/markdown.js";
import { jsonText } from "./json-text.js";
import type { Fact, Notes } from "./views.js";

/** What a stand-in gives, in words. */
export function standInWords(standIn: StandIn): Markdown {
  switch (standIn.kind) {
    case "constant":
      return code(jsonText(standIn.value));
    case "context":
      return markdown`what the reader is told as ${code(standIn.name)}`;
    case "envelope":
      return markdown`the envelope's ${code(standIn.field)}`;
    case "payload":
      return markdown`the value of ${code(standIn.field)}`;
  }
}

function otherwiseWords(otherwise: Otherwise): Markdown {
  return otherwise.kind === "absent" ? markdown`nothing` : standInWords(otherwise);
}

/** What a reader, a lift and `create` make of a field, in sentences. */
export function readingSentences(shape: FieldShape): readonly Markdown[] {
  const sentences: Markdown[] = [];
  if (shape.none !== undefined) sentences.push(markdown`A stored ${code(jsonText(shape.none))} means no value.`);
  if (shape.from !== undefined) {
    const sources = joinMarkdown(shape.from.map(code), ", ");
    sentences.push(
      shape.convert === undefined
        ? markdown`Made from ${sources}.`
        : markdown`Made from ${sources} by ${convertWords(shape.convert)}.`,
    );
  } else if (shape.convert !== undefined) {
    sentences.push(markdown`Converted from older events by ${convertWords(shape.convert)}.`);
  }
  if (shape.default !== undefined) sentences.push(markdown`Where an event lacks it: ${standInWords(shape.default)}.`);
  if (shape.otherwise !== undefined)
    sentences.push(markdown`Where a stored value does not fit: ${otherwiseWords(shape.otherwise)}.`);
  if (shape.fill !== undefined) sentences.push(markdown`${code("create")} fills it in: ${fillWords(shape.fill)}.`);
  return sentences;
}

function convertWords(convert: NonNullable<FieldShape["convert"]>): Markdown {
  return code(`${convert.path}#${convert.name}`);
}

function fillWords(fill: NonNullable<FieldShape["fill"]>): Markdown {
  switch (fill) {
    case "now":
      return markdown`the time now`;
    case "uuid4":
      return markdown`a random UUID`;
    case "uuid7":
      return markdown`a UUID of the time now`;
  }
}

/** What people wrote, for a section of its own. */
export function notesOf(what: Documentation): Notes {
  return {
    doc: what.doc === undefined ? [] : documentation(what.doc),
    deprecated: what.deprecated === undefined ? undefined : documentationInLine(what.deprecated),
    assumed: assumption(what),
    extensions: extensionFacts(what),
  };
}

const sentencesOf = new WeakMap<Documentation, readonly Markdown[]>();

/** What people wrote, in sentences for a table cell. The same thing is shown in several tables, and escaped once. */
export function noteSentences(what: Documentation): readonly Markdown[] {
  let sentences = sentencesOf.get(what);
  if (sentences === undefined) {
    sentences = makeSentences(what);
    sentencesOf.set(what, sentences);
  }
  return sentences;
}

function makeSentences(what: Documentation): readonly Markdown[] {
  const assumed = assumption(what);
  return [
    ...(what.doc === undefined ? [] : [documentationInLine(what.doc)]),
    ...(what.deprecated === undefined ? [] : [markdown`**Deprecated:** ${documentationInLine(what.deprecated)}`]),
    ...(assumed === undefined ? [] : [markdown`**Assumed:** ${assumed}`]),
    ...extensionFacts(what).map(({ name, value }) => markdown`${name}: ${value}`),
  ];
}

/** `x-assumed` says what the sources left open: a text, a list of texts, or just `true`. */
function assumption(what: Documentation): Markdown | undefined {
  const value = what.extensions["x-assumed"];
  if (value === undefined || value === false || value === null) return undefined;
  if (value === true) return markdown`the sources leave this open`;
  const texts = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  return joinMarkdown(
    texts.map((text) => (typeof text === "string" ? documentationInLine(text) : code(jsonText(text)))),
    "<br>",
  );
}

function extensionFacts(what: Documentation): readonly Fact[] {
  return Object.entries(what.extensions)
    .filter(([key]) => key !== "x-assumed")
    .map(([key, value]) => ({
      name: code(key),
      value: typeof value === "string" ? inline(value) : code(jsonText(value)),
    }));
}

/** The first paragraph of a documentation text, on one line; nothing where there is none. */
export function summaryOf(what: Documentation): Markdown {
  if (what.doc === undefined) return nothing;
  const first = documentation(what.doc)[0];
  return first?.text ?? first?.items?.[0] ?? nothing;
}

/** A run of versions: "1.0.0", "1.0.0 to 1.2.0". */
export function runOfVersions(versions: readonly Version[]): string {
  const first = versions[0]?.name ?? "";
  const last = versions.at(-1)?.name ?? "";
  return first === last ? first : `${first} to ${last}`;
}

/**
 * In which versions of a line something exists: "since 1.1.0", "until 2.0.0", "1.2.0 to 1.3.0, since 2.1.0"; nothing where it is
 * in all of them.
 *
 * @param all the versions that count, oldest first
 */
export function lifespanWords(all: readonly Version[], exists: (version: Version) => boolean): Markdown {
  const runs: Version[][] = [];
  let run: Version[] | undefined;
  for (const version of all) {
    if (!exists(version)) run = undefined;
    else if (run !== undefined) run.push(version);
    else {
      run = [version];
      runs.push(run);
    }
  }
  const newest = all.at(-1);
  if (runs.length === 1 && runs[0]?.length === all.length) return nothing;
  const words = runs.map((versions) => {
    const first = versions[0]?.name ?? "";
    const open = versions.at(-1) === newest;
    const after = all[all.indexOf(versions.at(-1) as Version) + 1]?.name ?? "";
    if (open) return inline(`since ${first}`);
    return versions[0] === all[0] ? inline(`until ${after}`) : inline(`${first} until ${after}`);
  });
  return joinMarkdown(words, ", ");
}
