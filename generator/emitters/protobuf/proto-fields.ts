import { type Field, latestShape, type RecordDeclaration, type WireField } from "../../ir/index.js";
import { defaultOption } from "./defaults.js";
import { type Content, contentOf } from "./forms.js";
import { deprecation } from "./proto-options.js";
import type { ProtoScope } from "./proto-scope.js";
import { block, createNames, defaultJsonName, type Names, protoComment, protoName, protoString } from "./proto-text.js";

/** Names of fields and oneofs in one message, with the names that fields have in JSON. */
export interface MessageNames {
  readonly fields: Names;
  readonly json: Set<string>;
}

export function messageNames(): MessageNames {
  return { fields: createNames(defaultJsonName), json: new Set() };
}

/** The versions that have a field under a number, of all that have the record. */
function lifeOf(record: RecordDeclaration, field: Field, wire: WireField): string | undefined {
  const versions: { readonly name: string; readonly has: boolean }[] = [...record.shapes].map(([name, shape]) => ({
    name,
    has: shape.fields.some((candidate) => candidate.field === field && candidate.wire === wire),
  }));
  const first = versions.findIndex(({ has }) => has);
  const last = versions.findLastIndex(({ has }) => has);
  const since = first > 0 ? versions[first]?.name : undefined;
  const until = last !== -1 ? versions[last + 1]?.name : undefined;
  if (since !== undefined && until !== undefined) return `Since ${since}, until ${until}.`;
  if (since !== undefined) return `Since ${since}.`;
  return until === undefined ? undefined : `Until ${until}.`;
}

/** What the numbers count; where that changed, since when. */
function unitOf(record: RecordDeclaration, wire: WireField): string | undefined {
  const units: { readonly unit: string; readonly since: string }[] = [];
  for (const [since, shape] of record.shapes) {
    const unit = shape.fields.find((candidate) => candidate.wire === wire)?.unit;
    if (unit !== undefined && unit !== units.at(-1)?.unit) units.push({ unit, since });
  }
  const [only] = units;
  if (only === undefined) return undefined;
  if (units.length === 1) return `In ${only.unit}.`;
  return `In ${units.map(({ unit, since }) => `${unit} since ${since}`).join(", in ")}.`;
}

/** Bodies of groups, by the name of their field. */
export type Groups = ReadonlyMap<string, { readonly name: string; readonly body: readonly string[] }>;

/** The fields of a record in the order of their numbers; those of one oneof together, where its first stands. */
export function recordFields(
  record: RecordDeclaration,
  names: MessageNames,
  groups: Groups,
  scope: ProtoScope,
): readonly string[] {
  const latest = latestShape(record);
  // An extension stays what it is to others: a number that the message keeps free.
  const all = record.fields.flatMap((field) =>
    field.wires.filter(({ extension }) => extension !== true).map((wire) => ({ field, wire })),
  );
  // Fields that are written choose their names before those that are only read.
  const isWritten = ({ field, wire }: (typeof all)[number]): boolean =>
    latest.fields.some((shape) => shape.field === field && shape.wire === wire);
  const order = [...all.filter(isWritten), ...all.filter((item) => !isWritten(item))];
  const lines = new Map<WireField, readonly string[]>();
  for (const item of order) {
    const { field, wire } = item;
    const name = protoName(names.fields.claim(wire.name, `f${wire.number}`));
    const json = claimJsonName(record, item, name, names);
    const options = [
      `json_name = ${protoString(json)}`,
      ...(isWritten(item) && field.deprecated === undefined ? [] : ["deprecated = true"]),
      ...newestDefault(record, wire),
    ];
    lines.set(wire, [
      ...protoComment(
        field.doc,
        [unitOf(record, wire), lifeOf(record, field, wire)].filter((text) => text !== undefined).join(" "),
        deprecation(field.deprecated),
      ),
      ...fieldLines(wire, name, options, groups, scope),
    ]);
  }
  const sorted = all.map(({ wire }) => wire).sort((left, right) => left.number - right.number);
  const done = new Set<string>();
  return sorted.flatMap((wire): readonly string[] => {
    const { oneof } = wire;
    if (oneof === undefined) return lines.get(wire) ?? [];
    if (done.has(oneof)) return [];
    done.add(oneof);
    const members = sorted.filter((member) => member.oneof === oneof).flatMap((member) => lines.get(member) ?? []);
    return block(`oneof ${protoName(names.fields.claim(oneof, "choice"))}`, members);
  });
}

