import { afterEach, expect, test } from 'vitest';
import type { FieldKey } from '@/lib/model/form-snapshot';
import { partOf, placeToGo } from '@/lib/portal/places';
import { readPage } from '@/lib/portal/read-page';
import { FORMS } from './markups/facts';
import { MARKUPS } from './markups/kinds';

afterEach(() => document.body.replaceChildren());

/** A form with three candidates in its list, 713 typed with its zero in the box above it. */
function form() {
  const facts = FORMS['by component, candidates listed'];
  const markup = MARKUPS.find(({ mount }) => !mount);
  if (!facts || !markup) throw new Error('no such form');
  const candidates = ['0012', '0713', '0715'].map((number) => ({ number, name: 'Anybody', ticked: false }));
  document.body.innerHTML = markup.form({ ...facts, candidates, box: '0713' });
  const read = readPage(document).form;
  if (!read) throw new Error('The form was not recognised.');
  return read;
}

test.each<[string, FieldKey, string | null, RegExp | null, RegExp]>([
  ['a candidate is marked at the row', 'candidates', '0713', /0713/, /0713/],
  ['what stands in the box above the list is marked at the box', 'candidateFilter', '0713', /^$/, /^$/],
  ['a list as a whole is marked nowhere, and begins with its first row', 'candidates', null, null, /0012/],
  ['a row that is not drawn is no other row', 'candidates', '0999', null, /0012/],
])('%s', (_, field, subject, marked, goesTo) => {
  const read = form();
  const part = partOf(read, field, subject);
  if (marked === null) expect(part).toBeNull();
  else expect(part?.textContent).toMatch(marked);
  expect(placeToGo(read, field, subject)?.textContent).toMatch(goesTo);
});
