import type { EnquiryFields } from '@/lib/model/enquiry';
import { moment } from './clock-input';

export interface ClockCase {
  name: string;
  now: string;
  /** Null: the clock of a series is asked. */
  enquiry: Partial<EnquiryFields> | null;
  more?: { deadline?: string; office?: string; leadDays?: number };
  /** Null: the clock is not running. */
  shows: { due: boolean; days?: number | null; until?: string; says?: string } | null;
}

const THURSDAY = moment('2023-09-07T15:00:00+01:00');
const submitted = { state: 'submitted', submittedAt: THURSDAY } as const;
const acknowledged = { state: 'acknowledged', submittedAt: THURSDAY, acknowledgedAt: THURSDAY } as const;
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
};
