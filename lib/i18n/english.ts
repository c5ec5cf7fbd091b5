import type { background } from './locales/en/background';
import type { faults } from './locales/en/faults';
import type { fill } from './locales/en/fill';
import type { letters } from './locales/en/letters';
import type { line } from './locales/en/line';
import type { options } from './locales/en/options';
import type { pages } from './locales/en/pages';
import type { panel } from './locales/en/panel';
import type { popup } from './locales/en/popup';
import type { requests } from './locales/en/requests';
import type { shared } from './locales/en/shared';
import type { standalone } from './locales/en/standalone';
import type { tracker } from './locales/en/tracker';
import type { welcome } from './locales/en/welcome';

/** English is the language everything is written in; the others are held against its keys. */
export interface English {
  /** Words that every surface uses. */
  shared: typeof shared;
  /** The line in place of the panel. */
  line: typeof line;
  /** The names of Direct's pages. */
  pages: typeof pages;
  panel: typeof panel;
  fill: typeof fill;
  popup: typeof popup;
  tracker: typeof tracker;
  /** The request list, also of the page that needs no extension. */
  requests: typeof requests;
  options: typeof options;
  welcome: typeof welcome;
  standalone: typeof standalone;
  background: typeof background;
  letters: typeof letters;
  /** What went wrong. */
  faults: typeof faults;
}

export type Surface = keyof English;

/** What a language's file for one surface has to say: `satisfies TextsOf<'panel'>` there. */
export type TextsOf<S extends Surface> = { readonly [K in keyof English[S]]: string };

/** `panel.takeBack`: the surface and the key in its file. */
export type TextKey<S extends Surface = Surface> = { [T in S]: `${T}.${keyof English[T] & string}` }[S];
