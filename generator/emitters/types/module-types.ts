import { type Declaration, type EventDeclaration, latestShape, type Shape, shapesOf } from "../../ir/index.js";
import type { Code, DeclarationStructure } from "../../print/index.js";
import { codesObject } from "./codes.js";
import { groupDeclarations, shapeDeclaration } from "./declarations.js";
import { eventDeclaration, eventGroups } from "./events.js";
import { majorAliases } from "./majors.js";
import type { TypeScope } from "./references.js";

/** The types of one module, before ts-morph prints them. */
export interface ModuleTypes {
  readonly module: string;
  readonly declarations: readonly DeclarationStructure[];
  /** What is no type: objects of codes, lists, exports of other modules. */
  readonly values: readonly Code[];
  readonly scope: TypeScope;
  /** What the package's module hands on: names of types, and of objects that have a type's name. */
  readonly publicTypes: readonly string[];
  readonly publicValues: readonly string[];
}

/**
 * The types of an event or a named type, with those declared in its place: the latest first, then older shapes, then what
 * majors are called.
 */
export function moduleTypes(
  module: string,
  event: EventDeclaration | undefined,
  declarations: readonly Declaration[],
  scope: TypeScope,
): ModuleTypes {
  const [latestEvent, ...olderEvents] =
    event === undefined ? [] : eventGroups(event).map((group) => eventDeclaration(event, group, scope));
  const latest = declarations.map((declaration) => latestShape(declaration) as Shape);
  const older = declarations.flatMap((declaration) => shapesOf(declaration).slice(0, -1));
  const declared = [
    ...(latestEvent === undefined ? [] : [latestEvent]),
    ...latest.map((shape) => shapeDeclaration(shape, event, scope)),
    ...olderEvents,
    ...older.map((shape) => shapeDeclaration(shape, event, scope)),
  ];
  const names = new Set(declared.map(({ name }) => name));
  // A readable name gives way to one that the author declared.
  const free = (structures: readonly DeclarationStructure[]): readonly DeclarationStructure[] =>
    structures.filter(({ name }) => !names.has(name) && names.add(name));
  const groups = free(latest.flatMap((shape) => (shape.kind === "enum" ? groupDeclarations(shape, scope) : [])));
  const majors = event === undefined ? [] : free(majorAliases(event, scope));
  const codes = latest.flatMap((shape) => {
    const object = shape.kind === "enum" ? codesObject(shape, scope.naming) : undefined;
    return object === undefined ? [] : [{ name: scope.naming.typeName(shape), owner: shape.declaration.owner, object }];
  });
  const isPublic = (shape: Shape): boolean =>
    shape.declaration.owner === undefined || shape.declaration === event?.payload;
  return {
    module,
    declarations: [...declared, ...groups, ...majors],
    values: codes.map(({ object }) => object),
    scope,
    publicTypes: [
      ...(latestEvent === undefined ? [] : [latestEvent.name]),
      ...latest.filter(isPublic).map(scope.naming.typeName),
      ...majors.map(({ name }) => name),
    ],
    publicValues: codes.filter(({ owner }) => owner === undefined).map(({ name }) => name),
  };
}
