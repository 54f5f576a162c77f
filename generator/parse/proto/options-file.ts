import { type OptionField, type OptionMessage, optionExtensions, optionMessages } from "./option-tables.js";

/** The text of `evolvent/options.proto`, which is shipped: printed from the tables that options are read by. */
export function optionsProtoText(): string {
  const messages = Object.values<OptionMessage>(optionMessages).map(printMessage);
  const extendees = [...new Set(optionExtensions.map(({ extendee }) => extendee))];
  return `${[header, ...messages, ...extendees.map(printExtend)].join("\n\n")}\n`;
}

const header = `// The options of Evolvent: what YAML says of packages, envelopes, events, types and fields, in the same words.
// Strings described as JSON hold JSON text: default: "\\"unknown\\"", default: "0".
syntax = "proto3";

package evolvent;

import ${JSON.stringify("google/protobuf/descriptor.proto")};`;

function printMessage({ name, doc, fields }: OptionMessage): string {
  const lines = [...fields].sort((left, right) => left.number - right.number).flatMap(printField);
  return `// ${doc}\nmessage ${name} {\n${lines.join("\n")}\n}`;
}

function printField({ name, number, type, repeated, doc }: OptionField): readonly string[] {
  const label = repeated === true ? "repeated " : type === "bool" ? "optional " : "";
  return [`  // ${doc}`, `  ${label}${type} ${name} = ${number};`];
}

function printExtend(extendee: string): string {
  const lines = optionExtensions
    .filter((extension) => extension.extendee === extendee)
    .map(({ name, message, number }) => `  ${message} ${name} = ${number};`);
  return `extend google.protobuf.${extendee} {\n${lines.join("\n")}\n}`;
}
