import { readdirSync, readFileSync } from "node:fs";

/** Renders a template by name; every property that the template names must be in the view. Throws `TemplateError`. */
export type RenderTemplate = (name: string, view: object) => string;

/** A template that can't be read or does not fit its view. */
export class TemplateError extends Error {
  /** Name of the template, without its ending. */
  readonly template: string;
  /** From 1; absent where the library does not tell. */
  readonly line: number | undefined;

  constructor(template: string, line: number | undefined, message: string) {
    super(`template "${template}": ${message}`);
    this.name = "TemplateError";
    this.template = template;
    this.line = line;
  }
}

const ending = ".hbs";

/** `noEscape`: the views hold text that is escaped for markdown already; escaping for HTML would spoil it. */
const options = {
  strict: true,
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: { each: true, if: true, unless: true, with: true, lookup: true },
} as const;

/** Names of the templates that the package ships, sorted: what a user may override. */
export function templateNames(): readonly string[] {
  return readdirSync(folder())
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/**
 * Loads the templates and gives what renders them. Each is compiled once, and can be used by the others as a partial.
 *
 * @param overrides text of templates that take the place of the package's own, by name
 * @throws TemplateError where an override has no counterpart or is no template
 */
export async function loadTemplates(overrides: ReadonlyMap<string, string> = new Map()): Promise<RenderTemplate> {
  // Loaded here because only runs that print a catalog need it.
  const { default: handlebars } = await import("handlebars");
  const environment = handlebars.create();
  const names = templateNames();
  for (const name of overrides.keys()) {
    if (!names.includes(name))
      throw new TemplateError(name, undefined, `there is no such template; there are ${names.join(", ")}`);
  }
  const compiled = new Map<string, (view: object) => string>();
  for (const name of names) {
    const text = overrides.get(name) ?? readFileSync(new URL(`${name}${ending}`, folder()), "utf8");
    try {
      // Compiling is put off until a template is used; a user's own is tried at once, so that its mistakes are told first.
      if (overrides.has(name)) environment.precompile(text, options);
      const template = environment.compile(environment.parse(text), options);
      environment.registerPartial(name, template);
      compiled.set(name, template);
    } catch (error) {
      throw asTemplateError(name, error);
    }
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (template === undefined) throw new TemplateError(name, undefined, "there is no such template");
    try {
      return tidy(template(view));
    } catch (error) {
      throw asTemplateError(name, error);
    }
  };
}

/** Two levels up, from the source as well as from what is published. */
function folder(): URL {
  return new URL("../../templates/", import.meta.url);
}

/** At most one empty line in a row, no white space at the end of a line, one line break at the end. */
function tidy(text: string): string {
  return `${text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function asTemplateError(name: string, error: unknown): TemplateError {
  const message = error instanceof Error ? error.message : String(error);
  const line =
    error instanceof Error && "lineNumber" in error && typeof error.lineNumber === "number"
      ? error.lineNumber
      : undefined;
  return new TemplateError(name, line, message);
}
