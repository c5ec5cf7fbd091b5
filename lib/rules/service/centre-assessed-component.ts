import { defineRule } from '../define-rule';
import { judgeMarker } from '../judge-ticked';

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
    useOther: 'Untick it. Services 1, 1S, 2 and 2S are for components Cambridge assessed.',
    untick: 'Untick this component',
    unknown: 'Whether the centre or Cambridge assessed {paper} is not known. {doubt}',
    look: 'If your centre did not mark it, untick it: Service 5 is not for it.',
    syllabusUnknown: 'The syllabus is not known, so it could not be checked who assessed the components.',
    chooseSyllabus: 'Choose the syllabus in Assessment, so that the page shows its four-digit code.',
  },
  check: (input) => judgeMarker(input, 'centre'),
});
