/** What a command ends with: `findings` are errors in schemas and differences of the output; they are results, not failures. */
export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
