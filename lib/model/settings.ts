import type { Weekend } from './calendar-date';
import type { CentreRole } from './facts';
import type { NoteStyle } from './note-plan';

/** What the office has chosen. */
export interface Settings {
  noteStyle: NoteStyle;
  /** Days before a deadline on which the assistant reminds, the most first; from the first on it counts as near. */
  leadDays: number[];
  /** Reminders are also shown by the computer, outside of the browser's window. */
  notify: boolean;
  /** The days on which the office does not work. */
  weekend: Weekend;
  /** False: the assistant stays silent on Direct's pages. */
  watching: boolean;
  /** What the office is to Cambridge; null while it never said. */
  role: CentreRole | null;
  /** Whether the centre has candidates on the portfolio-of-evidence route; null while it never said. */
  hasPortfolio: boolean | null;
  /** The candidates' consents are recorded with the assistant, not only on paper. */
  consentsHere: boolean;
  /** A row of a request list needs a colleague's initials before it is entered. */
  secondPerson: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  noteStyle: 'names',
  leadDays: [14, 7, 3, 1],
  notify: false,
  weekend: 'saturday-sunday',
  watching: true,
  role: null,
  hasPortfolio: null,
  consentsHere: false,
  secondPerson: false,
};

/** Days before a deadline from which it is near. */
export function nearFrom({ leadDays }: Pick<Settings, 'leadDays'>): number {
  return Math.max(0, ...leadDays);
}
