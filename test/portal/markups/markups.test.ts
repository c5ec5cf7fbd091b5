import { afterEach, expect, test } from 'vitest';
import type { PageReading } from '@/lib/portal/read-lists';
import { readPage } from '@/lib/portal/read-page';
import { FORMS } from './facts';
import { type Answer, judgeForm } from './judge-form';
import { PAGE_CASES } from './judge-pages';
import { MARKUPS } from './kinds';
import { LOOK_ALIKES } from './look-alikes.cases';
import type { Markup } from './markup';

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

/** Draws a page, reads it, and sees that reading changed nothing. */
function read(markup: Markup, html: string): PageReading {
  if (markup.mount) markup.mount(html);
  else document.body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  const page = readPage(document);
  expect(document.documentElement.outerHTML, 'reading changes nothing').toBe(before);
  return page;
}

function expectNothingWrong(answers: Answer[], abstains: readonly string[] = []): void {
  const allowed = (answer: Answer): boolean =>
    answer.verdict === 'right' ||
    (answer.verdict !== 'wrong' && abstains.some((key) => answer.key.endsWith(key)));
  expect(
    answers
      .filter((answer) => !allowed(answer))
      .map(({ key, verdict, said }) => `${key} ${verdict}: ${said}`),
  ).toEqual([]);
}

for (const markup of MARKUPS) {
  for (const [state, form] of Object.entries(FORMS)) {
    test(`${markup.name}: the form ${state}`, () => {
      expectNothingWrong(judgeForm(markup, form, read(markup, markup.form(form))), markup.abstains);
    });
  }
  for (const { name, html, judge } of PAGE_CASES) {
    const page = html(markup);
    if (page === undefined) continue;
    test(`${markup.name}: ${name}`, () => {
      expectNothingWrong(judge(read(markup, page)));
    });
  }
}

test.each(LOOK_ALIKES)('$name is not taken for another page', ({ html, is }) => {
  document.body.innerHTML = html;
  const page = readPage(document);
  expect(is).toContain(page.page);
  expect(page.form).toBeNull();
});
