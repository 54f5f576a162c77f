import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type protobuf from "protobufjs";
import descriptors from "protobufjs/ext/descriptor/index.js";
import { defaultJsonName, optionOf, writtenJsonName } from "../../../generator/parse/proto/facts.js";
import type {
  Comments,
  EnumNode,
  FieldNode,
  FieldType,
  MessageNode,
  ProtoFile,
  ProtoNames,
  Range,
} from "../../../generator/parse/proto/index.js";
import { positionAt, type SourceFile } from "../../../generator/source/index.js";
import { constantText } from "./shapes.js";

/** What is used here of the messages in `google/protobuf/descriptor.proto`. */
export interface FileDescriptor {
  readonly name: string;
  readonly package?: string;
  readonly messageType?: readonly MessageDescriptor[];
  readonly enumType?: readonly EnumDescriptor[];
  readonly sourceCodeInfo?: { readonly location?: readonly Location[] };
}

interface MessageDescriptor {
  readonly name: string;
  readonly field?: readonly FieldDescriptor[];
  readonly nestedType?: readonly MessageDescriptor[];
  readonly enumType?: readonly EnumDescriptor[];
  readonly oneofDecl?: readonly { readonly name: string }[];
  readonly options?: { readonly mapEntry?: boolean };
}

interface FieldDescriptor {
  readonly name: string;
  readonly number: number;
  readonly label: string;
  readonly type: string;
  readonly typeName?: string;
  readonly jsonName?: string;
  readonly oneofIndex?: number;
  readonly proto3Optional?: boolean;
  readonly defaultValue?: string;
}

interface EnumDescriptor {
  readonly name: string;
  readonly value?: readonly { readonly name: string; readonly number?: number }[];
}

interface Location {
  readonly path?: readonly number[];
  readonly span: readonly number[];
  readonly leadingComments?: string;
  readonly trailingComments?: string;
  readonly leadingDetachedComments?: readonly string[];
}

