import { defineRule } from '../define-rule';
import { tickedCandidates } from '../ticked';

export default defineRule({
  id: 'moderation-whole-group',
  services: ['5'],
  needs: ['candidates'],
  severity: 'error',
  docs: {
    title: 'Service 5 is about the whole group',
    why: 'Service 5 is not available for individual candidates.',
    whenWrong:
      'When candidates of another group stand in the same list, such as those with another zone variant.',
    todo: 'Tick all candidates or none.',
    sources: [{ statement: 'G14', page: 2 }],
  },
  messages: {
    some: '{n} of {all} candidates are ticked. Service 5 is not for individual candidates.',
    allOrNone: 'Tick all candidates or none.',
    untickAll: 'Untick all candidates',
    filteredToOne: 'The list is filtered to one candidate. Service 5 is not for individual candidates.',
    clearFilter: 'Empty the Candidate box and press Apply Filter, so that the whole group is listed.',
    filtered: 'The list is filtered, so whether the whole group is ticked cannot be told.',
    filterUnread: 'The Candidate box could not be read, so whether the whole group is listed cannot be told.',
    notAllSeen: 'The list of candidates was not read to its end, so whether all are ticked cannot be told.',
    lookThrough: 'Look through the whole list: all candidates must be ticked, or none.',
  },
  check({ form, also }) {
    const { rows, extent } = form.candidates;
    const ticked = tickedCandidates(form.candidates);
    const isFiltered = also.candidateFilter !== null && also.candidateFilter.trim() !== '';
    if (ticked.length > 0 && ticked.length < rows.length) {
      const numbers = ticked.map((row) => row.number).sort();
      const fix = { kind: 'untick-candidates', numbers, label: 'untickAll' } as const;
      return [
        {
          verdict: 'fail',
          message: 'some',
          params: { n: ticked.length, all: rows.length },
          todo: 'allOrNone',
          // In a list not seen to its end someone out of sight could stay ticked.
          ...(extent.complete ? { fix } : {}),
        },
      ];
    }
    if (!extent.complete) return [{ verdict: 'cannot-tell', message: 'notAllSeen', todo: 'lookThrough' }];
    if (isFiltered && rows.length === 1) {
      return [{ verdict: 'fail', message: 'filteredToOne', todo: 'clearFilter', field: 'candidateFilter' }];
    }
    if (isFiltered && ticked.length > 0) {
      return [{ verdict: 'cannot-tell', message: 'filtered', todo: 'clearFilter', field: 'candidateFilter' }];
    }
    // Without the Candidate box nobody knows whether one candidate, or all who are ticked, are the whole group.
    if (also.candidateFilter === null && (ticked.length > 0 || rows.length === 1)) {
      return [{ verdict: 'cannot-tell', message: 'filterUnread', todo: 'lookThrough' }];
    }
    return 'pass';
  },
});
