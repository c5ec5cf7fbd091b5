import { defineRule } from '../define-rule';

export default defineRule({
  id: 'moderation-original-sample',
  services: ['5'],
  needs: ['service'],
  severity: 'advice',
  docs: {
    title: 'Service 5 looks at the original sample',
    why: 'Only the work of the candidates in the original sample is re-moderated.',
    whenWrong: 'Never: it is said with every Service 5, whoever was in the sample.',
    todo: 'Think whether the sample shows what you want looked at.',
    sources: [{ statement: 'G15', page: 2 }],
  },
  messages: {
    sampleOnly: 'Only the work of the candidates in the original sample is looked at again.',
    haveReady: 'Ask for Service 5 if the original sample shows what you want looked at.',
  },
  check() {
    return [{ verdict: 'fail', message: 'sampleOnly', todo: 'haveReady' }];
  },
});
