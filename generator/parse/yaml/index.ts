export { parseYamlFile } from "./file.js";
