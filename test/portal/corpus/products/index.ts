import type { CorpusPage } from '../corpus-page';
import { pageOf } from '../families/family';
import { NOISE } from '../families/noise';
import { MORE_PLANS } from '../plans/more-plans.cases';
import { PRODUCTS } from './products.cases';

/** Every further plan as known products write it. Looked at once, so no longer unseen. */
export const PRODUCT_PAGES: CorpusPage[] = PRODUCTS.flatMap((family) =>
  MORE_PLANS.flatMap((plan) =>
    Object.entries(NOISE).map(([where, around]) => {
      const page = pageOf(family, plan, 'development');
      return { ...page, name: `${page.name}, ${where}`, html: around(page.html, plan) };
    }),
  ),
);
