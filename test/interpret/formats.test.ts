import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasFormat, knownFormats } from "../../generator/interpret/index.js";
import * as runtime from "../../runtime/src/formats.js";

/** The same formats as the runtime has them, which is written apart. */
const ofRuntime: Readonly<Record<string, (text: string) => boolean>> = {
  date: runtime.isDate,
  "date-time": runtime.isDateTime,
  duration: runtime.isIsoDuration,
  email: runtime.isEmail,
  hostname: runtime.isHostname,
  ipv4: runtime.isIpv4,
  ipv6: runtime.isIpv6,
  "json-pointer": runtime.isJsonPointer,
  regex: runtime.isRegex,
  time: runtime.isTimeOfDay,
  uri: runtime.isUri,
  "uri-reference": runtime.isUriReference,
  uuid: runtime.isUuid,
};

const seeds: Readonly<Record<string, readonly string[]>> = {
  date: ["2024-02-29", "2023-02-29", "0000-01-01", "1900-02-29", "2000-02-29", "2024-13-01"],
  "date-time": ["2024-02-29T23:59:60Z", "2024-02-29t01:02:03.4z", "2024-02-29T23:00:00+23:59", "2024-01-01 00:00:00Z"],
  duration: ["P1W", "P", "PT", "P1Y2M3DT4H5M6S", "PT36H", "P1YT", "-P1D"],
  email: ["a@b.c", "a@b", "a..b@c.d", "@c.d", "a b@c.d", "a@b.c@d.e", "a.@b.c"],
  hostname: ["a-b.c", "-a.b", "a-.b", "a..b", `${"a".repeat(63)}.b`, `${"a".repeat(64)}.b`, ""],
  ipv4: ["127.0.0.1", "256.1.1.1", "1.1.1", "01.1.1.1", "0.0.0.0"],
  ipv6: [
    "::",
    "::1",
    "1::",
    "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7",
    "::ffff:1.2.3.4",
    "1::2::3",
    ":::",
    "1:2:3:4:5:6:7::",
    "12345::",
    ":1::",
  ],
  "json-pointer": ["", "/", "/a~0b~1c", "/~", "/~2", "a"],
  regex: ["a+", "(", "\\p{L}", "\\-"],
  time: ["23:59:60Z", "00:59:60+01:00", "12:00:60Z", "12:00:00", "24:00:00Z", "12:00:00.123z"],
  uri: [
    "https://a@b:1/c?d#e",
    "urn:x:y",
    "//a/b",
    "a:%zz",
    "a:[",
    "http://[::1]:80/",
    "http://[::g]/",
    "x:a#b#c",
    "1a:b",
  ],
  "uri-reference": ["../a", "a:b", "1:b", "", "//x", "?q#f", "a b", "%41"],
  uuid: [
    "60b80c3f-bea4-4bd7-aa97-f7a8309ee9f0",
    "60B80C3F-BEA4-4BD7-AA97-F7A8309EE9F0",
    "60b80c3fbea44bd7aa97f7a8309ee9f0",
  ],
};

/** A text near a seed: one character replaced, removed or put in. */
function near(format: string): fc.Arbitrary<string> {
  const character = fc.constantFrom(..."0129azAZ:/.-+~%#?[]@TtzZ PWé ".split(""), "");
  return fc
    .tuple(fc.constantFrom(...(seeds[format] ?? [""])), fc.nat(), character, fc.nat(2))
    .map(([seed, at, put, taken]) => {
      const index = at % (seed.length + 1);
      return seed.slice(0, index) + put + seed.slice(index + taken);
    });
}

describe("formats", () => {
  it("are those of the runtime", () => {
    expect(knownFormats).toEqual(Object.keys(ofRuntime).sort());
  });

  it.each(knownFormats)("%s takes and refuses what the runtime does", (format) => {
    for (const seed of seeds[format] ?? [])
      expect([seed, hasFormat(seed, format)]).toEqual([seed, ofRuntime[format]?.(seed)]);
    fc.assert(
      fc.property(near(format), (text) => {
        expect(hasFormat(text, format)).toBe(ofRuntime[format]?.(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("take some of the seeds and refuse others", () => {
    for (const format of knownFormats) {
      const verdicts = (seeds[format] ?? []).map((seed) => hasFormat(seed, format));
      expect([format, new Set(verdicts).size]).toEqual([format, 2]);
    }
  });
});
