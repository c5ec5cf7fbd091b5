import { componentNumber } from '@/lib/model/component-number';
import { defineRule } from '../define-rule';
import { type PageComponent, pageComponents } from '../page-components';

export default defineRule({
  id: 'all-components-at-once',
  services: ['1', '1S', '2', '2S'],
  needs: ['components'],
  severity: 'warning',
  docs: {
    title: 'All components go in at the same time',
    why: 'All components wanted for a candidate in one syllabus are submitted together; none can be added later.',
    whenWrong:
      'When the candidates did not sit the other papers, or nobody wants them looked at. A mark carried forward from an earlier series is not counted as a further paper.',
    todo: 'Tick the other papers too, or say that this is all.',
    sources: [{ statement: 'G28', page: 3 }],
  },
  messages: {
    further:
      '{n, plural, one {Another paper of this syllabus is} other {# other papers of this syllabus are}} not ticked: {papers}. None can be added later.',
    decide: 'Tick every paper the candidates want looked at. If these are all, say so.',
    all: 'This is all',
    notAllSeen: 'The list of components was not read to its end, so papers may be missing.',
    lookThrough: 'Look through the whole list and tick every paper the candidates want looked at.',
  },
  check({ form, also, facts, service }) {
    const all = pageComponents(form.components, facts, also.assessment);
    const ticked = all.filter(({ row }) => row.ticked);
    if (ticked.length === 0) return 'waiting';
    const covered = new Set(ticked.map(paperOf));
    const review = service === '2' || service === '2S';
    const further = all.filter(
      (one) =>
        !covered.has(paperOf(one)) &&
        one.marker !== 'centre' &&
        !(review && one.kind === 'multiple-choice') &&
        !isCarriedForward(one),
    );
    if (further.length > 0) {
      const papers = [...new Set(further.map((one) => one.row.code ?? one.subject))].sort().join(', ');
      const params = { n: new Set(further.map(paperOf)).size, papers };
      return [
        {
          verdict: 'fail',
          message: 'further',
          params,
          todo: 'decide',
          fix: { kind: 'confirm', label: 'all' },
        },
      ];
    }
    if (form.components.extent.complete) return 'pass';
    return [{ verdict: 'cannot-tell', message: 'notAllSeen', todo: 'lookThrough' }];
  },
});

/** 11, 12 and 13 are one paper in three zone variants; a candidate sits one of them. */
function paperOf({ row, subject }: PageComponent): string {
  return (row.code && componentNumber(row.code)) ?? subject;
}

function isCarriedForward({ row }: PageComponent): boolean {
  return row.code !== null && componentNumber(row.code) === null;
}
