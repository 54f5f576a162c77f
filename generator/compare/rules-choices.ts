import { rule, unseen } from "./rule.js";

const list = "list the old spelling too: the first is written, all are read";
const standIn = "give the value a `default`: what the other side sees";

/** Changes of enums and unions. */
export const choiceRules = {
  "enum.value-added.open": rule(
    "a value is new; readers that don't know it keep it, or something stands in",
    "minor",
    "enum.value-removed.reserved",
    "update consumers first",
  ),
  "enum.value-added.closed": rule("a value is new in a closed enum", "minor", "enum.value-removed.reserved", standIn),
  "enum.value-removed.reserved": rule(
    "a value is gone; its number stays reserved",
    "major",
    "enum.value-added.closed",
    "end it with `until` and a `default`",
  ),
  "enum.value-removed": rule(
    "a value is gone, and its number is free",
    "major",
    "enum.value-added.closed",
    "end it with `until` and a `default`",
  ),
  "enum.value-renamed.alias": rule(
    "a value is written otherwise; the old spelling is still read",
    "major",
    "enum.value-renamed",
    "update consumers first",
  ),
  "enum.value-renamed": rule("a value is written otherwise", "major", "enum.value-renamed", list),
  "enum.value-spellings": rule("a value is read in other further spellings", "patch", "enum.value-spellings", list),
  "enum.default-changed": rule(
    "another value stands in where a side lacks this one",
    "patch",
    "enum.default-changed",
    "nothing to do",
  ),
  "enum.number-changed": rule("a value has another number", "patch", "enum.number-changed", "give it back its number"),
  "enum.closed-to-open": rule(
    "unknown values are kept",
    "major",
    "enum.open-to-closed",
    "handle `unknown` where values are told apart",
  ),
  "enum.open-to-closed": rule("unknown values are refused", "minor", "enum.closed-to-open", "leave it open"),
  "enum.zero-changed": unseen("another value has number zero", "it is `enum.number-changed` of both values"),
  "enum.reserved-removed": unseen("a reserved number is free", "the lock keeps numbers"),
  "enum.json-format": unseen("JSON support of an enum was dropped", "every enum has JSON"),
  "union.variant-added.fallback": rule(
    "a variant is new; readers that don't know it keep it, or something stands in",
    "minor",
    "union.variant-removed",
    "update consumers first",
  ),
  "union.variant-added.closed": rule("a variant is new in a closed union", "minor", "union.variant-removed", standIn),
  "union.variant-removed": rule(
    "a variant is gone",
    "major",
    "union.variant-added.closed",
    "end it with `until` and a `default`",
  ),
  "union.discriminator-changed": rule("a variant has another tag", "major", "union.discriminator-changed", list),
  "union.number-changed": rule(
    "a variant has another number",
    "patch",
    "union.number-changed",
    "give it back its number",
  ),
  "union.default-changed": rule(
    "another variant stands in where a side lacks this one",
    "patch",
    "union.default-changed",
    "nothing to do",
  ),
  "union.layout-changed": rule("tag and content stand elsewhere", "patch", "union.layout-changed", "add another field"),
  "union.closed-to-open": rule(
    "unknown variants are kept",
    "major",
    "union.open-to-closed",
    "handle `unknown` where variants are told apart",
  ),
  "union.open-to-closed": rule("unknown variants are refused", "minor", "union.closed-to-open", "leave it open"),
  "union.overlap-introduced": unseen("a document fits two variants", "the tag tells them apart"),
  "union.single-to-union": unseen("a record became a union with it", "it is `type.scalar-object`: a tag is new"),
  "union.union-to-single": unseen("a union became one of its records", "it is `type.scalar-object`: the tag is gone"),
} as const;
