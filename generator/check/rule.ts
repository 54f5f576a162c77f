import type { DiagnosticSink } from "../diagnostics/index.js";
import type { History } from "../evolve/index.js";
import type { EventDeclaration, StandIn, Type, Version } from "../ir/index.js";
import type { Converts } from "./converts/program.js";
import type { UsedLift } from "./walk.js";

/** What rules look at. */
export interface CheckInput {
  readonly history: History;
  /** All lifts between versions, found once. */
  readonly lifts: readonly UsedLift[];
  readonly converts: Converts;
  /** Whether nothing is known to be wrong where an event is declared: only then can it be read. */
  readonly isSound: (event: EventDeclaration) => boolean;
}

/** One thing that must hold; says where it does not. */
export type Rule = (input: CheckInput, sink: DiagnosticSink) => void;

/** A type as an author writes it. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case "scalar":
      return type.alias ?? type.scalar;
    case "list":
      return type.alias ?? `list<${typeText(type.element)}>`;
    case "map":
      return type.alias ?? `map<${typeText(type.value)}>`;
    case "nullable":
      return `${typeText(type.inner)}?`;
    case "reference":
      return type.declaration.name;
  }
}

/** `$context.x`, or a constant's JSON, shortened. */
export function standInText(standIn: StandIn): string {
  switch (standIn.kind) {
    case "constant":
      return "the constant";
    case "context":
      return `$context.${standIn.name}`;
    case "envelope":
      return `$envelope.${standIn.field}`;
    case "payload":
      return `$payload.${standIn.field}`;
  }
}

/** The newest of a run of versions, by name. */
export function newestName(versions: readonly Version[]): string {
  return versions.at(-1)?.name ?? "";
}
