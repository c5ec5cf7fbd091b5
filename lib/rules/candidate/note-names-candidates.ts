import { candidatesNotNamed } from '@/lib/model/names-in-note';
import { defineRule } from '../define-rule';
import { firstInOrder, tickedCandidates } from '../ticked';

/** Names listed in full before "and others": a sentence, not a register. */
const NAMES_SHOWN = 3;

export default defineRule({
  id: 'note-names-candidates',
  services: { allBut: '5' },
  needs: ['note', 'candidates'],
  severity: 'warning',
  docs: {
    title: 'The Note names the candidates',
    why: 'List Enquiries shows no names. With the name in the Note the enquiry can be found again; an empty Note is filled by Direct with series, syllabus and enquiry number.',
    whenWrong:
      'When the Note names a candidate in another spelling, or by a family name that is also another word.',
    todo: 'Put the names into the Note.',
    sources: [
      { statement: 'G42', page: 6 },
      { statement: 'G43', page: 6 },
    ],
  },
  messages: {
    missing:
      'The Note does not name {n, plural, one {# ticked candidate} other {# ticked candidates}}: {names}.',
    missingMore:
      'The Note does not name {n, plural, one {# ticked candidate} other {# ticked candidates}}: {names} and others.',
    fill: 'Fill the Note: List Enquiries shows no names, so the Note is how you find the enquiry again.',
    fillNote: 'Fill the Note',
    unreadable:
      'The names of {n, plural, one {# ticked candidate} other {# ticked candidates}} could not be read: {names}.',
    typeNames: 'Type their names into the Note yourself.',
  },
  check({ form }) {
    const ticked = tickedCandidates(form.candidates);
    if (ticked.length === 0) return 'waiting';
    const missing = candidatesNotNamed(form.note.text, ticked);
    const named = missing.filter((one) => one.name?.trim());
    const nameless = missing.filter((one) => !one.name?.trim());
    if (named.length > 0) {
      const names = firstInOrder(
        named.map((one) => one.name?.trim() ?? ''),
        NAMES_SHOWN,
      ).join('; ');
      return [
        {
          verdict: 'fail',
          message: named.length > NAMES_SHOWN ? 'missingMore' : 'missing',
          params: { n: named.length, names },
          todo: 'fill',
          fix: { kind: 'fill-note', label: 'fillNote' },
        },
      ];
    }
    if (nameless.length === 0) return 'pass';
    const names = nameless
      .map((one) => one.number)
      .sort()
      .join(', ');
    const params = { n: nameless.length, names };
    return [{ verdict: 'cannot-tell', message: 'unreadable', params, todo: 'typeNames' }];
  },
});
