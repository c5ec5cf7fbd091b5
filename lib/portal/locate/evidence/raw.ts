/** A text that may name a control, as found; where, and how far that place is to be trusted (0 to 1). */
export interface RawEvidence {
  text: string;
  weight: number;
  /** In words, for the health report: `label`, `text in the cell before it`. */
  source: string;
}
