export const writeMessages = {} as const;
