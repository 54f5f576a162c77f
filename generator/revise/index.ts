export { type Answers, mayBeRenamed, memberKey, type Problem, shownName } from "./answers.js";
export { type Changes, findChanges } from "./changes.js";
export { reviseExamples } from "./examples.js";
export { flowText } from "./flow-text.js";
export { bumpBetween, type EditedLine, editedLines, neededBump, nextVersion } from "./lines.js";
export { planRevision, type Target } from "./plan.js";
export { type DefaultQuestion, defaultQuestions, type RenameQuestion, renameQuestions } from "./questions.js";
export { type YamlTree, yamlTree } from "./yaml-tree.js";
