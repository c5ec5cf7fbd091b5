import type { CalendarDate, Instant } from './calendar-date';
import type { FieldKey } from './form-snapshot';
import type { PageId } from './page-id';
import type { TaughtField } from './taught';

/** `working`: everything that belongs on the page was surely found. `partly`: something was not. */
export type HealthLight = 'working' | 'partly' | 'not-working';

/** How it stands with one part of the page. `several`: more than one fits alike. `waiting`: not to be expected yet. */
export type HealthStatus = 'found' | 'shown' | 'unsure' | 'several' | 'missing' | 'waiting';

export interface HealthPart {
  part: FieldKey | TaughtField;
  status: HealthStatus;
  /** 0 to 100; null where it is not measured. */
  confidence: number | null;
  /** Which words led to it, or what was looked for. Only words of the portal: any other stands there as `Aaaa`. */
  why: string;
  /** When it was shown, if it was. */
  shownAt: Instant | null;
  /** It was shown, but is no longer there as it was. */
  isLost: boolean;
  canBeShown: boolean;
}

export interface HealthList {
  list: 'components' | 'candidates' | 'enquiries';
  rows: number;
  isComplete: boolean;
}

/** How well the assistant finds its way on a page. Nothing in it is anybody's name or number. */
export interface HealthReport {
  light: HealthLight;
  page: PageId | 'unknown';
  /** The page is what the officer said it is. */
  isNamed: boolean;
  score: number;
  runnerUp: PageId | null;
  parts: HealthPart[];
  lists: HealthList[];
  /** Whether the first press on Submit can be held here; null where there is no Submit to be held. */
  canHold: boolean | null;
  watch: 'watching' | 'paused';
  version: string;
  browser: string;
  on: CalendarDate;
}
