const nanosecondsPerSecond = 1_000_000_000n;
/** 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z, in seconds since 1970. */
const firstSecond = -62_135_596_800n;
const lastSecond = 253_402_300_799n;
/** The range of google.protobuf.Duration, about 10,000 years. */
const longestSeconds = 315_576_000_000n;

const timestampPattern =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:(Z)|([+-])(\d{2}):(\d{2}))?$/;

/**
 * Nanoseconds since 1970 of an RFC 3339 text, or undefined where it is none.
 *
 * @param offset whether the text must have an offset (`Z` counts), or must have none and is meant as UTC
 */
export function parseTimestamp(text: string, offset: "required" | "none"): bigint | undefined {
  const parts = timestampPattern.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zulu, sign, offsetHour, offsetMinute] = parts;
  const hasOffset = zulu !== undefined || sign !== undefined;
  if (hasOffset !== (offset === "required")) return undefined;
  const days = daysSince1970(Number(year), Number(month), Number(day));
  if (days === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (Number(offsetHour ?? 0) > 23 || Number(offsetMinute ?? 0) > 59) return undefined;
  const shift = (Number(offsetHour ?? 0) * 60 + Number(offsetMinute ?? 0)) * (sign === "-" ? -60 : 60);
  const seconds = days * 86_400 + Number(hour) * 3_600 + Number(minute) * 60 + Number(second) - shift;
  const nanoseconds = BigInt(seconds) * nanosecondsPerSecond + BigInt((fraction ?? "").padEnd(9, "0"));
  return isTimestamp(nanoseconds) ? nanoseconds : undefined;
}

/** Whether an instant lies in the years 0001 to 9999. */
export function isTimestamp(nanoseconds: bigint): boolean {
  return nanoseconds >= firstSecond * nanosecondsPerSecond && nanoseconds < (lastSecond + 1n) * nanosecondsPerSecond;
}

/** RFC 3339 in UTC with a fraction of 0, 3, 6 or 9 digits. */
export function printTimestamp(nanoseconds: bigint): string {
  const seconds = floorDivide(nanoseconds, nanosecondsPerSecond);
  const text = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  return `${text}${printFraction(nanoseconds - seconds * nanosecondsPerSecond)}Z`;
}

/** Nanoseconds of `1.5s`, or undefined. */
export function parseDuration(text: string): bigint | undefined {
  const parts = /^(-?)(0|[1-9]\d*)(?:\.(\d{1,9}))?s$/.exec(text);
  if (parts === null || (parts[2] ?? "").length > 13) return undefined;
  const size = BigInt(parts[2] ?? 0) * nanosecondsPerSecond + BigInt((parts[3] ?? "").padEnd(9, "0"));
  const nanoseconds = parts[1] === "-" ? -size : size;
  return isDuration(nanoseconds) ? nanoseconds : undefined;
}

export function isDuration(nanoseconds: bigint): boolean {
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  return size < (longestSeconds + 1n) * nanosecondsPerSecond;
}

export function printDuration(nanoseconds: bigint): string {
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const fraction = printFraction(size % nanosecondsPerSecond);
  return `${nanoseconds < 0n ? "-" : ""}${size / nanosecondsPerSecond}${fraction}s`;
}

function printFraction(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return "";
  const digits = String(nanoseconds).padStart(9, "0");
  return `.${digits.endsWith("000000") ? digits.slice(0, 3) : digits.endsWith("000") ? digits.slice(0, 6) : digits}`;
}

/** Whether a text is a date that exists, as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && daysSince1970(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
}

function daysSince1970(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round(date.getTime() / 86_400_000);
}

function floorDivide(left: bigint, right: bigint): bigint {
  const quotient = left / right;
  return left % right < 0n ? quotient - 1n : quotient;
}
