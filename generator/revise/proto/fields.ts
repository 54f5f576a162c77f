import { defaultJsonName, scalarMeanings, wellKnownTypes } from "../../parse/proto/index.js";
import { type Answers, memberKey } from "../answers.js";
import type { DeclarationChange, MemberChange } from "../changes.js";
import { type FieldState, otherCourses } from "../field-history.js";
import { flowMap, flowText, turnsOf } from "../flow-text.js";
import { type LockedType, partsOf, readLockedField, unquoted } from "../locked-text.js";
import { fieldState, restoredField, standInOf, type TypeScope } from "../records.js";
import { spell } from "../spelling.js";
import { type ProtoTree, textOf, wordValues } from "./tree.js";
import { type OptionWords, optionWords, quoted } from "./words.js";

/** What a file says of all its fields. */
export interface FileRules {
  /** A field without a label must be there. */
  readonly plainRequired: boolean;
  /** Names in JSON are those of the fields. */
  readonly protoNames: boolean;
  readonly syntax: "proto2" | "proto3" | "editions";
}

export function rulesOf({ proto }: ProtoTree): FileRules {
  return {
    plainRequired: textOf(wordValues(proto.options, "pkg", "plain")) === "required",
    protoNames: textOf(wordValues(proto.options, "pkg", "names")) === "proto",
    syntax: proto.syntax,
  };
}

/** A field as it stands in Protobuf, as the lock has it. */
interface WireWords {
  readonly name: string;
  readonly number: number;
  readonly presence: "explicit" | "implicit" | "required";
  readonly oneof?: string;
  /** What no declaration of a `.proto` file says: `wrapped`, `unpacked`, `delimited`. */
  readonly others: readonly string[];
}

/** Reads what a locked field is in Protobuf. */
export function wireWords(text: string): WireWords {
  const parts = partsOf(text);
  const after = (word: string): string | undefined => {
    const found = parts.find((part) => part.startsWith(`${word} `))?.slice(word.length + 1);
    return found === undefined ? undefined : unquoted(found);
  };
  const oneof = after("oneof");
  return {
    name: after("proto") ?? "",
    number: Number(after("number") ?? 0),
    presence: parts.includes("implicit") ? "implicit" : parts.slice(2).includes("required") ? "required" : "explicit",
    ...(oneof === undefined ? {} : { oneof }),
    others: parts.filter((part) => ["wrapped", "unpacked", "delimited"].includes(part)),
  };
}

/** Whether a name and a number of the lock can stand in a declaration. */
export function isDeclarable({ name, number }: Pick<WireWords, "name" | "number">): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && Number.isSafeInteger(number);
}

/** A field that is put back. */
export interface RestoredDeclaration {
  /** `optional string memo = 3`, without options. */
  readonly head: string;
  /** `packed = false`, where the file says another thing of lists. */
  readonly packed?: string;
  readonly words: OptionWords;
  readonly wire: WireWords;
}

