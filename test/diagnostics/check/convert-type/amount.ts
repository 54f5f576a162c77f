export function amount(value: number): bigint {
  return BigInt(value);
}
