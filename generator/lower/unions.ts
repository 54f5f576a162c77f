import type { RecordDeclaration, RecordShape, UnionLayout, Variant, VariantShape, Version } from "../ir/index.js";
import { pascalCase, snakeCase } from "../source/index.js";
import type { UnionBody, UnionLayoutSyntax, VariantSyntax } from "../syntax/index.js";
import type { Lowering, Owner, Scope } from "./lowering.js";
import { assignNumbers, fieldNumbers, type LockedNumbers, type NumberRequest } from "./numbers.js";
import { toDocumentation } from "./records.js";
import { lowerTypeUse } from "./types.js";
import { toPlace } from "./values.js";
import { checkVersionMap, valueAt, versionsOf } from "./versions.js";

export interface UnionParts {
  readonly open: boolean;
  readonly variants: readonly Variant[];
  readonly versions: ReadonlyMap<string, { readonly layout: UnionLayout; readonly variants: readonly VariantShape[] }>;
}

/** Lowers a union: its layout and its variants per version. */
export function lowerUnion(
  lowering: Lowering,
  body: UnionBody,
  owner: Owner,
  locked: LockedNumbers | undefined,
): UnionParts {
  const { sink } = lowering;
  checkVersionMap(body.layout, owner.line, sink);
  const versions = new Map(
    owner.versions.map((version) => {
      const written = valueAt(body.layout, version, owner.line, "layout", sink);
      const layout = written === undefined ? internal : toLayout(lowering, written);
      return [version.name, { layout, variants: [] as VariantShape[] }] as const;
    }),
  );
  const variants: Variant[] = [];
  const requests: NumberRequest[] = [];
  for (const syntax of body.variants) {
    const lowered = lowerVariant(lowering, syntax, owner);
    if (lowered === undefined) continue;
    variants.push(lowered.variant);
    requests.push({ name: syntax.key.value, written: syntax.number, assign: lowered.assign });
    for (const [version, shape] of lowered.shapes) versions.get(version.name)?.variants.push(shape);
  }
  assignNumbers(requests, { ...fieldNumbers, ...(locked === undefined ? {} : { locked }) }, sink);
  return { open: body.open?.value ?? true, variants, versions };
}

const internal: UnionLayout = { kind: "internal", tag: "type" };

function toLayout(lowering: Lowering, syntax: UnionLayoutSyntax): UnionLayout {
  const { sink } = lowering;
  if (syntax.word !== undefined) {
    switch (syntax.word.value) {
      case "external":
        return { kind: "external" };
      case "internal":
        return internal;
      case "adjacent":
        return { kind: "adjacent", tag: "type", content: "payload" };
      default:
        sink.report("lower/word", syntax.word.span, {
          word: syntax.word.value,
          what: "layout",
          known: ["external", "internal", "adjacent"],
        });
        return internal;
    }
  }
  for (const key of ["type", "payload"] as const) {
    if (syntax[key] === undefined) sink.report("lower/version-map-of-layout", syntax.span, { key });
  }
  if (syntax.type === undefined || syntax.payload === undefined) return internal;
  const type = toPlace(syntax.type, sink);
  const payload = toPlace(syntax.payload, sink);
  if (type === undefined || payload === undefined) return internal;
  const tag = type.path[0];
  const content = payload.path[0];
  if (
    type.path.length !== 1 ||
    payload.path.length > 1 ||
    tag === undefined ||
    type.root === "context" ||
    payload.root === "context"
  ) {
    sink.report("lower/place", syntax.type.span, {
      text: syntax.type.value,
      reason: "a union's tag and content stand one step below its value",
    });
    return internal;
  }
  if (tag === "*") return { kind: "external" };
  return content === undefined ? { kind: "internal", tag } : { kind: "adjacent", tag, content };
}

interface LoweredVariant {
  readonly variant: Variant;
  readonly assign: (number: number) => void;
  readonly shapes: readonly (readonly [Version, VariantShape])[];
}

function lowerVariant(lowering: Lowering, syntax: VariantSyntax, owner: Owner): LoweredVariant | undefined {
  const { sink } = lowering;
  const alive = versionsOf(syntax, owner.line, syntax.key, sink).filter((version) => owner.versions.includes(version));
  const contents = alive.map((version) => [version, contentAt(lowering, syntax, version, alive, owner)] as const);
  const record = contents.at(-1)?.[1]?.record;
  if (record === undefined) return undefined;
  checkVersionMap(syntax.tag, owner.line, sink);
  const words = snakeCase(syntax.key.value);
  const variant = {
    ...toDocumentation(syntax.documentation),
    key: syntax.key.value,
    record,
    number: 0,
    // Some names have no words in them: one of underscores.
    wireName: /^[A-Za-z]/.test(words) ? words : `variant_${words}`,
    span: syntax.span,
  };
  const standIn = syntax.default?.kind === "string" ? syntax.default.value : undefined;
  const shapes = contents.flatMap(([version, content]): readonly (readonly [Version, VariantShape])[] => {
    if (content === undefined) return [];
    const tags = valueAt(syntax.tag, version, owner.line, "type", sink)?.map(({ value }) => value) ?? [
      syntax.key.value,
    ];
    const shape: VariantShape = {
      variant,
      tags,
      // Shapes are shared between versions only after all declarations are lowered.
      get content(): RecordShape {
        const found = content.record.shapes.get(content.version);
        if (found === undefined) throw new Error(`"${content.record.id}" has no shape in ${content.version}`);
        return found;
      },
      ...(standIn === undefined ? {} : { default: standIn }),
    };
    return [[version, shape]];
  });
  return {
    variant,
    assign: (number) => {
      variant.number = number;
    },
    shapes,
  };
}

function contentAt(
  lowering: Lowering,
  syntax: VariantSyntax,
  version: Version,
  alive: readonly Version[],
  owner: Owner,
): { readonly record: RecordDeclaration; readonly version: string } | undefined {
  if (syntax.content.kind === "record") {
    const name = `${owner.prefix}${pascalCase(syntax.key.value)}`;
    const record = lowering.declareInline(syntax.content, name, { ...owner, versions: alive });
    return record.kind === "record" ? { record, version: version.name } : undefined;
  }
  const scope: Scope = { file: owner.file, line: owner.line, version };
  const lowered = lowerTypeUse(
    lowering,
    { type: [{ value: syntax.content.type }] },
    scope,
    undefined,
    syntax.key.value,
  );
  if (lowered === undefined) return undefined;
  if (lowered.type.kind === "reference" && lowered.type.declaration.kind === "record") {
    return { record: lowered.type.declaration, version: lowered.type.version };
  }
  lowering.sink.report("lower/map-of-fields", syntax.content.type.span, { type: "this type" });
  return undefined;
}
