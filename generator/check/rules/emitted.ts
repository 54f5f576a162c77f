import { downcastOf } from "../../evolve/index.js";
import { printJsonText } from "../../source/index.js";
import type { Rule } from "../rule.js";
import { gapPlace, gapReason, gapWitness } from "../witness/downcasts.js";

/** What `emit` names is written, and every event has its counterpart in it. */
export const emitted: Rule = ({ history, converts, isSound }, sink) => {
  for (const event of history.model.packages.flatMap(({ events }) => events)) {
    if (!isSound(event)) continue;
    for (const at of event.emitted) {
      const version = at.version.name;
      const unwritten =
        at.version.released === undefined ? "it is a draft" : event.removed ? "the event is only read" : undefined;
      if (unwritten !== undefined) {
        sink.report("check/emit-unwritten", event.span, { event: event.key, version, reason: unwritten });
        continue;
      }
      if (at === event.latest) continue;
      const [gap] = downcastOf(history, event, at).gaps;
      if (gap === undefined) continue;
      const witness = gapWitness(history, event, at, gap, converts.run);
      const related = [{ span: at.version.span, message: `version ${version}` }];
      const details = { event: event.key, version, place: gapPlace(gap.place, event), reason: gapReason(gap) };
      const shown = witness === undefined ? {} : { witness: printJsonText(witness) };
      sink.report("check/emit-partial", event.span, details, { related, ...shown });
    }
  }
};
