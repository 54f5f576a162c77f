import { describe, expect, it } from "vitest";
import { messagePattern } from "../../generator/cli/explain.js";
import { createColours, formatDiagnostics, type MessageId, messages } from "../../generator/diagnostics/index.js";
import { compileFixture, fixtureFiles } from "../support/fixtures.js";

/** Longer examples explain nothing. */
const maximumLines = 24;

const introduction = `# Diagnostics

Every complaint of the compiler, with a schema that gives rise to it where one can. \`evolvent explain <id>\` prints the same.
This page is printed by the tests: after a change, run \`npx vitest run test/docs/diagnostics -u\`.
`;

async function page(): Promise<string> {
  const ids = (Object.keys(messages) as MessageId[]).toSorted();
  const sections = await Promise.all(ids.map(section));
  return `${[introduction, ...sections].join("\n")}`;
}

async function section(id: MessageId): Promise<string> {
  const { severity, help } = messages[id];
  const head = `## ${id}\n\n${severity}: ${escaped(messagePattern(id))}  \nhelp: ${escaped(help)}\n`;
  const example = await exampleOf(id);
  return example === undefined ? head : `${head}\n${example}`;
}

/** The fixture's files, and what the compiler says of them; undefined where they can't be shown. */
async function exampleOf(id: MessageId): Promise<string | undefined> {
  const files = Object.entries(fixtureFiles(id)).map(
    ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
  );
  const isShown =
    files.length > 0 && files.every(([path, text]) => /\.(?:ya?ml|proto|lock)$/.test(path) && isReadable(text));
  if (!isShown) return undefined;
  const { diagnostics } = await compileFixture(id);
  const said = formatDiagnostics(diagnostics.filter((diagnostic) => diagnostic.id === id).slice(0, 1), {
    format: "pretty",
    colours: createColours(false),
    shownPath: (path) => path,
  });
  const blocks = files.map(([path, text]) => {
    const language = path.endsWith(".proto") ? "proto" : path.endsWith(".lock") ? "text" : "yaml";
    const name = files.length === 1 ? "" : `${language === "proto" ? "//" : "#"} ${path}\n`;
    return fenced(language, `${name}${text.trimEnd()}`);
  });
  return [...blocks, fenced("text", said.trimEnd())].join("\n");
}

function isReadable(text: string): boolean {
  const lines = text.split("\n");
  return (
    lines.length <= maximumLines && lines.every((line) => line.length <= 140) && !/[^\P{Cc}\n\t]|\ufffd/u.test(text)
  );
}

function fenced(language: string, text: string): string {
  return `~~~${language}\n${text}\n~~~\n`;
}

/** As it stands, whatever markdown would make of it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]|]/g, "\\$&");
}

describe("docs/diagnostics.md", () => {
  it("is what the message table and the fixtures say", async () => {
    const text = await page();
    expect(text).not.toContain("undefined");
    await expect(text).toMatchFileSnapshot("../../docs/diagnostics.md");
  });
});
