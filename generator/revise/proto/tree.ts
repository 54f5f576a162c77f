import type {
  AggregateField,
  Constant,
  EnumNode,
  EnumValueNode,
  FieldNode,
  MessageNode,
  OptionNode,
  ProtoFile,
} from "../../parse/proto/index.js";

/** A field with the message that it stands in. */
export interface PlacedField {
  readonly field: FieldNode;
  readonly message: MessageNode;
}

/** A `.proto` file whose declarations are found by the places that the model keeps. */
export interface ProtoTree {
  readonly proto: ProtoFile;
  readonly text: string;
  /** By the offset of the message, or of its name. */
  readonly messages: ReadonlyMap<number, MessageNode>;
  readonly enums: ReadonlyMap<number, EnumNode>;
  readonly fields: ReadonlyMap<number, PlacedField>;
  readonly values: ReadonlyMap<number, EnumValueNode>;
}

/** Indexes a file that has been read. */
export function protoTree(proto: ProtoFile): ProtoTree {
  const messages = new Map<number, MessageNode>();
  const enums = new Map<number, EnumNode>();
  const fields = new Map<number, PlacedField>();
  const values = new Map<number, EnumValueNode>();
  const visitEnum = (node: EnumNode): void => {
    for (const offset of [node.start, node.name.start]) enums.set(offset, node);
    for (const value of node.values) values.set(value.name.start, value);
  };
  const visit = (message: MessageNode): void => {
    for (const offset of [message.start, message.name.start]) messages.set(offset, message);
    for (const field of message.fields) fields.set(field.name.start, { field, message });
    for (const node of message.enums) visitEnum(node);
    for (const inner of message.messages) visit(inner);
  };
  for (const node of proto.enums) visitEnum(node);
  for (const message of proto.messages) visit(message);
  return { proto, text: proto.file.text, messages, enums, fields, values };
}

/** The name of Evolvent's option that a node sets: `field` for `(evolvent.field).since`. */
export function ownWord({ name: [first] }: OptionNode): string | undefined {
  return first?.extension === true ? /^\.?evolvent\.(\w+)$/.exec(first.value)?.[1] : undefined;
}

/** The values of a word among the options of one name, wherever they stand; lists are their items. */
export function wordValues(options: readonly OptionNode[], option: string, word: string): readonly Constant[] {
  return options
    .filter((one) => ownWord(one) === option)
    .flatMap(({ name, value }): readonly Constant[] => {
      if (name.length === 2 && name[1]?.value === word) return [value];
      return name.length === 1 && value.kind === "aggregate" ? fieldValues(value.fields, word) : [];
    });
}

/** The values of a name in the text format; lists are their items. */
export function fieldValues(fields: readonly AggregateField[], word: string): readonly Constant[] {
  return fields
    .filter(({ name }) => name.value === word)
    .flatMap(({ value }) => (value.kind === "list" ? value.items : [value]));
}

/** The text that a word has, if it is a text. */
export function textOf(values: readonly Constant[]): string | undefined {
  const [first] = values;
  return first?.kind === "string" ? first.value : undefined;
}

/** A message among the values of a word, with what it stands in. */
export interface FoundMessage {
  readonly option: OptionNode;
  /** The word with its value, inside of the option's braces; absent where the option's name ends with the word. */
  readonly field?: AggregateField;
  readonly message: Extract<Constant, { kind: "aggregate" }>;
}

/** The message of a repeated word at an offset. */
export function findMessage(options: readonly OptionNode[], word: string, offset: number): FoundMessage | undefined {
  const isThere = (one: Constant): one is FoundMessage["message"] =>
    one.kind === "aggregate" && one.start <= offset && offset < one.end;
  for (const option of options) {
    const { name, value } = option;
    if (ownWord(option) === undefined) continue;
    if (name.length === 2 && name[1]?.value === word && isThere(value)) return { option, message: value };
    if (name.length !== 1 || value.kind !== "aggregate") continue;
    for (const field of value.fields) {
      const message = fieldValues([field], word).find(isThere);
      if (message !== undefined) return { option, field, message };
    }
  }
  return undefined;
}
