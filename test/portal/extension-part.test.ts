import { afterEach, expect, test } from 'vitest';
import { readPage } from '@/lib/portal/read-page';

afterEach(() => {
  document.body.replaceChildren();
});

const table = (...numbers: string[]) =>
  `<table><thead><tr><th>Candidate number</th><th>Name</th></tr></thead><tbody>${numbers
    .map((one) => `<tr><td>${one}</td><td>Candidate of ${one}</td></tr>`)
    .join('')}</tbody></table>`;
const OWN = `<h2>Candidates</h2>${table('0713')}`;
const HEAD = '<h1>Enquiry 90001</h1><p>Status: Acknowledged</p>';
const FILES = '<h2>Files</h2><p>AckLetter</p>';
const tabs = (candidates: string, extensions: string) =>
  `<ul role="tablist"><li ${candidates}><a href="#">Candidates</a></li><li ${extensions}><a href="#">Extensions</a></li></ul>`;

function read(html: string) {
  document.body.innerHTML = html;
  const { page, enquiry } = readPage(document);
  const candidates = enquiry?.candidates.map(({ number }) => number);
  return { page, candidates, extended: enquiry?.extendedCandidates };
}

test.each([
  ['under a heading', `${HEAD}${OWN}${FILES}<h2>Extensions</h2>${table('0714', '0715')}`, ['0713']],
  [
    'under a heading that counts',
    `${HEAD}${OWN}${FILES}<h2>Extensions (2)</h2>${table('0714', '0715')}`,
    ['0713'],
  ],
  ['before the candidates', `${HEAD}<h2>Extensions</h2>${table('0714', '0715')}${OWN}${FILES}`, ['0713']],
  [
    'behind a tab',
    `${HEAD}${tabs('aria-selected="false"', 'aria-selected="true"')}${table('0714', '0715')}`,
    [],
  ],
  ['behind the current tab', `${HEAD}${tabs('', 'aria-current="page"')}${table('0714', '0715')}`, []],
])('candidates an enquiry was extended to are no candidates of it: %s', (_, html, own) => {
  expect(read(html)).toEqual({ page: 'enquiry', candidates: own, extended: ['0714', '0715'] });
});

test.each([
  ['a tab that only looks open', `${HEAD}${tabs('', 'class="active"')}${table('0714')}`],
  [
    'words without a list',
    `${HEAD}<h2>Extensions</h2><p>Extended to 0714 and 0715 in March 2027.</p>${FILES}`,
  ],
  [
    'that there is none',
    `${HEAD}<h2>Extensions</h2><p>This enquiry has not been extended to other candidates.</p>`,
  ],
])('nothing is said of an extension from %s', (_, html) => {
  expect(read(html)).toEqual({ page: 'enquiry', candidates: [], extended: [] });
});

test.each([
  ['closed', `${HEAD}${tabs('class="active"', '')}${table('0713')}${FILES}`],
  [
    'closed, and says so',
    `${HEAD}${tabs('aria-selected="true"', 'aria-selected="false"')}${table('0713')}${FILES}`,
  ],
  ['empty', `${HEAD}${OWN}${FILES}<h2>Extensions</h2>`],
])('an enquiry keeps its own candidates while the part on extensions is %s', (_, html) => {
  expect(read(html)).toEqual({ page: 'enquiry', candidates: ['0713'], extended: [] });
});
