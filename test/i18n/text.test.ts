import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '@/lib/i18n/language';
import en from '@/lib/i18n/locales/en';
import { lookup } from '@/lib/i18n/lookup';
import { text } from '@/lib/i18n/panel';
import { say, sayIn } from '@/lib/i18n/say';
import { english, textsIn } from './english';

const keys = Object.entries(english).flatMap(([surface, texts]) =>
  Object.entries(texts).map(([key, words]) => ({ key: `${surface}.${key}`, words: words as string })),
);

test('a text is filled with its values and counts in words', () => {
  expect(text('panel.passed', { count: 1 })).toBe('1 check is fine');
  expect(text('panel.passed', { count: 12 })).toBe('12 checks are fine');
});

test('a name that looks like a slot is shown as it is', () => {
  expect(text('panel.dismissedReason', { reason: '{count} <b>' })).toBe('Your reason: {count} <b>');
});

test('a rule speaks the language where it has the phrase, and English where it has not', () => {
  const wolof: Language = { ...en, code: 'wo', said: { 'rule.known': 'Jàppal {n}' } };
  expect(sayIn(wolof, { key: 'rule.known', english: 'Take {n}', params: { n: 3 } })).toBe('Jàppal 3');
  expect(sayIn(wolof, { key: 'rule.other', english: 'Take {n}', params: { n: 3 } })).toBe('Take 3');
  expect(say({ key: 'rule.known', english: 'Take {n}', params: { n: 3 } })).toBe('Take 3');
});

test('another language answers for its own texts', () => {
  const panel = {
    './locales/en/panel.ts': english.panel,
    './locales/de/panel.ts': { ...english.panel, takeBack: 'Zurücknehmen' },
  };
  const german = lookup({ panel }, () => ({ ...en, code: 'de' }));
  expect(german('panel.takeBack')).toBe('Zurücknehmen');
});

test.each(LANGUAGES)('$code has every text, and none is empty', (language) => {
  const texts = textsIn(language.code);
  const missing = keys.filter(({ key }) => {
    const dot = key.indexOf('.');
    return !texts[key.slice(0, dot)]?.[key.slice(dot + 1)]?.trim();
  });
  expect(missing).toEqual([]);
});

test('no text speaks the language of programmers', () => {
  const technical = /\b(selectors?|json|storage|null|undefined|dom|cache|database|regex|parse|boolean)\b/i;
  expect(keys.filter(({ words }) => technical.test(words))).toEqual([]);
});

test('no text promises that everything is in order', () => {
  expect(keys.filter(({ words }) => /all clear|nothing wrong|all good|no problems/i.test(words))).toEqual([]);
});

test('the words of the guide are used for the things of the guide', () => {
  expect(keys.filter(({ words }) => /\b(students?|pupils?|exam season|request type)\b/i.test(words))).toEqual(
    [],
  );
});
