export const amont = (value: string): bigint => BigInt(value);