/** Protobuf's own default of a field, as the newest version that has it says. */
function newestDefault({ shapes }: RecordDeclaration, wire: WireField): readonly string[] {
  const newest = [...shapes.values()].flatMap(({ fields }) => fields.filter((shape) => shape.wire === wire)).at(-1);
  return newest === undefined ? [] : defaultOption(newest);
}

/** What a field is called in JSON: as the newest version that has it says, unless another field is called so. */
function claimJsonName(
  record: RecordDeclaration,
  { field, wire }: { readonly field: Field; readonly wire: WireField },
  name: string,
  { json }: MessageNames,
): string {
  const shapes = [...record.shapes.values()].flatMap(({ fields }) =>
    fields.filter((shape) => shape.field === field && shape.wire === wire),
  );
  const written = shapes.at(-1)?.name ?? name;
  // Protobuf keeps names in brackets for extensions, and NUL can't be said.
  const isSayable = !/^\[.*\]$/s.test(written) && !written.includes("\0") && written !== "";
  const wish = isSayable && !json.has(written) ? written : name;
  let found = wish;
  for (let count = 2; json.has(found); count += 1) found = `${wish}_${count}`;
  json.add(found);
  return found;
}

function fieldLines(
  wire: WireField,
  name: string,
  options: readonly string[],
  groups: Groups,
  scope: ProtoScope,
): readonly string[] {
  const group = scope.syntax === "proto2" && wire.delimited ? groups.get(wire.name) : undefined;
  const content = contentOf(wire.type, wire, scope.plain);
  const { label, type, more } = fieldType(content, wire, scope);
  const all = [...options, ...more].join(", ");
  if (group !== undefined) return block(`${label}group ${group.name} = ${wire.number} [${all}]`, group.body);
  return [`${label}${type} ${name} = ${wire.number} [${all}];`];
}

/** What stands before a field's name, and what its type adds to its options. */
interface FieldType {
  readonly label: string;
  readonly type: string;
  readonly more: readonly string[];
}

export function fieldType(content: Content, wire: WireField, scope: ProtoScope): FieldType {
  const { syntax } = scope;
  const delimited = wire.delimited && syntax === "2023" ? ["features.message_encoding = DELIMITED"] : [];
  switch (content.kind) {
    case "map":
      return {
        label: "",
        type: `map<${content.key.protobuf}, ${scope.typeText(content.value)}>`,
        more: [],
      };
    case "list":
      return {
        label: "repeated ",
        type: scope.typeText(content.element),
        more: [...packing(content, wire, syntax), ...delimited],
      };
    case "single": {
      const type = scope.typeText(content.form);
      if (wire.oneof !== undefined) return { label: "", type, more: delimited };
      switch (syntax) {
        case "proto3":
          return { label: wire.presence === "implicit" ? "" : "optional ", type, more: [] };
        case "proto2":
          return { label: wire.presence === "required" ? "required " : "optional ", type, more: [] };
        case "2023": {
          const presence =
            wire.presence === "implicit"
              ? ["features.field_presence = IMPLICIT"]
              : wire.presence === "required"
                ? ["features.field_presence = LEGACY_REQUIRED"]
                : [];
          return { label: "", type, more: [...presence, ...delimited] };
        }
      }
    }
  }
}

/** Lists of numbers are packed in proto3 and editions unless something else is said; in proto2 it is the other way round. */
function packing(
  content: Extract<Content, { kind: "list" }>,
  wire: WireField,
  syntax: ProtoScope["syntax"],
): readonly string[] {
  const { element } = content;
  const isNumber =
    element.kind === "declared"
      ? element.shape.kind === "enum"
      : element.kind === "scalar" && !/^(?:string|bytes|google\.)/.test(element.type.protobuf);
  if (!isNumber) return [];
  switch (syntax) {
    case "proto3":
      return wire.packed ? [] : ["packed = false"];
    case "proto2":
      return wire.packed ? ["packed = true"] : [];
    case "2023":
      return wire.packed ? [] : ["features.repeated_field_encoding = EXPANDED"];
  }
}

/** A field of which nothing particular is said: that of a wrapper. */
export const plainField: WireField = {
  number: 1,
  name: "value",
  type: { kind: "scalar", scalar: "json", json: ["json"], protobuf: "string", nonfinite: false, constraints: {} },
  presence: "explicit",
  wrapped: false,
  packed: true,
  delimited: false,
};
