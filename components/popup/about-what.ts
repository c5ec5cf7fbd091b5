import { text } from '@/lib/i18n/popup';
import type { Enquiry } from '@/lib/model/enquiry';
import { seriesName } from '@/lib/model/series';
import type { TimelineItem } from '@/lib/stores/due';

/** `Enquiry 123456`, else the syllabus and the first candidate, else the series. */
export function aboutWhat(
  item: Pick<TimelineItem, 'series' | 'enquiryId'>,
  enquiries: ReadonlyMap<string, Enquiry>,
): string {
  const enquiry = item.enquiryId === null ? undefined : enquiries.get(item.enquiryId);
  if (!enquiry) return item.series ? seriesName(item.series) : text('shared.name');
  if (enquiry.number) return text('popup.due.enquiry', { number: enquiry.number });
  const [candidate] = enquiry.candidates;
  return (
    [enquiry.syllabus, candidate?.name ?? candidate?.number].filter(Boolean).join(', ') ||
    text('popup.due.draft')
  );
}
