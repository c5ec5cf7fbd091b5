import type { LetterName } from './letter';
import type { EnquiryKind } from './model';

/** A service of the portal's drop-down, with the letters it ends in. */
export interface PracticeService {
  code: string;
  title: string;
  kind: EnquiryKind;
  /** All of these must be there before the enquiry is Completed (G63, G68). */
  ends: LetterName[];
}

/** The services of the guide's table, in its order, and the one of the NO RESULT / PENDING tab. */
export const SERVICES: PracticeService[] = [
  { code: '1', title: 'Clerical re-check', kind: 'enquiry', ends: ['OutLetter'] },
  {
    code: '1S',
    title: 'Clerical re-check with copy of script',
    kind: 'enquiry',
    ends: ['OutLetter', 'CoSLetter'],
  },
  { code: '2', title: 'Review of marking', kind: 'enquiry', ends: ['OutLetter'] },
  {
    code: '2S',
    title: 'Review of marking with copy of script',
    kind: 'enquiry',
    ends: ['OutLetter', 'CoSLetter'],
  },
  {
    code: '5',
    title: 'Re-moderation of coursework with report',
    kind: 'enquiry',
    ends: ['OutLetter', 'Rpt'],
  },
  { code: '9', title: 'Report on the work of a group of candidates', kind: 'enquiry', ends: ['Rpt'] },
  { code: 'XQ', title: 'NO RESULT (X Grade) or PENDING (Q Grade)', kind: 'no-result', ends: ['OutLetter'] },
];

/** A service by its code; undefined for a code that is not offered. */
export function findService(code: string): PracticeService | undefined {
  return SERVICES.find((service) => service.code === code);
}

/** `Service 2S – Review of marking with copy of script`. */
export function serviceText(service: PracticeService): string {
  return service.kind === 'no-result' ? service.title : `Service ${service.code} – ${service.title}`;
}
