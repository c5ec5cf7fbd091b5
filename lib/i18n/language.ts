import type { english } from './locales/en';
import en from './locales/en';

type English = typeof english;
export type Surface = keyof English;

/** `panel.takeBack`: the surface and the key in its file. */
export type TextKey = { [S in Surface]: `${S}.${keyof English[S] & string}` }[Surface];

/** One language: its folder in `locales` has every key of English, or it does not compile. */
export interface Language {
  /** As the browser calls it: `en`, `ar`. Chooses plural forms. */
  code: string;
  /** How dates are written: `en-GB` gives 26 February 2024. */
  dates: string;
  direction: 'ltr' | 'rtl';
  texts: { [S in Surface]: { readonly [K in keyof English[S]]: string } };
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
