import type { CorpusPage } from '../corpus-page';
import { GOVUK_PAGES } from './govuk';
import { TEMPLATE_PAGES } from './templates';

/** Pages that others wrote. */
export const THIRD_PARTY_PAGES: CorpusPage[] = [...TEMPLATE_PAGES, ...GOVUK_PAGES];
