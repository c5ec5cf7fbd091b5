import { defineRule } from '../define-rule';
import { judgeTicked, untickFix } from '../judge-ticked';
import { sayPaper } from '../page-components';

/** What remains for the whole syllabus, because a candidate may have only one service in it (G30). */
const INSTEAD: Record<string, 'useService1' | 'useService1S'> = { '2': 'useService1', '2S': 'useService1S' };

export default defineRule({
  id: 'multiple-choice-not-reviewed',
  services: ['2', '2S', '9'],
  needs: ['components'],
  severity: 'error',
  docs: {
    title: 'Multiple-choice papers are not reviewed',
    why: 'Services 2, 2S and 9 are not available for multiple-choice question papers.',
    whenWrong:
      'When a component changed between series, or its title on the page is misleading. Listening papers sat on multiple-choice answer sheets are not decided.',
    todo: 'Untick the paper, or use Service 1 or 1S for the whole syllabus.',
    sources: [
      { statement: 'G03', page: 1 },
      { statement: 'G05', page: 1 },
      { statement: 'G18', page: 2 },
    ],
  },
  messages: {
    listed: '{paper} is a multiple-choice paper. Service {service} is not available for it.',
    byTitle: '{paper} is a multiple-choice paper by its title. Service {service} is not available for it.',
    useService1: 'Untick it, or use Service 1 for all papers: only one service is allowed in a syllabus.',
    useService1S:
      'Untick it, or use Service 1 or 1S for all papers: only one service is allowed in a syllabus.',
    untickOnly: 'Untick it and choose a paper that is not multiple choice.',
    untick: 'Untick this paper',
    kindUnknown: 'Whether {paper} is a multiple-choice paper is not known. {doubt}',
    listening: '{paper} is a Listening paper. {doubt} Direct may refuse Service {service} for it.',
    look: 'Look at the syllabus or the question paper. If it is multiple choice, untick it.',
    syllabusUnknown: 'The syllabus is not known, so multiple-choice papers could not be looked for.',
    chooseSyllabus: 'Choose the syllabus in Assessment, so that the page shows its four-digit code.',
  },
  check(input) {
    const service = input.service ?? '';
    const once = { message: 'syllabusUnknown', todo: 'chooseSyllabus' } as const;
    return judgeTicked(input, once, (component) => {
      const { subject, kind, doubt } = component;
      const params = { paper: sayPaper(component), service, doubt };
      if (kind === 'multiple-choice') {
        return {
          verdict: 'fail',
          message: component.from === 'title' ? 'byTitle' : 'listed',
          params,
          todo: INSTEAD[service] ?? 'untickOnly',
          subject,
          ...untickFix(component, 'untick'),
        };
      }
      if (kind === null)
        return { verdict: 'cannot-tell', message: 'kindUnknown', params, todo: 'look', subject };
      // The guide does not say whether Listening sat on multiple-choice answer sheets counts as multiple choice.
      const onSheets = kind === 'listening' && doubt !== '';
      return onSheets
        ? { verdict: 'cannot-tell', message: 'listening', params, todo: 'look', subject }
        : null;
    });
  },
});
