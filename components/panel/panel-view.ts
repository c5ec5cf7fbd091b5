import type { Service } from '@/lib/catalogue/services';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { FillProgress, NextEnquiry } from '@/lib/model/filling';
import type { Finding, Fix, GuideReference } from '@/lib/model/finding';
import type { FieldKey } from '@/lib/model/form-snapshot';
import type { HealthReport } from '@/lib/model/health';
import type { FillOutcome, NotePlan } from '@/lib/model/note-plan';
import type { PageId } from '@/lib/model/page-id';
import type { Phrase } from '@/lib/model/phrase';
import type { SeriesId } from '@/lib/model/series';
import type { TaughtField } from '@/lib/model/taught';
import type { StillPossible } from '@/lib/rules/still-possible';

/** `checked`: every rule that applies gave an answer. `partly-checked`: one could not, or a field was not sure. */
export type PanelState = 'checked' | 'partly-checked' | 'not-recognised' | 'paused';

/** A notice above the findings. `stale`: the extension was updated and this page still runs the old one. */
export type PanelNotice = 'stale' | 'tracker-unreachable' | 'saved-not-sent' | 'submitted' | 'deadlines-read';

/** A part of the page that was looked for and not surely found. */
export interface UnreadField {
  field: FieldKey;
  why: string;
  unsure: boolean;
}

/** A date on a series page that could be two days: the officer says which. */
export interface UnclearDate {
  series: SeriesId;
  text: string;
  choices: [CalendarDate, CalendarDate];
}

export interface NoteView {
  plan: NotePlan;
  canUndo: boolean;
  outcome: FillOutcome | null;
}

/** `shown`: it is remembered. Anything else says why nothing is. */
export type TeachOutcome = 'shown' | 'no-words' | 'too-alike' | 'other-button';

/** A part of this page that was shown, by the officer here or in a colleague's file. */
export interface ShownField {
  field: TaughtField;
  at: Instant;
  origin: 'here' | 'file';
  used: boolean;
}

/** The enquiry to be entered next, and how far it has been filled in. */
export interface FillView extends Pick<NextEnquiry, 'planned' | 'place' | 'of'> {
  /** Null before the officer asked for it. */
  progress: FillProgress | null;
  running: boolean;
  /** Why it stopped, in words; empty while it did not. */
  says: string;
  /** Some of it is on the form already. */
  begun: boolean;
}

/** Everything the panel shows. Plain data: the panel never looks at the page itself. */
export interface PanelView {
  page: PageId | 'unknown';
  state: PanelState;
  /** Findings not dismissed. */
  findings: Finding[];
  dismissed: { finding: Finding; reason: string }[];
  passed: number;
  unread: UnreadField[];
  notices: PanelNotice[];
  unclear: UnclearDate[];
  /** A syllabus and its components are there, so that it can be asked what is still possible. */
  canAskPossible: boolean;
  /** The answer, while it is asked; `whom` names the one ticked candidate it is about. */
  possible: { table: StillPossible; whom: string | null } | null;
  /** What has to be said about the rules used for this series; null when they are its own. */
  edition: Phrase | null;
  /** The chosen service, or the one the form is for, when it is one of the guide's. */
  service: Service | null;
  note: NoteView | null;
  /** What the run sheet has next; null without one. */
  filling: FillView | null;
  /** The first press on Submit was held because of the errors among the findings. */
  held: boolean;
  /** While the officer is being asked to show a part: which, and the words of what is pointed at. */
  teaching: { field: TaughtField; words: string } | null;
  /** What became of the last part that was shown. */
  taught: { field: TaughtField; outcome: TeachOutcome } | null;
  /** Parts of this page that were shown, and whether they were found again. */
  shown: ShownField[];
  /** How well the assistant finds its way here, while it is asked for. */
  health: HealthReport | null;
}

/** What the officer can ask of the panel. */
export interface PanelActions {
  onFix(fix: Fix, finding: Finding): void;
  onDismiss(finding: Finding, reason: string): void;
  onTakeBack(finding: Finding): void;
  /** Go to the part of the page a finding is about. */
  onJump(field: FieldKey, subject: string | null): void;
  onFillNote(): void;
  onUndoNote(): void;
  /** Fill in what the run sheet has next, or go on with it. */
  onFillForm(): void;
  onStopFilling(): void;
  /** Another enquiry of the run sheet is wanted now. */
  onSkipPlanned(): void;
  /** Close the notice about the held Submit and go on editing. */
  onKeepEditing(): void;
  onPause(paused: boolean): void;
  onOpenTracker(): void;
  /** Show what the help page says about a statement of the guide. */
  onHelp(statement: GuideReference['statement']): void;
  /** The question what can still be asked for was opened or closed. */
  onPossible(asked: boolean): void;
  onChooseDate(series: SeriesId, date: CalendarDate): void;
  /** Let me show where this is. */
  onTeach(field: TaughtField): void;
  onStopTeaching(): void;
  /** This page is that one, or `none` of Direct's pages for enquiries. */
  onNamePage(is: PageId | 'none'): void;
  /** The health report was opened or closed. */
  onHealth(asked: boolean): void;
  onSaveSkeleton(): void;
}
