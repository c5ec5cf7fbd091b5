import { describe, expect, test } from 'vitest';
import type { PracticeRequest } from '@/lib/practice/request';
import { officerAt, words } from './officer';

const CASES: [what: string, request: Partial<PracticeRequest>, status: number][] = [
  ['an unknown page', { path: '/nowhere' }, 404],
  ['a path with a stray percent sign', { path: '/home/%' }, 404],
  ['an unknown tab', { path: '/menu/Grades' }, 404],
  ['an unknown series', { path: '/administer-exams/enquiries/series/2019-06' }, 404],
  ['a new enquiry for an unknown series', { path: '/administer-exams/enquiries/new/enquiry/x' }, 404],
  ['a new enquiry of an unknown kind', { path: '/administer-exams/enquiries/new/gift/2026-06' }, 404],
  ['an unknown enquiry', { path: '/administer-exams/enquiries/enquiry/999' }, 404],
  ['a form that was closed', { path: '/administer-exams/enquiries/form/f999' }, 404],
  ['opening an enquiry that was sent', { path: '/administer-exams/enquiries/open/12' }, 404],
  ['the submitted page of a saved one', { path: '/administer-exams/enquiries/submitted/14' }, 404],
  ['an unknown file', { path: '/administer-exams/enquiries/enquiry/11/files/Gift.pdf' }, 404],
  [
    'a letter that is not there yet',
    { path: '/administer-exams/enquiries/enquiry/12/files/OutLetter.pdf' },
    404,
  ],
  ['an unknown candidate', { path: '/administer-exams/entries/9999' }, 404],
  ['a page used in another way', { method: 'DELETE', path: '/home' }, 405],
  ['sending to a page without a form', { method: 'POST', path: '/home' }, 405],
  ['asking for what is only sent to', { path: '/ribbon/clock' }, 405],
  ['a body that is no form', { method: 'POST', path: '/home', fault: 'broken' }, 400],
  ['a body that is too long', { method: 'POST', path: '/home', fault: 'too-large' }, 413],
];

describe.each(['modern', 'classic', 'frames'])('what cannot be used, %s', (skin) => {
  test.each(CASES)('%s gets a plain page with a way back', (_what, request, status) => {
    const officer = officerAt(skin);
    const before = officer.state;
    const { response } = officer.ask(request);
    expect(response.status).toBe(status);
    expect(response.body).toContain('Sorry, that did not work');
    expect(response.body).toContain(officer.names.href({ route: 'series-list' }));
    expect(officer.state).toBe(before);
  });

  test.each([
    ['service', '7'],
    ['service', 'XQ'],
    ['qualification', 'Cambridge Knitting'],
    ['by', 'candidate'],
  ] as const)('a %s called %j is refused', (control, value) => {
    const officer = officerAt(skin);
    officer.go({ route: 'new', args: ['enquiry', '2026-06'] });
    officer.send({ [control]: value });
    expect(officer.status).toBe(400);
  });

  test('an assessment, component or candidate nobody has is left out', () => {
    const officer = officerAt(skin);
    officer.go({ route: 'new', args: ['enquiry', '2026-06'] });
    officer.send({ assessment: '9999' });
    expect(officer.text()).toContain('Select an assessment from the list');
    officer.send({ assessment: '0400' });
    officer.send({ components: ['77', '01'] }, 'apply');
    officer.send({ selected: ['9999', '0001'] });
    expect(officer.state.drafts.at(-1)?.choices).toMatchObject({ components: ['01'], selected: ['0001'] });
  });

  test.each(['99', '-1', ''])('the clock does not move by %j hours', (hours) => {
    const officer = officerAt(skin);
    const form = [[officer.names.control('clock'), hours]] as const;
    const { response } = officer.ask({ method: 'POST', path: '/ribbon/clock', form });
    expect(response.status).toBe(400);
  });

  test.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', '', '/a\r\nb: c'])(
    'the ribbon never leads back to %j',
    (back) => {
      const officer = officerAt(skin);
      const form = [
        [officer.names.control('clock'), '1'],
        [officer.names.control('back'), back],
      ] as const;
      const { response } = officer.ask({ method: 'POST', path: '/ribbon/clock', form });
      expect(response.headers.location).toBe('/');
    },
  );
});

test('a skin that is not there falls back to the modern one', () => {
  const officer = officerAt('modern');
  officer.state = { ...officer.state, skin: 'gone' };
  officer.go({ route: 'home' });
  expect(words(officer.page.body)).toContain('Administer exams');
});
