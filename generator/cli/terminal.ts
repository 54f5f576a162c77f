import { type Colours, createColours } from "../diagnostics/colours.js";

/** Where a command prints, and what it knows of its surroundings. */
export interface Terminal {
  /** Absolute path of the working directory. */
  readonly folder: string;
  /** Results: diagnostics and summaries. */
  readonly print: (text: string) => void;
  /** What a reader of the results does not want among them: progress, and why there are none. */
  readonly printAside: (text: string) => void;
  readonly colours: Colours;
  /** Whether a person sees what is printed aside, and it may be overwritten there. */
  readonly showsProgress: boolean;
  /** Whether questions can be asked. */
  readonly isInteractive: boolean;
  /** The folder that GitHub's annotations count paths from. */
  readonly workspace: string | undefined;
}

export function createTerminal(running: NodeJS.Process): Terminal {
  const { stdin, stdout, stderr, env } = running;
  const isInContinuousIntegration = (env.CI ?? "") !== "";
  return {
    folder: running.cwd(),
    print: (text) => void stdout.write(text),
    printAside: (text) => void stderr.write(text),
    colours: createColours(wantsColours(env, stdout.isTTY)),
    showsProgress: stderr.isTTY && env.TERM !== "dumb" && !isInContinuousIntegration,
    isInteractive: stdin.isTTY && stdout.isTTY && !isInContinuousIntegration,
    workspace: env.GITHUB_WORKSPACE,
  };
}

/** See no-color.org and force-color.org; not to colour wins. */
function wantsColours(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if ((env.NO_COLOR ?? "") !== "") return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}
