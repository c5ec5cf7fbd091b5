/** Services of the edition `international-2023`. Other codes an officer may meet are kept as words, never guessed. */
export const SERVICE_CODES = ['1', '1S', '2', '2S', '5', '9'] as const;
export type ServiceCode = (typeof SERVICE_CODES)[number];

/** The four services of which a candidate may have only one for a syllabus (G30). */
export const RE_CHECK_SERVICES: readonly ServiceCode[] = ['1', '1S', '2', '2S'];

/** What the Service drop-down shows: its words, and the code when it is one this edition knows. */
export interface ServiceChoice {
  text: string;
  code: ServiceCode | null;
}

/**
 * Reads the chosen service. `Service 2S – Review of marking with copy of script`, `Review of marking (2S)` and `2S` give
 * code `2S`; a code of another year (`2P`, `3`) gives null with the words kept; an empty choice gives empty text.
 */
export function readServiceChoice(text: string): ServiceChoice {
  const words = text.replace(/\s+/g, ' ').trim();
  const named =
    /\bservice\s*(\d\w?)\b/i.exec(words) ?? /^\W*(\d\w?)\b/.exec(words) ?? /\p{L}.*\((\d\w?)\)$/u.exec(words);
  const code = named?.[1]?.toUpperCase();
  return { text: words, code: SERVICE_CODES.find((known) => known === code) ?? null };
}

/** The enquiry about NO RESULT (X) or PENDING (Q) has a form and a service of its own, without a code (G22). */
export function asksNoResult({ text, code }: ServiceChoice): boolean {
  return code === null && /\bno result\b|\bpending\b|\b[xq] grade\b/i.test(text);
}
