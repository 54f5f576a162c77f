import type { Constant, FieldNode, OptionNode } from "./ast.js";

/** The JSON name that protoc gives to a field: `foo_bar` becomes `fooBar`. */
export function defaultJsonName(name: string): string {
  if (!name.includes("_")) return name;
  let result = "";
  let upper = false;
  for (const letter of name) {
    if (letter === "_") upper = true;
    else {
      result += upper && letter >= "a" && letter <= "z" ? letter.toUpperCase() : letter;
      upper = false;
    }
  }
  return result;
}

/** The value of an option of Protobuf's own: one word, no extension. The last one counts. */
export function optionOf(options: readonly OptionNode[], name: string): Constant | undefined {
  for (let index = options.length - 1; index >= 0; index -= 1) {
    const option = options[index];
    const part = option?.name[0];
    if (option !== undefined && option.name.length === 1 && part?.value === name && !part.extension)
      return option.value;
  }
  return undefined;
}

/** Whether an option of Protobuf's own says `true`. */
export function isSet(options: readonly OptionNode[], name: string): boolean {
  if (options.length === 0) return false;
  const value = optionOf(options, name);
  return value?.kind === "word" && value.value === "true";
}

/** What `json_name` says, if anything. */
export function writtenJsonName(field: FieldNode): string | undefined {
  if (field.options.length === 0) return undefined;
  const value = optionOf(field.options, "json_name");
  return value?.kind === "string" ? value.value : undefined;
}

/** The name of the message that a map field is made of in descriptors: `foo_bar` has `FooBarEntry`. */
export function mapEntryName(field: string): string {
  const camel = field.replace(/_([a-z])|_/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? "");
  return `${camel.charAt(0).toUpperCase()}${camel.slice(1)}Entry`;
}
