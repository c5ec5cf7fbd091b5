import { afterEach, expect, test } from 'vitest';
import type { Instant } from '@/lib/model/calendar-date';
import type { Taught, TaughtField, TaughtPart } from '@/lib/model/taught';
import { scanPage } from '@/lib/portal/locate/scan';
import { readPage } from '@/lib/portal/read-page';
import { candidatesOn } from '@/lib/portal/teach/candidates';
import { describePart } from '@/lib/portal/teach/describe';
import { describePage } from '@/lib/portal/teach/describe-page';
import { findAgain } from '@/lib/portal/teach/find-again';
import { namedPage } from '@/lib/portal/teach/name-page';

afterEach(() => document.body.replaceChildren());

const AT = '2026-11-23T09:00:00+00:00' as Instant;

/** The form as Direct could look one day, with two boxes that are both called Note. */
const FORM = `<h1>Create Enquiry</h1>
  <section><h2>Service</h2>
    <label for="txtNote">Note</label><input id="txtNote" data-is="note">
    <label for="ddlService">Service</label><select id="ddlService"><option value="">Choose</option><option>Service 1</option></select>
    <label for="txtOther">Note</label><input id="txtOther" data-is="other"></section>
  <section><h2>Candidates Filter</h2>
    <label for="q">Qualification</label><select id="q"><option>IGCSE</option></select>
    <label for="a">Assessment</label><input id="a"><button>Apply Filter</button></section>
  <button>Save</button><button>Delete</button><button>Submit</button>`;

function show(html: string): ReturnType<typeof candidatesOn> {
  document.body.innerHTML = html;
  return candidatesOn(scanPage(document));
}

function shownPart(html: string, fits = '[data-is=note]', field: TaughtField = 'note') {
  const all = show(html);
  const part = document.querySelector(fits);
  const one = all.find(({ control }) => control.element === part);
  if (!one) throw new Error(`Nothing to show fits ${fits}`);
  return describePart(one, all, { page: 'create-enquiry', field, at: AT });
}

function remembered(html = FORM): TaughtPart {
  const part = shownPart(html);
  if (typeof part === 'string') throw new Error(part);
  return part;
}

/** The page after a change, and what the Note box shown before is then: still it, or why it is not used. */
const CHANGES: [what: string, html: string, then: 'found' | 'gone' | 'unclear'][] = [
  ['nothing', FORM, 'found'],
  ['every id is made anew', FORM.replaceAll(/(id|for)="(\w+)"/g, '$1="x9$2_81"'), 'found'],
  [
    'a box comes before it',
    FORM.replace('<label for="txtNote">', '<label for="n">Your centre</label><input id="n">$&'),
    'found',
  ],
  ['the form stands in a frame of its own', `<div><div><main>${FORM}</main></div></div>`, 'found'],
  [
    'its words are others',
    FORM.replace('<label for="txtNote">Note', '<label for="txtNote">Remarks'),
    'unclear',
  ],
  ['both boxes have other words', FORM.replaceAll('>Note<', '>Remarks<'), 'gone'],
  [
    'the two boxes changed places',
    FORM.replace(/txtNote" data-is="note/, 'X')
      .replace(/txtOther" data-is="other/, 'txtNote" data-is="note')
      .replace('X', 'txtOther" data-is="other'),
    'unclear',
  ],
  [
    'a third Note came before both, and ids are new',
    FORM.replaceAll(/(id|for)="(\w+)"/g, '$1="x9$2_81"').replace(
      '<label for="x9txtNote_81">',
      '<label for="n">Note</label><input id="n">$&',
    ),
    'gone',
  ],
  [
    'it became a list',
    FORM.replace('<input id="txtNote" data-is="note">', '<button id="txtNote">Note</button>'),
    'unclear',
  ],
  ['it is hidden', FORM.replace('<input id="txtNote"', '<input hidden id="txtNote"'), 'gone'],
];

