import { defineRule } from '../define-rule';

export default defineRule({
  id: 'group-report-one-component',
  services: ['9'],
  needs: ['components'],
  severity: 'warning',
  docs: {
    title: 'A group report is about one component',
    why: 'Service 9 is a report on the work of a group of candidates for a component Cambridge has assessed.',
    whenWrong: 'When Direct takes several components in one enquiry and makes a report for each.',
    todo: 'Tick one component, and make a further Service 9 enquiry for another.',
    sources: [{ statement: 'G17', page: 2 }],
  },
  messages: {
    several:
      '{n, plural, one {# component is} other {# components are}} ticked. A group report is about one component.',
    keepOne: 'Keep one component ticked, and make a Service 9 enquiry of its own for another.',
    notAllSeen: 'The list of components was not read to its end, so more may be ticked.',
    lookThrough: 'Look through the whole list: one component should be ticked.',
  },
  check({ form }) {
    const n = form.components.rows.filter((row) => row.ticked).length;
    if (n === 0) return 'waiting';
    if (n > 1) return [{ verdict: 'fail', message: 'several', params: { n }, todo: 'keepOne' }];
    if (form.components.extent.complete) return 'pass';
    return [{ verdict: 'cannot-tell', message: 'notAllSeen', todo: 'lookThrough' }];
  },
});
