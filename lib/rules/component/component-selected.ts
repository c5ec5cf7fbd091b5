import { defineRule } from '../define-rule';

export default defineRule({
  id: 'component-selected',
  services: 'any',
  needs: ['components'],
  severity: 'error',
  docs: {
    title: 'A component is ticked',
    why: 'An enquiry is about one or more components; without one there is nothing to look at.',
    whenWrong: 'When part of the component list is out of sight, the assistant says that it cannot tell.',
    todo: 'Tick every component the enquiry is about.',
    sources: [{ statement: 'G27', page: 3 }],
  },
  messages: {
    none: 'No component is ticked.',
    tick: 'Tick every component you want looked at: none can be added later.',
    notAllSeen: 'No component is ticked in the part of the list that could be read.',
    lookThrough: 'Look through the whole component list and tick what the enquiry is about.',
  },
  check({ form, attempted }) {
    if (form.components.rows.some((row) => row.ticked)) return 'pass';
    if (!attempted) return 'waiting';
    return form.components.extent.complete
      ? [{ verdict: 'fail', message: 'none', todo: 'tick' }]
      : [{ verdict: 'cannot-tell', message: 'notAllSeen', todo: 'lookThrough' }];
  },
});
