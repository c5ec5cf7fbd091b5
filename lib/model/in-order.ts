/**
 * A value as text in which the order of names does not count: two that say the same give the same text. Browsers
 * give kept data back with their names in another order.
 */
export function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
