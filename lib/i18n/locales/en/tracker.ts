/** Words of tracker. */
export const tracker = {} as const;
