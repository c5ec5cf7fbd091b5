import { BANK_HOLIDAYS } from '@/lib/catalogue/bank-holidays';
import { acknowledged, type ClockCase, received, submitted, THURSDAY } from './clock-case';
import { moment } from './clock-input';

export default [
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
    name: 'the bank holidays of England do not count: Thursday before Easter to Wednesday after it',
    now: '2023-04-11T15:00:00+01:00',
    enquiry: { state: 'submitted', submittedAt: moment('2023-04-06T15:00:00+01:00') },
    more: { bankHolidays: BANK_HOLIDAYS },
    shows: { due: false, until: '2023-04-12T15:00:00+01:00' },
  },
  {
    name: 'after the last year whose bank holidays are known it says so',
    now: '2028-01-10T15:00:00+00:00',
    enquiry: { state: 'submitted', submittedAt: moment('2028-01-03T15:00:00+00:00') },
    more: { bankHolidays: BANK_HOLIDAYS },
    shows: { due: true, says: 'to the end of 2027' },
  },
  {
    name: 'and before it is due as well',
    now: '2028-01-03T16:00:00+00:00',
    enquiry: { state: 'submitted', submittedAt: moment('2028-01-03T15:00:00+00:00') },
    more: { bankHolidays: BANK_HOLIDAYS },
    shows: { due: false, says: 'may be a day later' },
  },
  {
    name: 'received but not acknowledged is still late',
    now: '2023-09-12T15:00:00+01:00',
    enquiry: received,
    shows: { due: true },
  },
  {
    name: 'where an Associate approves first, it counts from the approval',
    now: '2023-09-12T15:00:00+01:00',
    enquiry: { ...submitted, approvedAt: moment('2023-09-11T10:00:00+01:00') },
    more: { known: { role: 'associate' } },
    shows: { due: false, until: '2023-09-13T10:00:00+01:00' },
  },
  {
    name: 'then the Associate asks Cambridge',
    now: '2023-09-13T10:00:00+01:00',
    enquiry: { ...submitted, approvedAt: moment('2023-09-11T10:00:00+01:00') },
    more: { known: { role: 'associate' } },
    shows: { due: true, says: 'Contact Cambridge at once' },
  },
  {
    name: 'an Associate Centre asks its Associate, who may not have approved it',
    now: '2023-09-12T15:00:00+01:00',
    enquiry: submitted,
    more: { known: { role: 'associate-centre' } },
    shows: { due: true, says: 'Ask your Cambridge Associate at once' },
  },
  {
    name: 'the letter ends it',
    now: '2023-09-12T15:00:00+01:00',
    enquiry: { ...submitted, documents: { Ack: THURSDAY } },
    shows: null,
  },
  { name: 'so does the status', now: '2023-09-12T15:00:00+01:00', enquiry: acknowledged, shows: null },
] satisfies ClockCase[];
