export function amount(value: string): bigint {
  return BigInt(value) + BigInt(Date.now());
}
