// Writes the JSON Schema of the YAML notation, which editors use, from the tables that the parser reads.
import { writeFileSync } from "node:fs";
import { languageSchema } from "../dist/parse/yaml/index.js";

writeFileSync(new URL("../language.schema.json", import.meta.url), `${JSON.stringify(languageSchema(), null, 2)}\n`);
