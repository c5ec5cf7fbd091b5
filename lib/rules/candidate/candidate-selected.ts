import { defineRule } from '../define-rule';
import { tickedCandidates } from '../ticked';

export default defineRule({
  id: 'candidate-selected',
  services: { allBut: '5' },
  needs: ['candidates'],
  severity: 'error',
  docs: {
    title: 'A candidate is ticked',
    why: 'An enquiry can only be submitted once candidates are selected.',
    whenWrong: 'When part of the candidate list is out of sight, the assistant says that it cannot tell.',
    todo: 'Tick the candidates. Apply Filter without a number lists everyone.',
    sources: [
      { statement: 'G49', page: 7 },
      { statement: 'G50', page: 8 },
    ],
  },
  messages: {
    none: 'No candidate is ticked. An enquiry can only be submitted once candidates are selected.',
    tick: 'Tick the candidates. Apply Filter without a number lists everyone.',
    notAllSeen: 'No candidate is ticked in the part of the list that could be read.',
    lookThrough: 'Look through the whole list, or press Apply Filter without a number to list everyone.',
  },
  check({ form, attempted }) {
    if (tickedCandidates(form.candidates).length > 0) return 'pass';
    if (!attempted) return 'waiting';
    return form.candidates.extent.complete
      ? [{ verdict: 'fail', message: 'none', todo: 'tick' }]
      : [{ verdict: 'cannot-tell', message: 'notAllSeen', todo: 'lookThrough' }];
  },
});
