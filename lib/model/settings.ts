import type { CentreRole } from './facts';
import type { NoteStyle } from './note-plan';

/** What the office has chosen. */
export interface Settings {
  noteStyle: NoteStyle;
  /** Days before a deadline from which the assistant warns. */
  leadDays: number;
  /** False: the assistant stays silent on Direct's pages. */
  watching: boolean;
  /** What the office is to Cambridge; null while it never said. */
  role: CentreRole | null;
  /** Whether the centre has candidates on the portfolio-of-evidence route; null while it never said. */
  hasPortfolio: boolean | null;
}

export const DEFAULT_SETTINGS: Settings = {
  noteStyle: 'names',
  leadDays: 7,
  watching: true,
  role: null,
  hasPortfolio: null,
};
