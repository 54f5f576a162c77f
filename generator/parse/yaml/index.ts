export { parseYaml } from "./document.js";
export { parseYamlFile } from "./file.js";
export { languageSchema } from "./language-schema.js";
