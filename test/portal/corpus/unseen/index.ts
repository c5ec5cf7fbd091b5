import type { CorpusPage } from '../corpus-page';
import { grownPages } from '../grown/grow';
import { laidOutPages } from '../laid-out';
import { SEEDS } from './seeds';

/** Pages from seeds that nobody has looked at: only their figures are read. */
export const UNSEEN_PAGES: CorpusPage[] = [...grownPages(SEEDS, 'unseen'), ...laidOutPages(SEEDS, 'unseen')];
