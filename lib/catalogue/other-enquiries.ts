import type { GuideReference } from '@/lib/model/finding';

/** What an officer can ask Cambridge besides the services of the drop-down (edition `international-2023`). */
export interface OtherEnquiry {
  code: 'X/Q' | 'group-award';
  label: string;
  does: string;
  /** Where it is asked: on a tab of its own on Direct, or by e-mail. */
  asked: 'own-tab' | 'e-mail';
  /** What to send along or where to write. */
  how: string;
  /** Null when the guide does not say. */
  free: boolean | null;
  sources: readonly GuideReference[];
}

/** In the guide's words; checked on 2026-11-23. */
export const OTHER_ENQUIRIES: readonly OtherEnquiry[] = [
  {
    code: 'X/Q',
    label: 'Enquiry about NO RESULT (X) or PENDING (Q)',
    does: 'Explains why there is no result, if the Head of Centre asks. If none can be issued, Cambridge says which components have no mark and why.',
    asked: 'own-tab',
    how: 'On the tab NO RESULT (X Grade)/PENDING (Q Grade), with evidence such as an attendance register or a coursework mark.',
    free: true,
    sources: [
      { statement: 'G22', page: 2 },
      { statement: 'G23', page: 2 },
      { statement: 'G24', page: 2 },
      { statement: 'G25', page: 2 },
    ],
  },
  {
    code: 'group-award',
    label: 'Recalculation of Cambridge ICE or the Cambridge AICE Diploma',
    does: 'Makes sure that the results for the group award are correct.',
    asked: 'e-mail',
    how: 'By e-mail to info@cambridgeinternational.org, not on Direct.',
    free: null,
    sources: [{ statement: 'G26', page: 2 }],
  },
];
