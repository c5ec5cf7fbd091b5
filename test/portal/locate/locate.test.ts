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

test('a name bound to nothing finds the list beside it that is drawn around two parts for the keyboard', () => {
  document.body.innerHTML = `<table role="grid"><tr><td><label>Service<span>*</span></label></td><td>
    <div role="combobox" aria-expanded="false" data-is="service" style="display:inline-block;width:200px">
      <div class="hidden-accessible" style="position:absolute;clip:rect(0,0,0,0);width:1px;height:1px"><input readonly></div>
      <div class="hidden-accessible" style="position:absolute;clip:rect(0,0,0,0);width:1px;height:1px"><select tabindex="-1" aria-hidden="true"><option value="">Select One</option><option selected>Service 1</option></select></div>
      <span>Service 1</span></div></td></tr>
    <tr><td><label>Note:</label></td><td><input data-is="note"></td></tr></table>`;
  const services = locate(document, [{ key: 'service', kinds: ['select', 'combobox'], labels: ['Service'] }]);
  expect(services[0]?.element?.closest('[data-is]')?.getAttribute('data-is')).toBe('service');
});
