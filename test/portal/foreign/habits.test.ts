import { afterEach, expect, test } from 'vitest';
import { readPage } from '@/lib/portal/read-page';
import { HABITS } from './habits.cases';
import { HABITS_OF_LAYOUT } from './layout-habits.cases';
import { HABITS_OF_VENDORS } from './vendor-habits.cases';

afterEach(() => document.body.replaceChildren());

test.each([...HABITS, ...HABITS_OF_VENDORS, ...HABITS_OF_LAYOUT])(
  '$name: read as it is',
  ({ html, said, is }) => {
    document.body.innerHTML = html;
    expect(said(readPage(document))).toEqual(is);
  },
);
