import fc from "fast-check";

// A usual run draws the same inputs each time, so that a red run is the fault of a change; longer runs draw anew.
const { EVOLVENT_SEED } = process.env;
if (EVOLVENT_SEED !== "random") fc.configureGlobal({ seed: Number(EVOLVENT_SEED ?? 1) });
