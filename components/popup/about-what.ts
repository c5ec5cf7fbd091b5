import { text } from '@/lib/i18n/popup';
import { seriesName } from '@/lib/model/series';
import type { TimelineItem } from '@/lib/stores/due';
import type { AboutEnquiry, Glance } from '@/lib/stores/glance';

/** What items are about, by id; candidates by their numbers alone while names are hidden in the list. */
export function aboutById(
  { about }: Pick<Glance, 'about'>,
  masked: boolean,
): ReadonlyMap<string, AboutEnquiry> {
  const nameless = ({ candidates, ...rest }: AboutEnquiry): AboutEnquiry => ({
    ...rest,
    candidates: candidates.map(({ number }) => ({ number, name: null })),
  });
  return new Map(Object.entries(about).map(([id, one]) => [id, masked ? nameless(one) : one]));
}

/** `Enquiry 123456`, else the syllabus and the first candidate, else the series. */
export function aboutWhat(
  item: Pick<TimelineItem, 'series' | 'enquiryId'>,
  enquiries: ReadonlyMap<string, AboutEnquiry>,
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