/** Declares a field again that is gone, as it was released; a reason where it can't be. */
export function restoredDeclaration(
  member: MemberChange,
  versions: readonly string[],
  target: string,
  standIn: string | undefined,
  scope: TypeScope,
  rules: FileRules,
): RestoredDeclaration | string {
  const text = member.released.at(-1)?.text ?? "";
  const locked = readLockedField(text);
  const restored = restoredField(member, versions, target, standIn, scope);
  if (typeof restored === "string") return `${restored}; put it back by hand, with \`until\``;
  if (locked === undefined) return "the lock has it in a form that is not known";
  const wire = wireWords(text);
  if (!isDeclarable(wire)) return "the lock has it in a form that is not known";
  const other = wire.others.find((one) => one !== "unpacked");
  if (other !== undefined) return `it is ${other} in Protobuf; put it back by hand, with \`until: "${target}"\``;
  const texts = new Map(restored.texts);
  const type = texts.get("type") ?? "";
  if (type.startsWith("{")) return "its type is not the same in all versions; put its declarations back by hand";
  const shape = declaredType(locked.type, scope);
  if (shape === undefined) return `its type has no name in this file; put it back by hand, with \`until: "${target}"\``;
  const label = labelOf(wire, shape, locked.presence, rules);
  const hasOwnType = shape.meaning !== type;
  texts.delete("proto");
  if (!hasOwnType) texts.delete("type");
  const naturalName = rules.protoNames ? wire.name : defaultJsonName(wire.name);
  if (!texts.has("at") && member.key !== naturalName) texts.set("at", JSON.stringify(member.key));
  else if (texts.get("at") === naturalName) texts.delete("at");
  const isUnlabelled = label !== "optional" && wire.oneof === undefined;
  const mayLack = wire.presence !== "required" && !(isUnlabelled && rules.plainRequired);
  const isOptional = restored.key.endsWith("?");
  if (!texts.has("optional") && isOptional !== mayLack) texts.set("optional", String(isOptional));
  const isPlain = wire.presence === "implicit" || shape.isMany;
  if (mayLack && isPlain && !hasOwnType && standIn === undefined && isZero(locked.default, shape))
    texts.delete("default");
  const words = new Map([
    ...(member.key === wire.name ? [] : [["key", [quoted(member.key)]] as const]),
    ...optionWords(texts),
  ]);
  return {
    head: `${label === "" ? "" : `${label} `}${shape.written} ${wire.name} = ${wire.number}`,
    ...packedOption(wire, label, rules),
    words,
    wire,
  };
}

function packedOption(
  { others }: WireWords,
  label: string,
  { syntax }: FileRules,
): Pick<RestoredDeclaration, "packed"> {
  const isPacked = !others.includes("unpacked");
  return label !== "repeated" || isPacked === (syntax !== "proto2") ? {} : { packed: `packed = ${isPacked}` };
}

/** A type as a declaration has it, and what that means without further words. */
interface DeclaredType {
  readonly written: string;
  readonly meaning: string;
  readonly isMany: boolean;
  readonly isMessage: boolean;
  /** The zero of the Protobuf type as JSON; undefined where only the enum knows it. */
  readonly zero?: string;
}

function declaredType(type: LockedType, scope: TypeScope): DeclaredType | undefined {
  switch (type.kind) {
    case "nullable": {
      const inner = declaredType(type.inner, scope);
      return inner === undefined ? undefined : inner;
    }
    case "list": {
      const element = declaredType(type.element, scope);
      if (element === undefined || element.isMany) return undefined;
      return { ...element, meaning: `list<${element.meaning}>`, isMany: true, zero: "[]" };
    }
    case "map": {
      const value = declaredType(type.value, scope);
      const key = type.key.kind === "name" ? (type.key.words.get("proto") ?? type.key.name) : "";
      if (value === undefined || !/^\w+$/.test(key) || value.isMany) return undefined;
      return {
        ...value,
        written: `map<${key}, ${value.written}>`,
        // What a map's keys are is said by its declaration alone.
        meaning: spell(type, scope)?.expression ?? "",
        isMany: true,
        zero: "{}",
      };
    }
    case "name": {
      const written = type.words.get("proto");
      if (written !== undefined && !/^[\w.]+$/.test(written)) return undefined;
      if (written !== undefined) {
        const meaning = Object.hasOwn(scalarMeanings, written) ? scalarMeanings[written] : wellKnownTypes.get(written);
        const isMessage = wellKnownTypes.has(written);
        const zero = /^(?:string|bytes)$/.test(written) ? '""' : written === "bool" ? "false" : "0";
        return {
          written,
          meaning: meaning?.type ?? "",
          isMany: false,
          isMessage,
          zero: written.endsWith("64") ? '"0"' : zero,
        };
      }
      const name = scope.nameOf(unquoted(type.name.replace(/@[0-9.]+$/, "")));
      const isPinned = /@[0-9.]+$/.test(type.name);
      return name === undefined || isPinned
        ? undefined
        : { written: name, meaning: name, isMany: false, isMessage: !scope.isEnum(type.name) };
    }
  }
}

function isZero(text: string | undefined, { zero }: DeclaredType): boolean {
  return text !== undefined && (zero === undefined || text === zero);
}

