import type { CorpusPage } from '../corpus-page';
import { PLANS } from '../plans/plans.cases';
import { pageOf } from './family';
import { LIBRARIES } from './libraries';
import { NOISE } from './noise';
import { PLAIN } from './plain';

/** Every plan in every family, in turn on a bare page and among what else stands on pages. */
export const FAMILY_PAGES: CorpusPage[] = [...PLAIN, ...LIBRARIES].flatMap((family) =>
  PLANS.flatMap((plan) =>
    Object.entries(NOISE).map(([where, around]) => {
      const page = pageOf(family, plan, 'development');
      return { ...page, name: `${page.name}, ${where}`, html: around(page.html, plan) };
    }),
  ),
);
