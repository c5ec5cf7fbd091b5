import { seriesName } from '../model/series';
import type {
  Candidate,
  Choices,
  Draft,
  Entry,
  OpenSeries,
  PracticeEnquiry,
  PracticeState,
  Syllabus,
} from './model';
import { HOUR } from './portal-time';
import { type Progress, progressOf } from './progress';

/** The state at one moment of the portal's own time (milliseconds). */
export interface Moment {
  state: PracticeState;
  now: number;
}

/** An entered candidate with what the form shows of the entry. */
export type Entered = Candidate & Pick<Entry, 'result'>;

/** The portal's own time: the time handed in, moved by the ribbon's buttons. */
export function portalNow(state: PracticeState, now: Date): number {
  return now.getTime() + state.offsetHours * HOUR;
}

/** A syllabus by its code; undefined when the centre has none of that code. */
export function findSyllabus(state: PracticeState, code: string): Syllabus | undefined {
  return state.syllabuses.find((one) => one.code === code);
}

/** A series by its id, such as `2026-06`; undefined when it cannot be enquired about. */
export function findSeries(state: PracticeState, id: string | undefined): OpenSeries | undefined {
  return state.series.find((one) => one.id === id);
}

/** An open form by its id; undefined when it was closed. */
export function findDraft(state: PracticeState, id: string | undefined): Draft | undefined {
  return state.drafts.find((one) => one.id === id);
}

/** An enquiry by the number in its address (not the one Cambridge gives); undefined when it was deleted. */
export function findEnquiry(state: PracticeState, id: string | undefined): PracticeEnquiry | undefined {
  return state.enquiries.find((one) => String(one.id) === id);
}

/** A candidate by four-digit number. */
export function findCandidate(state: PracticeState, number: string): Candidate | undefined {
  return state.candidates.find((one) => one.number === number);
}

/** The candidates a form can list: all entered for the syllabus, or only those with X or Q. */
export function entered(state: PracticeState, draft: Draft): Entered[] {
  const names = new Map(state.candidates.map((one) => [one.number, one.name]));
  return (state.entries[draft.choices.syllabus] ?? [])
    .filter((entry) => draft.kind === 'enquiry' || entry.result !== undefined)
    .flatMap((entry) => {
      const name = names.get(entry.candidate);
      if (name === undefined) return [];
      return [{ number: entry.candidate, name, ...(entry.result && { result: entry.result }) }];
    });
}

/** The number of the open enquiry (or its Note, while it has none) of each candidate of a form's syllabus. */
export function openFor({ state, now }: Moment, draft: Draft): Map<string, string> {
  const open = new Map<string, string>();
  for (const enquiry of state.enquiries) {
    if (enquiry.series !== draft.series || enquiry.choices.syllabus !== draft.choices.syllabus) continue;
    const progress = progressOf(enquiry, state.enquiries, now);
    if (progress.status === 'Saved' || progress.status === 'Completed') continue;
    for (const number of enquiry.choices.selected)
      open.set(number, progress.number ?? 'number not yet given');
  }
  return open;
}

/** Whether a candidate is in the list a Candidate box makes. A leading zero is never found (G48). */
export function isListed(number: string, filter: string): boolean {
  const typed = filter.trim();
  return typed === '' || typed === number.replace(/^0+/, '');
}

/** The officer's Note, or series, syllabus and number when it was left empty (G42). */
export function noteOf(enquiry: PracticeEnquiry, progress: Progress): string {
  const { note, syllabus } = enquiry.choices;
  if (note.trim() !== '') return note;
  return [seriesName(enquiry.series), syllabus, progress.number].filter(Boolean).join(' ');
}

/** A form with nothing chosen. */
export function emptyChoices(): Choices {
  return {
    note: '',
    service: '',
    qualification: '',
    syllabus: '',
    assessment: '',
    by: '',
    components: [],
    candidate: '',
    selected: [],
  };
}

/** Nothing ticked and nothing chosen in the list of a Cambridge Associate. */
export const NO_OPERATION: PracticeState['operation'] = { name: null, ids: [], asked: false };
