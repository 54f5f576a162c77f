import { eventLiteral, type Package } from "../../ir/index.js";
import { type Code, code, type DeclarationStructure, raw, specifierOf, stringLiteral } from "../../print/index.js";
import { docs } from "./declarations.js";
import { describe } from "./documentation.js";
import type { TypeScope } from "./references.js";
import { valueType } from "./value-types.js";

/** The union of the package's events and what a caller tells beside them. */
export function packageDeclarations(scope: TypeScope): readonly DeclarationStructure[] {
  const { pkg, naming, references } = scope;
  const events = readEvents(pkg);
  const declarations: DeclarationStructure[] = [];
  if (events.length > 0) {
    declarations.push({
      kind: "type",
      name: naming.packageEventType(pkg).name,
      ...docs(describe(pkg) ?? `The events of ${pkg.name}.`, references),
      type: listed(events.map((event) => references.of(naming.eventType(event)))),
    });
  }
  if (pkg.context.length > 0) {
    declarations.push({
      kind: "interface",
      name: naming.packageContextType(pkg).name,
      docs: "What a caller tells the readers beside the event.",
      properties: pkg.context.map((parameter) => ({
        name: parameter.name,
        type: valueType(parameter.type, scope),
        optional: parameter.optional,
        ...docs(describe(parameter), references),
      })),
    });
  }
  return declarations;
}

function listed(types: readonly string[]): string {
  return types.length < 4 ? types.join(" | ") : types.map((type) => `\n| ${type}`).join("");
}

/** Removed events that readers skip are in nobody's hands. */
function readEvents(pkg: Package): Package["events"] {
  return pkg.events.filter(({ skip }) => !skip);
}

/** The types on the wire, as a list: for routing tables and filters. */
export function eventTypesList({ pkg, naming }: TypeScope): Code | undefined {
  const events = readEvents(pkg).filter(({ latest }) => latest.envelope !== undefined);
  if (events.length === 0) return undefined;
  return code`
    /** The \`type\` of each event of ${naming.packageEventType(pkg)}. */
    export const eventTypes = [
      ${events.map((event) => code`${stringLiteral(eventLiteral(event))},`)}
    ] as const;
  `;
}

/** What the package's module hands on from a module of it: types, and objects of codes with the type of the same name. */
export function reexport(module: string, target: string, types: readonly string[], values: readonly string[]): Code {
  const list = (words: string, names: readonly string[]): Code | undefined => {
    if (names.length === 0) return undefined;
    // Names come from `naming` and a specifier from module paths, so both are safe as they are.
    const oneLine = `export ${words}{ ${names.join(", ")} } from "${specifierOf(module, target)}";`;
    const lines = `export ${words}{\n${names.map((name) => `  ${name},\n`).join("")}} from "${specifierOf(module, target)}";`;
    return code`${raw(oneLine.length <= 120 ? oneLine : lines)}`;
  };
  return code`
    ${list(
      "type ",
      types.filter((name) => !values.includes(name)),
    )}
    ${list("", values)}
  `;
}
