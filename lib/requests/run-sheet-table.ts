import type { PlannedEnquiry } from '@/lib/model/run-sheet';

const HEADING = [
  'place',
  'series',
  'service',
  'syllabus',
  'components',
  'candidate_numbers',
  'candidate_names',
  'note',
  'deadline',
] as const;

/** The run sheet as a table, in the order to submit. Service 5 is for all candidates. Several values are joined by `; `. */
export function runSheetTable(enquiries: readonly PlannedEnquiry[]): string[][] {
  return [
    [...HEADING],
    ...enquiries.map(({ series, service, syllabus, components, candidates, note, deadline }, index) => [
      String(index + 1),
      series,
      service,
      syllabus,
      components.join('; '),
      service === '5' ? 'All' : candidates.map(({ number }) => number).join('; '),
      candidates.map(({ name }) => name ?? '').join('; '),
      note,
      deadline ?? '',
    ]),
  ];
}
