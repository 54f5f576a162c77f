import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { expect, it, vi } from "vitest";
import { standardEmitters } from "../../generator/standard.js";
import { emitFiles } from "../support/emitting.js";
import { importGenerated } from "../support/running.js";
import { typeCheck } from "../support/typescript.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

function block(text: string, language: string): string {
  const found = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(text)?.[1];
  if (found === undefined) throw new Error(`no ${language}`);
  return found;
}

/** The example as a function: what is only imported may be left out of a bundle. */
function runnable(example: string): string {
  const lines = example.replaceAll("./generated/", "./").split("\n");
  const isImport = (line: string): boolean => line.startsWith("import ");
  return [
    ...lines.filter(isImport),
    "export function run(): void {",
    ...lines.filter((line) => !isImport(line)),
    "}",
  ].join("\n");
}

it.each([["README.md"], ["docs/generated-code.md"]])("the example of %s says what it prints", async (page) => {
  const example = block(read(page), "ts");
  const { files } = await emitFiles(block(read("README.md"), "yaml"), standardEmitters);
  const all = new Map([...files, ["example.ts", runnable(example)]]);
  expect(typeCheck(all)).toEqual([]);
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
    printed.push(
      values
        .map((value) =>
          typeof value === "string" ? value : inspect(value, { breakLength: Number.POSITIVE_INFINITY, depth: null }),
        )
        .join(" "),
    );
  });
  try {
    ((await importGenerated(all, "example.ts")).run as () => void)();
  } finally {
    log.mockRestore();
  }
  expect(printed).toEqual([...example.matchAll(/console\.log\(.*\);? \/\/ (.*)$/gm)].map(([, said]) => said));
});
