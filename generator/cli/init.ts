import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { compile } from "../compile.js";
import { configNames } from "../config/index.js";
import { formatDiagnostics, visibleText } from "../diagnostics/index.js";
import { memoryHost } from "../load/index.js";
import { isOutputPath } from "../write/index.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { noTools } from "./project.js";
import { createStarter, type Starter } from "./starter.js";
import type { Terminal } from "./terminal.js";

export interface InitOptions {
  readonly package?: string;
  readonly schemas?: string;
  readonly out?: string;
  readonly yes?: true;
}

interface Answers {
  readonly package: string;
  readonly schemas: string;
  readonly out: string;
}

const defaults: Answers = { package: "shop.orders", schemas: "schemas", out: "generated" };

/** `evolvent init`: writes a starter into the working directory. Overwrites nothing. */
export async function runInit(options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const { folder, print, printAside } = terminal;
  const refuse = (reason: string): ExitCode => {
    printAside(`evolvent: ${reason}; nothing was written\n`);
    return exitCodes.couldNotRun;
  };
  const configured = configNames.find((name) => existsSync(join(folder, name)));
  if (configured !== undefined) return refuse(`there is "${configured}" already`);
  const answers =
    terminal.isInteractive && options.yes !== true ? await ask(options) : { ...defaults, ...given(options) };
  if (answers === undefined) return refuse("cancelled");
  const problem = problemOf(answers);
  if (problem !== undefined) return refuse(problem);

  const starter = createStarter({ ...answers, name: packageName(folder), version: ownVersion() });
  const complaint = await complaintAbout(starter, terminal);
  if (complaint !== undefined) {
    print(complaint);
    return refuse(`"${visibleText(answers.package)}" can't be the package`);
  }
  const present = [...starter.files.keys()].filter((path) => existsSync(join(folder, path)));
  if (present.length > 0)
    return refuse(`there is ${present.map((path) => `"${visibleText(path)}"`).join(", ")} already`);
  const added = [...starter.optional].filter(([path]) => !existsSync(join(folder, path)));
  try {
    for (const [path, text] of [...starter.files, ...added]) create(join(folder, path), text);
  } catch (error) {
    printAside(`evolvent: ${error instanceof Error ? error.message : String(error)}\n`);
    return exitCodes.couldNotRun;
  }
  print(farewell(starter, new Set(added.map(([path]) => path)), folder));
  return exitCodes.clean;
}

/** Options that were given, without `yes`. */
function given({ package: name, schemas, out }: InitOptions): Partial<Answers> {
  return {
    ...(name === undefined ? {} : { package: name }),
    ...(schemas === undefined ? {} : { schemas: tidyFolder(schemas) }),
    ...(out === undefined ? {} : { out: tidyFolder(out) }),
  };
}

/** Asks for what the options leave open. Undefined where the person gives up. */
async function ask(options: InitOptions): Promise<Answers | undefined> {
  const { askText } = await import("./prompts.js");
  const known = given(options);
  const questions = [
    ["package", "Which package are your events in?"],
    ["schemas", "In which folder are the schemas to stand?"],
    ["out", "Into which folder is code to be generated?"],
  ] as const;
  let answers: Partial<Answers> = known;
  for (const [key, message] of questions) {
    if (known[key] !== undefined) continue;
    const answer = await askText({
      message,
      placeholder: defaults[key],
      defaultValue: defaults[key],
      // Nothing typed is undefined here, and becomes the default only afterwards.
      validate: (value) => problemOf({ ...defaults, ...answers, [key]: (value ?? "") === "" ? defaults[key] : value }),
    });
    if (answer === undefined) return undefined;
    answers = { ...answers, [key]: key === "package" ? answer : tidyFolder(answer) };
  }
  return { ...defaults, ...answers };
}

function problemOf(answers: Answers): string | undefined {
  if (!/^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/.test(answers.package)) {
    return `"${visibleText(answers.package)}" is no package; write words with dots between them, as in shop.orders`;
  }
  for (const folder of [answers.schemas, answers.out].map(tidyFolder)) {
    if (!isOutputPath(folder) || folder.split("/").includes("..") || !/^[\w./@ -]+$/.test(folder)) {
      return `"${visibleText(folder)}" is no folder below this one`;
    }
  }
  const [schemas, out] = [tidyFolder(answers.schemas), tidyFolder(answers.out)];
  return schemas === out || schemas.startsWith(`${out}/`)
    ? "the schemas can't stand in the folder that is generated"
    : undefined;
}

function tidyFolder(folder: string): string {
  return folder.replaceAll("\\", "/").replace(/^(?:\.\/)+(?=.)|\/+$/g, "");
}

/** What the compiler has to say about a starter: nothing, unless the package has a name that it refuses. */
async function complaintAbout({ files, schemaFile }: Starter, { colours }: Terminal): Promise<string | undefined> {
  const { diagnostics } = await compile({
    host: memoryHost({ [schemaFile]: files.get(schemaFile) ?? "" }),
    roots: [schemaFile],
    emitters: [],
    loadTools: () => Promise.resolve(noTools),
  });
  if (diagnostics.length === 0) return undefined;
  return formatDiagnostics(diagnostics, { format: "pretty", colours, shownPath: (path) => path });
}

function create(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: "wx" });
}

/** A name that npm takes, from that of the folder. */
function packageName(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name === "" || name === "evolvent" ? "events" : name;
}

function ownVersion(): string {
  const content: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof content === "object" && content !== null && "version" in content ? String(content.version) : "0.1.0";
}

function farewell({ files, schemaFile, exampleFile }: Starter, added: ReadonlySet<string>, folder: string): string {
  const lines = [...files.keys(), ...added].map((path) => `created ${path}`);
  const compiled = `dist/${exampleFile.replace(/\.ts$/, ".js")}`;
  const steps = added.has("package.json")
    ? ["npm install", "npx evolvent generate", "npm start"]
    : [
        ...missingPackages(folder, added.has("tsconfig.json")),
        "npx evolvent generate",
        added.has("tsconfig.json")
          ? `npx tsc && node ${compiled}`
          : `compile and run ${exampleFile}, which reads an old event`,
      ];
  return [
    ...lines,
    "",
    "Next:",
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    "",
    `Then change ${schemaFile}: a new version, a new field, a new event at its end.`,
    "",
  ].join("\n");
}

/** What installs those packages that the starter needs and the folder doesn't have; nothing where it has them all. */
function missingPackages(folder: string, needsTypescript: boolean): readonly string[] {
  const lacks = (name: string): boolean => !existsSync(join(folder, "node_modules", name));
  const tools = ["evolvent", ...(needsTypescript ? ["typescript"] : [])].filter(lacks);
  const commands = [
    ...(tools.length > 0 ? [`npm install --save-dev ${tools.join(" ")}`] : []),
    ...(lacks("@evolvent/runtime") ? ["npm install @evolvent/runtime"] : []),
  ];
  return commands.length === 0 ? [] : [commands.join(" && ")];
}
