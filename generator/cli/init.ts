import { type ExitCode, exitCodes } from "./exit-codes.js";
import type { Terminal } from "./terminal.js";
export interface InitOptions {
  readonly package?: string;
  readonly schemas?: string;
  readonly out?: string;
  readonly yes?: true;
}
export async function runInit(_: InitOptions, __: Terminal): Promise<ExitCode> {
  return exitCodes.clean;
}
