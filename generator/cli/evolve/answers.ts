import type { DiagnosticSink } from "../../diagnostics/index.js";
import { type Declaration, type FieldShape, latestShape, type Model, type Type } from "../../ir/index.js";
import {
  type Answers,
  type Changes,
  type DefaultQuestion,
  defaultQuestions,
  flowText,
  mayBeRenamed,
  memberKey,
  type RenameQuestion,
  renameQuestions,
  shownName,
} from "../../revise/index.js";

/** What the options say, as written. */
export interface WrittenAnswers {
  readonly rename?: readonly string[];
  readonly drop?: readonly string[];
  readonly default?: readonly string[];
  readonly else?: readonly string[];
  readonly yes?: true;
}

/** How a person is asked; absent where nobody can be. */
export interface Asking {
  readonly text: (message: string) => Promise<string | undefined>;
  readonly choose: (
    message: string,
    choices: readonly { readonly value: string; readonly label: string }[],
  ) => Promise<string | undefined>;
}

/** Answers all questions from options, from a person, or by default. Reports what is open; undefined then, or where the person gives up. */
export async function answerQuestions(
  changes: Changes,
  model: Model,
  written: WrittenAnswers,
  asking: Asking | undefined,
  sink: DiagnosticSink,
): Promise<Answers | undefined> {
  let isOpen = false;
  const report = (declaration: Declaration, question: string, help: string): void => {
    isOpen = true;
    sink.report("revise/answer-missing", declaration.span, { question }, { help });
  };
  const named = readNames(changes, model, written, sink);
  if (named === undefined) return undefined;
  const renames = new Map(named.renames);
  for (const question of renameQuestions(changes)) {
    const key = memberKey(question.declaration, question.key);
    if (renames.has(key) || named.drops.has(key)) continue;
    const free = question.candidates.filter((one) => !isTaken(renames, question.declaration, one));
    if (free.length === 0) continue;
    const answer = await answerRename(question, free);
    if (answer === undefined) return undefined;
    if (answer !== "") renames.set(key, answer);
  }
  const defaults = new Map(named.defaults);
  // What is renamed needs no default: that is asked for when renames are known.
  for (const question of isOpen ? [] : defaultQuestions(changes, renames)) {
    const key = memberKey(question.declaration, question.key);
    if (defaults.has(key)) continue;
    const text = await answerDefault(question);
    if (text === undefined) return undefined;
    if (text !== "") defaults.set(key, constantText(question.declaration, question.key, text));
  }
  return isOpen ? undefined : { renames, defaults, otherwise: named.otherwise };

  /** The new key; the empty text where it is gone. */
  async function answerRename(question: RenameQuestion, free: readonly string[]): Promise<string | undefined> {
    const name = shownName(model, question.declaration);
    if (written.yes === true)
      return question.likely !== undefined && free.includes(question.likely) ? question.likely : "";
    if (asking !== undefined) {
      const choices = [
        ...free.map((value) => ({ value, label: `it is called ${value} now` })),
        { value: "", label: "it is gone" },
      ];
      const likely = choices.findIndex(({ value }) => value === question.likely);
      const sorted =
        likely > 0 ? [choices[likely] as (typeof choices)[number], ...choices.toSpliced(likely, 1)] : choices;
      return asking.choose(`What became of ${question.key} of ${name}?`, sorted);
    }
    const target = question.likely ?? free[0] ?? "";
    report(
      question.declaration,
      `"${question.key}" of "${name}" is gone, and ${free.map((one) => `"${one}"`).join(", ")} ${free.length === 1 ? "is" : "are"} new: was it renamed?`,
      `--rename ${name}.${question.key}=${target}, or --drop ${name}.${question.key}`,
    );
    return "";
  }

  async function answerDefault(question: DefaultQuestion): Promise<string | undefined> {
    const name = shownName(model, question.declaration);
    const said = {
      added: `"${question.key}" of "${name}" is new and required: what stands in where an older event has none?`,
      required: `"${question.key}" of "${name}" is required now: what stands in where an older event has none?`,
      removed: `"${question.key}" of "${name}" is gone: which one stands in for it?`,
    }[question.why];
    if (asking !== undefined && written.yes !== true) return asking.text(said);
    report(question.declaration, said, `--default ${name}.${question.key}=VALUE`);
    return "";
  }
}

