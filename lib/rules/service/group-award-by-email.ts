import { seriesName } from '@/lib/model/series';
import { defineRule } from '../define-rule';

const ADDRESS = 'info@cambridgeinternational.org';
/** In some countries AS & A Level itself is called AICE: only the Diploma is the group award. */
const AWARDS: readonly [RegExp, string][] = [
  [
    /\bAICE\b.*\bdiploma\b|\bdiploma\b.*\bAICE\b|^\W*(?:Cambridge\s+)?AICE\W*$|\badvanced international certificate of education\b/i,
    'the Cambridge AICE Diploma',
  ],
  [
    /\bCambridge\s+ICE\b|^\W*ICE\b|\bICE\b.*\bgroup award\b|(?<!advanced )\binternational certificate of education\b/i,
    'Cambridge ICE',
  ],
];
const A_LEVEL = /\bA\s*(?:&\s*AS|and\s*AS)?\s*Level/i;

export default defineRule({
  id: 'group-award-by-email',
  services: 'form',
  needs: ['qualification', 'assessment'],
  severity: 'error',
  docs: {
    title: 'A group award is asked about by e-mail',
    why: 'Recalculation of Cambridge ICE or the Cambridge AICE Diploma is asked for by e-mail. Direct is not used for it.',
    whenWrong:
      'When a syllabus or qualification only mentions the award in its name. AS & A Level is never taken for the Diploma.',
    todo: 'Send an e-mail to info@cambridgeinternational.org and leave this form.',
    sources: [{ statement: 'G26', page: 2 }],
  },
  messages: {
    award: 'A recalculation of {award} is asked for by e-mail, not on Direct.',
    email: 'Send an e-mail to {address}. Make no enquiry here.',
    draft: 'Draft the e-mail',
  },
  check({ form, facts }) {
    const shown = [form.qualification, form.assessment.text].map((text) => text.replace(/\s+/g, ' ').trim());
    if (shown.every((text) => text === '')) return 'waiting';
    const found = shown.flatMap((text) => awardIn(text) ?? []);
    const award = found[0];
    if (award === undefined) return 'pass';
    const field = awardIn(shown[0] ?? '') === null ? 'assessment' : 'qualification';
    const series = facts.series ? `, ${seriesName(facts.series)} series` : '';
    return [
      {
        verdict: 'fail',
        message: 'award',
        params: { award, address: ADDRESS },
        todo: 'email',
        field,
        fix: { kind: 'draft-email', to: ADDRESS, text: letter(award, series), label: 'draft' },
      },
    ];
  },
});

function awardIn(text: string): string | null {
  if (A_LEVEL.test(text)) return null;
  return AWARDS.find(([words]) => words.test(text))?.[1] ?? null;
}

function letter(award: string, series: string): string {
  return [
    `Recalculation of ${award}${series}`,
    '',
    'Dear Customer Services,',
    '',
    `Please recalculate ${award} for these candidates${series}:`,
    'Centre number:',
    'Candidate numbers and names:',
    '',
    'Thank you.',
  ].join('\n');
}