function labelOf(
  wire: WireWords,
  { isMany, isMessage, written }: DeclaredType,
  presence: string,
  { plainRequired, syntax }: FileRules,
): "" | "optional" | "required" | "repeated" {
  if (isMany) return written.startsWith("map<") ? "" : "repeated";
  if (wire.oneof !== undefined || syntax === "editions") return "";
  if (wire.presence === "required") return "required";
  if (syntax === "proto2") return "optional";
  if (wire.presence === "implicit") return "";
  return isMessage && !(plainRequired && presence === "optional") ? "" : "optional";
}

/** What becomes of a field that was edited in place. */
export interface FieldRevision {
  readonly words: OptionWords;
  /** Words that stand in `when` now. */
  readonly gone: ReadonlySet<string>;
  /** The name that it gets back. */
  readonly name?: string;
  /** How its label was, where it was given another. */
  readonly label?: "" | "optional";
}

/** Gives a field its history back; a reason where no words can say it. */
export function revisedField(
  { declaration }: Pick<DeclarationChange, "declaration">,
  member: MemberChange,
  now: { readonly text: string; readonly lifts: ReadonlyMap<string, string> },
  target: string,
  answers: Answers,
  scope: TypeScope,
  rules: FileRules,
): FieldRevision | string {
  const field = readLockedField(now.text);
  const last = member.released.at(-1);
  if (field === undefined || last === undefined) return "the lock has it in a form that is not known";
  const wasTexts = member.released.map(({ text }) => readLockedField(text)?.typeText);
  const [was, is] = [wireWords(last.text), wireWords(now.text)];
  if (wasTexts.some((one) => one !== field.typeText))
    return `its type changed; declare both: the old one as it was with \`until: "${target}"\`, the new one with a number of its own, \`key: "${member.key}"\` and \`since: "${target}"\``;
  if (was.number !== is.number) return `its number was ${was.number}; give it that again`;
  if (was.oneof !== is.oneof) return "a oneof can't be joined or left; put it back where it was";
  const states: { version: string; value: FieldState }[] = [];
  for (const state of member.released) {
    const value = fieldState(state, scope, member.key, false);
    if (typeof value === "string") return value;
    if (readLockedField(state.text)?.unit !== field.unit)
      return "its unit changed; write both as `when`, each with its version";
    states.push({ version: state.version, value });
  }
  const key = memberKey(declaration, member.key);
  const standIn = answers.defaults.get(key) ?? standInOf(now, "default");
  const otherwise = answers.otherwise.get(key) ?? standInOf(now, "else");
  states.push({
    version: target,
    value: {
      field,
      spelling: { expression: "", attributes: new Map() },
      ...(standIn === undefined ? {} : { standIn }),
      ...(otherwise === undefined ? {} : { otherwise }),
    },
  });
  const others = otherCourses(member.key, states);
  if ("ends" in others) return `a version map can't say that "${others.ends}" ends; write it by hand`;
  // What older versions read beside their place is not said with it: there the map begins later.
  const plain = member.released.filter(({ text }) => partsOf(text).some((part) => part.startsWith("or "))).length;
  const moved = turnsOf(states.map(({ version, value }) => ({ version, value: flowText(value.field.at) }))).slice(
    plain > 0 ? 1 : 0,
  );
  const maps = new Map([...others.texts].filter(([, text]) => text.startsWith("{") && text !== "{}"));
  if (plain > 0 && maps.has("at")) maps.set("at", flowMap(moved.map(({ version, value }) => [version, value])));
  if (was.presence !== is.presence && (was.presence === "required" || is.presence === "required"))
    return "`required` can't be taken or given; put the label back";
  if (was.presence !== is.presence && !rules.plainRequired)
    return "its label says what its absence means, in all versions; put the label back";
  return {
    words: optionWords(maps),
    gone: new Set(maps.keys()),
    ...(was.name === is.name ? {} : { name: was.name }),
    ...(was.presence === is.presence ? {} : { label: was.presence === "implicit" ? "" : "optional" }),
  };
}
