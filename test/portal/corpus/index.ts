import type { CorpusPage } from './corpus-page';
import { FAMILY_PAGES } from './families';
import { MET_PAGES, NEVER_TUNED_PAGES } from './first-contact';
import { GROWN_PAGES } from './grown/grow';
import { LAID_OUT_PAGES } from './laid-out';
import { MUTATED_PAGES } from './mutations';
import { NASTY_PAGES } from './nasty';
import { PORTAL_PAGES } from './portal-pages';
import { PRODUCT_PAGES } from './products';
import { THIRD_PARTY_PAGES } from './third-party';
import { UNSEEN_PAGES } from './unseen';
import { WIDGET_PAGES } from './widgets';

/** Every page on which the locator is measured; each says to which set it belongs. */
export const CORPUS: CorpusPage[] = [
  ...PORTAL_PAGES,
  ...FAMILY_PAGES,
  ...GROWN_PAGES,
  ...LAID_OUT_PAGES,
  ...PRODUCT_PAGES,
  ...WIDGET_PAGES,
  ...THIRD_PARTY_PAGES,
  ...NASTY_PAGES,
  ...MUTATED_PAGES,
  ...MET_PAGES,
  ...UNSEEN_PAGES,
  ...NEVER_TUNED_PAGES,
];
