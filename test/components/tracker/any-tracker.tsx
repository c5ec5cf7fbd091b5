import { TrackerApp, type TrackerProps } from '@/components/tracker/TrackerApp';
import { timelinesAt } from '@/components/tracker/timelines';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Enquiry } from '@/lib/model/enquiry';
import { NOTHING_TOLD, type ReminderMemory } from '@/lib/model/reminder';
import type { DueInput } from '@/lib/stores/due';
import { enquiry } from '../any-enquiry';
import { draw } from '../draw';
import { noRequests } from './any-requests';

const FRIDAY = '2023-09-22' as CalendarDate;
/** The clocks as they stand on Friday 22 September 2023, for what is known besides. */
export const onFriday = (parts: Partial<DueInput> = {}, memory: ReminderMemory = NOTHING_TOLD) =>
  timelinesAt(
    {
      deadlines: [],
      enquiries: [],
      said: [],
      role: null,
      leadDays: 7,
      weekend: 'saturday-sunday',
      zone: 'Europe/London',
      now: '2023-09-22T12:00:00+00:00' as Instant,
      today: { london: FRIDAY, office: FRIDAY },
      ...parts,
    },
    memory,
  );

/** The page of enquiries with one enquiry, unless told otherwise, and what it was asked to do. */
export function tracker(parts: Partial<TrackerProps> = {}) {
  const saved: (readonly Enquiry[])[] = [];
  const told: unknown[] = [];
  const root = draw(
    <TrackerApp
      enquiries={[enquiry()]}
      hasFailed={false}
      isWhole
      timelineOf={onFriday()}
      setAside={{ enquiries: 0, parts: [] }}
      keep={null}
      onSetAsideSeen={() => {}}
      forgotten={[]}
      onForgottenSeen={() => {}}
      series={['2023-06']}
      onAsk={() => Promise.reject(new Error('not asked'))}
      office={null}
      on={{
        change: async (steps) => void told.push(...steps.map(({ id, change }) => ({ id, change }))),
        add: async (...words) => {
          told.push(words);
          return 'new';
        },
        move: async (...words) => void told.push(words),
      }}
      likely="2023-06"
      choices={['2023-11', '2023-06']}
      newsSince={null}
      onNewsSeen={() => {}}
      view={{ columns: null, masked: false }}
      onView={() => {}}
      takeAway={{
        csv: async (enquiries) => {
          saved.push(enquiries);
          return 'enquiries.csv';
        },
        excelCsv: async () => 'enquiries.excel.csv',
        xlsx: async () => 'enquiries.xlsx',
        copy: async () => {},
        calendar: async () => null,
        print: () => {},
      }}
      requests={noRequests}
      {...parts}
    />,
  );
  return { root, saved, told };
}
