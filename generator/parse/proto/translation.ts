import type { Located, SourceFile } from "../../source/index.js";
import type { DataNode, DocumentationSyntax, TypeExpression } from "../../syntax/index.js";
import type { Comments, Name, NumberNode, OptionNode, ProtoFile } from "./ast.js";
import { documentationOf } from "./comments.js";
import { isSet } from "./facts.js";
import { type OptionReader, spanIn } from "./option-nodes.js";
import type { ProtoNames } from "./resolve.js";

/** What the translation of one file needs to know. */
export interface Translation extends OptionReader {
  readonly proto: ProtoFile;
  readonly names: ProtoNames;
  /** The package's name; empty where the file says none. */
  readonly package: string;
  /** JSON names are those of the fields, not lowerCamel. */
  readonly protoNames: boolean;
  /** A field without a label must be there; otherwise it may be absent and is then the zero of its type. */
  readonly plainRequired: boolean;
  /** Nothing in the file is of Evolvent: it means what ProtoJSON says. */
  readonly plainFile: boolean;
}

export function locate(file: SourceFile, name: Name): Located<string> {
  return { value: name.value, span: spanIn(file, name) };
}

/** A number, unless it has been complained of. */
export function numberOf({ file, proto }: Translation, number: NumberNode | undefined): Located<number> | undefined {
  if (number === undefined || Number.isNaN(number.value) || proto.faults.has(number)) return undefined;
  return { value: number.value, span: spanIn(file, number) };
}

const noExtensions: DocumentationSyntax["extensions"] = {};
const noDocumentation: DocumentationSyntax = { extensions: noExtensions };

/** Documentation from comments, `deprecated = true`, and what the options say in their place. */
export function documentationFrom(
  { file }: Translation,
  comments: Comments | undefined,
  options: readonly OptionNode[],
  written: DocumentationSyntax | undefined,
): DocumentationSyntax {
  const doc = written?.doc ?? documentationOf(comments);
  const deprecated = written?.deprecated ?? builtInDeprecation(file, options);
  if (written === undefined && deprecated === undefined) {
    return doc === undefined ? noDocumentation : { doc, extensions: noExtensions };
  }
  return {
    ...(doc === undefined ? {} : { doc }),
    ...(written?.title === undefined ? {} : { title: written.title }),
    ...(deprecated === undefined ? {} : { deprecated }),
    extensions: written?.extensions ?? noExtensions,
  };
}

function builtInDeprecation(file: SourceFile, options: readonly OptionNode[]): Located<string> | undefined {
  if (!isSet(options, "deprecated")) return undefined;
  const option = options.find(({ name }) => name[0]?.value === "deprecated");
  return option === undefined ? undefined : { value: "Deprecated.", span: spanIn(file, option) };
}

const languageScalars: ReadonlySet<string> = new Set(
  "bool int32 uint32 int64 uint64 int128 uint128 float32 float64 decimal string bytes timestamp duration date uuid json".split(
    " ",
  ),
);

/**
 * A type expression of an option with the names in it made full by the rules of Protobuf, where a message or enum is meant;
 * other names are left to be looked up among the types of YAML files and aliases.
 */
export function withFullNames(type: TypeExpression, translation: Translation, scope: string): TypeExpression {
  switch (type.kind) {
    case "list":
      return { ...type, element: withFullNames(type.element, translation, scope) };
    case "map":
      return { ...type, value: withFullNames(type.value, translation, scope) };
    case "nullable":
      return { ...type, inner: withFullNames(type.inner, translation, scope) };
    case "name": {
      if (languageScalars.has(type.name)) return type;
      const symbol = translation.names.lookUp(translation.proto, scope, type.name);
      return symbol === undefined ? type : { ...type, name: `.${symbol.name}` };
    }
  }
}

/** An entry of a map of words, made up where the file does not say it. */
export function madeEntry(key: string, value: DataNode): { readonly key: Located<string>; readonly value: DataNode } {
  return { key: { value: key, span: value.span }, value };
}
