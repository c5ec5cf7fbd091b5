import { clockLetter, type Letter } from '@/components/shared/clock-letter';
import type { TimelineItem } from '@/lib/stores/due';
import { one } from '@/lib/stores/enquiries';
import { settings } from '@/lib/stores/settings';

/** The e-mail that helps with what is due; null where there is none. Loaded when it is asked for: a popup is a glance. */
export async function draftFor(item: TimelineItem): Promise<Letter | null> {
  const [enquiry, { role }] = await Promise.all([
    item.enquiryId === null ? null : one(item.enquiryId),
    settings.get(),
  ]);
  return clockLetter(item, enquiry, role);
}
