import type { CandidateNumber } from '@/lib/model/codes';
import type { EnquiryFields } from '@/lib/model/enquiry';
import { type ClockExtras, day, moment } from './clock-input';

export interface ClockCase {
  name: string;
  now: string;
  /** Null: the clock of a series is asked. */
  enquiry: Partial<EnquiryFields> | null;
  more?: ClockExtras;
  /** Null: the clock is not running. */
  shows: { due: boolean; days?: number | null; until?: string; says?: string } | null;
}

const THURSDAY = moment('2023-09-07T15:00:00+01:00');
const submitted = { state: 'submitted', submittedAt: THURSDAY } as const;
const acknowledged = { state: 'acknowledged', submittedAt: THURSDAY, acknowledgedAt: THURSDAY } as const;
const person = (number: string) => ({ number: number as CandidateNumber, name: null });
const withLetter = { state: 'acknowledged', service: '2S', documents: { Out: THURSDAY } } as const;
const report: Partial<EnquiryFields> = {
  state: 'pending',
  service: '9',
  candidates: [person('0012'), person('0713')],
};
const completed = { state: 'completed', submittedAt: THURSDAY, documents: { Out: THURSDAY } } as const;
const received = { state: 'received', submittedAt: THURSDAY, receivedAt: THURSDAY } as const;

