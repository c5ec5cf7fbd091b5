import type { GuideReference } from '@/lib/model/finding';
import type { ServiceCode } from '@/lib/model/service';
import type { EditionId } from './editions';

/** A service of one edition of the guide, in the guide's words. */
export interface Service {
  /** X and Q are asked about on a form of their own, without a code. */
  code: ServiceCode | 'X/Q';
  label: string;
  does: string;
  availability: string;
  /** A word the guide explains; null when it explains none. */
  explained: string | null;
  sources: readonly GuideReference[];
}

/** The edition these services belong to. */
const SERVICES_EDITION: EditionId = 'international-2023';

const ORIGINAL_MARKING =
  '“Original marking” is the marking behind the provisional result: often, but not always, that of the first examiner.';
const ORIGINAL_MARKING_SOURCE: GuideReference = { statement: 'G04', page: 1 };

/** The services of the guide for exams officers, International, 2023; checked on 2026-11-23. */
export const SERVICES: readonly Service[] = [
  {
    code: '1',
    label: 'Clerical re-check',
    does: 'Checks that all parts of the script were marked, and that the marks were totalled and recorded correctly.',
    availability: 'For components Cambridge has assessed.',
    explained: null,
    sources: [{ statement: 'G01', page: 1 }],
  },
  {
    code: '1S',
    label: 'Clerical re-check with copy of script',
    does: 'The same as Service 1, with a copy of the script.',
    availability: 'For components Cambridge has assessed. Not for Art & Design syllabuses.',
    explained: null,
    sources: [{ statement: 'G02', page: 1 }],
  },
  {
    code: '2',
    label: 'Review of marking',
    does: 'Reviews the original marking against the agreed mark scheme. Includes the re-checks of Service 1.',
    availability: 'For components Cambridge has assessed. Not for multiple-choice question papers.',
    explained: ORIGINAL_MARKING,
    sources: [{ statement: 'G03', page: 1 }, ORIGINAL_MARKING_SOURCE],
  },
  {
    code: '2S',
    label: 'Review of marking with copy of script',
    does: 'The same as Service 2, with a copy of the script.',
    availability:
      'For components Cambridge has assessed. Not for multiple-choice question papers or Art & Design syllabuses.',
    explained: ORIGINAL_MARKING,
    sources: [{ statement: 'G05', page: 1 }, ORIGINAL_MARKING_SOURCE],
  },
  {
    code: '5',
    label: 'Re-moderation of coursework with report',
    does: 'Re-moderates a component the centre has assessed, and reports on how it was assessed.',
    availability:
      'For components the centre has assessed. Not for individual candidates; only the work in the original sample is looked at.',
    explained: null,
    sources: [
      { statement: 'G13', page: 2 },
      { statement: 'G14', page: 2 },
      { statement: 'G15', page: 2 },
    ],
  },
  {
    code: '9',
    label: 'Report on the work of a group of candidates',
    does: 'Reports on the work of a group of 5 to 15 candidates for a component. No marking is reviewed.',
    availability: 'For components Cambridge has assessed. Not for multiple-choice question papers.',
    explained: null,
    sources: [
      { statement: 'G17', page: 2 },
      { statement: 'G18', page: 2 },
    ],
  },
];

/** Asked for on a tab of its own; its guidance has a topic of its own on the help page. */
const ABOUT_X_OR_Q: Service = {
  code: 'X/Q',
  label: 'Enquiry about NO RESULT (X) or PENDING (Q)',
  does: 'Explains why there is no result. If none can be issued, Cambridge says which components have no mark and why.',
  availability:
    'Free of charge, if the Head of Centre asks. Have evidence ready, such as an attendance register or a coursework mark.',
  explained: null,
  sources: [
    { statement: 'G22', page: 2 },
    { statement: 'G23', page: 2 },
    { statement: 'G24', page: 2 },
    { statement: 'G25', page: 2 },
  ],
};

/** Services by edition: the same code may mean another thing in another year. */
const BY_EDITION: Record<EditionId, readonly Service[]> = {
  'international-2023': [...SERVICES, ABOUT_X_OR_Q],
};

/** The service of a code in an edition; null for a code the edition does not have. */
export function serviceOf(code: Service['code'], edition: EditionId = SERVICES_EDITION): Service | null {
  return BY_EDITION[edition].find((one) => one.code === code) ?? null;
}
