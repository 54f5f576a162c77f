import type { History } from "../../evolve/index.js";
import {
  type Declaration,
  type Envelope,
  type EventDeclaration,
  type Model,
  type Package,
  type RecordDeclaration,
  shapeIn,
  shapesOf,
  type Type,
} from "../../ir/index.js";

/** What the whole model says that single messages depend on. */
export interface WireModel {
  readonly model: Model;
  readonly packages: ReadonlyMap<string, Package>;
  /** Packages whose messages are the author's own, from `.proto` files. */
  readonly plain: ReadonlySet<string>;
  /** Records that are envelopes: their messages have a type, a version and a payload. */
  readonly envelopes: ReadonlyMap<RecordDeclaration, Envelope>;
  /** Payloads by their event. */
  readonly payloads: ReadonlyMap<Declaration, EventDeclaration>;
}

export function createWireModel({ model }: History): WireModel {
  return {
    model,
    packages: new Map(model.packages.map((pkg) => [pkg.name, pkg])),
    plain: new Set(model.packages.filter(({ notation }) => notation === "proto").map(({ name }) => name)),
    envelopes: new Map(
      model.packages.flatMap(({ envelope }) => (envelope === undefined ? [] : [[envelope.record, envelope] as const])),
    ),
    payloads: new Map(model.packages.flatMap(({ events }) => events.map((event) => [event.payload, event] as const))),
  };
}

/** The declarations that a declaration refers to in any of its versions. */
export function referencesOf(declaration: Declaration): ReadonlySet<Declaration> {
  const found = new Set<Declaration>();
  const visit = (type: Type): void => {
    const shape = shapeIn(type);
    if (shape !== undefined) found.add(shape.declaration);
  };
  if (declaration.kind === "record")
    for (const { wires } of declaration.fields) for (const { type } of wires) visit(type);
  for (const shape of shapesOf(declaration)) {
    if (shape.kind === "record") for (const { type } of shape.fields) visit(type);
  }
  if (declaration.kind === "union") for (const { record } of declaration.variants) found.add(record);
  return found;
}