export const CASES: Record<string, ClockCase[]> = {
  'series-deadline': [
    {
      name: 'eight days before, it only runs',
      now: '2023-09-12T09:00:00+01:00',
      enquiry: null,
      more: { deadline: '2023-09-20' },
      shows: { due: false, days: 8, says: '8 days left' },
    },
    {
      name: 'within the lead days it is due',
      now: '2023-09-13T09:00:00+01:00',
      enquiry: null,
      more: { deadline: '2023-09-20' },
      shows: { due: true, days: 7 },
    },
    {
      name: 'the office chose three days',
      now: '2023-09-13T09:00:00+01:00',
      enquiry: null,
      more: { deadline: '2023-09-20', leadDays: 3 },
      shows: { due: false, days: 7 },
    },
    {
      name: 'on the day it says so',
      now: '2023-09-20T23:30:00+01:00',
      enquiry: null,
      more: { deadline: '2023-09-20' },
      shows: { due: true, days: 0, says: 'Today is the last day' },
    },
    {
      name: 'in an office ahead of London the day is not over before it is in London',
      now: '2023-09-20T20:00:00+01:00',
      enquiry: null,
      more: { deadline: '2023-09-20', office: '2023-09-21' },
      shows: { due: true, days: -1, says: 'last day' },
    },
    {
      name: 'when the day is over it is silent',
      now: '2023-09-21T00:10:00+01:00',
      enquiry: null,
      more: { deadline: '2023-09-20' },
      shows: null,
    },
    { name: 'without a date it is silent', now: '2023-09-01T09:00:00+01:00', enquiry: null, shows: null },
    {
      name: 'it is not about one enquiry',
      now: '2023-09-13T09:00:00+01:00',
      enquiry: submitted,
      more: { deadline: '2023-09-20' },
      shows: null,
    },
  ],
  'draft-not-submitted': [
    {
      name: 'a saved enquiry is due from the first save',
      now: '2023-09-01T09:00:00+01:00',
      enquiry: { state: 'saved' },
      more: { deadline: '2023-09-20' },
      shows: { due: true, days: 19, says: 'Saved, not sent. Cambridge takes no action' },
    },
    {
      name: 'in the last week it gets louder',
      now: '2023-09-13T09:00:00+01:00',
      enquiry: { state: 'saved' },
      more: { deadline: '2023-09-20' },
      shows: { due: true, days: 7, says: '7 days are left' },
    },
    {
      name: 'on the last day it says so',
      now: '2023-09-20T09:00:00+01:00',
      enquiry: { state: 'saved' },
      more: { deadline: '2023-09-20' },
      shows: { due: true, days: 0, says: 'today is the last day' },
    },
    {
      name: 'afterwards it says what became of it and calls nobody',
      now: '2023-09-22T09:00:00+01:00',
      enquiry: { state: 'saved' },
      more: { deadline: '2023-09-20' },
      shows: { due: false, days: -2, says: 'never sent' },
    },
    {
      name: 'without a known deadline it still speaks',
      now: '2023-09-22T09:00:00+01:00',
      enquiry: { state: 'saved' },
      shows: { due: true, days: null },
    },
    {
      name: 'a submitted one is no draft',
      now: '2023-09-08T09:00:00+01:00',
      enquiry: submitted,
      shows: null,
    },
    {
      name: 'nor is a deleted one',
      now: '2023-09-08T09:00:00+01:00',
      enquiry: { state: 'deleted' },
      shows: null,
    },
  ],
  'enquiry-number-due': [
    {
      name: 'for 24 hours it waits',
      now: '2023-09-08T14:59:00+01:00',
      enquiry: submitted,
      shows: { due: false, days: 0, until: '2023-09-08T15:00:00+01:00' },
    },
    {
      name: 'then the officer should ask',
      now: '2023-09-08T15:00:00+01:00',
      enquiry: submitted,
      shows: { due: true, says: 'Customer Services' },
    },
    {
      name: 'a number ends it',
      now: '2023-09-09T15:00:00+01:00',
      enquiry: { ...submitted, number: '23456' },
      shows: null,
    },
    {
      name: 'an enquiry Cambridge has received has its number somewhere',
      now: '2023-09-09T15:00:00+01:00',
      enquiry: received,
      shows: null,
    },
    {
      name: 'a submission nobody saw starts no clock',
      now: '2023-09-09T15:00:00+01:00',
      enquiry: { state: 'submitted' },
      shows: null,
    },
  ],
  'acknowledgement-due': [
    {
      name: 'Thursday afternoon plus two working days is Monday afternoon',
      now: '2023-09-11T14:59:00+01:00',
      enquiry: submitted,
      shows: { due: false, until: '2023-09-11T15:00:00+01:00' },
    },
    {
      name: 'then the enquiry may not have arrived',
      now: '2023-09-11T15:00:00+01:00',
      enquiry: submitted,
      shows: { due: true, says: 'at once' },
    },
    {
      name: 'submitted on a Saturday it counts from Monday',
      now: '2023-09-12T23:59:00+01:00',
      enquiry: { state: 'submitted', submittedAt: moment('2023-09-09T10:00:00+01:00') },
      shows: { due: false, until: '2023-09-13T00:00:00+01:00' },
    },
    {
      name: 'the weekend is Cambridge’s: Saturday morning in Karachi is still Friday in London',
      now: '2023-09-12T03:00:00+05:00',
      enquiry: { state: 'submitted', submittedAt: moment('2023-09-09T02:00:00+05:00') },
      shows: { due: false, until: '2023-09-13T02:00:00+05:00' },
    },
    {
      name: 'the clocks going back do not shift the hour in London',
      now: '2023-10-30T14:59:00+00:00',
      enquiry: { state: 'submitted', submittedAt: moment('2023-10-26T15:00:00+01:00') },
      shows: { due: false, until: '2023-10-30T16:00:00+01:00' },
    },
    {
      name: 'received but not acknowledged is still late',
      now: '2023-09-12T15:00:00+01:00',
      enquiry: received,
      shows: { due: true },
    },
    {
      name: 'the letter ends it',
      now: '2023-09-12T15:00:00+01:00',
      enquiry: { ...submitted, documents: { Ack: THURSDAY } },
      shows: null,
    },
    { name: 'so does the status', now: '2023-09-12T15:00:00+01:00', enquiry: acknowledged, shows: null },
  ],
  'amendment-window': [
    {
      name: 'it counts down from the acknowledgement',
      now: '2023-09-07T15:10:00+01:00',
      enquiry: acknowledged,
      shows: { due: true, days: 1, until: '2023-09-08T15:00:00+01:00', says: '24 hours' },
    },
    {
      name: 'in the last hour',
      now: '2023-09-08T14:30:00+01:00',
      enquiry: acknowledged,
      shows: { due: true, days: 0, says: '1 hour;' },
    },
    {
      name: 'an Associate Centre tells its Associate',
      now: '2023-09-07T15:10:00+01:00',
      enquiry: acknowledged,
      more: { known: { role: 'associate-centre' } },
      shows: { due: true, says: 'report errors to your Cambridge Associate at once' },
    },
    {
      name: 'the Associate tells Cambridge',
      now: '2023-09-07T15:10:00+01:00',
      enquiry: acknowledged,
      more: { known: { role: 'associate' } },
      shows: { due: true, says: 'to Cambridge by e-mail within 24 hours' },
    },
    {
      name: 'after 24 hours it is closed',
      now: '2023-09-08T15:00:00+01:00',
      enquiry: acknowledged,
      shows: null,
    },
    {
      name: 'a withdrawn enquiry needs no change',
      now: '2023-09-07T15:10:00+01:00',
      enquiry: { ...acknowledged, state: 'withdrawn' },
      shows: null,
    },
    {
      name: 'not acknowledged, not running',
      now: '2023-09-07T15:10:00+01:00',
      enquiry: submitted,
      shows: null,
    },
  ],
  'outcome-due': [
    {
      name: 'for 30 days it waits',
      now: '2023-10-07T14:00:00+01:00',
      enquiry: received,
      shows: { due: false, days: 0, says: 'within 30 days' },
    },
    { name: 'then it is late', now: '2023-10-07T15:00:00+01:00', enquiry: received, shows: { due: true } },
    {
      name: 'acknowledged counts when Received was missed',
      now: '2023-10-08T15:00:00+01:00',
      enquiry: acknowledged,
      shows: { due: true, days: -1 },
    },
    {
      name: 'a group report may take longer',
      now: '2023-10-08T15:00:00+01:00',
      enquiry: { ...received, state: 'pending', service: '9' },
      shows: { due: true, says: 'may take longer' },
    },
    {
      name: 'a group report is waited for with other words',
      now: '2023-09-08T15:00:00+01:00',
      enquiry: { ...received, service: '9' },
      shows: { due: false, says: 'may take longer than 30 days: it waits' },
    },
    {
      name: 'the outcome letter ends it',
      now: '2023-10-08T15:00:00+01:00',
      enquiry: { ...received, documents: { Out: THURSDAY } },
      shows: null,
    },
    {
      name: 'so does Completed',
      now: '2023-10-08T15:00:00+01:00',
      enquiry: { ...received, state: 'completed' },
      shows: null,
    },
  ],
  'script-copy-due': [
    {
      name: 'the letter is there, the script is not',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: withLetter,
      shows: { due: true, days: null, says: 'copy of the script is not yet' },
    },
    {
      name: 'with Service 1S too',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...withLetter, service: '1S', state: 'received' },
      shows: { due: true },
    },
    {
      name: 'the script ends it',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...withLetter, documents: { Out: THURSDAY, Cos: THURSDAY } },
      shows: null,
    },
    {
      name: 'no letter yet',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...withLetter, documents: {} },
      shows: null,
    },
    {
      name: 'Service 2 has no script',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...withLetter, service: '2' },
      shows: null,
    },
    {
      name: 'Direct says Completed',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...withLetter, state: 'completed' },
      shows: null,
    },
    { name: 'it is not about a series', now: '2023-10-09T10:00:00+01:00', enquiry: null, shows: null },
  ],
  'group-report-pending': [
    {
      name: 'the others are not looked up',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: report,
      shows: { due: false, days: null, says: 'waits for other open enquiries' },
    },
    {
      name: 'it names what it waits for',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: report,
      more: {
        known: {
          others: [
            { state: 'received', number: 'E-7', service: '2', candidates: [person('0713')] },
            { state: 'submitted', service: '1', candidates: [person('0012')] },
            { state: 'received', number: 'E-8', service: '2', candidates: [person('0001')] },
            { state: 'completed', number: 'E-9', service: '2', candidates: [person('0012')] },
            { state: 'pending', number: 'E-10', service: '9', candidates: [person('0012')] },
          ],
        },
      },
      shows: { due: false, says: '2 open enquiries of its candidates: 0012, E-7.' },
    },
    {
      name: 'one enquiry',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: report,
      more: { known: { others: [{ state: 'received', number: 'E-7', candidates: [person('0713')] }] } },
      shows: { due: false, says: '1 open enquiry of its candidates: E-7.' },
    },
    {
      name: 'all others are completed',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: report,
      more: { known: { others: [] } },
      shows: { due: false, says: 'should change to Submitted' },
    },
    {
      name: 'a Service 2 that is Pending waits for a report, not this',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...report, service: '2' },
      shows: null,
    },
    {
      name: 'a Service 9 on its way',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...report, state: 'submitted' },
      shows: null,
    },
    { name: 'it is not about a series', now: '2023-10-09T10:00:00+01:00', enquiry: null, shows: null },
  ],
  'associate-release': [
    {
      name: 'the acknowledgement letter waits in the Associate’s account',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...acknowledged, documents: { Ack: THURSDAY } },
      more: { known: { role: 'associate' } },
      shows: { due: true, days: 0, says: 'Release Acknowledgement Letter' },
    },
    {
      name: 'then the outcome',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...completed, documents: { Ack: THURSDAY, Out: THURSDAY } },
      more: { known: { role: 'associate', released: ['Ack'] } },
      shows: { due: true, says: 'Release Outcome Letter' },
    },
    {
      name: 'and the script',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...completed, documents: { Out: THURSDAY, Cos: THURSDAY } },
      more: { known: { role: 'associate', released: ['Out'] } },
      shows: { due: true, says: 'Scripts and reports' },
    },
    {
      name: 'and the report',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...completed, documents: { Rpt: THURSDAY } },
      more: { known: { role: 'associate' } },
      shows: { due: true, says: 'Scripts and reports' },
    },
    {
      name: 'everything is released',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { known: { role: 'associate', released: ['Out'] } },
      shows: null,
    },
    {
      name: 'a centre has nothing to release',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { known: { role: 'associate-centre' } },
      shows: null,
    },
    {
      name: 'a withdrawn enquiry',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...completed, state: 'withdrawn' },
      more: { known: { role: 'associate' } },
      shows: null,
    },
    {
      name: 'it is not about a series',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: null,
      more: { known: { role: 'associate' } },
      shows: null,
    },
  ],
  'statement-of-results': [
    {
      name: 'the grade changed',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { known: { gradeChanged: true } },
      shows: { due: true, days: null, says: 'no fee is charged' },
    },
    {
      name: 'the statement has come',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { known: { gradeChanged: true, statementArrived: true } },
      shows: null,
    },
    {
      name: 'the grade stayed',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { known: { gradeChanged: false } },
      shows: null,
    },
    { name: 'nobody said', now: '2023-10-09T10:00:00+01:00', enquiry: completed, shows: null },
    {
      name: 'it was withdrawn',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...completed, state: 'withdrawn' },
      more: { known: { gradeChanged: true } },
      shows: null,
    },
    {
      name: 'it is not about a series',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: null,
      more: { known: { gradeChanged: true } },
      shows: null,
    },
  ],
  'invoice-expected': [
    {
      name: 'June: from October, and before that it runs',
      now: '2023-09-30T10:00:00+01:00',
      enquiry: null,
      more: { series: '2023-06', known: { others: [completed] } },
      shows: { due: false, days: 1, says: 'from October. 1 enquiry will be on it' },
    },
    {
      name: 'on 1 October it is due, with those that were submitted',
      now: '2023-10-01T10:00:00+01:00',
      enquiry: null,
      more: {
        series: '2023-06',
        known: { others: [completed, submitted, { state: 'saved' }, { state: 'withdrawn' }] },
      },
      shows: { due: true, days: 0, says: 'against 2 enquiries' },
    },
    {
      name: 'November: from March of the next year',
      now: '2024-02-29T10:00:00+00:00',
      enquiry: null,
      more: { series: '2023-11', known: { others: [completed] } },
      shows: { due: false, days: 1, says: 'from March' },
    },
    {
      name: 'on the last day it is shown',
      now: '2024-01-01T10:00:00+00:00',
      enquiry: null,
      more: { series: '2023-06', known: { others: [completed] } },
      shows: { due: true, days: -92 },
    },
    {
      name: 'a quarter later it is silent',
      now: '2024-01-02T10:00:00+00:00',
      enquiry: null,
      more: { series: '2023-06', known: { others: [completed] } },
      shows: null,
    },
    {
      name: 'for March the guide names no month',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: null,
      more: { series: '2023-03', known: { others: [completed] } },
      shows: null,
    },
    {
      name: 'nothing was submitted',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: null,
      more: { series: '2023-06', known: { others: [{ state: 'saved' }] } },
      shows: null,
    },
    {
      name: 'enquiries are not looked up',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: null,
      more: { series: '2023-06' },
      shows: null,
    },
    {
      name: 'it was checked',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: null,
      more: { series: '2023-06', known: { others: [completed], invoiceChecked: true } },
      shows: null,
    },
    {
      name: 'the series is not known',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: null,
      more: { known: { others: [completed] } },
      shows: null,
    },
    {
      name: 'it is not about one enquiry',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { series: '2023-06', known: { others: [completed] } },
      shows: null,
    },
  ],
  'appeal-window': [
    {
      name: 'without dates it points to the Handbook',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      shows: { due: false, days: null, says: 'Appeals Regulations' },
    },
    {
      name: 'Completed counts as an outcome',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { state: 'completed' },
      shows: { due: false, says: 'two stages' },
    },
    {
      name: 'so does an outcome the officer wrote down',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { state: 'received', outcome: 'no change' },
      shows: { due: false },
    },
    { name: 'and a letter', now: '2023-10-09T10:00:00+01:00', enquiry: withLetter, shows: { due: false } },
    {
      name: 'eight days before it only runs',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { known: { appealBy: { stageOne: day('2023-10-17'), stageTwo: null } } },
      shows: { due: false, days: 8, says: '8 days left for a stage 1' },
    },
    {
      name: 'within the lead days it is due',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { known: { appealBy: { stageOne: day('2023-10-16'), stageTwo: day('2023-11-30') } } },
      shows: { due: true, days: 7 },
    },
    {
      name: 'on the last day of stage 1',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { known: { appealBy: { stageOne: day('2023-10-09'), stageTwo: null } } },
      shows: { due: true, days: 0, says: 'last day for a stage 1' },
    },
    {
      name: 'then stage 2',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { known: { appealBy: { stageOne: day('2023-10-08'), stageTwo: day('2023-10-10') } } },
      shows: { due: true, days: 1, says: '1 day left for a stage 2' },
    },
    {
      name: 'the last day of stage 2, the only one typed',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { known: { appealBy: { stageOne: null, stageTwo: day('2023-10-09') } } },
      shows: { due: true, says: 'last day for a stage 2' },
    },
    {
      name: 'when both are over it is silent',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { known: { appealBy: { stageOne: day('2023-10-07'), stageTwo: day('2023-10-08') } } },
      shows: null,
    },
    {
      name: 'stage 1 is over and no second day is typed',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: completed,
      more: { known: { appealBy: { stageOne: day('2023-10-08'), stageTwo: null } } },
      shows: null,
    },
    { name: 'there is no outcome yet', now: '2023-10-09T10:00:00+01:00', enquiry: received, shows: null },
    {
      name: 'it was withdrawn',
      now: '2023-10-09T10:00:00+01:00',
      enquiry: { ...completed, state: 'withdrawn' },
      shows: null,
    },
    { name: 'it is not about a series', now: '2023-10-09T10:00:00+01:00', enquiry: null, shows: null },
  ],
};
