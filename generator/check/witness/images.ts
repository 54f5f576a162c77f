import { type History, includesTexts } from "../../evolve/index.js";
import { type Lifting, liftValue, type Value } from "../../interpret/index.js";
import type { FieldShape, Type, ValueLift } from "../../ir/index.js";
import { fieldSamples } from "./samples.js";

/** A value without an image, and why it has none. */
export interface ImageWitness {
  readonly value: Value;
  readonly reason: string;
}

/** A value of a field that a lift has no image for; undefined where none is found. */
export function imageWitness(
  history: History,
  lift: ValueLift,
  from: FieldShape,
  to: FieldShape,
): ImageWitness | undefined {
  for (const value of [...fieldSamples(from, to.type), ...textsOutside(from.type, to.type)]) {
    const lifting: Lifting = {
      history,
      issues: [],
      filled: [],
      run: () => ({ ok: false, reason: "is not run here" }),
      standIns: { context: () => undefined, envelope: () => undefined, payload: () => undefined },
    };
    liftValue(lift, value, to.type, "", lifting);
    const reason = lifting.issues.find(({ code }) => code === "image")?.message;
    if (reason !== undefined) return { value, reason };
  }
  return undefined;
}

/** A text of one type that another refuses, found over their languages. */
function textsOutside(from: Type, to: Type): readonly Value[] {
  if (from.kind === "nullable") return textsOutside(from.inner, to);
  if (to.kind === "nullable") return textsOutside(from, to.inner);
  if (from.kind !== "scalar" || from.scalar !== "string" || to.kind !== "scalar" || to.scalar !== "string") return [];
  const found = includesTexts(from, to);
  return found.kind === "no" && typeof found.witness === "string" ? [{ kind: "text", value: found.witness }] : [];
}
