import type { Declaration } from "../ir/index.js";
import { type Answers, mayBeRenamed, memberKey } from "./answers.js";
import type { Changes, DeclarationChange, MemberChange } from "./changes.js";
import { partsOf, readLockedField } from "./locked-text.js";

/** Something that was released and is gone, where something else is new. */
export interface RenameQuestion {
  readonly kind: "rename";
  readonly declaration: Declaration;
  readonly key: string;
  /** Keys that are new there. */
  readonly candidates: readonly string[];
  /** The only one that is the same but for its name. */
  readonly likely?: string;
}

/** Something that has no value where an event is of another version. */
export interface DefaultQuestion {
  readonly kind: "default";
  readonly declaration: Declaration;
  readonly key: string;
  /** `added`: a required field is new; `required`: it was optional; `removed`: a value of an enum or a variant is gone. */
  readonly why: "added" | "required" | "removed";
}

/** Members that were in the newest released version and are gone, while others are new: which of them are the same? */
export function renameQuestions(changes: Changes): readonly RenameQuestion[] {
  return changes.declarations.flatMap((change) => {
    const added = change.members.filter(({ kind }) => kind === "added");
    return gone(change).flatMap((member): readonly RenameQuestion[] => {
      const candidates = added.filter(({ key }) => mayBeRenamed(member.key, key));
      if (candidates.length === 0) return [];
      const same = candidates.filter(
        (other) => other.now !== undefined && likeness(other.now.text) === likeness(member.released.at(-1)?.text),
      );
      const [likely] = same;
      const guess = same.length === 1 && likely !== undefined ? { likely: likely.key } : {};
      const { declaration } = change;
      return [{ kind: "rename", declaration, key: member.key, candidates: candidates.map(({ key }) => key), ...guess }];
    });
  });
}

function gone({ members, released }: DeclarationChange): readonly MemberChange[] {
  const newest = released.at(-1)?.name;
  return members.filter(({ kind, released: states }) => kind === "removed" && states.at(-1)?.version === newest);
}

/** What a member is but for its name. */
function likeness(text: string | undefined): string {
  return partsOf(text ?? "")
    .filter((part) => !/^(?:at|number|proto|json|type) /.test(part))
    .join("; ");
}

/** What has to stand in, renames known. */
export function defaultQuestions(changes: Changes, renames: Answers["renames"]): readonly DefaultQuestion[] {
  return changes.declarations.flatMap(({ declaration, members, released }) => {
    const newKeys = new Set(members.flatMap(({ key }) => renames.get(memberKey(declaration, key)) ?? []));
    return members.flatMap((member): readonly DefaultQuestion[] => {
      const { kind, key, now } = member;
      const isRenamed = renames.has(memberKey(declaration, key)) || newKeys.has(key);
      if (declaration.kind !== "record") {
        const isGone = kind === "removed" && !isRenamed && member.released.at(-1)?.version === released.at(-1)?.name;
        const hasDefault = member.released.at(-1)?.lifts.has("default") === true;
        return isGone && !hasDefault ? [{ kind: "default", declaration, key, why: "removed" }] : [];
      }
      if (now === undefined) return [];
      if (readLockedField(now.text)?.presence !== "required" || hasSource(now.lifts)) return [];
      if (kind === "added") return isRenamed ? [] : [{ kind: "default", declaration, key, why: "added" }];
      const wasOptional = member.released.some(({ text }) => readLockedField(text)?.presence !== "required");
      return wasOptional ? [{ kind: "default", declaration, key, why: "required" }] : [];
    });
  });
}

function hasSource(lifts: ReadonlyMap<string, string>): boolean {
  return ["default", "from", "convert"].some((word) => lifts.has(word));
}
