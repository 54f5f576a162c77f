import type { Envelope, Layout, Line, RecordDeclaration, Version } from "../ir/index.js";
import { findVersion, type LinkedPackage } from "../link/index.js";
import type { EnvelopeLayoutSyntax, EnvelopeSyntax } from "../syntax/index.js";
import type { Declarations } from "./declarations.js";
import type { Owner } from "./lowering.js";
import { toDocumentation } from "./records.js";
import { toPlace } from "./values.js";
import { checkVersionMap, valueAt } from "./versions.js";

/** An envelope as a package uses it: with the version that is pinned, where it is on another line than the events. */
export interface UsedEnvelope {
  readonly envelope: Envelope;
  readonly pinned: Version | undefined;
}

/** Numbers of the envelope message: type, version and payload. */
const keptNumbers = [1, 2, 15];

/** Lowers the envelope that a package declares. */
export function lowerEnvelope(declarations: Declarations, pkg: LinkedPackage): Envelope | undefined {
  if (pkg.envelope === undefined) return undefined;
  const { syntax, file } = pkg.envelope;
  const line = declarations.lineOfEnvelope(pkg, syntax);
  const name = syntax.name.value;
  const owner: Owner = { pkg, file, line, name, prefix: name, versions: line.versions };
  const record = declarations.declare(
    syntax.body,
    name,
    owner,
    toDocumentation(syntax.documentation),
    syntax.span,
    keptNumbers,
  ) as RecordDeclaration;
  return {
    record,
    layouts: lowerLayouts(declarations, syntax, line),
    ...(syntax.typePattern === undefined ? {} : { typePattern: syntax.typePattern.value }),
  };
}

function lowerLayouts(declarations: Declarations, syntax: EnvelopeSyntax, line: Line): ReadonlyMap<string, Layout> {
  checkVersionMap(syntax.layout, line, declarations.sink);
  const layouts = new Map<string, Layout>();
  const bySyntax = new Map<EnvelopeLayoutSyntax | undefined, Map<string, Layout>>();
  for (const version of line.versions) {
    const written = valueAt(syntax.layout, version, line, "layout", declarations.sink);
    const layout = written === undefined ? adjacent : lowerLayout(declarations, written, version, line);
    // One object where nothing changes.
    const text = JSON.stringify(layout);
    let known = bySyntax.get(written);
    if (known === undefined) {
      known = new Map();
      bySyntax.set(written, known);
    }
    const shared = known.get(text) ?? layout;
    known.set(text, shared);
    layouts.set(version.name, shared);
  }
  return layouts;
}

const adjacent: Layout = {
  type: { root: "document", path: ["type"] },
  payload: { root: "document", path: ["payload"] },
  version: { place: { root: "document", path: ["version"] }, as: "version" },
};

const words: Readonly<Record<string, Layout>> = {
  adjacent,
  internal: {
    type: { root: "document", path: ["type"] },
    payload: { root: "document", path: [] },
    version: { place: { root: "document", path: ["version"] }, as: "version" },
  },
  external: {
    type: { root: "document", path: ["*"] },
    payload: { root: "document", path: ["*"] },
    version: { place: { root: "document", path: ["version"] }, as: "version" },
  },
};

function lowerLayout(declarations: Declarations, syntax: EnvelopeLayoutSyntax, version: Version, line: Line): Layout {
  const { sink } = declarations;
  if (syntax.word !== undefined) {
    const layout = words[syntax.word.value];
    if (layout !== undefined && Object.hasOwn(words, syntax.word.value)) return layout;
    sink.report("lower/word", syntax.word.span, { word: syntax.word.value, what: "layout", known: Object.keys(words) });
    return adjacent;
  }
  for (const key of ["type", "payload"] as const) {
    if (syntax[key] === undefined) sink.report("lower/version-map-of-layout", syntax.span, { key });
  }
  if (syntax.version?.as !== undefined && !["major", "version"].includes(syntax.version.as.value)) {
    sink.report("lower/word", syntax.version.as.span, {
      word: syntax.version.as.value,
      what: "form of a version",
      known: ["major", "version"],
    });
  }
  checkVersionMap(syntax.batch, line, sink);
  const batchAt = batchPlace(declarations, syntax, version, line);
  const versionPlace = syntax.version === undefined ? undefined : toPlace(syntax.version.at, sink);
  const type = syntax.type === undefined ? undefined : toPlace(syntax.type, sink);
  const payload = syntax.payload === undefined ? undefined : toPlace(syntax.payload, sink);
  return {
    type: type ?? adjacent.type,
    payload: payload ?? adjacent.payload,
    ...(versionPlace === undefined
      ? {}
      : {
          version: {
            place: versionPlace,
            as: syntax.version?.as?.value === "major" ? ("major" as const) : ("version" as const),
          },
        }),
    ...(batchAt === undefined ? {} : { batch: batchAt }),
  };
}

/** A batch may begin later than the layout itself. */
function batchPlace(
  declarations: Declarations,
  syntax: EnvelopeLayoutSyntax,
  version: Version,
  line: Line,
): Layout["batch"] {
  const quiet = { report: () => undefined };
  const written = valueAt(syntax.batch, version, line, "batch", quiet);
  return written === undefined ? undefined : toPlace(written, declarations.sink);
}

/** The envelope that a package uses: its own, or the one it names. */
export function findEnvelope(
  declarations: Declarations,
  pkg: LinkedPackage,
  own: ReadonlyMap<string, Envelope>,
): UsedEnvelope | undefined {
  const mine = own.get(pkg.name);
  if (mine !== undefined) return { envelope: mine, pinned: undefined };
  const reference = pkg.envelopeReference;
  if (reference === undefined) return undefined;
  const { sink, links } = declarations;
  const [path = "", version] = reference.name.value.split("@");
  for (const candidate of links.visiblePackages(reference.file)) {
    const name = candidate.envelope?.syntax.name.value;
    const envelope = own.get(candidate.name);
    if (name === undefined || envelope === undefined || (path !== name && path !== `${candidate.name}.${name}`))
      continue;
    if (version === undefined) return { envelope, pinned: undefined };
    return { envelope, pinned: findVersion(envelope.record.line, { value: version, span: reference.name.span }, sink) };
  }
  sink.report("link/unknown-envelope", reference.name.span, { name: reference.name.value });
  return undefined;
}
