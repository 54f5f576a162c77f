import type { DiagnosticSink } from "../diagnostics/index.js";
import type {
  Declaration,
  Documentation,
  EnumDeclaration,
  FieldShape,
  Line,
  RecordShape,
  ReferenceType,
  Shape,
  Version,
} from "../ir/index.js";
import { implicitLine, type LinkedPackage, type LinkedType, type Links, linkLine } from "../link/index.js";
import { pascalCase, replaceParts, type Span } from "../source/index.js";
import type { EnvelopeSyntax, EventSyntax, TypeBody } from "../syntax/index.js";
import { lowerEnum } from "./enums.js";
import type { FindLockedNumbers, Lowering, Owner, ReadSchema } from "./lowering.js";
import { lowerRecord, toDocumentation, typeAt } from "./records.js";
import { compareShapes, type RawShape } from "./sharing.js";
import { lowerUnion } from "./unions.js";
import { versionsOf } from "./versions.js";

/** Makes declarations: first as empty objects that types can refer to, then their content, then their shared shapes. */
export interface Declarations extends Lowering {
  lineOfEvent(pkg: LinkedPackage, event: EventSyntax): Line;
  lineOfEnvelope(pkg: LinkedPackage, envelope: EnvelopeSyntax): Line;
  /** Declares an event's payload, an envelope's record or a named type; content comes with it. */
  declare(
    body: TypeBody,
    name: string,
    owner: Owner,
    documentation: Documentation,
    span: Span,
    kept?: readonly number[],
  ): Declaration;
  /** Shares shapes between versions. After this no declaration changes. */
  finish(): void;
  /** All declarations of a package, in the order in which they were made. */
  declarationsOf(pkg: string): readonly Declaration[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A declaration while its content is made: the maps are filled in by `finish`. */
interface Workpiece {
  readonly declaration: Mutable<Declaration> & { shapes: Map<string, Shape> };
  readonly versions: readonly Version[];
  /** Its content by version; one object through versions of which nothing is said. */
  raw: ReadonlyMap<string, RawShape>;
  /** Its content as it stands in a version: types of its own line are at that version too. */
  at: (raw: RawShape, version: string) => RawShape;
}

export function createDeclarations(
  links: Links,
  sink: DiagnosticSink,
  readSchema: ReadSchema,
  lockedNumbers: FindLockedNumbers,
): Declarations {
  const lines = new Map<object, Line>();
  const named = new Map<LinkedType, Declaration>();
  const inline = new Map<TypeBody, Declaration>();
  const workpieces = new Map<string, Workpiece>();
  const references = new Map<Declaration, Map<string, ReferenceType>>();
  const byPackage = new Map<string, Declaration[]>();

  function lineFor(key: object, make: () => Line): Line {
    let line = lines.get(key);
    if (line === undefined) {
      line = make();
      lines.set(key, line);
    }
    return line;
  }

  const declarations: Declarations = {
    links,
    sink,
    readSchema,
    scalarTypes: new Map(),
    plainScalars: new Map(),
    turns: new Map(),
    lineOfPackage: (pkg) =>
      lineFor(pkg, () => {
        const versions = pkg.files.find((file) => file.versions !== undefined)?.versions;
        return versions === undefined ? implicitLine(pkg.span) : linkLine(versions, pkg.span, sink);
      }),
    lineOfType: (type) => lineOf(type.package, type.syntax),
    lineOfEvent: (pkg, event) => lineOf(pkg.name, event),
    lineOfEnvelope: (pkg, envelope) => lineOf(pkg.name, envelope),
    declarationOf,
    declareInline(body, name, owner) {
      let found = inline.get(body);
      if (found === undefined) {
        // The name is claimed first: content that refers back must find it.
        found = create(body, name, owner, { extensions: {} }, body.span, owner.name);
        inline.set(body, found);
        fill(found.id, body, { ...owner, prefix: name }, name);
      }
      return found;
    },
    reference(declaration, version) {
      let known = references.get(declaration);
      if (known === undefined) {
        known = new Map();
        references.set(declaration, known);
      }
      let found = known.get(version);
      if (found === undefined) {
        found = {
          kind: "reference",
          declaration,
          version,
          get shape() {
            const shape = declaration.shapes.get(version);
            if (shape === undefined) throw new Error(`"${declaration.id}" has no shape in ${version}`);
            return shape;
          },
        };
        known.set(version, found);
      }
      return found;
    },
    declare(body, name, owner, documentation, span, kept) {
      const declaration = create(body, name, owner, documentation, span, name === owner.name ? undefined : owner.name);
      fill(declaration.id, body, owner, name, kept);
      return declaration;
    },
    finish,
    declarationsOf: (pkg) => byPackage.get(pkg) ?? [],
  };
  return declarations;

  function lineOf(pkg: string, syntax: { readonly versions?: EventSyntax["versions"]; readonly span: Span }): Line {
    return lineFor(syntax, () => {
      if (syntax.versions !== undefined) return linkLine(syntax.versions, syntax.span, sink);
      const linked = links.packages.get(pkg);
      if (linked === undefined) throw new Error(`unknown package "${pkg}"`);
      return declarations.lineOfPackage(linked);
    });
  }

  function declarationOf(type: LinkedType): Declaration {
    let found = named.get(type);
    if (found !== undefined) return found;
    const { syntax } = type;
    if (syntax.body.kind === "alias") throw new Error(`"${syntax.name.value}" is an alias`);
    const pkg = links.packages.get(type.package);
    if (pkg === undefined) throw new Error(`unknown package "${type.package}"`);
    const line = declarations.lineOfType(type);
    const name = syntax.name.value;
    const owner: Owner = {
      pkg,
      file: type.file,
      line,
      name,
      prefix: pascalCase(name),
      versions: versionsOf(syntax, line, syntax.name, sink),
    };
    found = create(syntax.body, name, owner, toDocumentation(syntax.documentation), syntax.span, undefined);
    named.set(type, found);
    fill(found.id, syntax.body, owner, name);
    return found;
  }

  function create(
    body: TypeBody,
    name: string,
    owner: Owner,
    documentation: Documentation,
    span: Span,
    ownerName: string | undefined,
  ): Declaration {
    let id = owner.pkg.name === "" ? name : `${owner.pkg.name}.${name}`;
    for (let count = 2; workpieces.has(id); count += 1) id = `${id}${count}`;
    const base = {
      id,
      name: id.slice(owner.pkg.name === "" ? 0 : owner.pkg.name.length + 1),
      package: owner.pkg.name,
      line: owner.line,
      span,
      shapes: new Map<string, never>(),
      ...(ownerName === undefined ? {} : { owner: ownerName }),
      ...documentation,
    };
    const declaration = emptyDeclaration(body.kind, base);
    workpieces.set(id, {
      declaration: declaration as Workpiece["declaration"],
      versions: owner.versions,
      raw: new Map(),
      at: (raw) => raw,
    });
    const siblings = byPackage.get(owner.pkg.name);
    if (siblings === undefined) byPackage.set(owner.pkg.name, [declaration]);
    else siblings.push(declaration);
    return declaration;
  }

  function fill(id: string, body: TypeBody, owner: Owner, name: string, kept?: readonly number[]): void {
    const piece = workpieces.get(id);
    if (piece === undefined) throw new Error(`nothing is declared as "${id}"`);
    switch (body.kind) {
      case "record": {
        const { versions, moving, ...rest } = lowerRecord(declarations, body, owner, lockedNumbers(id), kept);
        Object.assign(piece.declaration, rest);
        piece.raw = rawShapes(versions, (fields) => ({ kind: "record", fields }));
        if (moving.size > 0)
          piece.at = (raw, version) => (raw.kind === "record" ? fieldsAt(declarations, raw, moving, version) : raw);
        return;
      }
      case "enum": {
        const { versions, ...rest } = lowerEnum(declarations, body, name, owner, lockedNumbers(id));
        Object.assign(piece.declaration, rest);
        piece.raw = rawShapes(versions, (values) => ({ kind: "enum", values }));
        return;
      }
      case "union": {
        const { versions, ...rest } = lowerUnion(declarations, body, owner, lockedNumbers(id));
        Object.assign(piece.declaration, rest);
        piece.raw = rawShapes(versions, (shape) => ({ kind: "union", ...shape }));
      }
    }
  }

  /** Records first: the shapes of unions refer to those of their variants, which are read while comparing. */
  function finish(): void {
    for (const piece of workpieces.values()) {
      for (const version of piece.versions) {
        const raw = piece.raw.get(version.name);
        if (raw !== undefined)
          piece.declaration.shapes.set(version.name, toShape(raw, piece.declaration as Declaration, [version]));
      }
    }
    const comparison = compareShapes((id, version) => workpieces.get(id)?.raw.get(version));
    const shared = [...workpieces].map(([id, piece]) => [piece, comparison.runsOf(id, piece.versions)] as const);
    for (const [piece, runs] of shared) {
      for (const run of runs) {
        const newest = run.at(-1);
        const raw = newest === undefined ? undefined : piece.raw.get(newest.name);
        if (newest === undefined || raw === undefined) continue;
        const shape = toShape(piece.at(raw, newest.name), piece.declaration as Declaration, run);
        for (const version of run) piece.declaration.shapes.set(version.name, shape);
      }
    }
  }
}

/** What is the same object in several versions makes one shape. */
function rawShapes<T>(versions: ReadonlyMap<string, T>, make: (content: T) => RawShape): ReadonlyMap<string, RawShape> {
  const made = new Map<T, RawShape>();
  const shapes = new Map<string, RawShape>();
  for (const [version, content] of versions) {
    const shape = made.get(content) ?? make(content);
    made.set(content, shape);
    shapes.set(version, shape);
  }
  return shapes;
}

function fieldsAt(
  lowering: Lowering,
  { fields }: Extract<RawShape, { kind: "record" }>,
  moving: ReadonlySet<FieldShape>,
  version: string,
): RawShape {
  const moved = fields.map((field) => {
    const type = moving.has(field) ? typeAt(lowering, field.type, version) : field.type;
    return type === field.type ? field : replaceParts(field, { type });
  });
  return { kind: "record", fields: moved };
}

function emptyDeclaration(
  kind: TypeBody["kind"],
  base: Omit<
    EnumDeclaration,
    "kind" | "shapes" | "open" | "values" | "unspecified" | "reservedNumbers" | "reservedNames"
  > & { shapes: Map<string, never> },
): Declaration {
  const reserved = { reservedNumbers: [], reservedNames: [] };
  switch (kind) {
    case "record":
      return { kind, fields: [], ...reserved, ...base };
    case "enum":
      return { kind, open: true, values: [], unspecified: true, ...reserved, ...base };
    case "union":
      return { kind, open: true, variants: [], ...base };
  }
}

function toShape(raw: RawShape, declaration: Declaration, versions: readonly Version[]): Shape {
  if (raw.kind === "record" && declaration.kind === "record")
    return { kind: "record", declaration, versions, fields: raw.fields } satisfies RecordShape;
  if (raw.kind === "enum" && declaration.kind === "enum")
    return { kind: "enum", declaration, versions, values: raw.values };
  if (raw.kind === "union" && declaration.kind === "union")
    return { kind: "union", declaration, versions, layout: raw.layout, variants: raw.variants };
  throw new Error(`"${declaration.id}" is a ${declaration.kind}, not a ${raw.kind}`);
}
