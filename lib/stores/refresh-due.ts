import type { Enquiry } from '@/lib/model/enquiry';
import { inOrder } from '@/lib/model/in-order';
import { showBadge } from '@/lib/platform/badge';
import { report } from '@/lib/platform/log';
import { dueNow } from './due-now';
import { type Glance, glance } from './glance';
import { reminders } from './reminders';
import type { DueWords } from './reminders/due-words';

/** A glance is no list: more is on the page of enquiries. */
const IN_A_GLANCE = 20;

/**
 * Counts what is due on the extension's button and keeps the first of it for the popup. A fault here is noted and
 * never stops other work.
 * @param known the enquiries in the list, just read
 */
export async function refreshDue(words: DueWords, known: readonly Enquiry[]): Promise<void> {
  try {
    const next = await glanceAt(known);
    await showBadge(next.count, words.badge(next.count));
    await glance.update((kept) =>
      inOrder(kept) === inOrder(next) || (kept === null && isNothing(next)) ? kept : next,
    );
  } catch (fault) {
    report('what is due could not be worked out', fault);
  }
}

/** Where nothing is kept at all, nothing is written either. */
function isNothing({ count, putOff }: Glance): boolean {
  return count + putOff.length === 0;
}

async function glanceAt(known: readonly Enquiry[]): Promise<Glance> {
  const [{ open, putOff, on }, { missed }] = await Promise.all([dueNow(known), reminders.get()]);
  const shown = [...open.slice(0, IN_A_GLANCE), ...putOff.slice(0, IN_A_GLANCE)];
  const spokenOf = new Set([...shown, ...missed].flatMap(({ enquiryId }) => enquiryId ?? []));
  const about = known
    .filter(({ id }) => spokenOf.has(id))
    .map(({ id, number, syllabus, candidates }) => [
      id,
      { number, syllabus, candidates: candidates.slice(0, 1) },
    ]);
  return {
    on,
    open: open.slice(0, IN_A_GLANCE),
    count: open.length,
    putOff: putOff.slice(0, IN_A_GLANCE),
    about: Object.fromEntries(about),
  };
}
