import { seriesName } from '../model/series';
import type { PracticeEnquiry } from './model';
import { progressOf } from './progress';
import { findSyllabus, type Moment, noteOf } from './records';
import { findService, serviceText } from './services';
import type { Cell } from './view';

/** What the portal says of an enquiry on the submitted page and on the enquiry's own page. */
export function enquiryFacts(
  { state, now }: Moment,
  enquiry: PracticeEnquiry,
): { label: string; value: Cell }[] {
  const progress = progressOf(enquiry, state.enquiries, now);
  const { choices } = enquiry;
  const syllabus = findSyllabus(state, choices.syllabus);
  const components = choices.components.map((code) => `${choices.syllabus}/${code}`).join(', ');
  return [
    { label: 'Status', value: progress.status },
    { label: 'Enquiry number', value: progress.number ?? 'Not yet assigned' },
    { label: 'Series', value: seriesName(enquiry.series) },
    { label: 'Note', value: noteOf(enquiry, progress) },
    { label: 'Service', value: serviceName(choices.service) },
    { label: 'Assessment', value: syllabus ? `${syllabus.code} ${syllabus.title}` : choices.syllabus },
    { label: 'Components', value: components || 'By syllabus' },
  ];
}

/** A service in the portal's words, by its code. */
export function serviceName(code: string): string {
  const service = findService(code);
  return service ? serviceText(service) : '';
}
