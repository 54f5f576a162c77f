import type { Rule, UnseenRule } from "./rule.js";
import { choiceRules } from "./rules-choices.js";
import { eventRules } from "./rules-events.js";
import { fieldRules } from "./rules-fields.js";
import { typeRules } from "./rules-types.js";

const all = { ...eventRules, ...fieldRules, ...typeRules, ...choiceRules } as const;

type AnyId = keyof typeof all;

/** Id of a rule by which changes are found. */
export type RuleId = { [Id in AnyId]: (typeof all)[Id] extends Rule ? Id : never }[AnyId];

/** Kinds of change, by id: what they mean, and what they cost in TypeScript. */
export const rules: Readonly<Record<RuleId, Rule>> = Object.fromEntries(
  Object.entries(all).filter(([, row]) => "typescript" in row),
) as Readonly<Record<RuleId, Rule>>;

/** Kinds of change that other languages know, and why they are never found here. */
export const unseenRules: Readonly<Record<string, UnseenRule>> = Object.fromEntries(
  Object.entries(all).flatMap(([id, row]) => ("unseen" in row ? [[id, row]] : [])),
);
