export const linkMessages = {} as const;
