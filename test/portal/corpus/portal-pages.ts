import { FORM_FIELDS } from '@/lib/portal/form-fields';
import { FORMS } from '../markups/facts';
import { MARKUPS } from '../markups/kinds';
import type { CorpusPage, Question } from './corpus-page';

const LATER = ['byComponent', 'candidateFilter', 'applyFilter'];

/** The form of Direct in every markup, in each state an officer passes through. */
export const PORTAL_PAGES: CorpusPage[] = MARKUPS.flatMap((markup) =>
  Object.entries(FORMS).map(([state, facts]): CorpusPage => {
    const asked = FORM_FIELDS.filter(
      ({ key }) => !markup.abstains?.some((abstains) => abstains.endsWith(key)),
    ).map(
      (spec): Question => ({
        spec,
        right: facts.assessment === '' && LATER.includes(spec.key) ? null : spec.key,
      }),
    );
    return {
      name: `${markup.name}: the form ${state}`,
      set: 'development',
      html: markup.form(facts),
      asked: [asked],
      ...(markup.mount ? { mount: markup.mount } : {}),
    };
  }),
);
