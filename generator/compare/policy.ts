import { type Bump, type Direction, largestBump, type Outcome } from "./change.js";
import { type RuleId, rules } from "./rules.js";
import type { Verdict, Verdicts } from "./verdict.js";

/** Which directions must not break. */
export type Mode = "backward" | "forward" | "full" | "none";

/** Where the outcomes alone would say less: what the systems whose events these are hold themselves to. */
export interface PolicyException {
  readonly rules: readonly RuleId[];
  readonly axis: "typescript";
  readonly bump: Bump;
  readonly reason: string;
}

/** The written exceptions of the default policy; they are the TypeScript column of the rules. */
export const exceptions: readonly PolicyException[] = [
  {
    rules: [
      "enum.value-added.open",
      "enum.value-added.closed",
      "union.variant-added.fallback",
      "union.variant-added.closed",
    ],
    axis: "typescript",
    bump: "minor",
    reason: "a value or a variant more is a minor change, though a switch over all of them no longer is complete",
  },
  {
    rules: ["field.removed.optional.reserved", "field.removed.optional.unreserved", "field.removed.required"],
    axis: "typescript",
    bump: "major",
    reason: "a removed field is a major change, though JSON and Protobuf only drop it",
  },
  {
    rules: ["type.alias-changed", "type.typescript-changed", "type.message-renamed-same-shape"],
    axis: "typescript",
    bump: "major",
    reason: "any change of a field's declared type is a major change, also where only the alias changes",
  },
  {
    rules: ["field.added.required", "field.added.required.default"],
    axis: "typescript",
    bump: "major",
    reason: "a new required field is a major change, lifted or not",
  },
];

/** Whether a mode covers a direction. */
export function covers(mode: Mode, direction: Direction): boolean {
  return mode === "full" || mode === direction;
}

/** Whether an outcome breaks a reader; what is not known counts as a break. */
export function isBreak(outcome: Outcome): boolean {
  return outcome === "altered" || outcome === "rejected" || outcome === "unknown";
}

/** What an encoding asks for: major where a covered direction breaks, minor where anything is not as it was, else patch. */
export function axisBump(directions: Readonly<Record<Direction, Verdict>>, mode: Mode): Bump {
  const all = [
    ["backward", directions.backward.bare],
    ["forward", directions.forward.bare],
  ] as const;
  if (all.some(([direction, outcome]) => covers(mode, direction) && isBreak(outcome))) return "major";
  return all.some(([, outcome]) => outcome !== "ok") ? "minor" : "patch";
}

/** What a change asks for over all axes. */
export function bumpOf(rule: RuleId, verdicts: Verdicts, mode: Mode): Bump {
  return largestBump([axisBump(verdicts.json, mode), axisBump(verdicts.protobuf, mode), rules[rule].typescript]);
}
