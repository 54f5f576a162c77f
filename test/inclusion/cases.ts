import { readFileSync } from "node:fs";
import { type Inclusion, includes } from "../../generator/inclusion/index.js";
import type { ExactJson } from "../../generator/source/index.js";

/** Where cases come from; their files name repository, commit, path and licence. */
export interface Origin {
  readonly source: string;
  readonly commit: string;
  readonly license: string;
  readonly path: string;
}

/** A change of a schema, what its authors say of it, and what is found. */
export interface Case {
  /** Counted from 1: names repeat. */
  readonly number: number;
  readonly name: string;
  readonly old: ExactJson;
  readonly new: ExactJson;
  readonly claim: string;
  readonly backward: Inclusion;
  readonly forward: Inclusion;
  /** Whether the claim and the answers agree. */
  readonly agrees: boolean;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), "utf8")) as T;
}

interface ApicurioFile extends Origin {
  readonly cases: readonly { id: string; compatibility: string; original: ExactJson; updated: ExactJson }[];
}

interface NakadiFile extends Origin {
  readonly cases: readonly { description: string; old: ExactJson; new: ExactJson; bump_compatible_mode: string }[];
}

const apicurioFile = read<ApicurioFile>("json-schema-compatibility.apicurio");
const nakadiFile = read<NakadiFile>("json-schema-semver.nakadi");

export const origins: { readonly apicurio: Origin; readonly nakadi: Origin } = {
  apicurio: apicurioFile,
  nakadi: nakadiFile,
};

export const apicurioCases: readonly Case[] = apicurioFile.cases.map((item, index) => {
  const backward = includes(item.original, item.updated);
  const forward = includes(item.updated, item.original);
  return {
    number: index + 1,
    name: item.id,
    old: item.original,
    new: item.updated,
    claim: item.compatibility,
    backward,
    forward,
    agrees: directionsOf({ backward, forward }) === item.compatibility,
  };
});

/** MAJOR is read as: a direction breaks. MINOR: none does for those who write what they declare. Else: both schemas take the same. */
export const nakadiCases: readonly Case[] = nakadiFile.cases.map((item, index) => {
  const backward = includes(item.old, item.new);
  const forward = includes(item.new, item.old);
  const isSame = backward.kind === "yes" && forward.kind === "yes";
  const isKept = [
    includes(item.old, item.new, { closedOld: true }),
    includes(item.new, item.old, { closedOld: true }),
  ].every((answer) => answer.kind === "yes");
  const claim = item.bump_compatible_mode;
  return {
    number: index + 1,
    name: item.description,
    old: item.old,
    new: item.new,
    claim,
    backward,
    forward,
    agrees: claim === "MAJOR" ? !isSame : claim === "MINOR" ? isKept : isSame,
  };
});

/** The directions in which every document stays valid. */
export function directionsOf({ backward, forward }: Pick<Case, "backward" | "forward">): string {
  if (backward.kind === "unknown" || forward.kind === "unknown") return "unknown";
  if (backward.kind === "yes") return forward.kind === "yes" ? "both" : "backward";
  return forward.kind === "yes" ? "forward" : "none";
}
