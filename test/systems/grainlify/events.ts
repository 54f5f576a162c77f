import type { SystemEvents } from "../system-event.js";

/** The version of the first quarter (grainlify.md:598), and analytics fields for all events in the fourth (grainlify.md:614). */
const first = "1.0.0";
const analytics = "2.1.0";

/** What Grainlify's description names: two contracts, five events, each on its own line of versions. */
export const grainlifyEvents: readonly SystemEvents[] = [
  {
    package: "grainlify.bounty_escrow",
    events: [
      // 1.1.0: grainlify.md:223, 524 and 604; 2.0.0: grainlify.md:63 and 525
      { event: "FundsLocked", versions: [first, "1.1.0", "2.0.0", analytics], source: "grainlify.md:50" },
      // 1.1.0: grainlify.md:97 and 605
      { event: "FundsReleased", versions: [first, "1.1.0", analytics], source: "grainlify.md:85" },
      // 2.0.0: grainlify.md:124 and 610
      { event: "FundsRefunded", versions: [first, "2.0.0", analytics], source: "grainlify.md:110" },
    ],
  },
  {
    package: "grainlify.program_escrow",
    events: [
      // 1.1.0: grainlify.md:153 and 606
      { event: "ProgramFundsLocked", versions: [first, "1.1.0", analytics], source: "grainlify.md:142" },
      // 2.0.0: grainlify.md:179 and 611
      { event: "BatchPayout", versions: [first, "2.0.0", analytics], source: "grainlify.md:166" },
    ],
  },
];
