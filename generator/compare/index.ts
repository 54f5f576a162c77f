export * from "./change.js";
export { type Comparison, type Compatibility, compareHistories, type JudgedChange, judgeChanges } from "./compare.js";
export { compareModels, compareVersions } from "./facts.js";
export { exceptions, type Mode, type PolicyException } from "./policy.js";
export type { Rule, UnseenRule } from "./rule.js";
export { type RuleId, rules, unseenRules } from "./rules.js";
export type { Sides, Verdict, Verdicts } from "./verdict.js";
export { verdictsOf } from "./verdicts.js";
export type { Witness } from "./witnesses.js";
