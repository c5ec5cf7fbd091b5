import { describe, expect, test } from 'vitest';
import { readAnswer } from '@/lib/imports/read-answer';
import { readCandidate } from '@/lib/imports/read-candidate';
import { readComponents } from '@/lib/imports/read-components';
import { readConsent } from '@/lib/imports/read-consent';
import { readService } from '@/lib/imports/read-service';
import { readSyllabus } from '@/lib/imports/read-syllabus';
import type { SyllabusCode } from '@/lib/model/codes';
import { ANSWERS, CANDIDATES, COMPONENTS, SERVICES, SYLLABUSES } from './read-cells.cases';

const PHYSICS = '0625' as SyllabusCode;

describe('a cell is understood, or the officer is asked', () => {
  test.each(CANDIDATES)('candidate: %j means %j', (text, means) => {
    const read = readCandidate(text);
    expect(read && [read.candidate, read.name].filter(Boolean).join(' ')).toBe(means);
  });

  test.each(SYLLABUSES)('syllabus: %j means %j', (text, means) => {
    const read = readSyllabus(text);
    expect(read && [read.syllabus, read.component].filter(Boolean).join('/')).toBe(means);
  });

  test.each(COMPONENTS)('components: %j means %j', (text, means) => {
    const read = readComponents(text, PHYSICS);
    expect(read?.components.join(' ') ?? null).toBe(means);
  });

  test.each(SERVICES)('service: %j means %j', (text, means) => {
    expect(readService(text)).toBe(means);
  });

  test.each(ANSWERS)('an answer: %j means %j', (text, means) => {
    expect(readAnswer(text)).toBe(means);
  });
});

test('a code of component and syllabus brings the syllabus along', () => {
  expect(readComponents('9702/12', null)).toEqual({
    syllabus: '9702',
    components: ['12'],
  });
});

const CONSENTS: [cells: [heading: string, text: string][], expected: object][] = [
  [[['Consent', 'yes']], { consent: { by: '', on: null } }],
  [[['Consent', 'no']], { consent: null }],
  [[], { consent: null }],
  [[['Consent', 'Mrs Okafor, 12 January 2024']], { consent: { by: 'Mrs Okafor', on: '2024-01-12' } }],
  [[['Consent', '2024-01-12']], { consent: { by: '', on: '2024-01-12' } }],
  [[['Consent', '45303']], { consent: { by: '', on: '2024-01-12' } }],
  [
    [['Consent', 'pending since 12 January 2024']],
    { consent: null, unclear: ['pending since 12 January 2024'] },
  ],
  [[['Consent', 'Maybe']], { consent: null, unclear: ['Maybe'] }],
  [[['Consent', 'x']], { consent: null, unclear: ['x'] }],
  [[['Consent form signed by', 'Mrs Okafor']], { consent: { by: 'Mrs Okafor', formAt: '' } }],
  [[['Consent', '03/04/2024']], { consent: null, unclear: ['03/04/2024'] }],
  [
    [
      ['Consent?', 'yes'],
      ['Consent given by', 'Mr Lee'],
      ['Consent on', '13/01/2024'],
      ['Consent form kept where', 'Room 4'],
      ['Consent: grades can fall', 'yes'],
    ],
    { consent: { by: 'Mr Lee', on: '2024-01-13', formAt: 'Room 4', knowsGradesCanFall: true } },
  ],
  [
    [
      ['Consent?', 'no'],
      ['Consent given by', 'Mr Lee'],
    ],
    { consent: null },
  ],
];

test.each(CONSENTS)('consent from %j', (cells, expected) => {
  expect(readConsent(cells.map(([heading, text]) => ({ heading, text })))).toMatchObject(expected);
});
