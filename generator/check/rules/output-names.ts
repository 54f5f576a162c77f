import type { DiagnosticSink } from "../../diagnostics/index.js";
import { type Declaration, variantLiteral } from "../../ir/index.js";
import type { Span } from "../../source/index.js";
import type { Rule } from "../rule.js";

/** What is apart in the schema stays apart in TypeScript and in Protobuf, which tells names apart by neither case nor underscores. */
export const outputNames: Rule = ({ history }, sink) => {
  for (const pkg of history.model.packages) {
    for (const declaration of pkg.declarations) {
      checkLiterals(declaration, sink);
      // Names of a `.proto` file have been taken by protoc as they are.
      if (pkg.notation === "yaml") checkWireNames(declaration, sink);
    }
  }
};

interface Named {
  readonly name: string;
  readonly as: string;
  readonly span: Span;
}

function checkLiterals(declaration: Declaration, sink: DiagnosticSink): void {
  const named = literalsOf(declaration);
  for (const [one, other] of twins(named, (as) => as))
    sink.report(
      "check/literal-taken",
      one.span,
      { value: one.name, other: other.name, literal: one.as },
      { related: [{ span: other.span, message: `"${other.name}" is here` }] },
    );
}

function literalsOf(declaration: Declaration): readonly Named[] {
  switch (declaration.kind) {
    case "record":
      return [];
    case "enum": {
      const literals = new Map<string, Named>();
      for (const shape of declaration.shapes.values()) {
        for (const { value, literal } of shape.values)
          literals.set(value.key, { name: value.key, as: literal, span: value.span });
      }
      return [...literals.values()];
    }
    case "union":
      return declaration.variants.map((variant) => ({
        name: variant.key,
        as: variantLiteral(declaration, variant),
        span: variant.span,
      }));
  }
}

function checkWireNames(declaration: Declaration, sink: DiagnosticSink): void {
  for (const [one, other] of twins(wireNamesOf(declaration), (as) => as.toLowerCase().replaceAll("_", "")))
    sink.report(
      "check/wire-name",
      one.span,
      { name: one.name, other: other.name, as: one.as },
      { related: [{ span: other.span, message: `"${other.name}" is here` }] },
    );
}

function wireNamesOf(declaration: Declaration): readonly Named[] {
  switch (declaration.kind) {
    case "record":
      return declaration.fields.flatMap((field) =>
        field.wires.map((wire) => ({ name: field.key, as: wire.name, span: field.span })),
      );
    case "enum":
      return declaration.values.map((value) => ({ name: value.key, as: value.wireName, span: value.span }));
    case "union":
      return declaration.variants.map((variant) => ({ name: variant.key, as: variant.wireName, span: variant.span }));
  }
}

/** Pairs of things that are one in the output; two wire forms of one field count too. */
function twins(named: readonly Named[], normalize: (as: string) => string): readonly (readonly [Named, Named])[] {
  const seen = new Map<string, Named>();
  const found: [Named, Named][] = [];
  for (const item of named) {
    const key = normalize(item.as);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, item);
    else found.push([item, other]);
  }
  return found;
}
