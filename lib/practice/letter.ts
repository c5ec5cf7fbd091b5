/** The files of an enquiry, under the names Direct shows in "Files" (G61, G64, G70). */
export const LETTER_NAMES = ['AckLetter', 'OutLetter', 'CoSLetter', 'Rpt'] as const;
export type LetterName = (typeof LETTER_NAMES)[number];

/** How the list shortens the files' names (G35). */
export const SHORT_NAMES: Record<LetterName, string> = {
  AckLetter: 'Ack',
  OutLetter: 'Out',
  CoSLetter: 'Cos',
  Rpt: 'Rpt',
};

/** What a letter says. Candidates by number only: the letter's font knows no other scripts. */
export interface Letter {
  name: LetterName;
  heading: string;
  lines: string[];
}
