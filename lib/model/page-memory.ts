/** What is kept for one tab about the form in it, until the browser is closed. */
export interface PageMemory {
  /** The text the assistant last wrote into the Note, while it is all there is in the box. */
  ours: string | null;
  /** What stood in the Note before; null when there is nothing to take back. */
  before: string | null;
  /** What stood in it when the assistant had written: once the officer changes that, nothing is taken back. */
  after: string | null;
  /** The officer pressed Save or Submit on this form at least once. */
  attempted: boolean;
  /** Errors for which a press on Submit was held: the officer has read them, and the next press passes. */
  heldFor: string[];
}

export const NOTHING_REMEMBERED: PageMemory = {
  ours: null,
  before: null,
  after: null,
  attempted: false,
  heldFor: [],
};
