export { analysePattern, isBounded, maximumPatternSteps, type PatternVerdict } from "../patterns/analyse.js";
export { type CheckTools, checkModel, loadCheckTools } from "./check.js";
export type { Converts } from "./converts/program.js";
export type { ReadConvertFile } from "./converts/sources.js";
export { contextOf } from "./witness/documents.js";
export { gapPlace, gapReason, gapWitness } from "./witness/downcasts.js";
export { type ImageWitness, imageWitness } from "./witness/images.js";
export { fieldSamples, recordOf, recordSamples, samplesOf } from "./witness/samples.js";
