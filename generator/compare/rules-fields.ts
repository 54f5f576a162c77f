import { rule, unseen } from "./rule.js";

const none = "nothing to do";
const giveDefault = "give it a `default`, or make it optional";
const keepRead = "give `at` as a version map: readers then know the old name";
const other = "add another field, and end this one";

/** Changes of fields. */
export const fieldRules = {
  "field.added.optional": rule("an optional field is new", "minor", "field.removed.optional.reserved", none),
  "field.added.optional.open-old": unseen(
    "an optional field is new, and old writers may have written anything under its name",
    "writers are closed; two raw JSON Schemas are compared as documents",
  ),
  "field.added.required": rule(
    "a required field is new, and nothing stands in",
    "major",
    "field.removed.required",
    giveDefault,
  ),
  "field.added.required.default": rule(
    "a required field is new; something stands in for it",
    "major",
    "field.removed.required",
    "make it optional, if other readers have to read old events",
  ),
  "field.added.asymmetric": rule(
    "a field is new that writers set and readers may not rely on",
    "minor",
    "field.removed.required",
    none,
  ),
  "field.removed.optional.reserved": rule(
    "an optional field is gone; its number stays reserved",
    "major",
    "field.added.optional",
    "end it with `until`, which keeps its name and number",
  ),
  "field.removed.optional.unreserved": rule(
    "an optional field is gone, and its number is free",
    "major",
    "field.added.optional",
    "end it with `until`, or reserve its number",
  ),
  "field.removed.required": rule(
    "a field that was always there is gone",
    "major",
    "field.added.required",
    "end it with `until` and a `default`, which older readers then see",
  ),
  "field.removed.deprecated-past-window": unseen(
    "a deprecated field is gone after its window",
    "it is a removal; `check` knows the window",
  ),
  "field.renamed.alias": rule(
    "a field has another name; the old one is still read",
    "major",
    "field.renamed",
    "update consumers first",
  ),
  "field.renamed.alias.optional": unseen(
    "an optional field has another name; the old one is still read",
    "it is `field.renamed.alias`: that the field is optional shows in the outcome",
  ),
  "field.renamed": rule("a field has another name", "major", "field.renamed", keepRead),
  "field.json-name-changed": unseen(
    "only the name in JSON changed",
    "it is `field.renamed`: names in Protobuf are not on the wire",
  ),
  "field.alias-added": rule("a field is read under a further name", "patch", "field.alias-removed", none),
  "field.alias-removed": rule(
    "a field is no longer read under a further name",
    "patch",
    "field.alias-added",
    "keep the name as long as stored events have it",
  ),
  "field.number-changed": rule(
    "a field has another number",
    "patch",
    "field.number-changed",
    "give it back its number",
  ),
  "field.number-reused": unseen(
    "a number was given to another field",
    "it is a removal and an addition; the lock refuses it",
  ),
  "field.reserved-removed": rule(
    "a reserved name or number is free",
    "patch",
    "reserving what is free changes nothing",
    "keep it reserved",
  ),
  "field.optional-to-required": rule(
    "an optional field became required, and nothing stands in",
    "major",
    "field.required-to-optional",
    giveDefault,
  ),
  "field.optional-to-required.default": rule(
    "an optional field became required; something stands in",
    "minor",
    "field.required-to-optional",
    "keep it optional, if other readers have to read old events",
  ),
  "field.required-to-optional": rule(
    "a required field became optional",
    "major",
    "field.optional-to-required",
    "say `optional: reading`: writers still set it",
  ),
  "field.nullable-added": rule("a field may be null", "major", "field.nullable-removed", "make it optional instead"),
  "field.nullable-removed": rule(
    "a field may no longer be null",
    "minor",
    "field.nullable-added",
    "say with `else` what stands in for null",
  ),
  "field.presence.implicit-to-explicit": rule(
    "absence of a field is told from zero",
    "minor",
    "field.presence.explicit-to-implicit",
    none,
  ),
  "field.presence.explicit-to-implicit": rule(
    "absence of a field is no longer told from zero",
    "major",
    "field.presence.implicit-to-explicit",
    "keep it `optional`",
  ),
  "field.none-changed": rule(
    "another stored value means that there is none",
    "patch",
    "field.none-changed",
    "give `none` as a version map",
  ),
  "field.default-added": rule("something stands in for an absent value", "minor", "field.default-removed", none),
  "field.default-changed": rule(
    "something else stands in for an absent value",
    "minor",
    "field.default-changed",
    "keep the old default for the versions that had it",
  ),
  "field.default-removed": rule(
    "nothing stands in for an absent value any more",
    "major",
    "field.default-added",
    "keep the default",
  ),
  "field.fill-changed": rule("`create` fills in something else", "patch", "field.fill-changed", none),
  "field.reordered": rule("fields stand in another order in the source", "patch", "field.reordered", none),
  "field.deprecated": rule("a field became deprecated, or is no more", "minor", "field.deprecated", none),
  "field.docs": rule("words about a field changed", "patch", "field.docs", none),
  "field.read-write-only": unseen("a field became read-only or write-only", "events are written once"),
  "field.classification-changed": rule(
    "a field is sensitive in another way",
    "minor",
    "field.classification-changed",
    "look at what is stored already",
  ),
  "field.semantics-changed": rule(
    "a field has another unit",
    "major",
    "field.semantics-changed",
    "give `unit` as a version map: readers then scale",
  ),
  "field.moved.into-object": rule(
    "a field stands deeper",
    "major",
    "field.moved.out-of-object",
    "give `at` as a version map",
  ),
  "field.moved.out-of-object": rule(
    "a field stands less deep",
    "major",
    "field.moved.into-object",
    "give `at` as a version map",
  ),
  "oneof.field-moved-in.single": rule("a field is alone in a new oneof", "minor", "oneof.field-moved-out", none),
  "oneof.field-moved-in.multiple": rule("several fields are in a new oneof", "major", "oneof.field-moved-out", other),
  "oneof.field-moved-to-existing": rule("a field joined a oneof", "major", "oneof.field-moved-out", other),
  "oneof.field-moved-out": rule("a field left its oneof", "major", "oneof.field-moved-to-existing", "keep it in"),
  "oneof.renamed": rule("a oneof has another name", "major", "oneof.renamed", none),
  "oneof.removed": unseen("a oneof is gone, its fields stay", "each field left it: `oneof.field-moved-out`"),
} as const;
