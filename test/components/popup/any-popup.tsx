import { PopupApp, type PopupProps } from '@/components/popup/PopupApp';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Deadline } from '@/lib/model/deadline';
import type { TimelineItem } from '@/lib/stores/due';
import { MONDAY } from '../any-enquiry';
import { draw } from '../draw';

export const TODAY = '2023-09-18' as CalendarDate;

/** A date of June 2023 that was read from Direct, unless told otherwise. */
export const deadline = (date: string, parts: Partial<Deadline> = {}): Deadline => ({
  series: '2023-06',
  service: null,
  date: date as CalendarDate,
  source: 'direct',
  knownSince: MONDAY,
  ...parts,
});

const NOTHING_DUE = { open: [], count: 0, putOff: [] };
export const open = (...items: TimelineItem[]) => ({ open: items, count: items.length, putOff: [] });

/** The popup on a Monday with nothing known, unless told otherwise, and what it was asked to do. */
export function popup(parts: Partial<PopupProps> = {}) {
  const asked: unknown[] = [];
  const root = draw(
    <PopupApp
      today={{ london: TODAY, office: TODAY }}
      leadDays={7}
      deadlines={[]}
      said={[]}
      due={NOTHING_DUE}
      weekend="saturday-sunday"
      missed={[]}
      answers={new Map()}
      onAnswer={async (...words) => void asked.push(words)}
      onMissedSeen={() => asked.push('seen')}
      onDraft={async () => ({ to: 'Cambridge', words: 'Please look' })}
      enquiries={new Map()}
      mayReadDirect
      onAllow={() => asked.push('allow')}
      onOpen={(page) => asked.push(page)}
      {...parts}
    />,
  );
  return { root, asked };
}

/** Something due today of the enquiry `e1`. */
export const due = (parts: Partial<TimelineItem> = {}): TimelineItem => ({
  clock: 'acknowledgement-due',
  due: true,
  day: TODAY,
  moment: null,
  days: 0,
  says: { key: 'x', english: 'Contact Cambridge at once.', params: {} },
  series: '2023-06',
  enquiryId: 'e1',
  ...parts,
});