/** Runs protoc; gives descriptors with places, or the text of its complaint. */
export function runProtoc(root: string, files: readonly string[]): readonly FileDescriptor[] | string {
  const folder = mkdtempSync(join(tmpdir(), "evolvent-protoc-"));
  const output = join(folder, "set.pb");
  try {
    execFileSync("protoc", ["-I", root, "--include_source_info", "-o", output, ...files], {
      stdio: ["ignore", "ignore", "pipe"],
      maxBuffer: 64 * 1024 * 1024,
    });
    return decodeDescriptors(readFileSync(output));
  } catch (error) {
    const { stderr } = error as { readonly stderr?: Buffer };
    if (stderr === undefined || stderr.length === 0) throw error;
    return stderr.toString();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function decodeDescriptors(bytes: Uint8Array): readonly FileDescriptor[] {
  const { FileDescriptorSet } = descriptors as unknown as { readonly FileDescriptorSet: protobuf.Type };
  const message = FileDescriptorSet.decode(bytes);
  const set = FileDescriptorSet.toObject(message, { enums: String, longs: Number }) as {
    readonly file?: readonly FileDescriptor[];
  };
  return set.file ?? [];
}

/** A line for each message, field, enum and value of a file: what it is, where it stands, and its comments. */
export function linesOfDescriptor(file: FileDescriptor): readonly string[] {
  const lines: string[] = [];
  const locations = new Map<string, Location>();
  for (const location of file.sourceCodeInfo?.location ?? []) locations.set((location.path ?? []).join(","), location);
  const base = file.package === undefined || file.package === "" ? "" : `.${file.package}`;

  function place(path: readonly number[]): string {
    const location = locations.get(path.join(","));
    if (location === undefined) return "nowhere";
    const [line = 0, column = 0, third = 0, fourth] = location.span;
    const end = fourth === undefined ? `${line + 1}:${third + 1}` : `${third + 1}:${fourth + 1}`;
    return describePlace(`${line + 1}:${column + 1}-${end}`, {
      leading: location.leadingComments,
      trailing: location.trailingComments,
      detached: location.leadingDetachedComments ?? [],
    });
  }

  function visitMessage(message: MessageDescriptor, outer: string, path: readonly number[]): void {
    const name = `${outer}.${message.name}`;
    lines.push(`message ${name} ${place(path)}`);
    for (const [index, field] of (message.field ?? []).entries()) {
      lines.push(`field ${name}.${describeField(field, message)} ${place([...path, 2, index])}`);
    }
    for (const [index, nested] of (message.nestedType ?? []).entries()) {
      if (nested.options?.mapEntry !== true) visitMessage(nested, name, [...path, 3, index]);
    }
    for (const [index, nested] of (message.enumType ?? []).entries()) visitEnum(nested, name, [...path, 4, index]);
  }

  function visitEnum(node: EnumDescriptor, outer: string, path: readonly number[]): void {
    lines.push(`enum ${outer}.${node.name} ${place(path)}`);
    for (const [index, value] of (node.value ?? []).entries()) {
      lines.push(`value ${outer}.${node.name}.${value.name} ${value.number ?? 0} ${place([...path, 2, index])}`);
    }
  }

  for (const [index, message] of (file.messageType ?? []).entries()) visitMessage(message, base, [4, index]);
  for (const [index, node] of (file.enumType ?? []).entries()) visitEnum(node, base, [5, index]);
  return lines.sort();
}

function describeField(field: FieldDescriptor, message: MessageDescriptor): string {
  const entry = (message.nestedType ?? []).find(
    ({ name, options }) => options?.mapEntry === true && field.typeName?.endsWith(`.${message.name}.${name}`) === true,
  );
  const [key, value] = entry?.field ?? [];
  const type =
    key !== undefined && value !== undefined
      ? `map<${typeWord(key)}, ${value.typeName ?? typeWord(value)}>`
      : (field.typeName ?? typeWord(field));
  const label = entry === undefined ? field.label.replace("LABEL_", "").toLowerCase() : "repeated";
  const oneof =
    field.oneofIndex === undefined || field.proto3Optional === true ? "" : message.oneofDecl?.[field.oneofIndex]?.name;
  return fieldLine(
    field.name,
    field.number,
    label,
    type,
    field.jsonName ?? "",
    oneof ?? "",
    field.proto3Optional === true,
    field.defaultValue,
  );
}

function typeWord({ type }: FieldDescriptor): string {
  return type.replace("TYPE_", "").toLowerCase();
}

function fieldLine(
  name: string,
  number: number,
  label: string,
  type: string,
  jsonName: string,
  oneof: string,
  proto3Optional: boolean,
  standIn: string | undefined,
): string {
  return [name, number, label, type, jsonName, oneof, proto3Optional, standIn ?? "-"].join(" ");
}

function describePlace(place: string, comments: Comments | undefined): string {
  return `${place} ${JSON.stringify([comments?.leading ?? null, comments?.trailing ?? null, comments?.detached ?? []])}`;
}

/** The same lines from our parser. */
export function linesOfProto(proto: ProtoFile, names: ProtoNames): readonly string[] {
  const lines: string[] = [];
  const base = proto.package === undefined ? "" : `.${proto.package.name.value}`;
  const place = (node: Range & { readonly comments: Comments | undefined }): string =>
    describePlace(`${protocPosition(proto.file, node.start)}-${protocPosition(proto.file, node.end)}`, node.comments);

  function visitMessage(message: MessageNode, outer: string): void {
    const name = `${outer}.${message.name.value}`;
    lines.push(`message ${name} ${place(message)}`);
    for (const field of message.fields) lines.push(`field ${name}.${fieldOf(field, message, name)} ${place(field)}`);
    for (const nested of message.messages) visitMessage(nested, name);
    for (const nested of message.enums) visitEnum(nested, name);
  }

  function visitEnum(node: EnumNode, outer: string): void {
    const name = `${outer}.${node.name.value}`;
    lines.push(`enum ${name} ${place(node)}`);
    for (const value of node.values)
      lines.push(`value ${name}.${value.name.value} ${value.number?.value} ${place(value)}`);
  }

  function fieldOf(field: FieldNode, message: MessageNode, scope: string): string {
    const label = field.type.kind === "map" ? "repeated" : (field.label?.value ?? "optional");
    const oneof = field.oneof === undefined ? "" : (message.oneofs[field.oneof]?.name.value ?? "");
    const optional = proto.syntax === "proto3" && field.label?.value === "optional";
    const standIn = constantText(optionOf(field.options, "default"));
    const jsonName = writtenJsonName(field) ?? defaultJsonName(field.name.value);
    return fieldLine(
      field.name.value,
      field.number?.value ?? 0,
      label,
      typeOf(field.type, scope),
      jsonName,
      oneof,
      optional,
      standIn,
    );
  }

  function typeOf(type: FieldType, scope: string): string {
    switch (type.kind) {
      case "scalar":
        return type.value;
      case "group":
        return `${scope}.${type.message.name.value}`;
      case "map":
        return `map<${type.key.value}, ${typeOf(type.value, scope)}>`;
      case "named":
        return `.${names.typeOf(type)?.name ?? `? ${type.value}`}`;
    }
  }

  for (const message of proto.messages) visitMessage(message, base);
  for (const extension of proto.extends) for (const message of extension.messages) visitMessage(message, base);
  for (const node of proto.enums) visitEnum(node, base);
  return lines.sort();
}

/** Lines and columns as protoc counts them: a tab goes on to the next multiple of eight, a character is its UTF-8 bytes. */
function protocPosition(file: SourceFile, offset: number): string {
  const { line } = positionAt(file, offset);
  const before = file.text.slice(file.lineStarts[line - 1] ?? 0, offset);
  let column = 0;
  for (const letter of before)
    column = letter === "\t" ? column + 8 - (column % 8) : column + Buffer.byteLength(letter);
  return `${line}:${column + 1}`;
}
