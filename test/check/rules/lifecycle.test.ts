import { describe, expect, it } from "vitest";
import { check } from "../checking.js";

describe("lifecycle", () => {
  it.each([
    ["{ 1.0.0: { released: 2025-01-01, current: 2025-02-01, deprecated: 2025-03-01, retired: 2025-04-01 } }", []],
    ["{ 1.0.0: { released: 2025-02-29 } }", ["date 2:13"]],
    ["{ 1.0.0: { released: soon } }", ["date 2:13"]],
    ["{ 1.0.0: { released: 2025-03-01, deprecated: 2025-02-01 } }", ["date-order 2:13"]],
    ["{ 1.0.0: { deprecated: 2025-03-01, retired: 2025-02-01 } }", ["date-order 2:13"]],
    ["{ 1.0.0: {}, 1.1.0: { released: 2025-02-01 } }", ["draft-order 2:24"]],
    ["{ 1.0.0: { released: 2025-02-01 }, 1.1.0: {} }", []],
    ["{ 1.0.0: { released: 2025-02-01 }, 1.1.0: { released: 2025-01-01 } }", ["release-order 2:46"]],
    ["{ 1.0.0: { released: 2025-01-01 }, 1.1.0: { released: 2025-03-01 }, 2.0.0: { released: 2025-02-01 } }", []],
  ])("%s", async (versions, expected) => {
    expect(await check(`package: p\nversions: ${versions}\nevents: { E: {} }\n`)).toEqual(expected);
  });
});
