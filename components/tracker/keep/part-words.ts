import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/tracker';
import { isCalendarDate } from '@/lib/model/calendar-date';
import { inOrder } from '@/lib/model/in-order';
import { isSeriesId, seriesName } from '@/lib/model/series';
import type { PartConflict } from '@/lib/stores/keep/compare-parts';

const PARTS = [
  'settings',
  'deadlines',
  'series-said',
  'corrections',
  'dismissals',
  'requests',
  'accepted',
  'fee-sheet',
  'consents',
  'run-sheets',
  'cambridge-reports',
  'exemption-columns',
  'reminders',
] as const;
/** Their entries have no name that says something to people. */
const NAMELESS: readonly string[] = ['dismissals', 'requests', 'accepted', 'reminders', 'exemption-columns'];
const ENTRIES = [
  'noteStyle',
  'leadDays',
  'watching',
  'role',
  'hasPortfolio',
  'consentsHere',
  'secondPerson',
  'candidate',
  'syllabus',
  'components',
  'service',
  'requestedBy',
  'paid',
  'madeAt',
  'date',
  'source',
  'confirmedEmail',
  'ownCutOff',
  'trackerComplete',
  'invoiceChecked',
  'onPortfolio',
  'kind',
  'marker',
  'reason',
  'snoozedUntil',
  'doneOn',
] as const;

/** What is different: `Setting: days before a deadline`, `Deadline: June 2023 2S`. */
export function partInWords(part: string, { entry }: Pick<PartConflict, 'entry'>): string {
  const what = text(`tracker.keep.part.${PARTS.find((one) => one === part) ?? 'other'}`);
  if (NAMELESS.includes(part)) return what;
  const name = part === 'settings' ? labelOf(entry) : entry.split(' ').map(wordInWords).join(' ').trim();
  return `${what}: ${name}`;
}

/** What one side says: of a thing with several parts, only those in which the two differ. */
export function entryInWords(part: string, { mine, theirs }: PartConflict, side: 'mine' | 'theirs'): string {
  const value = side === 'mine' ? mine : theirs;
  if (part === 'settings' || !isRecord(value)) return valueInWords(value);
  const other = side === 'mine' ? theirs : mine;
  return Object.keys(value)
    .filter((key) => ENTRIES.some((one) => one === key))
    .filter((key) => !isRecord(other) || inOrder(other[key]) !== inOrder(value[key]))
    .map((key) => `${labelOf(key)}: ${valueInWords(value[key])}`)
    .join(', ');
}

function labelOf(key: string): string {
  const known = ENTRIES.find((one) => one === key);
  return known ? text(`tracker.keep.entry.${known}`) : text('tracker.keep.part.other');
}

function wordInWords(word: string): string {
  return isSeriesId(word) ? seriesName(word) : word;
}

function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return text('tracker.value.empty');
  if (typeof value === 'boolean') return text(value ? 'tracker.value.yes' : 'tracker.value.no');
  const words = String(value);
  return isCalendarDate(words) ? showDate(words) : words;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
