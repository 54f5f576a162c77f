import { type UnknownFields, unknownFields } from "./values.js";

/** A released version; longer numbers than these are no mark. */
const pattern = /^(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})$/;

/** Whether a text is a version, `major.minor.patch`. */
export function isVersion(value: unknown): value is string {
  return typeof value === "string" && pattern.test(value);
}

/** Whether a version is a later minor or patch of the same major. */
export function isLaterMinor(version: string, than: string): boolean {
  const [major, minor = 0, patch = 0] = version.split(".").map(Number);
  const [otherMajor, otherMinor = 0, otherPatch = 0] = than.split(".").map(Number);
  return major === otherMajor && (minor - otherMinor || patch - otherPatch) > 0;
}

/** How a mark of an unknown minor or patch is read: as the newest known version of its major that is not newer. `versions` are oldest first. */
export function newestBelow<V extends { readonly name: string }>(
  versions: readonly V[],
  markOf: (version: V) => unknown,
): V | undefined {
  return versions.findLast((version) => {
    const mark = markOf(version);
    return isVersion(mark) && (mark === version.name || isLaterMinor(mark, version.name));
  });
}

/** Keeps the mark that an event was stored under, of a version that this reader does not know. */
export function keepMark(event: object, mark: Pick<UnknownFields, "jsonVersion" | "protobufVersion">): void {
  const kept = (event as { readonly [unknownFields]?: UnknownFields })[unknownFields];
  const value: UnknownFields = { ...kept, ...mark };
  Object.defineProperty(event, unknownFields, { value, enumerable: true, configurable: true, writable: true });
}

/**
 * The version that an event is written as in JSON: `own`, or the later minor of it that the event was read from. Its fields that this
 * version does not know are written back too, and are read by those who know them.
 */
export function jsonVersionOf(event: object, own: string): string {
  return later((event as { readonly [unknownFields]?: UnknownFields })[unknownFields]?.jsonVersion, own);
}

/** The same in Protobuf. */
export function protobufVersionOf(event: object, own: string): string {
  return later((event as { readonly [unknownFields]?: UnknownFields })[unknownFields]?.protobufVersion, own);
}

function later(kept: string | undefined, own: string): string {
  return isVersion(kept) && isLaterMinor(kept, own) ? kept : own;
}
