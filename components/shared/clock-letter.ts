import { showDate, showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/letters';
import type { Enquiry } from '@/lib/model/enquiry';
import type { CentreRole } from '@/lib/model/facts';
import { seriesName } from '@/lib/model/series';
import type { TimelineItem } from '@/lib/stores/due';

/** An e-mail to be copied into the officer's own program: to whom, and its words with the subject first. */
export interface Letter {
  to: string;
  words: string;
}

type Recipient = 'cambridge' | 'associate' | 'associate-centre' | 'colleague' | 'teachers' | 'finance';

/** To whom each clock's letter goes. `saysDay`: the day of the clock is a last day that the reader has to know. */
const LETTERS = {
  'acknowledgement-due': { to: 'cambridge', saysDay: false },
  'amendment-window': { to: 'cambridge', saysDay: false },
  'appeal-window': { to: 'colleague', saysDay: true },
  'associate-approval': { to: 'associate-centre', saysDay: true },
  'associate-release': { to: 'associate-centre', saysDay: false },
  'draft-not-submitted': { to: 'colleague', saysDay: true },
  'enquiry-number-due': { to: 'cambridge', saysDay: false },
  'group-report-pending': { to: 'cambridge', saysDay: false },
  'invoice-expected': { to: 'finance', saysDay: false },
  'outcome-due': { to: 'cambridge', saysDay: false },
  'script-copy-due': { to: 'cambridge', saysDay: false },
  'series-deadline': { to: 'teachers', saysDay: true },
  'statement-of-results': { to: 'cambridge', saysDay: false },
} as const satisfies Record<string, { to: Recipient; saysDay: boolean }>;
type Written = keyof typeof LETTERS;

/**
 * The e-mail a clock is answered with; null for a clock that has none. An Associate Centre writes to its Cambridge
 * Associate, who is the one to ask Cambridge (G60, G73). Names of candidates are never in it: e-mail is no safe place.
 * @param enquiry null for a clock of the series itself
 */
export function clockLetter(
  item: Pick<TimelineItem, 'clock' | 'series' | 'day'>,
  enquiry: Enquiry | null,
  role: CentreRole | null,
): Letter | null {
  const { clock } = item;
  if (!isWritten(clock)) return null;
  const { to: usual, saysDay } = LETTERS[clock];
  const to = recipient(usual, role);
  const words = [
    text(`letters.${clock}.subject`),
    '',
    text(to === 'cambridge' ? 'letters.dear.cambridge' : 'letters.dear.others'),
    '',
    text(`letters.${clock}.body`),
    '',
    ...aboutLines(item, enquiry),
    ...(saysDay && item.day ? [text('letters.line.day', { value: showDate(item.day) })] : []),
    ...(clock === 'amendment-window' ? [text('letters.line.toSay')] : []),
    ...(to === 'cambridge' && !enquiry?.centre ? [text('letters.line.ourCentre')] : []),
    '',
    text('letters.close'),
  ];
  return { to: text(`letters.to.${to}`), words: words.join('\n') };
}

function recipient(usual: Recipient, role: CentreRole | null): Recipient {
  if (role !== 'associate-centre') return usual;
  return usual === 'cambridge' || usual === 'associate-centre' ? 'associate' : usual;
}

function isWritten(clock: string): clock is Written {
  return Object.hasOwn(LETTERS, clock);
}

/** What tells the enquiry apart, as far as it is known. */
function aboutLines({ series }: Pick<TimelineItem, 'series'>, enquiry: Enquiry | null): string[] {
  const ofSeries = series ? [text('letters.line.series', { value: seriesName(series) })] : [];
  if (enquiry === null) return ofSeries;
  const { number, centre, service, syllabus, syllabusTitle, components, submittedAt } = enquiry;
  const numbers = enquiry.candidates.map((one) => one.number).join(', ');
  return [
    ...(number ? [text('letters.line.number', { value: number })] : []),
    ...(centre ? [text('letters.line.centre', { value: centre })] : []),
    ...ofSeries,
    ...(service ? [text('letters.line.service', { value: service })] : []),
    ...(syllabus
      ? [text('letters.line.syllabus', { value: [syllabus, syllabusTitle].filter(Boolean).join(' ') })]
      : []),
    ...(components.length > 0 ? [text('letters.line.components', { value: components.join(', ') })] : []),
    ...(numbers && !enquiry.allCandidates ? [text('letters.line.candidates', { value: numbers })] : []),
    ...(submittedAt ? [text('letters.line.submitted', { value: showInstant(submittedAt) })] : []),
  ];
}
