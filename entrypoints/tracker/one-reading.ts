/** What may be different from what is shown: records by their ids, or any of them. */
type Changed = Set<string> | 'all';

/** Many changes may come at once: what is read is read again only when the reading before has ended. */
export function oneReadingAtATime(
  read: (changed: Changed) => Promise<void>,
): (changed: readonly string[] | 'all') => Promise<void> {
  let isReading = false;
  let stale: Changed | null = null;
  return async (changed) => {
    stale = changed === 'all' || stale === 'all' ? 'all' : new Set([...(stale ?? []), ...changed]);
    if (isReading) return;
    isReading = true;
    while (stale !== null) {
      const now: Changed = stale;
      stale = null;
      await read(now);
    }
    isReading = false;
  };
}
