import type { EnumDeclaration, EnumValue, EnumValueShape, Line, Version } from "../ir/index.js";
import { type Located, type Span, screamingSnakeCase } from "../source/index.js";
import type { DataNode, EnumBody, EnumValueSyntax } from "../syntax/index.js";
import type { Lowering, Owner } from "./lowering.js";
import { assignNumbers, enumNumbers, type LockedNumbers, type NumberRequest } from "./numbers.js";
import { toDocumentation } from "./records.js";
import { type Lifespan, valueAt, versionsOf } from "./versions.js";

export interface EnumParts {
  readonly open: boolean;
  readonly values: readonly EnumValue[];
  readonly unspecified: boolean;
  readonly versions: ReadonlyMap<string, readonly EnumValueShape[]>;
  readonly reservedNumbers: EnumDeclaration["reservedNumbers"];
  readonly reservedNames: readonly string[];
}

interface FlatValue {
  readonly syntax: EnumValueSyntax;
  readonly groups: readonly string[];
  readonly key: string;
  readonly lifespans: readonly Lifespan[];
}

/** Lowers an enum: groups are flattened, numbers assigned, values listed per version. */
export function lowerEnum(
  lowering: Lowering,
  body: EnumBody,
  name: string,
  owner: Owner,
  locked: LockedNumbers | undefined,
): EnumParts {
  const proto = owner.file.notation === "proto";
  const flat = flatten(body.values, [], []);
  // proto3 wants a zero; one that is written as "" in JSON is the absence of a value.
  const isAbsence = ({ syntax }: FlatValue): boolean =>
    proto &&
    syntax.number?.value === 0 &&
    syntax.json?.every(({ value }) => value.length === 1 && value[0]?.kind === "string" && value[0].value === "") ===
      true;
  const kept = flat.filter((value) => !isAbsence(value));
  const values: { -readonly [K in keyof EnumValue]: EnumValue[K] }[] = [];
  const requests: NumberRequest[] = [];
  const versions = new Map<string, EnumValueShape[]>(owner.versions.map((version) => [version.name, []]));
  for (const item of kept) {
    const value = {
      ...toDocumentation(item.syntax.documentation),
      key: item.key,
      groups: item.groups,
      name: item.syntax.key.value,
      number: 0,
      wireName: proto ? item.syntax.key.value : `${screamingSnakeCase(name)}_${screamingSnakeCase(item.key)}`,
      span: item.syntax.span,
    };
    values.push(value);
    requests.push({
      name: item.key,
      written: item.syntax.number,
      assign: (number) => {
        value.number = number;
      },
    });
    lowerValue(lowering, item, value, owner, versions);
  }
  const hasZero = requests.some(({ written }) => written?.value === 0);
  assignNumbers(
    requests,
    {
      ...enumNumbers,
      reserved: body.reservedNumbers.map((range) => range.value),
      allowDuplicates: body.allowAlias,
      ...(locked === undefined ? {} : { locked }),
    },
    lowering.sink,
  );
  for (const [version, shapes] of versions) {
    if (shapes.length === 0) lowering.sink.report("lower/enum-empty", body.span, { name, version });
    checkSpellings(lowering, shapes);
  }
  return {
    open: body.open?.value ?? true,
    values,
    unspecified: !hasZero,
    versions,
    reservedNumbers: body.reservedNumbers.map(({ value }) => value),
    reservedNames: body.reservedNames.map(({ value }) => value),
  };
}

function flatten(
  values: readonly EnumValueSyntax[],
  groups: readonly string[],
  lifespans: readonly Lifespan[],
): readonly FlatValue[] {
  return values.flatMap((syntax) => {
    const inner = [...lifespans, syntax];
    if (syntax.values !== undefined) return flatten(syntax.values, [...groups, syntax.key.value], inner);
    return [{ syntax, groups, key: [...groups, syntax.key.value].join("."), lifespans: inner }];
  });
}

function lowerValue(
  lowering: Lowering,
  { syntax, key, lifespans }: FlatValue,
  value: EnumValue,
  owner: Owner,
  versions: ReadonlyMap<string, EnumValueShape[]>,
): void {
  const { sink } = lowering;
  const alive = lifespans.reduce<readonly Version[]>(
    (left, lifespan) => left.filter((version) => versionsOf(lifespan, owner.line, syntax.key, sink).includes(version)),
    owner.versions,
  );
  const standIn = syntax.default?.kind === "string" ? syntax.default.value : undefined;
  const literal = literalOf(syntax, alive.at(-1), key, owner.line, lowering);
  for (const version of alive) {
    const json = spellingsAt(syntax, version, owner.line, lowering);
    versions.get(version.name)?.push({ value, json, literal, ...(standIn === undefined ? {} : { default: standIn }) });
  }
}

function spellingsAt(
  syntax: EnumValueSyntax,
  version: Version,
  line: Line,
  lowering: Lowering,
): readonly (string | number)[] {
  const written = valueAt(syntax.json, version, line, "json", lowering.sink);
  if (written === undefined) return [syntax.key.value];
  return written.map(toSpelling);
}

function toSpelling(node: DataNode): string | number {
  return node.kind === "integer" ? Number(node.value) : node.kind === "string" ? node.value : "";
}

/** The newest written JSON where it is a string, else the key. */
function literalOf(
  syntax: EnumValueSyntax,
  newest: Version | undefined,
  key: string,
  line: Line,
  lowering: Lowering,
): string {
  const first = newest === undefined ? key : spellingsAt(syntax, newest, line, lowering)[0];
  return typeof first === "string" ? first : key;
}

function checkSpellings(lowering: Lowering, shapes: readonly EnumValueShape[]): void {
  const seen = new Map<string | number, Located<string>>();
  for (const { json, value } of shapes) {
    for (const spelling of json) {
      const other = seen.get(spelling);
      if (other !== undefined) {
        const related: { span: Span; message: string }[] = [{ span: other.span, message: "used here" }];
        lowering.sink.report(
          "lower/enum-json",
          value.span,
          { json: JSON.stringify(spelling), other: other.value },
          { related },
        );
      } else seen.set(spelling, { value: value.key, span: value.span });
    }
  }
}
