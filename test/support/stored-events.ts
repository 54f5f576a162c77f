import fc from "fast-check";
import type { EventDeclaration, EventVersion, JsonValue, Package, Place } from "../../generator/ir/index.js";
import { anyJson, putAt, type StoredOptions, storedFields, storedValue } from "./stored-values.js";

/** An event as it is stored, with what a caller tells beside it in canonical JSON. */
export interface StoredEvent {
  /** The version that it was put together as. */
  readonly version: string;
  readonly json: JsonValue;
  readonly context: { readonly [name: string]: JsonValue };
}

const canonical: StoredOptions = { oddness: 0, depth: 2 };

/** Events of any version, put together from the model; then, sometimes, damaged. */
export function storedEvent(event: EventDeclaration, pkg: Package, options: StoredOptions): fc.Arbitrary<StoredEvent> {
  return fc.constantFrom(...event.versions).chain((version) => {
    const plain = atVersion(version, pkg, options);
    return options.oddness === 0
      ? plain
      : fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: plain.chain(damaged) });
  });
}

function atVersion(version: EventVersion, pkg: Package, options: StoredOptions): fc.Arbitrary<StoredEvent> {
  const { layout, envelope } = version;
  const mark = fc.constantFrom(...(version.marks.length === 0 ? [null] : version.marks));
  const context = fc.record(
    Object.fromEntries(pkg.context.map((parameter) => [parameter.name, storedValue(parameter.type, canonical)])),
    { requiredKeys: pkg.context.filter(({ optional }) => !optional).map(({ name }) => name) },
  );
  return fc
    .tuple(
      fc.constantFrom(...version.tags),
      mark,
      context,
      storedFields(version.payload, options),
      envelope === undefined ? fc.constant([]) : storedFields(envelope, options),
      fc.nat({ max: 9 }),
    )
    .map(([tag, written, told, payload, outer, chance]): StoredEvent => {
      const root: Record<string, JsonValue> = {};
      const steps = (place: Place): readonly string[] => place.path.map((step) => (step === "*" ? tag : step));
      const own = layout === undefined ? [] : steps(layout.payload);
      if (own.length > 0) putAt(root, own, {});
      for (const [path, value, from] of payload)
        putAt(
          root,
          [
            ...(from === "document" ? [] : own),
            ...path.map((step) => (from === "document" && step === "*" ? tag : step)),
          ],
          value,
        );
      for (const [path, value] of outer)
        putAt(
          root,
          path.map((step) => (step === "*" ? tag : step)),
          value,
        );
      if (
        layout?.version !== undefined &&
        layout.version.place.root !== "context" &&
        (written !== null || chance === 0)
      )
        putAt(root, steps(layout.version.place), written);
      const context = layout?.type.root === "context" ? { ...told, [layout.type.path[0] ?? ""]: tag } : told;
      if (layout !== undefined && layout.type.root !== "context" && layout.type.path[0] !== "*")
        putAt(root, steps(layout.type), tag);
      return { version: version.version.name, json: withoutContent(root, own, tag, version, chance), context };
    });
}

/** A content without fields may be left out. */
function withoutContent(
  root: Record<string, JsonValue>,
  own: readonly string[],
  tag: string,
  { payload, layout, envelope }: EventVersion,
  chance: number,
): JsonValue {
  const isEmpty = payload.fields.length === 0 && own.length === 1 && Object.keys(root[own[0] ?? ""] ?? {}).length === 0;
  if (!isEmpty || chance > 2) return root;
  if (chance === 0) return { ...root, [own[0] ?? ""]: null };
  const { [own[0] ?? ""]: _, ...rest } = root;
  if (layout?.type.path[0] !== "*") return rest;
  return (envelope?.fields.length ?? 0) === 0 && Object.keys(rest).length === 0 ? tag : root;
}

/** One value of a stored event replaced, taken away, or given a neighbour. */
function damaged(event: StoredEvent): fc.Arbitrary<StoredEvent> {
  return fc
    .tuple(
      fc.nat(),
      anyJson,
      fc.constantFrom("replace", "remove", "add", "mark"),
      fc.constantFrom("x", "extra", "type", "__proto__", "toString", "version"),
    )
    .map(([place, value, kind, key]) => {
      const paths = pathsOf(event.json, []);
      const path = paths[place % paths.length] ?? [];
      return { ...event, json: changed(event.json, path, kind, key, value) };
    });
}

function pathsOf(value: JsonValue, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
  if (Array.isArray(value))
    return [path, ...value.flatMap((item: JsonValue, index) => pathsOf(item, [...path, index]))];
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]: [string, JsonValue]) => pathsOf(item, [...path, key]))];
}

function changed(
  value: JsonValue,
  path: readonly (string | number)[],
  kind: string,
  key: string,
  replacement: JsonValue,
): JsonValue {
  const [step, ...rest] = path;
  if (step === undefined) {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    if (kind !== "add" || !isObject) return replacement;
    return Object.fromEntries([...Object.entries(value), [key, replacement]]);
  }
  if (Array.isArray(value))
    return value.map((item: JsonValue, index) => (index === step ? changed(item, rest, kind, key, replacement) : item));
  return Object.fromEntries(
    Object.entries(value as { readonly [name: string]: JsonValue }).flatMap(([name, item]) => {
      if (name !== step) return [[name, item]];
      return rest.length === 0 && kind === "remove" ? [] : [[name, changed(item, rest, kind, key, replacement)]];
    }),
  );
}
