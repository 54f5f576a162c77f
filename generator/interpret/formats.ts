import { isDate } from "./instants.js";

/**
 * The formats of JSON Schema 2020-12 that are asserted, with what they take. Patterns here run on stored text: none of them
 * can backtrack far.
 */
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  "date-time": (text) => isDate(text.slice(0, 10)) && /^t$/i.test(text[10] ?? "") && isTime(text.slice(11)),
  time: isTime,
  duration: (text) => /^P(?=.)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(text),
  email: isEmail,
  hostname: isHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  uri: (text) => isUri(text, true),
  "uri-reference": (text) => isUri(text, false),
  uuid: (text) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text),
  "json-pointer": (text) => /^(?:\/(?:[^~/]|~[01])*)*$/.test(text),
  regex: isRegularExpression,
};

/** Names of the formats that are known, sorted. */
export const knownFormats: readonly string[] = Object.keys(formats).sort();

/** Whether a text has a format. Unknown formats take anything; `check` refuses them. */
export function hasFormat(text: string, format: string): boolean {
  return !Object.hasOwn(formats, format) || formats[format]?.(text) !== false;
}

function isEmail(text: string): boolean {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  const host = text.slice(at + 1);
  if (at < 1 || local.length > 64 || !host.includes(".") || !isHostname(host)) return false;
  return (
    /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+$/.test(local) &&
    !local.startsWith(".") &&
    !local.endsWith(".") &&
    !local.includes("..")
  );
}

function isHostname(text: string): boolean {
  if (text.length > 253) return false;
  return text.split(".").every((label) => /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label));
}

function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

function isIpv6(text: string): boolean {
  if (text.length > 45 || text.includes(":::")) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
  const all = groups.flat();
  const last = all.at(-1);
  const mapped = last?.includes(".") === true && (groups.at(-1)?.length ?? 0) > 0;
  if (mapped && !isIpv4(last)) return false;
  const plain = mapped ? all.slice(0, -1) : all;
  if (!plain.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  const size = plain.length + (mapped ? 2 : 0);
  return halves.length === 2 ? size < 8 : size === 8;
}

/** RFC 3339; second 60 only where UTC has leap seconds, at the end of its day. */
function isTime(text: string): boolean {
  const parts = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i.exec(text);
  if (parts === null) return false;
  const [hour = 0, minute = 0, second = 0] = parts.slice(1, 4).map(Number);
  const [offsetHour, offsetMinute] = [Number(parts[5] ?? 0), Number(parts[6] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  const shift = (offsetHour * 60 + offsetMinute) * (parts[4] === "-" ? -1 : 1);
  const minuteOfDay = (((hour * 60 + minute - shift) % 1440) + 1440) % 1440;
  return second < 60 || minuteOfDay === 1439;
}

/** RFC 3986, split as its appendix B does. */
function isUri(text: string, absolute: boolean): boolean {
  const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text);
  if (parts === null) return false;
  const [, scheme, authority, path = "", query = "", fragment = ""] = parts;
  if (scheme === undefined ? absolute || /^[^/]*:/.test(path) : !/^[A-Za-z][A-Za-z0-9+.-]*$/.test(scheme)) return false;
  const inPath = "A-Za-z0-9._~!$&'()*+,;=:@/-";
  return (
    isEscaped(path, inPath) &&
    isEscaped(query, `?${inPath}`) &&
    isEscaped(fragment, `?${inPath}`) &&
    (authority === undefined || isAuthority(authority))
  );
}

function isAuthority(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at !== -1 && !isEscaped(text.slice(0, at), "A-Za-z0-9._~!$&'()*+,;=:-")) return false;
  const host = text.slice(at + 1).replace(/:\d*$/, "");
  const bracketed = /^\[(.*)\]$/s.exec(host)?.[1];
  if (bracketed === undefined) return isEscaped(host, "A-Za-z0-9._~!$&'()*+,;=-");
  return isIpv6(bracketed) || /^v[0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+$/.test(bracketed);
}

/** Whether a text has only these characters and whole percent escapes. */
function isEscaped(text: string, characters: string): boolean {
  return new RegExp(`^(?:[${characters}]|%[0-9A-Fa-f]{2})*$`).test(text);
}

function isRegularExpression(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
