import type { CorpusPage } from '../corpus-page';
import { pageOf } from '../families/family';
import { LIBRARIES } from '../families/libraries';
import { PLAIN } from '../families/plain';
import { PLANS } from '../plans/plans.cases';
import { PORTAL_PAGES } from '../portal-pages';
import { CHANGES } from './changes';

const BEFORE: CorpusPage[] = [
  ...[...PLAIN, ...LIBRARIES].flatMap((family) =>
    PLANS.slice(0, 2).map((plan) => pageOf(family, plan, 'development')),
  ),
  ...PORTAL_PAGES.filter(({ name }) => name.endsWith('by component, candidates listed')),
].filter(({ mount }) => mount === undefined);

/** Pages that were changed after somebody had learned them. What was taken away is to be missed. */
export const MUTATED_PAGES: CorpusPage[] = CHANGES.flatMap(({ name, set, make, removes }) =>
  BEFORE.map((page): CorpusPage => {
    const [first = []] = page.asked;
    const gone = removes?.(first) ?? [];
    return {
      ...page,
      name: `${name}: ${page.name}`,
      set,
      asked: [
        first.map((one) => (one.right !== null && gone.includes(one.right) ? { ...one, right: null } : one)),
      ],
      change: () => make(first),
    };
  }),
);
