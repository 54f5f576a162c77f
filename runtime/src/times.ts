import { isDateTime, isTimestamp, twoDigits } from "./formats.js";

/** Bounds of Protobuf's Timestamp, in seconds: the years 1 to 9999. */
export const firstSecond = -62135596800;
export const lastSecond = 253402300799;

const offsetPattern = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * A time in UTC, as RFC 3339 with no fraction or 3, 6 or 9 digits, from text with an offset or without one.
 * Undefined where the text is no such time.
 */
export function timestampFromText(text: string, withOffset: boolean, withoutOffset: boolean): string | undefined {
  // Most are as they are given out, or lack no more than their end.
  if (withOffset && isWritten(text)) return text;
  if (withoutOffset && text.length <= longestNaive && isWritten(`${text}Z`)) return `${text}Z`;
  const parts = offsetPattern.exec(text);
  if (parts === null) return undefined;
  const [, seconds = "", fraction = "", offset] = parts;
  if (offset === undefined ? !withoutOffset : !withOffset) return undefined;
  const isUtc = offset === undefined || offset === "Z" || offset === "+00:00";
  // A year 0 may be a year 1 in UTC.
  const isTime = isTimestamp(`${seconds}Z`)
    ? isUtc || isOffset(offset)
    : !isUtc && !seconds.endsWith(":60") && isDateTime(`${seconds}${offset}`);
  if (!isTime) return undefined;
  const utc = isUtc ? seconds : shift(seconds, offset);
  return utc === undefined ? undefined : `${utc}${digits(fraction)}Z`;
}

/** Nanoseconds. */
const longestNaive = "2000-01-01T00:00:00.000000000".length;

/** Whether a time in UTC has as many digits as it is given out with. */
function isWritten(text: string): boolean {
  const { length } = text;
  return (length === 20 || length % 3 === 0) && isTimestamp(text) && !text.endsWith("000Z");
}

function isOffset(offset: string): boolean {
  return twoDigits(offset, 1) < 24 && twoDigits(offset, 4) < 60;
}

function shift(seconds: string, offset: string): string | undefined {
  const time = Date.parse(`${seconds}${offset}`) / 1000;
  if (time < firstSecond || time > lastSecond) return undefined;
  return new Date(time * 1000).toISOString().slice(0, 19);
}

/** The shortest of no fraction, 3, 6 and 9 digits that holds it. */
function digits(fraction: string): string {
  const significant = fraction.replace(/0+$/, "");
  if (significant === "") return "";
  return `.${significant.padEnd(Math.ceil(significant.length / 3) * 3, "0")}`;
}

/** A time in UTC from milliseconds since the epoch. Undefined outside the years 1 to 9999. */
export function timestampFromMilliseconds(count: number): string | undefined {
  if (!(count >= firstSecond * 1000 && count < (lastSecond + 1) * 1000)) return undefined;
  const day = Math.floor(count / millisecondsOfDay);
  const rest = count - day * millisecondsOfDay;
  const seconds = Math.floor(rest / 1000);
  const fraction = rest - seconds * 1000;
  const minutes = Math.floor(seconds / 60);
  const time = `${twoFigures(Math.floor(minutes / 60))}:${twoFigures(minutes % 60)}:${twoFigures(seconds % 60)}`;
  return `${dateOf(day)}T${time}${fraction === 0 ? "" : `.${String(fraction).padStart(3, "0")}`}Z`;
}

const millisecondsOfDay = 86_400_000;

/** Dates of days since the epoch: events that are read together are often of few days. */
const dates: Map<number, string> = /* @__PURE__ */ new Map();

/** No more dates than these are kept. */
const mostDates = 1000;

function dateOf(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
  if (dates.size >= mostDates) dates.clear();
  dates.set(day, date);
  return date;
}

