import { isUnsignedDuration, type ScalarConversion, type ScalarType } from "../ir/index.js";
import { type Failure, failure } from "./issues.js";
import { checkScalar, integerOfText } from "./scalars.js";
import type { Value } from "./values.js";

/** The image of a scalar in another scalar type, constraints of the target included. */
export function liftScalar(conversion: ScalarConversion, to: ScalarType, value: Value): Value | Failure {
  const image = convert(conversion, to, value);
  if (image === undefined) return failure("image", `has no counterpart as ${to.scalar}`);
  if (image.kind === "duration" && image.nanoseconds < 0n && isUnsignedDuration(to))
    return failure("image", "is negative");
  const problem = checkScalar(to, image);
  return problem === undefined ? image : failure("image", problem.message);
}

function convert(conversion: ScalarConversion, to: ScalarType, value: Value): Value | undefined {
  switch (conversion.kind) {
    case "constrain":
    case "float":
      return value;
    case "integer":
      return value.kind === "integer" ? value : undefined;
    case "integer-to-string":
      return value.kind === "integer" ? { kind: "text", value: String(value.value) } : undefined;
    case "string-to-integer":
      return value.kind === "text" ? integerValue(integerOfText(value.value)) : undefined;
    case "integer-to-float":
      return value.kind === "integer" ? exactFloat(value.value, to) : undefined;
    case "float-to-integer":
      return value.kind === "float" && Number.isSafeInteger(value.value)
        ? integerValue(BigInt(value.value))
        : undefined;
    case "string":
      return value.kind === "text"
        ? { kind: "text", value: to.scalar === "uuid" ? value.value.toLowerCase() : value.value }
        : undefined;
    case "scale":
      return scale(conversion.numerator, conversion.denominator, to, value);
  }
}

function integerValue(value: bigint | undefined): Value | undefined {
  return value === undefined ? undefined : { kind: "integer", value };
}

function exactFloat(value: bigint, to: ScalarType): Value | undefined {
  const float = Number(value);
  if (!Number.isFinite(float) || BigInt(float) !== value) return undefined;
  return to.scalar === "float32" && Math.fround(float) !== float ? undefined : { kind: "float", value: float };
}

function scale(numerator: bigint, denominator: bigint, to: ScalarType, value: Value): Value | undefined {
  const toFloat = to.scalar === "float32" || to.scalar === "float64";
  if (value.kind === "integer") {
    const product = value.value * numerator;
    if (toFloat) return { kind: "float", value: Number(product) / Number(denominator) };
    return product % denominator === 0n ? integerValue(product / denominator) : undefined;
  }
  if (value.kind !== "float") return undefined;
  const scaled = (value.value * Number(numerator)) / Number(denominator);
  if (toFloat) return { kind: "float", value: scaled };
  return Number.isSafeInteger(scaled) ? integerValue(BigInt(scaled)) : undefined;
}
