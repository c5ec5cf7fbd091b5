import { expect, test } from 'vitest';
import { fillPhrase } from '@/lib/model/phrase';
import type { RequestRow } from '@/lib/model/request';
import { applyFix, applyFixes, fixesAlike, type RequestFix } from '@/lib/requests/request-fix';
import { checked, marks, type Office, row, rows } from './office';

interface Case {
  name: string;
  list: RequestRow[];
  office?: Office;
  /** The words on the button. */
  press: string;
  /** What stands in the list after it: syllabus, components and service. */
  after: string[];
}

const CASES: Case[] = [
  {
    name: 'the multiple-choice paper is left out',
    list: rows('0713 OKAFOR Chidi | 0625/22+42 | 2'),
    press: 'Leave out 22',
    after: ['0713 0625/42 2'],
  },
  {
    name: 'or the whole syllabus is asked for with Service 1',
    list: rows('0713 OKAFOR Chidi | 0625/22+42 | 2'),
    press: 'Ask for Service 1 instead',
    after: ['0713 0625/22+42 1'],
  },
  {
    name: 'Art & Design goes without a copy of the script',
    list: rows('0713 OKAFOR Chidi | 0400/01+02 | 2S'),
    press: 'Ask for Service 2 instead',
    after: ['0713 0400/01+02 2'],
  },
  {
    name: 'two lines are joined, with every paper once',
    list: rows('0713 OKAFOR Chidi | 0450/21 | 1', '0713 OKAFOR Chidi | 0450/11+21 | 1'),
    press: 'Join the lines',
    after: ['0713 0450/11+21 1'],
  },
  {
    name: 'the same request is taken out once',
    list: [
      row('0713 OKAFOR Chidi | 0450/11+21 | 1'),
      row('0713 OKAFOR Chidi | 0450/11+21 | 1', { id: 'request:again' }),
    ],
    press: 'Take this line out',
    after: ['0713 0450/11+21 1'],
  },
  {
    name: 'a syllabus whose zero a spreadsheet dropped is taken',
    list: [row('0713 OKAFOR Chidi | -/11+21 | 1', { unclear: [{ column: 'syllabus', text: '450' }] })],
    press: 'Take 0450',
    after: ['0713 0450/11+21 1'],
  },
  {
    name: 'a paper by its number is the variant the candidate sat',
    list: [
      row('0713 OKAFOR Chidi | 0450/- | 1', { unclear: [{ column: 'components', text: 'Paper 1 and 2' }] }),
    ],
    office: { facts: { marks: marks('0713 12 22', '0012 11 21') } },
    press: 'Take 12, 22',
    after: ['0713 0450/12+22 1'],
  },
  {
    name: 'or the variant everybody else in the list asks for',
    list: [
      row('0713 OKAFOR Chidi | 0450/- | 1', { unclear: [{ column: 'components', text: 'Paper 1' }] }),
      row('0012 LI Wei | 0450/12+22 | 1'),
    ],
    office: { facts: { marks: null } },
    press: 'Take 12',
    after: ['0713 0450/12 1', '0012 0450/12+22 1'],
  },
  {
    name: 'the paper the candidate sat is taken',
    list: rows('0713 OKAFOR Chidi | 0450/12+21 | 1'),
    office: { facts: { marks: marks('0713 11 21') } },
    press: 'Change 12 to 11',
    after: ['0713 0450/11+21 1'],
  },
  {
    name: 'a paper with a calculated assessed mark is left out',
    list: rows('0713 OKAFOR Chidi | 0450/11+21 | 1'),
    office: {
      facts: {
        marks: [
          ...marks('0713 11'),
          { candidate: '0713' as never, component: '21' as never, mark: 'assessed' as const },
        ],
      },
    },
    press: 'Leave out 21',
    after: ['0713 0450/11 1'],
  },
  {
    name: 'Service 5 is asked for the whole group',
    list: rows('0713 OKAFOR Chidi | 0408/01 | 5'),
    press: 'Ask for the whole group',
    after: ['- 0408/01 5'],
  },
];

test.each(CASES)('$name', ({ list, office, press, after }) => {
  const before = structuredClone(list);
  const fix = offered(list, office).find(({ label }) => fillPhrase(label.english, label.params) === press);
  const fixed = fix ? applyFix(list, fix) : [];
  expect(fixed.map(words)).toEqual(after);
  expect(list, 'the rows handed in are what undo goes back to').toEqual(before);
  expect(offered(fixed, office).some((one) => one.alike === fix?.alike && fix.alike !== null)).toBe(false);
});

