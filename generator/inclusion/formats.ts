interface Format {
  readonly matches: (text: string) => boolean;
  readonly samples: readonly string[];
}

const date = /^\d{4}-(\d\d)-(\d\d)$/;
const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
const octet = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

function isDate(text: string): boolean {
  if (!date.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function isDateTime(text: string): boolean {
  return /^.{10}[t ]/i.test(text) && isDate(text.slice(0, 10)) && time.test(text.slice(11));
}

function isHostname(text: string): boolean {
  return text.length <= 253 && text.split(".").every((part) => label.test(part));
}

function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => octet.test(part));
}

function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const isFull = halves.length === 1 ? groups.length === 8 : groups.length < 8;
  return isFull && groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
}

/** Texts that are plainly of the format or plainly not; between them implementations differ. */
const formats: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    date: { matches: isDate, samples: ["2024-01-31"] },
    time: { matches: (text) => time.test(text), samples: ["12:30:00Z"] },
    "date-time": { matches: isDateTime, samples: ["2024-01-31T12:30:00Z"] },
    email: {
      matches: (text) => /^[a-z0-9._+-]+@[a-z0-9.-]+$/i.test(text) && isHostname(text.slice(text.indexOf("@") + 1)),
      samples: ["a@example.com"],
    },
    hostname: { matches: isHostname, samples: ["example.com"] },
    ipv4: { matches: isIpv4, samples: ["192.0.2.1"] },
    ipv6: { matches: isIpv6, samples: ["2001:db8::1"] },
    uri: {
      matches: (text) => /^[a-z][a-z0-9+.-]*:[!#-;=?-[\]_a-z~%]+$/i.test(text),
      samples: ["https://example.com/a"],
    },
    "uri-reference": {
      matches: (text) => /^[!#-;=?-[\]_a-z~%]*$/i.test(text),
      samples: ["/a", "https://example.com/a"],
    },
    uuid: {
      matches: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
      samples: ["123e4567-e89b-42d3-a456-426614174000"],
    },
    "json-pointer": { matches: (text) => /^(?:\/(?:[^~/]|~[01])*)*$/.test(text), samples: ["/a/b"] },
  } satisfies Record<string, Format>),
);

export function isKnownFormat(name: string): boolean {
  return formats.has(name);
}

/** Whether a text is of a known format. */
export function isFormat(name: string, text: string): boolean {
  return formats.get(name)?.matches(text) ?? false;
}

/** Texts of a format. */
export function samplesOf(name: string): readonly string[] {
  return formats.get(name)?.samples ?? [];
}
