import type { Comparison } from "../../generator/compare/index.js";

/** Breaks that no witness shows: outcomes `altered` and `rejected`, but of events as a whole that came or went. */
export function unwitnessed({ changes }: Comparison): readonly string[] {
  return changes.flatMap(({ change, verdicts, witnesses }) =>
    (["json", "protobuf"] as const).flatMap((encoding) =>
      (["backward", "forward"] as const).flatMap((direction) => {
        const { bare, generated } = verdicts[encoding][direction];
        const isBroken = [bare, generated].some((outcome) => outcome === "altered" || outcome === "rejected");
        const isShown = witnesses.some((one) => one.encoding === encoding && one.direction === direction);
        return isBroken && !isShown ? [`${change.rule} ${change.path} ${encoding} ${direction}`] : [];
      }),
    ),
  );
}
