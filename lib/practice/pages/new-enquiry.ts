import { openDraft } from '../form/open-draft';
import { definePage, notFound } from '../page';
import { emptyChoices, findEnquiry, findSeries } from '../records';

/** Create Enquiry, and opening a saved one to change it: both make a form and lead on to it. */
export default definePage({
  routes: ['new', 'open'],
  get: ({ route, args, state }) => {
    if (route === 'open') {
      const enquiry = findEnquiry(state, args[0]);
      if (!enquiry || enquiry.submittedAt !== null) return notFound('There is no such saved enquiry.');
      const { kind, series, choices, id } = enquiry;
      const applied = choices.selected.length > 0 ? '' : null;
      return openDraft(state, { kind, series, choices, enquiry: id, applied });
    }
    const [kind, id] = args;
    const series = findSeries(state, id);
    if (!series || (kind !== 'enquiry' && kind !== 'no-result')) {
      return notFound('There is no such exam series.');
    }
    const choices = emptyChoices();
    return openDraft(state, { kind, series: series.id, choices, enquiry: null, applied: null });
  },
});
