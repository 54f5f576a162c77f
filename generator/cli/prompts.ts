import { isCancel, select, text } from "@clack/prompts";

/** A question that is answered with a line of text. */
export interface TextQuestion {
  readonly message: string;
  readonly placeholder?: string;
  /** Taken where nothing is typed. */
  readonly defaultValue?: string;
  /** Why an answer won't do; undefined where it will. */
  readonly validate?: (value: string | undefined) => string | undefined;
}

/** Asks a person; undefined where they give up. */
export async function askText(question: TextQuestion): Promise<string | undefined> {
  const answer = await text(question);
  return isCancel(answer) ? undefined : answer;
}

/** Lets a person choose; undefined where they give up. */
export async function askChoice(
  message: string,
  choices: readonly { readonly value: string; readonly label: string }[],
): Promise<string | undefined> {
  const answer = await select({ message, options: choices.map((choice) => ({ ...choice })) });
  return isCancel(answer) ? undefined : answer;
}