function isTaken(renames: ReadonlyMap<string, string>, { id }: Declaration, key: string): boolean {
  return [...renames].some(([from, to]) => to === key && from.startsWith(`${id}\0`));
}

interface Named {
  readonly renames: ReadonlyMap<string, string>;
  readonly drops: ReadonlySet<string>;
  readonly defaults: ReadonlyMap<string, string>;
  readonly otherwise: ReadonlyMap<string, string>;
}

/** Finds what the options name. Reports names that nothing has. */
function readNames(changes: Changes, model: Model, written: WrittenAnswers, sink: DiagnosticSink): Named | undefined {
  let isSound = true;
  const members = changes.declarations.flatMap(({ declaration, members: all }) =>
    all.map((member) => ({ declaration, member, shown: `${shownName(model, declaration)}.${member.key}` })),
  );
  const find = (option: string, name: string, kinds: readonly string[]) => {
    const fitting = members.filter(({ member }) => kinds.includes(member.kind));
    const found = fitting.filter(({ shown, member, declaration }) =>
      [shown, member.key, `${declaration.id}.${member.key}`, `${declaration.name}.${member.key}`].includes(name),
    );
    const [first, second] = found;
    if (first !== undefined && second === undefined) return first;
    isSound = false;
    if (first === undefined)
      sink.report("revise/unknown-name", undefined, { option, name, known: fitting.map(({ shown }) => shown) });
    else sink.report("revise/ambiguous-name", undefined, { option, name, known: found.map(({ shown }) => shown) });
    return undefined;
  };
  const pairs = (option: string, texts: readonly string[], kinds: readonly string[]) =>
    texts.flatMap((text) => {
      const at = text.indexOf("=");
      const found = find(option, at === -1 ? text : text.slice(0, at), kinds);
      return found === undefined || at === -1 ? [] : [{ ...found, value: text.slice(at + 1) }];
    });
  const renames = new Map<string, string>();
  for (const { declaration, member, value } of pairs("--rename", written.rename ?? [], ["removed"])) {
    const added = members.filter(
      (one) =>
        one.declaration === declaration && one.member.kind === "added" && mayBeRenamed(member.key, one.member.key),
    );
    if (added.some((one) => one.member.key === value)) renames.set(memberKey(declaration, member.key), value);
    else {
      isSound = false;
      sink.report("revise/unknown-name", undefined, {
        option: "--rename",
        name: value,
        known: added.map((one) => one.member.key),
      });
    }
  }
  const drops = (written.drop ?? []).flatMap((name) => find("--drop", name, ["removed"]) ?? []);
  const all = ["added", "removed", "changed"];
  const texts = (option: string, given: readonly string[] | undefined) =>
    new Map(
      pairs(option, given ?? [], all).map(({ declaration, member, value }) => {
        const old = [...renames].find(([from, to]) => to === member.key && from.startsWith(`${declaration.id}\0`))?.[0];
        return [old ?? memberKey(declaration, member.key), constantText(declaration, member.key, value)] as const;
      }),
    );
  const named = {
    renames,
    drops: new Set(drops.map(({ declaration, member }) => memberKey(declaration, member.key))),
    defaults: texts("--default", written.default),
    otherwise: texts("--else", written.else),
  };
  return isSound ? named : undefined;
}

/** What was typed as YAML: text is quoted where it has to be, anything else is as it was typed. */
function constantText(declaration: Declaration, key: string, typed: string): string {
  if (declaration.kind !== "record") return flowText(typed);
  const field = latestShape(declaration).fields.find((one: FieldShape) => one.field.key === key);
  if (field === undefined || isText(field.type) || /^\$(?:context|envelope|payload)\./.test(typed))
    return flowText(typed);
  try {
    JSON.parse(typed);
    return typed;
  } catch {
    return flowText(typed);
  }
}

function isText(type: Type): boolean {
  if (type.kind === "nullable") return isText(type.inner);
  if (type.kind === "reference") return type.shape.kind === "enum";
  return type.kind === "scalar" && !/^(?:u?int|float|bool|json)/.test(type.scalar);
}
