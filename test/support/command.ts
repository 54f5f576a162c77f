import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The built command; `npm test` builds before it tests. */
export const commandPath = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

export interface Finished {
  /** The exit code; undefined where a signal ended the process. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Variables besides PATH; the rest of the environment is not handed on. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What stands before the command: a shell that sets a limit, say. */
  readonly wrapper?: (command: readonly string[]) => readonly string[];
  readonly input?: string;
}

/** Runs `evolvent` in a folder, off a terminal, to its end. */
export async function run(folder: string, words: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const started = start(folder, words, options);
  started.child.stdin?.end(options.input ?? "");
  return started.finished;
}

/** A process that goes on. */
export interface Started {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** What was printed so far. */
  readonly stdout: () => string;
  /** Waits until the output since the last call matches, and gives the match. */
  readonly until: (pattern: RegExp) => Promise<string>;
}

export function start(folder: string, words: readonly string[], options: RunOptions = {}): Started {
  const whole = [process.execPath, commandPath, ...words];
  const [program = "", ...rest] = options.wrapper?.(whole) ?? whole;
  const environment = { PATH: process.env.PATH ?? "", ...options.environment };
  const child = spawn(program, rest, { cwd: folder, env: environment });
  onTestFinished(() => void child.kill("SIGKILL"));
  let stdout = "";
  let stderr = "";
  let seen = 0;
  const listeners = new Set<() => void>();
  const told = (): void => {
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    told();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code: code ?? undefined, stdout, stderr });
      told();
    });
  });
  const until = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(stdout.slice(seen));
        if (match === null && child.exitCode === null) return;
        listeners.delete(look);
        if (match === null) reject(new Error(`ended without ${pattern}: ${stdout}${stderr}`));
        else {
          seen += match.index + match[0].length;
          resolve(match[0]);
        }
      };
      listeners.add(look);
      look();
    });
  return { child, finished, stdout: () => stdout, until };
}