test.each(CHANGES)('when on the page %s', (_, html, then) => {
  const part = remembered();
  const all = show(html);
  const again = findAgain(part, all);
  expect(again.found ? 'found' : again.why).toBe(then);
  if (again.found) expect(again.found.control.element.getAttribute('data-is')).toBe('note');
});

test('a part that cannot be told from another one is not remembered at all', () => {
  const twins = '<div><label>Note <input data-is="note"></label></div><div><label>Note <input></label></div>';
  expect(shownPart(`<p>${twins}</p>`)).toBe('too-alike');
  expect(shownPart('<input data-is="note">')).toBe('no-words');
});

test('Delete is never remembered as Submit', () => {
  document.body.innerHTML = FORM;
  expect(shownPart(FORM.replace('>Delete<', ' data-is="del">Delete<'), '[data-is=del]', 'submit')).toBe(
    'other-button',
  );
});

test('what is remembered holds neither the value nor any name that stands around it', () => {
  const about = FORM.replace('id="txtNote"', 'id="txtNote" value="Layla Hassan 0713"')
    .replace('<h2>Service</h2>', '<h2>Enquiry for Layla Hassan</h2>')
    .replace('>Note<', '>Note about Layla Hassan 0713<');
  const part = remembered(about);
  expect(part.section?.shown).toBe('enquiry for aaaa aaaa');
  expect(JSON.stringify(part)).not.toMatch(/layla|hassan|0713/i);
});

test('a shown part is read where the locator abstains, and that it was shown is said', () => {
  const part = remembered();
  show(FORM);
  expect(readPage(document).form?.snapshot.fields.note.status).toBe('not-found');
  const { form } = readPage(document, undefined, [part]);
  expect(form?.snapshot.fields.note).toMatchObject({
    status: 'found',
    sure: true,
    why: 'shown by you on 2026-11-23',
  });
  expect(form?.located.get('note')?.element?.getAttribute('data-is')).toBe('note');
  expect(form?.taught).toEqual([{ part, used: true }]);
});

test('a shown part that is no longer there as it was is not used, and that is said', () => {
  const part = remembered();
  show(CHANGES.find(([what]) => what.startsWith('the two boxes'))?.[1] ?? '');
  const { form } = readPage(document, undefined, [part]);
  expect(form?.snapshot.fields.note).toMatchObject({
    status: 'not-found',
    why: expect.stringContaining('show it again'),
  });
  expect(form?.taught).toEqual([{ part, used: false }]);
});

const LIST = `<h1>List Enquiries</h1><table><tr><th>Enquiry number</th><th>Status</th><th>Service</th></tr>
  <tr><td>EAR100001</td><td>Submitted</td><td>Service 1</td></tr></table>`;
const NEWS = '<h1>News</h1><h2>About enquiries</h2><button>Read on</button>';

test('a page marked "not an enquiry page" is left alone, and no other page is', () => {
  show(LIST);
  const page: Taught = describePage(scanPage(document), '/list/17', { is: 'none', at: AT });
  expect(readPage(document).page).toBe('list-enquiries');
  expect(namedPage(scanPage(document), '/list/18', [page])?.is).toBe('none');
  expect(namedPage(scanPage(document), '/other/18', [page])).toBeNull();
  show(NEWS);
  expect(namedPage(scanPage(document), '/list/17', [page])).toBeNull();
});

test('a page nobody would know is read as the page the officer says it is', () => {
  const strange = FORM.replaceAll('Note', 'Remarks')
    .replaceAll('Create Enquiry', 'New')
    .replaceAll('>Service<', '>Wish<');
  show(strange);
  expect(readPage(document).page).toBe('unknown');
  const named = describePage(scanPage(document), location.pathname, { is: 'create-enquiry', at: AT });
  const reading = readPage(document, undefined, [named]);
  expect(reading.page).toBe('create-enquiry');
  expect(reading.form?.snapshot.fields.assessment.status).toBe('found');
});
