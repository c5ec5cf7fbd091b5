import type { CorpusPage } from '../corpus-page';
import { NAMES } from './names.cases';
import { PARTS } from './parts.cases';

/** Twenty ways in which pages mislead, each with a twin where another answer or none is right. */
export const NASTY_PAGES: CorpusPage[] = [...NAMES, ...PARTS].map(({ asked, ...page }) => ({
  ...page,
  set: 'nasty',
  asked: [asked],
}));
