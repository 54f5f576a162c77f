import { rule, unseen } from "./rule.js";

const none = "nothing to do";
const newEvent = "keep the old event, and add another one beside it";

/** Changes of events, packages and named types. */
export const eventRules = {
  "event.added": rule("an event is new", "minor", "event.removed", "give it to consumers before producers"),
  "event.removed": rule(
    "an event is gone",
    "major",
    "event.added",
    "keep it with `until`: it is then read, and never written",
  ),
  "event.renamed.alias": rule(
    "an event has another type on the wire; the old one is still read",
    "major",
    "event.renamed",
    "update consumers first",
  ),
  "event.renamed": rule(
    "an event has another type on the wire",
    "major",
    "event.renamed",
    "list the old type too: `type: [new, old]`",
  ),
  "event.type-tag-changed": rule(
    "an event is read under other further types",
    "patch",
    "event.type-tag-changed",
    "keep every type that was ever written in the list",
  ),
  "event.layout-changed": rule(
    "type, payload or version stand elsewhere in what is stored",
    "patch",
    "event.layout-changed",
    "give the layout as a version map",
  ),
  "event.requires-added": rule(
    "an event always has an envelope field that was optional",
    "major",
    "event.requires-removed",
    "give the field a default",
  ),
  "event.requires-removed": rule(
    "an event may lack an envelope field that it always had",
    "major",
    "event.requires-added",
    "keep it required",
  ),
  "event.deprecated": rule(
    "an event or its version became deprecated, or is no more",
    "minor",
    "event.deprecated",
    none,
  ),
  "event.docs": rule("words about an event or its owner changed", "patch", "event.docs", none),
  "event.split": unseen(
    "one stored event becomes several",
    "a reader gives one event for one; add the new events and end the old one",
  ),
  "event.merged": unseen("several stored events become one", "a reader sees one event at a time"),
  "event.sunset-shortened": unseen("an end was moved closer", "dates are words about an event; `check` looks at them"),
  "event.stability-decreased": unseen(
    "a stability level was lowered",
    "versions are released or drafts; there are no levels",
  ),
  "event.key-changed": unseen(
    "another field is the key of a stream",
    "the language names fields to query by, not keys of streams",
  ),
  "event.visibility-narrowed": unseen("an event was made internal", "events have no visibility"),
  "package.changed": rule("a package has another name", "major", "package.changed", newEvent),
  "file.moved": rule("a definition stands in another file", "patch", "file.moved", none),
  "syntax.changed": unseen("another notation or syntax says the same", "what is equal in the model is no change"),
  "shared.added": rule("a named type is new", "minor", "shared.removed-unused", none),
  "shared.removed-unused": rule("a named type is gone", "major", "shared.added", "keep it for a while"),
} as const;
