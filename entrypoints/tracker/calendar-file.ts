import { calendarEntries, takenBackEntries } from '@/components/tracker/calendar-entries';
import { enquiryBehind } from '@/components/tracker/calendar-titles';
import { toIcs } from '@/lib/export/to-ics';
import { text } from '@/lib/i18n/tracker';
import type { CalendarDate } from '@/lib/model/calendar-date';
import type { HandedOut } from '@/lib/model/calendar-file';
import { type Enquiry, isListed } from '@/lib/model/enquiry';
import { now } from '@/lib/platform/clock';
import { calendarFiles, nextFile } from '@/lib/stores/calendar-files';
import { readDueInput } from '@/lib/stores/due-now';
import { readKept } from '@/lib/stores/enquiries';
import { reminders } from '@/lib/stores/reminders';

/** The days that are ahead and what earlier files said too much, as a file; null when there is none of either. */
export async function calendarFile(options: { withNames: boolean }) {
  const { enquiries } = await readKept();
  const input = await readDueInput(enquiries.filter(isListed));
  const entries = calendarEntries(input, await reminders.get(), options);
  const { takenBack, sequence } = await noteFile(entries, enquiries, input.today.office);
  if (entries.length + takenBack.length === 0) return null;
  const all = [...entries, ...takenBackEntries(takenBack, enquiries)];
  const content = toIcs(all, { name: text('tracker.calendar.name'), now: now(), sequence });
  return { content, count: entries.length, takenBack: takenBack.length };
}

/** Remembers what the file will hold, and says what it takes back of earlier ones. */
async function noteFile(
  entries: readonly HandedOut[],
  enquiries: readonly Enquiry[],
  office: CalendarDate,
): Promise<{ takenBack: HandedOut[]; sequence: number }> {
  const named = new Set(
    enquiries.filter(({ candidates }) => candidates.some(({ name }) => name)).map(({ id }) => id),
  );
  const isNamed = (id: string): boolean => named.has(enquiryBehind(id) ?? '');
  let takenBack: HandedOut[] = [];
  const { sequence } = await calendarFiles.update((before) => {
    const next = nextFile(before, entries, { isNamed, today: office, now: now() });
    takenBack = next.takenBack;
    return next.memory;
  });
  return { takenBack, sequence };
}
