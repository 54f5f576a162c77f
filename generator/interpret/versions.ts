import type { EventDeclaration, EventVersion, JsonValue, Place } from "../ir/index.js";
import { type Failure, failure } from "./issues.js";
import { follow, type StoredDocument } from "./places.js";
import { isJsonObject, ownValue, sameJson } from "./values.js";

/** What the caller tells beside the event, in canonical JSON. */
type Context = { readonly [name: string]: JsonValue };

/** The versions that a document may be stored under, oldest first, each with the key that is the type (for `/*`). */
export interface Candidate {
  readonly version: EventVersion;
  readonly document: StoredDocument;
}

/** Finds the versions that mark and tag allow. */
export function candidatesOf(
  event: EventDeclaration,
  root: JsonValue,
  context: Context,
): readonly Candidate[] | Failure {
  const typed = event.versions.flatMap((version): readonly Candidate[] => {
    const type = typeOf(version, root, context);
    return type === undefined ? [] : [{ version, document: { root, star: type.star } }];
  });
  if (typed.length === 0) return failure("event", `is no ${event.key}`);
  const marked = typed.filter(({ version }) => hasMark(version, root, context));
  const allowed = marked.length > 0 ? marked : newestKnown(typed, root, context);
  return allowed.length > 0 ? allowed : failure("version", "is stored under an unknown version");
}

/** The mark in a document under a version's layout: null where it is absent, undefined where there is no place for it. */
function markOf({ layout }: EventVersion, root: JsonValue, context: Context): JsonValue | undefined {
  if (layout?.version === undefined) return undefined;
  return valueAt(layout.version.place, root, context) ?? null;
}

function valueAt(place: Place, root: JsonValue, context: Context): JsonValue | undefined {
  if (place.root === "context") return ownValue(context, place.path[0] ?? "");
  const found = follow(place, [], { json: root, path: "" }, { root, star: undefined });
  return "kind" in found ? undefined : found.json;
}

function hasMark(version: EventVersion, root: JsonValue, context: Context): boolean {
  const mark = markOf(version, root, context);
  return mark === undefined || version.marks.some((candidate) => sameJson(candidate, mark));
}

/** An unknown patch or minor is read as the newest version of its major that is not newer. */
function newestKnown(typed: readonly Candidate[], root: JsonValue, context: Context): readonly Candidate[] {
  const known = typed.filter(({ version }) => {
    const mark = markOf(version, root, context);
    if (version.layout?.version?.as !== "version" || typeof mark !== "string") return false;
    const parts = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/.exec(mark)?.slice(1).map(Number);
    const { major, minor, patch } = version.version;
    return parts !== undefined && parts[0] === major && (minor - (parts[1] ?? 0) || patch - (parts[2] ?? 0)) <= 0;
  });
  return known.slice(-1);
}

/** Whether the event's type stands where the layout says, and the key that it is for `/*`; undefined where it does not. */
function typeOf(
  { layout, tags }: EventVersion,
  root: JsonValue,
  context: Context,
): { readonly star: string | undefined } | undefined {
  if (layout === undefined) return { star: undefined };
  const { type } = layout;
  if (type.path.length === 1 && type.path[0] === "*") {
    const star = tags.find((tag) => (isJsonObject(root) ? Object.hasOwn(root, tag) : tag === root));
    return star === undefined ? undefined : { star };
  }
  const stored = valueAt(type, root, context);
  return tags.some((tag) => tag === stored) ? { star: undefined } : undefined;
}
