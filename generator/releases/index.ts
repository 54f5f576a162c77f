import type { DiagnosticSink } from "../diagnostics/index.js";
import type { CalendarDate } from "../ir/index.js";
import { checkBumps, type ReleaseInput } from "./releases.js";
import { openWaivers } from "./waivers.js";
import { checkWindows } from "./windows.js";

export type { Lock as ReleasedLock } from "./locked.js";
export { declaredBump, type ReleaseInput } from "./releases.js";
export { isDate } from "./waivers.js";

/** Reports releases that are not what they say of themselves, waivers that don't hold, and promises of dates that are not kept. */
export function checkReleases(input: ReleaseInput, today: CalendarDate, sink: DiagnosticSink): void {
  const waivers = openWaivers(input.history.model, today);
  checkBumps(input, waivers, sink);
  waivers.finish(sink);
  checkWindows(input.history, today, sink);
}
