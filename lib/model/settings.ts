import type { NoteStyle } from './note-plan';

/** What the office has chosen. */
export interface Settings {
  noteStyle: NoteStyle;
  /** Days before a deadline from which the assistant warns. */
  leadDays: number;
  /** False: the assistant stays silent on Direct's pages. */
  watching: boolean;
}

export const DEFAULT_SETTINGS: Settings = { noteStyle: 'names', leadDays: 7, watching: true };
