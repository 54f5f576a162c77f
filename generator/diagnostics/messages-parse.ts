export const parseMessages = {} as const;