function twoFigures(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** Seconds and nanoseconds since the epoch of a time in UTC. */
export function timestampParts(text: string): { readonly seconds: number; readonly nanos: number } {
  const days = daysSinceEpoch(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
  const time = twoDigits(text, 11) * 3600 + twoDigits(text, 14) * 60 + twoDigits(text, 17);
  let nanos = 0;
  let unit = 100_000_000;
  for (let at = 20; at < text.length - 1; at += 1) {
    nanos += (text.charCodeAt(at) - 48) * unit;
    unit /= 10;
  }
  return { seconds: days * 86_400 + time, nanos };
}

/** Days from 1 January 1970 in the Gregorian calendar. Years are counted from March, so that the day that some lack is their last. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const march = month > 2 ? year : year - 1;
  const leapDays = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  const daysBefore = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return march * 365 + leapDays + daysBefore + day - 719_469;
}

const nanosPerSecond = 1_000_000_000n;

/** Bound of Protobuf's Duration, in whole seconds. */
const longestSeconds = 315_576_000_000n;

/** The same, in nanoseconds. */
const longestDuration = 315_576_000_000_999_999_999n;

/** Nanoseconds from `"1.5s"`, whole seconds or milliseconds, or `{ secs, nanos }`; undefined where it is none of the forms. */
export function durationFromJson(value: unknown, forms: readonly string[]): bigint | undefined {
  let nanoseconds: bigint | undefined;
  if (typeof value === "string" && forms.includes("string")) {
    const parts = /^(-)?(0|[1-9]\d{0,11})(?:\.(\d{1,9}))?s$/.exec(value);
    if (parts === null) return undefined;
    const size = BigInt(parts[2] ?? "0") * 1_000_000_000n + BigInt((parts[3] ?? "").padEnd(9, "0"));
    nanoseconds = parts[1] === undefined ? size : -size;
  } else if (typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value))) {
    const ms = forms.indexOf("ms");
    const s = forms.indexOf("s");
    if (ms >= 0 && (s < 0 || ms < s)) nanoseconds = BigInt(value) * 1_000_000n;
    else if (s >= 0) nanoseconds = BigInt(value) * 1_000_000_000n;
  } else if (typeof value === "object" && value !== null && forms.includes("secs-nanos")) {
    const { secs, nanos } = value as { readonly secs?: unknown; readonly nanos?: unknown };
    if (
      Object.keys(value).length === 2 &&
      (typeof secs === "bigint" || Number.isSafeInteger(secs)) &&
      // The type that writes this form, Rust's, has no negative durations.
      Number(secs) >= 0 &&
      Number.isInteger(nanos) &&
      Number(nanos) >= 0 &&
      Number(nanos) <= 999_999_999
    ) {
      nanoseconds = BigInt(secs as number | bigint) * 1_000_000_000n + BigInt(nanos as number);
    }
  }
  if (nanoseconds === undefined || nanoseconds > longestDuration || nanoseconds < -longestDuration) return undefined;
  return nanoseconds;
}

/** Nanoseconds from the parts of google.protobuf.Duration; undefined where they have two signs or are more than 10,000 years. */
export function durationFromParts(seconds: bigint, nanos: number): bigint | undefined {
  const isInRange =
    seconds >= -longestSeconds && seconds <= longestSeconds && nanos >= -999_999_999 && nanos <= 999_999_999;
  const hasOneSign = (seconds <= 0n || nanos >= 0) && (seconds >= 0n || nanos <= 0);
  return isInRange && hasOneSign ? seconds * nanosPerSecond + BigInt(nanos) : undefined;
}

/** The parts of google.protobuf.Duration, which both have the sign of the whole. */
export function durationParts(nanoseconds: bigint): { readonly seconds: bigint; readonly nanos: number } {
  return { seconds: nanoseconds / nanosPerSecond, nanos: Number(nanoseconds % nanosPerSecond) };
}

/** `"1.5s"`: no fraction, or 3, 6 or 9 digits. */
export function durationText(nanoseconds: bigint): string {
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const fraction = size % 1_000_000_000n;
  return `${nanoseconds < 0n ? "-" : ""}${size / 1_000_000_000n}${fraction === 0n ? "" : digits(String(fraction).padStart(9, "0"))}s`;
}

/** A time rounded down to so many digits after the second; anything else as it is. */
export function wholeTime<T>(value: T, held: 0 | 3): T {
  if (typeof value !== "string" || !value.includes(".")) return value;
  const whole: string = value.replace(/\.(\d+)Z$/, (_, fraction: string) => `${digits(fraction.slice(0, held))}Z`);
  return whole as T & string;
}
