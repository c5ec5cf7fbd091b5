import { defineRule } from '../define-rule';

export default defineRule({
  id: 'declarations-ticked',
  services: 'form',
  needs: ['declarations'],
  severity: 'advice',
  docs: {
    title: 'The declarations are ticked',
    why: 'Submit opens a window with declarations. Both boxes must be ticked, or Direct shows a warning.',
    whenWrong: 'When Direct asks for more or fewer declarations than the assistant can see.',
    todo: 'Read the declarations and tick the boxes yourself. The assistant never ticks them.',
    sources: [{ statement: 'G54', page: 9 }],
  },
  messages: {
    unticked: '{n, plural, one {# declaration is} other {# declarations are}} not ticked yet.',
    readThem: 'Read the declarations and tick the boxes yourself: the assistant never does.',
    noBoxes: 'The boxes of the declarations could not be read.',
  },
  check({ form }) {
    const { boxes } = form.declarations;
    if (boxes.length === 0) return [{ verdict: 'cannot-tell', message: 'noBoxes', todo: 'readThem' }];
    const n = boxes.filter((box) => !box.ticked).length;
    return n === 0 ? 'pass' : [{ verdict: 'fail', message: 'unticked', params: { n }, todo: 'readThem' }];
  },
});
