import { afterEach, expect, test } from 'vitest';
import { locate } from '@/lib/portal/locate';
import { LAYOUTS, SPECS } from './layouts.cases';

afterEach(() => {
  document.body.replaceChildren();
});

test.each(LAYOUTS)('$name', ({ html, abstain = {} }) => {
  document.body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  const answers = locate(document, SPECS);
  expect(answers.map(({ key }) => key)).toEqual(SPECS.map(({ key }) => key));
  for (const { key, element, status, why } of answers) {
    const silent = abstain[key];
    if (silent) {
      expect(silent, `${key}: ${why}`).toContain(status);
      expect(element, key).toBeNull();
    } else {
      expect(element?.getAttribute('data-is'), `${key}: ${status}, ${why}`).toBe(key);
      expect(['ok', 'unsure'], key).toContain(status);
    }
  }
  expect(document.documentElement.outerHTML, 'reading changes nothing').toBe(before);
});

test('a field inside an open shadow root and one inside a frame are found', async () => {
  document.body.innerHTML = '<div id="host"></div><iframe></iframe>';
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<label for="n">Note</label><input id="n" data-is="note">';
  const frame = document.querySelector('iframe')?.contentDocument;
  frame?.body.insertAdjacentHTML('beforeend', '<p>Candidate: <input data-is="candidate"></p>');
  const answers = new Map(locate(document, SPECS).map((answer) => [answer.key, answer]));
  expect(answers.get('note')?.element?.getAttribute('data-is')).toBe('note');
  expect(answers.get('candidate')?.element?.getAttribute('data-is')).toBe('candidate');
});
