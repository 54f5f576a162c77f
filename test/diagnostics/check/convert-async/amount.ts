export async function amount(value: string): Promise<bigint> {
  return BigInt(value);
}
