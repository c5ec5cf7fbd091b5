import { seriesName } from '@/lib/model/series';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'centre-email-confirmed',
  services: 'any',
  needs: ['centreEmail'],
  severity: 'warning',
  docs: {
    title: 'The centre’s e-mail address is right',
    why: 'Cambridge announces acknowledgements, outcomes, reports and scripts by e-mail to the address shown here.',
    whenWrong: 'When someone else confirmed the address on another computer.',
    todo: 'Check the address. A wrong one is changed under My Centre Details.',
    sources: [
      { statement: 'G34', page: 3 },
      { statement: 'G45', page: 6 },
    ],
  },
  messages: {
    unconfirmed: 'Is {email} the right address? Cambridge announces its letters there.',
    unconfirmedFor: 'Is {email} the right address for {series}? Cambridge announces its letters there.',
    changed: 'The e-mail address is now {email}. For {series} you confirmed {confirmed}.',
    empty: 'Direct shows no e-mail address of your centre.',
    changeIt: 'If it is wrong, change it under My Centre Details, above the main menu of Direct.',
    enterIt: 'Enter it under My Centre Details, above the main menu of Direct.',
    right: 'It is right',
  },
  check({ form, facts }) {
    const email = form.centreEmail.trim();
    if (email === '') return [{ verdict: 'fail', message: 'empty', todo: 'enterIt' }];
    if (facts.series === null) {
      return [{ verdict: 'fail', message: 'unconfirmed', params: { email }, todo: 'changeIt' }];
    }
    const confirmed = facts.confirmedEmail?.trim() ?? '';
    if (confirmed !== '' && confirmed.toLowerCase() === email.toLowerCase()) return 'pass';
    return [
      {
        verdict: 'fail',
        message: confirmed === '' ? 'unconfirmedFor' : 'changed',
        params: { email, confirmed, series: seriesName(facts.series) },
        todo: 'changeIt',
        fix: { kind: 'confirm-centre-email', email, label: 'right' },
      },
    ];
  },
});
