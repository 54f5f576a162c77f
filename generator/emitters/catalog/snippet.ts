import type { EventDeclaration, Package } from "../../ir/index.js";
import { propertyName } from "../../print/index.js";
import { codeBlock, type Markdown } from "../../print/markdown.js";
import type { Site } from "./site.js";

/** How to read an event in TypeScript: a few lines to copy. */
export function readingSnippet(site: Site, pkg: Package, event: EventDeclaration): Markdown {
  const name = site.naming.eventName(event);
  const parameters = pkg.context
    .filter(({ optional }) => !optional)
    .map((parameter) => propertyName(parameter.name).text);
  const options = parameters.length === 0 ? "" : `, { context: { ${parameters.join(", ")} } }`;
  return codeBlock(
    [
      `import * as ${name} from ${JSON.stringify(importPath(site, event))};`,
      "",
      `const result = ${name}.readJson(text${options});`,
      'if (result.kind === "event") {',
      `  result.event; // ${name} as of ${event.latest.version.name}, whatever version was stored`,
      "  result.version; // the version that was stored",
      "}",
    ].join("\n"),
    "ts",
  );
}

/** What a program imports an event's module by. */
function importPath(site: Site, event: EventDeclaration): string {
  const module = site.naming.moduleOf(event).replace(/\.ts$/, "");
  const { outputPackage } = site.input.options;
  return outputPackage === undefined ? `./${module}.js` : `${outputPackage}/${module}`;
}
