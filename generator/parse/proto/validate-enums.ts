import type { EnumNode, EnumValueNode } from "./ast.js";
import { isSet } from "./facts.js";
import { featuresOfFile, featuresWithin } from "./features.js";
import { maximumEnumNumber } from "./ranges.js";
import type { Complaints } from "./validate.js";
import { rangeFinder, validateOverlaps, validateReservedNames } from "./validate-numbers.js";

/** Numbers and names of an enum's values. */
export function validateEnum(node: EnumNode, complaints: Complaints): void {
  const { report, proto } = complaints;
  const [first] = node.values;
  if (first === undefined) report("parse/proto-enum-empty", node.name, { name: node.name.value });
  const open = featuresWithin(featuresOfFile(proto), node.options).openEnums;
  if (open && first?.number !== undefined && first.number.value !== 0 && !Number.isNaN(first.number.value)) {
    report("parse/proto-enum-zero", first.number, { name: first.name.value });
  }
  validateValueNumbers(node, complaints);
  validateReservedNames(node.reservedNames, node.values, complaints);
  for (const range of node.reservedRanges) {
    if (range.first > range.last || !isEnumNumber(range.first) || !isEnumNumber(range.last)) {
      report("parse/proto-range", range, { first: range.first, last: range.last });
    }
  }
  validateOverlaps(node.reservedRanges, complaints);
  if (proto.syntax === "proto3") validateShortNames(node, complaints);
}

function isEnumNumber(number: number): boolean {
  return number >= -maximumEnumNumber - 1 && number <= maximumEnumNumber;
}

function validateValueNumbers(node: EnumNode, { report }: Complaints): void {
  const byNumber = new Map<number, EnumValueNode>();
  const mayAlias = isSet(node.options, "allow_alias");
  let aliases = 0;
  const reservedAt = rangeFinder(node.reservedRanges);
  for (const value of node.values) {
    if (value.number === undefined || Number.isNaN(value.number.value)) continue;
    const number = value.number.value;
    if (!isEnumNumber(number)) {
      report("parse/proto-enum-number", value.number, { number });
      continue;
    }
    const other = byNumber.get(number);
    if (other === undefined) byNumber.set(number, value);
    else if (mayAlias) aliases += 1;
    else {
      report(
        "parse/proto-enum-number-twice",
        value.number,
        { number, other: other.name.value },
        { range: other.number ?? other.name, message: "used here" },
      );
    }
    const reserved = reservedAt(number);
    if (reserved !== undefined) {
      report("parse/proto-number-reserved", value.number, { number }, { range: reserved, message: "reserved here" });
    }
  }
  if (mayAlias && aliases === 0) report("parse/proto-enum-alias", node.name, { name: node.name.value });
}

/** Values that are called the same once the enum's name before them and underscores are set aside. */
function validateShortNames(node: EnumNode, { report }: Complaints): void {
  const prefix = plain(node.name.value);
  const seen = new Map<string, EnumValueNode>();
  for (const value of node.values) {
    const short = shortName(value.name.value, prefix);
    const other = seen.get(short);
    if (other === undefined) seen.set(short, value);
    else if (other.name.value !== value.name.value && other.number?.value !== value.number?.value) {
      report(
        "parse/proto-enum-name",
        value.name,
        { name: value.name.value, other: other.name.value },
        { range: other.name, message: "declared here" },
      );
    }
  }
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** The name that languages without prefixes use: `FOO_BAR_BAZ` of `FooBar` is `Baz`; a name that is the prefix alone stays. */
function shortName(name: string, prefix: string): string {
  let at = 0;
  let matched = 0;
  while (at < name.length && matched < prefix.length) {
    const letter = name.charAt(at);
    if (letter !== "_") {
      if (letter.toLowerCase() !== prefix.charAt(matched)) return pascal(name);
      matched += 1;
    }
    at += 1;
  }
  while (name.charAt(at) === "_") at += 1;
  return pascal(matched < prefix.length || at >= name.length ? name : name.slice(at));
}

function pascal(name: string): string {
  return name
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join("");
}
