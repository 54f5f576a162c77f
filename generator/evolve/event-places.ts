import type { FieldShape, VariantShape } from "../ir/index.js";

/** A step from an event to a value in it. */
export type PlaceStep =
  | { readonly kind: "field"; readonly field: FieldShape }
  | { readonly kind: "item" }
  | { readonly kind: "entry" }
  | { readonly kind: "variant"; readonly variant: VariantShape };

/** Where a value stands in an event, as TypeScript has it. */
export interface EventPlace {
  /** Of the event's envelope, or of its payload. */
  readonly part: "envelope" | "payload";
  /** Never empty; the first is a field. */
  readonly steps: readonly PlaceStep[];
}

/**
 * A place as people write it: `payload.items[].price`, `labels{}`, `payment(card).last4`.
 *
 * @param enveloped whether the event has an envelope: the payload is then a property of it
 */
export function placeText({ part, steps }: EventPlace, enveloped: boolean): string {
  const text = steps.map(stepText).join("");
  return part === "payload" && enveloped ? `payload${text}` : text.slice(1);
}

function stepText(step: PlaceStep): string {
  switch (step.kind) {
    case "field":
      return `.${step.field.name}`;
    case "item":
      return "[]";
    case "entry":
      return "{}";
    case "variant":
      return `(${step.variant.variant.key})`;
  }
}

/** The field of a record that a place is in, the innermost one. */
export function fieldAt({ steps }: EventPlace): FieldShape | undefined {
  const found = steps.findLast((step) => step.kind === "field");
  return found?.field;
}
