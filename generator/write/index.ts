export { diskFileSystem, type EntryStatus, type FileSystem } from "./file-system.js";
export { type DiffLine, lineDiff } from "./line-diff.js";
export { manifestName } from "./manifest.js";
export { checkOutputPaths, isOutputPath } from "./output-paths.js";
export {
  createOutputMemory,
  type FileState,
  type OutputMemory,
  type OutputPlace,
  type SurveyedFile,
} from "./survey.js";
export * from "./write.js";
