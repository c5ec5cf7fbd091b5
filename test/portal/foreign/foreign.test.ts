import { afterEach, expect, test } from 'vitest';
import { readPage } from '@/lib/portal/read-page';

/** Whole pages written by people who had not seen the assistant, each of which it once read wrongly. */
const PAGES = import.meta.glob<string>('./fixtures/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});

afterEach(() => document.body.replaceChildren());

/** Shows a page as it came: scripts of its own do not run here, so windows are opened by hand. */
function show(name: string): ReturnType<typeof readPage> {
  const page = new DOMParser().parseFromString(PAGES[`./fixtures/${name}.html`] ?? '', 'text/html');
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  for (const dialog of document.querySelectorAll('dialog')) dialog.setAttribute('open', '');
  return readPage(document);
}

test.each(['declarations-dialog', 'declarations-titled', 'declarations-unnamed'])(
  '%s is the window with the declarations',
  (name) => {
    const { page, form } = show(name);
    expect(page).toBe('declarations');
    const boxes = form?.snapshot.fields.declarations;
    expect(boxes).toMatchObject({
      status: 'found',
      value: { boxes: [{ ticked: false }, { ticked: false }] },
    });
  },
);

test('news about enquiries is no enquiry that was submitted', () => {
  expect(show('news').page).toBe('unknown');
});

test.each([
  ['one-row-of-buttons', 1],
  ['two-rows-of-buttons', 2],
])('%s: every Submit and Save of the form is heard', (name, count) => {
  const { page, form } = show(name);
  expect(page).toBe('create-enquiry');
  expect(form?.presses.submit).toHaveLength(count);
  expect(form?.presses.save).toHaveLength(count);
});

test('the title of a component may stand in a cell of its own', () => {
  const components = show('component-title-in-own-cell').form?.snapshot.fields.components;
  const rows = components?.status === 'found' ? components.value.rows : [];
  expect(rows.map(({ code, title }) => `${code} ${title.toUpperCase()}`)).toContain('11 MULTIPLE CHOICE');
});
