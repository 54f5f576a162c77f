import type { Declaration, Package, RecordDeclaration, Type, WireField } from "../../ir/index.js";
import { referencesOf, type WireModel } from "./packages.js";
import type { Syntax } from "./proto-scope.js";

/**
 * The language of each package's file: proto3, but proto2 where the author's messages have what only that can say (required fields,
 * groups, closed enums), and edition 2023 where messages that stand elsewhere are delimited.
 */
export function syntaxesOf(wire: WireModel): ReadonlyMap<string, Syntax> {
  const syntaxes = new Map<string, Syntax>(
    wire.model.packages.map((pkg) => [pkg.name, wire.plain.has(pkg.name) ? ownSyntax(pkg) : "proto3"]),
  );
  // A proto3 file can't use closed enums of other files, so those who use them are proto2 as well.
  let isSettled = false;
  while (!isSettled) {
    isSettled = true;
    for (const pkg of wire.model.packages) {
      if (syntaxes.get(pkg.name) !== "proto3") continue;
      const uses = pkg.declarations.some((declaration) =>
        [...referencesOf(declaration)].some((target) => isClosedElsewhere(target, pkg, syntaxes)),
      );
      if (!uses) continue;
      syntaxes.set(pkg.name, "proto2");
      isSettled = false;
    }
  }
  return syntaxes;
}

function isClosedElsewhere(target: Declaration, pkg: Package, syntaxes: ReadonlyMap<string, Syntax>): boolean {
  return target.kind === "enum" && target.package !== pkg.name && syntaxes.get(target.package) !== "proto3";
}

function ownSyntax({ declarations }: Package): Syntax {
  const records = declarations.filter((declaration) => declaration.kind === "record");
  const wires = records.flatMap((record) =>
    record.fields.flatMap((field) => field.wires.map((wire) => ({ record, wire }))),
  );
  if (wires.some(({ record, wire }) => wire.delimited && !isGroup(record, wire))) return "2023";
  const hasDefault = wires.some(({ wire }) => wire.ownDefault === true);
  // In a proto2 file, open enums would be closed.
  if (hasDefault && declarations.some((declaration) => declaration.kind === "enum" && declaration.open)) return "2023";
  const isProto2 =
    wires.some(({ wire }) => wire.delimited || wire.presence === "required" || wire.ownDefault === true) ||
    declarations.some((declaration) => declaration.kind === "enum" && !declaration.open);
  return isProto2 ? "proto2" : "proto3";
}

/** Whether a delimited field can be a group: its message is nested in its own, and has its name with capitals. */
function isGroup(record: RecordDeclaration, wire: WireField): boolean {
  const target = messageOf(wire.type);
  const outer = record.name.replace(/Payload$/, "");
  const name = target?.name ?? "";
  const last = name.split(".").at(-1) ?? "";
  const isNested = name === `${record.name}.${last}` || name === `${outer}.${last}`;
  return isNested && last.toLowerCase() === wire.name && /^[A-Z]/.test(last);
}

function messageOf(type: Type): Declaration | undefined {
  switch (type.kind) {
    case "reference":
      return type.declaration;
    case "list":
      return messageOf(type.element);
    case "nullable":
      return messageOf(type.inner);
    default:
      return undefined;
  }
}
