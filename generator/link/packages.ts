import type { DiagnosticSink } from "../diagnostics/index.js";
import { type Located, type Span, startOf } from "../source/index.js";
import type { EnvelopeSyntax, EventSyntax, FileSyntax, TypeSyntax } from "../syntax/index.js";

/** A package as its files declare it together. */
export interface LinkedPackage {
  readonly name: string;
  readonly notation: "yaml" | "proto";
  /** In the order of their paths. */
  readonly files: readonly FileSyntax[];
  readonly types: ReadonlyMap<string, LinkedType>;
  readonly events: ReadonlyMap<string, LinkedEvent>;
  readonly envelope: { readonly file: FileSyntax; readonly syntax: EnvelopeSyntax } | undefined;
  readonly envelopeReference: { readonly file: FileSyntax; readonly name: Located<string> } | undefined;
  readonly span: Span;
}

export interface LinkedType {
  readonly package: string;
  readonly file: FileSyntax;
  readonly syntax: TypeSyntax;
}

export interface LinkedEvent {
  readonly package: string;
  readonly file: FileSyntax;
  readonly syntax: EventSyntax;
}

/** Gathers files into packages, by name. Reports duplicates. Files must be sorted by path. */
export function gatherPackages(files: readonly FileSyntax[], sink: DiagnosticSink): ReadonlyMap<string, LinkedPackage> {
  const groups = new Map<string, FileSyntax[]>();
  for (const file of files) {
    const name = file.package?.value ?? "";
    if (name === "" && file.notation === "yaml") {
      // A YAML file without a package has been reported.
      if (file.package !== undefined) sink.report("link/package-name", file.package.span, { name });
      continue;
    }
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [file]);
    else group.push(file);
  }
  const packages = new Map<string, LinkedPackage>();
  for (const name of [...groups.keys()].sort()) packages.set(name, gatherPackage(name, groups.get(name) ?? [], sink));
  return packages;
}

function gatherPackage(name: string, files: readonly FileSyntax[], sink: DiagnosticSink): LinkedPackage {
  const first = files[0];
  const types = new Map<string, LinkedType>();
  const events = new Map<string, LinkedEvent>();
  let envelope: LinkedPackage["envelope"];
  let envelopeReference: LinkedPackage["envelopeReference"];
  const declared = new Map<string, Span>();

  function declare(key: Located<string>, what: string): boolean {
    const earlier = declared.get(key.value);
    if (earlier !== undefined) {
      sink.report(
        "link/duplicate",
        key.span,
        { name: key.value, what },
        { related: [{ span: earlier, message: "first declared here" }] },
      );
      return false;
    }
    declared.set(key.value, key.span);
    return true;
  }

  for (const file of files) {
    for (const syntax of file.types) {
      if (declare(syntax.name, "type")) types.set(syntax.name.value, { package: name, file, syntax });
    }
    for (const syntax of file.events) {
      if (declare(syntax.key, "event")) events.set(syntax.key.value, { package: name, file, syntax });
    }
    if (file.envelope !== undefined) {
      const span = file.envelope.kind === "envelope" ? file.envelope.span : file.envelope.name.span;
      if (envelope !== undefined || envelopeReference !== undefined)
        sink.report("link/package-conflict", span, { key: "envelope", name });
      else if (file.envelope.kind === "envelope") {
        if (declare(file.envelope.name, "envelope")) envelope = { file, syntax: file.envelope };
      } else envelopeReference = { file, name: file.envelope.name };
    }
    for (const key of ["versions", "compatible", "team"] as const) {
      const other = files.find((candidate) => candidate !== file && candidate[key] !== undefined);
      if (file[key] !== undefined && other !== undefined && files.indexOf(other) < files.indexOf(file)) {
        sink.report("link/package-conflict", file.package?.span ?? startOf(file.file), {
          key: key === "team" ? "owner" : key,
          name,
        });
      }
    }
  }
  if (first === undefined) throw new Error("a package without files");
  return {
    name,
    notation: files.every((file) => file.notation === "proto") ? "proto" : "yaml",
    files,
    types,
    events,
    envelope,
    envelopeReference,
    span: first.package?.span ?? startOf(first.file),
  };
}
