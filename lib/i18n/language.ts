import en from './locales/en';

/** What holds for a whole language. Its texts stand beside it in its folder of `locales`, a file for each surface. */
export interface Language {
  /** As the browser calls it, and the name of its folder: `en`, `ar`. Chooses plural forms. */
  code: string;
  /** How dates are written: `en-GB` gives 26 February 2024. */
  dates: string;
  direction: 'ltr' | 'rtl';
  /** What rules and clocks say, by the key of their phrase. What is missing is said in English. */
  said: Readonly<Record<string, string>>;
}

/** Every language there is. To add one: a folder in `locales`, and its line here. */
export const LANGUAGES: readonly Language[] = [en];

/** The language the assistant speaks. */
export function language(): Language {
  return en;
}

/** Which way the language is written; goes into the `dir` of every surface. */
export function direction(): 'ltr' | 'rtl' {
  return language().direction;
}
