export const join = ({ first }: { first: string }): string => first;
