import type { FillMemory, FillProgress, NextEnquiry } from '@/lib/model/filling';
import type { FillOutcome } from '@/lib/model/note-plan';
import { pagePart } from '@/lib/platform/page-parts';
import type { ReadForm } from '../read/form';

/** What filling in a form needs of whoever looks at the page and shows what is done. */
export interface FormFilling {
  next: NextEnquiry;
  /** Our own element: what is pressed in it is no act on the form. */
  own: Element;
  /** Ends the filling in: the officer pressed Stop, or the page is left. */
  signal: AbortSignal;
  /** The form as it is now; null when it is not on the page. */
  look(): Promise<ReadForm | null>;
  /** Errors the rules find on the form as last read, in words. */
  errors(): readonly string[];
  writeNote(form: ReadForm, text: string): Promise<FillOutcome | null>;
  /** Resolves once the next page of this tab would know it. */
  keep(memory: FillMemory): Promise<void>;
  show(progress: FillProgress): void;
}

/** The same for whoever shows it, with the reason of a stop in words (empty while there is none). */
export interface Filling extends Omit<FormFilling, 'show'> {
  show(progress: FillProgress, says: string): void;
}

/** The script `fill.js`: fills in a form with a planned enquiry, one step at a time, until it is done or stops. */
export const FILL = pagePart<(filling: Filling) => Promise<void>>('fill');
