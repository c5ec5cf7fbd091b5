/** Words of options. */
export const options = {} as const;
