import { sameConstraints, within } from "../../evolve/index.js";
import {
  alwaysStands,
  type FieldShape,
  latestShape,
  type Model,
  type Package,
  type RecordShape,
  type StandIn,
  type Type,
} from "../../ir/index.js";
import { type Rule, standInText, typeText } from "../rule.js";

/** `$context.x`, `$envelope.x` and `$payload.x` name what is there, of the right type, and always where the field is required. */
export const standIns: Rule = ({ history }, sink) => {
  const { model } = history;
  for (const pkg of model.packages) {
    for (const declaration of pkg.declarations) {
      if (declaration.kind !== "record") continue;
      const latest = latestShape(declaration);
      for (const shape of new Set(declaration.shapes.values())) {
        for (const field of shape.fields) {
          // An older version's default matters where it is the last word on a field; else the latest has been looked at.
          const isLast = shape === latest || !latest.fields.some((other) => other.field === field.field);
          if (!isLast) continue;
          check(field.default, field, shape, pkg, shape === latest);
          if (field.otherwise?.kind !== "absent") check(field.otherwise, field, shape, pkg, shape === latest);
        }
      }
    }
  }

  function check(
    standIn: StandIn | undefined,
    field: FieldShape,
    shape: RecordShape,
    pkg: Package,
    isLatest: boolean,
  ): void {
    if (standIn === undefined || standIn.kind === "constant") return;
    const text = standInText(standIn);
    const owner = ownerOf(shape, pkg, model);
    if (owner === "nested" && standIn.kind !== "context") {
      sink.report("check/stand-in-nested", standIn.span, { text });
      return;
    }
    const types = typesNamed(standIn, shape, owner, pkg, model);
    const known = types.filter((type) => type !== undefined);
    // An optional field of an envelope may stay absent on events that lack what it names.
    if (known.length === 0 || (known.length < types.length && field.presence === "required")) {
      sink.report("check/stand-in-unknown", standIn.span, { text });
      return;
    }
    const wrong = known.find((type) => !isAssignable(type, field.type));
    if (wrong !== undefined) {
      const details = { text, from: typeText(wrong), field: field.field.key, to: typeText(field.type) };
      sink.report("check/stand-in-type", standIn.span, details);
      return;
    }
    const standsAlways = alwaysStands(standIn, pkg, shape, new Set()) || owner === "envelope";
    if (isLatest && field.presence === "required" && !standsAlways)
      sink.report("check/stand-in-absent", standIn.span, { text, field: field.field.key });
  }
};

type Owner = "envelope" | "payload" | "nested";

function ownerOf({ declaration }: RecordShape, pkg: Package, model: Model): Owner {
  if (pkg.events.some(({ payload }) => payload === declaration)) return "payload";
  return model.packages.some(({ envelope }) => envelope?.record === declaration) ? "envelope" : "nested";
}

/** The types of what a stand-in names; undefined among them where it is not there. */
function typesNamed(
  standIn: Exclude<StandIn, { kind: "constant" }>,
  shape: RecordShape,
  owner: Owner,
  pkg: Package,
  model: Model,
): readonly (Type | undefined)[] {
  switch (standIn.kind) {
    case "context":
      return [pkg.context.find(({ name }) => name === standIn.name)?.type];
    case "envelope": {
      const record =
        owner === "envelope" ? shape : pkg.envelope === undefined ? undefined : latestShape(pkg.envelope.record);
      return [typeOfField(record, standIn.field)];
    }
    case "payload": {
      if (owner === "payload") return [typeOfField(shape, standIn.field)];
      const users = model.packages.filter(({ envelope }) => envelope?.record === shape.declaration);
      return users.flatMap(({ events }) => events.map(({ latest }) => typeOfField(latest.payload, standIn.field)));
    }
  }
}

function typeOfField(shape: RecordShape | undefined, key: string): Type | undefined {
  return shape?.fields.find(({ field }) => field.key === key)?.type;
}

/** Whether each value of a type is one of another, in TypeScript too. */
function isAssignable(from: Type, to: Type): boolean {
  if (to.kind === "nullable") return isAssignable(from.kind === "nullable" ? from.inner : from, to.inner);
  if (from.kind === "scalar" && to.kind === "scalar") {
    return (
      from.scalar === to.scalar &&
      from.as === to.as &&
      (!from.nonfinite || to.nonfinite) &&
      (sameConstraints(from.constraints, to.constraints) || within(from.constraints, to.constraints)) &&
      (to.schema === undefined || !to.schema.validated || from.schema?.path === to.schema.path)
    );
  }
  if (from.kind === "list" && to.kind === "list")
    return isAssignable(from.element, to.element) && within(from.constraints, to.constraints);
  if (from.kind === "map" && to.kind === "map")
    return isAssignable(from.value, to.value) && within(from.constraints, to.constraints);
  return from.kind === "reference" && to.kind === "reference" && from.shape === to.shape;
}
