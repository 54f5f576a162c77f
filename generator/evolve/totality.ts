import type { FieldShape, FieldSource, Lift, ValueLift } from "../ir/index.js";

/** Whether every value has an image. */
export function isTotal(lift: ValueLift): boolean {
  if (lift.kind === "same") return true;
  if (lift.kind === "declaration") return isTotalLift(lift.lift);
  return lift.total;
}

const inProgress = new Set<Lift>();

/** Whether every value of the older shape has an image. What a recursive type asks of itself counts as given. */
export function isTotalLift(lift: Lift): boolean {
  if (lift.identical || inProgress.has(lift)) return true;
  inProgress.add(lift);
  try {
    switch (lift.kind) {
      case "record":
        return lift.fields.every(({ to, source }) => isTotalSource(to, source));
      case "enum":
        return (
          lift.values.every(({ to }) => to !== undefined) && (!lift.from.declaration.open || lift.to.declaration.open)
        );
      case "union":
        return lift.variants.every(
          ({ to, content }) => to !== undefined && (content === undefined || isTotalLift(content)),
        );
    }
  } finally {
    inProgress.delete(lift);
  }
}

/** Whether a field always gets a value that its type takes, as far as can be proven. */
export function isTotalSource(to: FieldShape, source: FieldSource): boolean {
  switch (source.kind) {
    case "field": {
      const mayLack = to.presence === "required" && source.from.presence !== "required" && source.absent === undefined;
      return !mayLack && (source.otherwise !== undefined || isTotal(source.value));
    }
    case "made":
      return source.otherwise !== undefined;
    case "stand-in":
    case "absent":
      return true;
    case "missing":
      return false;
  }
}
