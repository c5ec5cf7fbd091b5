import { namesArtAndDesign } from '@/lib/model/component-by-title';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'script-copy-not-for-art-design',
  services: ['1S', '2S'],
  needs: ['assessment'],
  severity: 'error',
  docs: {
    title: 'No copy of script for Art & Design',
    why: 'Services 1S and 2S are not available for Art & Design syllabuses.',
    whenWrong:
      'Syllabuses close to Art & Design with another name, such as Digital Media & Design, are not counted.',
    todo: 'Use Service 1 or Service 2 instead.',
    sources: [
      { statement: 'G02', page: 1 },
      { statement: 'G05', page: 1 },
    ],
  },
  messages: {
    listed: '{syllabus} is an Art & Design syllabus. Service {service} is not available for it.',
    byTitle:
      '{syllabus} is an Art & Design syllabus by its title. Service {service} is not available for it.',
    use: 'Use Service {instead} instead: the same without a copy of the script.',
    unknown: 'Whether {syllabus} is an Art & Design syllabus is not known.',
    look: 'If it is Art & Design, use Service {instead} instead.',
  },
  check({ form, facts, service }) {
    const { text, syllabus } = form.assessment;
    const named = text.trim() || facts.syllabus?.title || syllabus;
    if (!named) return 'waiting';
    const params = { syllabus: named, service: service ?? '', instead: service === '2S' ? '2' : '1' };
    const says = { field: 'service', params } as const;
    if (facts.syllabus?.artAndDesign) {
      return [{ verdict: 'fail', message: 'listed', todo: 'use', ...says }];
    }
    if (namesArtAndDesign(text)) return [{ verdict: 'fail', message: 'byTitle', todo: 'use', ...says }];
    if (facts.syllabus?.artAndDesign === false) return 'pass';
    return [{ verdict: 'cannot-tell', message: 'unknown', todo: 'look', ...says }];
  },
});
