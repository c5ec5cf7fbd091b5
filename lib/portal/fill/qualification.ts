const NINE_TO_ONE = /9\s*[-–—]\s*1/;
const WORDS: Record<string, (text: string) => boolean> = {
  IGCSE: (text) => /IGCSE/i.test(text) && !NINE_TO_ONE.test(text),
  'IGCSE (9-1)': (text) => /IGCSE/i.test(text) && NINE_TO_ONE.test(text),
  'O Level': (text) => /\bO[\s-]*Level/i.test(text),
  'AS & A Level': (text) => /\bA[\s-]*Level/i.test(text),
  'AS Level': (text) => /\bAS\b/i.test(text),
  'A Level': (text) => /\bA[\s-]*Level/i.test(text),
};

/** Whether the words of the Qualification list are those of a qualification as the catalogue calls it. */
export function fitsQualification(text: string, qualification: string): boolean {
  return WORDS[qualification]?.(text) ?? false;
}
