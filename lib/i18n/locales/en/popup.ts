/** Words of popup. */
export const popup = {} as const;
