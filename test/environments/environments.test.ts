import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createNaming } from "../../generator/emit/index.js";
import { openInBrowser } from "../support/browser.js";
import { toContext } from "../support/generated.js";
import { compileSchemas, systems } from "../support/systems.js";
import { eventOfLine, writtenLines } from "../support/written-lines.js";
import { run, type Task } from "./program.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "evolvent-environments-"));
let tasks: readonly Task[];
let expected: readonly string[];
let bundle: string;

/** An entry that has every event of the five systems, and does with the program's answer what `use` says. */
async function bundled(use: string, options: Parameters<typeof build>[0] = {}): Promise<string> {
  const names = [...new Set(tasks.map(({ module }) => module))];
  const result = await build({
    stdin: {
      contents: [
        ...names.map((name, index) => `import * as m${index} from "./generated/dist/${name}.js";`),
        `import { run } from "./test/environments/program.ts";`,
        `const modules = { ${names.map((name, index) => `"${name}": m${index}`).join(", ")} };`,
        use,
      ].join("\n"),
      resolveDir: project,
    },
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    platform: "neutral",
    write: false,
    ...options,
  });
  return result.outputFiles?.[0]?.text ?? "";
}

beforeAll(async () => {
  const { history } = await compileSchemas();
  if (history === undefined) throw new Error("the schemas have errors");
  const naming = createNaming(history.model, "");
  tasks = systems.flatMap((system) =>
    writtenLines(system).map((line): Task => {
      const pkg = history.model.packages.find(({ name }) => name === line.package);
      if (pkg === undefined) throw new Error(`no package ${line.package}`);
      const told = Object.entries(toContext(pkg, line.context)).map(([key, value]) => [
        key,
        typeof value === "bigint" ? { n: String(value) } : value,
      ]);
      const module = naming.moduleOf(eventOfLine(history.model, line)).replace(/\.ts$/, "");
      return { module, text: line.text, context: Object.fromEntries(told) as Task["context"] };
    }),
  );
  const modules = await Promise.all(
    [...new Set(tasks.map(({ module }) => module))].map(
      async (name) => [name, await import(pathToFileURL(join(project, `generated/dist/${name}.js`)).href)] as const,
    ),
  );
  expected = run(Object.fromEntries(modules), tasks);
  bundle = await bundled("export const answer = (tasks) => run(modules, tasks);");
  writeFileSync(join(folder, "bundle.mjs"), bundle);
  writeFileSync(join(folder, "tasks.json"), JSON.stringify(tasks));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("generated code, on everything that the systems wrote,", () => {
  it("reads it, and says what is wrong with what is damaged", () => {
    expect(expected.length).toBeGreaterThan(500);
    for (const line of expected) expect(line).toMatch(/"kind":"(?:event|skipped)"/);
  });

  it("does the same from a bundle, where text can't become code", async () => {
    writeFileSync(
      join(folder, "program.mjs"),
      `import { readFileSync } from "node:fs";
       import { answer } from "./bundle.mjs";
       process.stdout.write(JSON.stringify(answer(JSON.parse(readFileSync("tasks.json", "utf8")))));`,
    );
    const said = execFileSync(process.execPath, ["--disallow-code-generation-from-strings", "program.mjs"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect(JSON.parse(said)).toEqual(expected);
  });

  it("does the same in a worker thread", async () => {
    writeFileSync(
      join(folder, "worker.mjs"),
      `import { parentPort, workerData } from "node:worker_threads";
       import { answer } from "./bundle.mjs";
       parentPort.postMessage(answer(workerData));`,
    );
    const worker = new Worker(pathToFileURL(join(folder, "worker.mjs")), { workerData: tasks });
    const said = await new Promise((resolve, reject) => worker.on("message", resolve).on("error", reject));
    expect(said).toEqual(expected);
  });

  it("does the same in a page and a worker of a browser, under a policy that forbids eval", async () => {
    const script = (text: string) => ({ type: "text/javascript", text });
    const said = await openInBrowser(
      {
        "/": {
          type: "text/html",
          text: `<!doctype html><title>events</title><script type="module" src="/page.js"></script>`,
        },
        "/tasks.json": { type: "application/json", text: JSON.stringify(tasks) },
        "/bundle.js": script(bundle),
        "/worker.js": script(`
          import { answer } from "/bundle.js";
          addEventListener("message", ({ data }) => postMessage(answer(data)));
        `),
        "/page.js": script(`
          import { answer } from "/bundle.js";
          const tasks = await (await fetch("/tasks.json")).json();
          let evaluated = "yes";
          try { new Function("return 1")(); } catch { evaluated = "no"; }
          const worker = new Worker("/worker.js", { type: "module" });
          worker.postMessage(tasks);
          const inWorker = await new Promise((resolve, reject) => {
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = ({ message }) => resolve([message]);
          });
          const answers = { evaluated, buffer: typeof Buffer, page: answer(tasks), inWorker };
          await fetch("/result", { method: "POST", body: JSON.stringify(answers) });
        `),
      },
      "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'",
    );
    const { evaluated, buffer, page, inWorker } = JSON.parse(said) as Record<string, unknown>;
    expect({ evaluated, buffer }).toEqual({ evaluated: "no", buffer: "undefined" });
    expect(page).toEqual(expected);
    expect(inWorker).toEqual(expected);
  });
});
