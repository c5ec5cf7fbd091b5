import { defineRule } from '../define-rule';
import { judgeTicked, untickFix } from '../page-components';

export default defineRule({
  id: 'centre-assessed-component',
  services: ['5'],
  needs: ['components'],
  severity: 'error',
  docs: {
    title: 'The component was assessed by the centre',
    why: 'Service 5 re-moderates coursework: it is available for components the centre has assessed.',
    whenWrong: 'When a component changed between series, or its title on the page is misleading.',
    todo: 'Untick it. For components Cambridge assessed there are Services 1, 1S, 2 and 2S.',
    sources: [{ statement: 'G13', page: 2 }],
  },
  messages: {
    listed: '{paper} was assessed by Cambridge. Service 5 is for components the centre assessed.',
    byTitle:
      '{paper} was assessed by Cambridge, by its title. Service 5 is for components the centre assessed.',
    useOthers: 'Untick it. Services 1, 1S, 2 and 2S are for components Cambridge assessed.',
    untick: 'Untick this component',
    unknown: 'Whether the centre or Cambridge assessed {paper} is not known. {doubt}',
    look: 'If your centre did not mark it, untick it: Service 5 is not for it.',
    syllabusUnknown: 'The syllabus is not known, so it could not be checked who assessed the components.',
    chooseSyllabus: 'Choose the syllabus in Assessment, so that the page shows its four-digit code.',
  },
  check(input) {
    const once = { message: 'syllabusUnknown', todo: 'chooseSyllabus' } as const;
    return judgeTicked(input, once, (component) => {
      const { subject, paper, marker, doubt } = component;
      const params = { paper, doubt };
      if (marker === 'centre') return null;
      if (marker === null)
        return { verdict: 'cannot-tell', message: 'unknown', params, todo: 'look', subject };
      return {
        verdict: 'fail',
        message: component.byTitle ? 'byTitle' : 'listed',
        params,
        todo: 'useOthers',
        subject,
        ...untickFix(component, 'untick'),
      };
    });
  },
});
