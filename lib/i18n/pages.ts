import type { TextsOf } from './english';

/** The names of Direct's pages, for the surfaces that tell one from another. */
export const PAGES = import.meta.glob<TextsOf<'pages'>>('./locales/*/pages.ts', {
  eager: true,
  import: 'pages',
});
