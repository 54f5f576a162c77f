import {
  type Declaration,
  type EventDeclaration,
  type EventVersion,
  type Line,
  newestVersion,
  oldestVersion,
  type Package,
  type ReferenceType,
  type Shape,
  shapeAt,
  type Type,
} from "../ir/index.js";

/** A type at a version that an event uses. */
export interface Use {
  readonly declaration: Declaration;
  readonly version: string;
  readonly shape: Shape;
}

export interface Reach {
  /** The payload, the envelope and every type below them, each once. */
  readonly uses: readonly Use[];
  /** Names of the parameters of the context that its own events take something from. */
  readonly context: ReadonlySet<string>;
}

/** All that the meaning of an event at a version depends on. */
export function reachOf(pkg: Package, event: EventDeclaration, version: EventVersion): Reach {
  const found = new Map<string, Use>();
  const context = new Set<string>();
  const open: Use[] = [];
  const add = (declaration: Declaration, name: string): void => {
    const key = `${declaration.id}@${name}`;
    const shape = shapeAt(declaration, name);
    if (shape === undefined || found.has(key)) return;
    const use = { declaration, version: name, shape };
    found.set(key, use);
    open.push(use);
  };
  const addType = (type: Type, use: Use | undefined): void => {
    switch (type.kind) {
      case "scalar":
        return;
      case "list":
        addType(type.element, use);
        return;
      case "map":
        addType(type.value, use);
        return;
      case "nullable":
        addType(type.inner, use);
        return;
      case "reference":
        add(type.declaration, usedVersion(type, use?.version ?? version.version.name, use?.shape));
    }
  };
  add(event.payload, version.version.name);
  if (version.envelope !== undefined) {
    const { declaration } = version.envelope;
    add(declaration, versionOf(version.envelope, event.line, version.version.name));
  }
  for (const place of [version.layout?.type, version.layout?.payload, version.layout?.version?.place])
    if (place?.root === "context" && place.path[0] !== undefined) context.add(place.path[0]);
  for (let use = open.pop(); use !== undefined; use = open.pop()) {
    switch (use.shape.kind) {
      case "record":
        for (const field of use.shape.fields) {
          addType(field.type, use);
          // Of a required field it is a lift, which may change.
          if (field.presence !== "required" && field.default?.kind === "context") context.add(field.default.name);
          if (field.place.root === "context" && field.place.path[0] !== undefined) context.add(field.place.path[0]);
        }
        break;
      case "enum":
        break;
      case "union":
        for (const { content } of use.shape.variants)
          add(content.declaration, versionOf(content, use.declaration.line, use.version));
    }
    if (open.length > 0) continue;
    for (const parameter of pkg.context) if (context.has(parameter.name)) addType(parameter.type, undefined);
  }
  return { uses: [...found.values()], context };
}

/**
 * The version of a type that a reference means where it is used. Versions that do not differ share their shapes, and with them references:
 * of those to the same line it is the version itself, of others the oldest that is the same, which no newer version changes.
 *
 * @param owner the shape in which the reference stands
 */
export function usedVersion(type: ReferenceType, here: string, owner: Shape | undefined): string {
  const isOwnLine = owner?.declaration.line === type.declaration.line;
  if (isOwnLine && type.version === newestVersion(owner).name && type.declaration.shapes.has(here)) return here;
  return oldestVersion(type.shape).name;
}

/** The version under which a shape is used by something on a line, at a version of that line. */
export function versionOf(shape: Shape, line: Line, version: string): string {
  const isOwn = shape.declaration.line === line && shape.versions.some(({ name }) => name === version);
  return isOwn ? version : oldestVersion(shape).name;
}
