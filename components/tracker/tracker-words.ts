import { showDate, showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/tracker';
import { isCalendarDate } from '@/lib/model/calendar-date';
import {
  type DocumentKind,
  type Enquiry,
  type EnquiryFields,
  type EvidenceKind,
  MOMENTS,
} from '@/lib/model/enquiry';
import { seriesName } from '@/lib/model/series';

/** The state as the officer reads it; one nobody has seen before in Direct's own words. */
export function stateInWords(enquiry: Pick<EnquiryFields, 'state' | 'stateText'>): string {
  return enquiry.state === 'other' && enquiry.stateText
    ? enquiry.stateText
    : text(`tracker.state.${enquiry.state}`);
}

/** `Service 2S`, or that it is not known. */
export function serviceInWords(service: EnquiryFields['service']): string {
  return service === null ? text('shared.unknown') : text(`shared.service.${service}`);
}

/** The parts of one change, each as `State: Submitted`. */
export function changeInWords(change: Partial<EnquiryFields>): string[] {
  return (Object.keys(change) as (keyof EnquiryFields)[]).map(
    (field) => `${text(`tracker.field.${field}`)}: ${fieldInWords(change, field)}`,
  );
}

/** What is still not known of an enquiry that Direct will say sooner or later. */
export function missingFacts(enquiry: Enquiry): string[] {
  const fields = ['series', 'number', 'service', 'syllabus'] as const;
  const missing = fields
    .filter((field) => enquiry[field] === null)
    .map((field) => text(`tracker.field.${field}`));
  const nobody = enquiry.candidates.length === 0 && !enquiry.allCandidates;
  if (nobody) missing.push(text('tracker.field.candidates'));
  if (enquiry.components.length === 0) missing.push(text('tracker.field.components'));
  return missing;
}

/** `June 2023`, or that no page ever said. */
export function seriesInWords(series: Enquiry['series']): string {
  return series === null ? text('tracker.seriesUnknown') : seriesName(series);
}

/** What is known of one field, as the officer reads it. */
export function fieldInWords(change: Partial<EnquiryFields>, field: keyof EnquiryFields): string {
  const value = change[field];
  if (value === null || value === undefined || value === '') return text('tracker.value.empty');
  if (field === 'state') return text(`tracker.state.${change.state ?? 'other'}`);
  if (field === 'service') return serviceInWords(change.service ?? null);
  if (field === 'candidates') {
    return (change.candidates ?? [])
      .map(({ number, name }) => [number, name].filter(Boolean).join(' '))
      .join('; ');
  }
  if (field === 'checks') return text('tracker.checks.found', { count: change.checks?.found.length ?? 0 });
  if (field === 'documents') return documentsInWords(change.documents ?? {});
  if (typeof value === 'boolean') return text(value ? 'tracker.value.yes' : 'tracker.value.no');
  if (field === 'released') return kindsInWords(change.released ?? []);
  if (field === 'evidence') return evidenceInWords(change.evidence ?? []);
  if (Array.isArray(value)) return value.join(', ');
  const words = String(value);
  if (isCalendarDate(words) && field !== 'outcome') return showDate(words);
  return MOMENTS.some((moment) => moment === field)
    ? showInstant(words as NonNullable<EnquiryFields['savedAt']>)
    : words;
}

function documentsInWords(documents: EnquiryFields['documents']): string {
  return kindsInWords(Object.keys(documents) as DocumentKind[]);
}

function evidenceInWords(kinds: readonly EvidenceKind[]): string {
  return kinds.map((kind) => text(`tracker.evidence.${kind}`)).join(', ');
}

function kindsInWords(kinds: readonly DocumentKind[]): string {
  return kinds.map((kind) => text(`tracker.document.${kind}`)).join(', ');
}
