import { integerPattern } from "./integer-patterns.js";

const longMonths = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
const shortMonths = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
const february = "02-(?:0[1-9]|1[0-9]|2[0-8])";
const leapYears = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

/** A day that exists, of the years 0000 to 9999. */
const day = `(?:[0-9]{4}-(?:${longMonths}|${shortMonths}|${february})|${leapYears}-02-29)`;
const time = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";
const offset = "(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])";
const fraction = "(?:\\.[0-9]{1,9})?";

// Formats are annotations to many validators, so that patterns say all that formats would.
export const datePattern = `^${day}$`;
/** In UTC, as it is written: from year 1, at most 9 digits after the second. */
export const utcPattern = `^(?!0000)${day}T${time}${fraction}Z$`;
/** With any offset, as it is read. */
export const offsetPattern = `^(?!0000)${day}T${time}${fraction}${offset}$`;
/** Without an offset, meant as UTC. */
export const naivePattern = `^(?!0000)${day}T${time}${fraction}$`;

export const uuidPattern = "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$";
export const decimalPattern = "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?$";

/** The same times, but none between two milliseconds. */
export function millisecondPattern(pattern: string): string {
  return pattern.replace(fraction, "(?:\\.[0-9]{1,3}0{0,6})?");
}

const longestSeconds = 315576000000n;

/** Seconds within Protobuf's 10,000 years, as they are written: "-1.500s". */
export const durationPattern = `^-?${integerPattern(0n, longestSeconds)}(?:\\.(?:[0-9]{3}){1,3})?s$`;
/** As they are read: any count of digits behind the point up to 9. */
export const readDurationPattern = `^-?${integerPattern(0n, longestSeconds)}${fraction}s$`;

/** A JSON number in quotes. */
export const quotedNumberPattern = "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$";

/**
 * So many bytes in base64, in groups of four characters.
 *
 * @param padded whether the last group is filled up with `=`
 * @param canonical whether bits that no byte uses must be zero
 */
export function base64Pattern(
  alphabet: string,
  padded: boolean,
  canonical: boolean,
  minimum: number,
  maximum: number | undefined,
): string {
  const one = `[${alphabet}]`;
  const tails = [
    { bytes: 0, text: "" },
    { bytes: 1, text: `${canonical ? `${one}[AQgw]` : `${one}{2}`}${padded ? "==" : ""}` },
    { bytes: 2, text: `${canonical ? `${one}{2}[AEIMQUYcgkosw048]` : `${one}{3}`}${padded ? "=" : ""}` },
  ];
  const alternatives = tails.flatMap(({ bytes, text }) => {
    const least = Math.max(0, Math.ceil((minimum - bytes) / 3));
    const most = maximum === undefined ? undefined : Math.floor((maximum - bytes) / 3);
    if (most !== undefined && most < least) return [];
    return [`${times(`${one}{4}`, least, most)}${text}`];
  });
  return `^(?:${alternatives.join("|")})$`;
}

/** So many bytes, two digits each. */
export function hexPattern(digits: string, minimum: number, maximum: number | undefined): string {
  return `^${times(`[${digits}]{2}`, minimum, maximum)}$`;
}

function times(text: string, minimum: number, maximum: number | undefined): string {
  if (maximum === 0) return "";
  if (maximum === undefined) return minimum === 0 ? `(?:${text})*` : `(?:${text}){${minimum},}`;
  return minimum === maximum ? `(?:${text}){${minimum}}` : `(?:${text}){${minimum},${maximum}}`;
}
