import { unrolled } from "./patterns.js";

/** A decimal number without an exponent: "-12.50", "0", never "+1", "01", ".5" or "1.". */
export function isDecimal(text: string): boolean {
  return /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text);
}

const lowerUuidPattern = /* @__PURE__ */ unrolled(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** A UUID as events have it. */
export function isLowerUuid(text: string): boolean {
  return lowerUuidPattern.test(text);
}

/** RFC 9562, in either case. */
export function isUuid(text: string): boolean {
  return lowerUuidPattern.test(text) || lowerUuidPattern.test(text.toLowerCase());
}

/** YYYY-MM-DD, a day that exists. */
export function isDate(text: string): boolean {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** All but the last days of months and the year 0. */
const timestampPattern =
  /^[0-9][0-9][0-9][0-9]-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?Z$/;

/** What a `timestamp` is in an event: RFC 3339 in UTC, ending in Z, years from 0001, up to 9 digits after the second. */
export function isTimestamp(text: string): boolean {
  if (!timestampPattern.test(text)) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const day = twoDigits(text, 8);
  return year >= 1 && (day <= 28 || day <= daysOf(year, twoDigits(text, 5)));
}

/** The number of two digits of a text in which there are some. */
export function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** A whole number within bounds, written without a sign or zeros that it does not need. */
export function isIntegerText(text: string, minimum: bigint, maximum: bigint): boolean {
  if (text.length > 40 || !/^(?:0|-?[1-9][0-9]*)$/.test(text)) return false;
  const value = BigInt(text);
  return value >= minimum && value <= maximum;
}

/** Keys of a map whose keys are integers or booleans in Protobuf. */
export const isInt32Text = (text: string): boolean => isIntegerText(text, -2147483648n, 2147483647n);
export const isUint32Text = (text: string): boolean => isIntegerText(text, 0n, 4294967295n);
export const isInt64Text = (text: string): boolean => isIntegerText(text, -9223372036854775808n, 9223372036854775807n);
export const isUint64Text = (text: string): boolean => isIntegerText(text, 0n, 18446744073709551615n);
export const isBooleanText = (text: string): boolean => text === "true" || text === "false";

/** Format "time" of JSON Schema: RFC 3339 with an offset; second 60 only where UTC has leap seconds. */
export function isTimeOfDay(text: string): boolean {
  const match = /^([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))$/.exec(text);
  if (match === null) return false;
  const [hour = 0, minute = 0, second = 0] = match.slice(1, 4).map(Number);
  const [offsetHour, offsetMinute] = [Number(match[5] ?? 0), Number(match[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  const offset = (match[4] === "-" ? 1 : -1) * (offsetHour * 60 + offsetMinute);
  return (hour * 60 + minute + offset + 2 * 1440) % 1440 === 1439;
}

/** Format "date-time" of JSON Schema: RFC 3339, any offset. */
export function isDateTime(text: string): boolean {
  // Most are in UTC.
  return isTimestamp(text) || (/^.{10}[Tt]/.test(text) && isDate(text.slice(0, 10)) && isTimeOfDay(text.slice(11)));
}

/** Format "duration" of JSON Schema: ISO 8601 as RFC 3339 has it in its appendix. */
export function isIsoDuration(text: string): boolean {
  return /^P(?:[0-9]+W|(?=.)(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=.)(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)$/.test(
    text,
  );
}

/** RFC 1123: labels of letters, digits and inner hyphens. */
export function isHostname(text: string): boolean {
  return (
    text.length <= 253 &&
    text.split(".").every((label) => /^[a-z0-9-]{1,63}$/i.test(label) && !label.startsWith("-") && !label.endsWith("-"))
  );
}

/** A mailbox as mail goes to: a dot-atom, `@`, a host name of at least two labels. */
export function isEmail(text: string): boolean {
  const index = text.lastIndexOf("@");
  const [local, domain] = [text.slice(0, index), text.slice(index + 1)];
  if (index < 1 || local.length > 64 || !domain.includes(".") || !isHostname(domain)) return false;
  return local.split(".").every((atom) => /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+$/i.test(atom));
}

export function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255);
}

/** RFC 4291, without a zone. */
export function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const counts = halves.map((half, index) => groupsOf(half, index === halves.length - 1));
  if (counts.includes(undefined)) return false;
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return halves.length === 2 ? total < 8 : total === 8;
}

/** How many groups of 16 bits; an IPv4 address at the end counts as two. */
function groupsOf(text: string, atEnd: boolean): number | undefined {
  if (text === "") return 0;
  const groups = text.split(":");
  let count = 0;
  for (const [index, group] of groups.entries()) {
    if (/^[0-9a-f]{1,4}$/i.test(group)) count += 1;
    else if (atEnd && index === groups.length - 1 && isIpv4(group)) count += 2;
    else return undefined;
  }
  return count;
}

/** RFC 3986, with a scheme. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) && isUriText(text.slice(text.indexOf(":") + 1));
}

/** RFC 3986: a URI, or one relative to another. */
export function isUriReference(text: string): boolean {
  if (isUri(text)) return true;
  const firstStep = text.split(/[/?#]/, 1)[0] ?? "";
  return !firstStep.includes(":") && isUriText(text);
}

/** What follows the scheme: an authority, a path, a query, a fragment. */
function isUriText(text: string): boolean {
  const hash = text.indexOf("#");
  const fragment = hash === -1 ? "" : text.slice(hash + 1);
  const beforeFragment = hash === -1 ? text : text.slice(0, hash);
  const question = beforeFragment.indexOf("?");
  const query = question === -1 ? "" : beforeFragment.slice(question + 1);
  const hierarchy = question === -1 ? beforeFragment : beforeFragment.slice(0, question);
  if (
    !isPercentEncoded(fragment, /^[a-z0-9._~!$&'()*+,;=:@/?%-]*$/i) ||
    !isPercentEncoded(query, /^[a-z0-9._~!$&'()*+,;=:@/?%-]*$/i)
  )
    return false;
  if (!hierarchy.startsWith("//")) return isPercentEncoded(hierarchy, /^[a-z0-9._~!$&'()*+,;=:@/%-]*$/i);
  const slash = hierarchy.indexOf("/", 2);
  const authority = slash === -1 ? hierarchy.slice(2) : hierarchy.slice(2, slash);
  const path = slash === -1 ? "" : hierarchy.slice(slash);
  return isAuthority(authority) && isPercentEncoded(path, /^[a-z0-9._~!$&'()*+,;=:@/%-]*$/i);
}

function isAuthority(text: string): boolean {
  const userEnd = text.lastIndexOf("@");
  if (userEnd !== -1 && !isPercentEncoded(text.slice(0, userEnd), /^[a-z0-9._~!$&'()*+,;=:%-]*$/i)) return false;
  const host = text.slice(userEnd + 1);
  const literal = /^\[([^\]]*)\](?::[0-9]*)?$/.exec(host);
  if (literal !== null)
    return isIpv6(literal[1] ?? "") || /^v[0-9a-f]+\.[a-z0-9._~!$&'()*+,;=:-]+$/i.test(literal[1] ?? "");
  return isPercentEncoded(host.replace(/:[0-9]*$/, ""), /^[a-z0-9._~!$&'()*+,;=%-]*$/i);
}

function isPercentEncoded(text: string, allowed: RegExp): boolean {
  return allowed.test(text) && !/%(?![0-9a-f]{2})/i.test(text);
}

/** RFC 6901. */
export function isJsonPointer(text: string): boolean {
  return (text === "" || text.startsWith("/")) && !/~(?![01])/.test(text);
}

/** An ECMAScript regular expression. */
export function isRegex(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
