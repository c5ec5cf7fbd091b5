import { expect, test } from 'vitest';
import { BANK_HOLIDAYS } from '@/lib/catalogue/bank-holidays';
import { addDays, type CalendarDate, isCalendarDate } from '@/lib/model/calendar-date';

const YEARS = [2023, 2024, 2025, 2026, 2027];
/** Easter Sundays, from the tables of the Book of Common Prayer. */
const EASTER: Record<number, string> = {
  2023: '2023-04-09',
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
};
/** Named by proclamation, for one year. */
const ONCE = ['2023-05-08'];

const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
const monday = (first: string): string => (weekday(first) === 1 ? first : monday(next(first)));
const next = (date: string) => addDays(date as CalendarDate, 1);

/** A holiday at a weekend is kept on the next day that is free. */
function keptOn(date: string, taken: readonly string[]): string {
  return [0, 6].includes(weekday(date)) || taken.includes(date) ? keptOn(next(date), taken) : date;
}

function byTheRules(year: number): string[] {
  const easter = EASTER[year] as CalendarDate;
  const christmas = keptOn(`${year}-12-25`, []);
  return [
    keptOn(`${year}-01-01`, []),
    addDays(easter, -2),
    addDays(easter, 1),
    monday(`${year}-05-01`),
    monday(`${year}-05-25`),
    monday(`${year}-08-25`),
    christmas,
    keptOn(`${year}-12-26`, [christmas]),
  ];
}

test('every bank holiday falls on the day the rules for it name, and none is missing', () => {
  expect([...BANK_HOLIDAYS.days].sort()).toEqual([...YEARS.flatMap(byTheRules), ...ONCE].sort());
});

test('the list says where it is from, when it was checked and how far it goes', () => {
  expect(BANK_HOLIDAYS.source).toContain('England');
  expect(isCalendarDate(BANK_HOLIDAYS.checkedOn)).toBe(true);
  expect(BANK_HOLIDAYS.knownTo).toBe('2027-12-31');
});
