import type { JsonValue } from "../ir/index.js";
import type { Bump, Encoding, Outcome } from "./change.js";
import type { Compatibility } from "./compare.js";
import type { ReportedPlace, ShownChange, ShownComparison, ShownVerdict } from "./shown.js";
import type { Witness } from "./witnesses.js";

interface ReportedVerdict {
  readonly bare: Outcome;
  readonly generated: Outcome;
  readonly reason?: string;
}

interface ReportedDirections {
  readonly backward: ReportedVerdict;
  readonly forward: ReportedVerdict;
}

type Answers = { readonly [Axis in Encoding]: Compatibility[Encoding] | null };

/** The shape of `evolvent diff --format json`, described by `diff.schema.json`. */
export interface DiffReport {
  readonly changes: readonly {
    readonly rule: string;
    readonly path: string;
    readonly old: ReportedPlace | null;
    readonly new: ReportedPlace | null;
    readonly verdicts: {
      readonly json: ReportedDirections | null;
      readonly protobuf: ReportedDirections | null;
      readonly typescript: Bump | null;
    };
    readonly bump: Bump;
    readonly witnesses: readonly Witness[];
    /** Only where all released versions of the old side were compared: those from which it is this change. */
    readonly versions?: readonly string[];
  }[];
  readonly bump: Bump;
  readonly compatible: Answers;
  readonly healed: Answers;
}

/** A comparison as plain data, with integers of any size in witnesses. */
export function reportOf(comparison: ShownComparison): DiffReport {
  const { changes, bump, compatible, healed } = comparison;
  return { changes: changes.map(reportChange), bump, compatible, healed };
}

function reportChange({
  change,
  verdicts,
  bumps,
  bump,
  witnesses,
  versions,
}: ShownChange): DiffReport["changes"][number] {
  const directions = (encoding: Encoding): ReportedDirections => ({
    backward: reportVerdict(verdicts[encoding].backward),
    forward: reportVerdict(verdicts[encoding].forward),
  });
  return {
    rule: change.rule,
    path: change.path,
    old: change.old,
    new: change.new,
    verdicts: { json: directions("json"), protobuf: directions("protobuf"), typescript: bumps.typescript },
    bump,
    witnesses: witnesses.map(({ direction, encoding, written, read, issues }) => ({
      direction,
      encoding,
      written,
      read,
      issues: issues.map(({ path, message }) => ({ path, message })),
    })),
    ...(versions === undefined ? {} : { versions }),
  };
}

function reportVerdict({ bare, generated, reason }: ShownVerdict): ReportedVerdict {
  const isUnknown = bare === "unknown" || generated === "unknown";
  return { bare, generated, ...(isUnknown && reason !== undefined ? { reason } : {}) };
}

/** What a change does to readers, in words: "rejected by bare JSON readers of old events". */
export function effectsOf({ verdicts }: ShownChange): readonly string[] {
  const lines: string[] = [];
  for (const [encoding, name] of [
    ["json", "JSON"],
    ["protobuf", "Protobuf"],
  ] as const) {
    for (const [direction, who] of [
      ["backward", "old events, new reader"],
      ["forward", "new events, old reader"],
    ] as const) {
      const { bare, generated, reason } = verdicts[encoding][direction];
      if (bare === "ok" && generated === "ok") continue;
      const isCovered = (bare === "altered" || bare === "rejected") && generated === "ok";
      const words = isCovered
        ? `${bare}; the generated reader heals it`
        : bare === generated
          ? bare
          : `${bare}; generated: ${generated}`;
      const why = reason !== undefined && words.includes("unknown") ? ` (${reason})` : "";
      lines.push(`${name}, ${who}: ${words}${why}`);
    }
  }
  return lines;
}

/** The JSON of witnesses as text, shortened for people. */
export function shortText(json: JsonValue, print: (json: JsonValue) => string): string {
  const text = print(json);
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
