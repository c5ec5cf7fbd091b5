import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { FieldKey } from '@/lib/model/form-snapshot';
import type { Phrase } from '@/lib/model/phrase';
import { fillPhrase } from '@/lib/model/phrase';
import type { WrittenRule } from '@/lib/rules/define-rule';
import { FIELD_WORDS } from '@/lib/rules/field-words';
import { RULES } from '@/lib/rules/index';
import guideCsv from '../catalogue/guide.csv?raw';
import { CASES, judgeCase, listCases } from './all-cases';

const FILES = import.meta.glob<WrittenRule>('../../lib/rules/*/*.ts', { eager: true, import: 'default' });
const GUIDE = Papa.parse<{ id: string; page: string }>(guideCsv, { header: true }).data;
const FIELDS = Object.keys(FIELD_WORDS) as FieldKey[];
/** Rests on the Cambridge Handbook 2018 and says so in its words. */
const FROM_THE_HANDBOOK = ['consent-recorded'];

const casesOf = (id: string) => Object.values(CASES).find((cases) => cases.rule === id);
const said = (rule: WrittenRule): Phrase[] => {
  const cases = casesOf(rule.id);
  const findings = (cases ? listCases(cases) : []).flatMap((one) => judgeCase(rule, one).findings);
  return findings
    .flatMap(({ message, todo, fix }) => [message, todo, fix?.label])
    .filter((one) => one != null);
};

test('no two rules have the same id', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

test('every rule stands in a file of its name, and its cases in the folder of the same family', () => {
  const expected = Object.keys(FILES).map((path) =>
    path.replace('../../lib/rules/', './').replace('.ts', '.cases.ts'),
  );
  expect(Object.keys(CASES).sort()).toEqual(expected.sort());
  for (const [path, rule] of Object.entries(FILES)) expect(path).toMatch(new RegExp(`/${rule.id}\\.ts$`));
  for (const [path, cases] of Object.entries(CASES))
    expect(path).toMatch(new RegExp(`/${cases.rule}\\.cases\\.ts$`));
});

describe.each(Object.values(FILES).map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('explains itself in whole sentences', () => {
    const { title, why, whenWrong, todo } = rule.docs;
    for (const text of [title, why, whenWrong, todo]) expect(text.length, text).toBeGreaterThanOrEqual(20);
    for (const text of [why, whenWrong, todo]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('rests on statements the guide makes on that page', () => {
    if (!FROM_THE_HANDBOOK.includes(id)) expect(rule.docs.sources.length).toBeGreaterThan(0);
    for (const { statement, page } of rule.docs.sources) {
      expect(GUIDE.find((line) => line.id === statement)?.page).toBe(String(page));
    }
  });

  test('has no case twice', () => {
    const cases = casesOf(id);
    const judged = cases ? listCases(cases) : [];
    const contents = judged.map(({ name, verdict, finds, ...content }) => JSON.stringify(content));
    expect(new Set(contents).size).toBe(contents.length);
    expect(new Set(judged.map((one) => one.name)).size).toBe(judged.length);
  });

  test('says each of its texts in some case, with nothing left open', () => {
    const phrases = said(rule);
    const keys = new Set(phrases.map(({ key }) => key));
    expect(Object.keys(rule.messages).filter((key) => !keys.has(`rules.${id}.${key}`))).toEqual([]);
    for (const { english, params } of phrases) {
      expect(fillPhrase(english, params)).not.toMatch(/\{\w+[^}]*\}|undefined|null/);
    }
  });

  test('never passes and never breaks because a part of the page was not found', () => {
    for (const one of casesOf(id)?.fail ?? []) {
      for (const field of FIELDS) {
        const without = { ...one, form: { ...one.form, notFound: [...(one.form?.notFound ?? []), field] } };
        expect(judgeCase(rule, without).verdict, `${one.name}, without ${field}`).not.toBe('pass');
      }
    }
  });

  test('says what to do with everything it finds', () => {
    const cases = casesOf(id);
    const findings = (cases ? listCases(cases) : []).flatMap((one) => judgeCase(rule, one).findings);
    expect(findings.filter((finding) => finding.todo === null)).toEqual([]);
  });
});
