import { optionMessages } from "./option-tables.js";

/** The words of a package in options, each with its sentence. */
export const packageOptionKeys: Readonly<Record<string, string>> = Object.fromEntries(
  optionMessages.PackageOptions.fields.map(({ name, doc }) => [name, doc]),
);
