import type { Keep } from '@/components/tracker/keep/keep-actions';
import { type ReadSeries, readChanged, readKept } from '@/lib/stores/enquiries';
import { readKeep } from './keep-safe';

/** Beyond it, reading all at once is quicker. */
const MOST_CHANGED = 40;

let before: ReadSeries | null = null;

/**
 * Every enquiry with what is said of backups and losses. Before anything is called missing all is read anew: the page
 * may not have heard of what was added last.
 * @param changed ids of those that are different from the last reading, or that any may be
 * @throws what PouchDB says when they cannot be read
 */
export async function readWhole(changed: ReadonlySet<string> | 'all'): Promise<ReadSeries & { keep: Keep }> {
  const known = before;
  before = null;
  let read = (await readOnly(known, changed)) ?? (await readKept());
  let keep = await readKeep(read.enquiries.length);
  if (keep.view.loss !== null) {
    read = await readKept();
    keep = await readKeep(read.enquiries.length);
  }
  before = read;
  return { ...read, keep };
}

async function readOnly(
  known: ReadSeries | null,
  changed: ReadonlySet<string> | 'all',
): Promise<ReadSeries | null> {
  if (!known || changed === 'all' || changed.size > MOST_CHANGED) return null;
  return readChanged(known, [...changed]);
}
