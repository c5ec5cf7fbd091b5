import type { CorpusPage } from '../corpus-page';
import { pageOf } from '../families/family';
import { NOISE } from '../families/noise';
import { MORE_PLANS } from '../plans/more-plans.cases';
import { PRODUCTS } from './products';

/**
 * Pages on which nothing was tuned: the locator was held against them when it was done. A page that is looked at to
 * mend the locator goes to the development pages, and another takes its place.
 */
export const UNSEEN_PAGES: CorpusPage[] = PRODUCTS.flatMap((family) =>
  MORE_PLANS.flatMap((plan) =>
    Object.entries(NOISE).map(([where, around]) => {
      const page = pageOf(family, plan, 'unseen');
      return { ...page, name: `${page.name}, ${where}`, html: around(page.html, plan) };
    }),
  ),
);
