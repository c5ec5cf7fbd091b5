import { defineRule } from '../define-rule';

export default defineRule({
  id: 'enquire-by-component',
  services: 'any',
  needs: ['level'],
  severity: 'error',
  docs: {
    title: 'The enquiry is by component',
    why: 'Cambridge takes enquiries about results at component level only.',
    whenWrong: 'When Direct names the choice in words the assistant does not know.',
    todo: 'Choose By component.',
    sources: [
      { statement: 'G27', page: 3 },
      { statement: 'G47', page: 7 },
    ],
  },
  messages: {
    other: 'Enquiries about results are at component level only. Another option is chosen.',
    none: 'By component is not chosen yet.',
    choose: 'Choose By component.',
  },
  check({ form, attempted }) {
    if (form.level === 'by-component') return 'pass';
    if (form.level === 'other') return [{ verdict: 'fail', message: 'other', todo: 'choose' }];
    return attempted ? [{ verdict: 'fail', message: 'none', todo: 'choose' }] : 'waiting';
  },
});
