export type { Inclusion } from "../inclusion/index.js";
export * from "./between.js";
export * from "./change.js";
export {
  type Comparison,
  type Compatibility,
  compareHistories,
  compareTransitively,
  type JudgedChange,
  judgeChanges,
  type WeighedChange,
  weighChange,
} from "./compare.js";
export {
  compareLine,
  compareModels,
  compareOlderVersions,
  compareTypes,
  compareVersions,
  type LineParts,
} from "./facts.js";
export { formatGithub, formatMarkdown, formatPretty, sarifOf } from "./formats.js";
export { exceptions, type Mode, type PolicyException } from "./policy.js";
export { type Proof, proveComparison, type Refutation } from "./prove.js";
export { compareRawSchemas, type SchemaSemantics } from "./raw-schemas.js";
export { type DiffReport, reportOf } from "./report.js";
export type { Rule, UnseenRule } from "./rule.js";
export { type RuleId, rules, unseenRules } from "./rules.js";
export { joinComparisons, type ShownComparison, showComparison } from "./shown.js";
export type { Sides, Verdict, Verdicts } from "./verdict.js";
export { verdictsOf } from "./verdicts.js";
export { encodeRecordBytes } from "./wire-values.js";
export { type Witness, witnessesOf } from "./witnesses.js";
