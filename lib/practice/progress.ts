import { LETTER_NAMES, type LetterName } from './letter';
import type { PracticeEnquiry } from './model';
import { DAY, HOUR, nextWorkingMorning } from './portal-time';
import { findService } from './services';

/** The portal's words for where an enquiry is. */
export type Status = 'Saved' | 'Submitted' | 'Pending' | 'Received' | 'Acknowledged' | 'Completed';

/** What has become of an enquiry by a given moment. */
export interface Progress {
  status: Status;
  /** Given when the enquiry is received; null before (G57). */
  number: string | null;
  files: LetterName[];
  /** When it is or will be Completed, milliseconds; null while it is only saved. */
  completedAt: number | null;
}

const HOURS_TO_RECEIVE = 4;
/** Letters after the first: a script or a report comes a little later. */
const DAYS_BETWEEN_LETTERS = 2;

/** Where an enquiry is at a moment in the portal's own time (milliseconds), given all enquiries of the centre. */
export function progressOf(enquiry: PracticeEnquiry, all: readonly PracticeEnquiry[], now: number): Progress {
  if (enquiry.submittedAt === null) return { status: 'Saved', number: null, files: [], completedAt: null };
  const times = timesOf(enquiry, enquiry.submittedAt, all);
  const files = LETTER_NAMES.filter((name) => (times.letters.get(name) ?? Number.POSITIVE_INFINITY) <= now);
  const number = now >= times.receivedAt ? numberOf(enquiry) : null;
  const base = { number, files, completedAt: times.completedAt };
  if (now < times.startsAt) return { ...base, status: 'Pending' };
  if (now < times.receivedAt) return { ...base, status: 'Submitted' };
  if (now < times.acknowledgedAt) return { ...base, status: 'Received' };
  return { ...base, status: now < times.completedAt ? 'Acknowledged' : 'Completed' };
}

interface Times {
  startsAt: number;
  receivedAt: number;
  acknowledgedAt: number;
  letters: Map<LetterName, number>;
  completedAt: number;
}

function timesOf(enquiry: PracticeEnquiry, submittedAt: number, all: readonly PracticeEnquiry[]): Times {
  const startsAt = Math.max(submittedAt, ...blockersOf(enquiry, submittedAt, all));
  const receivedAt = startsAt + HOURS_TO_RECEIVE * HOUR;
  const acknowledgedAt = nextWorkingMorning(receivedAt);
  // Within 30 days (G32), not all on the same one: two to four weeks, by the enquiry's place in the queue.
  const outcomeAt = acknowledgedAt + (12 + ((enquiry.id * 5) % 11)) * DAY;
  const letters = new Map<LetterName, number>([['AckLetter', acknowledgedAt]]);
  const ends = findService(enquiry.choices.service)?.ends ?? ['OutLetter'];
  ends.forEach((name, place) => {
    letters.set(name, outcomeAt + place * DAYS_BETWEEN_LETTERS * DAY);
  });
  return { startsAt, receivedAt, acknowledgedAt, letters, completedAt: Math.max(...letters.values()) };
}

/**
 * When the enquiries it has to wait for are completed. A group report waits for whatever was open for its
 * candidates (G68); anything else waits for a group report that came before it (G20).
 */
function blockersOf(
  enquiry: PracticeEnquiry,
  submittedAt: number,
  all: readonly PracticeEnquiry[],
): number[] {
  return all.flatMap((other) => {
    if (other.submittedAt === null || !isBefore(other, other.submittedAt, enquiry, submittedAt)) return [];
    if (!sharesCandidates(other, enquiry)) return [];
    if (enquiry.choices.service !== '9' && other.choices.service !== '9') return [];
    const { completedAt } = timesOf(other, other.submittedAt, all);
    return completedAt > submittedAt ? [completedAt] : [];
  });
}

function isBefore(one: PracticeEnquiry, oneAt: number, other: PracticeEnquiry, otherAt: number): boolean {
  return oneAt < otherAt || (oneAt === otherAt && one.id < other.id);
}

function sharesCandidates(one: PracticeEnquiry, other: PracticeEnquiry): boolean {
  if (one.series !== other.series || one.choices.syllabus !== other.choices.syllabus) return false;
  return one.choices.selected.some((number) => other.choices.selected.includes(number));
}

function numberOf(enquiry: PracticeEnquiry): string {
  return String(1_048_000 + enquiry.id * 37);
}