test('a fix goes to all alike, and to nobody else', () => {
  const list = rows(
    '0713 OKAFOR Chidi | 0625/22+42 | 2',
    '0012 LI Wei | 0625/22+42 | 2',
    '0014 AMARA Okoye | 0625/22+42 | 2S',
    '0015 BO Lin | 0610/22+42 | 2',
  );
  const { rows: answers } = checked(list);
  const one = answers[0]?.findings[0]?.fixes[0] as RequestFix;
  expect(applyFixes(list, fixesAlike(answers, one)).map(words)).toEqual([
    '0713 0625/42 2',
    '0012 0625/42 2',
    '0014 0625/42 2S',
    '0015 0610/22+42 2',
  ]);
});

test('joined lines keep what families and teachers said, and consent only where each line had it', () => {
  const [first, second] = rows('0713 OKAFOR Chidi | 0450/21 | 1', '0713 OKAFOR Chidi | 0450/11 | 1');
  const consent = { by: 'candidate', on: null, formAt: '', knowsGradesCanFall: true };
  const list = [
    { ...(first as RequestRow), consent, reason: 'two marks', requestedBy: 'Okafor family', paid: true },
    { ...(second as RequestRow), reason: 'university', requestedBy: 'Okafor family', paid: false },
  ];
  const fix = offered(list).find(({ kind }) => kind === 'join-lines') as RequestFix;
  expect(applyFix(list, fix)).toMatchObject([
    {
      consent: null,
      reason: 'two marks; university',
      requestedBy: 'Okafor family',
      paid: false,
      components: ['11', '21'],
    },
  ]);
});

test('the only paper of a line is never left out', () => {
  expect(offered(rows('0713 OKAFOR Chidi | 0625/22 | 2')).map(({ kind }) => kind)).toEqual([
    'change-service',
  ]);
});

test('a number that could be two papers is asked about: each is offered, neither is taken', () => {
  const unclear = [{ column: 'components' as const, text: 'Paper 1' }];
  const list = [
    row('0713 OKAFOR Chidi | 0450/- | 1', { unclear }),
    ...rows('0012 LI Wei | 0450/12 | 1', '0014 A B | 0450/11 | 1'),
  ];
  const choices = offered(list).filter(({ kind }) => kind === 'take-components');
  expect(choices).toMatchObject([{ components: ['11'] }, { components: ['12'] }]);
  expect(fixesAlike(checked(list).rows, choices[0] as RequestFix)).toEqual([choices[0]]);
  expect(list[0]?.components).toEqual([]);
  const [asked] = checked(list).rows[0]?.findings ?? [];
  expect(asked && fillPhrase(asked.message.english, asked.message.params)).toBe(
    '“Paper 1” may be 11, 12. Which of them the candidate sat is not said.',
  );
});

test('a paper by its number alone, of which nothing more is known, is told as what it is', () => {
  const unclear = [{ column: 'components' as const, text: 'Paper 4' }];
  const { findings } = checked([row('0713 OKAFOR Chidi | 9709/- | 1', { unclear })]).rows[0] ?? {
    findings: [],
  };
  expect(findings[0] && fillPhrase(findings[0].message.english, findings[0].message.params)).toBe(
    '“Paper 4” does not say which variant the candidate sat: 41, 42 or 43.',
  );
  expect(findings[0]?.fixes).toEqual([]);
});

test('a colleague looks again at what a fix changed', () => {
  const [only] = rows('0713 OKAFOR Chidi | 0400/01+02 | 2S');
  const signed = {
    ...(only as RequestRow),
    secondPerson: { initials: 'KM', at: '2024-08-20T10:00:00+01:00' as never },
  };
  const [fix] = offered([signed]);
  expect(applyFix([signed], fix as RequestFix)[0]?.secondPerson).toBeNull();
});

function offered(list: readonly RequestRow[], office?: Office): RequestFix[] {
  return checked(list, office).rows.flatMap(({ findings }) => findings.flatMap(({ fixes }) => fixes));
}

function words({ candidate, syllabus, components, service }: RequestRow): string {
  return `${candidate ?? '-'} ${syllabus}/${components.join('+')} ${service}`;
}
