import { defineRule } from '../define-rule';
import { judgeMarker } from '../judge-ticked';

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
    useOther: 'Untick it. Service 5 can re-moderate it, for the whole group and not for one candidate.',
    untick: 'Untick this component',
    unknown: 'Whether Cambridge or the centre assessed {paper} is not known. {doubt}',
    look: 'If your centre marked it and Cambridge moderated it, untick it and use Service 5.',
    syllabusUnknown: 'The syllabus is not known, so it could not be checked who assessed the components.',
    chooseSyllabus: 'Choose the syllabus in Assessment, so that the page shows its four-digit code.',
  },
  check: (input) => judgeMarker(input, 'cambridge'),
});
