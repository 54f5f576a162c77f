import { type Block, type LockedVersion, unquote, wordsOf } from "../lock/index.js";
import { type MemberChange, memberState, releasedVersions, textOf } from "./changes.js";
import { restoredChoice } from "./choices.js";
import { flowMap, flowText } from "./flow-text.js";
import { partsOf } from "./locked-text.js";
import { restoredField, type TypeScope } from "./records.js";

/**
 * The keys that declare a record, enum or union as the lock has it: `fields`, `values`, or `layout` and `variants`. A reason where one of
 * them can't be written.
 *
 * @param blockOf what the lock has of a type
 */
export function bodyOf(
  block: Block,
  scope: TypeScope,
  blockOf: (id: string) => Block | undefined,
): ReadonlyMap<string, string> | string {
  const released = releasedVersions(block);
  const names = released.map(({ name }) => name);
  const members = membersOf(released);
  const texts = new Map<string, string>();
  const entries: [string, string][] = [];
  switch (block.kind) {
    case "event":
      return "an event is no type";
    case "record":
      for (const member of members) {
        const field = restoredField(member, names, undefined, undefined, scope);
        if (typeof field === "string") return `field "${member.key}": ${field}`;
        entries.push([
          flowText(field.key.replace(/\?$/, "")) + (field.key.endsWith("?") ? "?" : ""),
          shortened(field.texts),
        ]);
      }
      texts.set("fields", flowMap(entries));
      return texts;
    case "enum":
      for (const member of members) {
        if (member.key.includes(".")) return "its values have groups";
        const value = restoredChoice(member, names, undefined, undefined, { locked: "json", key: "json" });
        if (value === undefined) return `value "${member.key}" was gone for some versions`;
        entries.push([flowText(member.key), flowMap(value)]);
      }
      texts.set("values", flowMap(entries));
      break;
    case "union":
      for (const member of members) {
        const variant = variantText(member, names, undefined, undefined, scope, blockOf);
        if (typeof variant === "string") return variant;
        entries.push([flowText(member.key), flowMap(variant)]);
      }
      texts.set("layout", layoutText(released.at(-1)));
      texts.set("variants", flowMap(entries));
  }
  const newest = released.at(-1);
  if (newest !== undefined && partsOf(textOf(newest, block.kind) ?? "")[0] === "closed") texts.set("closed", "true");
  return texts;
}

/** The keys of a variant that is put back; a reason where it can't be. */
export function variantText(
  member: Pick<MemberChange, "key" | "released">,
  versions: readonly string[],
  target: string | undefined,
  standIn: string | undefined,
  scope: TypeScope,
  blockOf: (id: string) => Block | undefined,
): ReadonlyMap<string, string> | string {
  const texts = restoredChoice(member, versions, target, standIn, { locked: "type", key: "type" });
  if (texts === undefined) return `variant "${member.key}" was gone for some versions`;
  const [written = ""] = partsOf(member.released.at(-1)?.text ?? "");
  const id = (unquote(written.replace(/@[0-9.]+$/, "")) ?? written).replace(/@[0-9.]+$/, "");
  const named = scope.nameOf(id);
  if (named !== undefined) return new Map([["record", named], ...texts]);
  const block = blockOf(id);
  const body = block === undefined ? `record "${id}" is not in the lock` : bodyOf(block, scope, blockOf);
  return typeof body === "string" ? body : new Map([...texts, ...body]);
}

function layoutText(version: LockedVersion | undefined): string {
  const text = version === undefined ? "" : (textOf(version, "union") ?? "");
  const [kind = "internal"] = (partsOf(text).at(-1) ?? "").split(" ");
  const tag = / tag ("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
  const content = / content ("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
  if (kind === "external" || tag === undefined) return "external";
  const place = (json: string): string => flowText(`/${String(JSON.parse(json))}`);
  return flowMap([
    ["type", place(tag)],
    ["payload", kind === "internal" || content === undefined ? "/" : place(content)],
  ]);
}

/** All fields, values or variants that any version has, by the order of their numbers. */
export function membersOf(released: readonly LockedVersion[]): readonly Pick<MemberChange, "key" | "released">[] {
  const found = new Map<string, Pick<MemberChange, "key" | "released">>();
  for (const version of released) {
    for (const { key } of version.facts) {
      const [, name] = wordsOf(key);
      const state = memberState(version, key);
      if (name === undefined || state === undefined) continue;
      const known = found.get(key) ?? { key: unquote(name) ?? name, released: [] };
      found.set(key, { ...known, released: [...known.released, { version: version.name, ...state }] });
    }
  }
  return [...found.values()].sort((left, right) => numberOf(left) - numberOf(right));
}

/** The Protobuf number of a member. */
export function numberOf({ released }: Pick<MemberChange, "released">): number {
  return Number(/(?:^|; )number (-?\d+)(?=;|$)/.exec(released[0]?.text ?? "")?.[1] ?? 0);
}

/** `string` in place of `{ type: string }`. */
export function shortened(texts: ReadonlyMap<string, string>): string {
  const type = texts.get("type");
  return texts.size === 1 && type !== undefined && !type.startsWith("{") ? type : flowMap(texts);
}
