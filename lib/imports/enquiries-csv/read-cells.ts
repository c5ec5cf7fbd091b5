import { type CalendarDate, type Instant, isCalendarDate } from '@/lib/model/calendar-date';
import {
  type CandidateNumber,
  type ComponentCode,
  plainDigits,
  readCandidateNumber,
  type SyllabusCode,
} from '@/lib/model/codes';
import { DOCUMENT_KINDS, ENQUIRY_STATES, type EnquiryFields } from '@/lib/model/enquiry';
import { isSeriesId, readSeries, type SeriesId } from '@/lib/model/series';
import { SERVICE_CODES } from '@/lib/model/service';
import { readState } from '@/lib/model/state-words';

/** A value of a cell; `unread` when there is something in it that is no such value. */
export type Cell<T> = { value: T } | 'unread';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
/** What the file puts before text that a spreadsheet would run. */
const GUARDED = /^'(?='*[=+\-@\t\r\n])/;
/** What the file for a double-click puts around what Excel would change. */
const SHOWN = /^="(.*)"$/s;

/** The text of a cell as it was before it was made safe for a spreadsheet. */
export function plainCell(text: string, isFree: boolean): string {
  const inner = SHOWN.exec(text)?.[1] ?? text;
  return isFree ? inner.replace(GUARDED, '') : inner;
}

/** The values of a cell that holds several: they are joined by `; `. */
function severalIn(text: string): string[] {
  return text === '' ? [] : text.split('; ');
}

/** `2023-06`, or as people write it: `June 2023`. */
export function seriesIn(text: string): Cell<SeriesId> {
  const plain = plainDigits(text);
  const series = isSeriesId(plain) ? plain : readSeries(plain);
  return series ? { value: series } : 'unread';
}

/** A state by its own name, else as Direct writes it; words nobody knows are kept word for word. */
export function stateIn(
  text: string,
): Pick<EnquiryFields, 'state'> & Partial<Pick<EnquiryFields, 'stateText'>> {
  const own = ENQUIRY_STATES.find((state) => state === text);
  if (own) return { state: own };
  return { state: readState(text), stateText: text };
}

/** A service of the edition; codes of other years are none. */
export function serviceIn(text: string): Cell<NonNullable<EnquiryFields['service']>> {
  const service = SERVICE_CODES.find((code) => code === plainDigits(text).toUpperCase());
  return service ? { value: service } : 'unread';
}

/** Four digits; a spreadsheet may have taken the zeros before them. */
export function syllabusIn(text: string): Cell<SyllabusCode> {
  const code = plainDigits(text).padStart(4, '0');
  return /^\d{4}$/.test(code) ? { value: code as SyllabusCode } : 'unread';
}

/** Codes of two digits; a spreadsheet may have taken a zero before them. */
export function componentsIn(text: string): Cell<ComponentCode[]> {
  const codes = severalIn(plainDigits(text)).map((code) => code.trim().padStart(2, '0'));
  return codes.every((code) => /^\d{2}$/.test(code)) ? { value: codes as ComponentCode[] } : 'unread';
}

/** Candidate numbers; a spreadsheet may have taken the zeros before them. */
export function numbersIn(text: string): Cell<CandidateNumber[]> {
  const read = severalIn(text).map(readCandidateNumber);
  const numbers = read.flatMap((number) => number ?? []);
  return numbers.length === read.length ? { value: numbers } : 'unread';
}

/** One name with what parts it from the next. */
const NAME = /^(?:"((?:[^"]|"")*)"|(.*?))(; |$)/s;

/**
 * The names of `count` candidates, in the order of their numbers. Of one candidate the whole cell is the name,
 * whatever is in it; of several, a name in quotation marks may hold what parts them.
 */
export function namesIn(text: string, count: number): Cell<string[]> {
  if (count === 1) return { value: [text] };
  const names: string[] = [];
  for (let rest: string | null = text; rest !== null; ) {
    const [all = '', quoted, plain = '', then]: (string | undefined)[] = NAME.exec(rest) ?? [];
    names.push(quoted?.replaceAll('""', '"') ?? plain);
    rest = then ? rest.slice(all.length) : null;
  }
  return names.length === count ? { value: names } : 'unread';
}

/** ISO 8601 with its offset. */
export function momentIn(text: string): Cell<Instant> {
  return MOMENT.test(text) && !Number.isNaN(Date.parse(text)) ? { value: text as Instant } : 'unread';
}

/** `2023-09-20`. */
export function dayIn(text: string): Cell<CalendarDate> {
  return isCalendarDate(text) ? { value: text } : 'unread';
}

/** `yes` or `no`. */
export function yesIn(text: string): Cell<boolean> {
  return text === 'yes' || text === 'no' ? { value: text === 'yes' } : 'unread';
}

/** Letters and reports, each with the moment it was first seen, which stand in the same order. */
export function documentsIn(kinds: string, moments: string): Cell<EnquiryFields['documents']> {
  const seen = severalIn(moments).map(momentIn);
  const read = kindsIn(DOCUMENT_KINDS)(kinds);
  if (read === 'unread') return 'unread';
  const pairs = read.value.map((kind, at) => [kind, seen[at]] as const);
  const known = pairs.flatMap(([kind, moment]) => (typeof moment === 'object' ? [[kind, moment.value]] : []));
  return known.length === pairs.length ? { value: Object.fromEntries(known) } : 'unread';
}

/** Several of a closed set of words, such as the kinds of letters. */
export function kindsIn<K extends string>(kinds: readonly K[]): (text: string) => Cell<K[]> {
  return (text) => {
    const words = severalIn(text);
    const read = words.flatMap((word) => kinds.find((kind) => kind === word) ?? []);
    return read.length === words.length ? { value: read } : 'unread';
  };
}
