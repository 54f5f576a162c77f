export type { JsonSchemaDocument } from "./document.js";
export { type Inclusion, type InclusionOptions, includes } from "./includes.js";
