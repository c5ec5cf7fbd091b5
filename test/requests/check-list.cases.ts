import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import type { Consent, RequestRow } from '@/lib/model/request';
import { marks, type Office, row, rows } from './office';

const CONSENT: Consent = { by: 'candidate', on: null, formAt: 'folder', knowsGradesCanFall: true };

const OVER: Deadline = {
  ...{ series: '2024-06', service: null, date: '2024-08-19' as CalendarDate },
  ...{ source: 'typed', knownSince: '2024-08-01T09:00:00+00:00' as Instant },
};

export interface Case {
  name: string;
  list: RequestRow[];
  office?: Office;
  /** Each row's verdict, and what is said of it. */
  rows: [verdict: string, ...findings: string[]][];
  once?: string[];
}

export const CASES: Case[] = [
  {
    name: 'a row about which everything is known is ready',
    list: rows('0713 OKAFOR Chidi | 0450/11+21 | 1'),
    rows: [['ready']],
  },
  {
    name: 'a multiple-choice paper in Service 2 is a problem',
    list: rows('0713 OKAFOR Chidi | 0625/22+42 | 2'),
    rows: [['problem', 'multiple-choice-not-reviewed: listed']],
  },
  {
    name: 'without a component marks report every row is to be checked, and that is said once',
    list: rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '0012 LI Wei | 0450/11+21 | 1'),
    office: { facts: { marks: null } },
    rows: [['check'], ['check']],
    once: ['notImported 2', 'remind 2'],
  },
  {
    name: 'a deadline nobody knows is said once, and every row is to be checked',
    list: rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '0012 LI Wei | 0450/11+21 | 2'),
    office: { facts: { deadline: null } },
    rows: [['check'], ['check']],
    once: ['remind 2', 'none 2'],
  },
  {
    name: 'a deadline that is over is said once, and every row is a problem',
    list: rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '0012 LI Wei | 0450/11+21 | 2'),
    office: { facts: { deadline: { deadline: OVER, conflict: null } } },
    rows: [['problem'], ['problem']],
    once: ['passed 2', 'remind 2'],
  },
  {
    name: 'two services for one candidate and syllabus stand against each other',
    list: rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '0713 OKAFOR Chidi | 0450/11+21 | 2'),
    rows: [
      ['problem', 'one-service-per-syllabus: other'],
      ['problem', 'one-service-per-syllabus: other'],
    ],
  },
  {
    name: 'they do so too where the tracker cannot be read, and the doubt stays',
    list: rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '0713 OKAFOR Chidi | 0450/11+21 | 2'),
    office: { facts: { enquiries: null } },
    rows: [
      ['problem', 'one-service-per-syllabus: other'],
      ['problem', 'one-service-per-syllabus: other'],
    ],
    once: ['trackerUnread 2', 'trackerUnread 2', 'remind 2'],
  },
  {
    name: 'a report beside a re-check is no conflict',
    list: rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '- | 0450/12 | 5'),
    rows: [['ready'], ['problem', 'centre-assessed-component: listed']],
  },
  {
    name: 'the same candidate in another syllabus or with another series is no conflict',
    list: [
      ...rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '0713 OKAFOR Chidi | 0500/11+21 | 2'),
      row('0713 LI Wei | 0450/11+21 | 2', { series: '2024-11' }),
    ],
    rows: [['ready'], ['ready'], ['ready']],
  },
  {
    name: 'the same request twice: the second line is the one to take out',
    list: [
      row('0713 OKAFOR Chidi | 0450/11+21 | 1'),
      row('0713 OKAFOR Chidi | 0450/11+21 | 1', { id: 'request:again' }),
    ],
    rows: [['ready'], ['problem', 'asked-twice: twice']],
  },
  {
    name: 'papers of one syllabus in two lines have to be joined',
    list: rows('0713 OKAFOR Chidi | 0450/11 | 1', '0713 OKAFOR Chidi | 0450/21 | 1'),
    rows: [
      ['problem', 'lines-to-join: severalLines'],
      ['problem', 'lines-to-join: severalLines'],
    ],
  },
  {
    name: 'a submitted enquiry for the candidate and syllabus stands in the way',
    list: rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '0012 LI Wei | 0450/11+21 | 1'),
    office: { facts: { enquiries: [enquiry('submitted', '2', '0713')] } },
    rows: [['problem', 'one-enquiry-per-syllabus: inTracker'], ['ready']],
  },
  {
    name: 'a saved enquiry for another service stands in the way',
    list: rows('0713 OKAFOR Chidi | 0450/11+21 | 1'),
    office: { facts: { enquiries: [enquiry('saved', '2', '0713')] } },
    rows: [['problem', 'one-service-per-syllabus: other']],
  },
  {
    name: 'what the tracker has seen submitted is done and not judged again',
    list: rows('0713 OKAFOR Chidi | 0450/11+21 | 1'),
    office: {
      facts: { enquiries: [enquiry('submitted', '1', '0713')] },
      options: { done: new Map([['request:0713-OKAFOR-Chidi-0450-11-21-1', 'enquiry:1']]) },
    },
    rows: [['ready']],
  },
  {
    name: 'a number with two names is to be checked in both lines',
    list: rows('0713 OKAFOR Chidi | 0450/11+21 | 1', '0713 LI Wei | 0452/11+21 | 1'),
    rows: [
      ['check', 'number-and-name: twoNames'],
      ['check', 'number-and-name: twoNames'],
    ],
  },
  {
    name: 'a number that belongs to somebody else is to be checked; another spelling is not',
    list: rows('0713 Chidi Okafor | 0450/11+21 | 1', '0012 LI Wei | 0450/11+21 | 1'),
    office: { names: { '0713': 'OKAFOR, Chidi Emeka', '0012': 'AMARA Okoye' } },
    rows: [['ready'], ['check', 'number-and-name: known']],
  },
  {
    name: 'a paper the candidate did not sit is to be checked',
    list: rows('0713 OKAFOR Chidi | 0450/12+21 | 1'),
    office: { facts: { marks: marks('0713 11 21') } },
    rows: [['check', 'paper-not-sat: notSat']],
  },
  {
    name: 'a paper the candidate sat and nobody asked for is shown',
    list: rows('0713 OKAFOR Chidi | 0450/11 | 1'),
    office: { facts: { marks: marks('0713 11 21') } },
    rows: [['check', 'all-components-at-once: further']],
  },
  {
    name: 'four candidates are too few for a group report',
    list: group(4),
    rows: Array(4).fill(['problem', 'group-size-5-to-15: tooFew']),
  },
  { name: 'sixteen are made into two groups', list: group(16), rows: Array(16).fill(['ready']) },
  {
    name: 'a group with one line in doubt waits for it where there are only five',
    list: group(5),
    office: { names: { '0001': 'SOMEBODY Else' } },
    rows: [['check', 'number-and-name: known'], ...Array(4).fill(['check', 'group-waits: fewer'])],
  },
  {
    name: 'a group report comes behind a request that is not settled yet',
    list: [...group(5), row('0001 NAME 1 | 0450/11+99 | 2', { service: '2' })],
    rows: [
      ['check', 'group-report-last: notSent'],
      ...Array(4).fill(['check', 'group-waits: fewer']),
      ['check', 'cambridge-assessed-component: unknown', 'multiple-choice-not-reviewed: kindUnknown'],
    ],
  },
  {
    name: 'Service 5 for one candidate is a problem',
    list: rows('0713 OKAFOR Chidi | 0408/01 | 5'),
    rows: [['problem', 'moderation-whole-group: filteredToOne']],
  },
  {
    name: 'Service 5 for the whole group is ready where the group is known',
    list: rows('- | 0408/01 | 5'),
    office: { facts: { marks: marks('0713 01', '0012 01') } },
    rows: [['ready']],
  },
  {
    name: 'and to be checked on Direct where it is not',
    list: rows('- | 0408/01 | 5'),
    office: { facts: { marks: null } },
    rows: [['check']],
    once: ['waiting 1', 'sampleOnly 1', 'general 1'],
  },
  {
    name: 'what is missing is said, and what was not understood is asked',
    list: [
      row('- | 0450/11+21 | 1'),
      row('0713 OKAFOR Chidi | - | 1', { unclear: [{ column: 'syllabus', text: '450' }] }),
      row('0713 OKAFOR Chidi | 0450/11+21 | -'),
      row('0713 OKAFOR Chidi | 0450/- | 1', { series: null }),
    ],
    rows: [
      ['problem', 'row-complete: noCandidate'],
      ['problem', 'row-complete: noComponents', 'row-complete: unclear'],
      ['problem', 'row-complete: noService'],
      ['problem', 'row-complete: noSeries', 'row-complete: noComponents'],
    ],
  },
  {
    name: 'a cell nobody understood is to be checked where the rest is enough',
    list: [row('0713 OKAFOR Chidi | 0450/11+21 | 1', { unclear: [{ column: 'paid', text: 'perhaps' }] })],
    rows: [['check', 'row-complete: unclear']],
  },
  {
    name: 'a syllabus nobody listed is never ready',
    list: rows('0713 OKAFOR Chidi | 0001/11 | 2'),
    rows: [['check', 'cambridge-assessed-component: unknown', 'multiple-choice-not-reviewed: kindUnknown']],
  },
  {
    name: 'where the list keeps consents, a row without one is to be checked',
    list: [
      row('0713 OKAFOR Chidi | 0450/11+21 | 1', { consent: CONSENT }),
      row('0012 LI Wei | 0450/11+21 | 1'),
    ],
    rows: [['ready'], ['check', 'consent-recorded: missing']],
    once: [],
  },
  {
    name: 'where the school wants two people, a row waits for the second',
    list: [
      row('0713 OKAFOR Chidi | 0450/11+21 | 1'),
      row('0012 LI Wei | 0450/11+21 | 1', {
        secondPerson: { initials: 'KM', at: '2024-08-20T10:00:00+01:00' as never },
      }),
    ],
    office: { options: { twoPeople: true } },
    rows: [['check', 'second-person: missing'], ['ready']],
  },
];

function group(count: number): RequestRow[] {
  return Array.from({ length: count }, (_, index) =>
    row(`${String(index + 1).padStart(4, '0')} NAME ${index + 1} | 0450/11 | 9`),
  );
}

function enquiry(state: 'saved' | 'submitted', service: '1' | '2', candidate: string) {
  return {
    ...{ id: `enquiry:${candidate}`, number: null, state, service },
    ...{ syllabus: '0450' as never, candidates: [candidate as never] },
  };
}
