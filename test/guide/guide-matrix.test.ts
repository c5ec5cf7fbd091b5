import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { helpFor } from '@/lib/catalogue/help';
import type { HelpItem } from '@/lib/catalogue/help/help-item';
import en from '@/lib/i18n/locales/en';
import { sayIn } from '@/lib/i18n/say';
import type { AnyRule } from '@/lib/rules/define-rule';
import { RULES } from '@/lib/rules/index';
import { CLOCKS } from '@/lib/timeline';
import guideCsv from '../catalogue/guide.csv?raw';
import { CASES as CLOCK_CASES } from '../timeline/all-cases';
import { GUIDE_ANSWERS, type GuideAnswer, type Place } from './guide-answers';

interface Statement {
  id: string;
  page: string;
  topic: string;
  statement: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const HELP_TEST = 'test/components/welcome/help.test.tsx';
const clockCases = (id: string): string => `test/timeline/${id}.cases.ts`;
const GUIDE = Papa.parse<Statement>(guideCsv, { header: true, skipEmptyLines: true }).data;
const RULE_FILES = import.meta.glob<AnyRule>('../../lib/rules/*/*.ts', { eager: true, import: 'default' });

const stands = ({ file, says }: Place): boolean =>
  existsSync(resolve(ROOT, file)) && readFileSync(resolve(ROOT, file), 'utf8').includes(says);
const casesOf = (id: string): string | null => {
  const path = Object.keys(RULE_FILES).find((file) => file.endsWith(`/${id}.ts`));
  return path ? path.replace('../../lib/', 'test/').replace('.ts', '.cases.ts') : null;
};

const helpOn = (id: string) => helpFor(id as `G${number}`);

/** What is wrong with an answer; empty when it is there, names its source and has a test. */
function faults(statement: string, answer: GuideAnswer): string[] {
  if ('rule' in answer) {
    const rule = RULES.find((one) => one.id === answer.rule);
    const cases = casesOf(answer.rule);
    return [
      ...(rule?.docs.sources.some((one) => one.statement === statement)
        ? []
        : [`${answer.rule} does not name it`]),
      ...(cases && existsSync(resolve(ROOT, cases)) ? [] : [`${answer.rule} has no cases`]),
    ];
  }
  if ('clock' in answer) {
    const clock = CLOCKS.find((one) => one.id === answer.clock);
    return [
      ...(clock?.docs.sources.some((one) => one.statement === statement)
        ? []
        : [`${answer.clock} does not name it`]),
      ...(CLOCK_CASES[answer.clock] ? [] : [`${answer.clock} has no cases`]),
    ];
  }
  if ('page' in answer) {
    const file = `lib/portal/pages/${answer.page}.ts`;
    return [
      ...(existsSync(resolve(ROOT, file)) ? [] : [`there is no page ${answer.page}`]),
      ...(stands(answer.test) ? [] : [`${answer.page} has no test`]),
    ];
  }
  return [
    ...(stands(answer.at) ? [] : [`${answer.words}: not in ${answer.at.file}`]),
    ...(stands(answer.test) ? [] : [`${answer.words}: no test in ${answer.test.file}`]),
  ];
}

test('the guide has 77 statements, and each is listed', () => {
  expect(GUIDE).toHaveLength(77);
  expect(Object.keys(GUIDE_ANSWERS)).toEqual(GUIDE.map(({ id }) => id));
});

describe.each(GUIDE.map(({ id }) => id))('%s', (id) => {
  test('is answered where it says, with a test', () => {
    expect((GUIDE_ANSWERS[id] ?? []).flatMap((answer) => faults(id, answer))).toEqual([]);
  });

  test('has an answer', () => {
    expect([...(GUIDE_ANSWERS[id] ?? []), ...helpOn(id)]).not.toEqual([]);
  });
});

test('a rule or clock answers every statement it names', () => {
  for (const [kind, all] of [
    ['rule', RULES],
    ['clock', CLOCKS],
  ] as const) {
    for (const { id, docs } of all) {
      for (const { statement, page } of docs.sources) {
        const answers = GUIDE_ANSWERS[statement] ?? [];
        expect(answers, `${id} names ${statement}`).toContainEqual({ [kind]: id });
        expect(GUIDE.find((one) => one.id === statement)?.page, `${id} ${statement}`).toBe(String(page));
      }
    }
  }
});

const INTRODUCTION = `# The guide, statement by statement

All ${GUIDE.length} statements of *Enquiries about results guide (International) 2023* are answered: by a rule, a clock, a page of
Direct, words or data, and items of the help page. This page is made by a test; \`npm run update\` makes it anew.
`;

function tell(answer: GuideAnswer): [answer: string, test: string] {
  if ('rule' in answer)
    return [`rule [${answer.rule}](README.md#${answer.rule})`, casesOf(answer.rule) ?? ''];
  if ('clock' in answer) return [`clock ${answer.clock}`, clockCases(answer.clock)];
  if ('page' in answer) return [`page ${answer.page}`, answer.test.file];
  return [`${answer.words} (${answer.at.file})`, answer.test.file];
}

function tellHelp(item: HelpItem): [answer: string, test: string] {
  return [`help “${sayIn(en, item.title)}”`, HELP_TEST];
}

test('the table of the guide says what answers each statement', async () => {
  const rows = GUIDE.map(({ id, page, statement }) => {
    const told = [...(GUIDE_ANSWERS[id] ?? []).map(tell), ...helpOn(id).map(tellHelp)];
    const answers = told.map(([answer]) => answer).join('; ');
    const tests = [...new Set(told.map(([, file]) => file).filter((file) => file !== ''))].join(', ');
    return `| ${id} | ${page} | ${statement.replaceAll('|', '/')} | ${answers} | ${tests || '–'} |`;
  });
  const table = ['| | page | statement | answered by | shown by |', '|---|---|---|---|---|', ...rows, ''];
  await expect([INTRODUCTION, ...table].join('\n')).toMatchFileSnapshot('../../lib/rules/GUIDE.md');
});
