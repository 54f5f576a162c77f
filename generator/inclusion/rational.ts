/** An exact number, in lowest terms, the denominator above zero. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The fraction in lowest terms. `denominator` is not zero. */
export function fraction(numerator: bigint, denominator: bigint = 1n): Rational {
  const divisor = greatestCommonDivisor(numerator, denominator) || 1n;
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/** The decimal number that JSON writes for a finite number: 0.1 is a tenth, not the double nearest to it. */
export function rationalOf(value: number | bigint): Rational {
  const [, sign, whole = "0", decimals = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
  const digits = BigInt(`${whole}${decimals}`) * (sign === "-" ? -1n : 1n);
  const power = Number(exponent) - decimals.length;
  return power >= 0 ? fraction(digits * 10n ** BigInt(power)) : fraction(digits, 10n ** BigInt(-power));
}

export function compare(left: Rational, right: Rational): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function add(left: Rational, right: Rational): Rational {
  return fraction(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function multiply(left: Rational, right: Rational): Rational {
  return fraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** `divisor` is not zero. */
export function divide(left: Rational, divisor: Rational): Rational {
  return fraction(left.numerator * divisor.denominator, left.denominator * divisor.numerator);
}

/** The greatest integer that is not above the number. */
export function floor({ numerator, denominator }: Rational): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

export function ceiling({ numerator, denominator }: Rational): bigint {
  return -floor({ numerator: -numerator, denominator });
}

export function isMultiple(value: Rational, of: Rational): boolean {
  return divide(value, of).denominator === 1n;
}

/** The least positive number that is a multiple of both; both are above zero. */
export function leastCommonMultiple(left: Rational, right: Rational): Rational {
  const a = left.numerator * right.denominator;
  const b = right.numerator * left.denominator;
  return fraction((a / greatestCommonDivisor(a, b)) * b, left.denominator * right.denominator);
}

/** The JavaScript number that JSON writes with exactly these digits, or undefined where there is none. */
export function numberOf(value: Rational): number | undefined {
  let { numerator, denominator } = value;
  let places = 0;
  while (denominator % 10n === 0n) [denominator, places] = [denominator / 10n, places + 1];
  while (denominator !== 1n) {
    if (denominator % 2n === 0n) [denominator, numerator] = [denominator / 2n, numerator * 5n];
    else if (denominator % 5n === 0n) [denominator, numerator] = [denominator / 5n, numerator * 2n];
    else return undefined;
    places += 1;
  }
  const result = Number(`${numerator}e-${places}`);
  return Number.isFinite(result) && compare(rationalOf(result), value) === 0 ? result : undefined;
}

/** A text that equal numbers share. */
export function rationalKey({ numerator, denominator }: Rational): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}
