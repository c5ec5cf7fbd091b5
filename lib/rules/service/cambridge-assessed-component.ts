import { defineRule } from '../define-rule';
import { judgeTicked, untickFix } from '../page-components';

export default defineRule({
  id: 'cambridge-assessed-component',
  services: ['1', '1S', '2', '2S', '9'],
  needs: ['components'],
  severity: 'error',
  docs: {
    title: 'The component was assessed by Cambridge',
    why: 'Services 1, 1S, 2, 2S and 9 are available for components Cambridge has assessed.',
    whenWrong:
      'When a visiting examiner assessed a speaking test, or work the title calls coursework was sent to Cambridge and marked there.',
    todo: 'Untick it. For work the centre assessed there is Service 5, for the whole group.',
    sources: [
      { statement: 'G01', page: 1 },
      { statement: 'G02', page: 1 },
      { statement: 'G03', page: 1 },
      { statement: 'G17', page: 2 },
    ],
  },
  messages: {
    listed: '{paper} was assessed by the centre. Service {service} is for components Cambridge assessed.',
    byTitle:
      '{paper} was assessed by the centre, by its title. Service {service} is for components Cambridge assessed.',
    useService5: 'Untick it. Service 5 can re-moderate it, for the whole group and not for one candidate.',
    untick: 'Untick this component',
    unknown: 'Whether Cambridge or the centre assessed {paper} is not known. {doubt}',
    look: 'If your centre marked it and Cambridge moderated it, untick it and use Service 5.',
    syllabusUnknown: 'The syllabus is not known, so it could not be checked who assessed the components.',
    chooseSyllabus: 'Choose the syllabus in Assessment, so that the page shows its four-digit code.',
  },
  check(input) {
    const once = { message: 'syllabusUnknown', todo: 'chooseSyllabus' } as const;
    return judgeTicked(input, once, (component) => {
      const { subject, paper, marker, doubt } = component;
      const params = { paper, doubt, service: input.service ?? '' };
      if (marker === 'cambridge') return null;
      if (marker === null)
        return { verdict: 'cannot-tell', message: 'unknown', params, todo: 'look', subject };
      return {
        verdict: 'fail',
        message: component.byTitle ? 'byTitle' : 'listed',
        params,
        todo: 'useService5',
        subject,
        ...untickFix(component, 'untick'),
      };
    });
  },
});
