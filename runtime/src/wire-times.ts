import { refuse } from "./checks.js";
import type { Path } from "./issues.js";
import type { Reading } from "./reading.js";
import { durationFromParts, durationParts, firstSecond, lastSecond, timestampParts } from "./times.js";
import { putInt32, putSafeInteger } from "./wire-put.js";
import { leaveMessage, skipValue, takeInt32, takeInt64, takeTag, type WireReader } from "./wire-reader.js";
import { readBytewise } from "./wire-text.js";
import { beginMessage, endMessage, type WireWriter } from "./wire-writer.js";

/** A message of Protobuf's own that has `int64 seconds = 1` and `int32 nanos = 2`. */
function putParts(writer: WireWriter, tag: number, seconds: number, nanos: number): void {
  const start = beginMessage(writer, tag);
  if (seconds !== 0) putSafeInteger(writer, 8, seconds);
  if (nanos !== 0) putInt32(writer, 16, nanos);
  endMessage(writer, tag, start);
}

interface Parts {
  readonly seconds: bigint;
  readonly nanos: number;
}

function takeParts(reader: WireReader, end: number): Parts {
  let seconds = 0n;
  let nanos = 0;
  while (reader.at < end) {
    const tag = takeTag(reader);
    if (tag === 8) seconds = takeInt64(reader);
    else if (tag === 16) nanos = takeInt32(reader);
    else skipValue(reader, tag);
  }
  leaveMessage(reader, end);
  return { seconds, nanos };
}

/** google.protobuf.Timestamp, from RFC 3339 text in UTC. */
export function putTimestamp(writer: WireWriter, tag: number, value: string): void {
  const { seconds, nanos } = timestampParts(value);
  putParts(writer, tag, seconds, nanos);
}

/** google.protobuf.Timestamp, from a Date. */
export function putDate(writer: WireWriter, tag: number, value: Date): void {
  const milliseconds = value.getTime();
  const seconds = Math.floor(milliseconds / 1000);
  putParts(writer, tag, seconds, (milliseconds - seconds * 1000) * 1_000_000);
}

/** A time as RFC 3339 text in UTC; one outside the years 1 to 9999 is an issue. */
export function decodeTimestamp(reader: WireReader, end: number, path: Path, reading: Reading): string {
  const { seconds, nanos } = takeParts(reader, end);
  const text = nanos >= 0 && nanos <= 999_999_999 ? timestampFromParts(Number(seconds), nanos) : undefined;
  if (text !== undefined) return text;
  refuse(reading.issues, path, undefined, "range", "a time of the years 1 to 9999", `${seconds} s and ${nanos} ns`);
  return "1970-01-01T00:00:00Z";
}

/** A time as a Date; digits below the millisecond are an issue. */
export function decodeDate(reader: WireReader, end: number, path: Path, reading: Reading): Date {
  const text = decodeTimestamp(reader, end, path, reading);
  if (/\.[0-9]{3}[0-9]*[1-9]/.test(text))
    refuse(reading.issues, path, undefined, "precision", "a time in whole milliseconds", text);
  return new Date(text);
}

/** google.protobuf.Duration, from nanoseconds. Both parts have the sign of the whole. */
export function putDuration(writer: WireWriter, tag: number, value: bigint): void {
  const nanoseconds = Number(value);
  if (Number.isSafeInteger(nanoseconds)) {
    const seconds = Math.trunc(nanoseconds / 1e9);
    putParts(writer, tag, seconds, nanoseconds - seconds * 1e9);
  } else {
    const { seconds, nanos } = durationParts(value);
    putParts(writer, tag, Number(seconds), nanos);
  }
}

/** A duration in nanoseconds. */
export function decodeDuration(reader: WireReader, end: number, path: Path, reading: Reading): bigint {
  const { seconds, nanos } = takeParts(reader, end);
  const duration = durationFromParts(seconds, nanos);
  if (duration !== undefined) return duration;
  refuse(
    reading.issues,
    path,
    undefined,
    "range",
    "a duration of at most 10,000 years",
    `${seconds} s and ${nanos} ns`,
  );
  return 0n;
}

const secondsOfDay = 86_400;

/** `2025-01-31T23:59:59.999999999Z`, of which the day stays as it is until another one is asked for: Date takes five times as long. */
const digits: Uint8Array = /* @__PURE__ */ new Uint8Array(30);
let writtenDay: number | undefined;

/** A time in UTC from seconds and nanoseconds (0 to 999,999,999) since the epoch. Undefined outside the years 1 to 9999. */
export function timestampFromParts(seconds: number, nanos: number): string | undefined {
  if (!(seconds >= firstSecond && seconds <= lastSecond)) return undefined;
  const day = Math.floor(seconds / secondsOfDay);
  if (day !== writtenDay) writeDay(day);
  const second = seconds - day * secondsOfDay;
  const minute = Math.floor(second / 60);
  writeNumber(Math.floor(minute / 60), 11, 2);
  writeNumber(minute % 60, 14, 2);
  writeNumber(second % 60, 17, 2);
  let end = 19;
  if (nanos !== 0) {
    writeNumber(nanos, 20, 9);
    end = nanos % 1_000_000 === 0 ? 23 : nanos % 1000 === 0 ? 26 : 29;
  }
  digits[19] = 46; // "."
  digits[end] = 90; // "Z"
  return readBytewise(digits, 0, end + 1);
}

/** Years are counted from March, so that the day that some lack is their last, and from the year 0, whose cycle of 400 years is the first of all. */
function writeDay(day: number): void {
  const sinceMarch = day + 719_468;
  const cycle = Math.floor(sinceMarch / 146_097);
  const dayOfCycle = sinceMarch - cycle * 146_097;
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const daysBefore = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const dayOfYear = dayOfCycle - daysBefore;
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  digits.set([0, 0, 0, 0, 45, 0, 0, 45, 0, 0, 84, 0, 0, 58, 0, 0, 58]); // "-", "T" and ":" in their places
  writeNumber(yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), 0, 4);
  writeNumber(month, 5, 2);
  writeNumber(dayOfYear - Math.floor((153 * march + 2) / 5) + 1, 8, 2);
  writtenDay = day;
}

function writeNumber(value: number, at: number, size: number): void {
  let rest = value;
  for (let index = at + size - 1; index >= at; index -= 1) {
    const tenth = Math.floor(rest / 10);
    digits[index] = 48 + rest - tenth * 10;
    rest = tenth;
  }
}
