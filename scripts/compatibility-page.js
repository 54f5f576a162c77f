// Prints docs/compatibility.md from the table of rules. Run after `npm run build`.
import { writeFileSync } from "node:fs";
import { compatibilityPage } from "../dist/compare/page.js";

writeFileSync(new URL("../docs/compatibility.md", import.meta.url), compatibilityPage());
