/** What the runtime asserts for a format of JSON Schema. */
const formats: Readonly<Record<string, { readonly check: string; readonly expected: string }>> = {
  "date-time": { check: "isDateTime", expected: "a date and time (RFC 3339)" },
  date: { check: "isDate", expected: "a date (YYYY-MM-DD)" },
  time: { check: "isTimeOfDay", expected: "a time of day with an offset (RFC 3339)" },
  duration: { check: "isIsoDuration", expected: "a duration (ISO 8601)" },
  email: { check: "isEmail", expected: "an email address" },
  hostname: { check: "isHostname", expected: "a host name" },
  ipv4: { check: "isIpv4", expected: "an IPv4 address" },
  ipv6: { check: "isIpv6", expected: "an IPv6 address" },
  uri: { check: "isUri", expected: "a URI" },
  "uri-reference": { check: "isUriReference", expected: "a URI or a relative reference" },
  uuid: { check: "isUuid", expected: "a UUID" },
  "json-pointer": { check: "isJsonPointer", expected: "a JSON Pointer" },
  regex: { check: "isRegex", expected: "a regular expression" },
};

/** The runtime's check of a format and what it expects; nothing for a format that is not asserted. */
export function formatCheck(format: string): { readonly check: string; readonly expected: string } | undefined {
  return Object.hasOwn(formats, format) ? formats[format] : undefined;
}
