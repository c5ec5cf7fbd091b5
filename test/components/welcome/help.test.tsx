// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { WelcomeApp } from '@/components/welcome/WelcomeApp';
import { HELP } from '@/lib/catalogue/help';
import { say } from '@/lib/i18n/say';
import { draw, find, press } from '../draw';

const welcome = (onOpen: (page: string) => void = () => {}) => draw(<WelcomeApp onOpen={onOpen} />);
const ITEMS = HELP.flatMap(({ items }) => items);

test.each(ITEMS.map((item) => [say(item.title), item] as const))(
  '“%s” is on the page, with the guide’s page beside it',
  (title, item) => {
    const shown = find(welcome(), `[data-help-item="${item.id}"]`);
    expect(find(shown, 'h4').textContent).toBe(title);
    for (const one of item.says) expect(shown.textContent).toContain(say(one));
    for (const { statement, page } of item.sources) {
      expect(shown.textContent).toContain(`Guide, page ${page}`);
      expect(shown.textContent).toContain(statement);
    }
  },
);

test('every statement has one address on the page', () => {
  const root = welcome();
  for (let number = 1; number <= 77; number += 1) {
    const id = `G${String(number).padStart(2, '0')}`;
    const found = root.querySelectorAll(`[id="${id}"]`);
    expect(found, id).toHaveLength(1);
    expect(found[0]?.closest('[data-help-item]')?.textContent, id).toContain(id);
  }
});

test('nothing is folded away, so that the browser’s own search finds it', () => {
  expect(welcome().querySelectorAll('details, [hidden]')).toHaveLength(0);
});

test('everything the contents lead to is there, in the order of the page', () => {
  const root = welcome();
  const wanted = [...root.querySelectorAll('nav a')].map((one) => one.getAttribute('href')?.slice(1));
  const headings = [...root.querySelectorAll('h2[id], h3[id]')].map(({ id }) => id);
  expect(wanted).toEqual(headings.filter((id) => id !== 'contents'));
  expect(wanted).toContain('no-result-and-awards');
});

test('links go to Cambridge’s website, in a tab of their own', () => {
  const links = [...welcome().querySelectorAll<HTMLAnchorElement>('[data-help-item] a')];
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect(link.href).toMatch(/^https:\/\/www\.cambridgeinternational\.org\//);
    expect(link.target).toBe('_blank');
  }
});

test('the other pages are one press away', async () => {
  const opened: string[] = [];
  const root = welcome((page) => opened.push(page));
  await press(root, '[data-action="open-tracker"]');
  await press(root, '[data-action="open-options"]');
  expect(opened).toEqual(['tracker.html', 'options.html']);
});
